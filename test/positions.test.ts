/** Flat offsets to source offsets to lines and columns. */
import fc from "fast-check";
import { VFile } from "vfile";
import { location } from "vfile-location";
import { describe, expect, it } from "vitest";
import { createLocator, lineStarts } from "../src/text/positions.ts";

describe("lineStarts", () => {
  it.each([
    ["", [0]],
    ["a", [0]],
    ["a\nb", [0, 2]],
    ["a\r\nb\r\n", [0, 3, 6]],
    ["a\rb\n\rc", [0, 2, 4, 5]],
    ["\n\n", [0, 1, 2]],
  ])("%j → %j", (source, starts) => {
    expect(lineStarts(source)).toEqual(starts);
  });
});

describe("createLocator", () => {
  // "ECF" stands in line 1, a stamp in line 2, "No. 3 & 4" in line 3, its "&" written as an entity.
  const source = "See ECF\n[stamp]\nNo. 3 &amp; 4";
  const segments = [
    { flat: 0, source: 0, length: 8 },
    { flat: 8, source: 16, length: 6 },
    { flat: 14, source: 22, length: 1, sourceLength: 5 },
    { flat: 15, source: 27, length: 2 },
  ];
  const flat = "See ECF\nNo. 3 & 4\n\n";

  it("maps a piece that runs over what was left out", () => {
    const at = createLocator({ source, segments });
    const start = flat.indexOf("ECF");
    const end = flat.indexOf("3") + 1;
    expect(source.slice(at.start(start), at.end(end))).toBe("ECF\n[stamp]\nNo. 3");
  });

  it("ends a node after its last character, not where the next piece starts", () => {
    const at = createLocator({ source, segments });
    expect(at.end(8)).toBe(8);
    expect(at.start(8)).toBe(16);
  });

  it("takes a decoded entity whole", () => {
    const at = createLocator({ source, segments });
    expect(source.slice(at.start(14), at.end(15))).toBe("&amp;");
    expect(source.slice(at.start(12), at.end(17))).toBe("3 &amp; 4");
  });

  it("maps what stands nowhere to its neighbours", () => {
    const at = createLocator({ source, segments });
    expect(at.end(19)).toBe(source.length);
    expect(at.start(17)).toBe(source.length);
  });

  it("gives lines and columns from 1", () => {
    const at = createLocator({ source, segments });
    expect(at.point(0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(at.point(16)).toEqual({ line: 3, column: 1, offset: 16 });
    expect(at.point(source.length)).toEqual({ line: 3, column: 14, offset: source.length });
  });

  it("answers in any order as it does in ascending order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 40 }), (offsets) => {
        const cursor = createLocator({ source, segments });
        for (const offset of offsets) {
          const fresh = createLocator({ source, segments });
          expect([cursor.start(offset), cursor.end(offset)]).toEqual([
            fresh.start(offset),
            fresh.end(offset),
          ]);
        }
      }),
    );
  });

  it("agrees with vfile-location on every offset of any text", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "\n", "\r", "\u{1F600}", "\0", "\f"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (value) => {
        const at = createLocator({ source: value, segments: [] });
        const place = location(new VFile(value));
        for (let offset = 0; offset <= value.length; offset++)
          expect(at.point(offset)).toEqual(place.toPoint(offset));
      }),
    );
  });
});
