/** What a check of `lint` is, and what it finds. */
import type { Order, Position } from "../tree/index.ts";

/** How sure it is that the order is wrong: an `error` is wrong in itself, a `warning` wants a look. */
export type Severity = "error" | "warning";

/** A place of an order that a check objects to. */
export interface Finding {
  place: Position;
  /** What is wrong, in a sentence without a stop. */
  reason: string;
  /** What stands there … */
  actual?: string;
  /** … and what could stand there instead. */
  expected?: string[];
}

/** A rule that an order may break: what messages and reports say of it. */
export interface Rule {
  id: string;
  severity: Severity;
  /** What the rule asks for, in a sentence. */
  description: string;
}

/** A rule with the code that looks for what breaks it. */
export interface Check extends Rule {
  /** Looks through a resolved order and the source that its offsets count in; findings in any order. */
  readonly find: (order: Order, source: string) => readonly Finding[];
}
