/**
 * The line that an electronic filing system prints on every page of a filed document: the case number and,
 * in any order, the entry, the day of filing, the page and the page's running number in the record.
 *
 *     Case 4:15-cv-00798-HSG Document 612 Filed 04/20/16 Page 1 of 4
 *     Case 4:19-cv-05210-RMP    ECF No. 162    filed 10/11/19    PageID.4021   Page 1 of 59
 *     2:16-cv-10444-JEL-MKM   Doc # 620   Filed 10/15/18   Pg 3 of 9   Pg ID 20234
 *     Case: 18-15069, 01/17/2018, ID: 10728226, DktEntry: 1-1, Page 1 of 5
 *
 * Every court sets up its own wording (CM/ECF lets it choose labels and order), so this reads fields, not lines.
 */
import { charCode, isDigit, isSpace, matchAt } from "./scan.ts";

/** What a stamp tells. */
export interface Stamp {
  /** The number of the case as written. */
  caseNumber?: string;
  entry?: number;
  attachment?: number;
  /** ISO date. */
  filed?: string;
  page?: number;
  pages?: number;
}

/**
 * Reads a page stamp.
 *
 * @param line - One line of text, with or without space around it.
 * @returns What it tells; `undefined` when the line is no stamp.
 * @example
 * readStamp("Case 4:15-cv-00798-HSG Document 612 Filed 04/20/16 Page 1 of 4");
 * // {caseNumber: "4:15-cv-00798-HSG", entry: 612, filed: "2016-04-20", page: 1, pages: 4}
 */
export function readStamp(line: string): Stamp | undefined {
  if (line.length > longest || !mayOpen.test(line)) return undefined;
  const stamp = readNewYorkStamp(line.trim()) ?? readFields(line);
  if (stamp !== undefined) return stamp;
  // A stamp whose letters the page's text layer has set apart: "Case: 1 : 1 9 -cv-... D oc #: 9".
  const close = line.replace(/\s+/g, "");
  const read = close.length < line.trim().length ? readFields(close) : undefined;
  return read?.entry !== undefined && read.filed !== undefined && read.page !== undefined ? read : undefined;
}

/**
 * Whether a line can only be the rest of the stamp in the line before it: ":891", "PageID.123", "of 12".
 *
 * @param line - The line after a stamp.
 * @returns Whether it belongs to the stamp.
 */
export function isStampRest(line: string): boolean {
  return stampRest.test(line);
}

/** A stamp is one line of a page; prose that a reader joined to one line is longer. */
const longest = 220;

/**
 * Whether a stamp may stand at a place, by its first characters: a quick look, so that `readStamp` need not be asked of
 * every line.
 *
 * @param text - Any text.
 * @param at - Where a line has its first visible character.
 * @returns `false` only where no stamp opens.
 */
export function mayOpenStamp(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case 67: // "Case", "CASE"
      return next === 97 || next === 65;
    case 99: // "case"
      return next === 97;
    case 65: // "Appellate"
      return next === 112;
    case 85: // "USCA", "USDC"
      return next === 83;
    case 70: // "FILED"
      return next === 73;
    case 73: // "INDEX"
      return next === 78;
    case 78: // "NYSCEF"
      return next === 89;
    case 91: // "[*"
      return next === 42;
    default: // "4:15-", "12:15-"
      return isDigit(code) && (next === 58 || (isDigit(next) && text.charCodeAt(at + 2) === 58));
  }
}

