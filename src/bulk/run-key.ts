/** Tells one run from another. */
import { createHash } from "node:crypto";
import type { Input } from "./sources/find-inputs.ts";

/** Inputs in sum. */
export interface InputsSummary {
  files: number;
  bytes: number;
  /** A digest of their names, sizes and times. */
  digest: string;
}

/** Looks over inputs without reading them. */
export async function summarize(inputs: AsyncIterable<Input>): Promise<InputsSummary> {
  const hash = createHash("sha256");
  let files = 0;
  let bytes = 0;
  for await (const input of inputs) {
    files++;
    bytes += input.bytes;
    hash.update(JSON.stringify([input.path, input.bytes, input.changed]));
  }
  return { files, bytes, digest: hash.digest("hex") };
}

/**
 * Makes the key of a run.
 *
 * @param inputs A digest of the inputs.
 * @param options All that changes the records or which they are.
 * @returns A short digest: the same inputs and options have the same, on any machine.
 */
export function runKey(inputs: string, options: object): string {
  return createHash("sha256")
    .update(JSON.stringify([inputs, options]))
    .digest("hex")
    .slice(0, 16);
}
