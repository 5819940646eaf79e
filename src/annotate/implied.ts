/** The fields that the text of an entry, a pin cite or an exhibit says plainly, so that an annotation need not repeat them. */
import type { NodeType, PinUnit } from "../tree/index.ts";

/** Fields by name, as text; `null` where there is none. */
export type FieldTexts = Record<string, string | null>;

const entry = /^(\d+)(?:-(\d+))?$/;
const exhibit = /^(?:\p{L}+\.?\s+)?([\w-]+)/u;
const pin = /^(\D*)(\d[\d:]*)(?:[-–—]([\d:]+))?$/;

const unitOfMark: readonly [mark: RegExp, unit: PinUnit][] = [
  [/^$/, "page"],
  [/^(?:p|pp|pages?)$/i, "page"],
  [/^(?:¶¶?|paras?|paragraphs?)$/i, "paragraph"],
  [/^§§?$/, "section"],
  [/^(?:nn?|notes?|fn)$/i, "footnote"],
  [/^pageid$/i, "pageId"],
  [/^\*$/, "starPage"],
];

/**
 * Tells what the text of a node says of its fields: "12-1" is attachment 1 of entry 12, "¶ 4" the paragraph 4, "Ex. 1" the
 * exhibit 1.
 *
 * @param type The type of the node.
 * @param text Its text.
 * @param named The fields that are named, which may tell how to read the text: with `through`, "618-620" is a range.
 * @returns The fields, none where the text is not plain; nothing for other types.
 */
export function impliedFields(type: NodeType, text: string, named: FieldTexts): FieldTexts | undefined {
  if (type === "docketEntry") return ofEntry(text, named);
  if (type === "pinCite") return ofPin(text);
  if (type === "exhibit") return ofExhibit(text);
  return undefined;
}

function ofEntry(text: string, named: FieldTexts): FieldTexts {
  const [, number, attachment] = entry.exec(text) ?? [];
  if (number === undefined) return {};
  if (named["through"]) return { number, attachment: null };
  return { number, attachment: attachment ?? null, through: null };
}

function ofPin(text: string): FieldTexts {
  const [, mark = "", from, to] = pin.exec(text) ?? [];
  if (from === undefined) return {};
  const word = mark.replace(/[\s.#:]+/g, "");
  const unit = word === "" && from.includes(":") ? "line" : unitOfMark.find(([form]) => form.test(word))?.[1];
  return unit ? { unit, from, to: to === undefined ? null : writtenOut(from, to) } : {};
}

function ofExhibit(text: string): FieldTexts {
  const label = exhibit.exec(text)?.[1];
  return label === undefined ? {} : { label };
}

/** "1320", "23" → "1323". */
function writtenOut(from: string, to: string): string {
  return to.length < from.length && !from.includes(":") ? from.slice(0, from.length - to.length) + to : to;
}
