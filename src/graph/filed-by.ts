/** Who filed an entry: the party of the caption that the subject of the sentence names. */
import type { DocketCitation, Party, PartyRole } from "../tree/index.ts";
import { actsOf, subjectOf } from "./acts.ts";
import { isOwn } from "./cites.ts";
import { paper, phraseBefore } from "./filing-words.ts";
import type { Sentence } from "./prose.ts";

/** Whom a sentence seems to name as the filer of an entry. */
export interface Filer {
  citation: DocketCitation;
  /** As written: "Plaintiff Loop AI Labs Inc.". */
  filer: string;
  confidence: number;
  reason: string;
}

/** The filers that a sentence names: who did what an entry is cited for, or whose paper it is. */
export function filersOf(sentence: Sentence): Filer[] {
  const { text, entries } = sentence;
  const acts = actsOf(sentence);
  const filers: Filer[] = [];
  let last: number | undefined;
  for (const { node, start } of entries) {
    if (!isOwn(node)) continue;
    const owner = ownerOf(phraseBefore(text, start, ",;:.()[]\uFFFC"));
    if (owner) {
      filers.push({
        citation: node,
        filer: owner,
        confidence: 0.85,
        reason: `the paper is told to be ${owner}'s`,
      });
      continue;
    }
    const act = acts.findLast((one) => one.end <= start);
    if (act?.by !== "party" || act.start === last) continue;
    last = act.start;
    const verb = text.slice(act.start, act.end);
    const filer = subjectOf(sentence, act);
    filers.push({ citation: node, filer, confidence: 0.85, reason: `${filer} ${verb}` });
  }
  return filers;
}

