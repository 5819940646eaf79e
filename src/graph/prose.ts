/**
 * The running text of an order as inference reads it: each paragraph as one string in which every citation is a
 * single placeholder, so that no period of "Dkt. No. 27" looks like the end of a sentence.
 */
import type {
  Citation,
  CalendarDate,
  DateRange,
  Definition,
  DocketCitation,
  DocketNode,
  DocketParent,
  Inline,
  Order,
  Paragraph,
  Text,
} from "../tree/index.ts";
import type { Act } from "./acts.ts";
import { mayTellDates, toldDates } from "./told-dates.ts";

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

/** The mark of a citation of a docket. */
export type EntryMark = Mark & { node: DocketCitation };

/** A sentence with the citation sentences that follow it: "X filed a motion. [Docket No. 542.]" is one. */
export interface Sentence {
  text: string;
  /** Ascending; places count from the start of `text`. */
  marks: Mark[];
  /** Those of its marks that cite a docket. */
  entries: EntryMark[];
  /** Where the sentence proper ends and the citation sentences after it begin; `text.length` without any. */
  mainEnd: number;
  /** What it tells was done, once that was asked for. */
  acts?: readonly Act[];
}

/**
 * Reads the sentences of an order that cite a docket: nothing can be told of entries where none is cited.
 *
 * @param order Its tree.
 * @param citing The paragraphs and headings that cite a docket.
 * @returns The sentences in source order, a footnote's after those of the paragraph that it breaks.
 */
export function sentencesOf(order: Order, citing: ReadonlySet<DocketNode>): Sentence[] {
  const sentences: Sentence[] = [];
  const context: Context = { citing };
  for (const child of order.children)
    if (child.type !== "caption" && child.type !== "signature") readBlock(child, context, sentences);
  return sentences;
}

/** What is carried from paragraph to paragraph. */
interface Context {
  citing: ReadonlySet<DocketNode>;
  /** The last day written in full. */
  day?: string;
}

function readBlock(block: DocketNode, context: Context, sentences: Sentence[]): void {
  if (block.type === "paragraph" || block.type === "heading") {
    const { children } = block as Paragraph;
    if (context.citing.has(block)) readPassage(children, context, sentences);
    else readDays(children, context);
  } else if ("children" in block)
    for (const child of (block as DocketParent).children) readBlock(child, context, sentences);
}

function readPassage(children: Inline[], context: Context, sentences: Sentence[]): void {
  const passage: Passage = { text: "", marks: [], seams: [], passedSeams: 0, after: [] };
  append(passage, children, context);
  splitSentences(passage, sentences);
  for (const sentence of passage.after) sentences.push(sentence);
}

/** Of a paragraph that cites no docket only the days count, and those of its footnotes. */
function readDays(children: readonly Inline[], context: Context): void {
  for (const node of children) {
    if (node.type === "date") noteDay(node, context);
    if (node.type === "footnote") readBlock(node, context, []);
  }
}

function noteDay({ precision, iso }: CalendarDate, context: Context): void {
  if (precision === "day" && !Number.isNaN(Date.parse(iso))) context.day = iso;
}

interface Passage {
  /** With its white space as it is. */
  text: string;
  marks: Mark[];
  /** Where two texts meet without a mark between them: a page ended there, or a footnote stood there. */
  seams: number[];
  /** How many of them lie before the sentence that is read. */
  passedSeams: number;
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
        readBlock(node, context, passage.after);
        break;
      case "parenthetical":
      case "stringCite":
        append(passage, node.children, context);
        break;
      case "date":
        mark(passage, node, node.value);
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
  const last = passage.marks.at(-1)?.end ?? 0;
  if (start > last) passage.seams.push(start);
  if (context.day === undefined || !mayTellDates(node.value)) {
    passage.text += node.value;
    return;
  }
  const text = foldSpace(node.value);
  passage.text += text;
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

/** All white space becomes single spaces; those that are so already are passed over. */
function foldSpace(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, " ");
}

function mark(passage: Passage, node: Marked, text: string): void {
  const start = passage.text.length;
  passage.text += text;
  passage.marks.push({ start, end: passage.text.length, node });
}

/** Words whose period does not end a sentence before a capital. */
const abbreviation =
  "[A-Z]|v|vs|No|Nos|Mr|Mrs|Ms|Dr|Hon|Jr|Sr|St|Inc|Ltd|Co|Corp|Dkt|Doc|Docs|Ex|Exs|Cf|cf|e\\.g|i\\.e|Id|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Dep|Dept|Decl|Def|Defs|Pl|Pls|Pet|Resp|Mot|Mem|Opp|Compl|Am|Supp|Fed|Civ|Crim|Proc|App|Cal|Dist|Ct|Art|Sec|para|Att|Gov|Gen|Sgt|Lt|Capt|Off|Rev|Messrs|[A-Z]\\.[A-Z]";

