/** Should the grammar refuse a block, it stays prose and the others are read. No text is known that it refuses, so one is made here. */
import { expect, it } from "vitest";
import { readInlines, type Refusal } from "../grammar/parser.ts";
import { OrderParser } from "../grammar/rules/order.ts";

/** Reads a text with a grammar that refuses what is illegible. */
function inlinesOf(text: string, onRefusal?: (refusal: Refusal) => void) {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its parser
  const { read } = OrderParser.prototype;
  OrderParser.prototype.read = function (block, tokens) {
    return block.includes("illegible") ? undefined : read.call(this, block, tokens);
  };
  try {
    return readInlines(text, onRefusal);
  } finally {
    OrderParser.prototype.read = read;
  }
}

it("reads the blocks around it at their places", () => {
  const text =
    "See Dkt. 12.\n\nSee the illegible Dkt. 13.\n\nSee Dkt. 14 at 3; Ex. B.\n\nOn May 3, 2016 it was so.";
  const refusals: Refusal[] = [];
  const found = inlinesOf(text, (refusal) => refusals.push(refusal));
  expect(
    found.map(({ type, position: { start, end } }) => [type, text.slice(start.offset, end.offset)]),
  ).toEqual([
    ["docketCitation", "Dkt. 12"],
    ["stringCite", "Dkt. 14 at 3; Ex. B"],
    ["date", "May 3, 2016"],
  ]);
  const string = found[1]!;
  const [docket, exhibit] = "children" in string ? string.children : [];
  expect(text.slice(docket!.position.start.offset, docket!.position.end.offset)).toBe("Dkt. 14 at 3");
  expect(text.slice(exhibit!.position.start.offset, exhibit!.position.end.offset)).toBe("Ex. B");
  expect(refusals).toEqual([{ start: 14, end: 42, reason: "not accepted" }]);
});

it("tells of the last block too, and need not tell", () => {
  const refusals: Refusal[] = [];
  expect(inlinesOf("See Dkt. 12.\n\nillegible", (refusal) => refusals.push(refusal))).toHaveLength(1);
  expect(refusals).toEqual([{ start: 14, end: 23, reason: "not accepted" }]);
  expect(inlinesOf("illegible")).toEqual([]);
});
