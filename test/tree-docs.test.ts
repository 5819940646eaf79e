import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import { isParent, nodeTypes, structureOf } from "../src/tree/index.ts";
import type { AnyNode } from "../src/tree/index.ts";

const sections = new Map(
  readFileSync(new URL("../docs/tree.md", import.meta.url), "utf8")
    .split(/^#{2,3} /m)
    .map((section) => [section.slice(0, section.indexOf("\n")).replaceAll("`", ""), section]),
);

/** The first code block of a language in a section. */
function codeOf(name: string, language: string): string | undefined {
  return new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "m").exec(sections.get(name) ?? "")?.[1];
}

/** The fields that the interface of a section shows, with those of the abstract node that it extends. */
function fieldsOf(name: string): Record<string, string> {
  const code = codeOf(name, "ts") ?? "";
  const base = /extends (\w+)/.exec(code)?.[1] ?? "";
  const fields = [...code.matchAll(/^ {2}(\w+)(\??): /gm)].map(([, field = "", optional]) => [
    field,
    optional ? "optional" : "required",
  ]);
  return { ...(sections.has(base) && fieldsOf(base)), ...Object.fromEntries(fields) } as Record<
    string,
    string
  >;
}

/** The node types that a text links to, groups of content unfolded. */
function typesIn(text: string): string[] {
  return [...text.matchAll(/\[(`?)([\w ]+)\1\]\(#/g)].flatMap(([, code, name = ""]) => {
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    return code ? [name] : typesIn(sections.get(title) ?? "");
  });
}

/** The first node of a type, without positions. */
function firstOf(type: string, node: AnyNode): AnyNode | undefined {
  if (node.type === type) {
    return JSON.parse(
      JSON.stringify(node, (key, value: unknown) => (key === "position" ? undefined : value)),
    ) as AnyNode;
  }
  if (!isParent(node)) return undefined;
  for (const child of node.children) {
    const found = firstOf(type, child);
    if (found) return found;
  }
  return undefined;
}

describe.each(nodeTypes)("the section on %s", (type) => {
  const structure = structureOf(type);

  test("shows the fields of the node", () => {
    const { type: _type, value, children, ...fields } = fieldsOf(type);
    expect(fields).toEqual(structure.fields);
    expect(structure.kind === "literal" ? value : children).toBe("required");
  });

  test("names the children that it may have", () => {
    const content = /^Content: .*$/m.exec(sections.get(type) ?? "")?.[0] ?? "";
    expect(typesIn(content).sort()).toEqual([...structure.children].sort());
  });

  const text = codeOf(type, "text");
  if (text === undefined) return;
  test("gives an example that is true", () => {
    const order = resolve(parse(text.trim(), { from: "text" }));
    expect(firstOf(type, order)).toEqual(JSON.parse(codeOf(type, "json") ?? "null"));
  });
});

test("the sections on nodes are those of the tree", () => {
  const documented = [...sections.values()].flatMap((section) => /^`(\w+)`\n/.exec(section)?.[1] ?? []);
  const abstract = ["Literal", "Parent", "Citation"];
  expect(documented.filter((name) => !abstract.includes(name)).sort()).toEqual([...nodeTypes].sort());
});
