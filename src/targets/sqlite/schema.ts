/** The tables as SQLite makes them, and the full-text index over them. */
import type { Column, Table } from "../sql-schema.ts";
import { documentsTable, partTables, schemaVersion, tables } from "../sql-schema.ts";

/**
 * The statements that make the schema.
 *
 * `search` is an FTS5 table without a copy of the text: it reads `documents`, and triggers keep it in step.
 */
export const sqliteSchema: readonly string[] = [
  ...tables.flatMap((table) => [createTable(table), ...createIndexes(table)]),
  `create virtual table search using fts5(
  caption, text, cited,
  content = 'documents', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2'
)`,
  `create trigger documents_inserted after insert on documents begin
  insert into search (rowid, caption, text, cited) values (new.number, new.caption, new.text, new.cited);
end`,
  `create trigger documents_deleted after delete on documents begin
  insert into search (search, rowid, caption, text, cited)
    values ('delete', old.number, old.caption, old.text, old.cited);
end`,
  `create trigger documents_updated after update on documents begin
  insert into search (search, rowid, caption, text, cited)
    values ('delete', old.number, old.caption, old.text, old.cited);
  insert into search (rowid, caption, text, cited) values (new.number, new.caption, new.text, new.cited);
end`,
  `insert into meta (name, value) values ('schema_version', '${schemaVersion}')`,
];

/** A part of an order lies beside its other parts: such a table is its primary key. */
function createTable(table: Table): string {
  const { name, columns, key } = table;
  const isPart = partTables.includes(table);
  const lines = [...columns.map(columnOf), `primary key (${key.join(", ")})`];
  if (isPart) lines.push("foreign key (document) references documents (number) on delete cascade");
  if (table === documentsTable) lines.push("unique (id)");
  return `create table ${name} (\n  ${lines.join(",\n  ")}\n)${isPart ? " without rowid" : ""}`;
}

function createIndexes({ name: table, indexes }: Table): string[] {
  return indexes.map(
    ({ name, on, where }) =>
      `create index ${name} on ${table} (${on})${where === undefined ? "" : ` where ${where}`}`,
  );
}

function columnOf({ name, type, required }: Column): string {
  const types = { text: "text", integer: "integer", real: "real", flag: "integer", json: "text" };
  return `${name} ${types[type]}${required ? " not null" : ""}`;
}
