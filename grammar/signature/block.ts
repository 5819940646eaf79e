/**
 * Which lines make the signature. The judge's title under a name, a rule or "/s/" is its surest sign; then a
 * signed name; then "HON. JANE ROE"; then "SO ORDERED" or a date alone.
 */
import type { IToken } from "chevrotain";

import type { SignedLine } from "./parser.ts";
import { Doubled } from "./tokens.ts";

/** The lines of a signature. */
export interface Block {
  lines: SignedLine[];
  /** The day that is written over the blank of a date: "19th" above "this ___ day of August, 2013". */
  day?: number;
  judge?: string;
  judgeTitle?: string;
  /** Whether lines before those that were given could not change it, but for one that opens what follows a signature. */
  settled: boolean;
}

/**
 * Finds the signature among the last lines of an order.
 *
 * @param lines - the lines
 * @param strict - whether only sure signs count, since the lines reach far into the body
 * @returns the block, or `undefined` if none of the lines signs
 */
export function blockOf(lines: readonly SignedLine[], strict: boolean): Block | undefined {
  const after = lines.findIndex(
    (line, index) => line.after && lines.slice(0, index).some((_, at) => titled(lines, at)),
  );
  const within = after < 0 ? lines : lines.slice(0, after);
  const anchor = [titled, signed, honored, seated]
    .map((sign) => within.findLastIndex((_, at) => sign(within, at)))
    .find((at) => at >= 0);
  const center =
    anchor ?? within.findLastIndex((line) => (strict ? line.ordered && line.words < 4 : closes(line)));
  if (center < 0) return undefined;
  const block = around(within, center);
  // Titles go before all other signs; with one above them, other lines might open what follows a signature.
  block.settled &&= titled(within, center) && (after < 0 ? lines : within).every((line) => !line.after);
  return block;
}

/** "United States District Judge" with a name on its line, or a name, a rule or "/s/" above it. */
function titled(lines: readonly SignedLine[], at: number): boolean {
  const line = lines[at];
  if (!line || line.clerk || line.titles.length === 0 || line.words > 3) return false;
  if (hasName(line)) return true;
  const above = lines.slice(Math.max(0, at - 3), at).reverse();
  return above.some(
    (other) =>
      other.ruled ||
      other.signed ||
      other.ordered ||
      other.byTheCourt ||
      other.dates.length > 0 ||
      (hasName(other) && other.words <= 2),
  );
}

function signed(lines: readonly SignedLine[], at: number): boolean {
  const line = lines[at];
  if (!line?.signed || line.clerk || line.words > 3 || !hasName(line)) return false;
  // Lawyers sign too: a judge's name alone must stand beside the order's last words or its date.
  const near = lines.slice(Math.max(0, at - 6), at + 4);
  if (
    !near.some(
      (other) =>
        other.ordered || other.byTheCourt || (other.labelled && other.dates.length > 0) || saysDay(other),
    )
  )
    return false;
  return !lines.slice(at + 1, at + 4).some((other) => other.clerk);
}

