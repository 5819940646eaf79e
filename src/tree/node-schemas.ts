/**
 * The tree as zod schemas: for reading trees back from files, and for the JSON Schema by which other languages
 * check them. Parsing text never runs through here. A type test holds each schema against its interface.
 */
import * as z from "zod";
import type { Block, OrderData, PageHeader } from "./blocks.ts";
import type {
  BackReference,
  CaseCitation,
  DocketCitation,
  Exhibit,
  Inline,
  RecordCitation,
} from "./citations.ts";
import type { NodeData } from "./unist.ts";

const some = z.exactOptional;
const count = z.int().nonnegative();
const isoDate = z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/);

/** A place in the source. */
export const pointSchema = z.strictObject({ line: z.int().min(1), column: z.int().min(1), offset: count });

/** Where a node stands. */
export const positionSchema = z.strictObject({ start: pointSchema, end: pointSchema });

const nodeDataSchema: z.ZodType<NodeData> = z.looseObject({
  corrected: some(z.string()),
  words: some(z.string()),
});
const orderDataSchema: z.ZodType<OrderData> = z.looseObject({
  corrected: some(z.string()),
  words: some(z.string()),
  source: some(z.string()),
});

const node = { position: positionSchema, data: some(nodeDataSchema) };
const literal = { ...node, value: z.string() };

/** What a quotation, a list item or a footnote contains. */
export const blocksSchema = z.lazy((): z.ZodType<(Block | PageHeader)[]> =>
  z.array(
    z.discriminatedUnion("type", [
      headingSchema,
      paragraphSchema,
      blockquoteSchema,
      listSchema,
      footnoteSchema,
      pageHeaderSchema,
    ]),
  ),
);

/** What stands in a line of prose. */
export const inlinesSchema = z.lazy((): z.ZodType<Inline[]> =>
  z.array(
    z.discriminatedUnion("type", [
      textSchema,
      docketCitationSchema,
      recordCitationSchema,
      caseCitationSchema,
      statuteCitationSchema,
      regulationCitationSchema,
      ruleCitationSchema,
      constitutionCitationSchema,
      backReferenceSchema,
      dateSchema,
      dateRangeSchema,
      definitionSchema,
      parentheticalSchema,
      stringCiteSchema,
      pageHeaderSchema,
      footnoteSchema,
    ]),
  ),
);

/** Prose. */
export const textSchema = z.strictObject({ type: z.literal("text"), ...literal });

/** A line that the page has. */
export const pageHeaderSchema = z.strictObject({
  type: z.literal("pageHeader"),
  ...literal,
  caseNumber: some(z.string()),
  entry: some(count),
  attachment: some(count),
  filed: some(isoDate),
  page: some(count),
  pages: some(count),
});

/** A footnote. */
export const footnoteSchema = z.strictObject({
  type: z.literal("footnote"),
  ...node,
  label: some(z.string()),
  children: blocksSchema,
});

const entryNumberSchema = z.strictObject({ number: count, attachment: some(count) });

/** An entry of the docket. */
export const docketEntrySchema = z.strictObject({
  type: z.literal("docketEntry"),
  ...literal,
  number: count,
  attachment: some(count),
  through: some(entryNumberSchema),
});

/** What a pin cite counts. */
export const pinUnitSchema = z.enum([
  "page",
  "line",
  "paragraph",
  "section",
  "footnote",
  "pageId",
  "starPage",
  "column",
  "number",
]);

/** A place within what is cited. */
export const pinCiteSchema = z.strictObject({
  type: z.literal("pinCite"),
  ...literal,
  unit: pinUnitSchema,
  from: z.string(),
  to: some(z.string()),
});

/** What a citation contains that has no more than pin cites. */
// the types of both are told in short, else every schema that has them would tell them at length
export const pinsSchema: z.ZodType<Exhibit["children"]> = z.array(
  z.discriminatedUnion("type", [pinCiteSchema, pageHeaderSchema, footnoteSchema]),
);

/** An exhibit that a citation names. */
export const exhibitSchema = z.strictObject({
  type: z.literal("exhibit"),
  ...node,
  label: z.string(),
  through: some(z.string()),
  children: pinsSchema,
});

const citation = { ...node, id: z.string(), refersTo: some(z.string()), signal: some(z.string()) };

