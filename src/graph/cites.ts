/** What an order cites: a `cites` edge for each citation and each thing that it names. */
import type {
  BackReference,
  CaseCitation,
  Citation,
  DocketCitation,
  DocketEntry,
  DocketNode,
  EntryNumber,
  Exhibit,
  PinCite,
  RecordCitation,
} from "../tree/index.ts";
import { nameOf } from "../resolve/decisions.ts";
import { cite, relate } from "./draft.ts";
import type { Pin, RelationEdge, Via } from "./model.ts";
import { addEntry, addExhibit, addThing, caseOf, docketOf } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** The graph ids of what each citation names, by the `id` of the citation; its exhibits left out. */
export type Targets = Map<string, string[]>;

type AuthorityCitation = Exclude<Citation, DocketCitation | RecordCitation | BackReference>;

/** The longest range of entries that is written out; of a longer one only the ends are cited. */
const longestRange = 1000;

/** Adds `cites` for every citation, and what the citations say of each other: `filedAs` and `sameAs`. */
export function addCitations(scope: Scope): Targets {
  const { citations } = scope.found;
  const targets: Targets = new Map();
  for (const citation of citations) targets.set(citation.id, addCitation(scope, citation, targets));
  for (const citation of citations) {
    if (citation.type === "recordCitation") addFiledAs(scope, citation, targets);
    if (citation.type === "caseCitation") addParallel(scope, citation);
  }
  return targets;
}

/** Whether a docket citation is of the order's own docket: it names no case, or the order's own. */
export function isOwn({ caseNumber, caseName, refersTo }: DocketCitation): boolean {
  return (caseNumber === undefined && caseName === undefined) || refersTo?.startsWith("docket:") === true;
}

function addCitation(scope: Scope, citation: Citation, targets: Targets): string[] {
  switch (citation.type) {
    case "docketCitation":
      return addDocketCitation(scope, citation);
    case "recordCitation":
      return addRecordCitation(scope, citation);
    case "backReference":
      return addBackReference(scope, citation, targets);
    default:
      return addAuthority(scope, citation);
  }
}

/** Each entry with the pins that follow it; of another case's docket only where that case is known. */
function addDocketCitation(scope: Scope, citation: DocketCitation): string[] {
  const isOfOther = !isOwn(citation);
  const named = isOfOther ? caseOf(citation.refersTo) : undefined;
  if (isOfOther && named === undefined) return [];
  const ofCase = docketOf(scope, named);
  if (ofCase !== undefined && named !== undefined) addThing(scope, ofCase);
  const cited: string[] = [];
  const { children } = citation;
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!;
    if (child.type === "docketEntry") {
      const { entries, isCut } = spread(child);
      const last = entries.length - 1;
      for (let at = 0; at <= last; at++) {
        const id = addEntry(scope.graph, entries[at]!, ofCase);
        const pins = at === last ? pinsAfter(children, index) : [];
        addCite(scope, citation, id, pins, "direct", isCut ? child.value : undefined);
        cited.push(id);
      }
    } else if (child.type === "exhibit" && cited.length > 0) {
      citeExhibit(scope, citation, cited.at(-1)!, child, "direct");
    }
  }
  return cited;
}

function addRecordCitation(scope: Scope, citation: RecordCitation): string[] {
  if (citation.refersTo === undefined) return [];
  const id = addThing(scope, citation.refersTo, citation);
  addCite(scope, citation, id, pinsOf(citation.children), "direct");
  for (const child of citation.children)
    if (child.type === "exhibit") citeExhibit(scope, citation, id, child, "direct");
  return [id];
}

/** Id. after a citation of several entries stands for all of them, and its exhibit is the last one's. */
function addBackReference(scope: Scope, citation: BackReference, targets: Targets): string[] {
  const { form, antecedent, refersTo, children } = citation;
  const earlier = antecedent === undefined ? undefined : targets.get(antecedent);
  const cited = earlier ?? (refersTo === undefined ? [] : [addThing(scope, refersTo)]);
  if (form === "infra") return cited;
  for (const id of cited) addCite(scope, citation, id, pinsOf(children), form);
  for (const child of children)
    if (child.type === "exhibit" && cited.length > 0)
      citeExhibit(scope, citation, cited.at(-1)!, child, form);
  return cited;
}

function addAuthority(scope: Scope, citation: AuthorityCitation): string[] {
  const { refersTo } = citation;
  if (refersTo === undefined) return [];
  const cited = [addThing(scope, refersTo)];
  for (const id of furtherSections(citation, refersTo)) cited.push(addThing(scope, id));
  const via = citation.type === "caseCitation" && citation.form === "short" ? "short" : "direct";
  for (const id of cited) addCite(scope, citation, id, pinsOf(citation.children), via);
  return cited;
}

