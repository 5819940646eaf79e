/** The ordered list of tokens: the only place where priority is decided. The first that matches at a place is taken. */
import type { IToken, TokenType } from "chevrotain";
import { custom, END, endOf, matched, simple, skipped, type Finder, type Match } from "./engine/tokens.ts";
import { TypeSet } from "./engine/type-set.ts";
import type { Heads, HeadType } from "./found.ts";
import { endOfProse, nextFound } from "./islands.ts";
import { closesExplanation, openExplanation } from "./tokens/explanation.ts";
import { charCode, endOfMatch, isBlockBreak, isDigit } from "./scan.ts";
import { ruleSetAt } from "./tables/rules.ts";

/** A token whose text and payload the search for islands has found already: `Head` cuts them all. */
function head(type: HeadType): TokenType {
  return (heads[type] = simple(type));
}

const heads: Partial<Record<HeadType, TokenType>> = {};

/** Where an explanation closes. */
export function closeOf(token: IToken & { payload?: unknown }): number {
  return (token.payload as { close: number }).close;
}

/** What a head token's words say. */
export function headOf<T extends HeadType>(token: IToken & { payload?: unknown }, _type: T): Heads[T] {
  return token.payload as Heads[T];
}

/** A token that is only read behind certain others, where what stands before these does not speak against it. */
function after(
  name: string,
  pattern: RegExp,
  behind: TypeSet,
  expects: (before: IToken[], offset: number) => boolean = () => true,
): TokenType {
  const find: Finder = (text, offset, before) =>
    expects(before, offset) ? endOfMatch(pattern, text, offset) : -1;
  return custom(name, [pattern], find, behind);
}

/** The type of the last token, or of one before it. */
function last(before: IToken[], back = 1): TokenType {
  return before.length >= back ? before[before.length - back]!.tokenType : END.tokenType;
}

