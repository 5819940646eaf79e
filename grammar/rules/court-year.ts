/** What the parentheses after a decision tell: "(9th Cir. 2005)", "(S.D.N.Y. Mar. 3, 2016)". */
import { charCode, foldSpace, isDigit, isSmall, isSpace } from "../scan.ts";

const MONTH_DAY =
  /(?<![,\s])[,\s]*(?:filed |decided |dated )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*\d{0,2},?$/;
/** "(N.D.N.Y. final approval of settlement Sept. 23, 2004)". */
const WORDS = /(?<=\.)(?:,? [a-z]{2,20}){1,6}$/;

/** The year: "(S.D.N.Y. Mar. 3, 2016)" → 2016. */
export function yearOf(parenthetical: string): number {
  const at = yearAt(parenthetical);
  return Number(parenthetical.slice(at, at + 4));
}

/** The court as written: "(S.D.N.Y. Mar. 3, 2016)" → "S.D.N.Y."; "" where none is told. */
export function courtOf(parenthetical: string): string {
  const end = yearAt(parenthetical);
  // "(2005)"
  if (end === 1) return "";
  let court = foldSpace(parenthetical.slice(1, end)).trim();
  if (endsWithDay(court)) court = court.replace(MONTH_DAY, "");
  if (endsInMark(court)) court = court.replace(/(?<![,;\s])[,;\s]+$/, "");
  return court.endsWith(".") ? court : court.replace(WORDS, "");
}

/** Whether a comma, a semicolon or white space is the last. */
function endsInMark(text: string): boolean {
  const last = charCode(text, text.length - 1);
  return last === 44 || last === 59 || isSpace(text, text.length - 1);
}

/** Where the first number stands that may be a year: from 1600 to 2099. */
function yearAt(text: string): number {
  let at = 0;
  while (at < text.length && !isYear(text, at)) at++;
  return at;
}

function isYear(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== 49 && first !== 50) return false;
  const second = text.charCodeAt(at + 1);
  if (first === 49 ? second < 54 || second > 57 : second !== 48) return false;
  return isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3));
}

/** With what the names of months begin. */
const MONTH_CAPITALS = new Set(Array.from("JFMASOND", (letter) => letter.charCodeAt(0)));

/** Whether a word with a capital and a day, or no day, are the last: it may be a month. */
function endsWithDay(text: string): boolean {
  let at = text.length - 1;
  if (charCode(text, at) === 44) at--;
  for (let digits = 0; digits < 2 && isDigit(charCode(text, at)); digits++) at--;
  while (charCode(text, at) === 32) at--;
  if (charCode(text, at) === 46) at--;
  while (isSmall(charCode(text, at))) at--;
  return MONTH_CAPITALS.has(charCode(text, at)) && at < text.length - 2;
}
