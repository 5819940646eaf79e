/** What a court did with a motion: the word of its ruling, in the words of docket sheets. */

/** How a motion, objection or report came out. */
export type Disposition =
  | "granted"
  | "granted in part"
  | "denied"
  | "denied as moot"
  | "adopted"
  | "adopted in part"
  | "approved"
  | "overruled"
  | "sustained"
  | "stricken"
  | "withdrawn"
  | "dismissed"
  | "deferred"
  | "vacated";

/**
 * Reads a ruling.
 *
 * @param words The words of the ruling: "GRANTED IN PART and DENIED IN PART", the title "ORDER DENYING MOTION TO COMPEL".
 * @returns What was done; nothing where no word tells it.
 */
export function dispositionOf(words: string): Disposition | undefined {
  const is = (pattern: RegExp): boolean => pattern.test(words);
  const inPart = is(/\bin[- ]part\b/i);
  if (is(/\bgrant(?:s|ed|ing)?\b/i))
    return inPart || is(/\bden(?:y|ies|ied|ying)\b/i) ? "granted in part" : "granted";
  if (is(/\bmoot(?:ed)?\b/i)) return "denied as moot";
  if (is(/\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?)\b/i)) return "denied";
  if (is(/\b(?:adopt|accept)(?:s|ed|ing)?\b/i)) return inPart ? "adopted in part" : "adopted";
  return others.find(([pattern]) => is(pattern))?.[1];
}

const others: readonly [RegExp, Disposition][] = [
  [/\b(?:approv(?:e|es|ed|ing)|allow(?:s|ed|ing)?)\b/i, "approved"],
  [/\boverrul(?:e|es|ed|ing)\b/i, "overruled"],
  [/\bsustain(?:s|ed|ing)?\b/i, "sustained"],
  [/\b(?:stricken|strik(?:es|ing))\b/i, "stricken"],
  [/\bwithdrawn\b/i, "withdrawn"],
  [/\b(?:dismiss(?:es|ed|ing)|terminat(?:ed|ing))\b/i, "dismissed"],
  [/\bdefer(?:s|red|ring)?\b/i, "deferred"],
  [/\bvacat(?:es|ed|ing)\b/i, "vacated"],
];
