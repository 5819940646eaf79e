/**
 * The tokens of a caption. White space is skipped (columns are told by offsets), line breaks are not; the
 * tokens are listed in order of priority, and the last takes any character, so no text gives a lexer error.
 *
 * Repeats are bounded at four or more where nothing else asks for less: the engine copies a repeat of up to three into its code, and
 * such a pattern compiles up to ten times as long. A look at the first letter, "(?=[a-z])", behind optional parts keeps what follows them
 * from being copied too.
 */
import type { IToken, TokenType } from "chevrotain";

import { firstCharacters, thirdLetters } from "../analysis.ts";
import { custom, matched, simple, skipped, tokenizer, type Match, type Tokenizer } from "../engine/tokens.ts";
import { courtHeadSource, courtPlaceEnd, courtPlaceStart, divisionPattern, mayBeDivision } from "./courts.ts";
import {
  caseLabelAt,
  caseNumberAt,
  caseNumberStart,
  labelPattern,
  mayBeCaseNumber,
  oldNumberAt,
} from "../case-number.ts";
import { charCode, endOfMatch, isDigit, isLetter, isRareSpace } from "../scan.ts";
import { dateStart, writtenDateToken } from "../written-date.ts";

/** Lets each space of a pattern be any white space, as in a line spread to full width or broken. */
const anySpace = (source: string): string => source.replaceAll(" ", "[ \\t\\r\\n]{1,6}");

export const Newline = simple("Newline", /\r?\n|[\r\f\v\u2028\u2029]/);
/** What scanners and typesetters leave before a word: ". CENTRAL", "llllllPlaintiffs". */
const Speck = skipped(simple("Speck", /[.~^`·•«»<>\\]+(?=[A-Z])|l{5,}(?=[A-Z])|[~^`·]{1,3}(?=[ \t\r\n])/));
const Space = skipped(simple("Space", /(?:[ \t\u00a0\u00ad\u200b]|\(cid:\d{1,3}\))+/));

/** A line of underscores, dashes or stars; "----x". */
export const Rule = simple(
  "Rule",
  /(?:[_—–=~]{4,}|[-_—–]{5,}|(?:-{1,4}[ \t]){8,}-{0,6})[-_—–~]*[ \t]{0,2}[/\\xX]?(?!\w)|(?:\*[ \t]{0,8}){3,}|-*o[0o]+-*/,
);

export const CourtHead = simple("CourtHead", new RegExp(courtHeadSource, "i"));
export const CourtPlace = custom("CourtPlace", courtPlaceStart, courtPlaceEnd);
/** "EASTERN DIVISION", "AT TACOMA"; only as the whole rest of its line. */
export const CourtDivision = custom("CourtDivision", [divisionPattern], divisionToken);

/** "[Docs. 12, 14]", "(ECF NO. 231)", "[101]", "[#43]": an entry that the title names in brackets. */
const entryWord =
  "(?:re:?\\s{1,3}|see\\s{1,3})?(?:ecf|cm/ecf|dkts?|[do]kts?|docs?|dockets?|documents?|filings?|rec|d\\.? ?[ei]|r)\\b";
