/**
 * Which court the name in a caption stands for, by CourtListener's id. Federal district and bankruptcy courts are composed from
 * direction and state; the others stand in tables. Short forms, as in a citation's parenthetical, are in `court-abbreviations.ts`.
 */
import {
  allStateCourts,
  bankruptcyCourt,
  courtsOfState,
  nationalCourts,
  PANELS,
  stateNames,
  type CourtRow,
} from "./court-rows.ts";
import { courtWords } from "./court-words.ts";
import { states, type State } from "./states.ts";

export { courtIdOfAbbreviation } from "./court-abbreviations.ts";

const DIRECTIONS = new Map(
  ["northern", "southern", "eastern", "western", "central", "middle"].map((word) => [word, word[0]!]),
);

/**
 * The court that a caption names.
 *
 * @param name - The name as written, over one or several lines; what follows it (a division, a county) may be there too.
 * @returns CourtListener's id ("nced"), or nothing where the name is not known or could be more than one court.
 * @example courtIdOfName("IN THE UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF NORTH CAROLINA") // "nced"
 */
export function courtIdOfName(name: string): string | undefined {
  const words = courtWords(name);
  const federal = circuitCourt(words) ?? districtCourt(words);
  if (federal) return federal;
  if (!isNational(words)) return stateCourt(words) ?? territorialCourt(words) ?? nationalCourt(words);
  const trial = indexOfPhrase(words, "district court") >= 0 || indexOfPhrase(words, "bankruptcy court") >= 0;
  return nationalCourt(words) ?? (trial ? undefined : stateCourt(words));
}

/** Where `phrase` stands in `words`, or -1. */
function indexOfPhrase(words: string[], phrase: string, from = 0): number {
  const wanted = phrase.split(" ");
  for (let i = from; i + wanted.length <= words.length; i++) {
    if (wanted.every((word, k) => words[i + k] === word)) return i;
  }
  return -1;
}

function isNational(words: string[]): boolean {
  return indexOfPhrase(words, "united state") >= 0 || indexOfPhrase(words, "u s") >= 0;
}

/** A court of appeals, or its Bankruptcy Appellate Panel. */
function circuitCourt(words: string[]): string | undefined {
  const panel = indexOfPhrase(words, "bankruptcy appellate panel");
  const appeals = indexOfPhrase(words, "court of appeal");
  const trial = indexOfPhrase(words, "district court");
  if (panel < 0 && (appeals < 0 || (trial >= 0 && trial < appeals))) return undefined;
  if (panel < 0 && !isNational(words) && stateIn(words)) return columbiaCircuit(words);
  const number = words.find((word, i) => /^\d{1,2}$/.test(word) && words[i + 1] === "circuit");
  if (number)
    return panel >= 0
      ? PANELS.includes(number)
        ? `bap${number}`
        : undefined
      : Number(number) <= 11
        ? `ca${number}`
        : undefined;
  if (indexOfPhrase(words, "federal circuit") >= 0) return "cafc";
  return columbiaCircuit(words) ?? (isNational(words) && words.includes("columbia") ? "cadc" : undefined);
}

function columbiaCircuit(words: string[]): string | undefined {
  const named = indexOfPhrase(words, "columbia circuit") >= 0 || indexOfPhrase(words, "d c circuit") >= 0;
  return named ? "cadc" : undefined;
}

/** A federal district court or bankruptcy court. */
function districtCourt(words: string[]): string | undefined {
  if (["supreme", "appeal", "county", "parish"].some((word) => words.includes(word)) && !isNational(words))
    return undefined;
  const bankruptcy = indexOfPhrase(words, "bankruptcy court");
  const trial = indexOfPhrase(words, "district court");
  const bankrupt = bankruptcy >= 0 && (trial < 0 || bankruptcy < trial);
  const named = bankrupt || trial >= 0 || isNational(words);
  for (const exact of [true, false]) {
    for (let i = 0; i < words.length; i++) {
      if (!named && !DIRECTIONS.has(words[i]!)) continue;
      const found = districtAt(words, i, exact);
      if (found) return bankrupt ? bankruptcyCourt(found) : found;
    }
  }
  return isNational(words) && (bankrupt || trial >= 0) ? undividedDistrict(words, bankrupt) : undefined;
}

/**
 * "eastern district of north carolina", "e d north carolina", "district of maine" at an index; unless `exact`, the
 * state's name may be a misread one.
 */
