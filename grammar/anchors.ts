/**
 * The phrases that open an island: the one table from which both the search for the next anchor and the
 * dispatch to the reader of its head are made. To teach the parser a new label, begin here.
 */
import { groups, openings } from "./analysis.ts";
import { PhraseSearch, type Phrase } from "./engine/phrases.ts";
import type { Found } from "./found.ts";
import { readCaseNumberHead } from "./tokens/case-number.ts";
import { readCode, readSection } from "./tokens/code.ts";
import { readConstitution } from "./tokens/constitution.ts";
import { readMonth, readNumericDate } from "./tokens/date.ts";
import { readDefinedCase, readReporter, readTaxMemo } from "./tokens/decision.ts";
import { readDocketLabel } from "./tokens/docket.ts";
import { readBates, readExhibit } from "./tokens/exhibit.ts";
import { RECORD_HEADS, readFactsByRule, readRecordTitle, readRuleStatement } from "./tokens/record.ts";
import { readDefinition, readId, readSupra } from "./tokens/reference.ts";
import { readRule } from "./tokens/rule-set.ts";

/**
 * Reads the head of a citation at its anchor.
 *
 * @param text - the whole text
 * @param at - where the anchor begins
 * @param from - how far back a name or a signal may reach
 * @returns the pieces of the head in order, or `undefined` when the anchor opens nothing
 */
export type HeadReader = (text: string, at: number, from: number) => Found[] | undefined;

interface Family {
  /** Patterns of the phrases. */
  opens: string[];
  /** As what its reader knows begins besides, where the phrase of another family has opened. */
  reads?: string[];
  read: HeadReader;
}

/** In the order in which readers are asked where several open with the same characters. */
const WORD_FAMILIES: Family[] = [
  {
    opens: [
      "D(?:ocket|OCKET|[Kk][Tt]s?|ocs?|OCS?|k)\\b",
      "d(?:ocket\\s+(?:[Nn]o|[Ee]ntr|#|\\d)|kts?\\b|ocs?[.\\s])",
      "D\\s{0,2}[.,]\\s{0,2}[EI]\\b",
      "D[EN][\\s#-]{0,5}\\d",
      "Document",
      "ECF(?:\\b|No)",
      "Rec(?:ord|\\.)?\\s*Doc",
      "R\\.\\s*(?:Doc|\\d)",
      "RE\\s+\\d",
      "Filing\\s+No",
      "NYSCEF",
      "Adv(?:\\.|ersary)",
      "Bankr(?:\\.|uptcy)\\s*(?:Dkt|Doc|ECF)",
      "Clerk[’'] ?s\\s+(?:No|Doc)",
      "Inst(?:rument|\\.)\\s+No",
      "CM/ECF",
    ],
    reads: ["RE"],
    read: readDocketLabel,
  },
  {
    opens: [
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?,?\\s*(?:of\\s+)?\\d",
      "(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\.?,?\\s*\\d",
    ],
    read: readMonth,
  },
  { opens: ["\\d{1,4}[/-]\\d{1,2}[/-]\\d"], read: readNumericDate },
  {
    opens: ["\\d{1,4}\\s+[A-Z]", "\\d{4}-[A-Z][A-Za-z]{1,6}-\\d"],
    read: readReporter,
  },
  { opens: ["T\\.\\s{0,2}C\\.\\s+(?:Memo|Summ)"], read: readTaxMemo },
  {
    opens: ["[Ii]d\\b", "I ?d\\.", "Ibid", "ibid", "ID\\.", "infra\\b", "Infra\\b"],
    read: readId,
  },
  { opens: ["[Jl]d\\s?\\."], read: readId },
  { opens: ["[Ss]upra\\b", "SUPRA\\b"], read: readSupra },
  { opens: [], reads: ["R(?:ule|\\.)", "L(?:ocal\\s|\\.)"], read: readRuleStatement },
  { opens: ["56\\.1\\s"], read: readFactsByRule },
  {
    opens: [
      "F(?:ed|ED)\\.?\\s*R",
      "Federal\\s+Rule",
      "F\\.?R\\.?[CE]",
      "FRAP",
      "Rules?\\s",
      "RULES?\\s",
      "rules?\\s+\\d{1,4}(?:\\.\\d{1,3})?\\s?\\(",
      "R\\.\\s{0,2}(?:Civ|Crim|App|Evid|Prof|Juv|Prac|Ct|Bankr)\\.",
      "(?:Civ|Crim|App|Evid)\\.\\s{0,2}R\\.",
      "Sup(?:\\.|reme)\\s*C(?:t\\.|ourt)\\s*R",
      "Bankr(?:\\.|uptcy)\\s+R",
      "L\\.?\\s{0,2}[CR]",
      "L[CR][vir]*",
      "Local\\s+(?:[A-Z]\\w+\\.?\\s+)?R",
      "Loc\\.\\s*R",
      "Civ(?:il|\\.)?\\s*L",
      "CivLR",
      "D\\.[A-Z]\\w+\\.?\\s*[LR]",
      "[MS]\\.D\\.",
    ],
    read: readRule,
  },
  { opens: ["Const\\.", "CONST\\.", "Constitution"], read: readConstitution },
  {
    opens: [
      "Code\\b",
      "CODE\\b",
      "Stat\\.",
      "KRS",
      "RCW",
      "NRS",
      "ORS",
      "MCL",
      "HRS",
      "RSA",
      "CPLR",
      "C\\.P\\.L\\.R",
      "O\\.C\\.G\\.A",
      "A\\.R\\.S",
      "C\\.R\\.S",
      "N\\.J\\.S\\.A",
      "M\\.G\\.L",
      "[Aa]rt\\.",
    ],
    reads: ["[AaCHKMNORTUVWIFGLPDSEB]"],
    read: readCode,
  },
  {
    opens: [
      "Nos?\\.\\s*(?:[A-Z]{1,4}[\\s.]{1,3})?\\S{0,3}\\d",
      "Case\\s+No",
      "Civ(?:il|\\.)\\s+(?:Action|No|A\\.)",
      "C\\.\\s{0,2}A\\.\\s*(?:No|\\d)",
    ],
    reads: ["Crim", "[ACIMN][A-Z]{0,3}[-\\s]{0,2}\\d"],
    read: readCaseNumberHead,
  },
  {
    opens: [
      "Ex(?:h|hs|s)?\\.",
      "ex(?:h|s)?\\.",
      "Exh(?:ibits?|\\b)",
      "EXHIBITS?\\b",
      "EXH?S?\\.",
      "exhibits?\\b",
      "[PDJGRT]T?X[\\s-]{0,3}\\d",
      "Attach(?:ments?|s?\\.)",
      "App(?:endix|x?\\.)\\s",
    ],
    read: readExhibit,
  },
  { opens: RECORD_HEADS.opens, read: readRecordTitle },
  { opens: ["[A-Z][A-Z_]{1,11}(?:[-_]|\\s{1,2})?0{2,}\\d{2,}"], read: readBates },
];

