import type { TokenType } from "chevrotain";

/** Token types that are asked for often: a table by their numbers. */
export class TypeSet {
  private readonly table: Uint8Array;

  /**
   * Makes a set.
   *
   * @param types - those in it
   */
  constructor(readonly types: readonly TokenType[]) {
    this.table = new Uint8Array(Math.max(...types.map(({ tokenTypeIdx }) => tokenTypeIdx!)) + 1);
    for (const { tokenTypeIdx } of types) this.table[tokenTypeIdx!] = 1;
  }

  /** Whether a type is in it. */
  has(type: TokenType): boolean {
    return this.table[type.tokenTypeIdx!] === 1;
  }
}
