/** Labels of the docket: "Docket No.", "ECF Nos.", "[D.E.", "R. Doc.", "#". */
import type { Found } from "../found.ts";
import { caseNameBefore, lastName } from "./case-name.ts";
import { namesCase } from "../other-case.ts";
import { withSignal } from "./reference.ts";
import { endOfMatch, foldSpace, isSpace, matchAt, openingsOf, pairAt, skipSpaceBack } from "../scan.ts";

/** "No.", "Nos.", "#", "Entry", "Entry No.", "Item": what may stand between the label's first word and the number. */
const NUMBER_WORD =
  "(?:\\s*(?:[Ee]ntr(?:y|ies)|[Ii]tems?|[Dd]ocuments?|[Dd]ocs?\\.?))?[\\s.,]*(?:(?:N[Oo][Ss]?\\b|nos?\\b|[Nn]umbers?\\b|NUMBERS?\\b)[.,:]{0,2}\\s*)?(?:#{1,2}:?\\s*|:\\s*)?";

/** The labels that are never anything else when a number follows. */
const LABEL = new RegExp(
  "(?:(?:Adv(?:ersary|\\.)(?:\\s+Proc(?:eeding|\\.))?|Bankr(?:uptcy|\\.))\\s*)?(?:" +
    [
      `(?:D(?:ocket|OCKET)s?|docket)${NUMBER_WORD}`,
      `(?:D[Kk][Tt][Ss]?|dkts?|Dk)\\b\\.?${NUMBER_WORD}`,
      `(?:CM/)?ECF(?:\\b|(?=No))(?:\\s+(?:Dkt|Doc)\\b)?\\.?${NUMBER_WORD}`,
      `(?:NYSCEF|Rec(?:ord|\\.)|Clerk[’']\\s?s)\\s+Documents?${NUMBER_WORD}`,
      `(?:NYSCEF\\s*|Rec(?:ord|\\.)?\\s*|R\\.\\s*|Clerk[’']\\s?s\\s+)?(?:D(?:oc|OC)[sS]?|docs?)\\b\\.?${NUMBER_WORD}`,
      "Documents?\\s*(?:[Nn]os?\\.|[Nn]umbers?|#|Entry)\\s*(?:#\\s*)?",
      "D\\s{0,2}[.,]\\s{0,2}[EI](?:\\s{0,2}[.,])?(?:'?s)?\\s*(?:Nos?\\.\\s*)?(?:#\\s*)?",
      "DE\\s*(?:-#{0,2}\\s*|#{1,2}\\s*)?",
      "DN\\s*",
      "Filing\\s+Nos?\\.\\s*",
      "Clerk[’']\\s?s\\s+Nos?\\.\\s*",
      "NYSCEF\\s+",
      "Inst(?:rument|\\.)\\s+Nos?\\.\\s*",
    ].join("|") +
    ")(?=\\[?\\s?\\d)",
  "y",
);