const within = (close: string): string => `[^${close}\\n]{0,120}\\n?[^${close}\\n]{0,60}`;
export const BracketedEntry = simple(
  "BracketedEntry",
  new RegExp(
    `\\[(?:${entryWord}${within("\\]\\[")}|#{0,2} ?\\d[\\d,; &and\\s-]{0,60})\\]|\\((?:${entryWord}${within("()")}|#{1,2} ?\\d[\\d,; &-]{0,60})\\)`,
    "i",
  ),
);
/** "Re: Dkt. No. 542", "Re Document No.: 2", to the end of its line. */
export const ReLine = simple(
  "ReLine",
  /(?:re|regarding)(?::[ \t]{0,4}|[ \t]{1,4})(?=[a-z])(?:(?:ecf|dkts?|docs?|dockets?|documents?|filings?)\b|d\.[ei]\.)(?:\.|[ \t]|:|nos?\b|numbers?\b|entry|entries|#){0,12}\d[\d,; &\-–.\t]*(?:and \d+)?/i,
);
/** "Docket No. 20", "Docket Nos. 24, 26", "Dkt. 85, 87" standing alone in its cell. */
export const DocketLine = simple(
  "DocketLine",
  /(?:(?:ecf|dkt\.?|docket|doc\.) no(?:s?\.|s)|dkts?\.|docs?\.|ecf) \d[\d,; &-]*(?=[ \t]{2}|[ \t]*[\r\n])/i,
);

/** "D.C. No. 4:23-cv-00185-JGZ": the number that the case had in the court below; "MOTION SEQ. NO. 003 004": the numbers of motions. */
export const NumberBelow = simple(
  "NumberBelow",
  /d\.? ?c\.? ?(?=[dn])(?:docket )?nos?\.[ \t]*[\dA-Z][\w:-]*(?:[ \t]{0,40}\r?\n?[ \t]{0,80}\d{4,5}-[A-Z]{2,4}\b)?|\d{4,5}-[A-Z]{2,4}(?:-[A-Z]{2,4})?(?=[ \t]*[\r\n])|mot(?:ion|\.)[ \t]{1,3}seq(?:uence|\.)?[ \t]{0,3}nos?\.?:?[ \t]{0,20}\d{1,3}(?:(?:,|[ \t]&)?[ \t]{1,3}\d{1,3}){0,12}(?!\d)/i,
);

export const CaseNumber = custom("CaseNumber", caseNumberStart, caseNumberToken);
/** "CIVIL ACTION NO.:" with its number on a line below, or "CIVIL ACTION" alone. */
export const CaseLabel = custom("CaseLabel", [labelPattern], caseLabelToken);
export const WrittenDate = custom("WrittenDate", [dateStart], writtenDateToken);

export const Versus = simple(
  "Versus",
  /(?:[-–—]{1,2}[ \t]?(?:against)?|(?<=[\r\n][ \t]{0,40})against(?=[ \t]*[-–—\r\n]))?(?:(?<=against)|versus|vs?\.?|vv\.|v\.?s\.|\(?v\.\)?)(?:[ \t]?[-–—\u00ad]{1,2}\.?)?(?![A-Za-z\d'’&.])(?=[\s:§*)\]|,A-Z\d]|$)/i,
);
export const EtAl = simple(
  "EtAl",
  /et[.,]?[ \t]{0,40}\n?[ \t]{0,80}(?:a(?:[l1i]s?\b|!)|a\/(?=\.)|ano(?:ther)?\b)\.?(?!\w)/i,
);
export const InRe = simple(
  "InRe",
  /(?:in[ \t]+re\b|in[ \t]+the[ \t]+matters?[ \t]+of\b|ex[ \t]+parte\b)[ \t]*:?/i,
);
/** "This order pertains to:", between the name of a multidistrict case and the parties of one of its cases. */
export const RelatesTo = simple(
  "RelatesTo",
  /this (?:order|document|filing|case|matter) (?:pertains|relates|applies) to\b:?/i,
);
export const ExRel = simple("ExRel", /ex\.?[ \t]+rel(?:atione\b|\b\.?)/i);

// Typesetting may part the letters of a word: "P laintiff", "D e f e n d a n t s".
const loose = (word: string): string => [...word].join("[ \\t]{0,4}");
const partyWord = `(?=[a-z-])(?:${loose("pla")}[ \\t]{0,4}[il][ \\t]{0,4}${loose("ntiff")}(?:[ \\t]{0,4}s\\b)?|${loose("defendant")}(?:[ \\t]{0,4}s\\b)?|p[ \\t]{0,4}etitioners?|r[ \\t]{0,4}espondents?|appell(?:ants?|ees?)|movants?|debtors?|relators?|interven[oe]rs?|(?:counter|cross)?-?claimants?|garnishees?|trustees?(?=[.,]?[ \\t]*(?:[\\r\\n§:*]|$|\\)[ \\t]*[\\r\\n]))|amic(?:us|i)(?:[ \\t]+curiae)?|real part(?:y|ies) in interest|interested part(?:y|ies)|objectors?)(?:[ \\t]?\\([si]\\))?`;
/** "Plaintiffs", "Defendant-Appellee", "Third-Party Defendants", "Petitioners/Plaintiffs" where no "’s motion" follows. */
export const Role = simple(
  "Role",
  new RegExp(
    `(?:(?:third[- ]party|fourth[- ]party|counter|cross|proposed|nominal|consolidated|(?:involuntary )?(?:chapter (?:7|9|11|12|13) )?|named|class|lead|limited|putative|defendant|plaintiff|reorganized|state|federal|joint)[- ]{0,4}){0,4}${partyWord}(?:\\s{0,4}[-–—/&]\\s{0,4}(?:in[- ])?(?:third[- ]party[- ]|counter[- ]?|cross[- ]?|proposed )?${partyWord}){0,4}(?:[ \\t]in intervention)?(?:\\d\\d?)?(?![A-Za-z'’])(?!\\.[A-Za-z])(?:\\.(?:\\d\\d?)?)?`,
    "i",
  ),
);

/** What opens the name of a judge: "Judge", "HON.", "Mag. Judge", "Present: The Honorable", "SECTION "L" (5)". */
export const JudgeMark = simple(
  "JudgeMark",
  /(?:(?:present|before|assigned to|presiding|judge assigned)[: ]{1,3})?(?:the )?(?:(?:(?:senior|chief|presiding|united states|u\.s\.|district|circuit|bankruptcy|mag(?:istrate|\.)) ){0,4}(?:judge\b:?(?!s)|j\.:|hon(?:\.|orable\b):?)[ \t]*)+(?!['’])|section(?=:? ?["“”'‘]|[ :]{1,2}[A-Z\d]\b|[ \t]*\n)[:]?|division[ :]{1,2}["“'‘]/i,
);

/** ") " and its kin: a piece of the rule between two columns. */
export const Bar = simple("Bar", /[)§:\]|¦│┃•'*}]/);
export const Semicolon = simple("Semicolon", /;/);
export const Comma = simple("Comma", /,/);
export const And = simple("And", /(?:and|AND|And)(?![\w'’-])(?!\/or)/);
/** "Inc.", "LLC", "Jr.", "III", "M.D.": belongs to the name before it, comma or not. */
export const Suffix = simple(
  "Suffix",
  /(?:inc(?:orporated)?|l\.?[ ]?l\.?[ ]?[cp]|p\.?l\.?l\.?c|corp(?:oration)?|co|ltd|limited|l\.?p|n\.[ ]?a|s\.a|n\.v|p\.[ac]|p\.l\.c|plc|gmbh|jr|sr|i{2,3}|iv|m\.[ ]?d|ph\.?d|d\.o|d\.d\.s|r\.n|esq|usa|pbc|d\.v\.m)(?:\b|(?<=[a-z])(?=\d{1,2}\b))\.?(?:(?<=[a-z.])\d{1,2}\b)?(?![\w'’-])/i,
);
/** "(Jackson, MN)", "(“ICE”)". */
export const Paren = simple("Paren", /\((?![^()]{0,60}\b[Nn]os?\.)[^()\n]{0,80}\n?[^()\n]{0,60}\)/);
/** What opens words about a party that are no part of its name. */
export const Describe = simple(
  "Describe",
  new RegExp(
    anySpace(
      "(?:(?:both |all )?(?=[esi])(?:solely |each |sued )?in (?:his|her|their|its|his/her|his or her|an?|both|the|th[ec]ir)\\b(?: (?:or|and) (?:his|her|their))?(?=\\s{1,6}(?:\\S+\\s{1,6}){0,4}(?:capacit|capaclt|person\\b))|(?:both |and )?individually\\b|(?:each )?on (?:his|her|their|its) own\\b|on behalf\\b|for (?:himself|herself|themselves|itself)\\b|by and through\\b|by (?:his|her|their|its|next|and)\\b|through (?:his|her|their|its)\\b|as\\b(?! \\w+ v\\.)|an? (?:minor|individual|political|municipal|public|project|federal|state|non-?profit|corporation|limited|california|delaware|washington|new york|person|component|citizen|married|single|body|body|\\w+ corporation)|sued as\\b|also known\\b|formerly known\\b|and (?:all )?(?:others?|those) (?:persons? )?similarly|similarly(?: |-)situated|all (?:other|those) (?:persons? |individuals? )?similarly|(?:and )?all others\\b|pro se\\b|an (?:incapacitated|adult|infant|inmate)|her\\b|his\\b|their\\b|whose\\b|who\\b|which\\b|is\\b|were\\b|deceased\\b|inclusive\\b|and other\\b|et ux\\b|et vir\\b|next friend|guardian(?= (?:of|ad|and|for)\\b)|personal representative|successors? (?:in|to)\\b|erroneously|a/k/a\\b|f/k/a\\b|n/k/a\\b|aka\\b|fka\\b)",
    ),
    "i",
  ),
);
/** "Secretary of State", "Sheriff of Weld County": an office, which describes whom it follows. */
export const Office = simple(
  "Office",
  /(?:(?:acting|interim|former|deputy|assistant|associate|vice|u\.s\.|united states|chief|senior|executive|regional|state|county|city|district|field office|lieutenant|lt\.|first|principal|commanding|police|correctional|medical|presiding|mayor and|health|police)[ \t\r\n]+){0,4}(?=[a-z])(?:secretar(?:y|ies)|(?:arch)?bishop|governor|sheriff|attorney[ \t\r\n]+general|attorney|director|commissioners?|wardens?|administrator|superintendent|president|chair(?:man|woman|person)?|mayor|judges?|clerk|officers?|chief|captain|lieutenant|sergeant|members?|treasurer|comptroller|controller|auditor|registrar|supervisors?|manager|chancellor|dean|principal|trustees?|postmaster[ \t\r\n]+general|surgeon[ \t\r\n]+general|solicitor|recorder|agents?|general counsel|coordinator|inspector|deput(?:y|ies)|prosecut(?:or|ing)|representative|senator|justice|speaker|minister|ambassador|physician|nurse|magistrate|marshal|custodian|archivist|librarian|colonel|major|commander|employees?|doctor|psychiatrist|psychologist|counselor|designee)(?![A-Za-z'’])/i,
);
export const Word = custom("Word", [/[^\s,;:()[\]§|*¦│┃}]|[*:][A-Za-z\d]/], endOfWord);
const spacedLetters = /(?:[A-Z] ){3,20}[A-Z](?![A-Za-z'’.])/y;
/** "M E M O R A N D U M": a word with its letters spaced out; the payload is the word. */
export const SpacedWord = custom("SpacedWord", [spacedLetters], spacedToken);
export const Other = simple("Other", /[^]/);

export const vocabulary: TokenType[] = [
  Newline,
  Space,
  Speck,
  Rule,
  CourtHead,
  CourtPlace,
  CourtDivision,
  BracketedEntry,
  ReLine,
  DocketLine,
  NumberBelow,
  CaseNumber,
  CaseLabel,
  WrittenDate,
  Versus,
  EtAl,
  InRe,
  RelatesTo,
  ExRel,
  Role,
  JudgeMark,
  Paren,
  Bar,
  Semicolon,
  Comma,
  And,
  Suffix,
  Describe,
  Office,
  SpacedWord,
  Word,
  Other,
];

/**
 * Types as bits, so that one look tells whether one of several stands on a line. The types of a caption are numbered one after
 * another, and no more than 32.
 */
export const bitsOf = (...set: TokenType[]): number =>
  set.reduce((bits, { tokenTypeIdx }) => bits | (1 << (tokenTypeIdx! & 31)), 0);

/** The types of tokens, as `bitsOf` gives them. */
export function typesOf(tokens: readonly IToken[]): number {
  let bits = 0;
  for (const { tokenTypeIdx } of tokens) bits |= 1 << (tokenTypeIdx & 31);
  return bits;
}

/** Whether a token is of one of the types. */
export const isOf = (token: IToken, bits: number): boolean => ((1 << (token.tokenTypeIdx & 31)) & bits) !== 0;

let lexer: Tokenizer | undefined;

/** Cuts the text of a caption into tokens, as far as is asked, behind those that were cut before. */
export const captionTokens: Tokenizer = (text, until, tokens) =>
  (lexer ??= tokenizer(vocabulary, firstCharacters.caption, thirdLetters.caption))(text, until, tokens);

// A case number with its label, or a bare one whose form leaves no doubt.
function caseNumberToken(text: string, offset: number): Match | number {
  if (!digitAhead(text, offset) || !mayBeCaseNumber(text, offset)) return -1;
  // "Dkt. Nos. 30–31" names entries.
  if (
    (text.charCodeAt(offset) | 32) === SMALL_N &&
    /(?:dkt|docs?|ecf|entry|docket|bar|s\.?b)\.?[ \t]*$/i.test(text.slice(Math.max(0, offset - 8), offset))
  )
    return -1;
  const first = caseLabelAt(text, offset);
  const second = first && caseLabelAt(text, first.end);
  const start = second?.end ?? first?.end ?? offset;
  const told = second?.kind ?? first?.kind ?? "cv";
  const numbered = (first?.numbered || second?.numbered) ?? false;
  const found = caseNumberAt(text, start, told) ?? (numbered ? oldNumberAt(text, start, told) : undefined);
  if (!found || (!first && !found.kindWritten && !plainNumber.test(text.slice(offset, found.end)))) return -1;
  return matched(found.end, found);
}

const SMALL_N = 110;

/** Whether a digit stands on the rest of the line: without one there is no number, with or without a label. */
function digitAhead(text: string, offset: number): boolean {
  for (let at = offset; at < Math.min(offset + LONGEST_NUMBER, text.length); at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (!(code >= 32 || code === 9)) return false;
  }
  return false;
}

/** No label and number are longer. */
const LONGEST_NUMBER = 200;

// "19-2541-JWB", "16-13137": without a label the serial must not look like a year or a page.
const plainNumber = /^\d\d-\d{4,5}(?!\d)|^\d\d-\d{3}(?= \(|-[A-Z])|^\d:\d\d-\d{3,5}|^[A-Z]{1,3}-\d\d-\d{3,4}/;

function caseLabelToken(text: string, offset: number): number {
  const label = caseLabelAt(text, offset);
  if (!label) return -1;
  const written = text.slice(offset, label.end).trimEnd();
  const alone = /^(?:civil|criminal)\s{1,4}action(?:\s{1,4}file)?$/i.test(written);
  if (
    !alone &&
    !(
      label.numbered &&
      /^[ \t:]*(?:[\r\n)]|[ \t]{2}|$)/.test(text.slice(offset + written.length, offset + written.length + 12))
    )
  )
    return -1;
  return offset + written.length;
}

function divisionToken(text: string, offset: number): number {
  return mayBeDivision(text, offset) ? endOfMatch(divisionPattern, text, offset) : -1;
}

/** A word goes on to white space or a mark; "*" and ":" may stand in it before a letter, ":" before a digit too. */
function endOfWord(text: string, offset: number): number {
  let at = offset;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) continue;
    if (code < 128 ? !endsWord[code] : !isRareSpace(code) && !farMarks.includes(text[at]!)) continue;
    const next = charCode(text, at + 1);
    if (code === COLON ? !isLetter(next) && !isDigit(next) : code !== STAR || !isLetter(next)) break;
  }
  return at > offset ? at : -1;
}

const COLON = 58;
const STAR = 42;
/** By code: whether an ASCII character ends a word. */
const endsWord = Array.from({ length: 128 }, (_, code) => /[\s,;:()[\]|*}]/.test(String.fromCharCode(code)));
const farMarks = "§¦│┃";

function spacedToken(text: string, offset: number): Match | number {
  const end = endOfMatch(spacedLetters, text, offset);
  return end < 0 ? -1 : matched(end, text.slice(offset, end).replaceAll(" ", ""));
}

/** The text of a token; of a spaced word, the word. */
export const wordOf = (token: IToken): string =>
  token.tokenType === SpacedWord ? (token.payload as string) : token.image;
