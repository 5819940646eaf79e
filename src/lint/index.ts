/** Checks of orders: what an editor would query before an order is signed. One rule a file; the list says in which order. */
import type { VFile } from "vfile";
import type { Order } from "../tree/index.ts";
import { captionStamp } from "./caption-stamp.ts";
import type { Check, Rule } from "./check.ts";
import { declarationDates } from "./declaration-dates.ts";
import { entryAfterOrder } from "./entry-after-order.ts";
import { impossibleDate } from "./impossible-date.ts";
import { pinWithoutPage } from "./pin-without-page.ts";
import { resolutionRules } from "./resolution-rules.ts";
import { reversedRange } from "./reversed-range.ts";
import { undefinedShortName } from "./undefined-short-name.ts";

export type { Rule, Severity } from "./check.ts";

const checks: readonly Check[] = [
  captionStamp,
  impossibleDate,
  reversedRange,
  pinWithoutPage,
  entryAfterOrder,
  declarationDates,
  undefinedShortName,
];

/** Every rule that a message may name: those that `lint` checks, and those that `resolve` reports. */
export const rules: readonly Rule[] = [...checks, ...resolutionRules].map(
  ({ id, severity, description }) => ({
    id,
    severity,
    description,
  }),
);

/**
 * Checks an order. What `resolve` cannot resolve it has told already: give both the same file.
 *
 * @param tree The order, resolved.
 * @param file The text of the order, as its value. The messages go to it: each with the id of its rule, its place, what stands there (`actual`) and, where
 *   that can be told, what should (`expected`). Errors are `fatal`, warnings are not.
 * @returns The file, its messages in source order.
 * @example
 * const file = new VFile("The motion [Docket Nos. 20 through 12] is denied.");
 * lint(resolve(parse(String(file)), file), file).messages; // [reversed-range: This range runs backwards, from 20 to 12]
 */
export function lint(tree: Order, file: VFile): VFile {
  const source = tree.data?.source ?? String(file);
  for (const { id, severity, find } of checks) {
    for (const { place, reason, actual, expected } of find(tree, source)) {
      const message = file.message(reason, { place, ruleId: id, source: "docket-ast" });
      message.fatal = severity === "error";
      if (actual !== undefined) message.actual = actual;
      if (expected !== undefined) message.expected = expected;
    }
  }
  file.messages.sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
  return file;
}
