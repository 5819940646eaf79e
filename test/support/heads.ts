/** Texts with the heads of citations marked as the search for them finds each: "{RangeOpen:from} {CalendarDate iso=2016-05-03 precision=day:May 3, 2016}". */
import type { Found } from "../../grammar/found.ts";
import { beginText, nextFound } from "../../grammar/islands.ts";
import { forgetCases } from "../../grammar/other-case.ts";

/** A marked text without its marks; `\n` stands for a line break. */
export function plain(marked: string): string {
  return marked
    .replace(/\{[A-Za-z]+(?: [a-z]+(?:=(?:"[^"]*"|[^\s":]+))?)*:|\}/gi, "")
    .replaceAll("\\n", "\n");
}

/** A text with all heads in it marked. What a head denies is left out: "certain" alone stands for `certain: true`. */
export function marked(text: string): string {
  let written = "";
  let at = 0;
  beginText(text);
  for (let found = nextFound(0); found; found = nextFound(at)) {
    written += `${text.slice(at, found.start)}{${found.type}${fieldsOf(found)}:${text.slice(found.start, found.end)}}`;
    at = found.end;
  }
  written += text.slice(at);
  beginText("");
  forgetCases();
  return written.replaceAll("\n", "\\n");
}

function fieldsOf({ head }: Found): string {
  return Object.entries(head)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => ` ${name}${value === true ? "" : `=${quoted(String(value))}`}`)
    .join("");
}

/** A value in quotation marks, where it would not be clear without them. */
function quoted(value: string): string {
  return /^[^\s":]+$/.test(value) ? value : `"${value}"`;
}
