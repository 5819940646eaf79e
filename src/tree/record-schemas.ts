/** The flat citation records that `citations` gives, as zod schemas: all that a node says and the pieces of its children. */
import * as z from "zod";
import {
  backReferenceSchema,
  dateSchema,
  caseCitationSchema,
  constitutionCitationSchema,
  dateRangeSchema,
  docketCitationSchema,
  docketEntrySchema,
  exhibitSchema,
  pinCiteSchema,
  recordCitationSchema,
  regulationCitationSchema,
  ruleCitationSchema,
  statuteCitationSchema,
} from "./node-schemas.ts";

const some = z.exactOptional;
const count = z.int().nonnegative();
const nodeOnly = { position: true, data: true } as const;
const parentOnly = { ...nodeOnly, children: true } as const;
const literalOnly = { ...nodeOnly, type: true, value: true } as const;

/** An entry on a record. */
export const entryRecordSchema = docketEntrySchema.omit(literalOnly);

/** A pin cite on a record. */
export const pinRecordSchema = pinCiteSchema.omit(literalOnly);

/** An exhibit on a record, with its own pin cites. */
export const exhibitRecordSchema = exhibitSchema
  .omit({ ...parentOnly, type: true })
  .extend({ pins: z.array(pinRecordSchema) });

const placed = {
  /** The file that it stands in. */
  file: some(z.string()),
  /** The citation as written. */
  text: z.string(),
  /** The words of a provision without what the page put between them. */
  key: some(z.string()),
  start: count,
  end: count,
  entries: z.array(entryRecordSchema),
  pins: z.array(pinRecordSchema),
  exhibits: z.array(exhibitRecordSchema),
  /** The id of the citation that it lies in. */
  parent: some(z.string()),
};

/** A citation record: the fields of its node, `text`, `start`, `end`, and its children as `entries`, `pins` and `exhibits`. */
export const citationRecordSchema = z.discriminatedUnion("type", [
  docketCitationSchema.omit(parentOnly).extend(placed),
  recordCitationSchema.omit(parentOnly).extend(placed),
  caseCitationSchema.omit(parentOnly).extend(placed),
  statuteCitationSchema.omit(parentOnly).extend(placed),
  regulationCitationSchema.omit(parentOnly).extend(placed),
  ruleCitationSchema.omit(parentOnly).extend(placed),
  constitutionCitationSchema.omit(parentOnly).extend(placed),
  backReferenceSchema.omit(parentOnly).extend(placed),
  dateSchema.omit({ ...nodeOnly, value: true }).extend(placed),
  dateRangeSchema.omit(parentOnly).extend(placed),
]);
