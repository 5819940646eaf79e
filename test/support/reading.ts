/** Shows a reading as text, and checks that one is sound. */
import { expect } from "vitest";
import type { ReadBlock, Reading } from "../../src/text/reading.ts";

/** The blocks of a reading, one a line, children and interruptions indented: `paragraph "See ECF\nNo. 12."`. */
export function outline(reading: Reading): string[] {
  const lines: string[] = [];
  const add = (block: ReadBlock, indent: string): void => {
    if (block.type === "pageHeader") {
      lines.push(`${indent}pageHeader ${JSON.stringify(reading.source.slice(block.start, block.end))}`);
    } else if ("children" in block) {
      lines.push(`${indent}${block.type}${block.label === undefined ? "" : ` ${block.label}`}`);
      for (const child of block.children) add(child, `${indent}  `);
    } else {
      const depth = block.depth === undefined ? "" : ` ${block.depth}`;
      lines.push(
        `${indent}${block.type}${depth} ${JSON.stringify(reading.flat.slice(block.flatStart, block.flatEnd))}`,
      );
      for (const child of block.interruptions) add(child, `${indent}  `);
    }
  };
  for (const block of reading.blocks) add(block, "");
  return lines;
}

/** Fails unless segments and blocks of a reading are as `Reading` promises. */
export function expectSound(reading: Reading): void {
  const { source, flat, segments, blocks } = reading;
  let last = 0;
  for (const segment of segments) {
    expect(segment.flat).toBeGreaterThanOrEqual(last);
    expect(segment.length).toBeGreaterThan(0);
    expect(segment.source + (segment.sourceLength ?? segment.length)).toBeLessThanOrEqual(source.length);
    if (segment.sourceLength === undefined) {
      const { flat: at, source: from, length } = segment;
      expect(flat.slice(at, at + length)).toBe(source.slice(from, from + length));
    }
    expect(flat.slice(last, segment.flat)).toMatch(/^\n*$/);
    last = segment.flat + segment.length;
  }
  expect(flat.slice(last)).toMatch(/^\n*$/);

  const pieces: { start: number; end: number }[] = [];
  expectInOrder(blocks, 0, source.length, pieces);
  pieces.sort((a, b) => a.start - b.start);
  let flatEnd = 0;
  for (const { start, end } of pieces) {
    expect(flat.slice(flatEnd, start)).toBe(flatEnd === 0 && start === 0 ? "" : "\n\n");
    expect(end).toBeGreaterThanOrEqual(start);
    flatEnd = end;
  }
  expect(flat.slice(flatEnd)).toBe(pieces.length === 0 ? "" : "\n\n");
}

/** Siblings in source order within their parent; gathers the pieces of flat text. */
function expectInOrder(
  blocks: ReadBlock[],
  start: number,
  end: number,
  pieces: { start: number; end: number }[],
): void {
  let last = start;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last);
    expect(block.end).toBeGreaterThanOrEqual(block.start);
    expect(block.end).toBeLessThanOrEqual(end);
    last = block.end;
    if ("flatStart" in block) {
      pieces.push({ start: block.flatStart, end: block.flatEnd });
      expectInOrder(block.interruptions, block.start, block.end, pieces);
    } else if ("children" in block) expectInOrder(block.children, block.start, block.end, pieces);
  }
}
