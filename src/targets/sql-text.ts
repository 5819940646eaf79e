/** Text as databases take it. */
import { toUSVString } from "node:util";
import type { Json } from "../bulk/document-record.ts";

/**
 * Makes text fit for a database: NUL, which PostgreSQL refuses and SQLite ends a text at, and halves of surrogate
 * pairs, which are no characters, become U+FFFD; one code unit each, so that offsets stay as they are.
 *
 * @param text Any string.
 * @returns The string itself where nothing had to be changed.
 */
export function plainText(text: string): string {
  return toUSVString(text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text);
}

/**
 * Writes plain data as JSON that databases take, the names of its fields included.
 *
 * @param value Plain data.
 * @returns The JSON; null for nothing and for an empty list or object.
 */
export function plainJson(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "object" && Object.keys(value).length === 0) return null;
  const written = JSON.stringify(value);
  // how JSON writes the two; the same after a backslash only costs a needless second pass
  return /\\u(?:0000|d[89a-f])/.test(written)
    ? JSON.stringify(plainValue(JSON.parse(written) as Json))
    : written;
}

function plainValue(value: Json): Json {
  if (typeof value === "string") return plainText(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [plainText(name), plainValue(inner)]),
  );
}
