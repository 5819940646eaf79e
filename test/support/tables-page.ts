/** The tables of the SQL targets as docs/sql.md shows them. */
import { tables } from "../../src/targets/sql-schema.ts";

const typeNames = {
  text: "text",
  integer: "integer",
  real: "real",
  flag: "0 or 1; boolean",
  json: "JSON; jsonb",
};

/** A section for each table: its columns, key and indexes. */
export function tablesPage(): string {
  return tables
    .map(({ name, holds, columns, key, indexes }) =>
      [
        `### ${name}`,
        `${capital(holds)}. Key: ${key.map((column) => `\`${column}\``).join(", ")}.`,
        table([
          ["column", "type", "holds"],
          ...columns.map((column) => [
            `\`${column.name}\``,
            typeNames[column.type] + (column.required ? "" : ", or null"),
            column.holds,
          ]),
        ]),
        ...(indexes.length === 0
          ? []
          : [
              `Indexes: ${indexes.map(({ on, where }) => `(${on})${where === undefined ? "" : ` where ${where}`}`).join("; ")}.`,
            ]),
      ].join("\n\n"),
    )
    .join("\n\n");
}

function table([head, ...rows]: string[][]): string {
  const widths = head!.map((_, at) => Math.max(...[head!, ...rows].map((row) => row[at]!.length)));
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  return [line(head!), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
