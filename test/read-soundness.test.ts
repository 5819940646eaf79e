/** Whatever text is read: segments are the source's own text, blocks nest in order, and nothing is thrown. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../src/read/markdown.ts";
import { readText } from "../src/read/text.ts";
import { expectSound } from "./support/reading.ts";

/** Pieces that make every step of the readers work. */
const pieces = [
  "Case 4:15-cv-00798-HSG   Document 612   Filed 04/20/16   Page 2 of 4\n",
  "Case 4:15-cv-00798-HSG Document 612 Filed 04/20/16 Page 3 of\n4\n",
  "The court has read the papers that the parties filed and finds, see ECF\n",
  "No. 12 at 3, that the motion is not well taken.1 It is therefore denied.\n",
  "1 A note at the foot of the page.\n",
  "2See ECF No. 14.\n",
  "* Another note.\n",
  "________________\n",
  "I. BACKGROUND\n",
  "A.  Legal Standard\n",
  "- 3 -\n",
  "Page 3 of 9\n",
  "4\n",
  "uoro 13  side text\n",
  "tr in\n",
  ...Array.from({ length: 28 }, (_, line) => `${line + 1}  numbered line of pleading paper\n`),
  "    indented\n",
  "> quoted\n> more\n",
  "1. item\n\n   more\n",
  "- item\n",
  "*Id.* at 3 &amp; [Docket No. 12](#) a\\_b `co\nde` **ECF No.** &#0; &nosuch;\n",
  "```\nfenced\n```\n",
  "[a]: http://b.example\n",
  "hard  \nbreak\\\nhere\n",
  "# Heading #\n",
  "\n",
  " \n",
  "\r\n",
  "\r",
  "\f",
  "\t",
  "\u00a0",
  "\ufeff",
  "\0",
  "\u{1F600}",
  "\ud83d",
  "§ ¶ “x” ",
];
const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
const numbered = fc
  .array(fc.shuffledSubarray(pieces, { minLength: 10 }), { maxLength: 3 })
  .map((pages) => pages.map((page) => page.join("")).join("\n\f"));
const lineEnds = fc.constantFrom("\n", "\r\n", "\r");
const written = fc
  .tuple(fc.oneof(mixed, numbered, fc.string({ unit: "binary" })), lineEnds)
  .map(([text, end]) => text.replaceAll("\n", end));

describe.each([
  ["readText", readText],
  ["readMarkdown", readMarkdown],
])("%s", (_, read) => {
  it("gives a sound reading of any text", () => {
    fc.assert(
      fc.property(written, (source) => expectSound(read(source))),
      { numRuns: 400 },
    );
  });

  /** A folder of orders to read, where one is at hand. */
  const orders = process.env["ORDERS"] ?? "";
  it.skipIf(!existsSync(orders))(
    "gives a sound reading of the orders in the folder ORDERS",
    () => {
      const names = readdirSync(orders).filter((__, index) => index % (read === readText ? 1 : 25) === 0);
      for (const name of names) expectSound(read(readFileSync(`${orders}/${name}`, "utf8")));
    },
    120_000,
  );
});

describe("readText", () => {
  const told = ["finds, see ECF", "therefore denied", "BACKGROUND", "Legal Standard", "indented", "quoted"];
  // a line at the head of several pages is a running header, which is furniture: each line is told once
  const toldOnce = fc
    .array(fc.constantFrom(...pieces), { maxLength: 60 })
    .map((parts) =>
      parts.filter((part, at) => parts.indexOf(part) === at || !told.some((words) => part.includes(words))),
    )
    .map((parts) => parts.join(""));

  it("loses no text but page furniture: every word is in the flat text, a footnote's mark or a page header", () => {
    fc.assert(
      fc.property(toldOnce, (source) => {
        const { flat } = readText(source);
        for (const words of told) expect(flat.split(words).length).toBe(source.split(words).length);
      }),
    );
  });
});