/** Whose paper is named right before an entry: "Plaintiff's motion for summary judgment (". */
function ownerOf(phrase: string): string | undefined {
  const [, owner, ending = "", rest = ""] = /^(.*?)([’']s|s[’']) (.*)$/s.exec(phrase) ?? [];
  if (owner === undefined || !aPaper.test(rest) || /[’']/.test(rest)) return undefined;
  return ending.startsWith("s") ? `${owner}s` : owner;
}

const aPaper = new RegExp(`^(?:[\\w&-]+ ){0,6}?${paper}\\b`, "i");

/** What the parties of a case are called. */
export interface PartyNames {
  /** The parties of the caption, each with the words that it is known by. */
  parties: readonly (Party & { words: readonly string[] })[];
  /** The parties that the order gives short names to: the words "iqs", "IQSystem, Inc.". */
  short: readonly { words: readonly string[]; name: string }[];
}

/**
 * Gathers what the parties of a case are called.
 *
 * @param parties The parties of the caption.
 * @param short The parties that the order gives short names to, by the short name: "IQS" → "IQSystem, Inc.".
 */
export function partyNames(parties: readonly Party[], short: ReadonlyMap<string, string>): PartyNames {
  return {
    parties: parties.map((party) => ({ ...party, words: distinctive(party.value) })),
    short: Array.from(short, ([written, name]) => ({ words: wordsOf(written), name })),
  };
}

/**
 * The party that the words before "filed" name.
 *
 * @param subject "Plaintiff Loop AI Labs Inc.", "Defendants", "IQS".
 * @param names What the parties are called.
 * @param names.parties The parties of the caption.
 * @param names.short The short names that the order defines.
 * @returns The name as the caption or the definition has it; nothing where the words fit no party, or more than one.
 */
export function filerOf(subject: string, { parties, short }: PartyNames): string | undefined {
  const words = wordsOf(subject);
  if (words.length === 0 || words.length > 14) return undefined;
  const named = parties.filter((party) => isNamed(words, party.words));
  if (named.length === 1) return named[0]!.value;
  if (named.length > 1) return undefined;
  const defined = short.find((one) => contains(words, one.words));
  if (defined) return defined.name;
  if (another.test(subject)) return undefined;
  const nation = parties.filter((party) => /^United States\b/i.test(party.value));
  if (nation.length === 1 && /\b[Gg]overnment$/.test(subject)) return nation[0]!.value;
  const role = roles.find(([pattern]) => pattern.test(subject))?.[1];
  const alike = parties.filter((party) => party.role === role);
  return alike.length === 1 && !alike[0]!.etAl ? alike[0]!.value : undefined;
}

/**
 * The filer in the words of the order, for where they fit no one party of the caption.
 *
 * @param subject The words before "filed": "On May 5, the Signal Defendants", "Plaintiffs".
 * @returns "Signal Defendants"; nothing where the words end in no name or role.
 */
export function filerAsWritten(subject: string): string | undefined {
  const role =
    /\b(?:(?:[Tt]he )?((?:[A-Z][\w&.’'-]* ){0,4}(?:[Pp]laintiffs?|[Dd]efendants?|[Pp]etitioners?|[Rr]espondents?|[Mm]ovants?|[Ii]ntervenors?|[Gg]overnment|[Pp]arties|[Aa]mici)))$/.exec(
      subject,
    )?.[1];
  if (role !== undefined) return capital(role.replace(/^(?:On|In|The|Both|All) /, ""));
  const name = /(?:^|[ ,])((?:[A-Z][\w&.’'-]*)(?:(?: of| and| the| &)? [A-Z][\w&.’'-]*){0,5})$/.exec(
    subject,
  )?.[1];
  return name === undefined || noName.test(name) || / [A-Z]$/.test(name)
    ? undefined
    : name.replace(/(?<=[a-z])\d+$/, "");
}

/** Words that begin a clause with a capital and name no one. */
const noName =
  /^(?:Mr|Ms|Dr|On|In|It|He|She|They|This|That|These|The|At|After|Before|When|Then|Id|See|Both|Court|Judge|Magistrate|Clerk|Order|Honorable|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Court|Judge|Order|Motion|Response|Reply|Opposition|Report|Notice|Brief|Complaint|Magistrate|Clerk|Circuit)\b/;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A plain role stands for the party of the caption that has it; "Defendant Smith", who is not in it, does not. */
const roles: [RegExp, PartyRole][] = [
  [/\b[Pp]laintiffs?$/, "plaintiff"],
  [/\b[Dd]efendants?$/, "defendant"],
  [/\b[Pp]etitioners?$/, "petitioner"],
  [/\b[Rr]espondents?$/, "respondent"],
  [/\b[Aa]ppellants?$/, "appellant"],
  [/\b[Aa]ppellees?$/, "appellee"],
  [/\b[Mm]ovants?$/, "movant"],
  [/\b[Dd]ebtors?$/, "debtor"],
  [/\b[Rr]elators?$/, "relator"],
  [/\b[Ii]ntervenors?$/, "intervenor"],
];

/** What makes a role stand for someone else than the whole of it. */
const another =
  /\b(?:and|or|counsel|individual|other|some|certain|several|two|three|named|former|original|proposed|both|each|remaining|[Cc]ross|[Cc]ounter|[Tt]hird[- ][Pp]arty)\b/;

/** Whether the words of a name stand together among others. */
function contains(words: readonly string[], name: readonly string[]): boolean {
  if (name.length === 0) return false;
  return words.some((_, at) => name.every((word, step) => words[at + step] === word));
}

/** Whether a party is named: in full, or a company by its first two words. */
function isNamed(words: readonly string[], known: readonly string[]): boolean {
  return contains(words, known) || (known.length > 2 && contains(words, known.slice(0, 2)));
}

/** What a name is known by: a company's words without "Inc.", a person's surname. */
function distinctive(name: string): string[] {
  const words = wordsOf(name);
  const known = words.filter((word) => !/^(?:inc|llc|ltd|co|corp|lp|llp|na|the|jr|sr|ii|iii)$/.test(word));
  const company = known.length < words.length || known.some((word) => companyWords.has(word));
  return company || known.length > 3 ? known : known.slice(-1);
}

const companyWords = new Set(
  "company corporation bank group labs systems of for association union department county city state united states university school board commission agency services america international national".split(
    " ",
  ),
);

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]s?\b/g, "")
      .match(/[\p{L}\p{N}&]+/gu) ?? []
  );
}
