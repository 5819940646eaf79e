/** Reads what is to be searched, as people write it: words, "phrases", OR, and -words to leave out. */
import { plainText } from "../targets/sql-text.ts";

/** What an order must say, and what it must not; each term is a word or a phrase. */
export interface TextQuery {
  /** Of each list at least one. */
  all: string[][];
  none: string[];
}

/** A query that cannot be understood; the message says why in one line. */
export class QueryError extends Error {}

/**
 * Reads a query.
 *
 * Words are all looked for, in any form ("sanction" finds "sanctioned"); what stands in quotation marks is looked for as it
 * stands; OR between two is one or the other; - or NOT before one leaves out the orders that have it.
 *
 * @param text The query.
 * @returns What it asks for; nothing for one without a word.
 * @throws {QueryError} When a quotation mark is not closed, OR or NOT stands alone, or all is left out and nothing looked for.
 * @example
 * readQuery('"motion to compel" sanctions OR fees -stipulated');
 * // { all: [["motion to compel"], ["sanctions", "fees"]], none: ["stipulated"] }
 */
export function readQuery(text: string): TextQuery | undefined {
  const query: TextQuery = { all: [], none: [] };
  let joins = false;
  let denies = false;
  for (const { word, mark, minus } of tokensOf(plainText(text))) {
    if (mark === "OR" || mark === "NOT") {
      if (joins || denies || (mark === "OR" && query.all.length === 0)) throw new QueryError(misplaced(mark));
      joins = mark === "OR";
      denies = mark === "NOT";
    } else if (mark === undefined && hasWord(word)) {
      if (minus || denies) {
        if (joins) throw new QueryError(misplaced("OR"));
        query.none.push(word);
      } else if (joins) query.all.at(-1)!.push(word);
      else query.all.push([word]);
      joins = denies = false;
    }
  }
  if (joins || denies) throw new QueryError(misplaced(joins ? "OR" : "NOT"));
  if (query.all.length === 0 && query.none.length > 0)
    throw new QueryError("the query only leaves out: it needs a word to look for");
  if (query.all.length === 0 && text.trim() !== "")
    throw new QueryError("the query has no letter or digit to look for");
  return query.all.length === 0 ? undefined : query;
}

interface Token {
  word: string;
  mark?: string;
  minus: boolean;
}

/** A minus sign that joins belongs to its word: "cross-motion", "15-cv-00798". */
function* tokensOf(text: string): Generator<Token> {
  const pattern = /(-?)(?:["“”]([^"“”]*)(["“”]?)|([^\s"“”]+))/g;
  for (const [, minus, phrase, closing, word = ""] of text.matchAll(pattern)) {
    if (phrase !== undefined && closing === "")
      throw new QueryError(`the quotation mark before ${JSON.stringify(phrase.slice(0, 30))} is not closed`);
    const token: Token = { word: phrase ?? word, minus: minus === "-" };
    if (phrase === undefined && !token.minus && /^(?:OR|NOT|AND)$/.test(word)) token.mark = word;
    yield token;
  }
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function misplaced(mark: string): string {
  return mark === "OR" ? "OR stands between two words or phrases" : "NOT stands before a word or phrase";
}