/** What a citation of the docket contains. */
export const docketedSchema = z.lazy((): z.ZodType<DocketCitation["children"]> =>
  z.array(
    z.discriminatedUnion("type", [
      docketEntrySchema,
      pinCiteSchema,
      exhibitSchema,
      recordCitationSchema,
      definitionSchema,
      pageHeaderSchema,
      footnoteSchema,
    ]),
  ),
);

/** A citation of the docket. */
export const docketCitationSchema = z.strictObject({
  type: z.literal("docketCitation"),
  ...citation,
  label: z.string(),
  caseNumber: some(z.string()),
  caseName: some(z.string()),
  court: some(z.string()),
  children: docketedSchema,
});

/** A short name being given. */
export const definitionSchema = z.strictObject({
  type: z.literal("definition"),
  ...node,
  name: z.string(),
  refersTo: some(z.string()),
  children: z.array(z.discriminatedUnion("type", [textSchema, pageHeaderSchema, footnoteSchema])),
});

/** What a reference back contains. */
export const filedSchema: z.ZodType<BackReference["children"]> = z.array(
  z.discriminatedUnion("type", [
    pinCiteSchema,
    exhibitSchema,
    docketCitationSchema,
    pageHeaderSchema,
    footnoteSchema,
  ]),
);

/** What the citation of a document by its title contains: the short name given to it too. */
export const recordedSchema = z.lazy((): z.ZodType<RecordCitation["children"]> =>
  z.array(
    z.discriminatedUnion("type", [
      pinCiteSchema,
      exhibitSchema,
      docketCitationSchema,
      recordCitationSchema,
      definitionSchema,
      pageHeaderSchema,
      footnoteSchema,
    ]),
  ),
);

/** The kinds of documents of the record. */
export const recordKindSchema = z.enum([
  "declaration",
  "affidavit",
  "deposition",
  "transcript",
  "exhibit",
  "complaint",
  "answer",
  "motion",
  "opposition",
  "reply",
  "brief",
  "order",
  "report",
  "statement",
  "stipulation",
  "administrativeRecord",
  "appendix",
  "bates",
  "other",
]);

/** A citation of a document of the record. */
export const recordCitationSchema = z.strictObject({
  type: z.literal("recordCitation"),
  ...citation,
  kind: recordKindSchema,
  name: z.string(),
  ordinal: some(z.string()),
  date: some(isoDate),
  document: some(z.string()),
  children: recordedSchema,
});

/** What the citation of a decision contains. */
const decidedSchema: z.ZodType<CaseCitation["children"]> = z.array(
  z.discriminatedUnion("type", [pinCiteSchema, definitionSchema, pageHeaderSchema, footnoteSchema]),
);

/** A citation of a decision. */
export const caseCitationSchema = z.strictObject({
  type: z.literal("caseCitation"),
  ...citation,
  form: z.enum(["full", "short"]),
  name: some(z.string()),
  volume: some(z.string()),
  reporter: some(z.string()),
  normalizedReporter: some(z.string()),
  page: some(z.string()),
  caseNumber: some(z.string()),
  database: some(z.string()),
  court: some(z.string()),
  year: some(z.int()),
  parallel: some(z.string()),
  children: decidedSchema,
});

/** A citation of a statute. */
export const statuteCitationSchema = z.strictObject({
  type: z.literal("statuteCitation"),
  ...citation,
  title: some(z.string()),
  code: z.string(),
  section: z.string(),
  children: pinsSchema,
});

/** A citation of a regulation. */
export const regulationCitationSchema = z.strictObject({
  type: z.literal("regulationCitation"),
  ...citation,
  title: some(z.string()),
  code: z.string(),
  section: z.string(),
  children: pinsSchema,
});

/** A citation of a rule of court. */
export const ruleCitationSchema = z.strictObject({
  type: z.literal("ruleCitation"),
  ...citation,
  rules: z.string(),
  number: z.string(),
  children: pinsSchema,
});

/** A citation of a constitution. */
export const constitutionCitationSchema = z.strictObject({
  type: z.literal("constitutionCitation"),
  ...citation,
  jurisdiction: z.string(),
  article: some(z.string()),
  amendment: some(z.string()),
  section: some(z.string()),
  children: pinsSchema,
});