/** "28 U.S.C. §§ 1331, 1332(a)" names § 1332 too. */
function furtherSections(citation: AuthorityCitation, first: string): string[] {
  if (citation.type !== "statuteCitation" && citation.type !== "regulationCitation") return [];
  const [, ...more] = citation.section.split(/,|;|&|\band\b/);
  if (more.length === 0) return [];
  const title = first.slice(0, first.indexOf("§ ") + 2);
  const sections = more
    .map((section) => /^\s*(\d[\w.:-]*)/.exec(section)?.[1])
    .filter((section) => section !== undefined);
  return title === "" || title.length < 3 ? [] : [...new Set(sections)].map((section) => title + section);
}

/** "Smith Decl. ¶ 4, ECF No. 12-1": the declaration is filed as the entry, and so wherever it is cited after that. */
function addFiledAs(scope: Scope, citation: RecordCitation, targets: Targets): void {
  const [entry] = targets.get(citation.id) ?? [];
  if (citation.document === undefined || entry === undefined) return;
  const record = addThing(scope, citation.document, citation);
  const isWithin = citation.children.some((child) => child.type === "docketCitation");
  const edge: RelationEdge = { type: "filedAs", order: scope.orderId, citation: citation.id };
  const inferred = { confidence: 0.9, reason: "cited with this entry, here or elsewhere" };
  relate(scope.graph, record, entry, isWithin ? edge : { ...edge, ...inferred });
}

/** "550 U.S. 544, 127 S. Ct. 1955": both are cited as the first; the second is the same under another name. */
function addParallel(scope: Scope, citation: CaseCitation): void {
  const { parallel, refersTo } = citation;
  const name = nameOf(citation);
  if (parallel === undefined || refersTo === undefined || name === undefined || name === refersTo) return;
  relate(scope.graph, addThing(scope, name), addThing(scope, refersTo), { type: "sameAs" });
}

function citeExhibit(scope: Scope, citation: Citation, parent: string, exhibit: Exhibit, via: Via): void {
  for (const label of labels(exhibit))
    addCite(scope, citation, addExhibit(scope.graph, parent, label), pinsOf(exhibit.children), via);
}

function addCite(
  { graph, orderId: source }: Scope,
  { id, position }: Citation,
  target: string,
  pins: Pin[],
  via: Via,
  range?: string,
): void {
  const start = position.start.offset;
  const end = position.end.offset;
  const edge = { source, target, type: "cites" as const, citation: id, start, end, pins, via };
  cite(graph, range === undefined ? edge : { ...edge, range });
}

/** An entry, or the entries of a range: of 618–620 three, of 12-1 to 12-5 five attachments. */
function spread(entry: DocketEntry): { entries: EntryNumber[]; isCut: boolean } {
  const { number, attachment, through } = entry;
  if (!through) return { entries: [entry], isCut: false };
  const first: EntryNumber = attachment === undefined ? { number } : { number, attachment };
  const inOne = attachment !== undefined && through.attachment !== undefined && through.number === number;
  const [from, to] = inOne ? [attachment, through.attachment!] : [number, through.number];
  if (to < from || to - from > longestRange) return { entries: [first, through], isCut: true };
  const entries = Array.from({ length: to - from + 1 }, (_, step): EntryNumber =>
    inOne ? { number, attachment: from + step } : { number: from + step },
  );
  if (!inOne) {
    entries[0] = first;
    entries[entries.length - 1] = through;
  }
  return { entries, isCut: false };
}

/** The labels of an exhibit or of a range of exhibits: 1 to 3, A to C; of other ranges the two ends. */
function labels({ label, through }: Exhibit): string[] {
  if (through === undefined) return [label];
  const numbers = /^\d{1,3}$/.test(label) && /^\d{1,3}$/.test(through);
  const letters = /^[A-Z]$/.test(label) && /^[A-Z]$/.test(through);
  if (!numbers && !letters) return [label, through];
  const code = (written: string): number => (numbers ? Number(written) : written.charCodeAt(0));
  const length = code(through) - code(label) + 1;
  if (length < 1) return [label, through];
  return Array.from({ length }, (_, step) =>
    numbers ? String(code(label) + step) : String.fromCharCode(code(label) + step),
  );
}

function pinsOf(children: readonly DocketNode[]): Pin[] {
  const pins: Pin[] = [];
  for (const child of children) if (child.type === "pinCite") pins.push(toPin(child as PinCite));
  return pins;
}

/** The pins that follow a child, up to the next that has its own. */
function pinsAfter(children: readonly DocketNode[], index: number): Pin[] {
  const pins: Pin[] = [];
  for (let at = index + 1; at < children.length; at++) {
    const child = children[at]!;
    if (child.type === "docketEntry" || child.type === "exhibit") break;
    if (child.type === "pinCite") pins.push(toPin(child as PinCite));
  }
  return pins;
}

function toPin({ unit, from, to }: PinCite): Pin {
  return to === undefined ? { unit, from } : { unit, from, to };
}
