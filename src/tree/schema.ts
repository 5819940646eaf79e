/** The schemas of the output, and the JSON Schema made from them. */
import * as z from "zod";
import * as nodes from "./node-schemas.ts";
import * as records from "./record-schemas.ts";

export * from "./node-schemas.ts";
export * from "./record-schemas.ts";

/**
 * Writes the JSON Schema (2020-12) of the output: a tree, or a citation record.
 *
 * @returns The schema, with each node type under `$defs`: `order`, `paragraph`, `citationRecord` …
 * @example
 * await writeFile("docket.schema.json", JSON.stringify(jsonSchema(), undefined, 2));
 */
export function jsonSchema(): Record<string, unknown> {
  const named = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries({ ...nodes, ...records })) {
    named.add(schema, { id: name.replace(/Schema$/, "") });
  }
  const either = z.union([nodes.orderSchema, records.citationRecordSchema]);
  return z.toJSONSchema(either, { metadata: named });
}