function districtAt(words: string[], index: number, exact: boolean): string | undefined {
  let i = index;
  const spelled = DIRECTIONS.get(words[i]!);
  const direction = spelled ?? (words[i + 1] === "d" && /^[nsewcm]$/.test(words[i]!) ? words[i]! : "");
  if (direction) i++;
  const hasDistrict = ["district", "d", ...(spelled ? ["division"] : [])].includes(words[i]!);
  if (!hasDistrict && !direction) return undefined;
  if (!direction && ["judicial", "appellate"].includes(words[i - 1] ?? "")) return undefined;
  if (hasDistrict) i++;
  const first = i;
  while (["of", "the", "state"].includes(words[i]!)) i++;
  const state = exact
    ? stateAt(words, i)?.state
    : i > first && hasDistrict
      ? misreadState(words, i, direction)
      : undefined;
  return state?.districts.get(direction) ?? state?.former.get(direction);
}

/**
 * The state that a misread name can only be: it has a district of that direction now, and its name alone begins as the word does
 * ("TEX1fiol"), or one of the words is the last of its name alone ("J ew Jersey").
 */
function misreadState(words: string[], index: number, direction: string): State | undefined {
  const possible = states().filter((state) => state.districts.has(direction));
  const near = words.slice(index, index + 3);
  const begun = (word: string, length: number) =>
    possible.filter(({ name }) => name.slice(0, length).toLowerCase() === word.slice(0, length));
  for (let length = 7; length >= 3; length--) {
    if ((near[0]?.length ?? 0) < length) continue;
    const found = begun(near[0]!, length);
    if (found.length === 1) return found[0];
  }
  const ends = possible.filter(
    ({ name }) => name.includes(" ") && near.includes(name.toLowerCase().split(" ").pop()!),
  );
  return ends.length === 1 ? ends[0] : undefined;
}

/** "United States District Court, Virgin Islands": the state alone, where it has one district. */
function undividedDistrict(words: string[], bankrupt: boolean): string | undefined {
  const id = stateIn(words)?.districts.get("");
  return id && bankrupt ? bankruptcyCourt(id) : id;
}

/** "District Court of Guam": the district courts of the territories, whose captions need not say "United States". */
function territorialCourt(words: string[]): string | undefined {
  const state = indexOfPhrase(words, "district court") >= 0 ? stateIn(words) : undefined;
  return state && ["GU", "MP", "VI"].includes(state.postal) ? state.districts.get("") : undefined;
}

function nationalCourt(words: string[]): string | undefined {
  return fullest(nationalCourts(), new Set(words))?.id;
}

/** The state's court that the most words speak for; without a state, the court of a place that only one state has. */
function stateCourt(words: string[]): string | undefined {
  const spoken = new Set(words);
  if (indexOfPhrase(words, "county court") >= 0) spoken.add("countycourt");
  if (indexOfPhrase(words, "commonwealth court") >= 0) spoken.add("commonwealthcourt");
  const state = stateIn(words);
  if (state) return courtOfState(words, spoken, state);
  const unique = fullest(allStateCourts(), spoken);
  if (unique && unique.words.length > 2 && unique.isLocal) return unique.id;
  const county = stateIn(words, true);
  return county && courtOfState(words, spoken, county);
}

function courtOfState(words: string[], spoken: ReadonlySet<string>, state: State): string | undefined {
  const all = countyHasStateName(words, state) ? new Set([...spoken, "~"]) : spoken;
  return fullest(courtsOfState(state), all)?.id;
}

/** The court all of whose words are there and that has the most of them; none where two are equal. */
function fullest(courts: readonly CourtRow[], spoken: ReadonlySet<string>): CourtRow | undefined {
  let best: CourtRow | undefined;
  let tied = false;
  for (const court of courts) {
    if (court.weight < (best?.weight ?? 0) || !court.words.every((word) => spoken.has(word))) continue;
    tied = best !== undefined && court.weight === best.weight && court.id !== best.id;
    best = court;
  }
  return tied ? undefined : best;
}

/** The state whose name stands at an index, the longest first: "west virginia" before "virginia". */
function stateAt(words: string[], index: number): { state: State; length: number } | undefined {
  for (let length = 3; length > 0; length--) {
    const state = stateNames().get(words.slice(index, index + length).join(" "));
    if (state) return { state, length };
  }
  return undefined;
}

/** The state that a name tells; a county's name is not it ("Washington County, Oregon"), unless told to take it. */
function stateIn(words: string[], orCounty = false): State | undefined {
  for (let i = 0; i < words.length; i++) {
    if (words[i] === "district" && words[i + 1] === "of" && words[i + 2] === "columbia")
      return stateNames().get("columbia");
    const at = words[i] === "columbia" ? undefined : stateAt(words, i);
    if (!at || words[i]!.length === 1) continue;
    const county = words[i + at.length] === "county" || (words[i - 1] === "of" && words[i - 2] === "county");
    if (!county || orCounty) return at.state;
    i += at.length - 1;
  }
  return undefined;
}

/** "New York County": whether a county is named that has the state's own name. */
function countyHasStateName(words: string[], state: State): boolean {
  const name = state.name.toLowerCase();
  return indexOfPhrase(words, `county of ${name}`) >= 0 || indexOfPhrase(words, `${name} county`) >= 0;
}
