/** Texts that no one would write, made of texts that someone did: the same ones from the same seed. */
import { readdirSync, readFileSync } from "node:fs";
import { readAnnotated } from "../../src/annotate/index.ts";

/** Numbers from 0 up to 1, the same from the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The plain texts of the forms of the corpus.
 *
 * @param besides - the name of a file that is left out
 */
export function plainForms(besides?: string): string[] {
  const folder = new URL("../../corpus/forms/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && name !== besides)
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"))
    .filter((line) => line.trim() !== "" && !line.startsWith("# "))
    .map((line) => readAnnotated(line).source);
}

/** Makes a text of the forms given, worse in one to four ways. */
export function mutate(random: () => number, forms: readonly string[]): string {
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  let text = random() < 0.05 ? noise(below) : pick(forms);
  for (let times = 1 + below(4); times > 0; times--) text = pick(MUTATIONS)(text, below, () => pick(forms));
  return text;
}

type Below = (count: number) => number;

const MUTATIONS: ((text: string, below: Below, form: () => string) => string)[] = [
  // a piece goes
  (text, below) => {
    const at = below(text.length + 1);
    return text.slice(0, at) + text.slice(at + below(12));
  },
  // a piece comes twice
  (text, below) => {
    const at = below(text.length + 1);
    return text.slice(0, at + below(20)) + text.slice(at);
  },
  // two halves of two texts
  (text, below, form) => {
    const other = form();
    return text.slice(0, below(text.length + 1)) + other.slice(below(other.length + 1));
  },
  // one text after another, with little or nothing between them
  (text, below, form) =>
    text + ["", " ", ", ", "; ", " and ", "\n", "\n\n", " (", ") ", "-", " to "][below(11)]! + form(),
  // something strange within
  (text, below) => {
    const at = below(text.length + 1);
    return text.slice(0, at) + STRANGE[below(STRANGE.length)]! + text.slice(at);
  },
  // one word in the place of another
  (text, below, form) => {
    const words = text.split(" ");
    const others = form().split(" ");
    words[below(words.length)] = others[below(others.length)]!;
    return words.join(" ");
  },
  // words in another order
  (text, below) => {
    const words = text.split(" ");
    const from = below(words.length);
    words.splice(below(words.length), 0, ...words.splice(from, 1 + below(3)));
    return words.join(" ");
  },
  // other white space
  (text, below) => text.replace(/ /g, () => [" ", "\n", "\u00a0", "  ", "\r\n", "\t", "", "\n\n"][below(8)]!),
  // other digits
  (text, below) => text.replace(/\d/g, (digit) => (below(3) === 0 ? String(below(10)) : digit)),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
];

const STRANGE = [
  ..."()[]{}§¶#*_,.;:-–—&@“”\"'’‘/\\|<>~^`",
  "\0",
  "\ufeff",
  "\ufffd",
  "\ud800",
  "\udc00",
  "\u200b",
  "\u00ad",
  "\u2028",
  "😀",
  "𝔇",
  "ﬁ",
  "İ",
  "(((((((((((((((((((((",
  "]]]]]]]]]]",
  "((\n\n))",
  "99999999999999999999999",
  "1".repeat(400),
  "0",
  "¶¶¶",
  "§§§§",
  "-----",
  "_____",
  "at ",
  "Ex. ",
  "Id. ",
  "supra ",
  "Decl. ",
  "No. ",
  "ECF No. ",
  "[Dkt. ",
  " U.S. ",
  " WL ",
  " F.3d at ",
  "Fed. R. ",
  "U.S.C. § ",
  "to ",
  "and ",
  "from March 3 ",
  "May 2016",
  "et seq.",
  "n.4",
  "(quoting ",
  '(the "',
  "Page 1 of 2",
  "\nCase 1:15-cv-00001 Document 12 Filed 01/02/16 Page 3 of 4\n",
  "SO ORDERED.\n",
];

function noise(below: Below): string {
  return Array.from({ length: below(80) }, () => String.fromCharCode(below(below(2) ? 0x180 : 0x10000))).join(
    "",
  );
}
