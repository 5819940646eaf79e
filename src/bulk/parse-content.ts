/** Parses what a document contains; the readers of HTML and PDF are loaded only when there is such a document. */
import type { VFile } from "vfile";
import { parse } from "../parse.ts";
import { parseReading } from "../parse-reading.ts";
import { decode, detectKind } from "../read/decode.ts";
import type { Reading } from "../text/reading.ts";
import type { Order } from "../tree/index.ts";
import type { Content } from "./read-content.ts";
import { checkText } from "./over-limit.ts";
import type { ReadingRules } from "./source-document.ts";

/** An order and the text that its offsets count in. */
export interface Parsed {
  text: string;
  tree: Order;
}

/**
 * Parses the content of a document.
 *
 * @param content Bytes of a file, or the text of a row.
 * @param rules What it is, `auto` where name and content tell, and how large it may be.
 * @param messages Takes the messages about the text.
 * @returns The order, not resolved.
 * @throws {Error} When it is not text, has too much of it, or its PDF cannot be read.
 */
export async function parseContent(content: Content, rules: ReadingRules, messages: VFile): Promise<Parsed> {
  const { name, data } = content;
  const { from, maxBytes } = rules;
  const kind = from === "auto" ? detectKind(startOf(data), name) : from;
  if (kind === "pdf") {
    const { readPdf } = await import("../read/pdf.ts");
    const reading = await readPdf(typeof data === "string" ? Buffer.from(data, "latin1") : data);
    checkText(reading.source, maxBytes);
    return parsed(reading, messages);
  }
  const text = typeof data === "string" ? data.replace(/^\ufeff/, "") : decode(data);
  checkText(text, maxBytes);
  if (kind === "html") {
    const { readHtml } = await import("../read/html.ts");
    return parsed(readHtml(text), messages);
  }
  return { text, tree: parse(text, { from: kind, path: name, file: messages }) };
}

function parsed(reading: Reading, messages: VFile): Parsed {
  return { text: reading.source, tree: parseReading(reading, messages) };
}

function startOf(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? Buffer.from(data.slice(0, 1024)) : data;
}
