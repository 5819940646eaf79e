/**
 * Captions in the layouts of many courts: `corpus/captions/layouts.txt`. ⟦ and ⟧ stand around what is read as the caption,
 * and the lines under it tell what it says, in the order of the text.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCaption } from "../grammar/caption/index.ts";
import type { CaptionReading } from "../grammar/caption/index.ts";
import type { Caption, CaseNumber } from "../src/tree/index.ts";

const body =
  "\n\nBefore the court is the motion of the defendants to dismiss the complaint for failure to state a claim.\n" +
  "For the reasons that follow the motion is granted in part and denied in part, and the parties shall confer.\n";

const layouts = readFileSync(new URL("../corpus/captions/layouts.txt", import.meta.url), "utf8")
  .split(/^=== /m)
  .slice(1)
  .map((layout) => {
    const [name = "", ...lines] = layout.trim().split("\n");
    const first = lines.findIndex((line) => line.startsWith("→ "));
    return [name, lines.slice(0, first).join("\n"), lines.slice(first).join("\n")] as const;
  });

/** What a caption says, a line each. */
function told(flat: string, { caption, docketLines, author, dated }: CaptionReading): string {
  return [
    ...(caption?.children ?? []).map(toldOf),
    ...docketLines.map(({ start, end }) => `entries ${fold(flat.slice(start, end))}`),
    ...(author ? [`author ${author.judge} | ${author.judgeTitle}`] : []),
    ...(dated ? [`dated ${dated.iso}`] : []),
  ]
    .map((line) => `→ ${line}`)
    .join("\n");
}

function toldOf(node: Caption["children"][number]): string {
  switch (node.type) {
    case "court":
      return `court ${node.id ?? "?"}`;
    case "caseNumber":
      return `number ${node.normalized}${node.judges ? ` (${node.judges.join()})` : ""}`;
    case "party":
      return `${node.role} ${node.value}${node.etAl ? " et al." : ""}`;
    case "date":
      return `date ${node.iso}`;
    case "title":
      return `title ${node.value}`;
    default:
      return node.type;
  }
}

/** A case number by its parts: "4:16-cv-03577". */
const composed = ({ office, year, kind, serial }: CaseNumber): string =>
  `${office ? `${office}:` : ""}${String(year).slice(2)}-${kind}-${serial?.padStart(5, "0")}`;

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("a caption", () => {
  test.each(layouts)("%s", (_, layout, expected) => {
    const flat = layout.replace(/[⟦⟧]/g, "") + body;
    const reading = readCaption(flat);
    expect(told(flat, reading)).toBe(expected);
    const start = reading.caption?.position.start.offset ?? 0;
    const marked = `${flat.slice(0, start)}⟦${flat.slice(start, reading.end)}⟧${flat.slice(reading.end)}`;
    expect(marked).toBe(layout + body);
    expect(reading.caption?.position.end.offset).toBe(reading.end);
    let last = 0;
    for (const node of reading.caption?.children ?? []) {
      const [word = ""] = "value" in node ? fold(node.value).split(" ") : [];
      expect(fold(flat.slice(node.position.start.offset)).slice(0, word.length)).toBe(word);
      expect(node.position.start.offset).toBeGreaterThanOrEqual(last);
      last = node.position.end.offset;
      if (node.type === "caseNumber" && node.kind !== undefined) expect(composed(node)).toBe(node.normalized);
    }
  });
});

describe("a caption of many parties", () => {
  const letter = (at: number): string => String.fromCharCode(65 + at);
  const names = Array.from({ length: 300 }, (_, at) => `MARY P${letter(at / 26)}${letter(at % 26)}OE`);
  const listed = (count: number): string =>
    `UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n\n${names.slice(0, count).join(",\n")},\nPlaintiffs,\n\nv.   No. 2:13-cv-00266\n\nBOB BAKER,\nDefendant.\n\nORDER OF DISMISSAL`;

  test.each([1, 5, 12, 50, 100, 130, 155, 200, 250, 300])("names each of %i", (count) => {
    const flat = listed(count) + body.repeat(40);
    const { caption, end } = readCaption(flat);
    const parties = (caption?.children ?? []).filter((child) => child.type === "party");
    expect(parties.map(({ value }) => value)).toEqual([...names.slice(0, count), "BOB BAKER"]);
    expect(end).toBe(listed(count).length);
  });

  test.each([
    "This matter is before the court on the motion of the defendants to dismiss.\n",
    "On May 3, 2018, the plaintiffs filed a complaint against the defendants here.\n",
    "INTRODUCTION\n\nThe plaintiffs sue the defendants for a breach of their contract.\n",
  ])("ends before its body: %j", (opening) => {
    for (const count of [1, 20, 60, 110])
      expect(readCaption(`${listed(count)}\n\n${opening}${body.repeat(40)}`).end).toBe(listed(count).length);
  });

  test("may be all there is", () => {
    expect(readCaption(listed(3)).end).toBe(listed(3).length);
    expect(readCaption(listed(100)).end).toBe(listed(100).length);
  });

  test("is not found where there is none", () => {
    expect(readCaption("")).toEqual({ caption: undefined, end: 0, docketLines: [] });
    expect(readCaption(body)).toEqual({ caption: undefined, end: 0, docketLines: [] });
    expect(readCaption(body.repeat(60))).toEqual({ caption: undefined, end: 0, docketLines: [] });
  });
});