/** Id., supra, infra, a short name. */
export const backReferenceSchema = z.strictObject({
  type: z.literal("backReference"),
  ...citation,
  form: z.enum(["id", "supra", "infra", "short"]),
  name: some(z.string()),
  antecedent: some(z.string()),
  children: filedSchema,
});

/** A date. */
export const dateSchema = z.strictObject({
  type: z.literal("date"),
  ...literal,
  iso: isoDate,
  precision: z.enum(["day", "month"]),
});

/** A range of dates. */
export const dateRangeSchema = z.strictObject({
  type: z.literal("dateRange"),
  ...node,
  from: isoDate,
  to: isoDate,
  children: z.array(z.discriminatedUnion("type", [dateSchema, pageHeaderSchema, footnoteSchema])),
});

/** A parenthetical. */
export const parentheticalSchema = z.strictObject({
  type: z.literal("parenthetical"),
  ...node,
  relation: some(z.enum(["quoting", "citing"])),
  of: some(z.string()),
  children: inlinesSchema,
});

/** Several citations in one citation sentence. */
export const stringCiteSchema = z.strictObject({
  type: z.literal("stringCite"),
  ...node,
  children: inlinesSchema,
});

/** A heading. */
export const headingSchema = z.strictObject({
  type: z.literal("heading"),
  ...node,
  depth: z.int().min(1).max(6),
  children: inlinesSchema,
});

/** A paragraph. */
export const paragraphSchema = z.strictObject({
  type: z.literal("paragraph"),
  ...node,
  children: inlinesSchema,
});

/** A quotation set off from the text. */
export const blockquoteSchema = z.strictObject({
  type: z.literal("blockquote"),
  ...node,
  children: blocksSchema,
});

/** An item of a list. */
export const listItemSchema = z.strictObject({
  type: z.literal("listItem"),
  ...node,
  children: blocksSchema,
});

/** A list. */
export const listSchema = z.strictObject({
  type: z.literal("list"),
  ...node,
  children: z.array(z.discriminatedUnion("type", [listItemSchema, pageHeaderSchema])),
});

/** The court. */
export const courtSchema = z.strictObject({ type: z.literal("court"), ...literal, id: some(z.string()) });

/** What a party is in the case. */
export const partyRoleSchema = z.enum([
  "plaintiff",
  "defendant",
  "petitioner",
  "respondent",
  "appellant",
  "appellee",
  "movant",
  "debtor",
  "relator",
  "intervenor",
  "counterclaimant",
  "other",
]);

/** A party. */
export const partySchema = z.strictObject({
  type: z.literal("party"),
  ...literal,
  role: partyRoleSchema,
  etAl: z.boolean(),
});

/** The number of a case. */
export const caseNumberSchema = z.strictObject({
  type: z.literal("caseNumber"),
  ...literal,
  normalized: z.string(),
  office: some(z.string()),
  year: some(z.int()),
  kind: some(z.string()),
  serial: some(z.string()),
  judges: some(z.array(z.string())),
});

/** The title of the order. */
export const titleSchema = z.strictObject({ type: z.literal("title"), ...literal });

/** The head of the order. */
export const captionSchema = z.strictObject({
  type: z.literal("caption"),
  ...node,
  children: z.array(
    z.discriminatedUnion("type", [
      courtSchema,
      partySchema,
      caseNumberSchema,
      titleSchema,
      docketCitationSchema,
      dateSchema,
      pageHeaderSchema,
    ]),
  ),
});

/** The end of the order. */
export const signatureSchema = z.strictObject({
  type: z.literal("signature"),
  ...node,
  judge: some(z.string()),
  judgeTitle: some(z.string()),
  children: z.array(z.discriminatedUnion("type", [dateSchema, textSchema, pageHeaderSchema])),
});

/** A whole tree. */
export const orderSchema = z.strictObject({
  type: z.literal("order"),
  position: positionSchema,
  data: some(orderDataSchema),
  children: z.array(
    z.discriminatedUnion("type", [
      pageHeaderSchema,
      captionSchema,
      headingSchema,
      paragraphSchema,
      blockquoteSchema,
      listSchema,
      footnoteSchema,
      signatureSchema,
    ]),
  ),
});
