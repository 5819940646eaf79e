/** The heads of constitutions: "U.S. Const.", "Cal. Const.". */
import type { Found } from "../found.ts";
import { foldSpace, matchAt, openingsOf, pairAt } from "../scan.ts";
import { LEADING_WORDS } from "../words.ts";
import { withSignal } from "./reference.ts";

/** Reads "U.S. Const." and the constitutions of the states at the word "Const.". */
export function readConstitution(text: string, at: number, from: number): Found[] | undefined {
  if (!CONSTITUTION_OPENS.has(pairAt(text, at))) return undefined;
  const match = matchAt(
    /(?:Const(?:itution\b|\.)|CONST\.),?\s+(?:[Aa]rt|ART|[Aa]m(?:en)?d|AMEND|§|pmbl)/y,
    text,
    at,
  );
  if (!match) return undefined;
  const word = matchAt(/Const(?:itution|\.)|CONST\./y, text, at)!;
  const before = /(U\.\s?S\.|[A-Z][a-z]*\.(?:\s?[A-Z][a-z]*\.)?|United\s+States|[A-Z][a-z]+)\s+$/.exec(
    text.slice(Math.max(from, at - 30), at),
  );
  const named = before && !LEADING_WORDS.has(before[1]!) ? before : undefined;
  const start = named ? at - named[0].length : at;
  const jurisdiction = named
    ? foldSpace(named[1]!).replace("U. S.", "U.S.").replace("United States", "U.S.")
    : "U.S.";
  return withSignal(
    text,
    [{ type: "Constitution", start, end: at + word[0].length, head: { jurisdiction } }],
    from,
  );
}

const CONSTITUTION_OPENS = openingsOf("Const|CONST");
