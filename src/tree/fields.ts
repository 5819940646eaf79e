/** The own fields of a node as text: "number=12", "name=\"Second Smith\"". The printer and the annotated notation write them alike. */
import type { EntryNumber } from "./citations.ts";
import type { AnyNode } from "./node-map.ts";
import { structureOf } from "./structure.ts";

/**
 * Lists the own fields that a node has, as text, in the order of the structure table.
 *
 * @param node Any node.
 * @returns Pairs of a field's name and its value: an entry number as "12-1", judges joined by commas.
 * @example
 * fieldTexts(entry); // [["number", "618"], ["through", "620"]]
 */
export function fieldTexts(node: AnyNode): [name: string, text: string][] {
  const values = node as unknown as Record<string, FieldValue | undefined>;
  const texts: [string, string][] = [];
  for (const name of Object.keys(structureOf(node.type).fields)) {
    const value = values[name];
    if (value !== undefined) texts.push([name, fieldText(value)]);
  }
  return texts;
}

/**
 * Quotes the text of a field where it would not stand alone.
 *
 * @param text The text of a field.
 * @returns The text, in double quotes unless it is one plain word.
 */
export function quoteField(text: string): string {
  return /^[^\s"{}:\\]+$/.test(text) ? text : JSON.stringify(text);
}

type FieldValue = string | number | boolean | readonly string[] | EntryNumber;

function fieldText(value: FieldValue): string {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value === "object") {
    const { number, attachment } = value as EntryNumber;
    return attachment === undefined ? String(number) : `${number}-${attachment}`;
  }
  return String(value);
}
