/**
 * Matchers for tests of what reads orders. They need no test runner of their own: `expect.extend(matchers)` of Vitest, Jest
 * or whatever takes matchers as Jest does. `docket-ast/vitest` does it for Vitest, types and all.
 */
import type { ExpectedCaption } from "./to-have-caption.ts";
import { toHaveCaption } from "./to-have-caption.ts";
import type { ExpectedEntry } from "./to-cite-entry.ts";
import { toCiteEntry } from "./to-cite-entry.ts";
import { toCite } from "./to-cite.ts";
import type { ExpectedFields } from "./to-have-node.ts";
import { toHaveNode } from "./to-have-node.ts";
import { toParseWithoutMessages } from "./to-parse-without-messages.ts";
import { toResolveTo } from "./to-resolve-to.ts";
import type { Citation } from "../tree/index.ts";

export type { MatcherResult } from "./result.ts";
export { serializer } from "./serializer.ts";
export type { Subject, SubjectTree } from "./subject.ts";
export type { ExpectedEntry } from "./to-cite-entry.ts";
export type { ExpectedCaption, ExpectedParty } from "./to-have-caption.ts";
export type { ExpectedFields } from "./to-have-node.ts";
export type { ParseSubject } from "./to-parse-without-messages.ts";

/** The matchers, for `expect.extend`. */
export const matchers = {
  toCite,
  toCiteEntry,
  toHaveCaption,
  toHaveNode,
  toParseWithoutMessages,
  toResolveTo,
};

/** How the matchers are called on `expect(…)`, for the types of a test runner. */
export interface DocketMatchers<Result = void> {
  /** The order cites what these words cite, however it writes it. */
  toCite(words: string): Result;
  /** The order cites an entry of its own docket. */
  toCiteEntry(number: number, expected?: ExpectedEntry): Result;
  /** The caption says this. */
  toHaveCaption(expected: ExpectedCaption): Result;
  /** The tree has a node that the selector finds and that has these fields. */
  toHaveNode<const Selector extends string>(selector: Selector, fields?: ExpectedFields<Selector>): Result;
  /** Nothing in the text is left open. */
  toParseWithoutMessages(): Result;
  /** The citation, or the last reference of the text, stands for this. */
  toResolveTo(target: string | Pick<Citation, "id">): Result;
}
