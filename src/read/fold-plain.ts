/**
 * Folds the plain words of Markdown. micromark walks every character through four state machines, and court text is
 * nearly all words that no mark touches: of a run of them the first and the last are left. What a mark looks at stays:
 * the words beside it with the space that ends them; how a line begins, unless it can only go on with a paragraph;
 * whatever a label, a destination or a title may hold. So the folded text has the structure of the source.
 */

/** A text with its plain words folded. */
export interface Folded {
  text: string;
  /** Where an offset of the folded text stands in the source. */
  sourceOf: (offset: number) => number;
}

/**
 * Folds the runs of plain words of a Markdown text, also those that go on over line breaks.
 *
 * @param source - Markdown to be read without setext underlines, thematic breaks, indented code and HTML.
 * @returns The folded text and the way back from it.
 * @example
 * foldPlain("See the order of May 4 at *3").text; // "See at *3"
 */
export function foldPlain(source: string): Folded {
  const pieces: string[] = [];
  /** Where the text after each fold begins when folded, and how far it is shifted against the source. */
  const starts = [0];
  const shifts = [0];
  let copied = 0;
  let shift = 0;
  const foldable = /\][(:]/.test(source) ? bound : free;
  foldable.lastIndex = 0;
  for (let match = foldable.exec(source); match !== null; match = foldable.exec(source)) {
    const first = match[1] ?? match[3];
    const last = match[2] ?? match[4];
    if (first === undefined || last === undefined) {
      const end = ends.get(match[0]);
      if (end !== undefined) foldable.lastIndex = nextOf(end, source, foldable.lastIndex);
      continue;
    }
    const from = match.index + first.length;
    const to = foldable.lastIndex - last.length;
    if (to === from + 1) continue;
    pieces.push(source.slice(copied, from));
    shift += to - from - 1;
    starts.push(to - shift);
    shifts.push(shift);
    copied = to;
  }
  pieces.push(source.slice(copied));
  return { text: pieces.join(" "), sourceOf };

  function sourceOf(offset: number): number {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return offset + shifts[low]!;
  }
}

/** Of a text without links and definitions, in which brackets mark nothing. */
const free = new RegExp(runs(String.raw`[^ \n\r\t*_\\\x60<&#]`), "g");

const bound = new RegExp(
  [
    // a resource that may hold a title, a definition: left as they are to the end of their paragraph
    String.raw`\](?:\((?![^\s()<\\]*\))|:)`,
    // a label, which may hold escaped brackets: left as it is
    String.raw`\[|(?<=\\)\]`,
    runs(String.raw`[^ \n\r\t*_\\\x60[\]<&#]`),
  ].join("|"),
  "g",
);

/** The runs of words made of plain characters, "&" that opens no entity and "#" that is no mark of a heading. */
function runs(plain: string): string {
  const sign = String.raw`(?:&(?![#\w])|#(?=[:\w]))`;
  const word = String.raw`(?:(?=${plain}|${sign})${plain}*(?:${sign}${plain}*){0,20})`;
  /** What a line begins with that is no item, quotation, heading or fence. */
  const lineStart = String.raw`(?!\d{1,9}[.)]|[>#+\-~])(?=${plain}|${sign})`;
  return [
    // whole lines
    String.raw`(?<![^\n])${lineStart}(${word})(?:(?:[ \t]+(?:\r?\n${lineStart})?|\r?\n${lineStart})(${word})){1,400}`,
    // words within a line, from what no mark of an item, quotation, heading or fence holds
    String.raw`(?![\d.)>#+\-~])(${word})(?:[ \t]+(${word})){0,400}`,
  ].join("|");
}

/** Where what is left as it is ends at the latest. */
const paragraphEnd = /\n[ \t]*(?:\r?\n|$)/g;
const labelEnd = /[[\]]|\n[ \t]*(?:\r?\n|$)/g;
const ends = new Map([
  ["](", paragraphEnd],
  ["]:", paragraphEnd],
  ["[", labelEnd],
  ["]", labelEnd],
]);

/** Where a pattern is found next, or the end of the text. */
function nextOf(pattern: RegExp, source: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.index ?? source.length;
}