/** A period, question or exclamation mark with what closes after it, white space, and what may open a sentence. */
const sentenceEnd = new RegExp(
  `(?:[?!]|(?<!(?:^|[\\s("“[])(?:${abbreviation}))\\.)["”’)\\]]*\\d{0,3}\\s+(?=["“‘([]*[A-Z0-9\\uFFFC])`,
  "g",
);

/** What is longer, in characters, is no sentence but a table or a text without periods. */
const longest = 6000;

/** A piece of a passage from where one sentence ends to where another does. */
interface Span {
  start: number;
  end: number;
  /** Where the sentence proper ends. */
  mainEnd: number;
  /** Its marks are those from this one … */
  first: number;
  /** … up to this one. */
  last: number;
}

/** Adds the sentences of a passage that cite a docket. */
function splitSentences(passage: Passage, sentences: Sentence[]): void {
  const { text, marks } = passage;
  let before: Span | undefined;
  let start = 0;
  let first = 0;
  let last = 0;
  const cut = (end: number): void => {
    while (last < marks.length && marks[last]!.start < end) last++;
    if (before && isCitationSentence(text.slice(start, end))) {
      before.end = end;
      before.last = last;
    } else {
      if (before) addSentence(passage, before, sentences);
      before = { start, end, mainEnd: end, first, last };
    }
    start = end;
    first = last;
  };
  let passed = 0;
  sentenceEnd.lastIndex = 0;
  for (let match = sentenceEnd.exec(text); match; match = sentenceEnd.exec(text)) {
    const { index } = match;
    while (passed < marks.length && marks[passed]!.end <= index) passed++;
    if (passed < marks.length && marks[passed]!.start <= index) continue;
    cut(sentenceEnd.lastIndex);
  }
  if (start < text.length) cut(text.length);
  if (before) addSentence(passage, before, sentences);
}

function addSentence(passage: Passage, span: Span, sentences: Sentence[]): void {
  const { first, last } = span;
  if (last - first > longest / 50) return;
  const entries: EntryMark[] = [];
  for (let at = first; at < last; at++) {
    const mark = passage.marks[at]!;
    if (mark.node.type === "docketCitation") entries.push(mark as EntryMark);
  }
  if (entries.length === 0) return;
  const sentence = { entries, ...foldSentence(passage, span) };
  if (sentence.text.length <= longest) sentences.push(sentence);
}

/** The words of a sentence with their white space folded, and the places of its marks among them. */
function foldSentence(
  passage: Passage,
  { start, end, mainEnd, first, last }: Span,
): Pick<Sentence, "text" | "marks" | "mainEnd"> {
  const { text, marks, seams } = passage;
  let folded = "";
  let place = start;
  const foldUntil = (next: number): number => {
    for (; seams[passage.passedSeams]! < next; passage.passedSeams++) {
      const seam = Math.max(place, seams[passage.passedSeams]!);
      folded += foldSpace(text.slice(place, seam));
      place = seam;
    }
    if (next > place) folded += foldSpace(text.slice(place, next));
    place = next;
    return folded.length;
  };
  const own = marks.slice(first, last);
  let foldedEnd = -1;
  for (const mark of own) {
    if (foldedEnd < 0 && mark.start >= mainEnd) foldedEnd = foldUntil(mainEnd);
    mark.start = foldUntil(mark.start);
    mark.end = foldUntil(mark.end);
  }
  if (foldedEnd < 0) foldedEnd = foldUntil(mainEnd);
  foldUntil(end);
  return { text: folded, marks: own, mainEnd: foldedEnd };
}

/** Whether nothing but citations, signals and marks of punctuation stands in a piece of text. */
function isCitationSentence(piece: string): boolean {
  if (!piece.includes(placeholder) || otherWord.test(piece)) return false;
  return !/[A-Za-z]{2}/.test(piece.replace(citingWords, ""));
}

const citingWord = "(?:see|also|e\\.g|generally|accord|cf|citing|and|at|id|exh?s?|pp?)\\b";
const citingWords = new RegExp(`\\b${citingWord}`, "gi");

/** The first word that no citation sentence has: what most pieces are told by. */
const otherWord = new RegExp(`\\b(?!${citingWord})[a-z]{2}`, "i");
