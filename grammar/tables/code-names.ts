/**
 * The names of the codes in the table, as they may be written: state and words abbreviated or spelled out, "&" or "and", the state left out.
 * Their keys are made for the letters that a text asks for.
 */
import { grouped, keyOf, KeyTree, once, onceFor, wordings } from "./abbreviations.ts";
import { REGULATIONS, SPELLED, STATUTES, SUBJECTS } from "./code-table.ts";
import { states, type State } from "./states.ts";

/** What a code contains. */
export type CodeKind = "statute" | "regulation";

/** A code of the table, as one of its names tells it. */
export interface CodeEntry {
  code: string;
  kind: CodeKind;
  /** Whether it is made of initials: written in capitals, and a code only where a section follows. */
  initials: boolean;
  /** Whether it is the United States Code or the Code of Federal Regulations, which no one takes for anything else. */
  federal: boolean;
  /** Whether its name is without its state's: "Penal Code". */
  bare: boolean;
}

/** A name of the table, and the code that it means; it stands for its forms. */
interface Named {
  name: string;
  code: string;
  kind: CodeKind;
  bare: boolean;
}

const names = once(() => [...namesOf()]);
/** The names by the letters that their forms begin and end with: most texts ask for few. */
const byFirst = once(() => grouped(names(), ({ name }) => [name[0]!.toLowerCase()]));
const byLast = once(() => grouped(names(), ({ name }) => lastLettersOf(lastWordOf(name))));
const lastLettersOf = onceFor((word: string) => [...new Set(keysOfWord(word).map((key) => key.at(-1)!))]);

/** The codes of the table where their names begin, … */
export const codesForward = new KeyTree((letters) => {
  const mayBegin = (key: string): boolean =>
    letters.startsWith(key) || (letters.length > 1 && key.startsWith(letters));
  const ofLetter = byFirst().get(letters[0]!) ?? [];
  return codesOf(ofLetter.filter(({ name }) => firstKeysOf(name).some(mayBegin)));
});
/** … and where they end. */
export const codesBackward = new KeyTree((letters) => {
  const mayEnd = (key: string): boolean =>
    letters.endsWith(key) || (letters.length > 1 && key.endsWith(letters));
  const ofLetter = byLast().get(letters.at(-1)!) ?? [];
  return codesOf(ofLetter.filter(({ name }) => keysOfWord(lastWordOf(name)).some(mayEnd)));
}, -1);

function* namesOf(): Generator<Named> {
  for (const [rows, kind] of [
    [STATUTES, "statute"],
    [REGULATIONS, "regulation"],
  ] as const) {
    for (const row of rows.trim().split("\n")) {
      const forms = row.split("|");
      const code = forms[0]!;
      const bare = !stateOf(code);
      for (const name of forms) yield { name, code, kind, bare };
    }
  }
  for (const row of SUBJECTS.trim().split("\n")) {
    const [pattern = "", subjects = ""] = row.split("|");
    for (const subject of subjects.split(";")) {
      const code = pattern.replace("*", subject);
      yield { name: code, code, kind: "statute", bare: false };
      const annotated = code.replace("Code,", "Code Ann.,").replace(/Law$/, "L.");
      if (annotated !== code) yield { name: annotated, code, kind: "statute", bare: false };
      // Where the court's state is understood, its name is left out: "Penal Code § 187".
      const alone = code.slice(code.indexOf(" ") + 1);
      if (!pattern.endsWith("*")) yield { name: alone, code: alone, kind: "statute", bare: true };
    }
  }
}

/** Codes by the keys of all their forms; of names that are written alike, the first. */
function codesOf(table: readonly Named[]): Map<string, CodeEntry> {
  const byKey = new Map<string, CodeEntry>();
  for (const { name, code, kind, bare } of table) {
    const federal = code === "U.S.C." || code === "C.F.R.";
    for (const { key, initials } of name === "Stat." ? [formOf(name)] : formsOf(name)) {
      if (!byKey.has(key)) byKey.set(key, { code, kind, initials, federal, bare });
    }
  }
  return byKey;
}

/** A name or a part of one as it may be written: its key, and whether it is of initials alone. */
interface Form {
  key: string;
  initials: boolean;
}

const formOf = onceFor((written: string): Form => ({
  key: keyOf(written),
  initials: /^[A-Z.-]+$/.test(written),
}));
const spelled = once(() => wordings(SPELLED.trim()));

/** A name as it may be written: state and words abbreviated or spelled out, "&" or "and". */
function formsOf(name: string): Form[] {
  const state = stateOf(name);
  const words = (state ? name.slice(state.abbreviations[0]!.length + 1) : name).split(" ");
  const bodies: Form[] = [];
  for (const written of [
    words,
    words.map((word) => spelledOut(word, 0)),
    words.map((word) => spelledOut(word, 1)),
  ]) {
    const body = joined(written.map(formOf));
    bodies.push(body);
    if (body.key.includes("&")) bodies.push({ key: body.key.replaceAll("&", "and"), initials: false });
  }
  if (!state) return bodies;
  return headsOf(state).flatMap((head) => bodies.map((body) => joined([formOf(head), body])));
}

function joined(parts: readonly Form[]): Form {
  let key = "";
  let initials = true;
  for (const part of parts) {
    key += part.key;
    initials &&= part.initials;
  }
  return { key, initials };
}

/** A word that is not abbreviated, in the one or the other way. */
function spelledOut(word: string, choice: 0 | 1): string {
  const forms = spelled().get(word);
  return forms?.[choice] ?? forms?.[0] ?? word;
}

/** The keys of the states or words that the forms of a name begin with. */
function firstKeysOf(name: string): string[] {
  const state = stateOf(name);
  return state ? headsOf(state).map(keyOfPart) : keysOfWord(name.split(" ", 1)[0]!);
}

const lastWordOf = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/** The keys of a word that is abbreviated or spelled out. */
const keysOfWord = onceFor((word: string) => [word, spelledOut(word, 0), spelledOut(word, 1)].map(keyOfPart));

const keyOfPart = (part: string): string => formOf(part).key;
const headsOf = (state: State): string[] => [...state.abbreviations, state.name];

const byAbbreviation = once(() => new Map(states().map((state) => [state.abbreviations[0]!, state])));

/** The state whose abbreviation, of one word or two, a name begins with. */
function stateOf(name: string): State | undefined {
  const first = name.indexOf(" ");
  if (first < 0) return undefined;
  const second = name.indexOf(" ", first + 1);
  return (
    (second < 0 ? undefined : byAbbreviation().get(name.slice(0, second))) ??
    byAbbreviation().get(name.slice(0, first))
  );
}
