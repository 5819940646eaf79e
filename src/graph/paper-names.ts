/** The names of papers as orders write them: "motion for leave to file a surreply", "R&R", "Smith Declaration". */
import type { RecordKind } from "../tree/index.ts";

/** What a paper is called, and what it is. */
export interface PaperName {
  /** "motion to compel". */
  name: string;
  kind: RecordKind;
}

/** The words that say what a paper is, each with its kind; of two that begin alike the longer stands first. */
const heads: readonly [words: string, kind: RecordKind][] = [
  ["surrepl(?:y|ies)|sur-reply|repl(?:y|ies)", "reply"],
  ["oppositions?|responses?|resistances?", "opposition"],
  ["complaints?|petitions?", "complaint"],
  ["answers?", "answer"],
  ["(?:cross-)?motions?|applications?|requests?", "motion"],
  ["memorand(?:um|a)|briefs?", "brief"],
  ["reports? and recommendations?|findings and recommendations?|R&R|F&R|M&R|reports?", "report"],
  ["orders?|opinions?|rulings?|judgments?|decrees?|decisions?|injunctions?|verdict|mandate|TRO", "order"],
  ["declarations?", "declaration"],
  ["affidavits?", "affidavit"],
  ["stipulations?", "stipulation"],
  ["transcripts?", "transcript"],
  ["statements?", "statement"],
  ["exhibits?", "exhibit"],
  ["depositions?", "deposition"],
  ["notices?|letters?|objections?|minute entry|minutes|entry|submissions?|filings?|bill of costs", "other"],
  ["(?:jury )?instructions|summons|proof of service|indictment|information|agreement", "other"],
];

/** The heads, each in a group of its own, by which its kind is told. */
const head = heads.map(([words]) => `(${words})`).join("|");

/** What may stand before the head of a paper's name and is part of it. */
const leading =
  "(?:administrative|amended|second|third|fourth|fifth|sixth|first|corrected|consolidated|joint|unopposed|opposed|emergency|renewed|supplemental|partial|cross|status|preliminary|proposed|expedited|ex parte|agreed|stipulated|sealed|omnibus|final|consent|scheduling|protective|case management|pretrial|discovery|dismissal|class|verified|original|operative|initial|third-party|pro se|written|oral|minute|text|show cause|summary judgment|reply|opening|closing|answering|pre-hearing|post-hearing|post-trial|settlement|expert|memorandum|opinion and|daubert|habeas|bench|jury|witness|exhibit|privilege|advisory|removal|monthly|quarterly|annual|informal|formal|redacted|unredacted|responsive|limited|interim|temporary restraining|permanent)";

/** What the words after the head begin with where they say what the paper is for. */
const following =
  "(?:to|for|in|of|re|regarding|on|granting|denying|adopting|dismissing|seeking|requesting|concerning|against|as to|directing|setting|approving|certifying|appointing|staying|overruling|sustaining|and|with|from|that|partially)";

const naming = new RegExp(
  `(?<![\\w-])((?:${leading} ){0,6}(?:${head}))(?![\\w&-])(?: (?=${following}\\b)(.*))?`,
  "i",
);