const SIGN_FAMILIES: Family[] = [
  { opens: ["[!/[]d\\."], read: readId },
  { opens: ["#{1,2}\\s?\\d"], read: readDocketLabel },
  { opens: ["§"], read: readSection },
  { opens: ["\\[hereinafter"], read: readDefinition },
  { opens: ["\\[Fed(?:eral|\\.)?\\]\\s+R"], read: readRule },
  { opens: [], reads: ["\\("], read: readDefinedCase },
  { opens: ["\\((?:[a-z][a-z\\s,/’'-]{0,50}\\s)?[\"“]"], read: readDefinition },
];

const FAMILIES = [...WORD_FAMILIES, ...SIGN_FAMILIES];

/** All phrases of the table, with the readers that know them. */
export const PHRASES: readonly Omit<Phrase<HeadReader>, "begins">[] = FAMILIES.flatMap(
  ({ opens, reads = [], read }) => [
    ...opens.map((source) => ({ source, value: read, sought: true })),
    ...reads.map((source) => ({ source, value: read, sought: false })),
  ],
);

/** Finds the anchors. */
export const anchors = new PhraseSearch(phrases(), groups.anchors.slice(1, -1).split("\n"));

function phrases(): Phrase<HeadReader>[] {
  const rows = openings.anchors.trim().split("\n");
  return PHRASES.map((phrase, row) => ({ ...phrase, begins: rows[row] ?? "" }));
}

/**
 * The same search as one pattern, which looks at the first letter of a word before it tries the phrases: what the search is measured
 * against, and held to.
 *
 * @returns a global pattern that matches where `anchors.next` finds something
 * @example anchorPattern().exec("See Dkt. 5")?.index // 4
 */
export function anchorPattern(): RegExp {
  const rows = openings.anchors.trim().split("\n");
  const words = WORD_FAMILIES.flatMap(({ opens, reads = [] }) => [...opens, ...reads]).length;
  const firsts = rows.slice(0, words).flatMap((row) => row.split(" ").map((part) => part.split(":")[0]!));
  const of = (families: Family[]): string => families.flatMap(({ opens }) => opens).join("|");
  return new RegExp(
    `\\b(?=[${[...new Set(firsts)].join("")}])(?:${of(WORD_FAMILIES)})|${of(SIGN_FAMILIES)}`,
    "g",
  );
}

/** Reads the island whose anchor stands at `at`: the first reader that knows it decides. */
export const readIsland: HeadReader = (text, at, from) => {
  for (const read of anchors.valuesAt(text, at)) {
    const found = read(text, at, from);
    if (found) return found;
  }
  return undefined;
};
