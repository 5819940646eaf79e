/** One name from one phrase: where it begins behind titles, where it ends before description. */
import type { IToken } from "chevrotain";

import {
  isBodyWord,
  isCapital,
  isCapitals,
  isConnector,
  isMatter,
  isOffice,
  isPersonTitle,
  says,
} from "./name-words.ts";
import type { Phrase } from "./parser.ts";
import { And, Describe, ExRel, Office, Other, Paren, Suffix, Word } from "./tokens.ts";
import {
  foldSpace,
  hasAnyLetter,
  hasDigit,
  isAnyCapital,
  isDigit,
  isLetter,
  joinParted,
  lettersBefore,
} from "../scan.ts";

/** A name as read. */
export interface ReadName {
  tokens: IToken[];
  /** The name, white space folded, commas within it kept. */
  value: string;
  etAl: boolean;
}

/** A name as it is being read. */
export interface Draft {
  tokens: IToken[];
  value: string;
  etAl: boolean;
  /** Whether words about the party stand behind the name. */
  described: boolean;
}

/** The name that a phrase begins with; what follows it in the phrase is description. */
export function draftOf(phrase: Phrase, groupInCapitals: boolean): Draft {
  const [first] = phrase.tokens;
  // A stray number over the first name is a footnote's mark or a line's number.
  const numbered = phrase.before === "" && /^\d$/.test(first?.image ?? "");
  const all = withoutTitle(numbered ? phrase.tokens.slice(1) : phrase.tokens);
  const capitals =
    groupInCapitals && !!all[0] && (isCapitals(all[0]) || /^\d|^(?:the|de)$/i.test(all[0].image));
  let end = 0;
  let trade = false;
  for (let at = 0; at < all.length; at++) {
    const token = all[at]!;
    trade ||= tradeName.test(token.image);
    const step = stepOf(token, { at, last: at === all.length - 1, capitals, trade });
    if (step === "end") break;
    if (step === "name") end = at + 1;
  }
  while (
    end > 0 &&
    /^(?:D-\d{1,2}|in|as|by|of|and|for|the|through|on|both)$/i.test(all[end - 1]?.image ?? "")
  )
    end--;
  const tokens = all.slice(0, end);
  return { tokens, value: foldTokens(tokens), etAl: false, described: end < all.length };
}

const tradeName = /^(?:d\/b\/a|dba|d\.b\.a\.|business)$/i;

interface Place {
  at: number;
  last: boolean;
  capitals: boolean;
  /** Whether "d/b/a" stands before. */
  trade: boolean;
}

