/** What a reader gave → its tree: find the caption and the signature, find the citations, assemble. */
import type { VFile } from "vfile";
import { readCaption, type CaptionReading } from "../grammar/caption/index.ts";
import { readInlines } from "../grammar/parser.ts";
import { statedDocket } from "../grammar/stated-docket.ts";
import { readSignature } from "../grammar/signature/index.ts";
import { assemble } from "./assemble.ts";
import type { Reading } from "./text/reading.ts";
import type { Caption, DocketCitation, DocketNode, DocketParent, Inline, Order } from "./tree/index.ts";

/**
 * Parses what a reader gave.
 *
 * @param reading - flat text, segments and blocks
 * @param file - takes the messages
 * @returns the tree, positions in the reading's source
 * @example parseReading(readText("See ECF No. 12."))
 */
export function parseReading(reading: Reading, file?: VFile): Order {
  const inlines = readInlines(reading.flat, ({ reason }) =>
    file?.message(reason, { ruleId: "unreadable-block", source: "docket-ast" }),
  );
  const found = readCaption(reading.flat);
  const head: CaptionReading = isCaption(found, reading.flat, inlines)
    ? found
    : { caption: undefined, end: 0, docketLines: [] };
  nameStatedDocket(inlines, reading.flat, head.caption);
  const signature = readSignature(reading.flat, head.end, head);
  const order = assemble(reading, head.caption, head.end, signature.signature, inlines);
  if (reading.extracted) order.data = { source: reading.source };
  return order;
}

/** Whether what looks like a caption is one, and not a sentence that names a case: "See Ashe v. Norwood, 411 F.3d 1062." */
function isCaption({ caption, end }: CaptionReading, flat: string, inlines: readonly Inline[]): boolean {
  if (!caption) return false;
  if (caption.children.some((child) => child.type === "court")) return true;
  if (!flat.slice(0, end).trim().includes("\n")) return false;
  return !inlines.some(
    (inline) =>
      inline.position.start.offset < end &&
      (inline.type === "caseCitation" || inline.type === "stringCite" || inline.type === "backReference"),
  );
}

/** Marks entries as another case's where the order says that its citations refer to that docket. */
function nameStatedDocket(inlines: Inline[], flat: string, caption: Caption | undefined): void {
  const stated = statedDocket(flat);
  if (!stated) return;
  const numbers = (caption?.children ?? []).filter((child) => child.type === "caseNumber");
  // In cases heard together the statement tells whose docket it is; in a case heard alone it is the order's own.
  if (numbers.length === 1 && serialOf(numbers[0]!.normalized) === serialOf(stated.normalized)) return;
  const walk = (nodes: readonly DocketNode[]): void => {
    for (const node of nodes) {
      if (node.type === "docketCitation") {
        const cite = node as DocketCitation;
        if (!cite.caseNumber && !cite.caseName) cite.caseNumber = stated.caseNumber;
      }
      if ("children" in node) walk((node as DocketParent).children);
    }
  };
  walk(inlines);
}

/** Year and serial: "15-cv-00798" of "4:15-cv-00798". */
function serialOf(normalized: string): string {
  return normalized.replace(/^\d+:/, "");
}
