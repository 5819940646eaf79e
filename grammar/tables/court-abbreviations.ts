/**
 * Which court the short form in a citation's parenthetical stands for (The Bluebook, rule 10.4 and tables T1 and T7), by
 * CourtListener's id.
 */
import { allStateCourts, bankruptcyCourt, courtsOfState, nationalCourts, PANELS } from "./court-rows.ts";
import { once } from "./abbreviations.ts";
import { states, type State } from "./states.ts";

/**
 * The court that the parenthetical of a citation names.
 *
 * @param abbreviation - The short form without the date: "9th Cir.", "S.D.N.Y.", "Cal. Ct. App.", "Tex. App.—Dallas".
 * @returns CourtListener's id ("ca9"), or nothing where the short form is not known.
 * @example courtIdOfAbbreviation("Bankr. D. Del.") // "deb"
 */
export function courtIdOfAbbreviation(abbreviation: string): string | undefined {
  const written = abbreviation.slice(0, 80).trim();
  const ids = abbreviations();
  const whole = ids.get(abbreviationKey(written));
  if (whole) return whole;
  // What follows the court's own letters tells its department, district or city: "N.Y. App. Div. 1st Dep't".
  const parts = written.split(/(?<=[\s.,—–-])/);
  for (let length = parts.length - 1; length > 1; length--) {
    const id = ids.get(abbreviationKey(parts.slice(0, length).join("")));
    if (id && !isStateAlone(id)) return id;
  }
  return undefined;
}

/** Letters and digits alone: "S.D. N.Y." → "sdny". */
function abbreviationKey(abbreviation: string): string {
  return abbreviation
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/appct$/, "ctapp");
}

/** Whether a court's short form is the state's alone, or the nation's: what follows it then tells another court. */
function isStateAlone(id: string): boolean {
  return id === "scotus" || bare().has(id);
}

/** Courts whose abbreviation is the state's. */
const bare = once(
  () =>
    new Set(
      states().flatMap((state) =>
        courtsOfState(state)
          .filter((court) => court.abbreviations.some((form) => state.abbreviations.includes(form)))
          .map(({ id }) => id),
      ),
    ),
);

const abbreviations = once(() => {
  const short = new Map<string, string>();
  const stateOf = new Map<string, string>();
  for (const state of states()) for (const { id } of courtsOfState(state)) stateOf.set(id, state.postal);
  for (const court of [...nationalCourts(), ...allStateCourts()]) {
    for (const form of court.abbreviations) {
      short.set(abbreviationKey(form), court.id);
    }
  }
  addCircuits(short);
  const byPostal = new Map<string, [form: string, id: string][]>();
  for (const [form, id] of short) {
    const postal = stateOf.get(id) ?? "";
    const forms = byPostal.get(postal);
    if (forms) forms.push([form, id]);
    else byPostal.set(postal, [[form, id]]);
  }
  for (const state of states()) addState(short, state, byPostal.get(state.postal) ?? []);
  return short;
});

function addCircuits(forms: Map<string, string>): void {
  const endings = ["th", "st", "d", "d", "th", "th", "th", "th", "th", "th", "th", "th"];
  for (let n = 1; n <= 11; n++) {
    const written = [`${n}${endings[n]}`, ...(n === 2 ? ["2nd"] : n === 3 ? ["3rd"] : [])];
    for (const ordinal of written) {
      forms.set(`${ordinal}cir`, `ca${n}`);
      if (!PANELS.includes(String(n))) continue;
      for (const form of [`${ordinal}cirbap`, `bap${ordinal}cir`, `bankr${ordinal}cir`])
        forms.set(form, `bap${n}`);
    }
  }
}

/** The districts of a state under each of its abbreviations, and its courts under the less usual ones. */
function addState(
  forms: Map<string, string>,
  state: State,
  ofState: readonly [form: string, id: string][],
): void {
  const [usual = "", ...others] = [...state.abbreviations, state.name].map(abbreviationKey);
  for (const [direction, id] of [...state.districts, ...state.former]) {
    for (const name of [usual, ...others, state.postal.toLowerCase()]) {
      const bankruptcy = bankruptcyCourt(id);
      setNew(forms, `${direction}d${name}`, id);
      setNew(forms, `${direction}dist${name}`, id);
      for (const prefix of bankruptcy ? ["bankr", "bkrtcy", "bkr", "bk"] : [])
        setNew(forms, `${prefix}${direction}d${name}`, bankruptcy!);
    }
  }
  if (state.postal === "DC") setNew(forms, "bankrdc", "dcb");
  if (state.postal === "MP") setNew(forms, "bankrnmari", "nmib");
  for (const [form, id] of ofState) {
    if (!form.startsWith(usual)) continue;
    for (const other of ["", ...others]) {
      const name = (other || usual) + form.slice(usual.length);
      setNew(forms, name, id);
      if (name.endsWith("ctapp")) setNew(forms, name.replace(/ctapp$/, "app"), id);
    }
  }
}

function setNew(forms: Map<string, string>, form: string, id: string): void {
  if (!forms.has(form)) forms.set(form, id);
}
