/** Narrows a search to a case, and to what cites an entry of a docket. */
import type { Condition } from "./condition.ts";
import { QueryError } from "./query.ts";

/**
 * Says in SQL which orders are wanted.
 *
 * @param ofCase The number of a case. Alone: orders made in it; with an entry: whatever cites that entry of its docket.
 * @param entry "542" or "596-1"; without a case it is of the order's own docket.
 * @returns Conditions on a row `d` of `documents`.
 * @throws {QueryError} When one of them is no number.
 */
export function docketConditions(ofCase: string | undefined, entry: string | undefined): Condition[] {
  const made = ofCase === undefined ? undefined : madeIn(ofCase);
  if (entry === undefined) return made === undefined ? [] : [{ ...made, sql: `d.number in (${made.sql})` }];
  const { sql, values } = entryCondition(entry);
  if (ofCase === undefined || made === undefined)
    return [{ sql: `d.number in (select document from entries where own and ${sql})`, values }];
  const named = namedIn(ofCase);
  return [
    {
      sql: `d.number in (select document from entries where ${sql}
        and ((own and document in (${made.sql})) or (not own and ${named.sql})))`,
      values: [...values, ...made.values, ...named.values],
    },
  ];
}

/** "15-cv-00798" is the case in every office; "4:15-cv-00798" is it in that office, or where no office is told. */
function madeIn(number: string): Condition {
  const { short, hasOffice } = readNumber(number);
  return hasOffice
    ? {
        sql: "select document from cases where short_number = ? and case_number in (?, ?)",
        values: [short, number, short],
      }
    : { sql: "select document from cases where short_number = ?", values: [short] };
}

/** The same of the graph ids of cases, whatever their court: "case:cand:4:15-cv-00798". */
function namedIn(number: string): Condition {
  const { short, hasOffice } = readNumber(number);
  return hasOffice
    ? {
        sql: "(case_id like ? or (case_id like ? and case_id not like ?))",
        values: [`case:%:${number}`, `case:%:${short}`, `case:%:%:${short}`],
      }
    : { sql: "case_id like ?", values: [`case:%:${short}`] };
}

function readNumber(number: string): { short: string; hasOffice: boolean } {
  if (!/^[a-z\d][a-z\d:.-]*$/i.test(number))
    throw new QueryError(`${number}: is no number of a case, as 4:15-cv-00798 or 15-cv-00798 is`);
  const short = number.replace(/^\d+:/, "");
  return { short, hasOffice: short !== number };
}

function entryCondition(entry: string): Condition {
  const found = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(entry);
  if (!found) throw new QueryError(`${entry}: is no entry of a docket, as 542 or 596-1 is`);
  const [, number, attachment] = found;
  return attachment === undefined
    ? { sql: "number = ?", values: [Number(number)] }
    : { sql: "number = ? and attachment = ?", values: [Number(number), Number(attachment)] };
}
