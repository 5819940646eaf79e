/**
 * The running text of an order as inference reads it: each paragraph as one string in which every citation is a
 * single placeholder, so that no period of "Dkt. No. 27" looks like the end of a sentence.
 */
import type {
  Citation,
  CalendarDate,
  DateRange,
  Definition,
  DocketNode,
  DocketParent,
  Inline,
  Order,
  Paragraph,
  Text,
} from "../tree/index.ts";
import type { Act } from "./acts.ts";
import { toldDates } from "./told-dates.ts";

/** Stands for a citation or definition in the text of a passage. */
export const placeholder = "\uFFFC";

/** What a mark stands for. */
export type Marked = Citation | CalendarDate | DateRange | Definition;

/** Where a node stands in the text of a passage. A citation within another stands where that one does. */
export interface Mark {
  start: number;
  end: number;
  node: Marked;
  /** Whether it is a day that was told without its year, or by the day before. */
  isTold?: true;
}

/** A sentence with the citation sentences that follow it: "X filed a motion. [Docket No. 542.]" is one. */
export interface Sentence {
  text: string;
  /** Ascending; places count from the start of `text`. */
  marks: Mark[];
  /** Where the sentence proper ends and the citation sentences after it begin; `text.length` without any. */
  mainEnd: number;
  /** What it tells was done, once that was asked for. */
  acts?: readonly Act[];
}

/** The sentences of the paragraphs of an order that cite its docket, in source order, a footnote's after those of the paragraph that it breaks. */
export function sentencesOf(order: Order): Sentence[] {
  const context: Context = {};
  return order.children.flatMap((child) => {
    if (child.type === "caption" || child.type === "signature") return [];
    return blockSentences(child, context);
  });
}

/** What is carried from paragraph to paragraph. */
interface Context {
  /** The last day written in full. */
  day?: string;
}

function blockSentences(block: DocketNode, context: Context): Sentence[] {
  if (block.type === "paragraph" || block.type === "heading")
    return inlineSentences((block as Paragraph).children, context);
  if (!("children" in block)) return [];
  return (block as DocketParent).children.flatMap((child) => blockSentences(child, context));
}

function inlineSentences(children: Inline[], context: Context): Sentence[] {
  if (!citesDocket(children)) return withoutEntries(children, context);
  const passage: Passage = { text: "", marks: [], after: [] };
  append(passage, children, context);
  return [...splitSentences(passage), ...passage.after];
}

/** Nothing can be told of entries where none is cited; only the days and the footnotes of such a paragraph count. */
function withoutEntries(children: Inline[], context: Context): Sentence[] {
  const sentences: Sentence[] = [];
  for (const node of children) {
    if (node.type === "date") noteDay(node, context);
    if (node.type === "footnote") sentences.push(...blockSentences(node, context));
  }
  return sentences;
}

function citesDocket(nodes: readonly DocketNode[]): boolean {
  return nodes.some(
    (node) =>
      node.type === "docketCitation" || ("children" in node && citesDocket((node as DocketParent).children)),
  );
}

function noteDay({ precision, iso }: CalendarDate, context: Context): void {
  if (precision === "day" && !Number.isNaN(Date.parse(iso))) context.day = iso;
}

interface Passage {
  text: string;
  marks: Mark[];
  /** The sentences of the footnotes that break it. */
  after: Sentence[];
}

function append(passage: Passage, children: Inline[], context: Context): void {
  for (const node of children) {
    switch (node.type) {
      case "text":
        appendText(passage, node, context);
        break;
      case "pageHeader":
        break;
      case "footnote":
        passage.after.push(...blockSentences(node, context));
        break;
      case "parenthetical":
      case "stringCite":
        append(passage, node.children, context);
        break;
      case "date":
        mark(passage, node, node.value.replace(/\s+/g, " "));
        noteDay(node, context);
        break;
      default:
        mark(passage, node, placeholder);
        if (node.type === "recordCitation" || node.type === "backReference") {
          for (const child of node.children) if (child.type === "docketCitation") mark(passage, child, "");
        }
    }
  }
}

/** Adds prose, with the days that are told in it without a year or by the day before. */
function appendText(passage: Passage, node: Text, context: Context): void {
  const start = passage.text.length;
  const text = node.value.replace(/\s+/g, " ");
  passage.text += text;
  if (context.day === undefined) return;
  for (const day of toldDates(text, context.day)) {
    const value = text.slice(day.start, day.end);
    const date: CalendarDate = {
      type: "date",
      value,
      iso: day.iso,
      precision: "day",
      position: node.position,
    };
    passage.marks.push({ start: start + day.start, end: start + day.end, node: date, isTold: true });
    context.day = day.iso;
  }
}

function mark(passage: Passage, node: Marked, text: string): void {
  const start = passage.text.length;
  passage.text += text;
  passage.marks.push({ start, end: passage.text.length, node });
}

/** A period, question or exclamation mark with what closes after it, white space, and what may open a sentence. */
const sentenceEnd = /[.?!]["”’)\]]*\d{0,3}\s+(?=["“‘([]*[A-Z0-9\uFFFC])/g;

/** Words whose period does not end a sentence before a capital. */
const abbreviation =
  /(?:^|[\s("“[])(?:[A-Z]|v|vs|No|Nos|Mr|Mrs|Ms|Dr|Hon|Jr|Sr|St|Inc|Ltd|Co|Corp|Dkt|Doc|Docs|Ex|Exs|Cf|cf|e\.g|i\.e|See, e\.g|Id|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Dep|Dept|Decl|Def|Defs|Pl|Pls|Pet|Resp|Mot|Mem|Opp|Compl|Am|Supp|Fed|Civ|Crim|Proc|App|Cal|Dist|Ct|Art|Sec|para|Att|Gov|Gen|Sgt|Lt|Capt|Off|Rev|Messrs|[A-Z]\.[A-Z])$/;

/** What is longer, in characters, is no sentence but a table or a text without periods. */
const longest = 6000;

function splitSentences({ text, marks }: Passage): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  let passed = 0;
  const cut = (end: number): void => {
    const from = next;
    while (next < marks.length && marks[next]!.start < end) next++;
    const own = marks.slice(from, next).map((m) => ({ ...m, start: m.start - start, end: m.end - start }));
    const piece = text.slice(start, end);
    const before = sentences.at(-1);
    if (before && isCitationSentence(piece)) join(before, piece, own);
    else sentences.push({ text: piece, marks: own, mainEnd: piece.length });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (
      text[match.index] === "." &&
      abbreviation.test(text.slice(Math.max(start, match.index - 12), match.index))
    )
      continue;
    while (passed < marks.length && marks[passed]!.end <= match.index) passed++;
    if (passed < marks.length && marks[passed]!.start <= match.index) continue;
    cut(end);
  }
  if (start < text.length) cut(text.length);
  return sentences.filter(
    (sentence) => sentence.text.length <= longest && sentence.marks.length <= longest / 50,
  );
}

/** Whether nothing but citations, signals and marks of punctuation stands in a piece of text. */
function isCitationSentence(piece: string): boolean {
  if (!piece.includes(placeholder)) return false;
  const rest = piece.replace(/\b(?:see|also|e\.g|generally|accord|cf|citing|and|at|id|exh?s?|pp?)\b/gi, "");
  return !/[A-Za-z]{2}/.test(rest);
}

function join(sentence: Sentence, piece: string, marks: Mark[]): void {
  const shift = sentence.text.length;
  sentence.text += piece;
  for (const m of marks) sentence.marks.push({ ...m, start: m.start + shift, end: m.end + shift });
}