/** The labels that are also something else: a rule, a page of the record, an ordinary number sign. */
const WEAK_LABEL = /(?:R(?:\.|E)\s*(?:#\s*)?|#{1,2}\s?|Documents?\s+)(?=\d)/y;

/**
 * An entry's number and what may follow it: no agency's docket, no Tax Court number, no case number, no decimals. "ECF No.
 * 754.2" at the end of its sentence has the mark of a footnote behind the period.
 */
const ENTRY =
  /\[?\s?\d{1,7}(?!\d)(?!\/\d|\.\d(?!\d?\s{0,3}(?:\n|\s[A-Z“"])))(?!\s?[-–]\s?[A-Za-z]{2})(?!\()(?!:\d{2}-)(?!\d?\s+(?:U\.S\.|F\.\dd|WL\b))/y;

const DECIMALS = /\.\d/y;
const DOCKETED_YEAR = /\[?\s?\d+-0\d/y;

/** With what labels begin: most words of the same first letter are passed after a look at the second. */
const LABEL_OPENS = openingsOf(
  "Adv|Bankr|Docket|DOCKET|docket|Dkt|DKT|dkt|CM/ECF|ECF|NYSCEF|Rec|R.|RE|Clerk|D .E|D.E|D,E|DE|DN|Filing|Inst",
);

/** Reads the label of a docket citation at `at`. */
export function readDocketLabel(text: string, at: number, from: number): Found[] | undefined {
  let weak = false;
  if (!LABEL_OPENS.has(pairAt(text, at)) && text.charCodeAt(at) !== 35) return undefined;
  let label = matchAt(LABEL, text, at);
  if (!label) {
    weak = true;
    label = matchAt(WEAK_LABEL, text, at);
    if (!label) return undefined;
  }
  const numbers = at + label[0].length;
  const entry = matchAt(ENTRY, text, numbers);
  if (!entry) return undefined;
  // A Tax Court number ("Docket No. 5393-04"), unless the label is plural ("ECF Nos. 3005-07").
  if (endOfMatch(DOCKETED_YEAR, text, numbers) >= 0 && !isPlural(label[0].trim()) && !label[0].includes("#"))
    return undefined;
  if (weak && (!standsAlone(text, at, label[0]) || entry[0].trim().length > 4)) return undefined;
  // "R. 56.1 Stmt.": the number of a rule
  if (weak && endOfMatch(DECIMALS, text, numbers + entry[0].length) >= 0) return undefined;
  const bracket = entry[0].charCodeAt(0) === 91;
  let end = skipSpaceBack(text, numbers, at);
  const written = foldSpace(text.slice(at, end));
  if (bracket) end = numbers + 1;
  const head = { label: written, plural: isPlural(written), bracket };
  const corrected = written.includes(",")
    ? written.replace(/^D ?, ?/, "D.").replace(/^(D\. ?[EI]),$/, "$1.")
    : written;
  const found: Found[] = [
    { type: "DocketLabel", start: at, end, head: corrected === written ? head : { ...head, corrected } },
  ];
  const name = caseNameBefore(text, at, from);
  if (name?.head.certain) found.unshift(name);
  else if (name) {
    const last = lastName(text, name);
    if (namesCase(text, last.head.name)) found.unshift(last);
  }
  return withSignal(text, found, from);
}

/** "[#69-6, #69-7]", "Dkt. #29-1 through #29-4" */
const NUMBER_BEFORE =
  /(?:[[(]|\b(?:Dkts?|Docs?|ECF|Docket)\.?\s{0,3}(?:Nos?\.\s{0,3})?)(?=#)#\s{0,2}(?=\d)\d[\d-]*(?:,\s+#\d[\d-]*){0,6}(?:,|,?\s+(?:and|&|through|to|[-–]))\s+$/;

/** "#" after a word belongs to that word ("Jane Doe #2", "Exhibit #3"); "R." after a capital is an initial. */
function standsAlone(text: string, at: number, label: string): boolean {
  if (at === 0) return !label.startsWith("Doc");
  const before = text.charCodeAt(at - 1);
  if (before === 40 || before === 91) return true;
  if (label.startsWith("#")) return NUMBER_BEFORE.test(text.slice(Math.max(0, at - 60), at));
  if (label.startsWith("Doc"))
    return (
      text.charCodeAt(skipSpaceBack(text, at, at - 3) - 1) === 44 &&
      endOfMatch(CITED_BEHIND, text, at + label.length) >= 0
    );
  return isSpace(text, at - 1) && !/[A-Z]\.?$/.test(text.slice(Math.max(0, at - 4), at).trimEnd());
}

/** "(Pl.'s Ex. 5, Document 33-7 at 2.)" */
const CITED_BEHIND = /\d{1,4}(?:-\d{1,3})?(?:\s+at\s+\d|[.,]?\)|,?\s¶)/y;

function isPlural(label: string): boolean {
  if (!/s|##/i.test(label)) return false;
  return /(?:s\.?|ies|##|'s)(?:\s*#)?:?$/i.test(label) || /^(?:[A-Za-z. ]*\b)?(?:dkts|docs)\b/i.test(label);
}
