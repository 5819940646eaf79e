/** The text of an order in whatever form → its tree. */
import type { VFile } from "vfile";
import { parseReading } from "./parse-reading.ts";
import { read, type ReadOptions } from "./read/index.ts";
import type { Order } from "./tree/index.ts";
import { append } from "./tree/append.ts";

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
  if (options.file) append(options.file.messages, reading.messages);
  return parseReading(reading, options.file);
}
