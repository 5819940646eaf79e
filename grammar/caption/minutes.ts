/**
 * The caption of minutes, which labels its parts: "Case No. CV 09-3664-VBF (FFMx)  Date: September 9, 2010",
 * "Title: A v. B", "Present: Honorable …", "Proceedings: (IN CHAMBERS) ORDER …".
 */
import type { IToken } from "chevrotain";

import type { Columns } from "./columns.ts";
import type { Line } from "./lines.ts";
import { notOfParties } from "./stream.ts";
import { isHeading } from "./title-words.ts";
import { isProse } from "./body.ts";
import { has } from "./cells.ts";
import { JudgeMark, Other, Paren, Versus, isOf } from "./tokens.ts";

/**
 * Sorts the lines of minutes.
 *
 * @param lines - the lines of the head of the order
 * @param body - the line at which its body begins
 * @returns the pieces of the caption, or `undefined` if these are no minutes
 */
export function minutesOf(lines: readonly Line[], body: number): Columns | undefined {
  const head = lines.slice(0, body);
  if (!head.slice(0, 14).some((line) => minutes.test(line.text))) return undefined;
  const labelled = head.findIndex((line) => titleLabel.test(line.text));
  const title = labelled >= 0 ? labelled : head.findIndex((line) => has(line, Versus));
  const proceedings = head.findIndex((line) => proceedingsLabel.test(line.text));
  if (title < 0) return undefined;
  const present = head.findIndex(
    (line, at) => at > title && (line.cells[0]?.tokens[0]?.tokenType === JudgeMark || ends.test(line.text)),
  );
  const parties = tokensOf(head.slice(title, present < 0 ? title + 3 : present), titleLabel);
  const titleLines = proceedings < 0 ? [] : titleLinesOf(head.slice(proceedings));
  const last = titleLines.at(-1) ?? head[Math.max(present, title)];
  return {
    parties: parties.filter((token) => !isOf(token, notOfParties)),
    title: withoutChambers(tokensOf(titleLines, proceedingsLabel)),
    end: last?.end ?? 0,
  };
}

const minutes = /^(?:civil|criminal)? ?minutes?\b|minute (?:order|entry)/i;
const titleLabel = /^(?:case )?(?:title|name)\b ?:?/i;
const proceedingsLabel = /^(?:proceedings?|docket entry)\b ?:?/i;
const ends = /^(?:present|attorney|deputy|page|courtroom|case no|by ?:|proceedings)/i;

/** The tokens of lines without the label and without "Page 1 of 28". */
function tokensOf(lines: readonly Line[], label: RegExp): IToken[] {
  const cells = lines
    .flatMap((line) => line.cells)
    .filter((cell) => !/^page$/i.test(cell.tokens[0]?.image ?? ""));
  const tokens = cells.flatMap((cell) => cell.tokens);
  const first = tokens.findIndex((token, at) => at > 0 && !/^(?:name|title|:|entry)$/i.test(token.image));
  const [one, two] = tokens.map((token) => token.image);
  return label.test(`${one} ${two}`) || /^case$/i.test(one ?? "") ? tokens.slice(Math.max(first, 0)) : tokens;
}

function titleLinesOf(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const tokens = line.cells.flatMap((cell) => cell.tokens);
    if (found.length > 0 && (isProse(line) || line.apart || found.length > 7 || isHeading(tokens))) break;
    found.push(line);
  }
  return found;
}

/** "(IN CHAMBERS)", "IN CHAMBERS –" is where it was decided, not what. */
function withoutChambers(tokens: IToken[]): IToken[] {
  const rest = tokens.filter((token) => !(token.tokenType === Paren && /in chambers/i.test(token.image)));
  const chambers = rest.findIndex(
    (token, at) => /^chambers$/i.test(token.image) && /^in$/i.test(rest[at - 1]?.image ?? ""),
  );
  const start = chambers >= 0 && chambers <= 3 ? chambers + 1 : 0;
  const from = rest.findIndex(
    (token, at) => at >= start && token.tokenType !== Other && !/^[:–—()\]-]+$/.test(token.image),
  );
  return from < 0 ? [] : rest.slice(from);
}
