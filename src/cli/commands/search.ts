/** `docket search`: finds orders in an index that `docket bulk` made. */
import { openIndex, QueryError } from "../../search/index.ts";
import type { Filters, Hit, SearchIndex } from "../../search/index.ts";
import type { Command, CommandOptions } from "../command.ts";
import { UsageError, formatOption } from "../command.ts";

const formats = ["table", "json", "ndjson"] as const;

interface SearchOptions extends CommandOptions, Omit<Filters, "cites"> {
  cites?: string[];
  limit: string;
  format: (typeof formats)[number];
}

/** `docket search`. */
export const searchCommand: Command = {
  description:
    "Find orders in an index that docket bulk made: an SQLite file or postgres://HOST/DATABASE. All words of the query " +
    'are looked for, in any form; "phrases" as they stand; OR is one or the other, -word leaves out. The query may be ' +
    "left out where an option narrows the search; the newest orders then come first, else those that fit best.",
  operands: "<index> [query...]",
  options: [
    { flags: "--court <court>", description: "CourtListener's id of the court, or its name" },
    { flags: "--case <number>", description: "orders of this case; with --entry, entries of its docket" },
    { flags: "--judge <name>", description: "a part of the judge's name" },
    {
      flags: "--cites <citation>",
      description: 'orders that cite it: "550 U.S. 544", "28 U.S.C. § 1331", docket:542; all of several',
      repeatable: true,
    },
    { flags: "--entry <number>", description: "orders that cite this entry of their docket: 542, 596-1" },
    { flags: "--declarant <name>", description: "orders that cite a declaration or deposition of theirs" },
    { flags: "--from <date>", description: "not before this date: 2016, 2016-03 or 2016-03-30" },
    { flags: "--until <date>", description: "not after it" },
    { flags: "--limit <count>", description: "no more orders than these", default: "20" },
    formatOption(formats, "table to read; json: one list; ndjson: an order a line"),
  ],
  examples: [
    {
      command: `docket search orders.sqlite '"motion to compel" sanctions' --court cand`,
      gives: "the orders of a court that say so, with the passage that says it",
    },
    {
      command: `docket search orders.sqlite --cites "550 U.S. 544" --from 2015`,
      gives: "the orders since 2015 that cite the decision, by whatever name",
    },
    {
      command: "docket search postgres://localhost/orders --case 15-cv-00798 --entry 542 --format json",
      gives: "the orders that cite Docket No. 542 of the case, as JSON",
    },
  ],
  async *render([address, ...words], options: SearchOptions) {
    const hits = await searched(address!, words.join(" "), options);
    switch (options.format) {
      case "json":
        yield `${JSON.stringify(hits, null, 2)}\n`;
        return;
      case "ndjson":
        for (const hit of hits) yield `${JSON.stringify(hit)}\n`;
        return;
      case "table": {
        const { writeHits } = await import("../../search/table.ts");
        const width = options.output === undefined ? process.stdout.columns : undefined;
        yield hits.length === 0 ? "No order was found.\n" : writeHits(hits, width);
      }
    }
  },
};

async function searched(address: string, query: string, options: SearchOptions): Promise<Hit[]> {
  const filters = filtersOf(options);
  if (query.trim() === "" && Object.keys(filters).length === 0)
    throw new UsageError("nothing to look for: give a query, or an option that narrows the search");
  const limit = limitOf(options.limit);
  let index: SearchIndex | undefined;
  try {
    index = await openIndex(address);
    return await index.search({ query, filters, limit });
  } catch (error) {
    throw error instanceof QueryError ? new UsageError(error.message) : error;
  } finally {
    await index?.close();
  }
}

function filtersOf(options: SearchOptions): Filters {
  const { court, case: ofCase, judge, cites, entry, declarant, from, until } = options;
  const given = { court, case: ofCase, judge, cites, entry, declarant, from, until };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function limitOf(written: string): number {
  if (!/^[1-9]\d{0,5}$/.test(written))
    throw new UsageError(`--limit ${written}: is no count from 1 to 999999`);
  return Number(written);
}
