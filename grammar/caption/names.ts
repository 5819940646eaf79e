/**
 * The names in a group of the party column. A name ends where words about the party begin: "STEVEN REAMS, Sheriff
 * of Weld County, in his official capacity". Punctuation, letter case, offices and phrases of description tell
 * which is which.
 */
import type { IToken } from "chevrotain";

import { states } from "../tables/states.ts";
import type { Group, Phrase } from "./parser.ts";
import { And, Describe, ExRel, JudgeMark, Office, Other, Paren, Suffix, Word } from "./tokens.ts";

/** A name as read. */
export interface ReadName {
  tokens: IToken[];
  /** The name, white space folded, commas within it kept. */
  value: string;
  etAl: boolean;
}

/**
 * Reads the names of a group.
 *
 * @param group - what stands before a role or on one side of a "v."
 * @returns its names in order
 */
export function namesOf(group: Group): ReadName[] {
  const capitals = writesCapitals(group.phrases);
  const semicolons = group.phrases.some((phrase) => phrase.before === ";");
  const names: Draft[] = [];
  let described = false;
  let guarded = false;
  for (const phrase of group.phrases.flatMap(partPlace)) {
    const last = names.at(-1);
    const fresh = !last || phrase.before === ";" || phrase.before === "et al";
    if (fresh) described = guarded = false;
    // "by and through his guardians, JOHN DOE and JANE DOE": those are no parties themselves.
    const guards: boolean = guarded && described && !fresh;
    guarded = guardian.test(phrase.tokens.at(-1)?.image ?? "") || (guards && phrase.before !== ", and" && (semicolons || phrase.before === "and"));
    if (guards) continue;
    const kind = fresh ? freshKind(phrase, capitals) : kindOf(phrase, last, { capitals, semicolons, described });
    if (kind === "more" && last) extend(last, phrase);
    else if (kind === "name") {
      const draft = draftOf(phrase, capitals);
      if (draft.tokens.length > 0) names.push(draft);
      described = draft.described;
    }
    else described = true;
    const now = names.at(-1);
    if (now && phrase.etAl) now.etAl = true;
  }
  return names.map(finish).filter((name) => /\p{L}/u.test(name.value) && !specks.test(name.value));
}

// What is printed up the margin of pleading paper: "C", "CCCC", "DDss".
const specks = /^(?:[A-Za-z]|([A-Z])\1{1,4}|(?=[A-Z]*[a-z])[^aeiouyAEIOUY\s.]{1,5})$/;

const guardian = /^(?:guardians?|friends?|parents?|mother|father|grandmother|aunt|uncle|administrat(?:or|rix)|conservator|representatives?)$/i;

/** Parts "TENNESSEE\nSULLIVAN COUNTY SHERIFF": behind a comma a state ends its name, and the next line begins another. */
function partPlace(phrase: Phrase): Phrase[] {
  const { before, tokens, etAl } = phrase;
  if (before !== ",") return [phrase];
  for (const count of [1, 2]) {
    const [last, next] = tokens.slice(count - 1, count + 1);
    if (!last || !next || next.startOffset - last.startOffset - last.image.length < 4 || !isPlace(tokens.slice(0, count))) continue;
    return [{ before, tokens: tokens.slice(0, count), etAl: false }, { before: ";", tokens: tokens.slice(count), etAl }];
  }
  return [phrase];
}

interface Draft {
  tokens: IToken[];
  value: string;
  etAl: boolean;
  described: boolean;
}

interface Setting {
  capitals: boolean;
  semicolons: boolean;
  described: boolean;
}

/** A name must begin with a capital, "the" or "de" aside. */
function freshKind(phrase: Phrase, capitals: boolean): "name" | "words" {
  const [first, second] = withoutTitle(phrase.tokens);
  if (!first || first.tokenType === Describe) return "words";
  if (startsLikeName(first, false) || (second && opensName.test(first.image) && startsLikeName(second, capitals))) return "name";
  return "words";
}

const opensName = /^(?:the|mr|ms|mrs|dr)\.?$/i;

