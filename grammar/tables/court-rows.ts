/**
 * The tables of courts, unpacked as they are asked for: the national courts, those of each state, and the districts. Facts from Free Law Project's courts-db
 * (BSD-2-Clause); abbreviations from The Bluebook, tables T1.1 and T7.
 */
import { once } from "./abbreviations.ts";
import { STATE_COURTS } from "./court-table.ts";
import { states, type State } from "./states.ts";

/** `id|words|abbreviations` of the national courts, as in `STATE_COURTS`. The numbered circuits are composed. */
const NATIONAL = `
scotus|supreme court united state|U.S.;SCOTUS;U.S. Sup. Ct.;Sup. Ct.
cadc||D.C. Cir.;CADC;U.S. App. D.C.
cafc|court appeal federal circuit|Fed. Cir.;CAFC
uscfc|court federal claim
uscfc|united state court federal claim|Fed. Cl.;Ct. Fed. Cl.;U.S. Ct. Fed. Cl.
cc|united state court claim|Ct. Cl.;Cl. Ct.
cit|court international trade|Ct. Int'l Trade;Ct. Intl. Trade;C.I.T.
ccpa|court custom patent appeal|C.C.P.A.
ccpa|united state court customs patent appeal
cusc|united state customs court|Cust. Ct.
tax|united state tax court|T.C.;Tax Ct.;U.S. Tax Ct.;U.S.T.C.
bta|board tax appeal|B.T.A.
jpml|judicial panel multidistrict litigation|J.P.M.L.;Jud. Pan. Mult. Lit.
fisc|foreign intelligence surveillance court|FISC;F.I.S.C.;FISA Ct.;Foreign Intel. Surv. Ct.
fiscr|foreign intelligence surveillance court review|FISCR;F.I.S.C.R.;FISA Ct. Rev.;Foreign Intel. Surv. Ct. Rev.
cavc|court appeal veteran claim|Vet. App.;C.A.V.C.
cavc|united state court appeal veteran claim
cavc|court veteran appeal
armfor|court appeal armed forces|C.A.A.F.;Armed Forces
cma|court military appeal|C.M.A.
acca|army court criminal appeal|A. Ct. Crim. App.;Army Ct. Crim. App.;A.C.C.A.
afcca|air force court criminal appeal|A.F. Ct. Crim. App.;A.F.C.C.A.
nmcca|navy marine corps court criminal appeal|N-M. Ct. Crim. App.;N.M.C.C.A.
uscgcoca|coast guard court criminal appeal|C.G. Ct. Crim. App.
mc|court military commission review|U.S.C.M.C.R.
tecoa|temporary emergency court appeal|Temp. Emer. Ct. App.;Temp. Emerg. Ct. App.
eca|emergency court appeal|Emer. Ct. App.
reglrailreorgct|special court regional rail reorganization|Reg'l Rail Reorg. Ct.
com|united state commerce court|Comm. Ct.
bia|board immigration appeal|B.I.A.
ttab|trademark trial appeal board|T.T.A.B.
ptab|patent trial appeal board|P.T.A.B.
bpai|board patent appeal interferences|B.P.A.I.
olc|office legal counsel|O.L.C.
`;

/** `ending|words|abbreviation` of the courts that most states have, by the ending of their ids; the last is the state's highest. */
const USUAL = `
ctapp|court appeal|Ct. App.
superct|superior court|Super. Ct.
distct|district court|Dist. Ct.
circt|circuit court|Cir. Ct.
munict|municipal court|Mun. Ct.
famct|family court|Fam. Ct.
juvct|juvenile court|Juv. Ct.
proct|probate court|Prob. Ct.
|supreme court|
`;

const usualRows = once(() =>
  USUAL.trim()
    .split("\n")
    .map((row) => [row.slice(0, row.indexOf("|")), row] as const),
);

/** The Bankruptcy Appellate Panels there are or were (28 U.S.C. § 158(b)). */
export const PANELS = ["1", "2", "6", "8", "9", "10"];

/** A court of a table: its name must have all of its words. */
export interface CourtRow {
  id: string;
  words: string[];
  /** How much its words tell together. */
  weight: number;
  /** Whether it is the court of a county or city. */
  isLocal: boolean;
  abbreviations: string[];
}

/** The national courts. */
export const nationalCourts = once(() =>
  NATIONAL.trim()
    .split("\n")
    .map((row) => courtOf(row)),
);

