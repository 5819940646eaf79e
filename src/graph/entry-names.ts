/**
 * What an entry is, where the sentence that cites it says so: "Plaintiff's motion to compel (Dkt. No. 61)" tells that
 * entry 61 is a motion to compel.
 */
import { isOfPerson, titleWords } from "../resolve/titles.ts";
import type { DocketCitation, RecordCitation } from "../tree/index.ts";
import { actsOf, subjectOf } from "./acts.ts";
import type { Act } from "./acts.ts";
import { isOwn } from "./cites.ts";
import { paperIn, paperOfAct } from "./paper-names.ts";
import type { PaperName } from "./paper-names.ts";
import { placeholder } from "./prose.ts";
import type { EntryMark, Mark, Sentence } from "./prose.ts";

/** That an entry is called something. */
export interface EntryName extends PaperName {
  citation: DocketCitation;
  confidence: number;
}

/** What a sentence calls the entries that it cites. */
export function entryNamesOf(sentence: Sentence): EntryName[] {
  const { entries: cited } = sentence;
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

type Named = Pick<EntryName, "name" | "kind" | "confidence">;

/** "Plaintiff's motion to compel (Dkt. No. 61)": the paper is named right before the entry. */
function namedBeside(
  sentence: Sentence,
  acts: readonly Act[],
  mark: EntryMark,
  earlier: EntryMark | undefined,
): Named | undefined {
  const { text, marks } = sentence;
  const near = markBefore(text, marks, mark);
  if (near?.node.type === "recordCitation") return { ...nameOfDocument(near.node), confidence: 0.88 };
  // the words end before the short name that the paper is given: "motion to dismiss ("Mot."), Dkt. 5"
  const end = near?.start ?? mark.start;
  const act = acts.findLast((one) => one.end <= end);
  const from = Math.max(earlier?.end ?? 0, act?.end ?? 0, clauseStart(text, end), end - 220);
  const phrase = text.slice(from, endOfWords(text, from, end));
  const last = lastPaper(phrase);
  if (last && isRestOfName(phrase.slice(last.end)))
    return { name: last.name, kind: last.kind, confidence: isRuledOn(sentence, act) ? 0.55 : 0.9 };
  const short = near?.node.type === "definition" ? paperIn(near.node.name) : undefined;
  return short && { name: short.name, kind: short.kind, confidence: 0.85 };
}

/** "The Court denied the motion to stay (Dkt. 54)": entry 54 is as often the order as the motion. */
function isRuledOn(sentence: Sentence, act: Act | undefined): boolean {
  if (act?.by !== "court" || !ruled.test(sentence.text.slice(act.start, act.end))) return false;
  return ofCourt.test(subjectOf(sentence, act));
}

/** The short name or document of the record right before an entry. */
function markBefore(text: string, marks: readonly Mark[], { start }: EntryMark): Mark | undefined {
  const near = marks.findLast((m) => m.end <= start && m.end > m.start);
  const isNamed = near?.node.type === "definition" || near?.node.type === "recordCitation";
  return isNamed && /^[\s)"”,([]*$/.test(text.slice(near.end, start)) ? near : undefined;
}

/** Whether nothing but the rest of its name stands between a paper and its entry. */
function isRestOfName(between: string): boolean {
  return /^[ ,(]*(?:(?:filed|dated|issued|entered|under|pursuant|by)\b[^;.]*|\uFFFC[^;.]{0,60})?$/.test(
    between,
  );
}

function clauseStart(text: string, end: number): number {
  return Math.max(text.lastIndexOf(";", end - 1), text.lastIndexOf(placeholder + ")", end - 2)) + 1;
}

/** Where the words before an entry end: before the space, comma and opening marks between them. */
function endOfWords(text: string, from: number, end: number): number {
  while (end > from && ' ("“”[,'.includes(text[end - 1]!)) end--;
  return end;
}

/** The paper that the last noun phrase of a piece of text names: after "and the", "to their". */
function lastPaper(phrase: string): ReturnType<typeof paperIn> {
  let start = 0;
  newPhrase.lastIndex = 0;
  for (let match = newPhrase.exec(phrase); match; match = newPhrase.exec(phrase)) {
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
  sentence: Sentence,
  acts: readonly Act[],
  mark: EntryMark,
  earlier: EntryMark | undefined,
): Named | undefined {
  const act = acts.findLast((one) => one.end <= mark.start);
  if (!act) return earlier ? undefined : namedByPresentAct(sentence.text.slice(0, mark.start));
  if ((earlier && earlier.start > act.start) || mark.start - act.end > 160) return undefined;
  return nameOfAct(sentence, act, mark.start, 0.75);
}

/** "Plaintiff filed a motion to compel. [Dkt. No. 61.]": the sentence before the citation tells the paper. */
function namedBefore(
  sentence: Sentence,
  acts: readonly Act[],
  mark: EntryMark,
  earlier: EntryMark | undefined,
): Named | undefined {
  const { text, mainEnd, marks } = sentence;
  if (earlier && earlier.start >= mainEnd) return undefined;
  if (mark.node.children.some((child) => child.type === "pinCite" || child.type === "exhibit"))
    return undefined;
  const [act, another] = acts.filter((one) => one.end <= mainEnd);
  if (!act) return namedByPresentAct(text.slice(0, mainEnd));
  if (another || marks.some((m) => m.start < mainEnd && m.node.type === "docketCitation")) return undefined;
  return nameOfAct(sentence, act, mainEnd, 0.7);
}

/** "The Board moves for summary judgment. ECF No. 195.": what an order is about is told in the present. */
function namedByPresentAct(main: string): Named | undefined {
  const paper = presentAct.test(main) ? paperOfAct(main.slice(-200)) : undefined;
  return paper && { ...paper, confidence: 0.65 };
}

const presentAct =
  /\b(?:[Pp]laintiffs?|[Dd]efendants?|[A-Z]\w+),? (?:also |now |both |each |jointly |timely )?(?:moves?|opposes?|responds?|repl(?:y|ies)|resists?|objects?)\b/;

function nameOfAct(sentence: Sentence, act: Act, end: number, confidence: number): Named | undefined {
  const { text } = sentence;
  const clause = text.slice(act.start, end);
  const verb = text.slice(act.start, act.end);
  if (act.by === "court") {
    const issued = /^(?:entered|issued|signed)$/.test(verb)
      ? paperIn(clause.slice(verb.length, 120))
      : undefined;
    if (issued) return { name: issued.name, kind: issued.kind, confidence };
    if (!ruled.test(verb) || !ofCourt.test(subjectOf(sentence, act))) return undefined;
    const ruling = `${verb.replace(/ied$/, "ying").replace(/ed$/, "ing")}${clause.slice(verb.length)}`;
    return { name: paperIn(`order ${ruling}`)?.name ?? "order", kind: "order", confidence: 0.6 };
  }
  const passive = /\b(?:was|were) $/.test(text.slice(0, act.start));
  if (passive) {
    const filed = paperIn(text.slice(Math.max(0, act.start - 160), act.start));
    return filed && { name: filed.name, kind: filed.kind, confidence: confidence - 0.05 };
  }
  if (/^(?:re)?filed$|^submitted$|^lodged$|^noticed$|^tendered$|^docketed$/.test(verb)) {
    const filed = paperIn(clause.slice(verb.length, 200));
    if (filed && filed.start < 60) return { name: filed.name, kind: filed.kind, confidence };
  }
  const paper = paperOfAct(clause);
  return paper && { ...paper, confidence: confidence - 0.05 };
}

const ofCourt = /\b(?:[Cc]ourt|[Jj]udge)\b/;

/** What a court does by an order. */
const ruled = /^(?:granted|denied|adopted|overruled|dismissed|approved|stayed|appointed|certified)$/;

/**
 * What a citation of a document of the record says of the entry that it is filed as.
 *
 * @param citation "Brayer Decl. ¶ 5, ECF No. 12-1".
 * @returns The name written out, "Brayer declaration", and its kind.
 */
export function nameOfDocument(citation: RecordCitation): PaperName {
  const { name, kind, ordinal } = citation;
  const isShort = /\.|['’]n\b/.test(name);
  const written = isShort ? titleWords(name).join(" ").replace(ofRole, "") : name;
  const whole = ordinal === undefined ? written : `${ordinal} ${written}`;
  return { name: isOfPerson(kind) && !paperIn(whole) ? `${whole} ${kind}` : whole, kind };
}

/** Whose paper it is, before its name. */
const ofRole =
  /^(?:plaintiff|defendant|petitioner|respondent|government|movant|intervenor|debtor|appellant|appellee) (?=.)/;
