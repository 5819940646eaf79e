/** The cells of a docket sheet, the same in every format. */
import type { DocketSheet, SheetCitation, SheetRow } from "../sheet/index.ts";

/** The columns of a docket sheet. */
export const sheetColumns = ["no.", "filed", "by", "what it is", "ruling", "cited"] as const;

/** How the orders of a sheet are named in its cells. */
export type OrderName = (order: string) => string;

/** Names the orders by their places in the list of the sheet: "[1]". */
export function byPlace({ orders }: DocketSheet): OrderName {
  const places = new Map(orders.map(({ id }, at) => [id, `[${at + 1}]`]));
  return (order) => places.get(order) ?? documentOf(order);
}

/** The id of a document: `order:a` → "a". */
export function documentOf(order: string): string {
  return order.replace(/^order:/, "");
}

/** The cells of a row, in the order of the columns; what is less than sure bears a "?". */
export function cellsOf(row: SheetRow, name: OrderName): string[] {
  const { number, attachment, filed, filedBy, rulings, cited } = row;
  return [
    number === undefined ? "" : `${attachment === undefined ? "" : "  "}${entryNumber(number, attachment)}`,
    filed === undefined ? "" : filed.value + doubt(filed.confidence),
    filedBy === undefined ? "" : filedBy.value,
    whatItIs(row, name),
    rulings.map(({ order, disposition }) => `${disposition ?? "before the court"} ${name(order)}`).join("; "),
    citedCell(cited, name),
  ];
}

function entryNumber(number: number, attachment: number | undefined): string {
  return attachment === undefined ? String(number) : `${number}-${attachment}`;
}

/** "Motion to compel", "[1] ORDER DENYING MOTION". */
function whatItIs({ name, kind, orders }: SheetRow, called: OrderName): string {
  const what = name?.value ?? kind ?? "";
  return [...orders.map(called), what.charAt(0).toUpperCase() + what.slice(1)]
    .filter((part) => part !== "")
    .join(" ");
}

/** "[1] p. 3, 5; [2] line 40": the pages of each order, or its lines where no page is told. */
export function citedCell(cited: readonly SheetCitation[], name: OrderName): string {
  const byOrder = new Map<string, SheetCitation[]>();
  for (const one of cited) byOrder.set(one.order, [...(byOrder.get(one.order) ?? []), one]);
  return Array.from(byOrder, ([order, ofOrder]) => {
    const isPaged = ofOrder.every(({ page }) => page !== undefined);
    const places = new Set(ofOrder.map(({ page, line }) => (isPaged ? page! : line)));
    return `${name(order)} ${isPaged ? "p." : "line"} ${[...places].join(", ")}`;
  }).join("; ");
}

/** Dates that are less sure than this bear a question mark. */
const sure = 0.8;

function doubt(confidence: number): string {
  return confidence < sure ? "?" : "";
}

/** The heading of a sheet: the number of its case and its court. */
export function headingOf(sheet: DocketSheet): string {
  const court = /^case:([^:]*):/.exec(sheet.case ?? "")?.[1];
  const number = sheet.number ?? "case not told";
  return court === undefined || court === "unknown" ? number : `${number} (${court})`;
}

/** The orders of a sheet, a line each: "[1] 2016-04-26 ORDER DENYING … (order.md)". */
export function orderLines({ orders }: DocketSheet): string[] {
  return orders.map(({ id, date, title }, at) =>
    [`[${at + 1}]`, date, title, title === undefined ? documentOf(id) : `(${documentOf(id)})`]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}
