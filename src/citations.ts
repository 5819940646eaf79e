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
import { isCitation } from "./tree/guards.ts";

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

/** Goes over the citations and dates of a node, each with the `id` of the citation that it lies in. */
function visit(
  node: DocketNode,
  parent: string | undefined,
  onCited: (node: CitedNode, parent?: string) => void,
): void {
  let within = parent;
  switch (node.type) {
    case "text":
    case "pinCite":
    case "docketEntry":
    case "pageHeader":
      return;
    case "date":
    case "dateRange":
      if (isWritten(node)) onCited(node as CalendarDate | DateRange, parent);
      return;
    case "parenthetical":
    case "footnote":
      within = undefined;
      break;
    default:
      if (isCitation(node)) {
        if (isWritten(node)) onCited(node, parent);
        within = node.id;
      }
  }
  const { children } = node as DocketParent;
  if (children !== undefined) for (const child of children) visit(child, within, onCited);
}

function isWritten({ position }: DocketNode): boolean {
  return position.end.offset > position.start.offset;
}

function recordOf(
  node: CitedNode,
  source: string,
  file: string | undefined,
  parent: string | undefined,
): CitationRecord {
  const start = node.position.start.offset;
  const end = node.position.end.offset;
  const text = source.slice(start, end);
  const entries: EntryRecord[] = [];
  const pins: PinRecord[] = [];
  const exhibits: ExhibitRecord[] = [];
  for (const child of "children" in node ? node.children : [])
    if (child.type === "docketEntry") entries.push(entryRecord(child));
    else if (child.type === "pinCite") pins.push(pinRecord(child));
    else if (child.type === "exhibit") {
      const exhibit = exhibitRecord(child);
      exhibits.push(exhibit);
      // The pins of its exhibits are pins of the citation too: "Smith Decl. Ex. B at 14".
      for (const pin of exhibit.pins) pins.push(pin);
    }
  const record = ownFields(node, file);
  record.text = text;
  record.start = start;
  record.end = end;
  if (parent !== undefined) record.parent = parent;
  record.entries = entries;
  record.pins = pins;
  record.exhibits = exhibits;
  return record as unknown as CitationRecord;
}

/** What a node says of itself, without where it stands and what it contains. */
function ownFields(node: CitedNode, file: string | undefined): Record<string, unknown> {
  const fields: Record<string, unknown> = file === undefined ? {} : { file };
  for (const name in node)
    if (name !== "position" && name !== "children" && name !== "data" && name !== "value")
      fields[name] = node[name as keyof CitedNode];
  const words = node.data?.words;
  if (words !== undefined && PROVISIONS.has(node.type)) fields.key = words;
  return fields;
}

const PROVISIONS: ReadonlySet<string> = new Set([
  "statuteCitation",
  "regulationCitation",
  "ruleCitation",
  "constitutionCitation",
]);

function entryRecord({ number, attachment, through }: DocketEntry): EntryRecord {
  const record: EntryRecord = attachment === undefined ? { number } : { number, attachment };
  if (through) record.through = through;
  return record;
}

function exhibitRecord({ label, through, children }: Exhibit): ExhibitRecord {
  const pins = children.filter((child) => child.type === "pinCite").map(pinRecord);
  return through === undefined ? { label, pins } : { label, through, pins };
}

function pinRecord({ unit, from, to }: PinCite): PinRecord {
  return to === undefined ? { unit, from } : { unit, from, to };
}
