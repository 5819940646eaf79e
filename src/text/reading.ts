/**
 * What every reader gives, whatever it read: one flat text in which citations can be found without minding
 * line numbers, page stamps or markup, and where each piece of it stands in the source.
 */
import type { VFileMessage } from "vfile-message";
import type { Stamp } from "../../grammar/stamp.ts";

/** A piece of flat text that stands in the source unchanged: `flat.slice(flat, flat + length) === source.slice(source, source + length)`. */
export interface Segment {
  /** Offset into `Reading.flat`. */
  flat: number;
  /** Offset into `Reading.source`. */
  source: number;
  length: number;
  /** How many units of the source it stands for, where that is not `length`: a decoded entity "&amp;" is one character of flat text. */
  sourceLength?: number;
}

/** A block whose text is a piece of the flat text. */
export interface TextBlock {
  type: "heading" | "paragraph";
  /** Where it stands in the source. */
  start: number;
  end: number;
  /** Its piece of `Reading.flat`. */
  flatStart: number;
  flatEnd: number;
  /** 1 to 6, of a heading. */
  depth?: number;
  /** Page headers and footnotes that break it, in source order; they lie between `start` and `end`, and their text is not in its piece. */
  interruptions: (HeaderBlock | ContainerBlock)[];
}

/** A block that contains blocks. */
export interface ContainerBlock {
  type: "blockquote" | "list" | "listItem" | "footnote";
  start: number;
  end: number;
  /** The mark of a footnote. */
  label?: string;
  children: ReadBlock[];
}

/** A line of the page: a stamp, a running header, a page number. Not part of the flat text. */
export interface HeaderBlock {
  type: "pageHeader";
  start: number;
  end: number;
  /** What it tells as a page stamp, if the reader had to know. */
  stamp?: Stamp;
}

/** A block as a reader gives it. */
export type ReadBlock = TextBlock | ContainerBlock | HeaderBlock;

/** A text read: all that the grammar needs to know of it. */
export interface Reading {
  /** The text that all offsets of the tree count in: the file with a leading BOM dropped; for HTML and PDF the text extracted. */
  source: string;
  /** The texts of all text blocks, each followed by a blank line ("\n\n"), in the order in which they are to be read: a footnote's after the paragraph that it breaks. Line breaks inside a block are kept. */
  flat: string;
  /** Flat → source, ascending in `flat`, covering all of `flat` but the blank lines and what was put in for removed matter. */
  segments: Segment[];
  /** The blocks in source order. */
  blocks: ReadBlock[];
  /** Where each line of `source` starts, if the reader had to know: the first of them 0. */
  lines?: readonly number[];
  messages: VFileMessage[];
  /** Whether `source` was extracted (HTML, PDF) and is not the file itself; the tree then carries it. */
  extracted?: true;
}
