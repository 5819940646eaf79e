/**
 * What an entry is, where the sentence that cites it says so: "Plaintiff's motion to compel (Dkt. No. 61)" tells that
 * entry 61 is a motion to compel.
 */
import type { DocketCitation, RecordCitation } from "../tree/index.ts";
import { actsOf } from "./acts.ts";
import type { Act } from "./acts.ts";
import { isOwn } from "./cites.ts";
import { paperIn, paperOfAct } from "./paper-names.ts";
import type { PaperName } from "./paper-names.ts";
import { placeholder } from "./prose.ts";
import type { Mark, Sentence } from "./prose.ts";

/** That an entry is called something. */
export interface EntryName extends PaperName {
  citation: DocketCitation;
  confidence: number;
}

/** What a sentence calls the entries that it cites. */
export function entryNamesOf(sentence: Sentence): EntryName[] {
  const cited = sentence.marks.filter((mark): mark is EntryMark => mark.node.type === "docketCitation");
  if (cited.length === 0) return [];
  const acts = actsOf(sentence);
  const names: EntryName[] = [];
  for (const [at, mark] of cited.entries()) {
    if (!isOwn(mark.node)) continue;
    const named =
      mark.start >= sentence.mainEnd
        ? namedBefore(sentence, acts, mark, cited[at - 1])
        : (namedBeside(sentence, acts, mark, cited[at - 1]) ??
          namedByAct(sentence, acts, mark, cited[at - 1]));
    if (named) names.push({ ...named, citation: mark.node });
  }
  return names;
}

type EntryMark = Mark & { node: DocketCitation };
type Named = Pick<EntryName, "name" | "kind" | "confidence">;

/** "Plaintiff's motion to compel (Dkt. No. 61)": the paper is named right before the entry. */
function namedBeside(
  { text, marks }: Sentence,
  acts: readonly Act[],
  mark: EntryMark,
  earlier: EntryMark | undefined,
): Named | undefined {
  const end = beforeShortName(text, marks, mark);
  const act = acts.findLast((one) => one.end <= end);
  const from = Math.max(earlier?.end ?? 0, act?.end ?? 0, clauseStart(text, end), end - 220);
  const phrase = text.slice(from, end).replace(/(?<![\s("“[,])[\s("“[,]+$/, "");
  const last = lastPaper(phrase);
  if (!last) return undefined;
  // nothing but the rest of its name may stand between the paper and its entry
  const between = phrase.slice(last.end);
  if (
    !/^(?:[ ,(]*(?:(?:filed|dated|issued|entered|under|pursuant|by)\b[^;.]*|\uFFFC[^;.]{0,60}))?$/.test(
      between,
    )
  )
    return undefined;
  return { name: last.name, kind: last.kind, confidence: 0.9 };
}

/** The words end before the short name that the paper is given: "motion to dismiss ("Mot."), Dkt. 5". */
function beforeShortName(text: string, marks: readonly Mark[], { start }: EntryMark): number {
  const near = marks.findLast((m) => m.end <= start && m.node.type === "definition");
  return near && /^[\s)"”,([]*$/.test(text.slice(near.end, start)) ? near.start : start;
}

function clauseStart(text: string, end: number): number {
  return Math.max(text.lastIndexOf(";", end - 1), text.lastIndexOf(placeholder + ")", end - 2)) + 1;
}

/** The paper that the last noun phrase of a piece of text names: after "and the", "to their". */
function lastPaper(phrase: string): ReturnType<typeof paperIn> {
  let start = 0;
  for (const match of phrase.matchAll(newPhrase)) {
    const after = match.index + match[0].length;
    if (paperIn(phrase.slice(after, after + 60))?.start !== undefined) start = after;
  }
  const found = paperIn(phrase.slice(start));
  return found && { ...found, start: found.start + start, end: found.end + start };
}

/** Where another paper may begin. */
const newPhrase =
  /\b(?:and|or|with|as well as|along with),? (?:(?:the|a|an|his|her|its|their|this)|[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}[’']s?) /g;

/** "Plaintiff moved to compel (Dkt. No. 61)": what was done tells the paper. */
function namedByAct(
  { text }: Sentence,
  acts: readonly Act[],
  mark: EntryMark,
  earlier: EntryMark | undefined,
): Named | undefined {
  const act = acts.findLast((one) => one.end <= mark.start);
  if (!act || (earlier && earlier.start > act.start)) return undefined;
  if (mark.start - act.end > 160) return undefined;
  return nameOfAct(text, act, mark.start, 0.75);
}

/** "Plaintiff filed a motion to compel. [Dkt. No. 61.]": the sentence before the citation tells the paper. */
function namedBefore(
  { text, mainEnd, marks }: Sentence,
  acts: readonly Act[],
  mark: EntryMark,
  earlier: EntryMark | undefined,
): Named | undefined {
  if (earlier && earlier.start >= mainEnd) return undefined;
  if (mark.node.children.some((child) => child.type === "pinCite" || child.type === "exhibit"))
    return undefined;
  const [act, another] = acts.filter((one) => one.end <= mainEnd);
  if (!act || another || marks.some((m) => m.start < mainEnd && m.node.type === "docketCitation"))
    return undefined;
  return nameOfAct(text, act, mainEnd, 0.7);
}

function nameOfAct(text: string, act: Act, end: number, confidence: number): Named | undefined {
  const clause = text.slice(act.start, end);
  const verb = text.slice(act.start, act.end);
  if (act.by === "court") {
    const issued = /^(?:entered|issued|signed)$/.test(verb)
      ? paperIn(clause.slice(verb.length, 120))
      : undefined;
    if (issued) return { name: issued.name, kind: issued.kind, confidence };
    if (!ruled.test(verb)) return undefined;
    const ruling = `${verb.replace(/ied$/, "ying").replace(/ed$/, "ing")}${clause.slice(verb.length)}`;
    return { name: paperIn(`order ${ruling}`)?.name ?? "order", kind: "order", confidence: 0.6 };
  }
  if (/^(?:re)?filed$|^submitted$|^lodged$|^noticed$|^tendered$|^docketed$/.test(verb)) {
    const filed = paperIn(clause.slice(verb.length, 200));
    if (filed && filed.start < 60) return { name: filed.name, kind: filed.kind, confidence };
  }
  const paper = paperOfAct(clause);
  return paper && { ...paper, confidence: confidence - 0.05 };
}

/** What a court does by an order. */
const ruled = /^(?:granted|denied|adopted|overruled|dismissed|approved|stayed|appointed|certified)$/;

/**
 * What a citation of a document of the record says of the entry that it is filed as.
 *
 * @param citation "Brayer Decl. ¶ 5, ECF No. 12-1".
 */
export function nameOfDocument(citation: RecordCitation): PaperName {
  const { name, kind, ordinal } = citation;
  return { name: ordinal === undefined ? name : `${ordinal} ${name}`, kind };
}
