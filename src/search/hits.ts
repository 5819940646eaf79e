/** From rows of the database to hits, the same for both. */
import type { Condition } from "./condition.ts";
import { bestPassage } from "./passages.ts";
import type { Stretch } from "./passages.ts";
import type { Hit } from "./search-index.ts";

/** The columns of `documents` that a hit shows; `number` tells it from others. */
export const hitColumns = "d.number, d.id, d.source, d.court, d.case_name, d.title, d.judge, d.date, d.entry";

/** A row of those columns, and how well it fits. */
export interface HitRow {
  number: number | string;
  id: string;
  source: string;
  court: string | null;
  case_name: string | null;
  title: string | null;
  judge: string | null;
  date: string | null;
  entry: number | string | null;
  score?: number | null;
}

/** What the hits of an answer have beside their rows. */
export interface HitDetails {
  caseNumbers: readonly string[];
  /** The text of the order, and where what was looked for stands in it. */
  text: string;
  matches: readonly Stretch[];
}

/** Makes a hit of a row. */
export function hitOf(row: HitRow, { caseNumbers, text, matches }: HitDetails): Hit {
  const passage = bestPassage(text, matches);
  return {
    id: row.id,
    source: row.source,
    ...(row.court !== null && { court: row.court }),
    caseNumbers: [...caseNumbers],
    ...(row.case_name !== null && { caseName: row.case_name }),
    ...(row.title !== null && { title: row.title }),
    ...(row.judge !== null && { judge: row.judge }),
    ...(row.date !== null && { date: row.date }),
    ...(row.entry !== null && { entry: Number(row.entry) }),
    ...(typeof row.score === "number" && { score: row.score }),
    ...(passage && { passage }),
  };
}

/**
 * Selects the orders that fit.
 *
 * @param found What gives `number` and `score` of the orders with the words; absent for a search without words.
 * @param conditions What narrows it.
 * @param limit How many at most.
 */
export function selectHits(
  found: Condition | undefined,
  conditions: readonly Condition[],
  limit: number,
): Condition {
  const where = conditions.length === 0 ? "" : ` where ${conditions.map(({ sql }) => sql).join(" and ")}`;
  const values = [...(found?.values ?? []), ...conditions.flatMap((condition) => condition.values), limit];
  const sql = found
    ? `with found as (${found.sql}) select ${hitColumns}, found.score from found join documents d on d.number = found.number${where}
       order by found.score desc, d.id limit ?`
    : `select ${hitColumns} from documents d${where} order by d.date desc nulls last, d.id limit ?`;
  return { sql, values };
}
