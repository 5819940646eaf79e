/** What can be linked in an order: which words, and what they lead to. */
import { isOwn } from "../graph/cites.ts";
import { caseOf } from "../graph/scope.ts";
import { entryId } from "../graph/identity.ts";
import { isCitation, isParent } from "../tree/index.ts";
import type {
  AnyNode,
  Citation,
  DocketCitation,
  DocketEntry,
  EntryNumber,
  Order,
  PinCite,
  Position,
} from "../tree/index.ts";
import { linkTo } from "./template.ts";
import type { LinkTo } from "./template.ts";
import { append } from "../tree/append.ts";

/** What some words of an order stand for, as a link may need it. */
export interface LinkTarget {
  /** Its graph id: `docket:596-1`, `authority:550 U.S. 544`. */
  id: string;
  /** The citation that the words are of. */
  citation: Citation;
  /** CourtListener's id of the court whose docket it is on, where that is known. */
  court?: string;
  /** The normalized number of the case: "4:15-cv-00798". */
  caseNumber?: string;
  /** Whether it is on the docket of a case that is not the order's own. */
  otherCase?: boolean;
  /** The numbers of the docket entry and of its attachment. */
  entry?: number;
  attachment?: number;
  /** The first page that is cited of it. */
  page?: string;
}

/** Words that become a link. */
export interface Link {
  position: Position;
  url: string;
  citation: Citation;
}

/**
 * Finds the words of an order that become links: a citation as a whole; of one that names several entries, each entry
 * with its pin cites. A citation within one that is a link is not linked again.
 *
 * @param order A resolved order.
 * @param to Where links lead.
 * @returns The links, in source order; none overlaps another.
 * @throws {TypeError} When the template is none.
 * @example
 * linksOf(order, "{entry}.pdf").map(({ url }) => url); // ["542.pdf", "596.pdf", …]
 */
export function linksOf(order: Order, to: LinkTo): Link[] {
  const address = linkTo(to);
  const own = ownCase(order);
  const links: Link[] = [];

  function add(node: AnyNode): void {
    const made = isCitation(node) ? linksOfCitation(node) : [];
    append(links, made);
    if (made.length === 0 && isParent(node)) for (const child of node.children) add(child);
  }

  function linksOfCitation(citation: Citation): Link[] {
    const several = citation.type === "docketCitation" && entriesOf(citation).length > 1;
    const targets = several
      ? eachEntry(citation)
      : [{ position: citation.position, ...wholeCitation(citation) }];
    return targets.flatMap(({ position, id, entry, pins }) => {
      if (id === undefined) return [];
      const url = address({ id, citation, ...caseFor(id), ...entry, ...pageOf(pins) });
      return url === undefined ? [] : [{ position, url, citation }];
    });
  }

  function caseFor(id: string): Partial<LinkTarget> {
    if (!/^(?:docket:|case:.*\/docket:)/.test(id)) return {};
    const other = caseOf(id);
    if (other === undefined) return own;
    const [, court, caseNumber] = /^case:([^:]*):(.*)$/.exec(other) ?? [];
    return {
      otherCase: true,
      ...(court !== undefined && court !== "unknown" && { court }),
      ...(caseNumber !== undefined && { caseNumber }),
    };
  }

  add(order);
  return links;
}

/** What is linked by a citation as a whole. */
function wholeCitation(citation: Citation): Linked {
  const pins = citation.children.filter((child) => child.type === "pinCite");
  if (citation.type === "docketCitation") {
    const [entry] = entriesOf(citation);
    return { id: entry && idOf(citation, entry), ...(entry && { entry: numbersOf(entry) }), pins };
  }
  const { refersTo: id } = citation;
  const [, number, attachment] = /(?:^|\/)docket:(\d+)(?:-(\d+))?$/.exec(id ?? "") ?? [];
  if (number === undefined) return { id, pins };
  const entry = {
    entry: Number(number),
    ...(attachment !== undefined && { attachment: Number(attachment) }),
  };
  return { id, entry, pins };
}

interface Linked {
  id: string | undefined;
  entry?: Pick<LinkTarget, "entry" | "attachment">;
  pins: readonly PinCite[];
}

/** The entries of a citation, each with the pin cites behind it. */
function eachEntry(citation: DocketCitation): (Linked & { position: Position })[] {
  const parts: (Linked & { position: Position; pins: PinCite[] })[] = [];
  for (const child of citation.children) {
    if (child.type === "docketEntry")
      parts.push({
        id: idOf(citation, child),
        entry: numbersOf(child),
        pins: [],
        position: { ...child.position },
      });
    else if (child.type === "pinCite") {
      const last = parts.at(-1);
      last?.pins.push(child);
      if (last) last.position.end = child.position.end;
    }
  }
  return parts;
}

function entriesOf(citation: DocketCitation): DocketEntry[] {
  return citation.children.filter((child) => child.type === "docketEntry");
}

/** The graph id of an entry; nothing where it is on the docket of a case that could not be told. */
function idOf(citation: DocketCitation, entry: EntryNumber): string | undefined {
  const ofCase = caseOf(citation.refersTo);
  return isOwn(citation) || ofCase !== undefined ? entryId(entry, ofCase) : undefined;
}

function numbersOf({ number, attachment }: EntryNumber): Pick<LinkTarget, "entry" | "attachment"> {
  return { entry: number, ...(attachment !== undefined && { attachment }) };
}

function pageOf(pins: readonly PinCite[]): Pick<LinkTarget, "page"> {
  const page = pins.find(({ unit, from }) => unit === "page" && /^\d+$/.test(from));
  return page ? { page: page.from } : {};
}

/** The court and number of the order's own case. */
function ownCase(order: Order): Pick<LinkTarget, "court" | "caseNumber"> {
  const head = order.children.find((child) => child.type === "caption")?.children ?? [];
  const court = head.find((child) => child.type === "court")?.id;
  const caseNumber = head.find((child) => child.type === "caseNumber")?.normalized;
  return { ...(court !== undefined && { court }), ...(caseNumber !== undefined && { caseNumber }) };
}
