/** Compares a tree with an annotation. */
import { fieldTexts } from "../tree/fields.ts";
import { isCitation, isParent } from "../tree/index.ts";
import type { AnyNode } from "../tree/index.ts";
import { annotate } from "./annotate.ts";
import type { Annotated, ExpectedNode } from "./read.ts";

/**
 * Compares a tree with an annotation of the same text. Each expected node must be there, with that span and those
 * fields, and the tree may have no citation, date, range or definition that is not expected. Inside an expected node
 * children that are no citations are compared only when the annotation has at least one of their type.
 *
 * @param expected The annotation, read.
 * @param tree The tree of its `source`.
 * @returns The differences, a line each, and the tree in the annotated notation; nothing when there are none.
 * @example
 * const expected = readAnnotated("See {docketCitation:ECF No. {docketEntry:12-1}}.");
 * expect(compareAnnotated(expected, parse(expected.source))).toBeUndefined();
 */
export function compareAnnotated(expected: Annotated, tree: AnyNode): string | undefined {
  const { source, nodes } = expected;
  const differences: string[] = [];
  const wanted = new Map<string, ExpectedNode>();
  for (const node of nodes) collectExpected(node, wanted);

  const found = new Map<ExpectedNode, AnyNode>();
  pair(tree, undefined, (node, parent) => {
    const match = wanted.get(keyOf(node.type, node.position.start.offset, node.position.end.offset));
    if (match) found.set(match, node);
    else if (
      parent && !isCitation(node) ? parent.children.some(({ type }) => type === node.type) : isCounted(node)
    ) {
      differences.push(
        `unexpected ${quoted(node.type, source, node.position.start.offset, node.position.end.offset)}`,
      );
    }
    return match;
  });

  for (const node of wanted.values()) {
    const name = quoted(node.type, source, node.start, node.end);
    const actual = found.get(node);
    if (!actual) differences.push(`missing ${name}`);
    else
      differences.push(
        ...compareFields(node, actual, found, wanted).map((difference) => `${name}: ${difference}`),
      );
  }
  return differences.length === 0
    ? undefined
    : [...differences, `parsed as: ${annotate(tree, source)}`].join("\n");
}

/** Visits the nodes of a tree; each is told the innermost expected citation that it lies in, which `visit` finds. */
function pair(
  node: AnyNode,
  parent: ExpectedNode | undefined,
  visit: (node: AnyNode, parent: ExpectedNode | undefined) => ExpectedNode | undefined,
): void {
  const match = visit(node, parent);
  const inner = match && (isCounted(node) || node.type === "exhibit") ? match : parent;
  if (isParent(node)) for (const child of node.children) pair(child, inner, visit);
}

function compareFields(
  expected: ExpectedNode,
  actual: AnyNode,
  found: ReadonlyMap<ExpectedNode, AnyNode>,
  wanted: ReadonlyMap<string, ExpectedNode>,
): string[] {
  const has = new Map(fieldTexts(actual));
  const differences: string[] = [];
  for (const [name, value] of Object.entries(expected.fields)) {
    const text = has.get(name) ?? null;
    const wants = linkNames.includes(name) ? idOf(value, found, wanted) : value;
    if (text !== wants) differences.push(`${name} is ${text ?? "absent"}, expected ${value ?? "none"}`);
  }
  return differences;
}

const linkNames = ["antecedent", "parallel", "of"];

/** The id that the tree gives to the citation that the annotation calls `name`. */
function idOf(
  name: string | null,
  found: ReadonlyMap<ExpectedNode, AnyNode>,
  wanted: ReadonlyMap<string, ExpectedNode>,
): string | null {
  if (name === null) return null;
  const target = [...wanted.values()].find(({ id }) => id === name);
  const node = target && found.get(target);
  return isCitation(node) ? node.id : name;
}

function isCounted(node: AnyNode): boolean {
  return isCitation(node) || node.type === "date" || node.type === "dateRange" || node.type === "definition";
}

function collectExpected(node: ExpectedNode, wanted: Map<string, ExpectedNode>): void {
  wanted.set(keyOf(node.type, node.start, node.end), node);
  for (const child of node.children) collectExpected(child, wanted);
}

function keyOf(type: string, start: number, end: number): string {
  return `${type} ${start} ${end}`;
}

function quoted(type: string, source: string, start: number, end: number): string {
  return `${type} ${JSON.stringify(source.slice(start, end))}`;
}
