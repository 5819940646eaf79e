/** Tells what is wrong with a selector before any order is read: most mistakes would only find nothing. */
import { createParser } from "css-selector-parser";
import type { AstRule, AstSelector } from "css-selector-parser";
import { nodeTypes, structureOf } from "../tree/index.ts";
import { quoteNumbers } from "./select.ts";

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

const parse = createParser({ syntax: "selectors-4" });

/** What unist-util-select knows. */
const pseudoClasses = (
  "is not has root scope empty blank first-child last-child only-child nth-child nth-last-child first-of-type " +
  "last-of-type only-of-type nth-of-type nth-last-of-type"
).split(" ");

const fields = ["type", "value", ...nodeTypes.flatMap((type) => Object.keys(structureOf(type).fields))];

function* mistakes({ rules }: AstSelector): Generator<string> {
  for (const rule of rules) yield* mistakesOf(rule);
}

function* mistakesOf({ items, nestedRule }: AstRule): Generator<string> {
  for (const item of items) {
    if (item.type === "TagName") {
      if (!nodeTypes.some((type) => type === item.name)) yield unknown("node type", item.name, nodeTypes);
    } else if (item.type === "Attribute") {
      if (!fields.includes(item.name)) yield unknown("field", item.name, fields);
    } else if (item.type === "PseudoClass") {
      if (!pseudoClasses.includes(item.name)) yield unknown("pseudo-class", item.name, pseudoClasses);
      if (item.argument?.type === "Selector") yield* mistakes(item.argument);
    } else if (item.type !== "WildcardTag") yield "nodes have types and fields, but no classes or ids";
  }
  if (nestedRule) yield* mistakesOf(nestedRule);
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const near = known.find((each) => isNear(each.toLowerCase(), name.toLowerCase()));
  return `there is no ${what} ${name}${near === undefined ? "" : `; did you mean ${near}?`}`;
}

function isNear(known: string, name: string): boolean {
  return known === name || `${known}s` === name || known.startsWith(name) || known.endsWith(name);
}
