/** Writes the annotated notation from a tree. */
import { fieldTexts, quoteField } from "../tree/fields.ts";
import { isParent } from "../tree/index.ts";
import type { AnyNode, NodeType } from "../tree/index.ts";
import { impliedFields } from "./implied.ts";

/** What to write. */
export interface AnnotateOptions {
  /** The types to mark; by default what stands in a line of prose, but for prose itself, page headers and footnotes. */
  types?: readonly NodeType[];
  /** `unsaid` (default) leaves out the fields that the text itself says, `all` writes them all. */
  fields?: "unsaid" | "all";
}

const inlineTypes: readonly NodeType[] = [
  "docketCitation",
  "docketEntry",
  "recordCitation",
  "exhibit",
  "pinCite",
  "caseCitation",
  "statuteCitation",
  "regulationCitation",
  "ruleCitation",
  "constitutionCitation",
  "backReference",
  "date",
  "dateRange",
  "definition",
  "parenthetical",
];

const links = ["antecedent", "parallel", "of"];

/** Told by what stands before the node, or by resolution. */
const aside = ["signal", "refersTo"];

/**
 * Writes the source of a tree with its nodes marked in place.
 *
 * @param tree The tree, or a part of it.
 * @param source The text that its offsets count in.
 * @param options What to write.
 * @returns The annotated text of the tree's span, which `readAnnotated` reads.
 * @example
 * annotate(parse("See ECF No. 12-1."), "See ECF No. 12-1.");
 * // "See {docketCitation:ECF No. {docketEntry:12-1}}."
 */
export function annotate(tree: AnyNode, source: string, options: Readonly<AnnotateOptions> = {}): string {
  const { types = inlineTypes, fields = "unsaid" } = options;
  const linked = new Set<string>();
  collectLinks(tree, linked);

  function write(node: AnyNode): string {
    const { start, end } = node.position;
    let inside = "";
    let at = start.offset;
    for (const child of isParent(node) ? node.children : []) {
      inside += escape(source.slice(at, child.position.start.offset)) + write(child);
      at = child.position.end.offset;
    }
    inside += escape(source.slice(at, end.offset));
    if (!types.includes(node.type)) return inside;
    const text = source.slice(start.offset, end.offset);
    const shown = fields === "all" ? fieldTexts(node) : unsaidFields(node, text, linked);
    return `{${node.type}${shown.map(writeField).join("")}:${inside}}`;
  }

  return write(tree);
}

function unsaidFields(node: AnyNode, text: string, linked: ReadonlySet<string>): [string, string | null][] {
  const own = new Map(fieldTexts(node));
  const implied = impliedFields(node.type, text, Object.fromEntries(own));
  const says = text.replace(/\s+/g, " ").toLowerCase();
  const shown = [...own].filter(([name, value]) => {
    if (name === "id") return linked.has(value);
    if (links.includes(name)) return true;
    if (aside.includes(name)) return false;
    return implied ? implied[name] !== value : !says.includes(value.toLowerCase());
  });
  const lacking = Object.entries(implied ?? {}).filter(([name, value]) => value !== null && !own.has(name));
  return [...shown, ...lacking.map(([name]): [string, null] => [name, null])];
}

function writeField([name, text]: [string, string | null]): string {
  return text === null ? ` !${name}` : ` ${name}=${quoteField(text)}`;
}

function collectLinks(node: AnyNode, linked: Set<string>): void {
  for (const [name, text] of fieldTexts(node)) if (links.includes(name)) linked.add(text);
  if (isParent(node)) for (const child of node.children) collectLinks(child, linked);
}

function escape(text: string): string {
  return text.replace(/[{}\\]/g, "\\$&");
}