/** Whether a phrase behind a name is another name, a piece of it ("more"), or words about it. */
function kindOf(phrase: Phrase, last: Draft, setting: Setting): "name" | "more" | "words" {
  const [first, second] = phrase.tokens;
  if (!first) return "words";
  const { before } = phrase;
  const alone = phrase.tokens.length === 1;
  if (!setting.described && (before === "," || before === "and")) {
    if (first.tokenType === Suffix && before === ",") return "more";
    if (/^(?:d\/b\/a|dba|d\.b\.a\.|doing)$/i.test(first.image)) return "more";
    if (before === "," && isPlace(phrase.tokens) && placeFits(last)) return "more";
    if (before === "and" && isWithinName(last.tokens, phrase.tokens, setting)) return "more";
    if (before === "," && first.tokenType === Suffix) return "more";
    if (alone && before === "," && listsMatters(last.tokens) && first.tokenType === Word) return "more";
  }
  if (before === ", and" && alone && listsMatters(last.tokens)) return "more";
  if (first.tokenType === Describe || describes(first, second)) return "words";
  if (isOffice(first) && before !== "and" && before !== ", and") return "words";
  if (isOffice(first) && !(setting.capitals && isCapitals(first)) ) return "words";
  if (isOffice(first) && !titledPerson(phrase.tokens)) return setting.semicolons || setting.described ? "words" : "name";
  if (!startsLikeName(first, setting.capitals)) {
    // "and the LOUISIANA DEPARTMENT OF HEALTH"
    if (opensName.test(first.image) && second && startsLikeName(second, setting.capitals)) return "name";
    return "words";
  }
  if (setting.semicolons && before === ",") return !setting.described && (setting.capitals || initials.test(first.image)) ? "name" : "words";
  if (setting.described && before === "and" && tails.test(first.image)) return "words";
  if (setting.described && before === "and") return setting.capitals ? "name" : looksWhole(phrase.tokens) ? "name" : "words";
  if (setting.described && before === "," && !setting.capitals) return looksWhole(phrase.tokens) && !ofBody(phrase.tokens) ? "name" : "words";
  return "name";
}

// "IN ) HIS OFFICIAL CAPACITY": the column rule may part the words of a description.
const describing = /^(?:in|by|through|on|as|for|with|from|individually|officially|capacity|capacities|similarly|situated|others?|behalf|both|solely|each|all|former|formerly|sued|who)$/i;
const describes = (first: IToken, second: IToken | undefined): boolean =>
  describing.test(first.image) || (/^next$/i.test(first.image) && /^friends?$/i.test(second?.image ?? "")) || (/^(?:individual|official|personal)$/i.test(first.image) && (!second || /^(?:and|capacit)/i.test(second.image)));

/** "Department of Health", "Board of Education": in a description, the body that the office belongs to. */
function ofBody(tokens: readonly IToken[]): boolean {
  return tokens.some((token) => bodyWords.test(token.image));
}

