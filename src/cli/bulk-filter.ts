/** `docket bulk -` without `--to`: a line for each line. */
import { isFailure } from "../bulk/document-record.ts";
import { indexAll } from "../bulk/run.ts";
import type { BulkOptions } from "../bulk/run.ts";
import { count, emptyStats } from "../bulk/stats.ts";
import { linesAt } from "../targets/packed-batch.ts";
import { tellFailures } from "./bulk-progress.ts";

/**
 * Gives a line of JSON for each document of standard input, in their order; of one that failed a line that says why, since
 * what pipes through must not think that all is lost. At the end it says on standard error how many failed.
 *
 * @param options What the run reads.
 * @returns The lines.
 */
export async function* filterLines(options: BulkOptions): AsyncGenerator<string, void> {
  const stats = emptyStats();
  for await (const { batches } of indexAll("json", options)) {
    for (const batch of batches) {
      for (const [at, document] of batch.documents.entries()) {
        count(stats, document);
        yield isFailure(document)
          ? `${JSON.stringify(document)}\n`
          : linesAt(batch.lines["records"]!, at).toString();
      }
    }
  }
  const { documents, failures } = stats;
  if (failures === 0) return;
  process.stderr.write(`docket: ${failures} of ${documents + failures} documents failed\n`);
  tellFailures(stats);
}
