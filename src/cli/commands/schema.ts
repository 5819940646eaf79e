/** `docket schema`: the JSON Schema of the tree. */
import { jsonSchema } from "../../tree/schema.ts";
import type { Command } from "../command.ts";

/** `docket schema`. */
export const schemaCommand: Command = {
  description: "Give the JSON Schema (2020-12) of what docket writes: the tree, and the citation records.",
  options: [],
  examples: [
    {
      command: "docket schema --output order.schema.json",
      gives: "the schema, for a validator in any language",
    },
  ],
  async *render() {
    yield `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  },
};
