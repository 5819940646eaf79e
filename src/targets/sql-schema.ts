/**
 * The tables that orders are stored in: one description that the SQLite and the PostgreSQL schema, the rows and
 * docs/sql.md agree on.
 */

/** The version of the schema; a database of another version is neither read nor written. */
export const schemaVersion = 1;

/** What a column holds. `json` is text in SQLite and `jsonb` in PostgreSQL, `flag` is 0 or 1 in SQLite. */
export type ColumnType = "text" | "integer" | "real" | "flag" | "json";

/** A column of a table. */
export interface Column {
  name: string;
  type: ColumnType;
  /** Whether every row has it. */
  required: boolean;
  /** What it holds, for the documentation. */
  holds: string;
}

/** An index, by the columns or the expression that it is of. */
export interface Index {
  name: string;
  on: string;
  /** The only rows that are in it. */
  where?: string;
}

/** A table. */
export interface Table {
  name: string;
  holds: string;
  columns: readonly Column[];
  /** The columns of the primary key. */
  key: readonly string[];
  indexes: readonly Index[];
}

function column(name: string, type: ColumnType, holds: string): Column {
  return { name, type, required: false, holds };
}

function required(name: string, type: ColumnType, holds: string): Column {
  return { name, type, required: true, holds };
}

/** One row an order. Its `number` is what the other tables call `document`. */
export const documentsTable: Table = {
  name: "documents",
  holds: "the orders",
  key: ["number"],
  columns: [
    required("number", "integer", "what the other tables know it by; counted by this database"),
    required("id", "text", "the id that the input gave, else the path of the file; unique"),
    required("source", "text", "where it came from: `orders/a.txt`, `dump.ndjson.gz:17`"),
    column("court", "text", "CourtListener's id of the court: `cand`"),
    column("court_name", "text", "the court as the caption writes it"),
    column("case_name", "text", "`Loop AI Labs Inc. v. Gatti`"),
    column("title", "text", "the title of the order"),
    column("judge", "text", "who signed it"),
    column("date", "text", "ISO date: `2016-05-06`"),
    column("entry", "integer", "its own number on the docket"),
    required("text", "text", "the text that all offsets count in, in UTF-16 code units"),
    required("caption", "text", "case, parties, court, judge and title as one text, to be searched"),
    required("cited", "text", "the names of what it cites, a line each, to be searched"),
    column("metadata", "json", "what the input said beside the text"),
  ],
  indexes: [
    { name: "documents_court", on: "court, date" },
    { name: "documents_date", on: "date" },
  ],
};

