/** Parses what a document contains; the readers of HTML and PDF are loaded only when there is such a document. */
import type { VFile } from "vfile";
import { parse } from "../parse.ts";
import { parseReading } from "../parse-reading.ts";
import { decode, detectKind } from "../read/decode.ts";
import type { Reading } from "../text/reading.ts";
import type { Order } from "../tree/index.ts";
import type { Content } from "./read-content.ts";
import type { DocumentForm } from "./source-document.ts";

/** An order and the text that its offsets count in. */
export interface Parsed {
  text: string;
  tree: Order;
}

/**
 * Parses the content of a document.
 *
 * @param content Bytes of a file, or the text of a row.
 * @param from What it is; `auto` tells by name and content.
 * @param messages Takes the messages about the text.
 * @returns The order, not resolved.
 * @throws {Error} When it is not text, or its PDF cannot be read.
 */
export async function parseContent(content: Content, from: DocumentForm, messages: VFile): Promise<Parsed> {
  const { name, data } = content;
  const kind = from === "auto" ? detectKind(startOf(data), name) : from;
  if (kind === "pdf") {
    const { readPdf } = await import("../read/pdf.ts");
    return parsed(await readPdf(typeof data === "string" ? Buffer.from(data, "latin1") : data), messages);
  }
  const text = typeof data === "string" ? data.replace(/^\ufeff/, "") : decode(data);
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
