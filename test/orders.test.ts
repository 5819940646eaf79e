/**
 * Whole orders of made-up cases, each in another court's habits. Beside each stands what a reader finds in it,
 * `NAME.expected.json`; a line under its `known` is a difference that is known, with its reason, and must be struck out
 * when it is no more.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import type { DocketNode, DocketParent, Order } from "../src/tree/index.ts";
import { lineChanges } from "./support/line-diff.ts";
import { project } from "./support/projection.ts";
import type { Projection } from "./support/projection.ts";

/** What is expected of an order. */
interface Expected extends Projection {
  /** What the order is there for. */
  about: string;
  /** Differences that are known: "- line" that is not found, "+ line" that should not be found. */
  known?: { change: string; reason: string }[];
}

const folder = new URL("../corpus/orders/", import.meta.url);
const orders = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name) && name !== "README.md");

describe.each(orders)("%s", (name) => {
  const source = readFileSync(new URL(name, folder), "utf8");
  const expected = JSON.parse(
    readFileSync(new URL(name.replace(/\.\w+$/, ".expected.json"), folder), "utf8"),
  ) as Expected;
  const read = (): Order => resolve(parse(source, { from: name.endsWith(".md") ? "markdown" : "text" }));

  test(expected.about, () => {
    const changes = lineChanges(linesOf(expected), linesOf(project(read(), source)));
    const known = [...(expected.known ?? [])];
    const unknown = changes.filter(({ sign, line }) => {
      const at = known.findIndex(({ change }) => change === `${sign} ${line}`);
      if (at >= 0) known.splice(at, 1);
      return at < 0;
    });
    const report = [
      ...unknown.map(({ sign, line, after }) => `${sign} ${line}\n      after ${after ?? "the beginning"}`),
      ...known.map(({ change }) => `no more, strike it out of known: ${change}`),
    ];
    expect(report.join("\n")).toBe("");
  });

  test("its nodes lie within their parents, in order, apart, and hold what they say", () => {
    expect(unsound(read(), source)).toEqual([]);
  });
});

/** An expectation or projection as lines to compare. */
function linesOf({ court, caseNumbers, parties, title, judge, signed, ...rest }: Projection): string[] {
  return [
    `court ${court}`,
    ...caseNumbers.map((number) => `case number ${number}`),
    ...parties.map((party) => `party ${party.join(", ")}`),
    `title ${title}`,
    ...rest.citations,
    `judge ${judge?.toUpperCase()}`,
    `signed ${signed}`,
    ...rest.resolved.map(([reference, antecedent]) => `${reference} stands for ${antecedent ?? "nothing"}`),
    ...rest.edges,
  ];
}

/** What is wrong with the places of the nodes of an order. */
function unsound(order: Order, source: string): string[] {
  const wrong: string[] = [];
  const ids = new Set<string>();
  const visit = (node: DocketNode): void => {
    const { start, end } = node.position;
    const where = `${node.type} at ${start.line}:${start.column}`;
    if (start.offset > end.offset || end.offset > source.length)
      wrong.push(`${where}: no place in the source`);
    for (const { offset, line, column } of [start, end]) {
      const before = source.slice(0, offset);
      const lastBreak = before.lastIndexOf("\n");
      if (line !== before.split("\n").length || column !== offset - lastBreak)
        wrong.push(`${where}: line and column are not those of its offset`);
    }
    if ("id" in node && node.type !== "court") {
      if (ids.has(String(node.id))) wrong.push(`${where}: a second ${String(node.id)}`);
      ids.add(String(node.id));
    }
    if (
      literals.has(node.type) &&
      fold(source.slice(start.offset, end.offset)) !== fold(String((node as { value?: unknown }).value))
    )
      wrong.push(`${where}: its value is not what stands there`);
    let last = start.offset;
    for (const child of "children" in node ? (node as DocketParent).children : []) {
      if (child.position.start.offset < last) wrong.push(`${where}: ${child.type} begins before ${last}`);
      if (child.position.end.offset > end.offset) wrong.push(`${where}: ${child.type} ends after it`);
      last = child.position.end.offset;
      visit(child);
    }
  };
  visit(order);
  return wrong;
}

/** Nodes whose value is the source as it stands; others leave out what interrupts them. */
const literals = new Set(["pageHeader"]);

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
