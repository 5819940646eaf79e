/** How much memory a tree takes while it is held. */
import { parse } from "../src/parse.ts";
import { resolve } from "../src/resolve/index.ts";
import type { Order } from "../src/tree/index.ts";

/**
 * Bytes of heap that trees hold, for each byte of their texts.
 *
 * @param texts What is parsed; the strings themselves are held before and after and do not count.
 * @returns The ratio; nothing without `--expose-gc`.
 */
export function memoryOfTrees(texts: readonly string[]): number | undefined {
  const { gc } = globalThis;
  if (!gc) return undefined;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const used = (): number => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const held: Order[] = texts.map((text) => resolve(parse(text, { from: "text" })));
  const after = used();
  // asked for after the measurement, so that nothing is let go within it
  return held.length === texts.length ? (after - before) / bytes : undefined;
}
