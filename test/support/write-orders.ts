/** A process that writes orders to an SQL target until it is killed: `write-orders.ts ADDRESS COUNT`. */
import { postgresTarget } from "../../src/targets/postgres/index.ts";
import { sqliteTarget } from "../../src/targets/sqlite/index.ts";
import { manyOrders } from "./order-records.ts";
import { writeRecords } from "./write-records.ts";

const [address = "", count = "0"] = process.argv.slice(2);
const target = address.startsWith("postgres") ? postgresTarget(address) : sqliteTarget(address);
const records = manyOrders(Number(count));
let from = await target.open({ key: "run" });
process.stdout.write("open\n");
for (; from < records.length; from += 10) {
  await writeRecords(target, from, records.slice(from, from + 10));
  process.stdout.write(`${from}\n`);
}
await target.close(true);
