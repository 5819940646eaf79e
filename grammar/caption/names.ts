/**
 * The names in a group of the party column. A name ends where words about the party begin: "STEVEN REAMS, Sheriff
 * of Weld County, in his official capacity". Punctuation, letter case, offices and phrases of description tell
 * which is which.
 */
import type { IToken } from "chevrotain";

import { endOf } from "../engine/tokens.ts";
import { hasAnyLetter } from "../scan.ts";
import { draftOf, extend, finish, isPersonal, isSpeck, withoutTitle } from "./name-draft.ts";
import type { Draft, ReadName } from "./name-draft.ts";
import {
  actsForAnother,
  actsForSeveral,
  describes,
  isBodyWord,
  isCapitals,
  isGroupWord,
  isMatter,
  isOffice,
  isPersonTitle,
  isPlace,
  isSeatWord,
  opensMatters,
  takesPlace,
} from "./name-words.ts";
import type { Group, Phrase } from "./parser.ts";
import { Describe, JudgeMark, Paren, Suffix, Word } from "./tokens.ts";

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
  let office = false;
  for (const phrase of group.phrases.flatMap(partPlace)) {
    const last = names.at(-1);
    const fresh = !last || phrase.before === ";" || phrase.before === "et al";
    if (fresh) described = guarded = office = false;
    // "by and through his guardians, JOHN DOE and JANE DOE": those are no parties themselves.
    const guards: boolean = guarded && described && !fresh;
    guarded =
      actsForAnother(phrase.tokens.at(-1)) ||
      (!guards && actsForSeveral(phrase.tokens)) ||
      (guards && phrase.before !== ", and" && (semicolons || phrase.before === "and"));
    if (guards) continue;
    const kind: "name" | "more" | "words" = fresh
      ? freshKind(phrase, capitals)
      : kindOf(phrase, last, { capitals, semicolons, described, office });
    if (kind === "more" && last) extend(last, phrase);
    else if (kind === "name") {
      const draft = draftOf(phrase, capitals);
      if (draft.tokens.length > 0) names.push(draft);
      described = draft.described;
    } else described = true;
    office = kind === "words" && phrase.tokens.every(isOffice);
    const now = names.at(-1);
    if (now && phrase.etAl) now.etAl = true;
  }
  return names.map(finish).filter(({ value }) => !isSpeck(value));
}

/** Parts "TENNESSEE\nSULLIVAN COUNTY SHERIFF": behind a comma a state ends its name, and the next line begins another. */
function partPlace(phrase: Phrase): Phrase[] {
  const { before, tokens, etAl } = phrase;
  if (before !== ",") return [phrase];
  for (const count of [1, 2]) {
    const last = tokens[count - 1];
    const next = tokens[count];
    if (
      !last ||
      !next ||
      next.startOffset - endOf(last) < 4 ||
      isBodyWord(next) ||
      !isPlace(tokens.slice(0, count))
    )
      continue;
    return [
      { before, tokens: tokens.slice(0, count), etAl: false },
      { before: ";", tokens: tokens.slice(count), etAl },
    ];
  }
  return [phrase];
}

interface Setting {
  /** Whether the group writes its names in capitals. */
  capitals: boolean;
  /** Whether semicolons part its names. */
  semicolons: boolean;
  /** Whether words about the last name stand before. */
  described: boolean;
  /** Whether the phrase before is an office and no more: "JOHN ROE, DIRECTOR, STATE BUREAU OF CANALS". */
  office: boolean;
}

/** A name must begin with a capital, "the" or "de" aside. */
function freshKind(phrase: Phrase, capitals: boolean): "name" | "words" {
  const [first, second] = withoutTitle(phrase.tokens);
  if (!first || first.tokenType === Describe) return "words";
  if (
    startsLikeName(first, false) ||
    (second && opensName.test(first.image) && startsLikeName(second, capitals))
  )
    return "name";
  return "words";
}

const opensName = /^(?:the|mr|ms|mrs|dr)\.?$/i;

