/** Records of orders for the tests of targets, as a bulk run makes them. */
import type { DocumentRecord, OrderRecord } from "../../src/bulk/document-record.ts";
import { citations } from "../../src/citations.ts";
import { graphToJson, toGraph } from "../../src/graph/index.ts";
import { parse } from "../../src/parse.ts";
import { resolve } from "../../src/resolve/index.ts";

const order = `IN THE UNITED STATES DISTRICT COURT
FOR THE NORTHERN DISTRICT OF CALIFORNIA

LOOP AI LABS INC, Plaintiff, v. ANNA GATTI, et al., Defendants.

Case No. 15-cv-00798-HSG

ORDER GRANTING MOTION
Re: Dkt. No. 542

On March 30, 2016, Plaintiff filed a motion. Docket No. 542 at 3-5; see also ECF Nos. 596-1, 612 ¶ 4. The motion rests on
Fed. R. Civ. P. 37(a)(1) and 28 U.S.C. § 1331. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Id. at 571. See Brayer
Decl. ¶¶ 5-8, Ex. 1. U.S. Const. amend. XIV, § 1; 20 C.F.R. § 404.1520. The dates between March 7, 2016 and March 31, 2016.

IT IS SO ORDERED.
Dated: April 20, 2016
HAYWOOD S. GILLIAM, JR.
United States District Judge
`;

/** An order with citations of every kind, under an id; `fields` replace what it would have. */
export function orderRecord(id: string, fields: Partial<OrderRecord> = {}): OrderRecord {
  const tree = resolve(parse(order));
  return {
    id,
    source: `${id}.txt`,
    court: "cand",
    courtName: "United States District Court for the Northern District of California",
    caseNumbers: ["15-cv-00798"],
    caseName: "Loop AI Labs Inc v. Gatti",
    parties: [
      { name: "LOOP AI LABS INC", role: "plaintiff" },
      { name: "ANNA GATTI", role: "defendant" },
    ],
    title: "ORDER GRANTING MOTION",
    judge: "Haywood S. Gilliam, Jr.",
    date: "2016-04-20",
    entry: 612,
    text: order,
    citations: citations(tree, { source: order }),
    ...graphToJson(toGraph(tree, { ids: [id] })),
    messages: [{ ruleId: "unresolved", reason: "no such entry", start: 3, end: 9 }],
    ...fields,
  };
}

/** Many small orders: "a-0", "a-1", … */
export function smallOrders(count: number, prefix = "a"): OrderRecord[] {
  return Array.from({ length: count }, (_, at) =>
    orderRecord(`${prefix}-${at}`, { citations: [], nodes: [], edges: [], text: `Order ${at}.` }),
  );
}

/** Many whole orders: "order-000", "order-001", …; every seventh cannot be read. */
export function manyOrders(count: number): DocumentRecord[] {
  const model = orderRecord("order");
  return Array.from({ length: count }, (_, at) => {
    const id = `order-${String(at).padStart(3, "0")}`;
    if (at % 7 === 6) return { id, source: `${id}.txt`, reason: "is empty" };
    const renamed = (name: string): string => (name === "order:order" ? `order:${id}` : name);
    return {
      ...model,
      id,
      source: `${id}.txt`,
      nodes: model.nodes.map((node) => ({ ...node, id: renamed(node.id) })),
      edges: model.edges.map((edge) => ({ ...edge, source: renamed(edge.source) })),
    };
  });
}
