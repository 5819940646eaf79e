/** The texts that are measured: the orders of the folder `BENCH_ORDERS`, of the collection beside the checkout, or of this repository. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const own = "corpus/orders";
const beside = "../shared/corpus/orders";
/** No more text than this: every measurement is repeated. */
const limit = Number(process.env.BENCH_CHARS ?? 4_000_000);

/** Where the orders come from. */
export const folder = process.env.BENCH_ORDERS ?? (existsSync(beside) ? beside : own);

/** A sample of the orders, evenly over the folder, of `limit` characters in all. */
export function sampleOrders(): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const texts = names.map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, Math.ceil(all / limit));
  return texts.filter((_, at) => at % step === 0);
}
