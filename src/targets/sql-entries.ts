/** The rows of `entries`: which entries of which docket an order cites. */
import type { OrderRecord } from "../bulk/document-record.ts";
import type { CitesEdge, GraphEdgeJson } from "../graph/index.ts";
import type { SqlRow } from "./sql-rows.ts";

/**
 * Lists the docket entries that an order cites, through Id. and supra too: one row a citation and entry. What the graph
 * leaves out, the docket of another case that cannot be told, is taken from the citations as they are written.
 */
export function entryRows(order: OrderRecord): SqlRow[] {
  const ownCase = ownCases(order)[0];
  const cites = order.edges.filter(isCites);
  const inGraph = new Set(cites.map(({ citation }) => citation));
  return [
    ...cites.flatMap((edge) => citedRow(edge, ownCase)),
    ...order.citations.flatMap((cited) =>
      cited.type === "docketCitation" && !inGraph.has(cited.id)
        ? cited.entries
            .filter(({ number }) => Number.isSafeInteger(number))
            .map(({ number, attachment, through }) => [
              cited.id,
              number,
              attachment,
              through && `${written(number, attachment)}-${written(through.number, through.attachment)}`,
              false,
              undefined,
              cited.caseName ?? cited.caseNumber,
              "direct",
            ])
        : [],
    ),
  ];
}

/** The graph ids of the cases that an order is made in: "case:cand:4:15-cv-00798". */
export function ownCases({ id, edges }: OrderRecord): string[] {
  const cases = edges.filter(({ type, source }) => type === "inCase" && source === `order:${id}`);
  return [...new Set(cases.map(({ target }) => target))];
}

/** Tells the edges that are citations from the others. */
export function isCites(edge: GraphEdgeJson): edge is GraphEdgeJson & CitesEdge {
  return edge.type === "cites";
}

function citedRow(
  { target, citation, range, via }: CitesEdge & { target: string },
  ownCase?: string,
): SqlRow[] {
  const found = /^(?:(case:[^/]+)\/)?docket:(\d{1,15})(?:-(\d{1,15}))?$/.exec(target);
  if (!found) return [];
  const [, otherCase, number, attachment] = found;
  const isOwn = otherCase === undefined || otherCase === ownCase;
  return [
    [
      citation,
      Number(number),
      attachment === undefined ? undefined : Number(attachment),
      range,
      isOwn,
      otherCase ?? ownCase,
      undefined,
      via,
    ],
  ];
}

function written(number: number, attachment: number | undefined): string {
  return attachment === undefined ? `${number}` : `${number}-${attachment}`;
}