/** Whether a phrase behind a name is another name, a piece of it ("more"), or words about it. */
function kindOf(phrase: Phrase, last: Draft, setting: Setting): "name" | "more" | "words" {
  const [first, second] = phrase.tokens;
  if (!first) return "words";
  if (goesOn(phrase, first, last, setting)) return "more";
  if (first.tokenType === Describe || describes(first, second) || isFederalOffice(phrase.tokens))
    return "words";
  if (
    setting.office &&
    phrase.before === "," &&
    phrase.tokens.some((token) => isBodyWord(token) || isMatter(token))
  )
    return "words";
  if (first.tokenType === Suffix && !second) return "words";
  if (isOffice(first)) return namesOffice(phrase, first, setting) ? "name" : "words";
  if (!startsLikeName(first, setting.capitals)) {
    // "and the LOUISIANA DEPARTMENT OF HEALTH"
    return opensName.test(first.image) && second && startsLikeName(second, setting.capitals)
      ? "name"
      : "words";
  }
  return isAnother(phrase, first, setting) ? "name" : "words";
}

/** ", Inc.", ", d/b/a TENDER", ", ILLINOIS", "and HUMAN SERVICES": part of the name before it. */
function goesOn(phrase: Phrase, first: IToken, last: Draft, setting: Setting): boolean {
  const { before, tokens } = phrase;
  const matter = tokens.length === 1 && listsMatters(last.tokens);
  if (before === ", and") return matter;
  if (setting.described) return false;
  // "EL PASO COUNTY, TEXAS and BORDER NETWORK"
  if (before === "and" && endsWithPlace(last)) return false;
  // "SWAY AND CAKE LLC; BERGMAN’S LOCK AND KEY SERVICES LLC"
  if (before === "and" && setting.semicolons && isFirm(last.tokens, tokens)) return true;
  if (before === "and") return isWithinName(last.tokens, tokens, setting);
  if (before !== ",") return false;
  // "SUPERINTENDENT, WABASH VALLEY CORRECTIONAL FACILITY" is sued under the name of the office.
  if (last.tokens.every(isOffice)) return tokens.some((token) => isBodyWord(token) || isMatter(token));
  return (
    first.tokenType === Suffix ||
    /^(?:d\/b\/a|dba|d\.b\.a\.|doing)$/i.test(first.image) ||
    (isPlace(tokens) && takesPlace(last.value)) ||
    (matter && first.tokenType === Word)
  );
}

