/** Gives records to a target as a bulk run does. */
import type { DocumentRecord } from "../../src/bulk/document-record.ts";
import { loadFormat } from "../../src/targets/line-format.ts";
import { packRecords } from "../../src/targets/packed-batch.ts";
import type { Target } from "../../src/targets/target.ts";

/** Writes a batch: the records from a place of the run on. */
export async function writeRecords(
  target: Target,
  from: number,
  records: readonly DocumentRecord[],
): Promise<void> {
  await target.write({ from, ...packRecords(records, await loadFormat(target.format)) });
}
