/** Titles that bear a person's name: "Brayer Decl.", "Second Supp. Kaiser Decl.", "Decl. of John Smith", "Smith Dep. Tr.". */
import type { Found, RecordTitleHead } from "../found.ts";
import { DECLARATION_ORDINALS } from "../record-words.ts";
import { endOfMatch, foldSpace, matchAt, skipSpace, skipSpaceBack } from "../scan.ts";
import { entryFollows, fold, pinFollows, titleStart } from "./title-bounds.ts";

/** "Brayer Decl.", "Second Supp. Kaiser Decl.", "Decl. of John Smith". */
export function personTitle(
  text: string,
  at: number,
  end: number,
  from: number,
  kind: "declaration" | "affidavit" | "deposition",
  full: boolean,
): Found | undefined {
  const start = titleStart(text, at, from);
  const tail = matchAt(/\s+(?:Tr\.|Transcript)/y, text, end);
  if (tail && kind === "deposition") end += tail[0].length;
  const of = matchAt(
    declarant(text, start, at).name
      ? /\s+(?:of|from)\s+(?=[A-Z])/y
      : /\s+(?:of|from)\s+(?=[A-Z])|\s+(?=[A-Z][a-z]+\.?\s+[A-Z])/y,
    text,
    end,
  );
  if (of) {
    const nameStart = end + of[0].length;
    const nameEnd = personEnd(text, nameStart);
    if (nameEnd > nameStart) {
      const { ordinal } = declarant(text, start, at);
      return title(start, purposeEnd(text, nameEnd), kind, text.slice(nameStart, nameEnd), ordinal);
    }
  }
  const { name, ordinal } = declarant(text, start, at);
  if (!name && full) return undefined;
  const which = name ? matchAt(WHICH, text, end) : null;
  if (which) end += which[0].length;
  return title(start, end, kind, name || text.slice(start, end), which ? foldSpace(which[1]!) : ordinal);
}

/** Which of a person's declarations it is, behind the title: "Smith Decl. (2nd Rebuttal)". */
const WHICH =
  /\s+\(((?:(?:1st|2nd|2d|3d|3rd|4th|First|Second|Third)\s+)?(?:Rebuttal|Reply|Supp(?:lemental|l?\.)|Second|Third|Amended|Corrected|Sealed|Redacted|Public))\)/y;
/** What a declarant is and what the declaration is for: ", M.D., in Support of Plaintiffs' Motion". */
const PURPOSE =
  /(?:,?\s+(?:Ph\.?\s?D|M\.?D|Esq|R\.?N|J\.?D|M\.?P\.?H|Psy\.?D)\b\.?){0,3}(?:,?\s+(?:[Ii]n\s+(?:[Ss]upp(?:ort|\.)|[Oo]pp(?:osition|[’']n|\.)|[Rr]esp(?:onse|\.))|ISO)\s+(?=\S)[^;()[\]¶§]{0,160}?(?=,?\s{0,9}(?:[([]|¶|at\s+\d|ECF|Dkt|Doc\b|Exs?\.)))?/y;

/** The end of what stands between the declarant's name and a short name, an entry or a pin. */
function purposeEnd(text: string, end: number): number {
  const purpose = endOfMatch(PURPOSE, text, end);
  return purpose > end && (pinFollows(text, purpose) || entryFollows(text, purpose)) ? purpose : end;
}

/** The declarant in the words before the head, and what tells this declaration from the others of the same person: "Second Supp.". */
export function declarant(text: string, start: number, at: number): { name: string; ordinal: string } {
  const words = text.slice(start, at).trim().split(/\s+/).filter(Boolean);
  const ordinals: string[] = [];
  while (words.length > 0 && DECLARATION_ORDINALS.has(fold(words[0]!))) ordinals.push(words.shift()!);
  const first = ordinals.length;
  while (words.length > 0 && DECLARATION_ORDINALS.has(fold(words.at(-1)!)))
    ordinals.splice(first, 0, words.pop()!);
  const ordinal = ordinals.filter((word) => !/^(?:Pl|Def)/.test(word)).join(" ");
  return { name: words.join(" ").replace(/['’]s?$/, ""), ordinal };
}

/** The end of a person's name that begins at `start`: up to five capitalised words, initials, "Jr.". */
function personEnd(text: string, start: number): number {
  let end = start;
  for (let words = 0; words < 5; words++) {
    const begin = words === 0 ? start : skipSpace(text, end);
    const word = matchAt(
      /(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ’'-]*\.?|(?:de|la|der|von|van|del)(?=\s+(?:la\s+|der\s+)?[A-Z]))/y,
      text,
      begin,
    );
    if (!word || /^(?:Ex|Exs|Exh|Decl|In|The|At|ISO)\.?$/.test(word[0])) break;
    if (
      word[0].endsWith(".") &&
      !(word[0].length <= 2 || /^(?:Dr|Mr|Ms|Mrs|Jr|Sr|St|Lt|Sgt|Capt|Maj|Col|Prof|Hon)\.$/.test(word[0]))
    ) {
      end = begin + word[0].length - 1;
      break;
    }
    end = begin + word[0].length;
    if (words > 0 && /^(?:Plaintiffs?|Defendants?|Court|This|He|She|It|They|See)\b/.test(word[0]))
      return skipSpaceBack(text, begin, start);
  }
  return Math.max(end, endOfMatch(/,\s+[JS]r\./y, text, end));
}

/** The token of a title. */
export function title(
  start: number,
  end: number,
  kind: RecordTitleHead["kind"],
  name: string,
  ordinal = "",
): Found {
  const head: RecordTitleHead = { kind, name: foldSpace(name).trim() };
  if (ordinal) head.ordinal = ordinal;
  return { type: "RecordTitle", start, end, head };
}
