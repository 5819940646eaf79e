/**
 * The tokens of the end of an order. A line of prose is one token, so that only lines that may belong to a
 * signature are read word by word; the last token takes any character, so no text gives a lexer error.
 */
import type { IToken, TokenType } from "chevrotain";

import { firstCharacters, thirdLetters } from "../analysis.ts";
import { custom, matched, simple, skipped, tokenizer } from "../engine/tokens.ts";
import { charCode, endOfMatch, isRareSpace } from "../scan.ts";
import { dateStart, writtenDateToken } from "../written-date.ts";

export const Newline = simple("Newline", /\r?\n|[\r\f\v\u2028\u2029]/);
const Space = skipped(simple("Space", /[ \t\u00a0\u00ad\u200b]+/));
export const Rule = simple("Rule", /[_—–=~]{3,}|-{5,}/);

const doubledLine = /(?:(?:[A-Z](?=([a-z])\1))?([A-Za-z.])\2+(?!\2)[ \t]{0,3}){6,60}(?=[ \t]*(?:[\r\n]|$))/y;
/** A line printed twice over itself, each letter doubled: "UUnniitteedd SSttaatteess"; the payload is the line. */
export const Doubled = custom("Doubled", [doubledLine], (text, offset) => {
  const second = charCode(text, offset + 1);
  if (text.charCodeAt(offset) !== second && second !== charCode(text, offset + 2)) return -1;
  const end = endOfMatch(doubledLine, text, offset);
  if (end < 0) return -1;
  // Letters that stand there twice anyway come four times, or three.
  const line = text
    .slice(offset, end)
    .trim()
    .split(/[ \t]+/)
    .map((word) =>
      word.replace(/(.)\1+/g, (run: string, letter: string) => letter.repeat(Math.floor(run.length / 2))),
    )
    .join(" ");
  return matched(end, line);
});

/** "IT IS SO ORDERED", "DONE AND ORDERED", "SO RECOMMENDED". */
export const Ordered = simple(
  "Ordered",
  /(?:it[ \t]+is[ \t]+)?(?:hereby[ \t]+)?(?:so|done(?:,?[ \t]+and|,)?|finally)[ \t]+(?:hereby[ \t]+)?(?:ordered|recommended|found and ordered|adjudged|signed|stipulated|certified)(?:,? (?:and )?(?:adjudged|decreed|signed|entered|dated))*(?![A-Za-z])[.,]?|it[ \t]+is[ \t]+ordered(?=\.?[ \t]*\r?\n)\.?/i,
);
export const ByTheCourt = simple("ByTheCourt", /(?:by|for)[ \t]+the[ \t]+court\b[ \t]*:?|enter(?:ed)?:/i);
/** What stands before the date of signing: "Dated:", "DATE", "SIGNED at Houston, Texas, on". */
export const DateLabel = simple(
  "DateLabel",
  /(?:dated?|signed|entered|issued|so dated|filed|rendered)\b[ \t]*(?::|at\b|in\b|on\b|,|this\b(?=[ \t]+the))?/i,
);

export const WrittenDate = custom("WrittenDate", [dateStart], writtenDateToken);

/** "/s/", "s/", "S/", "/S/ Electronically signed by". */
export const SignMark = simple(
  "SignMark",
  /(?:\/s\/?|s\/|\(s\)|\[s\]|\/\/s\/\/|_?\/s\/_?)[ \t_]*(?:(?:electronically |digitally )?signed by:?[ \t]*)?|(?:electronically|digitally) signed by:?[ \t]*/i,
);