function honored(lines: readonly SignedLine[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && line.honorific && !line.clerk && line.words <= 1 && hasName(line);
}

/** "UNITED STATES DISTRICT COURT" under a name that stands under a rule or the order's last words. */
function seated(lines: readonly SignedLine[], at: number): boolean {
  const line = lines[at];
  const name = lines[at - 1];
  if (!line?.court || line.words > 0 || !name || name.words > 0 || !hasName(name)) return false;
  return lines
    .slice(Math.max(0, at - 5), at)
    .some((other) => other.ruled || other.ordered || other.byTheCourt || other.signed);
}

const closes = (line: SignedLine): boolean =>
  !line.clerk &&
  ((line.ordered && (line.words < 4 || line.dates.length > 0) && line.words < 12) ||
    ((line.labelled || saysDay(line)) && line.dates.length > 0 && line.words < 10));
const saysDay = (line: SignedLine): boolean => line.dates.some((date) => /day/i.test(date.image));

function around(lines: readonly SignedLine[], center: number): Block {
  let first = center;
  let strange = 0;
  let top = center;
  for (let index = center - 1; index >= center - 9; index--) {
    const line = lines[index];
    top = index;
    if (!line || (line.words > 9 && !line.ordered) || strange > 2) break;
    // Far above, a name among words is the body's: "its founder Jane Roe."
    if (belongs(line) && (center - index < 4 || line.names.length === 0 || saysDay(line) || line.words < 2)) {
      first = index;
      strange = 0;
    } else strange++;
    if (line.ordered) break;
  }
  // "Dated: September 20, 2019 / White Plains, NY / SO ORDERED:"
  if (lines[first]?.ordered && !lines.slice(first, center + 1).some((line) => line.dates.length > 0)) {
    const above = [first - 1, first - 2, first - 3].find((index) => {
      const line = lines[index];
      return line && line.labelled && line.dates.length > 0 && line.words <= 3;
    });
    first = above ?? first;
  }
  let last = center;
  for (let index = center + 1; index < Math.min(lines.length, center + 8); index++) {
    const line = lines[index];
    if (!line || line.clerk || line.words > 7) break;
    if (belongs(line) && !line.ordered) last = index;
  }
  const block = lines.slice(first, last + 1);
  const undated = block.findIndex((line) => line.dates.length > 0);
  const over = lines[first + undated - 1];
  const day = undated >= 0 && over?.words === 1 ? over.day : undefined;
  const settled = Math.min(top, first - 3) >= 0;
  return { lines: block, ...(day && { day }), ...judgeOf(block, center - first), settled };
}

const belongs = (line: SignedLine): boolean =>
  line.ordered ||
  line.byTheCourt ||
  line.titles.length > 0 ||
  line.signed ||
  line.honorific ||
  ((line.labelled || saysDay(line) || line.words <= 3) && line.dates.length > 0) ||
  (line.names.length > 0 && line.words <= 3);

function judgeOf(lines: readonly SignedLine[], anchor: number): Pick<Block, "judge" | "judgeTitle"> {
  const title = [lines[anchor], ...lines.slice(anchor + 1, anchor + 3)].find(
    (line) => line && line.titles.length > 0,
  )?.titles[0];
  const near = lines.slice(Math.max(0, anchor - 4), anchor + 1).reverse();
  // What was signed is the judge's own spelling, "s/ Gustavo A. Gelpí"; what is typed under it may be plain capitals.
  const name =
    near.find((line) => line.signed && hasName(line)) ??
    near.find((line) => hasName(line) && (line.words <= 4 || line.titles.length > 0));
  const token = name?.names.findLast(isName);
  return { ...(token && { judge: textOf(token) }), ...(title && { judgeTitle: textOf(title) }) };
}

const textOf = (token: IToken): string => {
  const text = token.tokenType === Doubled ? (token.payload as string) : token.image;
  return text
    .replace(/[\s_]+/g, " ")
    .replace(/(?<![\s,])[\s,]+$/, "")
    .replace(/^.{0,3}ONORABLE /, "")
    .trim();
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that no name begins with, … */
const smallWords = list("of the and in for to by on");
/** … and that none has. */
const otherWords = list(
  "before court district division state states united day department motion motions order orders ordered opinion judgment defendant defendants plaintiff plaintiffs county city street avenue suite attorney counsel clerk see docket doc date dated moot denied granted now director secretary specialist chambers agreement development exhibit appendix page minutes initials deputy january february september october november december inc llp llc",
);

function isNoName(text: string): boolean {
  const words = text.split(/\W+/).map((word) => word.toLowerCase());
  return (
    smallWords.has(words[0]!) || words.some((word) => otherWords.has(word)) || /[A-Za-z]{4}\.$/.test(text)
  );
}

// A name may begin like these, "Virginia M. Kendall"; none is one of these.
const places = new Set(
  "new york|new orleans|new haven|new jersey|new mexico|new hampshire|baton rouge|los angeles|san francisco|san diego|san jose|san juan|san antonio|san luis obispo|fort myers|fort worth|fort lauderdale|fort wayne|fort smith|north carolina|north dakota|south carolina|south dakota|west virginia|west palm beach|rhode island|puerto rico|white plains|central islip|st louis|st paul|st. louis|st. paul|kansas city|oklahoma city|salt lake city|las vegas|el paso|corpus christi|grand rapids|terre haute|del rio|little rock|santa ana|santa fe|long beach|great falls|sioux falls|sioux city|des moines|cedar rapids".split(
    "|",
  ),
);

/** Whether a token that has the form of a name can be one. */
function isName(token: IToken): boolean {
  if (!/[A-Za-z]{3}/.test(token.image)) return false;
  const text = textOf(token);
  return !isNoName(text) && !places.has(text.toLowerCase());
}

/** Whether a name stands on a line. */
const hasName = (line: SignedLine): boolean => (line.named ??= line.names.some(isName));