const mayOpen = /^\s*(?:USCA|USDC|Appellate|[Cc]ase|CASE|FILED:|INDEX NO|NYSCEF|\[\*|\d{1,2}:\d{2}-)/;

/** "4:15-cv-00798", with the office that a line without the word "Case" must have. */
const districtNumber = "\\d{1,2}:\\s?\\d{2,4}-[A-Za-z]{2,4}-\\d{1,6}";
/** "8-13-75142", "15-12345", of bankruptcy and appeals courts. */
const plainNumber = "\\d{1,2}-\\d{2}-\\d{5}|\\d{2}-\\d{3,6}";
/** "-HSG", "-SPM -tmp": initials, which may stand off and, letter-spaced stamps closed up, touch the next word. */
const initials = "(?:\\s?-(?:[A-Z]{1,5}|[a-z]{1,4}|\\d{1,2})(?=[\\s,-]|Doc|Filed|ECF|$))*";

const opening = new RegExp(
  "\\s*(?:(?:(?:USCA|USDC)\\s?\\w{0,4}|Appellate)\\s+)?(?=[CAc\\d])(?:" +
    `(?:[Cc]ase|CASE|Appeal)\\s?[:#-]?\\s*(?:No\\.?\\s*)?(?=\\d)((?:${districtNumber}|${plainNumber})${initials})|` +
    `(${districtNumber}${initials}))`,
  "y",
);

const date = "(\\d{1,2})\\/(\\d{1,2})\\/(\\d{2}(?:\\d{2})?)(?!\\d)";

/** A field of a stamp: its form, and the codes of the characters that it may open with behind the gap. */
interface Field {
  opens: ReadonlySet<number>;
  form: RegExp;
}

function fieldOf(opens: string, form: string): Field {
  return {
    opens: new Set(Array.from(opens, (character) => character.charCodeAt(0))),
    form: new RegExp(form, "y"),
  };
}

/** What stands between fields. */
const gap = "[\\s,-]*";

/** The first offset from `at` on at which no such character stands. */
function skipGap(line: string, at: number): number {
  while (charCode(line, at) === 44 || charCode(line, at) === 45 || isSpace(line, at)) at++;
  return at;
}

const filed = fieldOf(
  "DFfEio0123456789",
  `${gap}(?:(?:Date\\s*)?(?:Filed|filed|FILED|Entered):?\\s*)?(?:(?:in|on)\\s+(?:USDC\\s+)?[A-Z][A-Z\\/]{1,6}\\s+(?:on\\s+|Docket\\s+)?|on\\s+)?(?=\\d)${date}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?`,
);
const entry = fieldOf(
  "DE#",
  `${gap}(?:(?:Documen\\.?t|Doc\\.?|ECF|Dkt\\.?|DktEntry|Entry)(?:\\s*(?:Entry|No\\.?|Number))?\\s*(?:[:#]{1,3}\\s*){0,2}|#\\s*)(\\d{1,14})(?:-(\\d{1,5}))?`,
);
const page = fieldOf("P", `${gap}(?:(?:Page|Pg)\\.?\\s*(?::\\s*)?)(\\d{1,5})(?:\\s*of\\s*(\\d{1,5}))?`);
const barePage = fieldOf("0123456789", `${gap}(\\d{1,5})\\s*of\\s*(\\d{1,5})`);
const noise = fieldOf(
  "PIUiDM(FS*0123456789",
  `${gap}(?:(?:P\\s?age|PAGE|P\\s?AGE|Pag|Pg|P\\s?g)\\s*[Il1i]D?\\s*[.:#\\s]*\\d*|ID:\\s*\\d+|USDC\\s+[A-Z][a-z]+|in\\s+[A-Z]{3,6}|Desc(?:\\s+Main)?|Main|Document(?!\\s*\\d)|\\(cid:\\d+\\)|\\(\\d+\\s*of\\s*\\d+\\)|FILED|SEALED|\\*+|Page|\\d{6,8}(?=,))`,
);
const stampRest =
  /^\s*(?:(?:of|ID)\s*(?:[#:.]+\s*)?\d{1,6}\s*|[#:]+\s*(?:\d{1,7}\s*)?|P(?:age|AGE|g)\s?[Il]D\s*(?:[#:.]+\s*)?(?:\d{1,7}\s*)?)$/;

/** New York's state courts stamp several lines; these are their forms, each with the field that a group gives. */
const newYorkLines: [form: RegExp, fields: ("caseNumber" | "entry" | "filed" | "page" | "pages")[]][] = [
  [
    /^FILED:\s+(?=\S)[A-Z .]{3,40}(?<=\S)\s+COUNTY\s+CLERK\s+(\d{1,2}\/\d{1,2}\/\d{4})(?:\s+\d{1,2}:\d{2}\s+[AP]M)?(?:\s+INDEX\s+NO\.\s+(\S{3,20}))?$/,
    ["filed", "caseNumber"],
  ],
  [/^INDEX\s+NO\.\s+(\d{3,7}\/\d{4}\S{0,3})$/, ["caseNumber"]],
  [
    /^NYSCEF\s+DOC\.\s+NO\.\s+(\d{1,5})(?:\s+RECEIVED\s+NYSCEF:\s+(\d{1,2}\/\d{1,2}\/\d{4}))?$/,
    ["entry", "filed"],
  ],
  [/^\[\*\s?\d{1,4}\]\s+(\d{1,4})\s+of\s+(\d{1,4})$/, ["page", "pages"]],
];

function readNewYorkStamp(line: string): Stamp | undefined {
  if (!"FIN[".includes(line.charAt(0))) return undefined;
  for (const [form, fields] of newYorkLines) {
    const match = form.exec(line);
    if (match === null) continue;
    const stamp: Stamp = {};
    fields.forEach((field, index) => {
      const value = match[index + 1];
      if (value === undefined) return;
      if (field === "caseNumber") stamp.caseNumber = value;
      else if (field !== "filed") stamp[field] = Number(value);
      else {
        const [month, day, year] = value.split("/") as [string, string, string];
        const filed = isoDate(month, day, year);
        if (filed !== undefined) stamp.filed = filed;
      }
    });
    return stamp;
  }
  return undefined;
}

/** Reads the number and then fields until none is found; little may be left over. */
function readFields(line: string): Stamp | undefined {
  const opened = matchAt(opening, line, 0);
  if (opened === null) return undefined;
  const stamp: Stamp = { caseNumber: (opened[1] ?? opened[2])! };
  let at = opening.lastIndex;
  let next = skipGap(line, at);
  const read = ({ opens, form }: Field): RegExpExecArray | null => {
    if (!opens.has(line.charCodeAt(next))) return null;
    const match = matchAt(form, line, at);
    if (match !== null) {
      at = form.lastIndex;
      next = skipGap(line, at);
    }
    return match;
  };
  for (;;) {
    let match: RegExpExecArray | null;
    if ((match = read(filed)) !== null) {
      const day = isoDate(match[1]!, match[2]!, match[3]!);
      if (day === undefined) return undefined;
      stamp.filed ??= day;
    } else if (stamp.entry === undefined && (match = read(entry)) !== null) {
      stamp.entry = Number(match[1]);
      if (match[2] !== undefined) stamp.attachment = Number(match[2]);
    } else if (stamp.page === undefined && (match = read(page) ?? read(barePage)) !== null) {
      stamp.page = Number(match[1]);
      if (match[2] !== undefined) stamp.pages = Number(match[2]);
    } else if (read(noise) === null) break;
  }
  const fields =
    Number(stamp.entry !== undefined) + Number(stamp.filed !== undefined) + Number(stamp.page !== undefined);
  return fields >= 2 && line.trimEnd().length - at <= 24 ? stamp : undefined;
}

function isoDate(month: string, day: string, year: string): string | undefined {
  const [mm, dd] = [month.padStart(2, "0"), day.padStart(2, "0")];
  if (mm < "01" || mm > "12" || dd < "01" || dd > "31") return undefined;
  const full = year.length === 4 ? year : (year < "70" ? "20" : "19") + year;
  return `${full}-${mm}-${dd}`;
}