const courtWords = "(?:united[ \\t]*states|u\\.[ \\t]?s\\.|us)";
/** "United States District Judge", "CHIEF JUDGE", "U.S.D.J.", "Circuit Judge", "J." behind a comma. */
export const JudgeTitle = simple(
  "JudgeTitle",
  new RegExp(
    `(?:(?:senior|chief|acting|presiding|visiting)[ \\t]+)*(?:${courtWords}[ \\t\\r\\n]{1,4})?(?:(?:senior|chief)[ \\t]+)?(?=[a-z])(?:district(?:[ \\t]+court)?|magistrate|bankruptcy|circuit|administrative law|chief|senior|superior court|appellate|associate)[ \\t\\r\\n]{1,4}(?=ju)(?:judge|justice)(?![A-Za-z'’])` +
      `|${courtWords}[ \\t]+(?:senior[ \\t]+|chief[ \\t]+)?(?:judge|bankruptcy judge)(?![A-Za-z'’])|(?:s\\.|c\\.)?u\\.?s\\.?[dmb]\\.?j\\.?(?![A-Za-z])|(?:presiding |chief |senior )?judge(?=[ \\t,.]*(?:[\\r\\n]|$))[,.]?(?:[ \\t]*\\r?\\n[ \\t]*of the[ \\t]*\\r?\\n[ \\t]*united states)?|(?:d|c|m|s)\\.[ \\t]?j[ \\t]?\\.(?![A-Za-z])|j\\.:?(?=[ \\t]*(?:[\\r\\n]|$))|(?:chief|associate|presiding)[ \\t]{1,3}justice(?=[ \\t,.]*(?:[\\r\\n]|$))|judge of the (?:${courtWords} )?(?:district|superior|circuit) court`,
    "i",
  ),
);
/** The court under the name of its judge, as the whole rest of the line. */
export const CourtName = simple(
  "CourtName",
  new RegExp(`${courtWords}[ \\t]+district[ \\t]+court(?=[ \\t.]*(?:[\\r\\n]|$))`, "i"),
);
/** Not the judge: "Deputy Clerk", "Case Manager", "Attorney for Plaintiff". */
export const Clerk = simple(
  "Clerk",
  /(?:by:?[ \t]+)?(?:(?:deputy|courtroom|case|chief deputy|court|law|acting)[ \t]+)?(?:clerk|case manager|courtroom deputy|judicial assistant|secretary)\b|attorneys?\b|counsel\b|esq(?:uire)?\b|bar[ \t]+no\b/i,
);
/** What stands before a judge's name. */
export const Honorific = simple(
  "Honorific",
  /(?:the[ \t]+)?hon(?:\.|orable\b)(?:[ \t]+(?:chief |senior )?(?:magistrate )?judge\b)?[ \t]*:?|(?:chief |senior |magistrate )?judge(?=[ \t]+[A-Z])/i,
);

const nameWord =
  "(?:(?:[A-Z]\\.){2,3}|[A-Z]\\.[A-Z][A-Za-z]{2,16}|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ'’‘´`~-]{0,20}\\.?|(?:de|la|del|van|von|der)(?= [A-Z])|(?:de|la|di|du|van|mac)[A-Z][A-Za-z]{2,16})";
/** A person's name as all there is in its cell: two to five words with capitals. */
export const Name = simple(
  "Name",
  new RegExp(
    `${nameWord}(?:[ \\t]{1,2}${nameWord}|[ \\t]{0,2},[ \\t]{1,2}(?:[Jj][Rr]|[Ss][Rr]|II|III|IV)\\b\\.?|[ \\t]{1,2}[“"][A-Z][a-z]+[”"]){1,5}(?=[ \\t_]*(?:[\\r\\n]|$|,|[ \\t_]{2}|\\d{1,2}[ \\t]*[\\r\\n]))`,
  ),
);
/** What follows a signature: "cc:", "Distribution:", "CERTIFICATE OF SERVICE". */
export const Afterword = simple(
  "Afterword",
  /(?:cc|c\.c|copies(?:[ \t]+(?:to|furnished))?|distribution|court[ \t]+to[ \t]+notify|clerk[ \t]+to[ \t]+notify|certificate[ \t]+of[ \t]+service|served[ \t]+(?:on|upon))\b\.?[ \t]*:?/i,
);
/** The rest of a line of prose. */
export const Prose = custom("Prose", [/[^\n]/], (text, offset) => {
  const next = text.indexOf("\n", offset);
  const end = next < 0 ? text.length : next;
  return end - offset < LONG_LINE || endOfMatch(signs, text, offset) >= 0 ? -1 : end;
});
const LONG_LINE = 70;
/** What may sign. */
const signs = /[^\n]{0,120}?(?:ordered|dated|signed|entered|day of|\d{4})/iy;
const wordStart = /[^\s_,]/;
export const Word = custom("Word", [wordStart], (text, offset) => {
  let end = offset;
  while (end < text.length && !endsWord(text.charCodeAt(end))) end++;
  return end > offset ? end : -1;
});
/** White space, an underscore, a comma. */
const endsWord = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 95 || code === 44 || (code > 127 && isRareSpace(code));
export const Other = simple("Other", /[^]/);

export const vocabulary: TokenType[] = [
  Newline,
  Space,
  Rule,
  Prose,
  Doubled,
  Ordered,
  ByTheCourt,
  SignMark,
  DateLabel,
  WrittenDate,
  JudgeTitle,
  CourtName,
  Afterword,
  Clerk,
  Honorific,
  Name,
  Word,
  Other,
];

let lexer: ((text: string) => IToken[]) | undefined;

/** Cuts the text of a signature into tokens. */
export function signatureTokens(text: string): IToken[] {
  return (lexer ??= tokenizer(vocabulary, firstCharacters.signature, thirdLetters.signature))(text);
}
