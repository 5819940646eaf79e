/** What eyecite's own finder tests expect (Free Law Project, BSD-2-Clause), where the collection of its cases is at hand. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readInlines } from "../grammar/parser.ts";
import type { AnyNode } from "../src/tree/index.ts";

const peers = new URL("../../shared/peers/eyecite-find-cases.json", import.meta.url);

/** Where we differ on purpose. */
const differences: Record<string, string> = {
  "test_custom_tokenizer/0":
    "a reporter with a comma for its period and nothing around it is as likely an address",
  "test_disambiguate_citations/4": "years do not choose among reporters of one abbreviation",
  "test_disambiguate_citations/5": "years do not choose among reporters of one abbreviation",
  "test_disambiguate_citations/8": "a nominative reporter with volume and page is a citation too",
  "test_disambiguate_citations/9": "years do not choose among reporters of one abbreviation",
  "test_disambiguate_citations/10": "years do not choose among reporters of one abbreviation",
  "test_find_citations/98": "no page stands behind a comma: what follows may be the next citation",
  "test_find_citations/99": "a loose-leaf service is no reporter of decisions by volume",
  "test_find_citations/100": "Louisiana's old neutral form has its court where others have a reporter",
};

interface PeerCase {
  id: string;
  input: string;
  cleaned: string | null;
  expected: PeerCitation[];
}

interface PeerCitation {
  type: string;
  groups: { volume?: string; reporter?: string; page?: string };
  editions: string[];
}

describe.skipIf(!existsSync(peers))("decisions found as eyecite finds them", () => {
  const { cases } = existsSync(peers)
    ? (JSON.parse(readFileSync(peers, "utf8")) as { cases: PeerCase[] })
    : { cases: [] };

  test.each(cases.map((peer) => [peer.id, peer] as const))("%s", (id, peer) => {
    const expected = peer.expected.filter(({ type }) => type.endsWith("CaseCitation")).map(expectedKey);
    if (id in differences) expect(found(peer)).not.toEqual(expected);
    else expect(found(peer)).toEqual(expected);
  });

  test("all but few of them", () => {
    expect(cases.filter(({ id }) => id in differences).length).toBeLessThan(cases.length * 0.05);
  });
});

/** The inline grammar by itself: fragments have neither caption nor blocks. */
function found({ input, cleaned }: PeerCase): string[] {
  return readInlines(cleaned ?? input).flatMap(foundKeys);
}

/** Form, volume, reporter and page of each decision; of a short form the page is that of its pin. */
function foundKeys(node: AnyNode): string[] {
  if (node.type !== "caseCitation") return "children" in node ? node.children.flatMap(foundKeys) : [];
  const { form, reporter, normalizedReporter = reporter, volume, page, database = "" } = node;
  const [pin] = node.children.filter((child) => child.type === "pinCite");
  const [year, ...names] = database.split(" ");
  const number = names.pop();
  return [
    form === "short"
      ? key(form, volume, normalizedReporter, pin?.from)
      : key(form, volume ?? year, normalizedReporter ?? names.join(" "), page ?? number),
  ];
}

function expectedKey({ type, groups, editions }: PeerCitation): string {
  return key(type.startsWith("Full") ? "full" : "short", groups.volume, editions[0], groups.page);
}

function key(...parts: (string | null | undefined)[]): string {
  return parts.map((part) => (part ?? "").toLowerCase().replace(/[\s.,’']/g, "")).join("|");
}
