/** The reader of HTML: what becomes text, blocks, notes and page numbers, on pages as court sites give them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { citations } from "../src/citations.ts";
import { detectKind } from "../src/read/decode.ts";
import { parseReading } from "../src/parse-reading.ts";
import { readHtml } from "../src/read/html.ts";
import { resolve } from "../src/resolve/index.ts";
import { validateTree } from "../src/tree/index.ts";
import type { Order } from "../src/tree/index.ts";
import "../src/vitest/index.ts";
import { expectSound, outline } from "./support/reading.ts";

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

function blocks(html: string): string[] {
  const reading = readHtml(html);
  expectSound(reading);
  return outline(reading);
}

describe("blocks", () => {
  it("reads headings, paragraphs, quotations and lists", () => {
    const html =
      "<h2>A. <i>Standing</i></h2><p>See\n  ECF No.&nbsp;12.</p><blockquote><p>Injury.</p></blockquote><ol><li>One</li><li><p>Two</p></li></ol>";
    expect(blocks(html)).toEqual([
      'heading 2 "A. Standing"',
      'paragraph "See ECF No.\u00a012."',
      "blockquote",
      '  paragraph "Injury."',
      "list",
      "  listItem",
      '    paragraph "One"',
      "  listItem",
      '    paragraph "Two"',
    ]);
  });

  it("reads what stands between blocks as paragraphs, cells apart, lines as they are broken", () => {
    expect(
      blocks(
        "<body>First<div>Second<br>line<p>Third</div>Fourth<table><tr><td>v.</td><td>No. 12</td></tr></table>",
      ),
    ).toEqual([
      'paragraph "First"',
      'paragraph "Second\\nline"',
      'paragraph "Third"',
      'paragraph "Fourth"',
      'paragraph "v."',
      'paragraph "No. 12"',
    ]);
  });

  it("drops scripts, styles, the head of the page, its navigation and what is hidden", () => {
    const html =
      "<html><head><title>T</title><style>p{}</style></head><body><nav>Home</nav><script>1</script><p hidden>x</p><p>ECF<script>2</script> No. 12</p><!-- c -->";
    expect(blocks(html)).toEqual(['paragraph "ECF No. 12"']);
  });
});

describe("page numbers", () => {
  it("takes them out of the text that they break, even out of a word", () => {
    const html =
      '<p>Docket <a class="page-number">*13</a> No. 14, con<span class="star-pagination">*14</span>tract</p>';
    expect(blocks(html)).toEqual([
      'paragraph "Docket No. 14, contract"',
      '  pageHeader "*13"',
      '  pageHeader "*14"',
    ]);
    expect(readHtml(html).source).toBe("Docket *13 No. 14, con*14tract\n\n");
  });

  it("keeps those that stand alone or before a paragraph", () => {
    expect(
      blocks('<p><page-number label="9">*9</page-number></p><p><page-number>*10</page-number>Next</p>'),
    ).toEqual(['pageHeader "*9"', 'paragraph "Next"', '  pageHeader "*10"']);
  });
});

describe("footnotes", () => {
  it("takes marks out of the text, and labels out of the notes", () => {
    const html =
      '<p>42 U.S.C. § 1983<sup><a href="#fn1">1</a></sup> and the 9<sup>th</sup> Cir.</p>' +
      '<aside class="footnote" data-label="1"><a href="#ref_fn1">1</a> <p>ECF No. 12.</p></aside>' +
      '<div class="footnote"><p>2. Dkt. 5.</p></div>' +
      '<footnote label="*"><p>* By designation.</p></footnote>';
    expect(blocks(html)).toEqual([
      'paragraph "42 U.S.C. § 1983 and the 9th Cir."',
      "footnote 1",
      '  paragraph "ECF No. 12."',
      "footnote 2",
      '  paragraph "Dkt. 5."',
      "footnote *",
      '  paragraph "By designation."',
    ]);
  });

  it("takes a list of notes for notes", () => {
    expect(
      blocks('<ol class="notes"><li id="fn1"><p>ECF No. 1. <a href="#fnref1">↩︎</a></p></li></ol>'),
    ).toEqual(["footnote", '  paragraph "ECF No. 1. "']);
  });
});

describe("pages of court sites", () => {
  it.each(["courtlistener.html", "casebody.html", "printed.html"])(
    "%s gives a sound tree that carries its text",
    (name) => {
      const reading = readHtml(fixture(name));
      expectSound(reading);
      const tree = resolve(parseReading(reading));
      expect(validateTree(tree)).toEqual([]);
      expect(tree.data).toEqual({ source: reading.source });
      for (const { text, start, end } of citations(tree)) expect(reading.source.slice(start, end)).toBe(text);
    },
  );

  it("reads CourtListener's typeset text as plain text, stamps apart", () => {
    expect(citedIn("courtlistener.html")).toEqual([
      "Dkt. No. 542",
      "ECF No. 542",
      "550 U.S. 544, 570\n(2007)",
      "ECF\nCase 4:15-cv-00798-HSG   Document 612   Filed 04/20/16   Page 2 of 2\nNo. 596-1 at 3",
      "Id. at 4",
    ]);
  });

  it("reads Harvard's case bodies", () => {
    expect(citedIn("casebody.html")).toEqual([
      "April 20, 2016",
      "Docket No. 12",
      "42 U.S.C. § 1983",
      "Compl. ¶ 5",
      "Docket *13 No. 14 at 3",
      "ECF No. 15",
      "id. at 2",
      "Fed. R. Civ. P. 37(a)(1)",
    ]);
  });

  it("finds caption, notes and page numbers whatever the site makes of them", () => {
    const parties = [
      { value: "LOOP LABS INC", role: "plaintiff" as const },
      { value: "ANNA GATTI", role: "defendant" as const, etAl: true },
    ];
    const caption = {
      court: "cand",
      caseNumbers: ["15-cv-00798"],
      title: "ORDER DENYING MOTION TO COMPEL",
      parties,
    };
    expect(treeOf("printed.html")).toHaveCaption(caption);
    expect(treeOf("courtlistener.html")).toHaveCaption(caption);
    expect(treeOf("casebody.html")).toHaveCaption({
      court: "cand",
      caseNumber: "4:15-cv-00798",
      parties: [
        { value: "Ann ROE", role: "plaintiff" },
        { value: "Richard DOE", role: "defendant" },
      ],
      date: "2016-04-20",
    });
    expect(treeOf("courtlistener.html")).toHaveNode("docketCitation pageHeader", {
      entry: 612,
      page: 2,
      pages: 2,
    });
    expect(treeOf("casebody.html")).toHaveNode("footnote ruleCitation", { number: "37(a)(1)" });
  });

  it("resolves across what the site puts between", () => {
    expect(treeOf("courtlistener.html")).toResolveTo("docket:596-1");
    expect(treeOf("courtlistener.html")).toCiteEntry(596, { attachment: 1, pins: ["page 3", "page 4"] });
    expect(treeOf("casebody.html")).toCiteEntry(15, { pins: ["page 2"] });
  });

  function treeOf(name: string): Order {
    return resolve(parseReading(readHtml(fixture(name))));
  }

  function citedIn(name: string): string[] {
    return citations(treeOf(name))
      .map(({ text }) => text)
      .filter(Boolean);
  }
});

it("reads any text, however deep", () => {
  for (const html of [
    "",
    "<",
    "</p>",
    "<p>",
    "&",
    "<div>".repeat(20_000) + "ECF No. 1",
    "<li>a<li>b",
    "<ul>a<ul><li>b</ul><p>c</ul>",
    "<blockquote><li>a",
    "\0",
    "<pre>\n\n</pre>",
  ]) {
    const reading = readHtml(html);
    expectSound(reading);
    expect(validateTree(parseReading(reading))).toEqual([]);
  }
});

describe("what a file is", () => {
  const kind = (text: string, name = "-"): string => detectKind(new TextEncoder().encode(text), name);

  it.each([
    "<!DOCTYPE html>\n<html>",
    "<html>",
    '<pre class="inline">Case',
    '<?xml version="1.0"?><casebody>',
    "<p>See",
    "\n<opinion>",
  ])("tells HTML by %s", (text) => {
    expect(kind(text)).toBe("html");
  });

  it("tells by the ending of the name", () => {
    expect(kind("See", "a.HTM")).toBe("html");
    expect(kind("<p>See", "a.md")).toBe("auto");
  });

  it.each(["See <Doe Decl.>", "# ORDER", "<Doe Decl.> ¶ 4"])("leaves %s to the other readers", (text) => {
    expect(kind(text)).toBe("auto");
  });

  it("tells PDF by its first bytes", () => {
    expect(kind("%PDF-1.4\n", "order.txt")).toBe("pdf");
  });
});
