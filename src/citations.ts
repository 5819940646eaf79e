/** The flat view of a tree: one record for each citation and date, as programs that do not walk trees read it. */
import type {
  BackReference,
  CalendarDate,
  CaseCitation,
  ConstitutionCitation,
  DateRange,
  DocketCitation,
  DocketEntry,
  DocketNode,
  DocketParent,
  Exhibit,
  Order,
  PinCite,
  RecordCitation,
  RegulationCitation,
  RuleCitation,
  StatuteCitation,
} from "./tree/index.ts";
import { isCitation, isNode } from "./tree/guards.ts";

/** What a record is made of: a citation, a date or a range of dates. */
export type CitedNode =
  | DocketCitation
  | RecordCitation
  | CaseCitation
  | StatuteCitation
  | RegulationCitation
  | RuleCitation
  | ConstitutionCitation
  | BackReference
  | CalendarDate
  | DateRange;

/** What every record has. */
export interface RecordBase {
  /** The file that the order was read from, when told. */
  file?: string;
  /** The citation as written: `source.slice(start, end)`. */
  text: string;
  /** The words of a statute, regulation, rule or constitution without the line numbers and page furniture that lie within `text`. */
  key?: string;
  /** Offsets into the source. */
  start: number;
  end: number;
  /** The `id` of the citation that it lies in. */
  parent?: string;
  entries: EntryRecord[];
  pins: PinRecord[];
  exhibits: ExhibitRecord[];
}

/** A docket entry without what makes it a node. */
export type EntryRecord = Pick<DocketEntry, "number" | "attachment" | "through">;

/** A pin cite without what makes it a node. */
export type PinRecord = Pick<PinCite, "unit" | "from" | "to">;

/** An exhibit without what makes it a node. */
export interface ExhibitRecord extends Pick<Exhibit, "label" | "through"> {
  pins: PinRecord[];
}

/** The own fields of a node, and what every record has; `type` tells them apart. */
type RecordOf<Node> = Node extends CitedNode
  ? Omit<Node, "position" | "children" | "data" | "value"> & RecordBase
  : never;

/** A citation or date of an order as a flat record: all fields of its node, its children as `entries`, `pins` and `exhibits`. */
export type CitationRecord = RecordOf<CitedNode>;

/** Options of `citations`. */
export interface CitationsOptions {
  /** The text that the offsets of the tree count in. Default: what the tree carries as `data.source`, if it does. */
  source?: string;
  /** The name of the file, for the records' `file`. */
  file?: string;
}

/**
 * Lists the citations and dates of an order as flat records, in source order, nested ones after the one they lie in.
 *
 * @param tree An order, resolved or not.
 * @param options The source that the tree was read from, for the records' `text`, and its name.
 * @returns One record each; `text` is empty where there is no source.
 * @example
 * citations(resolve(parse(source)), { source })
 *   .filter((record) => record.type === "docketCitation")
 *   .map((record) => record.entries);
 */
export function citations(tree: Order, options: Readonly<CitationsOptions> = {}): CitationRecord[] {
  const { source = tree.data?.source ?? "", file } = options;
  const records: CitationRecord[] = [];
  visit(tree, undefined, (node, parent) => records.push(recordOf(node, source, file, parent)));
  return records;
}

function visit(
  node: DocketNode,
  parent: string | undefined,
  onCited: (node: CitedNode, parent?: string) => void,
): void {
  if (isCited(node) && node.position.end.offset > node.position.start.offset) onCited(node, parent);
  if (!("children" in node) || node.type === "dateRange") return;
  const within = isCitation(node)
    ? node.id
    : node.type === "parenthetical" || node.type === "footnote"
      ? undefined
      : parent;
  for (const child of (node as DocketParent).children) visit(child, within, onCited);
}

function isCited(node: DocketNode): node is CitedNode {
  return isCitation(node) || node.type === "date" || node.type === "dateRange";
}

function recordOf(
  node: CitedNode,
  source: string,
  file: string | undefined,
  parent: string | undefined,
): CitationRecord {
  const { start, end } = node.position;
  const children: readonly DocketNode[] = "children" in node ? node.children : [];
  const record: RecordBase = {
    ...(file !== undefined && { file }),
    ...ownFields(node),
    ...(node.data?.words !== undefined && PROVISIONS.has(node.type) && { key: node.data.words }),
    text: source.slice(start.offset, end.offset),
    start: start.offset,
    end: end.offset,
    ...(parent !== undefined && { parent }),
    entries: [],
    pins: [],
    exhibits: [],
  };
  for (const child of children)
    if (isNode("docketEntry", child)) record.entries.push(entryRecord(child));
    else if (isNode("pinCite", child)) record.pins.push(pinRecord(child));
    else if (isNode("exhibit", child)) {
      const exhibit = exhibitRecord(child);
      record.exhibits.push(exhibit);
      // The pins of its exhibits are pins of the citation too: "Smith Decl. Ex. B at 14".
      for (const pin of exhibit.pins) record.pins.push(pin);
    }
  return record as CitationRecord;
}

/** What a node says of itself, without where it stands and what it contains. */
function ownFields(node: CitedNode): object {
  const fields: Record<string, unknown> = {};
  for (const name in node) if (!notOwn.has(name)) fields[name] = node[name as keyof CitedNode];
  return fields;
}

const PROVISIONS: ReadonlySet<string> = new Set([
  "statuteCitation",
  "regulationCitation",
  "ruleCitation",
  "constitutionCitation",
]);

const notOwn: ReadonlySet<string> = new Set(["position", "children", "data", "value"]);

function entryRecord({ number, attachment, through }: DocketEntry): EntryRecord {
  return { number, ...(attachment !== undefined && { attachment }), ...(through && { through }) };
}

function exhibitRecord({ label, through, children }: Exhibit): ExhibitRecord {
  const pins = children.filter((child) => isNode("pinCite", child)).map(pinRecord);
  return { label, ...(through !== undefined && { through }), pins };
}

function pinRecord({ unit, from, to }: PinCite): PinRecord {
  return { unit, from, ...(to !== undefined && { to }) };
}