const looksWhole = (tokens: readonly IToken[]): boolean =>
  tokens.length >= 2 && tokens.slice(0, 2).every((token) => /^[A-Z“"]/.test(token.image));

const isOffice = (token: IToken): boolean => token.tokenType === Office || token.tokenType === JudgeMark;

function titledPerson(tokens: readonly IToken[]): boolean {
  return tokens.length >= 3 && tokens[1]?.tokenType === Word && !/^of$/i.test(tokens[1]?.image ?? "") && tokens.length <= 4;
}

const startsLikeName = (token: IToken, capitals: boolean): boolean =>
  token.tokenType === Paren || token.tokenType === JudgeMark || /^(?:of|and|for|in|to|by|on|at)$/i.test(token.image) ? false : capitals ? isCapitals(token) || /^\d/.test(token.image) : /^[A-Z\d“"'‘]/.test(token.image) || smallName.test(token.image);

const initials = /^(?:[A-Z]\.){1,3}[A-Z]?\.?$/;
const smallName = /^(?:de|van|von|el|al|la|del)$/;

/** "JOHN", "McCLAWHORN", "J.", "O’NEIL": all letters capitals, but for the prefix of a family name. */
export function isCapitals(token: IToken): boolean {
  const letters = token.image.replace(/^(?:Mc|Mac|De|Di|La|Le|Van|Du|St|O['’])(?=[A-Z]{2})/, "").replace(/['’]s\b/, "").replace(/[^\p{L}]/gu, "");
  return letters.length > 0 && letters === letters.toUpperCase();
}

function writesCapitals(phrases: readonly Phrase[]): boolean {
  const first = phrases.find((phrase) => phrase.tokens.some((token) => token.tokenType === Word))?.tokens ?? [];
  const words = first.filter((token) => (token.tokenType === Word || isOffice(token)) && /\p{L}{2}/u.test(token.image)).slice(0, 2);
  return words.length > 0 && words.every(isCapitals);
}

const connector = /^(?:of|the|and|for|in|on|to|at|by|de|la|del|van|von|der|d\/b\/a|dba|d\.b\.a\.|doing|business|as|a|an|&|no\.?|nos\.?|through|-|–|—|et|e|y|#\d+)$/i;
const tradeName = /^(?:d\/b\/a|dba|d\.b\.a\.|business)$/i;

/** The name that a phrase begins with; what follows it in the phrase is description. */
function draftOf(phrase: Phrase, groupInCapitals: boolean): Draft {
  const all = withoutTitle(phrase.tokens);
  const capitals = groupInCapitals && !!all[0] && (isCapitals(all[0]) || /^\d|^(?:the|de)$/i.test(all[0].image));
  let end = 0;
  let trade = false;
  for (let at = 0; at < all.length; at++) {
    const token = all[at];
    if (!token) break;
    const { tokenType, image } = token;
    if (/^\d$/.test(image) && at === 0) break;
    if (tokenType === Describe && !(trade && /^as$/i.test(image))) break;
    if (tradeName.test(image)) trade = true;
    if (tokenType === Paren) {
      if (/[“"”‘]/.test(image) && at === all.length - 1) break;
      end = at + 1;
      continue;
    }
    if (tokenType === Suffix || tokenType === ExRel || tokenType === And) {
      end = at + 1;
      continue;
    }
    if (isOffice(token) && !capitals && at > 0 && !isCapital(image)) break;
    if (capitals && !isCapitals(token) && !/^#?\d/.test(image)) {
      if (tokenType === Word && connector.test(image)) continue;
      break;
    }
    if (/^#\d+$/.test(image)) {
      end = at + 1;
      continue;
    }
    if (!capitals && !isCapital(image) && !/^\d/.test(image) && !(at === 0)) {
      if (tokenType === Word && connector.test(image)) continue;
      break;
    }
    end = at + 1;
  }
  while (end > 0 && /^(?:D-\d{1,2}|in|as|by|of|and|for|the|through|on|both)$/i.test(all[end - 1]?.image ?? "")) end--;
  const tokens = all.slice(0, end);
  return { tokens, value: foldTokens(tokens), etAl: false, described: end < all.length };
}

const isCapital = (image: string): boolean => /^[“"'‘(]?[\p{Lu}\d&]/u.test(image);

function extend(draft: Draft, phrase: Phrase): void {
  const glue = phrase.before === "," ? ", " : phrase.before === ", and" ? ", and " : " and ";
  const more = draftOf(phrase, writesCapitals([{ ...phrase, tokens: draft.tokens }]));
  const and = glue.includes("and") && draft.tokens.every((token) => isCapitals(token) || connector.test(token.image)) ? glue.toUpperCase() : glue;
  draft.value += and + more.value;
  draft.tokens.push(...more.tokens);
  draft.described = more.described;
}

function foldTokens(tokens: readonly IToken[]): string {
  let value = "";
  let end = -1;
  for (const token of tokens) {
    value += (end < 0 || token.startOffset === end ? "" : " ") + token.image.replace(/\s+/g, " ");
    end = token.startOffset + token.image.length;
  }
  // A word parted at the end of a line: "BROAD-\nCASTING", "WILLIAMS-\nVOID" – the hyphen stays.
  return value.replace(/(?<=\p{L})- (?=\p{L})/gu, "-");
}

function finish({ tokens, value, etAl }: Draft): ReadName {
  const name = value
    .replace(/^[\s.,:;'’`•·-]+/, "")
    .replace(/[\s,:;•·*_-]+$/, "")
    .replace(/(?<=\p{L}{2}\.?)\d$/u, "")
    .replace(/(?<=\p{L}{5})\.$/u, "");
  return { tokens, value: name, etAl };
}

// Titles before a person's name.
const personTitle = /^(?:mr|mrs|ms|dr|hon|honorable|sgt|lt|cpl|capt|det|ofc|gov|sen|rep|rev|prof|sheriff|governor|commissioner|warden|officer|officers|detective|sergeant|lieutenant|captain|secretary|director|judge|justice|superintendent|mayor|attorney general|deputy sheriff|deputy|police officers?|correctional officers?|chief|president|administrator|magistrate judge|deputies|chairperson|chairman|chairwoman|member)\.?$/i;

function withoutTitle(tokens: readonly IToken[]): readonly IToken[] {
  let at = 0;
  // "(Northern Division)", "1.", "D-4", "the": before the name, and none of it.
  while (at < tokens.length - 1 && isBefore(tokens[at])) at++;
  const article = at;
  while (at < tokens.length - 1) {
    const image = tokens[at]?.image.replace(/\s+/g, " ") ?? "";
    const next = tokens[at + 1];
    if (!personTitle.test(image) || next?.tokenType === Describe || !/^[A-Z]/.test(next?.image ?? "") || /^(?:of|for|and|&)$/i.test(next?.image ?? "")) break;
    at++;
  }
  if (at > article && tokens.length - at >= 2) return tokens.slice(at);
  return withoutOffice(tokens.slice(article));
}

/** "NAPA POLICE OFFICER GARRETT WADE", "CHIEF OF POLICE RONALD HADDAD": the person's own name is what follows the office. */
function withoutOffice(tokens: readonly IToken[]): readonly IToken[] {
  const office = tokens.findLastIndex((token, at) => personTitle.test(token.image) || (/^police$/i.test(token.image) && /^of$/i.test(tokens[at - 1]?.image ?? "")) || (token.tokenType === Office && /officer|sheriff|worker|agent|warden|director|secretary|commissioner|governor|general$/i.test(token.image)));
  const rest = tokens.slice(office + 1);
  const described = rest.findIndex((token) => token.tokenType === Describe);
  const name = described < 0 ? rest : rest.slice(0, described);
  const personal = name.length >= 2 && name.length <= 4 && name.every((token) => (token.tokenType === Word || token.tokenType === Suffix) && /^\p{Lu}/u.test(token.image) && !bodyWords.test(token.image) && !tails.test(token.image) && !connector.test(token.image));
  return office > 0 && personal ? rest : tokens;
}

function isBefore(token: IToken | undefined): boolean {
  if (!token) return false;
  return token.tokenType === Paren || token.tokenType === Other || /^[^\p{L}\d]+$/u.test(token.image) || /^(?:the|c\/w|related|cases?:?|\d{1,2}\.|\(\d{1,2}\)|D-\d{1,2}|no\.)$/.test(token.image) || /^(?:RELATED|Related)$/.test(token.image);
}

/** Whether a phrase is the name of a state: "CITY OF PEORIA, ILLINOIS". */
export function isPlace(tokens: readonly IToken[]): boolean {
  placeNames ??= new Set(states().flatMap((state) => [state.name, ...state.abbreviations]).map((name) => name.toLowerCase()));
  return placeNames.has(foldTokens(tokens).toLowerCase());
}
let placeNames: Set<string> | undefined;

const placeFits = (draft: Draft): boolean => /\b(?:city|county|town|village|township|borough|parish|of|municipality|district|houston|schools?)\b/i.test(draft.value);

const bodyWords = /^(?:department|departments|dept\.?|division|office|bureau|board|boards|commission|committee|county|city|state|states|court|district|agency|administration|services?|authority|council|university|college|school|institute|center|united|corporation|company|association|foundation|fund|union|coalition|bank|trust|church|ministry|party|society|club|hospital|police|prison|jail|ministries|group|enterprises?|network|alliance|league|league|project|partners|industries|systems?|international|national|federation)$/i;

/** "BUREAU OF ALCOHOL, TOBACCO, FIREARMS AND EXPLOSIVES": a list of matters within a name. */
function listsMatters(tokens: readonly IToken[]): boolean {
  const body = tokens.findIndex((token) => /^(?:department|bureau|office|division|committee|board|commission|subcommittee)$/i.test(token.image));
  return body >= 0 && /^of|for|on$/i.test(tokens[body + 1]?.image ?? "") && tokens.length - body <= 6;
}

const tails = /^(?:human|customs|immigration|budget|hospitals?|welfare|sons|company|co\.?|associates|families|family|urban|development|drug|training|naturalization|education|training|rehabilitation|correction|corrections|community|mental|wildlife|recreation|environmental|public|prevention|infrastructure|technology|medicine|science|sciences|humanities|safety|veterans|explosives|retardation|developmental|justice|liberty|freedom|responsibility|regulatory|licensing|wildlife|atmospheric|space|exchange|border|insurance|disability|support|law|homeless|homelessness|water|power|light|gas|transportation|firearms|forfeiture|budgeting|recovery|research|planning|treatment|learning|conservation|democracy|accountability|ethics|advocacy|regents|trustees|supervisors|parole|paroles|probation|pardons|adult|juvenile|elections|ethics|management|records|information|means|fire|neighborhood|housing|finance|finances|economic|labor|care|related|affiliated|its|surety|casualty|indemnity|grill|sexual|gender|hearing|special|aging|child|children|youth|social|services|monitoring|enforcement|cake|inspections|fitness|reform|policy|equality|equity|inclusion|opportunity|society|culture|arts|resources|agriculture|mechanical|lesbian|refugee|refugees|crime|medicaid|medicare|rural|hotel|nutrition|sports|engineering|taxation|registration|revenue|charities|industrial|commercial|industry|commerce|trade|markets|consumer|protection|natural|historic|state|federal|local|municipal|county|employment|workforce)$/i;

/** Whether an "and" between two phrases is part of one name: "DEPARTMENT OF HEALTH AND HUMAN SERVICES". */
function isWithinName(left: readonly IToken[], right: readonly IToken[], setting: Setting): boolean {
  const [first, second] = right;
  if (!first || first.tokenType === Describe) return false;
  // A title before a person's name opens a name: "and DIRECTOR JANE ROE".
  if (isOffice(first)) return false;
  // "CITY AND COUNTY OF HONOLULU", "MAYOR AND CITY COUNCIL OF BALTIMORE".
  if (left.length === 1 && /^(?:students|teachers|citizens|friends|men|women|mothers|fathers|families|parents|lawyers|doctors|farmers|workers|veterans|neighbors)$/i.test(left[0]?.image ?? "") && right.slice(1, -1).some((token) => /^(?:for|of)$/i.test(token.image))) return true;
  if (left.length === 1 && /^(?:city|county|mayor|town|board|village|governor)$/i.test(left[0]?.image ?? "")) return true;
  if (!tails.test(first.image) && !/^(?:[A-Z]\.?)$/.test(first.image)) return false;
  if (/^(?:state|county|city|department)$/i.test(first.image) && /^of$/i.test(second?.image ?? "")) return false;
  const words = left.map((token) => token.image);
  const body = words.some((word) => bodyWords.test(word) || /^(?:citizenship|food|health|parks?|fish|children|budget)$/i.test(word) || /^of$/i.test(word) || tails.test(word));
  return body || right.length === 1 || !setting.capitals && right.length <= 2;
}
