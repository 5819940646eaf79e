/** What holds of every text: nothing is lost, nothing depends on what stands around it or on how its white space is set. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readInlines } from "../grammar/parser.ts";
import { citations } from "../src/citations.ts";
import { graphToJson, toGraph } from "../src/graph/index.ts";
import { parse } from "../src/parse.ts";
import { read } from "../src/read/index.ts";
import { resolve } from "../src/resolve/index.ts";
import type { AnyNode, Order } from "../src/tree/index.ts";
import { plainForms } from "./support/mutators.ts";

const forms = plainForms();
/** Of these the white space tells something. */
const setByHand = "stray-spaces.txt";
const folder = new URL("../corpus/orders/", import.meta.url);
const orders = readdirSync(folder)
  .filter((name) => /(?<!README)\.(?:txt|md)$/.test(name))
  .map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

/** All nodes of a tree, each before what is in it. */
function nodesOf(node: AnyNode): AnyNode[] {
  return [node, ...("children" in node ? (node.children as AnyNode[]).flatMap(nodesOf) : [])];
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** All that is said of the citations of a text, but where they stand. */
function said(tree: Order): unknown[] {
  const body = (tree.children as AnyNode[]).filter(({ type }) => type !== "caption" && type !== "signature");
  return body
    .flatMap(nodesOf)
    .filter(({ type }) => /Citation$|^(?:backReference|date|dateRange|definition)$/.test(type))
    .map(bare);
}

const places = new Set(["position", "id", "value", "antecedent", "parallel", "of", "refersTo", "data"]);

/** A node as JSON, white space of its fields folded, without its place and the text that is in it. */
function bare(node: unknown): unknown {
  const json = JSON.stringify(node, (key, value: unknown) => {
    if (places.has(key)) return undefined;
    if (Array.isArray(value)) return (value as { type?: string }[]).filter((item) => item.type !== "text");
    return typeof value === "string" ? folded(value) : value;
  });
  return JSON.parse(json) as unknown;
}

describe.each(orders)("%s", (name, source) => {
  const from = name.endsWith(".md") ? "markdown" : "text";
  const tree = resolve(parse(source, { from }));
  const nodes = nodesOf(tree);

  test("the text of entries, pins and dates is the source's", () => {
    for (const node of nodes) {
      if (node.type !== "docketEntry" && node.type !== "pinCite" && node.type !== "date") continue;
      const slice = folded(source.slice(node.position.start.offset, node.position.end.offset));
      // page furniture and marks may lie within
      if (slice.length !== folded(node.value).length) continue;
      expect(folded(node.value)).toBe(slice);
    }
  });

  test("lines and columns are those of the offsets", () => {
    const lines = source.split(/\r\n|\r|\n/);
    for (const { position } of nodes)
      for (const { line, column, offset } of [position.start, position.end]) {
        expect(lines[line - 1]?.slice(column - 1, column)).toBe(
          source[offset] === "\n" || source[offset] === "\r" || offset === source.length
            ? ""
            : source[offset],
        );
      }
  });

  test("JSON gives the tree back", () => {
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });

  test("edges join nodes that there are", () => {
    const { nodes: ends, edges } = graphToJson(toGraph(tree));
    const ids = new Set(ends.map(({ id }) => id));
    expect(ids.size).toBe(ends.length);
    for (const { source: start, target } of edges)
      expect([ids.has(start), ids.has(target)]).toEqual([true, true]);
  });

  test("each cited node is in the graph", () => {
    const { nodes: ends } = graphToJson(toGraph(tree));
    const ids = new Set(ends.map(({ id }) => id));
    for (const record of citations(tree))
      if ("refersTo" in record && record.refersTo) expect(ids).toContain(record.refersTo);
  });

  test("CR LF changes nothing but places", () => {
    const other = resolve(parse(source.replace(/\r?\n/g, "\r\n"), { from }));
    expect(said(other)).toEqual(said(tree));
  });
});

describe("every form of the corpus", () => {
  test("reads the same before and after another block", () => {
    // a block that names a case in full tells what its short name means elsewhere
    const others = forms.filter((form) => !form.includes(" v. "));
    const differing = forms.filter((form, at) => {
      const other = others[(at * 31 + 7) % others.length]!;
      const both = [...(JSON.parse(found(form)) as unknown[]), ...(JSON.parse(found(other)) as unknown[])];
      return found(`${form}\n\n${other}`) !== JSON.stringify(both);
    });
    expect(differing).toEqual([]);
  });

  test("reads the same after letters beyond the basic plane", () => {
    const differing = forms.filter(
      (form) => found(`The 𝔇efendant 😀 answered. ${form}`) !== found(`The defendant has answered. ${form}`),
    );
    expect(differing).toEqual([]);
  });

  const spaces = {
    "line breaks": "\n",
    "no-break spaces": "\u00a0",
    "two spaces": "  ",
    "breaks of Windows": "\r\n",
  };
  test.each(Object.entries(spaces))("reads the same with %s for spaces", (_name, space) => {
    const differing = plainForms(setByHand).filter(
      // a number alone on the last line is that of the page
      (form) => !/ \d+$/.test(form) && found(form.replace(/ +/g, space)) !== found(form),
    );
    expect(differing).toEqual([]);
  });
});

/** What the grammar finds in a text as the reader gives it, whether or not a caption or a signature would take it in. */
function found(text: string): string {
  return JSON.stringify(readInlines(read(text, { from: "text" }).flat).map(bare));
}
