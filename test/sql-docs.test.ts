/**
 * docs/sql.md and docs/search.md show what is: the tables of the schema, what each query gives, what each command prints.
 * `npx vitest run test/sql-docs.test.ts --update` writes them anew.
 */
import { chmod, copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openToRead } from "../src/targets/sqlite/database.ts";
import { buildPackage, runProgram } from "./support/built-package.ts";
import type { BuiltPackage } from "./support/built-package.ts";
import { postgres, sqlite } from "./support/sql-database.ts";
import type { TestDatabase } from "./support/sql-database.ts";
import { tablesPage } from "./support/tables-page.ts";
import { manyOrders } from "./support/order-records.ts";
import { writeRecords } from "./support/write-records.ts";

let built: BuiltPackage;
let folder: string;

beforeAll(async () => {
  built = await buildPackage();
  const bin = join(built.folder, "bin");
  await mkdir(bin);
  await writeFile(join(bin, "docket"), `#!/bin/sh\nexec "${process.execPath}" "${built.command}" "$@"\n`);
  await chmod(join(bin, "docket"), 0o755);
  folder = await mkdtemp(join(tmpdir(), "docket-docs-"));
  await mkdir(join(folder, "orders"));
  const orders = (await readdir("corpus/orders")).filter((name) => /^(?!README).*\.(?:txt|md)$/.test(name));
  for (const name of orders) await copyFile(join("corpus/orders", name), join(folder, "orders", name));
  await copyFile("corpus/loop-ai-labs-v-gatti.md", join(folder, "orders/loop-ai-labs-v-gatti.md"));
}, 60_000);

afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true });
});

describe("docs/search.md", () => {
  it("shows what the commands print", async () => {
    const page = await readFile("docs/search.md", "utf8");
    await expect(await withOutput(page)).toMatchFileSnapshot("../docs/search.md");
  });
});

describe("docs/sql.md", () => {
  it("shows the tables as they are, and what its queries give", async () => {
    const page = await withOutput(await readFile("docs/sql.md", "utf8"));
    const [prose = ""] = page.split(/^## Tables\n/m);
    const rebuilt = `${await withResults(prose)}## Tables\n\n${tablesPage()}\n`;
    const formatted = await format(rebuilt, { parser: "markdown", printWidth: 110 });
    await expect(formatted).toMatchFileSnapshot("../docs/sql.md");
  });

  for (const database of [sqlite, postgres])
    describe.skipIf(!database.isHere)(`in ${database.name}`, () => {
      withServer(database);

      it("asks what an index of the database answers", async () => {
        const plans = await plansOf(database, await queries());
        expect(plans).toHaveLength(3);
        for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!CONSTANT)|Seq Scan/);
        expect(plans[0]).toMatch(/entries_(?:case|number)/);
        expect(plans[1]).toContain("authorities_authority");
        // the id of an order and the edges of an order are keys
        expect(plans[2]).toMatch(/autoindex_documents|documents_id_key/);
        expect(plans[2]).toMatch(/USING PRIMARY KEY \(document=\?\)|edges_pkey/);
      });
    });
});

function withServer({ start, stop, isHere }: TestDatabase): void {
  if (!isHere) return;
  beforeAll(start, 60_000);
  afterAll(stop);
}

/** A page whose `console` blocks have what their commands print. */
async function withOutput(page: string): Promise<string> {
  let done = "";
  for (const part of page.split(/(?<=^```console\n)([^]*?)(?=^```$)/m)) {
    const commands = part.startsWith("$ ")
      ? [...part.matchAll(/^\$ (.*)$/gm)].map(([, command]) => command!)
      : [];
    done += commands.length === 0 ? part : "";
    for (const command of commands) {
      const path = join(built.folder, "bin");
      const { stdout, stderr, status } = await runProgram("bash", ["-c", command], { path, cwd: folder });
      expect({ command, stderr, status }).toEqual({ command, stderr: "", status: 0 });
      done += `$ ${command}\n${stdout}`;
    }
  }
  return done;
}

/** A page whose `sql` blocks are followed by what they give. */
async function withResults(page: string): Promise<string> {
  const database = await openToRead(join(folder, "orders.sqlite"));
  try {
    return page.replace(
      /^```sql\n([^]*?)^```\n(?:\n```text\n[^]*?^```\n)?/gm,
      (_, sql: string) =>
        `\`\`\`sql\n${sql}\`\`\`\n\n\`\`\`text\n${columns(database.prepare(sql).all() as object[])}\`\`\`\n`,
    );
  } finally {
    database.close();
  }
}

/** Rows as `sqlite3 -column -header` prints them. */
function columns(rows: object[]): string {
  const names = Object.keys(rows[0] ?? {});
  const cells = [names, names.map(() => ""), ...rows.map((row) => Object.values(row).map(String))];
  const widths = names.map((_, at) => Math.max(...cells.map((line) => line[at]!.length)));
  cells[1] = widths.map((width) => "-".repeat(width));
  return cells
    .map(
      (line) =>
        `${line
          .map((cell, at) => cell.padEnd(widths[at]!))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

async function queries(): Promise<string[]> {
  const page = await readFile("docs/sql.md", "utf8");
  return [...page.matchAll(/^```sql\n([^]*?)^```$/gm)].map(([, sql]) => sql!);
}

async function plansOf(database: TestDatabase, asked: readonly string[]): Promise<string[]> {
  const { query, target } = database.index();
  const filled = target();
  await filled.open({ key: "run" });
  await writeRecords(filled, 0, manyOrders(50));
  await filled.close(true);
  const plans: string[] = [];
  for (const sql of asked) {
    // so few rows PostgreSQL would rather read than look up
    const explain =
      database === sqlite ? `explain query plan ${sql}` : `set enable_seqscan = off; explain ${sql}`;
    plans.push(JSON.stringify(await query(explain)));
  }
  return plans;
}
