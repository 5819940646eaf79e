/** What holds of every text, however it is made. Each invariant has a name, and tells what is wrong. */
import { VFile } from "vfile";
import { tokenize } from "../grammar/lexer.ts";
import { readInlines } from "../grammar/parser.ts";
import { annotate, readAnnotated } from "../src/annotate/index.ts";
import { citations } from "../src/citations.ts";
import { graphToJson, toGraph } from "../src/graph/index.ts";
import { lint } from "../src/lint/index.ts";
import { parse } from "../src/parse.ts";
import { parseReading } from "../src/parse-reading.ts";
import { readHtml } from "../src/read/html.ts";
import { resolve } from "../src/resolve/index.ts";
import type { AnyNode, Order } from "../src/tree/index.ts";
import { orderSchema } from "../src/tree/schema.ts";
import { validateTree } from "../src/tree/validate.ts";
import { writeCsv } from "../src/write/csv.ts";
import { writeDot } from "../src/write/dot.ts";
import { writeGraphml } from "../src/write/graphml.ts";
import { writeMermaid } from "../src/write/mermaid.ts";
import { writeTable } from "../src/write/table.ts";

/** The forms in which a text is read. */
export const forms = ["text", "markdown", "html"] as const;

/** A form in which a text is read. */
export type Form = (typeof forms)[number];

/**
 * Holds a text to all invariants.
 *
 * @param text - any text
 * @param form - how it is read
 * @returns what is wrong, the name of the invariant first; none when all is well
 */
export function problemsOf(text: string, form: Form): string[] {
  try {
    return [...(form === "text" ? [...untiled(text), ...refused(text)] : []), ...unsound(text, form)];
  } catch (error) {
    return [`throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

/** The tokens cover the text, one after another. */
function* untiled(text: string): Generator<string> {
  let at = 0;
  for (const { tokenType, startOffset, image } of tokenize(text)) {
    if (startOffset < at) yield `tiling: ${tokenType.name} overlaps the token before it`;
    if (/[^\s\u00ad]/.test(text.slice(at, startOffset))) yield `tiling: no token before ${tokenType.name}`;
    at = startOffset + image.length;
  }
  if (/[^\s\u00ad]/.test(text.slice(at))) yield "tiling: no token at the end";
}

/** The grammar accepts every row of tokens. */
function refused(text: string): string[] {
  const problems: string[] = [];
  readInlines(text, ({ reason }) => problems.push(`total: ${reason}`));
  return problems;
}

function* unsound(text: string, form: Form): Generator<string> {
  const { tree, source } = treeOf(text, form);
  const raw = JSON.stringify(tree);
  for (const problem of validateTree(tree)) yield `sound: ${problem}`;
  if (JSON.stringify(treeOf(text, form).tree) !== raw) yield "same: a second reading gives another tree";

  const file = new VFile(source);
  resolve(tree, file);
  for (const problem of validateTree(tree)) yield `sound when resolved: ${problem}`;
  const json = JSON.stringify(tree);
  if (JSON.stringify(JSON.parse(json)) !== json) yield "JSON: it does not come back";
  const shape = orderSchema.safeParse(tree);
  if (!shape.success)
    for (const { path, message } of shape.error.issues) yield `schema: ${String(path.at(-1))}: ${message}`;
  yield* misplaced(tree, source);

  const records = citations(tree, { source });
  for (const { type, text: written, start, end } of records)
    if (written !== source.slice(start, end)) yield `slices: ${type} is not what stands at its place`;
  const graph = toGraph(tree);
  const { nodes, edges } = graphToJson(graph);
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { type, source: from, target } of edges)
    if (!ids.has(from) || !ids.has(target)) yield `graph: ${type} leads nowhere`;
  // the graph calls an entry by the fullest name of its case, and one of the order's own case by its number alone
  const isNamed = (id: string): boolean => {
    const entry = id.slice(id.lastIndexOf("/docket:") + 1);
    return ids.has(id) || (entry.startsWith("docket:") && [...ids].some((other) => other.endsWith(entry)));
  };
  for (const record of records)
    if ("refersTo" in record && record.refersTo && !isNamed(record.refersTo))
      yield `graph: ${record.type} refers to what is not in the graph`;

  for (const { place } of lint(tree, file).messages)
    if (place && "start" in place && (place.end.offset ?? 0) > source.length)
      yield "lint: a place behind the end";
  const marked = annotate(tree, source, { types: ["docketCitation", "docketEntry", "caseCitation"] });
  const { start, end } = tree.position;
  if (readAnnotated(marked).source !== source.slice(start.offset, end.offset))
    yield "annotated: it does not read back";
  writeCsv(records);
  writeTable(records, { source });
  for (const write of [writeDot, writeGraphml, writeMermaid]) write(graph);
}

function treeOf(text: string, form: Form): { tree: Order; source: string } {
  if (form !== "html") return { tree: parse(text, { from: form }), source: withoutMark(text) };
  const reading = readHtml(text);
  return { tree: parseReading(reading), source: reading.source };
}

/** No offset counts a byte order mark. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Lines and columns are those of the offsets. */
function* misplaced(tree: Order, source: string): Generator<string> {
  const starts = [
    0,
    ...Array.from(source.matchAll(/\r\n|\r|\n/g), ({ index, 0: { length } }) => index + length),
  ];
  const pending: AnyNode[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const { line, column, offset } of [node.position.start, node.position.end])
      if (starts[line - 1]! + column - 1 !== offset)
        yield `places: ${node.type} at ${line}:${column} is not at ${offset}`;
    if ("children" in node) for (const child of node.children as AnyNode[]) pending.push(child);
  }
}