/** What ends the name of a paper. */
const nameEnd =
  /,(?! \d{4}\b)|[;:()[\]\uFFFC"“”]| (?:which|who|whether|was|is|were|are|has|had|have|filed|dated|issued|entered|under|pursuant|by|because|in (?:this|the) (?:court|case|action)|arguing|contending|asserting|asking|alleging|against (?:them|him|her|it)|that (?:was|were|is|are|the|it|he|she|they)|on (?:the grounds?|(?:January|February|March|April|May|June|July|August|September|October|November|December)))\b| (?:and|with|in) (?:(?:a|an|the|his|her|its|their|supporting|attached) )(?=[a-z]* ?(?:memorandum|brief|declaration|affidavit|exhibit|proposed))/;

/** Longest name, in words. */
const longest = 14;

/**
 * Finds the first paper that words name.
 *
 * @param words A piece of a sentence: "Plaintiff's renewed motion to compel further responses".
 * @returns "renewed motion to compel further responses", and its kind; nothing where no paper is named.
 */
export function paperIn(words: string): (PaperName & { start: number; end: number }) | undefined {
  const match = naming.exec(words);
  if (!match) return undefined;
  const [, named = ""] = match;
  const rest = match[2 + heads.length] ?? "";
  // the end of a name begins with a space
  const more = rest.slice(0, Math.max(0, (nameEnd.exec(` ${rest}`)?.index ?? Infinity) - 1)).trim();
  const whole = more === "" ? named : `${named} ${more}`;
  const name = tidy(whole.split(" ").slice(0, longest).join(" "));
  const end = match.index + named.length + (more === "" ? 0 : 1 + more.length);
  return { name, kind: kindOf(match, name), start: match.index, end };
}

/** The kind of paper that the head which was found says, in the light of the whole name. */
function kindOf(found: RegExpExecArray, name: string): RecordKind {
  const at = heads.findIndex((_, index) => found[2 + index] !== undefined);
  const [, kind] = heads[at]!;
  if (
    kind === "complaint" &&
    /^petition/i.test(found[2 + at]!) &&
    /\b(?:rehearing|for review|fees)\b/i.test(name)
  )
    return "motion";
  return kind === "brief" && /\bin (?:opposition|response)\b/i.test(name) ? "opposition" : kind;
}

/** The paper that an act of a party puts on the docket: it "moved to compel" by a motion to compel. */
const verbs: [RegExp, (match: RegExpExecArray) => PaperName][] = [
  [
    /\b(?:cross-)?mov(?:es?|ed|ing) (?:the [Cc]ourt )?(?=(?:to|for|in limine|under)\b)/,
    (match) => ({ name: tidy(`motion ${rest(match)}`), kind: "motion" }),
  ],
  [/\b(?:renewed|renews) (?:his|her|its|their) motion\b/, () => ({ name: "renewed motion", kind: "motion" })],
  [/\b(?:opposed?|opposes|resist(?:s|ed)?)\b/, () => ({ name: "opposition", kind: "opposition" })],
  [/\brespond(?:s|ed)?\b/, () => ({ name: "response", kind: "opposition" })],
  [/\brepl(?:y|ied|ies)\b/, () => ({ name: "reply", kind: "reply" })],
  [/\b(?:answered|answers) the\b/, () => ({ name: "answer", kind: "answer" })],
  [/\bobject(?:s|ed)?\b/, () => ({ name: "objections", kind: "other" })],
  [
    /\b(?:appealed|appeals) (?:the|this|that|to)\b|\bappealed\b/,
    () => ({ name: "notice of appeal", kind: "other" }),
  ],
  [/\bremoved\b/, () => ({ name: "notice of removal", kind: "other" })],
  [
    /\b(?:filed|brought|commenced|initiated|instituted) (?:suit|(?:this|the) (?:[a-z]+ ){0,4}(?:action|lawsuit|suit|case)|a (?:[a-z]+ )?(?:action|lawsuit|suit))\b|\bsued\b/,
    () => ({ name: "complaint", kind: "complaint" }),
  ],
];

/**
 * Finds the paper that the last act in a piece of text puts on the docket without naming it.
 *
 * @param words "Defendants moved to dismiss the complaint".
 * @returns "motion to dismiss the complaint", and its kind.
 */
export function paperOfAct(words: string): PaperName | undefined {
  for (const [verb, name] of verbs) {
    const match = verb.exec(words);
    if (match) return name(match);
  }
  return undefined;
}

function rest({ input, index, 0: found }: RegExpExecArray): string {
  const after = input.slice(index + found.length);
  return after.slice(0, nameEnd.exec(after)?.index);
}

/**
 * Makes the name of several papers that of one of them: "motions to supplement" → "motion to supplement".
 *
 * @param paper What several entries are called together.
 * @returns What each is called; nothing where the name is that of one paper.
 */
export function oneOf(paper: PaperName): PaperName | undefined {
  const several =
    /\b(motion|response|opposition|order|letter|declaration|affidavit|brief|objection|report|notice|exhibit|statement|stipulation|request|application|petition|complaint|answer|transcript)s\b|\b(surrepl|repl)ies\b/i;
  const match = several.exec(paper.name);
  if (!match) return undefined;
  const [whole, one, reply] = match;
  return { kind: paper.kind, name: paper.name.replace(whole, one ?? `${reply}y`) };
}

function tidy(name: string): string {
  return name
    .trim()
    .replace(hanging, "")
    .replace(hanging, "")
    .replace(/(?<=[a-z]{2})\.$/, "");
}

/** Words that a name cannot end with. */
const hanging =
  / (?:and|of|to|in|on|for|with|the|a|an|from|re|regarding|his|her|its|their|as|that|at|against|or)$/i;
