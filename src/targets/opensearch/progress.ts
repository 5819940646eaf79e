/** How far each run has come: a small document for each in an index beside the orders, written after what it tells of. */
import type { Client } from "@opensearch-project/opensearch";
import type { Patience } from "./patience.ts";
import { ask, statusOf } from "./send.ts";

/** The index of the runs. */
export const runsIndex = "docket-runs";

/** How far a run has come. */
export interface Progress {
  /** The documents that it has dealt with, from the first. */
  documents: number;
  /** Those of them that did not get into the index, and the length of the file that tells of them. */
  refused: number;
  deadLetterBytes: number;
}

/** Where a new run begins. */
export const noProgress: Progress = { documents: 0, refused: 0, deadLetterBytes: 0 };

/** Reads how far a run has come; from the beginning, when it is new. */
export async function readProgress(client: Client, id: string, patience: Patience): Promise<Progress> {
  try {
    const { body } = await ask(patience, () => client.get({ index: runsIndex, id }));
    return { ...noProgress, ...(body._source as unknown as Progress) };
  } catch (error) {
    if (statusOf(error) === 404) return noProgress;
    throw error;
  }
}

/** Writes how far a run has come. */
export async function writeProgress(
  client: Client,
  id: string,
  progress: Progress & { index: string; run: string },
  patience: Patience,
): Promise<void> {
  const body = { ...progress, at: new Date().toISOString() };
  await ask(patience, () => client.index({ index: runsIndex, id, body }));
}
