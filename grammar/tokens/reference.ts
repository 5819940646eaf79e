/** Words that point to another citation, and the words that introduce one: "Id.", "supra", signals, ("IQS"). */
import type { Found } from "../found.ts";
import { HEAD_WORDS, TITLE_ABBREVIATIONS } from "../record-words.ts";
import { ABBREVIATIONS, SIGNALS } from "../words.ts";
import { endingsOf, foldSpace, isSpace, matchAt, openingsOf, pairAt, skipAllSpaceBack } from "../scan.ts";
import { caseNameBefore } from "./case-name.ts";

const ID =
  /(?:[Ii]d|ID|Ibid|ibid|I d)(?:\s?\.|,(?=\s)|(?=\s+(?:at\s|¶|§)))|[Jl![/]d\s?\.(?=,?\s{1,3}(?:at\s|¶|§|\(|[A-Z])|[;)])/y;
const SENTENCE_BEFORE = /(?:^|[.;?!)\]"”(]|\b[Ss]ee|\b[Ss]ee also|citing|quoting|[.”"]\d{1,2})\s*$/;
const SUPRA =
  /(?:[Ss]upra|SUPRA|[Ii]nfra)(?:\s+(?:[Pp]arts?|[Ss]ections?)\s+(?:[IVX]+|[A-Z]|\d+)(?:\.(?:[A-Z]|\d+))*(?!\w))?/y;
const DEFINITION =
  /(?:\((?:[a-z][a-z\s,/’'-]{0,50}\s)?|\[hereinafter,?\s+)["“]([^"“”()]{1,80})["”]{1,2}(?:(?:,?\s+(?:or|and)\s+(?:the\s+)?["“][^"“”()]{1,60}["”])*)[)\]]/y;

const USUAL_ID = openingsOf("Id|id");
const SUPRA_OPENS = openingsOf("Supra|supra|SUPRA|Infra|infra");

/** Reads "Id." and "Ibid.". */
export function readId(text: string, at: number, from: number): Found[] | undefined {
  if (USUAL_ID.has(pairAt(text, at)) && text.charCodeAt(at + 2) === 46)
    return withSignal(text, [{ type: "Id", start: at, end: at + 3, head: {} }], from);
  const match = matchAt(ID, text, at);
  if (!match) return readSupra(text, at, from);
  const comma = match[0].endsWith(",") ? 1 : 0;
  // What the scan has made of "Id." begins a sentence or stands in parentheses.
  const slip = /^[^Ii]|\s/.test(match[0]);
  if (slip && !SENTENCE_BEFORE.test(text.slice(Math.max(0, at - 24), at))) return undefined;
  return withSignal(
    text,
    [{ type: "Id", start: at, end: at + match[0].length - comma, head: slip ? { corrected: "Id." } : {} }],
    from,
  );
}

/** Reads "supra" and "infra", with the name before it. */
export function readSupra(text: string, at: number, from: number): Found[] | undefined {
  const match = SUPRA_OPENS.has(pairAt(text, at)) ? matchAt(SUPRA, text, at) : null;
  if (!match) return undefined;
  const form = match[0].toLowerCase().startsWith("infra") ? "infra" : "supra";
  const found: Found[] = [{ type: "Supra", start: at, end: at + match[0].length, head: { form } }];
  const name = caseNameBefore(text, at, from);
  if (name) found.unshift(name);
  return withSignal(text, found, from);
}

/** Whether what is in brackets at `at` ends in a quotation: of what holds one, most is longer or an explanation. */
function closesSoon(text: string, at: number): boolean {
  for (let end = at + 1; end < at + LONGEST_DEFINITION; end++) {
    const code = text.charCodeAt(end);
    if (code === 41 || code === 93) {
      const before = text.charCodeAt(end - 1);
      if (before === 34 || before === 0x201d) return true;
    }
    if (code === 40 || code === 41 || code !== code) return false;
  }
  return true;
}

const LONGEST_DEFINITION = 200;

/** Reads a short name being given: ("IQS"), (the "Wong Declaration"), (collectively, "Defendants"). */
export function readDefinition(text: string, at: number): Found[] | undefined {
  const match = closesSoon(text, at) ? matchAt(DEFINITION, text, at) : null;
  if (!match) return undefined;
  const name = definedName(foldSpace(match[1]!).trim());
  if (isQuotation(name)) return undefined;
  return [{ type: "Definition", start: at, end: at + match[0].length, head: { name } }];
}

/** More words than this are a quotation. */
const LONGEST_NAME = 8;

function isQuotation(name: string): boolean {
  let words = 1;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) words++;
  return words > LONGEST_NAME;
}

/** The name without the comma or period of the sentence around it; the period of an abbreviation stays: "Mot.". */
function definedName(written: string): string {
  const bare = written.endsWith(",") ? written.slice(0, -1) : written;
  const last = bare.slice(bare.lastIndexOf(" ") + 1);
  return bare.endsWith(".") &&
    !ABBREVIATIONS.has(last) &&
    HEAD_WORDS.get(last)?.full !== false &&
    !TITLE_ABBREVIATIONS.has(last)
    ? bare.slice(0, -1)
    : bare;
}

const WITH = /\swith\s*$/;
const COMPARED = /\b[Cc]ompare\s[^;]{1,110}\s(with)\s{0,8}$/;

/** "Compare Ex. A with Ex. B": the first "with" behind "compare". */
function compared(text: string, start: number): RegExpExecArray | null {
  const match = COMPARED.exec(text.slice(Math.max(0, start - 140), start));
  return match && /\swith\s/.test(match[0].trimEnd()) ? null : match;
}

/** How the last words of signals end: most heads have another word before them. */
const SIGNAL_ENDINGS = endingsOf("see|also|generally|cf.|accord|compare|contra|e.g.|with");

/** Whether the word before `at` may be the last of a signal. */
function maySignal(text: string, at: number, from: number): boolean {
  let end = skipAllSpaceBack(text, at, from);
  while (end > from && end > at - 24 && text.charCodeAt(end - 1) === 44) end--;
  return SIGNAL_ENDINGS.has(pairAt(text, end - 2));
}

/** Puts the signal before a head where it stands: "See", "but see, e.g.,". */
export function withSignal(text: string, found: Found[], from: number): Found[] {
  const start = found[0]!.start;
  if (start - from < 3 || !isSpace(text, start - 1)) return found;
  const window = Math.max(from, start - 24);
  if (!maySignal(text, start, window)) return found;
  const words = text.slice(window, start);
  const match = SIGNALS.exec(words) ?? (WITH.test(words) ? compared(text, start) : null);
  if (!match || match[0].includes("\n\n")) return found;
  const signal = match[1]!;
  const at = start - match[0].length + match[0].lastIndexOf(signal);
  return [
    { type: "Signal", start: at, end: at + signal.length, head: { signal: foldSpace(signal) } },
    ...found,
  ];
}
