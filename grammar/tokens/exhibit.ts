/** Marks of exhibits ("Ex.", "Pl.'s Exs.", "PX-") and numbers stamped on pages in discovery ("ABC-000123"). */
import type { Found } from "../found.ts";
import { endOfMatch, foldSpace, matchAt, openingsOf, pairAt, skipSpaceBack } from "../scan.ts";
import { withSignal } from "./reference.ts";

/** Whose document it is, before its title: "Pl.'s ", "Joint ", "Brayer's ". */
export const WHOSE =
  /(?:\b(?:Pls?|Defs?|Gov|Jt|Joint|Trial|Hr’g|Hr'g|Plaintiffs?|Defendants?|Respondents?|Petitioners?|Government|Resp|Pet)(?:\.|['’])*(?:\.?['’]s?)?\s+|\b[A-Z][a-z]+['’]s\s+)$/;

const EXHIBIT =
  /(?:E(?:x|X)(?:hibits?|HIBITS?|h?s?\.|H?S?\.|h\b)|ex(?:hibits?|h?s?\.)|(?:[PDJGRT]T?X)\b-?|Attach(?:ments?|s?\.)|App(?:endix|x?\.)(?=\s*[A-Z]))\s*(?:Nos?\.\s*)?#?/y;
const EXHIBIT_OPENS = openingsOf("Ex|EX|ex|PX|PT|DX|DT|JX|JT|GX|GT|RX|RT|TX|TT|Attach|App");
/** "Appendix C of the Local Rules", "App. A to Part 36" */
const OF_RULES =
  /\s*[A-Z0-9]{1,3}\s+(?:of|to)\s+(?:the\s+)?(?:Local|Rules|\d+\s+C\.\s?F\.\s?R|[Pp]art\s+\d|[Tt]itle|Act|Code|Constitution)/y;
const LABEL_FOLLOWS = /[\s-]*["“]?(?:\d{1,5}|[A-Z]{1,3}(?:-?\d{1,4})?)(?![a-z’'])/y;

/** Reads the mark of an exhibit: "Ex.", "Exhibits", "Pl.'s Ex.", "PX". */
export function readExhibit(text: string, at: number, from: number): Found[] | undefined {
  const mark = EXHIBIT_OPENS.has(pairAt(text, at)) ? matchAt(EXHIBIT, text, at) : null;
  if (!mark) return undefined;
  const end = skipSpaceBack(text, at + mark[0].length, at);
  if (endOfMatch(LABEL_FOLLOWS, text, end) < 0) return undefined;
  if (mark[0].startsWith("App") && endOfMatch(OF_RULES, text, end) >= 0) return undefined;
  const whose = WHOSE.exec(text.slice(Math.max(from, at - 24), at));
  const start = whose ? at - whose[0].length : at;
  const word = foldSpace(mark[0]).replace(/-$/, "").trim();
  return withSignal(text, [{ type: "ExhibitMark", start, end, head: { mark: word } }], from);
}

const BATES =
  /(?<!\d[-:]?)[A-Z][A-Z_]{1,11}(?:[-_]|\s{1,2})?(?:[A-Z]{1,4}(?:[-_]|\s{1,2})?)?0{2,}\d{2,8}(?:\s?[-–]\s?\d{2,10})?(?!\d|\.(?:jpg|pdf|mov|mp4))/y;

/** Reads a Bates number: "ABC-000123". */
export function readBates(text: string, at: number, from: number): Found[] | undefined {
  // a word of small letters is none
  const second = text.charCodeAt(at + 1);
  const match = second <= 95 ? matchAt(BATES, text, at) : null;
  if (!match) return undefined;
  return withSignal(
    text,
    [
      {
        type: "BatesNumber",
        start: at,
        end: at + match[0].length,
        head: { label: foldSpace(match[0]) },
      },
    ],
    from,
  );
}
