/**
 * Tells whether an id came before in a run. Of each id a number of 53 bits is kept, in 11 to 22 bytes, so that millions fit in memory:
 * that two of ten million ids have the same number happens once in 180 runs.
 */
import { createHash } from "node:crypto";
import { plainText } from "../targets/sql-text.ts";

/** The ids of a run. */
export class SeenIds {
  #slots = new Float64Array(1 << 12);
  #count = 0;

  /**
   * Adds an id.
   *
   * @param id The id; ids that are one to a database are one.
   * @returns Whether it is new.
   */
  add(id: string): boolean {
    if (this.#count >= this.#slots.length * 0.7) this.#grow();
    const isNew = place(this.#slots, numberOf(id));
    if (isNew) this.#count++;
    return isNew;
  }

  #grow(): void {
    const grown = new Float64Array(this.#slots.length * 2);
    for (const number of this.#slots) if (number > 0) place(grown, number);
    this.#slots = grown;
  }
}

/** Says that an id came before. */
export function tellRepeated(id: string): string {
  return `has the id of a document before it, ${JSON.stringify(id.slice(0, 200))}`;
}

/** Puts a number into the first free slot from its own on; tells whether it was not there. */
function place(slots: Float64Array, number: number): boolean {
  const mask = slots.length - 1;
  for (let at = number & mask; ; at = (at + 1) & mask) {
    if (slots[at] === number) return false;
    if (slots[at] !== 0) continue;
    slots[at] = number;
    return true;
  }
}

/** A number from 1 up to 2 ** 53 that hangs on the id alone. */
function numberOf(id: string): number {
  const digest = createHash("sha1").update(plainText(id)).digest();
  return (digest.readUInt32BE(0) & 0x1fffff) * 2 ** 32 + digest.readUInt32BE(4) + 1;
}
