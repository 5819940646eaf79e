/** The titles of record documents: what kind a short name tells, and which words two forms of one title share. */
import { HEAD_WORDS } from "../../grammar/record-words.ts";
import { isSpace } from "../../grammar/scan.ts";
import type { RecordCitation, RecordKind } from "../tree/index.ts";
import { foldedLetter } from "./names.ts";

/** What a citation calls a document. */
export type DocumentTitle = Pick<RecordCitation, "kind" | "name" | "ordinal" | "date">;

/**
 * What a short name such as "Smith Decl." or "Mot." names, if its last word tells the kind of document.
 *
 * @param name The name as it is defined.
 * @returns Kind and name as a record citation of it would have them.
 */
export function shortTitle(name: string): DocumentTitle | undefined {
  const last = lastWord(name).replace(/[’‘]/g, "'");
  const kind = (HEAD_WORDS.get(last) ?? HEAD_WORDS.get(`${last}.`))?.kind;
  if (kind === undefined) return undefined;
  const words = name.replace(/[’‘]/g, "'").split(/\s+/);
  return { kind, name: isOfPerson(kind) && words.length > 1 ? words.slice(0, -1).join(" ") : name };
}

/** What stands behind the last white space. */
function lastWord(name: string): string {
  let at = name.length;
  while (at > 0 && (!isSpace(name, at - 1) || name.charCodeAt(at - 1) === 0xad)) at--;
  return name.slice(at);
}

/** Whether documents of a kind are told by who made them. */
export function isOfPerson(kind: RecordKind): boolean {
  return kind === "declaration" || kind === "affidavit" || kind === "deposition" || kind === "report";
}

/**
 * The words of a person's name that tell people apart: "Dr. John A. Smith" → john, smith.
 *
 * @param name As a citation has it.
 */
export function personWords(name: string): string[] {
  const words = titleWords(name).filter((word) => word.length > 1 && !besideNames.test(word));
  return words.length > 1 && isOfPerson(words.at(-1) as RecordKind) ? words.slice(0, -1) : words;
}

const besideNames = /^(?:dr|mr|mrs|ms|jr|sr|ii|iii|iv|of|the)$/;

/**
 * The words of a title in small letters, possessives left out and abbreviations written out: "Pl.'s Opp'n" →
 * plaintiff, opposition.
 *
 * @param title As a citation has it.
 */
export function titleWords(title: string): string[] {
  const words: string[] = [];
  let word = "";
  for (let at = 0; at <= title.length; at++) {
    const code = title.charCodeAt(at);
    const letter = code === 38 ? "&" : foldedLetter(code);
    if (letter === undefined) return anyWords(title);
    if (letter !== "") word += letter;
    else if (code === 39 || code === 0x2019) at += isPossessive(title, at) ? 1 : 0;
    else if (word !== "") {
      words.push(writtenOut.get(word) ?? word);
      word = "";
    }
  }
  return words;
}

/** Whether the apostrophe at `at` stands before an "s" that ends a word. */
function isPossessive(title: string, at: number): boolean {
  const next = title.charCodeAt(at + 1);
  return (next === 115 || next === 83) && !/\w/.test(title.charAt(at + 2));
}

/** The words of a title in whatever letters. */
function anyWords(title: string): string[] {
  const folded = title.toLowerCase().replace(/['’]s\b|['’]/g, "");
  return (folded.match(/[\p{L}\p{N}&]+/gu) ?? []).map((word) => writtenOut.get(word) ?? word);
}

const writtenOut = new Map(
  Object.entries({
    "1st": "first",
    "2d": "second",
    "2nd": "second",
    "3d": "third",
    "3rd": "third",
    supp: "supplemental",
    suppl: "supplemental",
    decl: "declaration",
    aff: "affidavit",
    dep: "deposition",
    depo: "deposition",
    tr: "transcript",
    hrg: "hearing",
    ex: "exhibit",
    exh: "exhibit",
    compl: "complaint",
    am: "amended",
    ans: "answer",
    mot: "motion",
    opp: "opposition",
    oppn: "opposition",
    resp: "response",
    br: "brief",
    mem: "memorandum",
    memo: "memorandum",
    stmt: "statement",
    stip: "stipulation",
    rpt: "report",
    def: "defendant",
    defs: "defendant",
    defendants: "defendant",
    pl: "plaintiff",
    pls: "plaintiff",
    plf: "plaintiff",
    plaintiffs: "plaintiff",
  }),
);