// Heads of citations
export const Signal = head("Signal");
export const DocketLabel = head("DocketLabel");
export const CaseNumber = head("CaseNumber");
export const CaseName = head("CaseName");
export const Reporter = head("Reporter");
export const Code = head("Code");
export const RuleSet = head("RuleSet");
export const Constitution = head("Constitution");
export const RecordTitle = head("RecordTitle");
export const ExhibitMark = head("ExhibitMark");
export const BatesNumber = head("BatesNumber");
export const Id = head("Id");
export const Supra = head("Supra");
export const CalendarDate = head("CalendarDate");
export const PartialDate = head("PartialDate");
export const DaysRange = head("DaysRange");
export const RangeOpen = head("RangeOpen");
export const Definition = head("Definition");
/** Whichever head begins here. */
export const Head = custom("Head", [/[A-Za-zÀ-ÖØ-Þ\d#[(!/’‘“]/], (_text, offset) => {
  const found = nextFound(offset);
  return found?.start === offset ? matched(found.end, found.head, heads[found.type]) : -1;
});

// What stands inside a citation
export const Comma = simple("Comma", /,/);
export const Semicolon = simple("Semicolon", /;/);
export const Colon = simple("Colon", /:/);
export const Dash = simple("Dash", /[-–—‑−]/);
export const Star = simple("Star", /\*/);
export const And = simple("And", /&|(?:and|AND)(?![a-z])/);
export const To = simple("To", /(?:to|through|thru|TO|THROUGH)(?![a-z])/);
export const At = simple("At", /(?:[Aa]t|AT|@)(?![a-z])/);
export const In = simple("In", /in(?= )/);
export const ParagraphSign = simple(
  "ParagraphSign",
  /¶\s?¶?|~{1,2}(?=\s{0,2}\d)|(?:[Pp]aras?|[Pp]ars?)\.|[Pp]aragraphs?(?![a-z])/,
);
export const SectionSign = simple("SectionSign", /§\s?§?|[Ss]ec(?:tions?(?![a-z])|s?\.)/);
export const PageWord = simple(
  "PageWord",
  /(?:CM\/)?ECF\s+(?:pp?\.|[Pp]ages?)|[Pp]p?\.|[Pp]ages?(?![a-z])|[Pp]gs?\./,
);
export const PageId = simple("PageId", /[Pp](?:age|AGE)\s{0,2}ID(?:s|\.)?(?:\s{0,2}Nos?\.)?(?:\s{0,2}#)?:?/);
export const NoteMark = simple("NoteMark", /(?:nn?|fn|Fn|FN|nt)\.|(?:[Ff]oot)?[Nn]otes?(?![a-z])/);
export const LineMark = simple("LineMark", /ll?\.|[Ll]ines?(?![a-z])|[Ll]n\./);
export const ColumnMark = simple("ColumnMark", /[Cc]ol(?:umn(?![a-z])|\.)/);
export const VolumeMark = simple("VolumeMark", /[Vv]ol\./);
export const EtSeq = simple("EtSeq", /et\.?\s+seq\.?/);
export const Blank = simple("Blank", /_{2,}|[-–—]{2,}/);
export const Article = simple("Article", /(?:[Aa]rt|ART)(?:icle(?![a-z])|[sS]?\.|(?=\s{1,3}[IVX\d]))/);
export const Amendment = simple(
  "Amendment",
  /(?:[Aa]mend|AMEND)(?:[sS]?\.|ments?(?![a-z])|(?=\s{1,3}[IVX\d]))|[Aa]mdts?\./,
);
export const Clause = simple("Clause", /[Cc]l(?:auses?(?![a-z])|s?\.)/);
export const Chapter = simple(
  "Chapter",
  /[Cc]h(?:apters?(?![a-z])|s?\.)|[Tt]it(?:le(?![a-z])|\.)|[Pp]t\.|[Pp]arts?(?![a-z])/,
);
export const Roman = simple("Roman", /[ivxlc]+(?![A-Za-z0-9])|[IVXL]+(?![A-Za-z0-9])/);
export const OpenParen = simple("OpenParen", /\(/);
export const CloseParen = simple("CloseParen", /\)/);
export const OpenBracket = simple("OpenBracket", /\[/);
export const CloseBracket = simple("CloseBracket", /\]/);
/** No court counts farther than twelve digits; what is longer is no number that a field could hold exactly. */
export const Integer = custom("Integer", [/\d/], (text, offset) => {
  let end = offset;
  while (end - offset <= 12 && isDigit(charCode(text, end))) end++;
  return end - offset <= 12 ? end : -1;
});

/** The page of a slip decision: "2017 IL App (1st) 143684-U". */
export const LetteredPage = after("LetteredPage", /\d+-[A-Z]{1,2}(?![A-Za-z\d])/y, new TypeSet([Reporter]));

/** A subdivision right after a number: "¶ 4(a)". */
export const Subdivision = after(
  "Subdivision",
  /(?:\([A-Za-z0-9]{1,4}\))+|[a-z](?![A-Za-z0-9.’'])/y,
  new TypeSet([Integer]),
  (before, offset) => endOf(before[before.length - 1]!) === offset,
);

/** The court and year that follow a case's pages: "(9th Cir. 2005)". */
export const CourtYear = after(
  "CourtYear",
  /\((?=\s?[A-Z0-9][^()]{0,100}\d{3})(?:[^()\d]|\d(?!\d{3}))*?((?:1[6-9]|20)\d\d)(?:[^()]{0,60})\)/y,
  new TypeSet([Integer, LetteredPage, Blank, Roman, CaseNumber, CaseName, Subdivision]),
);

/** What stands between the items of a list or the ends of a range. */
const LINKS = [Comma, And, To, Dash];
const LINKING = new TypeSet(LINKS);
const SECTION_OPENERS = new TypeSet([Code, SectionSign, RuleSet, Article, Amendment, Chapter]);
/** The number of a section or rule: "1331(a)", "404.1520", "12(b)(6)". */
export const SectionNumber = after(
  "SectionNumber",
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[A-Za-z]{1,3}(?![A-Za-z]))?|[IVXLC]+(?:\.[A-Z\d]{1,4}(?![a-z]))+|[IVXLC]+(?![a-z])|[A-Z](?=[-.]?\d))(?:\s?[.:]\d[\dA-Za-z]{0,6}|\/\d[\dA-Za-z]{0,6}|(?:\s?[–-]|--)(?:\d[\dA-Za-z]{0,6}|[A-Za-z]{1,2}(?![A-Za-z])))*(?:\s?\(\s?(?:[a-z]{1,2}|[A-Z]{1,2}|[ivxl]{1,5}|[IVX]{1,5}|\d{1,3}[A-Za-z]?|[a-z]\d)\s?\))*/y,
  new TypeSet([...SECTION_OPENERS.types, At, ...LINKS]),
  (before) => {
    if (SECTION_OPENERS.has(last(before))) return true;
    // "84 Fed. Reg. at 33,830"
    if (last(before) === At) return last(before, 2) === Code;
    return inSectionList(before);
  },
);
/** Whether a section stands before a link or two (", and"). */
function inSectionList(before: IToken[]): boolean {
  return SECTION_PARTS.has(last(before, LINKING.has(last(before, 2)) ? 3 : 2));
}
/** "(b)(2)" alone in a list of subdivisions: "26(d) and (f)". */
export const SectionTail = after(
  "SectionTail",
  /(?:\([A-Za-z0-9]{1,4}\)\s?)*\([A-Za-z0-9]{1,4}\)/y,
  LINKING,
  inSectionList,
);
const SECTION_PARTS = new TypeSet([SectionNumber, SectionTail, EtSeq]);
/** The rules that a number before belongs to: "Rule 12(c) of the Federal Rules of Civil Procedure". */
export const RuleSetOf = custom(
  "RuleSetOf",
  [/of/, /,/],
  (text, offset) => {
    const of = endOfMatch(/of\s+(?:the\s+|this\s+[Cc]ourt[’']s\s+)?|,\s+(?=Fed)/y, text, offset);
    const set = of < 0 ? undefined : ruleSetAt(text, of);
    // "Rule 12, Fed. R. Evid. 702" is of two rules.
    return set && (text[offset] === "o" || endOfMatch(/\s*\d/y, text, set.end) < 0)
      ? matched(set.end, { rules: set.rules })
      : -1;
  },
  SECTION_PARTS,
);
/** The label of an exhibit: "1", "A", "12-B". */
export const ExhibitLabel = after(
  "ExhibitLabel",
  /["“]?(?:\d{1,5}(?:-?[A-Z](?![A-Za-z]))?(?:[-.]\d{1,3}(?!\d))?|[A-Z]{1,3}(?:-?\d{1,4})?)(?![A-Za-z’'])["”]?/y,
  new TypeSet([ExhibitMark, ...LINKS]),
  (before) => {
    const type = last(before);
    if (type === ExhibitMark) return true;
    // ", and" links too
    const back = LINKING.has(last(before, 2)) ? 3 : 2;
    return last(before, back) === ExhibitLabel && inExhibitList(before, type);
  },
);

/** So many tokens after its mark, what has been a list of labels is one: time stays linear. */
const LONGEST_LIST = 64;

/** Whether a list of labels goes on after a link: "Exs. A, B & C", "Ex. A–C", but not "Ex. A, CDC Bylaws". */
function inExhibitList(before: IToken[], link: TokenType): boolean {
  if (link === Dash || link === To) return true;
  let at = before.length - 2;
  const nearest = at - LONGEST_LIST;
  while (at > 0 && at > nearest && before[at]!.tokenType !== ExhibitMark) at--;
  return before[at]!.tokenType !== ExhibitMark || /s\.?$/i.test(before[at]!.image);
}

/** What is told of a citation in parentheses after it, opened … */
export const ExplanationOpen = custom(
  "ExplanationOpen",
  [/[([]/],
  (text, offset) => {
    const close = openExplanation(text, offset);
    return close < 0 ? -1 : matched(offset + 1, { close });
  },
  new TypeSet([
    Integer,
    SectionNumber,
    SectionTail,
    EtSeq,
    Id,
    CourtYear,
    ExhibitLabel,
    Roman,
    RecordTitle,
    Supra,
  ]),
);
/** … and closed. */
export const ExplanationClose = custom("ExplanationClose", [/[)\]]/], (_text, offset) =>
  closesExplanation(offset) ? offset + 1 : -1,
);

/** The blank line between two blocks: no citation crosses it. */
export const BlockBreak = simple("BlockBreak", /\n\n/);
/** White space inside a citation. */
export const Space = skipped(
  custom("Space", [/[ \t\r\n\f\v\u00a0\u00ad]/], (text, offset) => {
    let end = offset;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === 10 && isBlockBreak(text, end)) break;
      if (!(code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xad)) break;
    }
    return end > offset ? end : -1;
  }),
);
/** A run of prose up to the next island, behind what is left of a citation … */
export const Prose = custom("Prose", [/[^]/], proseAt);
/** … or where no citation is open: there it begins at the first character, also where that is "(" or a number. */
export const OpeningProse = custom(
  "OpeningProse",
  [/[^]/],
  proseAt,
  new TypeSet([END.tokenType, BlockBreak, Prose]),
);
function proseAt(_text: string, offset: number): Match | number {
  const end = endOfProse(offset);
  return end > offset ? matched(end, undefined, Prose) : -1;
}
/** One character that is nothing else. */
export const Other = simple("Other", /[^]/);

/** All tokens, in order of priority. */
export const vocabulary: TokenType[] = [
  BlockBreak,
  Space,
  Head,
  Signal,
  DocketLabel,
  CaseNumber,
  CaseName,
  Reporter,
  Code,
  RuleSet,
  Constitution,
  RecordTitle,
  ExhibitMark,
  BatesNumber,
  Id,
  Supra,
  CalendarDate,
  PartialDate,
  DaysRange,
  RangeOpen,
  Definition,
  ExplanationClose,
  OpeningProse,
  ExhibitLabel,
  RuleSetOf,
  SectionNumber,
  SectionTail,
  Subdivision,
  CourtYear,
  ExplanationOpen,
  EtSeq,
  ParagraphSign,
  SectionSign,
  PageId,
  PageWord,
  NoteMark,
  LineMark,
  ColumnMark,
  VolumeMark,
  Article,
  Amendment,
  Clause,
  Chapter,
  At,
  And,
  To,
  In,
  LetteredPage,
  Integer,
  Roman,
  Blank,
  Dash,
  Comma,
  Semicolon,
  Colon,
  Star,
  OpenParen,
  CloseParen,
  OpenBracket,
  CloseBracket,
  Prose,
  Other,
];
