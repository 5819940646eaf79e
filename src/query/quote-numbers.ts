/** Numbers in selectors, which CSS wants in quotes and people write without. */

/**
 * Quotes the numbers of a selector.
 *
 * @param selector A selector.
 * @returns The selector: `[number=596]` as `[number="596"]`.
 */
export function quoteNumbers(selector: string): string {
  return selector.replace(quotedOrNumber, (written, number?: string) =>
    number === undefined ? written : `="${number}"`,
  );
}

/** A string, to be left alone, or a bare value that begins with a digit. */
const quotedOrNumber =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|=\s{0,9}(\d[\w.:-]*)(?=\s{0,9}(?:[is]\s{0,9})?\])/g;
