/**
 * The index that orders are stored in, for OpenSearch and Elasticsearch alike. It is strict: a field that stands not here
 * would be refused, so that a word in a text can never change the types of the index.
 */

/** A field as the servers describe it. */
export interface Field {
  [setting: string]: string | number | boolean | Fields | undefined;
}

/** Fields by name. */
export type Fields = { [name: string]: Field };

/** Exact values; one over the longest term that the index can hold (32,766 bytes) is stored, not indexed. */
const keyword: Field = { type: "keyword", ignore_above: 8191 };
/** Exact values that are searched by their words too, as `judge.words`. */
const named: Field = { ...keyword, fields: { words: { type: "text" } } };
const count: Field = { type: "long" };
const text: Field = { type: "text" };
/** An order may write a day that is none: the document is kept, the date not indexed. */
const date: Field = { type: "date", format: "strict_date||strict_year_month", ignore_malformed: true };
/** Kept as it came, not looked into. */
const kept: Field = { type: "object", enabled: false };

function group(properties: Fields): Field {
  return { properties };
}

const pins = group({ unit: keyword, from: keyword, to: keyword });

/** A citation record, a document of its own within the order, so that one query may ask several things of one citation. */
const citations: Field = {
  type: "nested",
  dynamic: "strict",
  properties: {
    id: keyword,
    type: keyword,
    parent: keyword,
    text,
    key: keyword,
    start: count,
    end: count,
    entries: group({
      number: count,
      attachment: count,
      through: group({ number: count, attachment: count }),
    }),
    pins,
    exhibits: group({ label: keyword, through: keyword, pins }),
    refersTo: keyword,
    signal: keyword,
    label: keyword,
    caseNumber: keyword,
    caseName: keyword,
    kind: keyword,
    name: named,
    ordinal: keyword,
    date,
    document: keyword,
    form: keyword,
    volume: keyword,
    reporter: keyword,
    normalizedReporter: keyword,
    page: keyword,
    database: keyword,
    court: keyword,
    year: count,
    parallel: keyword,
    title: keyword,
    code: keyword,
    section: keyword,
    rules: keyword,
    number: keyword,
    jurisdiction: keyword,
    article: keyword,
    amendment: keyword,
    antecedent: keyword,
    iso: date,
    precision: keyword,
    from: date,
    to: date,
  },
};

/** The fields of an order. */
export const mappings = {
  dynamic: "strict",
  properties: {
    id: keyword,
    source: keyword,
    court: keyword,
    courtName: named,
    caseNumbers: keyword,
    caseName: named,
    cases: keyword,
    parties: group({ name: named, role: keyword }),
    title: named,
    judge: named,
    date,
    entry: count,
    // offsets, so that passages are highlighted without reading the text again, however long it is
    text: { type: "text", index_options: "offsets" } as Field,
    entries: keyword,
    otherEntries: keyword,
    authorities: keyword,
    records: keyword,
    rulesOn: keyword,
    declarants: keyword,
    unresolved: count,
    citations,
    messages: group({ ruleId: keyword, reason: keyword, start: count, end: count }),
    metadata: kept,
    metadataTerms: keyword,
  } satisfies Fields,
} as const;

/** What is set beside the fields: an order of a thousand pages has more citations than the servers' 10,000 by default. */
export const settings = { index: { mapping: { nested_objects: { limit: 100_000 } } } } as const;

/** The name of an index where none is told. */
export const defaultIndex = "docket-orders";

/** The body of `PUT _index_template/docket`, for every index whose name begins with "docket-orders". */
export const indexTemplate = {
  index_patterns: [`${defaultIndex}*`],
  priority: 200,
  template: { settings, mappings },
  _meta: { description: "Orders as docket-ast reads them" },
} as const;
