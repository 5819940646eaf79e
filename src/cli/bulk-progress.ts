/** Shows how far a bulk run is, on standard error: a bar on a terminal, a line now and then elsewhere. */
import { Presets, SingleBar } from "cli-progress";
import type { Stats } from "../bulk/stats.ts";
import { escapeControls } from "./log.ts";

/** Shows progress. */
export interface Progress {
  /** Told after each batch: the counts, and how far the inputs have been read. */
  update: (stats: Stats, bytes: number) => void;
  /** Takes the bar away. */
  stop: () => void;
  /** Says what came of it. */
  end: (held: number, stats: Stats) => void;
}

/** How long to wait before the next line, in milliseconds. */
const betweenLines = { first: 5_000, most: 60_000 };

/**
 * Begins to show progress.
 *
 * @param total The size of the inputs; 0 when it is not known.
 * @param quiet Whether to show nothing but failures.
 * @returns What is to be told.
 */
export function showProgress(total: number, quiet: boolean): Progress {
  const began = performance.now();
  const bar = !quiet && process.stderr.isTTY ? createBar() : undefined;
  bar?.start(100, 0, { told: "starting" });
  let nextLine = betweenLines.first;
  let first: Mark | undefined;
  return {
    update(stats, bytes) {
      const elapsed = performance.now() - began;
      const share = total > 0 ? Math.min(1, bytes / total) : 0;
      first ??= { elapsed, share };
      const told = describe(stats, { elapsed, share }, first);
      if (bar) bar.update(share * 100, { told });
      else if (!quiet && elapsed > nextLine) {
        process.stderr.write(`docket: ${told}\n`);
        nextLine = elapsed + Math.min(betweenLines.most, Math.max(betweenLines.first, elapsed / 2));
      }
    },
    stop: () => bar?.stop(),
    end(held, stats) {
      const seconds = (performance.now() - began) / 1000;
      const before = held > 0 ? `, ${held} were stored before` : "";
      if (!quiet)
        process.stderr.write(
          `docket: ${stats.documents} documents stored in ${seconds.toFixed(1)} s${before}, ${stats.failures} failed\n`,
        );
      tellFailures(stats);
    },
  };
}

/** Names the first of the documents that failed, and counts the others. */
export function tellFailures({ failures, firstFailures }: Stats): void {
  for (const { source, reason } of firstFailures)
    process.stderr.write(`docket: ${escapeControls(source)}: ${escapeControls(reason)}\n`);
  const more = failures - firstFailures.length;
  if (more > 0) process.stderr.write(`docket: and ${more} more that failed\n`);
}

function createBar(): SingleBar {
  const options = { format: "{bar} {told}", stream: process.stderr, clearOnComplete: true };
  // the bar would take Ctrl-C for itself; the cursor stays where it is to be seen, so there is nothing to put right
  return new SingleBar({ ...options, gracefulExit: false, hideCursor: false }, Presets.shades_classic);
}

/** How far a run was at a time. */
interface Mark {
  /** In milliseconds. */
  elapsed: number;
  /** Of the inputs; 0 where their size is not known. */
  share: number;
}

/** "1200 documents, 41/s, 2 failed, 12 % read, 5 min left"; what the first batch took to start tells nothing of the rest. */
function describe(stats: Stats, now: Mark, first: Mark): string {
  const done = stats.documents + stats.failures;
  const parts = [
    `${stats.documents} documents`,
    `${((done * 1000) / now.elapsed).toFixed(1)}/s`,
    `${stats.failures} failed`,
  ];
  if (now.share > 0) parts.push(`${(now.share * 100).toFixed(0)} % read`);
  if (now.share > first.share) {
    const left = ((now.elapsed - first.elapsed) / (now.share - first.share)) * (1 - now.share);
    parts.push(`${duration(left)} left`);
  }
  return parts.join(", ");
}

/** "40 s", "5 min", "3.2 h". */
function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 90) return `${seconds.toFixed(0)} s`;
  return seconds < 5400 ? `${(seconds / 60).toFixed(0)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
