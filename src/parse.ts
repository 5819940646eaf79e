/** The text of an order → its tree: read, find the caption and the signature, find the citations, assemble. */
import type { VFile } from "vfile";
import { readCaption } from "../grammar/caption/index.ts";
import { readInlines } from "../grammar/parser.ts";
import { statedDocket } from "../grammar/stated-docket.ts";
import { readSignature } from "../grammar/signature/index.ts";
import { assemble } from "./assemble.ts";
import { read, type ReadOptions } from "./read/index.ts";
import type { Reading } from "./text/reading.ts";
import type { Caption, DocketCitation, DocketNode, DocketParent, Inline, Order } from "./tree/index.ts";

/** How to parse a text. */
export interface ParseOptions extends ReadOptions {
  /** Where messages go. */
  file?: VFile;
}

/**
 * Parses the text of a court order. Any text gives a tree; nothing is thrown.
 *
 * @param text - the order, as Markdown or plain text
 * @param options - `from` tells its form, `path` its name, which tells the form too; `file` takes the messages
 * @returns the tree, references not yet resolved
 * @example
 * const tree = parse("[Docket No. 596-1 at 3.]");
 * select("docketEntry", tree); // {type: "docketEntry", number: 596, attachment: 1, …}
 */
export function parse(text: string, options: Readonly<ParseOptions> = {}): Order {
  const reading = read(text, options);
  options.file?.messages.push(...reading.messages);
  return parseReading(reading, options.file);
}

/**
 * Parses what a reader gave.
 *
 * @param reading - flat text, segments and blocks
 * @param file - takes the messages
 * @returns the tree, positions in the reading's source
 * @example parseReading(readText("See ECF No. 12."))
 */
export function parseReading(reading: Reading, file?: VFile): Order {
  const caption = readCaption(reading.flat);
  const inlines = readInlines(reading.flat, ({ reason }) =>
    file?.message(reason, { ruleId: "unreadable-block", source: "docket-ast" }),
  );
  nameStatedDocket(inlines, reading.flat, caption.caption);
  const signature = readSignature(reading.flat, caption.end, caption);
  return assemble(reading, caption.caption, caption.end, signature.signature, inlines);
}

/** Marks entries as another case's where the order says that its citations refer to that docket. */
function nameStatedDocket(inlines: Inline[], flat: string, caption: Caption | undefined): void {
  const stated = statedDocket(flat);
  if (!stated) return;
  const own = caption?.children.some(
    (child) => child.type === "caseNumber" && serialOf(child.normalized) === serialOf(stated.normalized),
  );
  if (own) return;
  const walk = (nodes: readonly DocketNode[]): void => {
    for (const node of nodes) {
      if (node.type === "docketCitation") {
        const cite = node as DocketCitation;
        if (!cite.caseNumber && !cite.caseName) cite.caseNumber = stated.caseNumber;
      }
      if ("children" in node) walk((node as DocketParent).children);
    }
  };
  walk(inlines);
}

/** Year and serial: "15-cv-00798" of "4:15-cv-00798". */
function serialOf(normalized: string): string {
  return normalized.replace(/^\d+:/, "");
}