const isFirm = (left: readonly IToken[], right: readonly IToken[]): boolean =>
  right.at(-1)?.tokenType === Suffix && (left.length === 1 || /['’]s$/i.test(left[0]?.image ?? ""));

const endsWithPlace = ({ tokens, value }: Draft): boolean =>
  [1, 2].some((count) => {
    const place = tokens.slice(-count);
    return (
      tokens.length > count &&
      isPlace(place) &&
      value.endsWith(`, ${place.map((token) => token.image).join(" ")}`)
    );
  });

/** Whether a phrase that begins with an office names a party and does not describe one: "and ATTORNEY GENERAL OF OHIO". */
function namesOffice({ before, tokens }: Phrase, first: IToken, setting: Setting): boolean {
  // "DAVID GARDNER, WARDEN GARY BOUGHTON"
  if (before === "," && setting.capitals && !setting.semicolons && isPersonTitle(first))
    return (
      (isPersonal(tokens.slice(1)) || isOfficer(tokens)) &&
      tokens.every(isCapitals) &&
      !aims.test(tokens[1]?.image ?? "")
    );
  if ((before !== "and" && before !== ", and") || !setting.capitals || !isCapitals(first)) return false;
  const person =
    tokens.length >= 3 &&
    tokens.length <= 4 &&
    tokens[1]?.tokenType === Word &&
    !/^of$/i.test(tokens[1].image);
  return person || (!setting.semicolons && !setting.described);
}

/** "OFFICER ATHERTON" */
const isOfficer = ([title, name, more]: readonly IToken[]): boolean =>
  name?.tokenType === Word &&
  !more &&
  !isBodyWord(name) &&
  /^(?:officer|sergeant|sgt\.?|detective|det\.?|deputy|lieutenant|lt\.?|corporal|trooper|nurse)$/i.test(
    title?.image ?? "",
  );

/** What places begin with: "WARDEN, SAN QUENTIN" is no person. */
const aims = /^(?:san|santa|fort|new|north|south|east|west|central|los|las|el|st|mount|lake|camp)\.?$/i;

/** "UNITED STATES SECRETARY OF EDUCATION", with a piece of the column rule in its midst. */
const isFederalOffice = ([first, second, third]: readonly IToken[]): boolean =>
  (/^united$/i.test(first?.image ?? "") &&
    /^states$/i.test(second?.image ?? "") &&
    third !== undefined &&
    isOffice(third)) ||
  (/^u\.s\.$/i.test(first?.image ?? "") && second !== undefined && isOffice(second));

/** Whether a phrase that could be a name is another party's, by what stands before it. */
function isAnother(
  { before, tokens }: Phrase,
  first: IToken,
  { capitals, semicolons, described }: Setting,
): boolean {
  // "SHERIFF OF THE PARISH, JANE ROE, IN HER OFFICIAL CAPACITY" where others are parted by semicolons.
  if (semicolons && before === "," && described && capitals) {
    const own = tokens.findIndex((token) => token.tokenType === Describe);
    return (
      own !== 0 &&
      isPersonal(own < 0 ? tokens : tokens.slice(0, own)) &&
      tokens.slice(0, own).every(isCapitals)
    );
  }
  if (semicolons && before === ",") return !described && (capitals || initials.test(first.image));
  if (!described) return true;
  if (before === "and") return !isMatter(first) && (capitals || looksWhole(tokens));
  return before !== "," || capitals || (looksWhole(tokens) && !tokens.some(isBodyWord));
}

const looksWhole = (tokens: readonly IToken[]): boolean =>
  tokens.length >= 2 && tokens.slice(0, 2).every((token) => /^[A-Z“"]/.test(token.image));

const startsLikeName = (token: IToken, capitals: boolean): boolean =>
  token.tokenType === Paren ||
  token.tokenType === JudgeMark ||
  /^(?:of|and|for|in|to|by|on|at)$/i.test(token.image)
    ? false
    : capitals
      ? isCapitals(token) || /^\d/.test(token.image)
      : /^[A-Z\d“"'‘]/.test(token.image) || smallName.test(token.image);

const initials = /^(?:[A-Z]\.){1,3}[A-Z]?\.?$/;
const smallName = /^(?:de|van|von|el|al|la|del)$/;

/** Whether the first two words are in capitals, or the first where there is one alone. */
function writesCapitals(phrases: readonly Phrase[]): boolean {
  const named = phrases.find(({ tokens }) => tokens.some(({ tokenType }) => tokenType === Word));
  let words = 0;
  for (const token of named?.tokens ?? []) {
    if ((token.tokenType !== Word && !isOffice(token)) || !hasAnyLetter(token.image, 2)) continue;
    if (!isCapitals(token)) return false;
    if (++words === 2) break;
  }
  return words > 0;
}

/** "BUREAU OF ALCOHOL, TOBACCO, FIREARMS AND EXPLOSIVES": a list of matters within a name. */
function listsMatters(tokens: readonly IToken[]): boolean {
  const body = tokens.findIndex((token) =>
    /^(?:department|bureau|office|division|committee|board|commission|subcommittee)$/i.test(token.image),
  );
  return body >= 0 && /^(?:of|for|on)$/i.test(tokens[body + 1]?.image ?? "") && tokens.length - body <= 6;
}

/** Whether an "and" between two phrases is part of one name: "DEPARTMENT OF HEALTH AND HUMAN SERVICES". */
function isWithinName(left: readonly IToken[], right: readonly IToken[], setting: Setting): boolean {
  const [first, second] = right;
  const [only, more] = left;
  // A title before a person's name opens a name: "and DIRECTOR JANE ROE".
  if (!first || !only || first.tokenType === Describe || isOffice(first)) return false;
  if (!more && isGroupWord(only) && right.slice(1, -1).some((token) => /^(?:for|of)$/i.test(token.image)))
    return true;
  if (!more && (isSeatWord(only) || /^\d/.test(only.image))) return true;
  // "PORT AUTHORITY OF NEW YORK AND NEW JERSEY"
  if (isPlace(right) && left.length > 2 && [1, 2].some((count) => isPlace(left.slice(-count)))) return true;
  if (!isMatter(first) && !/^[A-Z]\.?$/.test(first.image)) return false;
  if (/^(?:state|county|city|department)$/i.test(first.image) && /^of$/i.test(second?.image ?? ""))
    return false;
  return left.some(opensMatters) || right.length === 1 || (!setting.capitals && right.length <= 2);
}
