/** Which modules are put into one file: what is always loaded together starts quicker as few files than as two dozen. */
import type { OutputOptions } from "rolldown";

/**
 * The groups for `tsdown.config.ts`, each with all that its modules import. Apart stay what some programs do without: the
 * reader of Markdown, the graph library, and what only commands need.
 */
export const chunks: NonNullable<OutputOptions["codeSplitting"]> = {
  groups: [
    {
      // what `docket-ast/core` has
      name: "reading",
      test: /[\\/]src[\\/](?:parse-reading|read[\\/]text|resolve[\\/]index|citations|graph[\\/]cross-references|tree[\\/]print)\.ts$/,
      priority: 2,
    },
    {
      // `parse`, with the reader of Markdown
      name: "parse",
      test: /[\\/]src[\\/]parse\.ts$/,
      priority: 1,
    },
    {
      // what questions to a tree take besides
      name: "asking",
      test: /[\\/]src[\\/](?:(?:query|lint|sheet)[\\/][\w-]+|tree[\\/](?:structure|validate))\.ts$/,
      priority: 1,
    },
  ],
};
