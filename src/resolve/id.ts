/**
 * Id. and Ibid.: which citation each one stands for. It is the one before it (Bluebook rule 4.1), whatever its kind,
 * but not one that only explains another: what stands in its parentheses, within a quotation, or after "quoting" or
 * "aff'd". Rules and statutes that a sentence speaks of are stepped over for what it cites. A footnote is read on
 * its own: its "Id." looks first within it; an "Id." in the text never looks into a note.
 */
import type {
  BackReference,
  Citation,
  DocketNode,
  DocketParent,
  Inline,
  Order,
  Parenthetical,
  Text,
} from "../tree/index.ts";
import { isCitation, isNode } from "../tree/guards.ts";
import { choose } from "./antecedent.ts";
import type { Candidate, Choice } from "./antecedent.ts";
import { endsQuotation, textAt } from "./place.ts";
import { Quotation } from "./quotation.ts";
import { append } from "../tree/append.ts";

/** Told of each "Id.", in source order. */
export type OnId = (id: BackReference, choice: Choice) => void;

/** Leads from a citation to the full one: of a short form the citation in full, of a supra its antecedent. */
export type FullOf = (citation: Citation) => Citation | undefined;

/**
 * Finds what each "Id." of an order stands for.
 *
 * @param order The root of a tree, its citations with `refersTo`.
 * @param count How many there are.
 * @param fullOf Leads from a citation to the full one.
 * @param onId Told of each "Id." and what it stands for.
 */
export function eachId(order: Order, count: number, fullOf: FullOf, onId: OnId): void {
  const walk: Walk = {
    left: count,
    fullOf,
    onId,
    block: 0,
    text: [],
    note: undefined,
    explained: [],
    lastNote: undefined,
  };
  for (const child of order.children) {
    if (walk.left === 0) break;
    visitBlock(child, walk);
  }
}

/** Where the walk is. */
interface Walk {
  /** How many of them are still to come. */
  left: number;
  fullOf: FullOf;
  onId: OnId;
  /** The number of the paragraph. */
  block: number;
  /** What may be meant in the text, and, within a note, in the note. Latest last. */
  text: Candidate[];
  note: Candidate[] | undefined;
  /** What only explained other citations, of the last paragraphs. */
  explained: Candidate[];
  /** What the note before cites; nothing once the text has cited something since. */
  lastNote: Candidate[] | undefined;
}

function visitBlock(node: DocketNode, walk: Walk): void {
  switch (node.type) {
    case "paragraph":
      walk.block++;
      visitWhole(node as DocketParent, walk);
      break;
    case "heading":
      visitAside(node as DocketParent, walk);
      break;
    case "footnote":
      visitNote(node as DocketParent, walk);
      break;
    case "blockquote":
    case "list":
    case "listItem":
      for (const child of (node as DocketParent).children) visitBlock(child, walk);
  }
}

/** A paragraph, or a part that is read on its own, with the quotations in it. */
function visitWhole(parent: DocketParent, walk: Walk): void {
  const { children } = parent;
  const last = children.length - 1;
  if (last < 0 || (last === 0 && children[0]!.type === "text")) return;
  const quotation = new Quotation();
  const closes = children[last]!.type === "text";
  visitInline(parent, walk, quotation, closes ? last : last + 1);
  // The text at the end matters only where a quotation that cites ends in it.
  if (closes && quotation.opened !== undefined)
    quotation.read((children[last] as Text).value, walk.note ?? walk.text);
}

function visitInline(parent: DocketParent, walk: Walk, quotation: Quotation, end: number): void {
  const { children } = parent;
  const candidates = walk.note ?? walk.text;
  for (let index = 0; index < end; index++) {
    const node = children[index] as Inline;
    switch (node.type) {
      case "text":
        quotation.read(node.value, candidates);
        break;
      case "stringCite":
        visitInline(node, walk, quotation, node.children.length);
        break;
      case "parenthetical":
        if (citesForSentence(node, candidates.at(-1)))
          visitInline(node, walk, quotation, node.children.length);
        else visitAside(node, walk);
        break;
      case "footnote":
        visitNote(node, walk);
        break;
      case "date":
      case "dateRange":
      case "definition":
      case "pageHeader":
        break;
      default: {
        const candidate: Candidate = { citation: node, shown: node, parent, index, block: walk.block };
        const full = isId(node) ? resolveId(node, candidate, quotation, walk) : walk.fullOf(node);
        if (full && !joinsId(candidate)) {
          candidate.citation = full;
          if (full !== node && !isFull(node)) candidate.shown = full;
          candidates.push(candidate);
        }
        if (!walk.note) walk.lastNote = undefined;
        for (const child of node.children) if (child.type === "footnote") visitNote(child, walk);
      }
    }
  }
}

/**
 * Whether parentheses after an authority hold a citation of the case's own papers: they do not explain the authority, the
 * sentence that speaks of it rests on them: "the injury that 42 U.S.C. § 1997e(e) requires (Doc. 39 at 3)".
 */
function citesForSentence({ relation, children }: Parenthetical, before: Candidate | undefined): boolean {
  const [open, first] = children;
  if (relation !== undefined || before === undefined || isFiling(before.citation)) return false;
  return (
    isNode("text", open) &&
    /^\(\s?$|^\([Ss]ee(?: also)?,?\s$/.test(open.value) &&
    isCitation(first) &&
    isFiling(first)
  );
}

function isFiling({ type }: Citation): boolean {
  return type === "docketCitation" || type === "recordCitation";
}

/** Visits what is cited by the way: an "Id." after it does not mean it. */
function visitAside(parent: DocketParent, walk: Walk): void {
  const candidates = walk.note ?? walk.text;
  const outside = candidates.length;
  visitWhole(parent, walk);
  if (candidates.length <= outside) return;
  append(walk.explained, candidates.splice(outside));
  if (walk.explained.length > 20) walk.explained.splice(0, 10);
}

function visitNote(note: DocketParent, walk: Walk): void {
  if (walk.note) return;
  walk.note = [];
  for (const child of note.children) visitBlock(child, walk);
  if (walk.note.length > 0) walk.lastNote = walk.note;
  walk.note = undefined;
}

function resolveId(
  id: BackReference,
  place: Candidate,
  quotation: Quotation,
  walk: Walk,
): Citation | undefined {
  const quoted = endsQuotation(place)
    ? (walk.note ?? walk.text).slice(quotation.opened ?? Infinity)
    : undefined;
  const choice = quoted ? choose(id, place, [quoted]) : choose(id, place, scopes(walk), walk.explained);
  walk.onId(id, choice);
  walk.left--;
  return choice.antecedent;
}

/** Where an "Id." looks: a note that cites nothing before it goes on from the note before, when the text between cites nothing. */
function scopes({ text, note, lastNote }: Walk): (readonly Candidate[])[] {
  if (!note) return [text];
  return lastNote ? [note, lastNote, text] : [note, text];
}

function isId(node: Citation): node is BackReference {
  return node.type === "backReference" && node.form === "id";
}

/** Whether a citation tells where else the decision of the "Id." before it is reported: "Id. at 84, 98 S. Ct. 1690". */
function joinsId({ citation, parent, index }: Candidate): boolean {
  const before = parent.children[index - 2];
  return (
    citation.type === "caseCitation" &&
    isCitation(before) &&
    isId(before) &&
    /^,\s{0,3}$/.test(textAt({ parent, index }, -1))
  );
}

/** Whether a citation says itself in which pages it may be pinned; what stands for another does not. */
function isFull(node: Citation): boolean {
  return node.type === "caseCitation" ? node.form === "full" : node.type !== "backReference";
}