/** The rows of the states' courts, not unpacked, by postal code. */
const rowsByState = once(
  () =>
    new Map(
      STATE_COURTS.split("@")
        .slice(1)
        .map((part) => {
          const [postal = "", ...rows] = part.trim().split("\n");
          return [postal, rows] as const;
        }),
    ),
);

const unpacked = new Map<string, CourtRow[]>();

/**
 * The courts of a state; one state's rows are unpacked without the others'.
 *
 * @param state - The state or territory.
 * @returns its courts, none where the table has none.
 */
export function courtsOfState(state: State): readonly CourtRow[] {
  let courts = unpacked.get(state.postal);
  if (!courts) {
    const [usual] = state.abbreviations;
    courts = (rowsByState().get(state.postal) ?? []).flatMap((row) =>
      row.startsWith(">") ? familyOf(row.slice(1)) : courtOf(row, usual),
    );
    unpacked.set(state.postal, courts);
  }
  return courts;
}

/** The courts of all states and territories. */
export const allStateCourts = once(() => {
  const byPostal = new Map(states().map((state) => [state.postal, state]));
  return [...rowsByState().keys()].flatMap((postal) => courtsOfState(byPostal.get(postal)!));
});

/** The states by name and by abbreviation, as words: "new york", "n y". */
export const stateNames = once(() => {
  const names = new Map<string, State>();
  for (const state of states()) {
    for (const name of [state.name, ...state.abbreviations]) {
      names.set((name.toLowerCase().match(/[a-z]+/g) ?? []).join(" "), state);
    }
    if (state.postal === "DC") names.set("columbia", state);
  }
  return names;
});

/**
 * The bankruptcy court of a judicial district.
 *
 * @param district - The id of the district court: "nysd".
 * @returns the id of its bankruptcy court: "nysb"; nothing for a district that is no more.
 */
export function bankruptcyCourt(district: string): string | undefined {
  if (district === "azd") return "arb";
  if (district === "ned") return "nebraskab";
  return /^(?:[a-z]{2}[nsewcm]?|nmi)d$/.test(district) &&
    !/^(?:al|ar|fl|ga|ia|ky|la|mo|nc|ny|ok|va|wis)d$/.test(district)
    ? district.slice(0, -1) + "b"
    : undefined;
}

/** The court of a row; its abbreviations go on from the state's. */
function courtOf(row: string, state = ""): CourtRow {
  const [id = "", told] = row.split("|");
  const kind = told === undefined ? usualRows().find(([ending]) => id.endsWith(ending))![1] : row;
  const [, words = "", forms] = kind.split("|");
  const abbreviations = forms
    ?.split(";")
    .map((form) => (form.startsWith("=") ? form.slice(1) : `${state} ${form}`.trim()));
  return rowOf(id, words ? words.split(" ") : ["(none)"], abbreviations ?? [], false);
}

/** The courts of a family, one a place. */
function familyOf(row: string): CourtRow[] {
  const [pattern = "", words = "", places = ""] = row.split("|");
  const [prefix = "", ending = ""] = pattern.split("*");
  return places
    .split(",")
    .flatMap(districts)
    .map((entry, index) => {
      const [, district = "", place = "", part = place.replaceAll(" ", "")] =
        /^(?:(\d+)\.)?([^=]*)=?(.+)?/.exec(entry)!;
      const id = part.startsWith("!")
        ? part.slice(1)
        : ending === "#"
          ? prefix + (index + 1)
          : ending === "3"
            ? prefix + district + part.slice(0, 3)
            : ending
              ? prefix + part + ending
              : (prefix + district + part).slice(0, 15);
      return rowOf(id, [...words.split(" "), ...place.split(" ")], [], true);
    });
}

/** "1-57" as the numbers of its districts. */
function districts(places: string): string[] {
  const [from, to] = places.split("-").map(Number);
  return to ? Array.from({ length: to - from! + 1 }, (_, i) => String(from! + i)) : [places];
}

function rowOf(id: string, words: string[], abbreviations: string[], isLocal: boolean): CourtRow {
  return { id, words, abbreviations, isLocal, weight: words.reduce((sum, word) => sum + weightOf(word), 0) };
}

/** What a word counts for: a district's number less than its county, which tells more. */
function weightOf(word: string): number {
  return /^\d/.test(word) ? 0.5 : word === "countycourt" ? 1.5 : 1;
}
