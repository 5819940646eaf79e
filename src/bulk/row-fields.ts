/** Finds the id, the text and the metadata of a row by the names of its fields. */
import type { Json } from "./document-record.ts";
import type { RowFields } from "./source-document.ts";

/** A row of NDJSON or CSV. */
export type Row = { [name: string]: Json };

/** The id that a row gives, if it gives one. */
export function idOf(row: Row, { id }: RowFields): string | undefined {
  for (const name of id) {
    const [value] = valuesAt(row, name);
    if (typeof value === "number" || (typeof value === "string" && value !== "")) return String(value);
  }
  return undefined;
}

/**
 * The text of a row: of the first list of names under which there is any, joined by blank lines.
 *
 * @example
 * joinedText({ head: "ORDER", parts: [{ text: "A" }, { text: "B" }] }, { text: [["head", "parts[].text"]], … }); // "ORDER\n\nA\n\nB"
 */
export function joinedText(row: Row, { text }: RowFields): string | undefined {
  for (const names of text) {
    const texts = names
      .flatMap((name) => valuesAt(row, name))
      .filter((value): value is string => typeof value === "string" && value.trim() !== "");
    if (texts.length > 0) return texts.join("\n\n");
  }
  return undefined;
}

/** What is kept of a row beside its text: the fields named, else all at its top that are neither id, text nor empty. */
export function metadataOf(row: Row, fields: RowFields): Row {
  const names = fields.metadata ?? Object.keys(row);
  const read = [...fields.id, ...fields.text.flat()];
  const tops = new Set(read.map((name) => name.split(/[.[]/, 1)[0]!));
  // fromEntries defines its fields, so that "__proto__" is a name like any other
  return Object.fromEntries(
    names
      .filter((name) => fields.metadata !== undefined || !tops.has(name))
      .map((name): [string, Json | undefined] => [name, valueAt(row, name)])
      .filter(
        (entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== "" && entry[1] !== null,
      ),
  );
}

function valueAt(row: Row, name: string): Json | undefined {
  const values = valuesAt(row, name);
  return values.length > 1 ? values : values[0];
}

/** What stands under a name, which may be a path; several values where it goes through lists. */
function valuesAt(row: Row, name: string): Json[] {
  // a column of CSV may have a point in its name
  if (Object.hasOwn(row, name)) return [row[name]!];
  let values: Json[] = [row];
  for (const step of name.split(".")) {
    const list = step.endsWith("[]");
    const field = list ? step.slice(0, -2) : step;
    values = values.flatMap((value) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
      const found = Object.hasOwn(value, field) ? value[field]! : undefined;
      if (found === undefined) return [];
      return list ? (Array.isArray(found) ? found : []) : [found];
    });
  }
  return values;
}
