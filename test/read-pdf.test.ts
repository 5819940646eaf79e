/** The reader of PDF, on an order printed by a browser: fixtures/printed.pdf is the print of fixtures/printed.html. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { citations } from "../src/citations.ts";
import { parse } from "../src/parse.ts";
import { parseReading } from "../src/parse-reading.ts";
import { readHtml } from "../src/read/html.ts";
import { layOut } from "../src/read/pdf-layout.ts";
import type { Piece } from "../src/read/pdf-layout.ts";
import { readPdf } from "../src/read/pdf.ts";
import { loadPeer } from "../src/peer.ts";
import { selectAll } from "../src/query/index.ts";
import { resolve } from "../src/resolve/index.ts";
import { validateTree } from "../src/tree/index.ts";
import type { Order } from "../src/tree/index.ts";
import "../src/vitest/index.ts";
import { expectSound } from "./support/reading.ts";

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, "fixtures", name));

/** All that is cited, without where it stands and where its lines break. */
function cited(tree: Order, source?: string): object[] {
  return citations(resolve(tree), source === undefined ? {} : { source }).map((record) => ({
    ...record,
    text: record.text.replace(/\s+/g, " "),
    start: undefined,
    end: undefined,
  }));
}

describe("a printed order", async () => {
  const reading = await readPdf(fixture("printed.pdf"));

  it("cites what its page and its text cite", () => {
    const fromPdf = cited(parseReading(reading));
    expect(fromPdf).toHaveLength(21);
    expect(fromPdf).toEqual(cited(parseReading(readHtml(fixture("printed.html").toString()))));
    expect(fromPdf).toEqual(cited(parse(reading.source, { from: "text" }), reading.source));
  });

  it("has its caption, headings and signature", () => {
    const tree = parseReading(reading);
    expect(tree).toHaveCaption({
      court: "cand",
      caseNumbers: ["15-cv-00798"],
      parties: [
        { value: "LOOP LABS INC", role: "plaintiff" },
        { value: "ANNA GATTI", role: "defendant", etAl: true },
      ],
      title: "ORDER DENYING MOTION TO COMPEL",
    });
    expect(selectAll("caption > *", tree).map(({ type }) => type)).toEqual([
      "court",
      "party",
      "caseNumber",
      "title",
      "party",
      "docketCitation",
    ]);
    expect(selectAll("heading", tree)).toHaveLength(2);
    expect(tree).toHaveNode("signature", { judge: "JOHN DOE" });
  });

  it("gives a sound tree that carries its text, a form feed between pages", () => {
    expectSound(reading);
    const tree = parseReading(reading);
    expect(validateTree(tree)).toEqual([]);
    expect(tree.data).toEqual({ source: reading.source });
    expect(reading.source.split("\f")).toHaveLength(2);
    expect(reading.source).toContain("See Civ. L.R. 7-1(b). For");
  });
});

describe("the lines of a page", () => {
  const piece = (str: string, x: number, y: number, height = 12): Piece => ({
    str,
    transform: [height, 0, 0, height, x, y],
    width: str.length * 6,
    height,
  });

  it("keeps columns apart and in line", () => {
    expect(
      layOut([
        piece("Case No. 12", 300, 700),
        piece("ROE,", 72, 700),
        piece("v.", 108, 680),
        piece("ORDER", 300, 680),
      ]),
    ).toBe(
      "ROE,                                  Case No. 12\n      v.                              ORDER\n",
    );
  });

  it("joins words that stand close, and parts those that do not", () => {
    expect(layOut([piece("Doc", 72, 700), piece("ket", 90, 700), piece("No.", 112, 700)])).toBe(
      "Docket No.\n",
    );
  });

  it("reads a raised mark with its line, and leaves out what is turned on its side", () => {
    const sideways: Piece = {
      str: "United States",
      transform: [0, 12, -12, 0, 30, 400],
      width: 80,
      height: 12,
    };
    expect(layOut([piece("1", 90, 705, 7), piece("end", 72, 700), sideways])).toBe("end1\n");
  });

  it("leaves a line free where the page does", () => {
    const lines = [700, 688, 676, 640, 628].map((y, index) => piece(`line ${index}`, 72, y));
    expect(layOut(lines)).toBe("line 0\nline 1\nline 2\n\nline 3\nline 4\n");
  });
});

it.each([
  ["no PDF", "See ECF No. 12.", "is no PDF that can be read"],
  [
    "a PDF that breaks off",
    fixture("printed.pdf").subarray(0, 200).toString("latin1"),
    "is no PDF that can be read",
  ],
])("says of %s what is wrong", async (_, text, reason) => {
  await expect(readPdf(Buffer.from(text, "latin1"))).rejects.toThrow(reason);
});

it("says in one line what to install where a package is missing", async () => {
  const missing = Object.assign(new Error("Cannot find package 'pdfjs-dist' imported from pdf.js"), {
    code: "ERR_MODULE_NOT_FOUND",
  });
  await expect(loadPeer("pdfjs-dist@5.6", "reading PDF", () => Promise.reject(missing))).rejects.toThrow(
    "reading PDF needs the package pdfjs-dist, which is not installed: npm install pdfjs-dist@5.6",
  );
});
