/** `toCiteEntry`: the order cites an entry of its own docket. */
import type { Pin } from "../graph/index.ts";
import { entryId } from "../graph/identity.ts";
import type { PinUnit } from "../tree/index.ts";
import { lookFor, pinText } from "./cited.ts";
import type { MatcherResult } from "./result.ts";
import { readSubject } from "./subject.ts";

/** What more is expected of the citation of an entry. */
export interface ExpectedEntry {
  /** The number of the attachment; without it the entry itself must be cited, not only what is attached to it. */
  attachment?: number;
  /** Places that must be cited: "page 3", "paragraph 5–8" (a hyphen will do). */
  pins?: readonly (Pin | `${PinUnit} ${string}`)[];
}

/**
 * Tells whether an order cites an entry of its own docket: by its number, within a range, or by an _Id._.
 *
 * @param received A `Subject`.
 * @param number The number of the entry.
 * @param expected Its attachment, and the places that must be cited.
 * @returns The result.
 * @throws {TypeError} When `received` is no subject, or a pin cite is not written "unit from" or "unit from–to".
 * @example
 * expect("[Docket No. 596-1 at 3.]").toCiteEntry(596, { attachment: 1, pins: ["page 3"] });
 */
export function toCiteEntry(received: unknown, number: number, expected: ExpectedEntry = {}): MatcherResult {
  const { attachment, pins = [] } = expected;
  const target = entryId(attachment === undefined ? { number } : { number, attachment });
  const places = pins.map(readPin);
  const wanted = [target.replace("docket:", "docket entry "), ...places.map(pinText)].join(", ");
  return lookFor(readSubject(received), [{ target, pins: places }], wanted);
}

function readPin(pin: Pin | string): Pin {
  if (typeof pin !== "string") return pin;
  const [, unit, from, to] = /^(\w+) (\*?[^\s–-]+)(?:[–-]([^\s–-]+))?$/.exec(pin) ?? [];
  if (unit === undefined || from === undefined)
    throw new TypeError(`a pin cite is written "page 3" or "paragraph 5–8", not ${JSON.stringify(pin)}`);
  return { unit: unit as PinUnit, from, ...(to !== undefined && { to }) };
}