/** The tables whose rows belong to an order; each begins with the columns `document` and `position`. */
export const partTables: readonly Table[] = [
  part(
    "cases",
    "the numbers of the case that an order is made in",
    [
      required(
        "case_id",
        "text",
        "graph id: `case:cand:4:15-cv-00798`; the court is `unknown` where it is not told",
      ),
      required("case_number", "text", "`4:15-cv-00798`"),
      required("short_number", "text", "the same without the office: `15-cv-00798`"),
    ],
    [
      { name: "cases_short_number", on: "short_number" },
      { name: "cases_case_id", on: "case_id" },
    ],
  ),
  part("parties", "the parties of the caption", [
    required("name", "text", "the name as written"),
    required("role", "text", "`plaintiff`, `defendant`, …"),
  ]),
  part(
    "citations",
    "the citations and dates of an order, in source order",
    [
      column("id", "text", "`c1`; dates have none"),
      column("parent", "text", "the id of the citation that it lies in"),
      required("type", "text", "`docketCitation`, `caseCitation`, …, `date`, `dateRange`"),
      required("text", "text", "the citation as written"),
      required("start_offset", "integer", "where it begins in `documents.text`"),
      required("end_offset", "integer", "where it ends"),
      column("refers_to", "text", "graph id of what it stands for"),
      column("antecedent", "text", "for Id. and supra: the id of the citation meant"),
      column("kind", "text", "of a record citation: `declaration`, `motion`, …"),
      column("name", "text", "the declarant, the short title, or the name of the decision"),
      column("pins", "json", 'pin cites: `[{"unit": "page", "from": "3", "to": "5"}]`'),
      column("details", "json", "all other fields of the citation record"),
    ],
    [{ name: "citations_record", on: "kind, name, document", where: "kind is not null" }],
  ),
  part(
    "entries",
    "the docket entries that an order cites: a row a citation and entry, ranges written out",
    [
      column("citation", "text", "`citations.id`"),
      required("number", "integer", "596"),
      column("attachment", "integer", "1 for 596-1"),
      column("range", "text", "the range as written, where only its ends are listed: `5-4000`"),
      required("own", "flag", "whether it is of the order's own docket"),
      column("case_id", "text", "graph id of the case whose docket it is; of several own cases the first"),
      column("case_name", "text", "that other case as written, where it cannot be told which it is"),
      column("via", "text", "`direct`, or through `id`, `supra` or `short`"),
    ],
    [
      { name: "entries_case", on: "case_id, number, attachment" },
      { name: "entries_number", on: "number, attachment" },
    ],
  ),
  part(
    "authorities",
    "the decisions, statutes, regulations, rules and constitutions that an order cites",
    [
      required("authority", "text", "`550 U.S. 544`, `28 U.S.C. § 1331`"),
      column("same_as", "text", "of a parallel citation: the name that it is cited under"),
      column("name", "text", "of a decision, as the order writes it: `Bell Atl. Corp. v. Twombly`"),
      required("citations", "integer", "how often it is cited, Id. and short forms counted"),
    ],
    [
      { name: "authorities_authority", on: "authority" },
      { name: "authorities_same_as", on: "same_as", where: "same_as is not null" },
    ],
  ),
  part("nodes", "the nodes of the cross-reference graph of an order", [
    required("id", "text", "graph id: `docket:596-1`, `record:declaration:brayer:2016-04-22`"),
    required("type", "text", "`order`, `docket`, `record`, `authority`, …"),
    required("label", "text", "for the reader"),
    column("details", "json", "what else is known of it"),
  ]),
  part(
    "edges",
    "the edges of that graph",
    [
      required("source", "text", "graph id"),
      required("target", "text", "graph id"),
      required("type", "text", "`cites`, `rulesOn`, `filedBy`, …"),
      column("citation", "text", "`citations.id`"),
      column("via", "text", "of `cites`: `direct`, `id`, `supra`, `short`"),
      column("start_offset", "integer", "of `cites`: where the citation begins"),
      column("end_offset", "integer", "where it ends"),
      column("pins", "json", "its pin cites"),
      column("confidence", "real", "of what was inferred: 0 to 1"),
      column("reason", "text", "and why"),
      column("details", "json", "all other fields of the edge"),
    ],
    [{ name: "edges_target", on: "target" }],
  ),
  part("messages", "what the text of an order left open", [
    required("rule_id", "text", "the kind of message"),
    required("reason", "text", "the message"),
    column("start_offset", "integer", "where it begins"),
    column("end_offset", "integer", "where it ends"),
  ]),
];

/** Documents that could not be read. */
export const errorsTable: Table = {
  name: "errors",
  holds: "the documents that could not be read",
  key: ["id"],
  columns: [
    required("id", "text", "the id of the document"),
    required("source", "text", "where it came from"),
    required("reason", "text", "why it could not be read"),
  ],
  indexes: [],
};

/** How far runs have come. */
export const runsTable: Table = {
  name: "runs",
  holds: "the runs that filled the database",
  key: ["key"],
  columns: [
    required("key", "text", "tells the inputs and options of a run from others"),
    required("documents", "integer", "how many documents of its input are stored or listed in `errors`"),
    required("complete", "flag", "whether its input has ended"),
  ],
  indexes: [],
};

/** What the database says of itself. */
export const metaTable: Table = {
  name: "meta",
  holds: "what the database says of itself",
  key: ["name"],
  columns: [required("name", "text", "`schema_version`"), required("value", "text", "its value")],
  indexes: [],
};

/** All tables, those that others refer to first. */
export const tables: readonly Table[] = [documentsTable, ...partTables, errorsTable, runsTable, metaTable];

/** What is said when a database has another schema. */
export function tellOtherVersion(place: string, found: string): string {
  return `${place}: has version ${found} of the tables, this docket writes version ${schemaVersion}: make a new index`;
}

function part(
  name: string,
  holds: string,
  columns: readonly Column[],
  indexes: readonly Index[] = [],
): Table {
  const belongs = [
    required("document", "integer", "`documents.number`"),
    required("position", "integer", "its place among its like in the order, from 0"),
  ];
  return { name, holds, columns: [...belongs, ...columns], key: ["document", "position"], indexes };
}
