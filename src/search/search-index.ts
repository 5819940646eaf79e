/** What a search in an index is asked, and what it answers, whatever the database. */
import type { Filters } from "./filters.ts";
import type { Passage } from "./passages.ts";

/** A search: what the orders say, and what narrows it. */
export interface Search {
  /** As `readQuery` takes it; may be empty where there are filters. */
  query: string;
  filters: Filters;
  /** How many orders to give at most. */
  limit: number;
}

/** An order that was found. */
export interface Hit {
  id: string;
  source: string;
  court?: string;
  caseNumbers: string[];
  caseName?: string;
  title?: string;
  judge?: string;
  date?: string;
  /** Its own entry on the docket. */
  entry?: number;
  /** How well it fits, more is better; only to be compared within one answer. */
  score?: number;
  /** Where it says what was looked for. */
  passage?: Passage;
}

/** An index that can be searched. */
export interface SearchIndex {
  /**
   * Searches.
   *
   * @returns The orders that fit best first; without words, the newest first.
   * @throws {QueryError} When the query or a filter cannot be understood.
   */
  search: (search: Search) => Promise<Hit[]>;
  close: () => Promise<void>;
}
