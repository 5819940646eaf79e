/** From the operands of a command to trees: finds the inputs, reads, parses and resolves them one after another. */
import { basename, extname, resolve as resolvePath } from "node:path";
import { VFile } from "vfile";
import { parse } from "../parse.ts";
import { parseReading } from "../parse-reading.ts";
import type { SourceForm } from "../read/index.ts";
import { resolve } from "../resolve/index.ts";
import type { Reading } from "../text/reading.ts";
import type { Order } from "../tree/index.ts";
import type { CommandOption, CommandOptions } from "./command.ts";
import { UsageError } from "./command.ts";
import { decode, detectKind } from "../read/decode.ts";
import { findInputs } from "./inputs.ts";
import type { Input } from "./inputs.ts";
import { escapeControls } from "./log.ts";
import type { Log } from "./log.ts";
import { readSize } from "./numbers.ts";
import { tellError } from "./output.ts";

/** An order read: its name, its text and its resolved tree. */
export interface Document {
  /** The path as the user would write it; "-" is standard input. */
  file: string;
  source: string;
  tree: Order;
  /** The messages about its text. */
  report: VFile;
}

/** What an input may be. */
type InputForm = SourceForm | "html" | "pdf";

/** What the options of every command that reads orders give. */
export interface ReadingOptions extends CommandOptions {
  from: InputForm;
  maxDocumentBytes: string;
}

/** `--from`. */
export const fromOption: CommandOption = {
  flags: "--from <kind>",
  description: "what the inputs are; auto tells by name and content",
  choices: ["auto", "markdown", "text", "html", "pdf"] satisfies InputForm[],
  default: "auto",
};

/** The options of every command that reads orders. */
export const readingOptions: readonly CommandOption[] = [
  fromOption,
  {
    flags: "--max-document-bytes <size>",
    description:
      "the largest file that is read; orders are far smaller, and a tree takes many times its text",
    default: "32MB",
  },
];

/**
 * Reads the orders that operands name; those that cannot be read are told to the log and left out.
 *
 * @param operands Files, folders, globs, or "-" for standard input.
 * @param options `from`, and the `output` that must not be one of the inputs.
 * @param log Told of inputs that fail, and of what the texts leave open.
 * @returns The documents in the order of the operands.
 * @throws {UsageError} When the output is one of the inputs.
 */
export async function* readDocuments(
  operands: readonly string[],
  options: ReadingOptions,
  log: Log,
): AsyncGenerator<Document> {
  const limit = readSize("--max-document-bytes", options.maxDocumentBytes);
  const inputs = await findInputs(operands, log);
  const output = options.output === undefined ? undefined : resolvePath(options.output);
  if (inputs.some(({ name }) => name !== "-" && resolvePath(name) === output)) {
    throw new UsageError(`${options.output}: is an input too; write to another file`);
  }
  for (const input of inputs) {
    try {
      yield await readDocument(input, limit, options, log);
    } catch (error) {
      log.fail(input.name, tellError(error));
    }
  }
}

/** Orders that are read to be put together, and the ids by which the graph knows them. */
export interface CaseDocuments {
  documents: Document[];
  ids: string[];
}

/**
 * Reads all orders that operands name, for what is made of them together.
 *
 * @param args As for `readDocuments`.
 * @returns The documents and their ids.
 * @throws {UsageError} As `readDocuments` does.
 */
export async function readTogether(...args: Parameters<typeof readDocuments>): Promise<CaseDocuments> {
  const documents: Document[] = [];
  for await (const document of readDocuments(...args)) documents.push(document);
  return { documents, ids: documentIds(documents.map(({ file }) => file)) };
}

/** The name of each file without its ending; its whole path where another file has the same name. */
function documentIds(files: readonly string[]): string[] {
  const names = files.map((file) => (file === "-" ? "stdin" : basename(file, extname(file))));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, at) => (counts.get(name) === 1 ? name : (files[at] ?? name)));
}

async function readDocument(
  { name, bytes }: Input,
  limit: number,
  { from }: ReadingOptions,
  log: Log,
): Promise<Document> {
  const report = new VFile(name === "-" ? {} : { path: escapeControls(name) });
  const { source, tree } = await parseInput(name, await bytes(limit), from, report);
  resolve(tree, report);
  log.tell(report);
  return { file: name, source, tree, report };
}

/** Parses what an input is; the readers of HTML and PDF are loaded only when there is such an input. */
async function parseInput(
  name: string,
  bytes: Uint8Array,
  from: InputForm,
  file: VFile,
): Promise<Pick<Document, "source" | "tree">> {
  const kind = from === "auto" ? detectKind(bytes, name) : from;
  if (kind === "pdf") {
    const { readPdf } = await import("../read/pdf.ts");
    return parsed(await readPdf(bytes), file);
  }
  const text = decode(bytes);
  if (kind === "html") {
    const { readHtml } = await import("../read/html.ts");
    return parsed(readHtml(text), file);
  }
  return { source: text, tree: parse(text, { from: kind, path: name, file }) };
}

function parsed(reading: Reading, file: VFile): Pick<Document, "source" | "tree"> {
  return { source: reading.source, tree: parseReading(reading, file) };
}
