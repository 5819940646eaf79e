/** From the pieces of text of a page, each with its place, to lines with the gaps between columns kept as spaces. */

/** A piece of text: `transform` is the matrix of its font, the last two numbers the place where it starts. */
export interface Piece {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

interface Line {
  /** The height at which it stands, and of its letters. */
  y: number;
  height: number;
  pieces: Piece[];
}

/**
 * Sets out a page.
 *
 * @param pieces - All pieces of the page, in any order; text that is turned on its side is left out.
 * @returns Its text: a line for each line of the page, indented as it is there, an empty line where the page has more room.
 */
export function layOut(pieces: readonly Piece[]): string {
  const upright = pieces.filter(({ str, transform }) => str.trim() !== "" && isUpright(transform));
  if (upright.length === 0) return "";
  const lines = gatherLines(upright);
  const left = Math.min(...lines.map(({ pieces: [first] }) => xOf(first!)));
  const width = letterWidth(upright);
  const step = usualStep(lines);
  let page = "";
  let above: Line | undefined;
  for (const line of lines) {
    if (above !== undefined && above.y - line.y > Math.max(step, line.height) * 1.6) page += "\n";
    page += `${textOf(line, left, width)}\n`;
    above = line;
  }
  return page;
}

/** Pieces that stand at one height, lines from the top of the page down; raised marks belong to the line beside them. */
function gatherLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.toSorted((one, other) => yOf(other) - yOf(one) || xOf(one) - xOf(other))) {
    const height = heightOf(piece);
    const line = lines.at(-1);
    if (line !== undefined && line.y - yOf(piece) < Math.max(line.height, height) * 0.5) {
      line.pieces.push(piece);
      if (height > line.height) Object.assign(line, { y: yOf(piece), height });
    } else lines.push({ y: yOf(piece), height, pieces: [piece] });
  }
  for (const line of lines) line.pieces.sort((one, other) => xOf(one) - xOf(other));
  return lines;
}

/** Half of the lines stand no further apart. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, index) => lines[index]!.y - line.y);
  return steps.sort((one, other) => one - other)[steps.length >> 1] ?? 0;
}

function textOf({ pieces }: Line, left: number, width: number): string {
  let text = "";
  let end = left;
  for (const piece of pieces) {
    const gap = xOf(piece) - end;
    const spaced = text.endsWith(" ") || piece.str.startsWith(" ");
    // what stands in one column starts at one place in all lines, where the letters before it leave room
    if (text === "" || gap > width * 2)
      text = text.padEnd(
        Math.min(
          longestLine,
          Math.max(Math.round((xOf(piece) - left) / width), text === "" ? 0 : text.length + 2),
        ),
      );
    else if (gap > heightOf(piece) * 0.15 && !spaced) text += " ";
    text += piece.str.replace(/\s/g, " ");
    end = xOf(piece) + piece.width;
  }
  return text.trimEnd();
}

const longestLine = 400;

/** How wide a letter is on the average. */
function letterWidth(pieces: readonly Piece[]): number {
  const letters = pieces.reduce((sum, { str }) => sum + str.length, 0);
  return pieces.reduce((sum, { width }) => sum + width, 0) / letters || 1;
}

function isUpright([a = 0, b = 0]: readonly number[]): boolean {
  return a > 0 && Math.abs(b) < a * 0.1;
}

function xOf({ transform }: Piece): number {
  return transform[4] ?? 0;
}

function yOf({ transform }: Piece): number {
  return transform[5] ?? 0;
}

function heightOf({ height, transform }: Piece): number {
  return height || Math.abs(transform[3] ?? 0) || 1;
}
