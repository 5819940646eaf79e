/** Where the rows of well-known collections have their ids, texts and metadata. */
import type { RowFields } from "./source-document.ts";

/** What is known of a collection. */
export interface Preset {
  /** What it is, for `--help` and the documentation. */
  what: string;
  fields: RowFields;
  /** What stands before a quotation mark within a field of its CSV; a quotation mark where it is not told. */
  escape?: string;
}

/** The texts that CourtListener has of an opinion, the best first. */
const courtlistenerTexts: RowFields["text"] = [
  ["plain_text"],
  ["html_with_citations"],
  ["html_columbia"],
  ["html_lawbox"],
  ["xml_harvard"],
  ["html_anon_2020"],
  ["html"],
];

/** The collections that are known by name. */
export const presets = {
  "courtlistener-opinions": {
    what: "opinions of CourtListener: the API's JSON, or the bulk data's CSV",
    fields: {
      id: ["id"],
      text: courtlistenerTexts,
      metadata: [
        "cluster_id",
        "cluster",
        "type",
        "author_str",
        "date_created",
        "page_count",
        "sha1",
        "download_url",
      ],
    },
    // as PostgreSQL's COPY is told to write it
    escape: "\\",
  },
  "courtlistener-recap": {
    what: "documents of the RECAP archive: the API's JSON, or the bulk data's CSV",
    fields: {
      id: ["id"],
      text: [["plain_text"]],
      metadata: [
        "docket_entry_id",
        "docket_entry",
        "document_type",
        "document_number",
        "attachment_number",
        "description",
        "pacer_doc_id",
        "page_count",
        "filepath_local",
      ],
    },
    escape: "\\",
  },
  cap: {
    what: "cases of Harvard's Caselaw Access Project: JSON with casebody, text, XML or HTML",
    fields: {
      id: ["id"],
      text: [
        ["casebody.data.head_matter", "casebody.data.opinions[].text"],
        ["casebody.head_matter", "casebody.opinions[].text"],
        ["casebody.data"],
        ["casebody"],
      ],
      metadata: [
        "name",
        "name_abbreviation",
        "decision_date",
        "docket_number",
        "citations[].cite",
        "court.name",
        "jurisdiction.name",
        "frontend_url",
      ],
    },
  },
} as const satisfies Record<string, Preset>;

/** The name of a collection that is known. */
export type PresetName = keyof typeof presets;

/** Where rows have what when nothing is said. */
export const defaultFields: RowFields = {
  id: ["id"],
  text: [["text"], ["plain_text"], ["html"]],
};
