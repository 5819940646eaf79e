/** What a matcher gives back; Vitest, Jest and whatever extends `expect` as they do take it. */

/** The result of a matcher. */
export interface MatcherResult {
  pass: boolean;
  /** What is told when the assertion fails: with `.not`, when it passes. */
  message: () => string;
}
