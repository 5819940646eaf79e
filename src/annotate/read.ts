/**
 * Reads the annotated notation, in which a node is marked where it stands:
 *
 *     See {docketCitation:ECF No. {docketEntry:12-1} at {pinCite:3–5}}.
 *
 * A mark is `{type fields:text}`. Fields are optional: `number=12`, `name="Second Smith"`; `!to` says that the node has
 * no `to`. Entries, pin cites and exhibits need none where their text is plain (see `implied.ts`). `id=a` names a
 * citation within the annotation, so that others can point to it: `antecedent=a`, `parallel=a`, `of=a`. In the text
 * `\{`, `\}` and `\\` stand for the characters themselves, and `\n` for a line break.
 */
import { nodeTypes, structureOf } from "../tree/index.ts";
import type { NodeType } from "../tree/index.ts";
import { impliedFields } from "./implied.ts";

/** An annotated text, read. */
export interface Annotated {
  /** The text without the marks: what a parser is to be given. */
  source: string;
  /** The outermost nodes, in source order. */
  nodes: ExpectedNode[];
}

/** A node that the annotation expects. */
export interface ExpectedNode {
  type: NodeType;
  /** Offset of its first character in `source`. */
  start: number;
  /** Offset behind its last character. */
  end: number;
  /** The name that the annotation gives it, for others to point to. */
  id?: string;
  /** The fields it must have, as text; `null` where it must have none. */
  fields: Record<string, string | null>;
  children: ExpectedNode[];
}

const special = /[{}\\]/g;
const header = /\{([A-Za-z]+)((?: +(?:![a-zA-Z]+|[a-zA-Z]+=(?:"(?:[^"\\]|\\.)*"|[^\s"{}:\\]+)))*) *:/y;
const field = /!([a-zA-Z]+)|(?<![a-zA-Z])([a-zA-Z]+)=("(?:[^"\\]|\\.)*"|[^\s"{}:\\]+)/g;

/**
 * Reads an annotated text.
 *
 * @param text The text with its marks.
 * @returns The plain text, and the nodes expected in it.
 * @throws {SyntaxError} When a mark is not closed or not opened, or names a type or field that there is not.
 * @example
 * readAnnotated("See {docketCitation:Dkt. {docketEntry:12}}.");
 * // { source: "See Dkt. 12.", nodes: [{ type: "docketCitation", start: 4, end: 11, fields: {}, children: [
 * //   { type: "docketEntry", start: 9, end: 11, fields: { number: "12", attachment: null, through: null }, children: [] } ] }] }
 */
export function readAnnotated(text: string): Annotated {
  const root: ExpectedNode[] = [];
  const open: ExpectedNode[] = [];
  /** What was read since each mark was opened, and since the last one in it was closed. */
  const texts = [""];
  let length = 0;
  let at = 0;
  const take = (piece: string): void => {
    texts[texts.length - 1] += piece;
    length += piece.length;
  };
  for (;;) {
    special.lastIndex = at;
    const next = special.exec(text)?.index ?? text.length;
    take(text.slice(at, next));
    if (next === text.length) break;
    if (text[next] === "\\") {
      take(unescape(text, next));
      at = next + 2;
    } else if (text[next] === "{") {
      const [node, end] = readHeader(text, next, length);
      (open.at(-1)?.children ?? root).push(node);
      open.push(node);
      texts.push("");
      at = end;
    } else {
      const node = open.pop();
      if (!node) throw wrong(text, next, "a mark is closed that was not opened");
      const inside = texts.pop()!;
      close(node, inside);
      texts[texts.length - 1] += inside;
      at = next + 1;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw wrong(text, text.length, `the ${unclosed.type} is not closed`);
  return { source: texts[0]!, nodes: root };
}

function readHeader(text: string, at: number, start: number): [node: ExpectedNode, end: number] {
  header.lastIndex = at;
  const match = header.exec(text);
  if (!match) throw wrong(text, at, "a mark must read {type field=value:text}");
  const type = nodeTypes.find((known) => known === match[1]);
  if (!type) throw wrong(text, at, `there is no node type ${match[1]}`);
  const node: ExpectedNode = { type, start, end: start, fields: {}, children: [] };
  const known = structureOf(type).fields;
  for (const [, absent, name = absent ?? "", value = ""] of (match[2] ?? "").matchAll(field)) {
    if (!(name in known)) throw wrong(text, at, `a ${type} has no field ${name}`);
    const plain = value.startsWith('"') ? (JSON.parse(value) as string) : value;
    if (name === "id" && type !== "court") node.id = plain;
    else node.fields[name] = absent ? null : plain;
  }
  return [node, header.lastIndex];
}

function close(node: ExpectedNode, text: string): void {
  node.end = node.start + text.length;
  node.fields = {
    ...impliedFields(node.type, text, node.fields),
    ...node.fields,
  };
}

function unescape(text: string, at: number): string {
  const escaped = text[at + 1];
  if (escaped === "n") return "\n";
  if (escaped === "{" || escaped === "}" || escaped === "\\") return escaped;
  throw wrong(text, at, "a backslash must be written \\\\");
}

function wrong(text: string, at: number, what: string): SyntaxError {
  return new SyntaxError(`${what}: ${text.slice(0, at)}⟨here⟩${text.slice(at)}`);
}
