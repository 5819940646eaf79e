/** Tells what is wrong with a selector before anything is looked for: most mistakes would only find nothing. */
import { createParser } from "css-selector-parser";
import type { AstRule, AstSelector } from "css-selector-parser";
import { nodeTypes, structureOf } from "../tree/index.ts";
import type { NodeType } from "../tree/index.ts";
import { nearest } from "./near.ts";
import { quoteNumbers } from "./quote-numbers.ts";

/**
 * Checks a selector.
 *
 * @param selector What may be a selector.
 * @returns What is wrong, in a sentence: no selector at all, a node type or a field that no node has. Nothing when it is sound.
 * @example
 * checkSelector("docketentry[number=596]"); // "there is no node type docketentry; did you mean docketEntry?"
 */
export function checkSelector(selector: string): string | undefined {
  try {
    return [...mistakes(parse(quoteNumbers(selector)))][0];
  } catch (error) {
    return `is no selector: ${(error as Error).message.replace(/^css-selector-parser parse error: /, "")}`;
  }
}

/**
 * Makes a selector ready for unist-util-select.
 *
 * @param selector What may be a selector.
 * @returns It, its numbers in quotes.
 * @throws {Error} When something is wrong with it, as `checkSelector` tells.
 */
export function readSelector(selector: string): string {
  const known = sound.get(selector);
  if (known !== undefined) return known;
  const wrong = checkSelector(selector);
  if (wrong !== undefined) throw new Error(`${selector}: ${wrong}`);
  const quoted = quoteNumbers(selector);
  if (sound.size >= 500) sound.clear();
  sound.set(selector, quoted);
  return quoted;
}

/** Selectors that were found sound: a walk asks the same of every node. */
const sound = new Map<string, string>();

const parse = createParser({ syntax: "selectors-4" });

/** What unist-util-select knows. */
const pseudoClasses = (
  "is not has root scope empty blank first-child last-child only-child nth-child nth-last-child first-of-type " +
  "last-of-type only-of-type nth-of-type nth-last-of-type"
).split(" ");

/** What every node may be asked for, besides the fields of its type. */
const shared = ["type", "value", "children", "position", "data"];

function* mistakes({ rules }: AstSelector): Generator<string> {
  for (const rule of rules) yield* mistakesOf(rule);
}

function* mistakesOf({ items, nestedRule }: AstRule): Generator<string> {
  const types = items.flatMap((item) => (item.type === "TagName" ? [item.name] : []));
  for (const item of items) {
    if (item.type === "TagName") {
      if (!isNodeType(item.name))
        yield `there is no node type ${item.name}; ${tellNear(item.name, nodeTypes)}`;
    } else if (item.type === "Attribute") yield* mistakesOfField(item.name, types);
    else if (item.type === "PseudoClass") {
      if (!pseudoClasses.includes(item.name))
        yield `there is no pseudo-class ${item.name}; ${tellNear(item.name, pseudoClasses)}`;
      if (item.argument?.type === "Selector") yield* mistakes(item.argument);
    } else if (item.type !== "WildcardTag") yield "nodes have types and fields, but no classes or ids";
  }
  if (nestedRule) yield* mistakesOf(nestedRule);
}

/** A field that no node has, or not one of the type that the selector names beside it. */
function* mistakesOfField(name: string, [type]: readonly string[]): Generator<string> {
  const named = type !== undefined && isNodeType(type) ? type : undefined;
  const fields = (named === undefined ? nodeTypes : [named]).flatMap((each) =>
    Object.keys(structureOf(each).fields),
  );
  if (shared.includes(name) || fields.includes(name)) return;
  if (named === undefined) yield `there is no field ${name}; ${tellNear(name, fields)}`;
  else {
    const own = fields.length > 0 ? fields : ["value"];
    yield `${named} has no field ${name}; ${didYouMean(name, own) ?? `it has ${own.join(", ")}`}`;
  }
}

function isNodeType(name: string): name is NodeType {
  return nodeTypes.some((type) => type === name);
}

function tellNear(name: string, known: readonly string[]): string {
  const names = [...new Set(known)];
  return didYouMean(name, names) ?? `there are ${names.join(", ")}`;
}

function didYouMean(name: string, known: readonly string[]): string | undefined {
  const near = nearest(name, known);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : undefined;
}
