/** Waits for a server that is busy, starting or out of reach: tries again and again, each time after a longer wait. */
import { setTimeout as sleep } from "node:timers/promises";

/** How long a server is waited for. */
export interface Patience {
  /** Milliseconds before the second try; they double from try to try, up to a minute. */
  firstWait: number;
  /** How often it is tried in all. */
  tries: number;
}

/** About a quarter of an hour: a cluster that is restarted, or a disk that is made larger. */
export const usualPatience: Patience = { firstWait: 500, tries: 20 };

/** Something that may succeed another time. */
export class Temporary extends Error {}

/**
 * Does something until it succeeds.
 *
 * @param attempt Throws `Temporary` when it should be tried again.
 * @param patience How often, and after what waits.
 * @returns What the attempt that succeeded returns.
 * @throws {Error} Whatever else the attempt throws, and what its last try throws.
 */
export async function persist<Result>(attempt: () => Promise<Result>, patience: Patience): Promise<Result> {
  const { firstWait, tries } = patience;
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Temporary) || tried >= tries) throw error;
      const longest = Math.min(firstWait * 2 ** (tried - 1), 60_000);
      // many workers that were refused at once do not come back at once
      await sleep(longest * (0.5 + Math.random() / 2));
    }
  }
}
