/**
 * Whether a citation can be what an "Id." stands for, judged by the place that the "Id." gives: "Id. at 1224" is no
 * statute and no opinion that begins on page 1300, "Id. ¶ 52" no opinion, "Id. § 1915A(b)(1)" no declaration.
 */
import { pageOf } from "./decisions.ts";
import type {
  BackReference,
  CaseCitation,
  Citation,
  PinCite,
  PinUnit,
  RecordCitation,
  RegulationCitation,
} from "../tree/index.ts";

/** How well a place fits a citation. */
export type Fit = "good" | "weak" | "none";

/** Whether a regulation is cited by page: "85 Fed. Reg. 123". */
function isByPage({ code }: RegulationCitation): boolean {
  return /^Fed(?:eral|\.)?\s?Reg/.test(code);
}

/**
 * Whether a place could hardly fit a citation by chance: a page of a volume of which the citation gives the first page, a
 * paragraph or exhibit of a document of the case.
 *
 * @param reference An "Id." that fits the citation.
 * @param citation The citation.
 */
export function isTelling(reference: BackReference, citation: Citation): boolean {
  switch (citation.type) {
    case "docketCitation":
    case "recordCitation":
      return reference.children.some(
        (child) => child.type === "exhibit" || (child.type === "pinCite" && ofPapers.has(child.unit)),
      );
    case "regulationCitation":
      return isByPage(citation);
    case "caseCitation":
      return reference.children.some(
        (child) => child.type === "pinCite" && child.unit === "page" && pageOf(child.from) > 20,
      );
    default:
      return false;
  }
}

const ofPapers: ReadonlySet<PinUnit> = new Set<PinUnit>(["paragraph", "line", "pageId"]);

/** Few opinions are longer than this many pages … */
const longOpinion = 120;

/** … and none than this, dissents and appendices and all. */
const longestOpinion = 300;

/** Pages beyond this are rare in what is filed, but for transcripts and administrative records. */
const longestFiling = 999;

/**
 * How well what a back-reference says of the place fits a citation.
 *
 * @param reference An "Id.".
 * @param citation A full citation before it.
 * @returns `good` without a place; `weak` where the place would be unusual, `none` where the citation has no such places.
 */
export function fitOf(reference: BackReference, citation: Citation): Fit {
  let pin: PinCite | undefined;
  let filed = false;
  for (const child of reference.children) {
    if (child.type === "pinCite") pin ??= child;
    else if (child.type === "exhibit" || child.type === "docketCitation") filed = true;
  }
  if (filed && citation.type !== "docketCitation" && citation.type !== "recordCitation") return "none";
  if (!pin) return "good";
  switch (citation.type) {
    case "docketCitation":
      return fitOfFiling(pin);
    case "recordCitation":
      return fitOfRecord(pin, citation);
    case "caseCitation":
      return fitOfCase(pin, citation);
    case "regulationCitation":
      if (isByPage(citation)) return pin.unit === "page" ? withinPages(pin, citation.section) : "none";
      return fitOfProvision(pin);
    case "statuteCitation":
      if (/^Stat\.?$/.test(citation.code))
        return pin.unit === "page" ? withinPages(pin, citation.section) : "none";
      // "§ 17:150" is a section of a treatise, or of a code that numbers all its sections so.
      if (pin.from.includes(":") && !citation.section.includes(":")) return "none";
      // "35 U.S.C. § 112, ¶ 6": the claims of patents
      if (pin.unit === "paragraph" && citation.title === "35") return "weak";
      return fitOfProvision(pin);
    default:
      return fitOfProvision(pin);
  }
}

/** Provisions have sections; the paragraphs of an "Id." are those of a complaint that the sentence before rests on. */
function fitOfProvision({ unit }: PinCite): Fit {
  if (unit === "section") return "good";
  return unit === "number" ? "weak" : "none";
}

function fitOfFiling({ unit, from }: PinCite): Fit {
  switch (unit) {
    case "starPage":
      return "none";
    case "page":
      return pageOf(from) > longestFiling ? "weak" : "good";
    case "section":
      return isOfStatute(from) ? "weak" : "good";
    default:
      return "good";
  }
}

function fitOfRecord(pin: PinCite, { kind }: RecordCitation): Fit {
  if (kind === "transcript" || kind === "administrativeRecord" || kind === "appendix" || kind === "bates") {
    if (pin.unit === "page") return "good";
  }
  if (kind === "transcript" || kind === "deposition") {
    if (pin.unit === "paragraph") return "weak";
  }
  return fitOfFiling(pin);
}

function fitOfCase(pin: PinCite, citation: CaseCitation): Fit {
  switch (pin.unit) {
    case "starPage":
      return citation.database !== undefined ? "good" : citation.page === undefined ? "weak" : "none";
    case "page":
      if (citation.database !== undefined) return pageOf(pin.from) <= longOpinion ? "good" : "none";
      return citation.page === undefined ? nearPage(pin, citation) : withinPages(pin, citation.page);
    case "footnote":
      return "good";
    case "paragraph":
    case "column":
      return citation.database === undefined && citation.page !== undefined ? "none" : "weak";
    default:
      return "none";
  }
}

function withinPages({ from }: PinCite, first: string | undefined): Fit {
  const start = pageOf(first);
  const at = pageOf(from);
  if (Number.isNaN(start) || Number.isNaN(at)) return "weak";
  if (at < start || at > start + longestOpinion) return "none";
  return at <= start + longOpinion ? "good" : "weak";
}

/** Of a decision cited in short form alone only the pages are known that it was pinned at. */
function nearPage({ from }: PinCite, { children }: CaseCitation): Fit {
  const distance = Math.abs(pageOf(from) - pageOf(children.find((child) => child.type === "pinCite")?.from));
  if (Number.isNaN(distance)) return "weak";
  return distance <= longOpinion ? "good" : distance <= longestOpinion ? "weak" : "none";
}

/** "1915A(b)(1)" and "404.1520" are sections of a code; "III.A.1" and "2.1" of a document. */
function isOfStatute(section: string): boolean {
  return /^\d{3}/.test(section);
}