/** Whether a token is part of the name, ends it, or is part of it only if more of it follows. */
function stepOf(token: IToken, { at, last, capitals, trade }: Place): "name" | "maybe" | "end" {
  const { tokenType, image } = token;
  if (at === 0 && /^\d$/.test(image)) return "end";
  if (tokenType === Describe) return trade && /^as$/i.test(image) ? "maybe" : "end";
  // "(“ICE”)" is an abbreviation; "(Jackson, MN)" tells one clinic from another.
  if (tokenType === Paren) return last && /[“"”‘]/.test(image) ? "end" : "name";
  if (tokenType === Suffix || tokenType === ExRel || tokenType === And || /^#?\d+/.test(image)) return "name";
  if (capitals && !trade ? isCapitals(token) : isCapital(token) || at === 0) return "name";
  return tokenType === Word && isConnector(token) ? "maybe" : "end";
}

/** Adds to a name what was parted from it: ", INC.", "and HUMAN SERVICES". */
export function extend(draft: Draft, phrase: Phrase): void {
  const capitals = draft.tokens.every((token) => isCapitals(token) || isConnector(token));
  const more = draftOf(phrase, capitals);
  const glue = phrase.before === "," ? ", " : phrase.before === ", and" ? ", and " : " and ";
  draft.value += (capitals ? glue.toUpperCase() : glue) + more.value;
  draft.tokens.push(...more.tokens);
  draft.described = more.described;
}

function foldTokens(tokens: readonly IToken[]): string {
  let value = "";
  let end = -1;
  for (const token of tokens) {
    value += (end < 0 || token.startOffset === end ? "" : " ") + foldSpace(token.image);
    end = token.startOffset + token.image.length;
  }
  // "BROAD-\nCASTING", "WILLIAMS-\nVOID"
  return joinParted(value);
}

/** A phrase without what stands before a name: "(Northern Division)", "1.", "the", "COMMISSIONER". */
export function withoutTitle(tokens: readonly IToken[]): readonly IToken[] {
  let article = 0;
  while (article < tokens.length - 1 && isBefore(tokens[article] as IToken)) article++;
  let at = article;
  for (; at < tokens.length - 1; at++) {
    const next = tokens[at + 1]!;
    if (
      !isPersonTitle(tokens[at]!) ||
      next.tokenType === Describe ||
      !/^[A-Z]/.test(next.image) ||
      /^(?:of|for|and|&)$/i.test(next.image)
    )
      break;
  }
  return at > article && tokens.length - at >= 2 ? tokens.slice(at) : withoutOffice(tokens.slice(article));
}

const isBefore = ({ tokenType, image }: IToken): boolean =>
  tokenType === Paren ||
  tokenType === Other ||
  !(hasAnyLetter(image) || hasDigit(image)) ||
  /^(?:the|[Rr]e|c\/w|related|RELATED|Related|cases?:?|\d{1,2}\.|\(\d{1,2}\)|D-\d{1,2}|no\.)$/.test(image);

const office = /officer|sheriff|worker|agent|warden|director|secretary|commissioner|governor|general$/i;

/** "NAPA POLICE OFFICER GARRETT WADE", "CHIEF OF POLICE RONALD HADDAD": the person's own name is what follows the office. */
function withoutOffice(tokens: readonly IToken[]): readonly IToken[] {
  const last = tokens.findLastIndex(
    (token, at) =>
      isPersonTitle(token) ||
      (says(token, "police") && says(tokens[at - 1], "of")) ||
      (token.tokenType === Office && office.test(token.image)),
  );
  const rest = tokens.slice(last + 1);
  const described = rest.findIndex((token) => token.tokenType === Describe);
  const name = described < 0 ? rest : rest.slice(0, described);
  return last > 0 && isPersonal(name) ? rest : tokens;
}

/** Whether these words are a person's own name: two to four of them, none of an office or a body. */
export const isPersonal = (name: readonly IToken[]): boolean =>
  name.length >= 2 &&
  name.length <= 4 &&
  name.every(
    (token) =>
      (token.tokenType === Word || token.tokenType === Suffix) &&
      isAnyCapital(token.image, 0) &&
      !isOffice(token) &&
      !isBodyWord(token) &&
      !isMatter(token) &&
      !isConnector(token),
  );

/** A name that has been read, without the marks around it. */
export function finish({ tokens, value, etAl }: Draft): ReadName {
  const trimmed = startsWithLetter(value) && isLetter(value.charCodeAt(value.length - 1));
  return { tokens, value: trimmed ? value : trim(value), etAl };
}

function trim(value: string): string {
  const name = value.replace(/^[\s.,:;'’`•·-]+/, "").replace(/(?<![\s,:;•·*_-])[\s,:;•·*_-]+$/, "");
  return withoutPeriod(withoutNote(name));
}

/** A name without the number of a note: "SMITH1", "Inc.2". */
function withoutNote(name: string): string {
  const end = name.length - 1;
  if (!isDigit(name.charCodeAt(end))) return name;
  return lettersBefore(name, name[end - 1] === "." ? end - 1 : end, 2) === 2 ? name.slice(0, end) : name;
}

/** A name without the period behind a word that is not abbreviated. */
function withoutPeriod(name: string): string {
  const end = name.length - 1;
  return name[end] === "." && lettersBefore(name, end, 5) === 5 ? name.slice(0, end) : name;
}

/** Whether it has no letter, or is printed up the margin of pleading paper: "C", "CCCC", "DDss". */
export const isSpeck = (name: string): boolean =>
  !hasAnyLetter(name) || (name.length <= LONGEST_SPECK && specks.test(name));

const startsWithLetter = (name: string): boolean => isLetter(name.charCodeAt(0));

const LONGEST_SPECK = 6;
const specks =
  /^(?:(?:[Cc][VvRr]|CIV|No)\.{0,3}|(?:et|ET) (?:al|AL)\.?|[A-Za-z]|([A-Z])\1{1,4}|(?=[A-Z]*[a-z])[^aeiouyAEIOUY\s.]{1,5})$/;
