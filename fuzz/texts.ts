/** Texts that no one would write, made of orders that someone did. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mutate, plainForms } from "../test/support/mutators.ts";
import type { Form } from "./invariants.ts";

/** Numbers from 0 up to 1. */
type Random = () => number;

/** A text, and how it is read. */
export interface Text {
  text: string;
  form: Form;
}

const here = new URL("../corpus/orders/", import.meta.url);
const beside = new URL("../../shared/corpus/orders/", import.meta.url);

/** Whole orders: those of this repository, and of the collection beside the checkout where there is one. */
export const orders: readonly string[] = [here, beside]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .map((name) => readFileSync(new URL(name, folder), "utf8")),
  );

const forms = plainForms();

/**
 * Makes a text.
 *
 * @param random - where chance comes from
 * @param kept - texts that once showed something new, to go on from
 */
export function makeText(random: Random, kept: readonly string[]): Text {
  const chance = random();
  const form = chance < 0.7 ? "text" : chance < 0.85 ? "markdown" : "html";
  const from = random();
  let text =
    from < 0.4
      ? mutate(random, forms)
      : from < 0.75 && kept.length > 0
        ? mutate(random, [pick(random, kept)])
        : passage(random);
  for (let times = below(random, 3); times > 0; times--) text = pick(random, DAMAGES)(text, random);
  return { text: form === "html" && random() < 0.7 ? tagged(text, random) : text, form };
}

/** Makes a text of millions of characters without a line break: one piece of an order again and again, or many orders. */
export function makeHuge(random: Random, length: number): Text {
  const piece = random() < 0.5 ? mutate(random, forms) : passage(random);
  const line = (piece === "" ? "(" : piece).replace(/\s+/g, " ");
  return { text: line.repeat(Math.ceil(length / line.length)).slice(0, length), form: "text" };
}

/** A part of an order, often its head or its end; now and then a whole one. */
function passage(random: Random): string {
  const order = pick(random, orders);
  const length = random() < 0.05 ? 20_000 : 100 + below(random, 2_000);
  const where = random();
  const start =
    where < 0.3 ? 0 : where < 0.5 ? Math.max(0, order.length - length) : below(random, order.length);
  return order.slice(start, start + length);
}

/** What happens to texts on their way: two orders run together, lines cut anew, letters misread, marks lost. */
const DAMAGES: readonly ((text: string, random: Random) => string)[] = [
  // a passage of another order within
  (text, random) => insert(text, random, passage(random).slice(0, 500)),
  // lines cut anew
  (text, random) => {
    const width = 8 + below(random, 80);
    return text.replace(/\s+/g, " ").replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n");
  },
  // set in, as in a quotation or on pleading paper
  (text, random) => {
    const margin = pick(random, ["    ", "\t", "> ", ") ", "| ", "                    "]);
    return text.replace(/^/gm, margin);
  },
  (text) =>
    text
      .split("\n")
      .map((line, at) => `${(at % 28) + 1}  ${line}`)
      .join("\n"),
  // letters misread by OCR
  (text, random) =>
    text.replace(/[01ilIOoS5,.—“”’§¶-]/g, (sign) => (random() < 0.1 ? (MISREAD[sign] ?? sign) : sign)),
  // letters that look alike in another script
  (text, random) =>
    text.replace(/[aceopxyABCEHKMOPTX]/g, (sign) => (random() < 0.2 ? LOOKALIKE[sign]! : sign)),
  // accents apart from their letters, and together with them
  (text, random) => text.normalize(random() < 0.5 ? "NFD" : "NFKC"),
  // brackets that do not match
  (text, random) =>
    text.replace(/[()[\]{}“”"]/g, (sign) => (random() < 0.4 ? pick(random, [...'()[]{}“”"', ""]) : sign)),
  // numbers without end
  (text, random) =>
    text.replace(/\d+/g, (digits) => (random() < 0.1 ? digits.repeat(1 + below(random, 400)) : digits)),
  (text, random) => text.replace(/\d+/g, (digits) => (random() < 0.2 ? pick(random, NUMBERS) : digits)),
  // characters that are none
  (text, random) =>
    insert(
      text,
      random,
      pick(random, ["\0", "\ud800", "\udfff", "\ufffe", "\f", "\v", "\u0085", "\u2028", "\r"]),
    ),
  // a thing again and again
  (text, random) => insert(text, random, pick(random, REPEATED).repeat(1 + below(random, 200))),
  // the pages in another order
  (text) =>
    text
      .split(/\n{2,}/)
      .reverse()
      .join("\n\n"),
  // a name that objects have from birth
  (text, random) =>
    text.replace(/\b[A-Z][a-z]{3,}\b/g, (word) =>
      random() < 0.1 ? pick(random, ["__proto__", "constructor", "toString", "hasOwnProperty"]) : word,
    ),
];

const MISREAD: Record<string, string> = {
  "0": "O",
  "1": "l",
  i: "!",
  l: "1",
  I: "|",
  O: "0",
  o: "0",
  S: "$",
  "5": "S",
  ",": ".",
  ".": ",",
  "—": "-",
  "“": "''",
  "”": "''",
  "’": "'",
  "§": "S",
  "¶": "11",
  "-": "—",
};

const LOOKALIKE: Record<string, string> = {
  a: "а",
  c: "с",
  e: "е",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
};

const NUMBERS = [
  "0",
  "00",
  "-1",
  "1e9",
  "9007199254740993",
  "99999999999999999999",
  "١٢",
  "Ⅻ",
  "½",
  "0x10",
  "1,000,000",
];

const REPEATED = [
  "(",
  "[",
  "¶ ",
  "1-",
  "1, ",
  "and ",
  "Id. ",
  "Ex. ",
  "ECF No. ",
  "A. ",
  "_",
  "*",
  "\n",
  "\n\n",
  " ",
  "v. ",
  "the ",
  "§",
  ") ",
  "=",
  "&amp;",
];

function tagged(text: string, random: Random): string {
  const tags = [
    "p",
    "i",
    "b",
    "a href='#'",
    "blockquote",
    "span class='star-pagination'",
    "pre",
    "table",
    "td",
    "li",
    "sup",
    "div",
    "br",
    "h2",
    "footnote",
  ];
  return text.replace(/ /g, () => {
    const chance = random();
    const tag = pick(random, tags);
    return chance < 0.05
      ? `<${tag}>`
      : chance < 0.1
        ? `</${tag.split(" ")[0]}>`
        : chance < 0.12
          ? "&nbsp;"
          : " ";
  });
}

function insert(text: string, random: Random, piece: string): string {
  const at = below(random, text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

function pick<T>(random: Random, list: readonly T[]): T {
  return list[below(random, list.length)]!;
}
