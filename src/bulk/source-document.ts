/** A document as its input gives it, not read yet: plain JSON, so that it can be sent to another thread or machine. */
import type { SourceForm } from "../read/index.ts";

/** A file that holds one document: `.md .txt .html .pdf`, or `.json`, which is a row; each may be compressed. */
export interface FileDocument {
  kind: "file";
  /** Its path as the user would write it, which is also its id. */
  source: string;
  /** Its size on disk. */
  bytes: number;
}

/** Such a file with its content, for a machine that does not see its path. */
export interface SentFile {
  kind: "sent";
  source: string;
  bytes: number;
  /** The file as it is, compressed or not, in base64. */
  content: string;
}

/** A line of NDJSON. */
export interface JsonRow {
  kind: "json";
  /** "dump.ndjson.gz:17": the file and the number of the line. */
  source: string;
  bytes: number;
  text: string;
}

/** A record of CSV as it stands in the file. */
export interface CsvRow {
  kind: "csv";
  /** "dump.csv.bz2:17": the file and the number of the record, the header not counted. */
  source: string;
  bytes: number;
  text: string;
  columns: readonly string[];
  /** What stands before a quotation mark that belongs to a field: `"`, or `\`. */
  escape: string;
}

/** What could not be taken from its input: a line over the limit. */
export interface RefusedDocument {
  kind: "refused";
  source: string;
  bytes: number;
  reason: string;
}

/** A document not read yet. */
export type SourceDocument = FileDocument | SentFile | JsonRow | CsvRow | RefusedDocument;

/** What the text of a document may be. */
export type DocumentForm = SourceForm | "html" | "pdf";

/** Where a row has what; a name may be a path, `casebody.data.opinions[].text`, whose `[]` goes through a list. */
export interface RowFields {
  /** The first of these that the row has is its id. */
  id: readonly string[];
  /** The first of these that has text; each is a list of names whose texts are joined. */
  text: readonly (readonly string[])[];
  /** What is kept beside the text; all other fields at the top of the row when left out. */
  metadata?: readonly string[];
}

/** How documents are read, the same for all of a run. */
export interface ReadingRules {
  /** What the texts are; `auto` tells by name and content. */
  from: DocumentForm;
  /** The largest document that is read, once decompressed. */
  maxBytes: number;
  fields: RowFields;
}
