/**
 * Captions in the layouts of many courts: `corpus/captions/layouts.txt`. ⟦ and ⟧ stand around what is read as the caption,
 * and the lines under it tell what it says, in the order of the text.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCaption } from "../grammar/caption/index.ts";
import type { CaptionReading } from "../grammar/caption/index.ts";
import type { Caption } from "../src/tree/index.ts";

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
      return `number ${node.normalized}`;
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
    for (const node of reading.caption?.children ?? []) {
      const [word = ""] = "value" in node ? fold(node.value).split(" ") : [];
      expect(fold(flat.slice(node.position.start.offset)).slice(0, word.length)).toBe(word);
      expect(node.position.end.offset).toBeGreaterThan(node.position.start.offset);
    }
  });
});
