/** Writes the text of a page and, from it, the flat text: all but page numbers and the marks of footnotes. */
import type { HeaderBlock, ReadBlock, Segment, TextBlock } from "../text/reading.ts";

/** A page in the making. */
export interface PageWriter {
  /** Makes the next block a heading. */
  begin(depth: number): void;
  /** Adds text; white space is folded unless it is preformatted. */
  text(text: string, preformatted: boolean): void;
  lineBreak(): void;
  /** Adds the number of the page that begins here. */
  pageNumber(text: string): void;
  /** Adds a mark of a footnote, which is no part of the flat text. */
  mark(text: string): void;
  /** Tells the label of the footnote that begins; where its text repeats it, it is no part of the flat text. */
  label(label: string): void;
  /** Where the footnote starts whose first block starts at `start`: at its label, if that was written. */
  labelStart(start: number): number;
  /** Ends the block: it, or the page numbers that stand for themselves, or nothing. */
  endBlock(): ReadBlock[];
  finish(): { source: string; flat: string; segments: Segment[] };
}

/**
 * Makes a writer.
 *
 * @returns A writer whose page is empty.
 */
export function createPageWriter(): PageWriter {
  const source: string[] = [];
  const flat: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let flatLength = 0;
  /** The last characters of the block, by which white space is folded. */
  let last = "";
  let flatLast = "";
  let block: TextBlock | undefined;
  let headers: HeaderBlock[] = [];
  let depth: number | undefined;
  let label: string | undefined;
  let labelled: { at: number; text: number } | undefined;

  return { begin, text, lineBreak, pageNumber, mark, label: setLabel, labelStart, endBlock, finish };

  function begin(headingDepth: number): void {
    depth = headingDepth;
  }

  function text(value: string, preformatted: boolean): void {
    let added = preformatted ? value : value.replace(/[ \t\r\n\f]+/g, " ");
    if (last === "" || last === "\n" || last === " ") added = preformatted ? added : added.replace(/^ /, "");
    if (block === undefined && last === "") added = preformatted ? added.replace(/^\n+/, "") : added;
    if (label !== undefined && added !== "") added = withoutLabel(added);
    if (added === "" || (block === undefined && added.trim() === "")) return;
    if (block === undefined) open();
    // a space on either side of a page number is one space of the flat text
    const spaced = flatLast === " " && last !== " " && added.startsWith(" ") ? 1 : 0;
    if (spaced === 1) put(" ");
    copy(added.slice(spaced));
  }

  function open(): void {
    block = {
      type: depth === undefined ? "paragraph" : "heading",
      start: headers[0]?.start ?? length,
      end: 0,
      flatStart: flatLength,
      flatEnd: 0,
      interruptions: headers,
    };
    if (depth !== undefined) block.depth = depth;
    headers = [];
  }

  /** Takes the label of a note, with what parts it from the text, from the start of it. */
  function withoutLabel(added: string): string {
    const repeated = new RegExp(`^\\s{0,3}[[(]?${escape(label!)}[\\]).]?\\s{0,3}(?!\\d)`).exec(added)?.[0];
    label = undefined;
    if (repeated === undefined) return added;
    put(repeated);
    labelled = { at: length - repeated.length, text: length };
    last = "";
    return added.slice(repeated.length);
  }

  function lineBreak(): void {
    if (block !== undefined && last !== "\n") copy("\n");
  }

  function pageNumber(number: string): void {
    if (number === "") return;
    const header: HeaderBlock = { type: "pageHeader", start: length, end: length + number.length };
    put(number);
    if (block === undefined) {
      headers.push(header);
      put(" ");
    } else block.interruptions.push(header);
  }

  function mark(written: string): void {
    if (written === "") return;
    if (block === undefined) {
      if (written.replace(/[[\]().]/g, "") === label) {
        labelled = { at: length, text: length + written.length + 1 };
        label = undefined;
      } else if (label === undefined && headers.length === 0) {
        // a note's link back, or a mark that nothing stands before
        labelled = undefined;
      }
      put(`${written} `);
      last = "";
    } else put(written);
  }

  function setLabel(told: string): void {
    label = told;
    labelled = undefined;
  }

  function labelStart(start: number): number {
    return labelled !== undefined && labelled.text <= start ? labelled.at : start;
  }

  function endBlock(): ReadBlock[] {
    const ended: ReadBlock[] = block === undefined ? headers : [block];
    if (block !== undefined) {
      block.flatEnd = flatLength;
      block.end = length;
      flat.push("\n\n");
      flatLength += 2;
    }
    if (block !== undefined || headers.length > 0) put("\n\n");
    block = undefined;
    headers = [];
    depth = undefined;
    last = flatLast = "";
    return ended;
  }

  /** Adds to the page alone. */
  function put(added: string): void {
    source.push(added);
    length += added.length;
    last = added.slice(-1);
  }

  /** Adds to the page and to the flat text. */
  function copy(added: string): void {
    if (added === "") return;
    const open = segments.at(-1);
    if (open !== undefined && open.flat + open.length === flatLength && open.source + open.length === length)
      open.length += added.length;
    else segments.push({ flat: flatLength, source: length, length: added.length });
    put(added);
    flat.push(added);
    flatLength += added.length;
    flatLast = added.slice(-1);
  }

  function finish(): { source: string; flat: string; segments: Segment[] } {
    return { source: source.join(""), flat: flat.join(""), segments };
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
