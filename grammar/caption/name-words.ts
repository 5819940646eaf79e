/** The words that tell names of parties from words about them, and the small questions asked of them. */
import type { IToken } from "chevrotain";

import { states } from "../tables/states.ts";
import { JudgeMark, Office } from "./tokens.ts";
import { charCode, foldSpace, isAnyCapital, isDigit } from "../scan.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));
function wordOf({ image }: IToken): string {
  const word = image.trim().toLowerCase();
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

/** Whether a token is this word, in letters of either case. */
export const says = (token: IToken | undefined, word: string): boolean =>
  token !== undefined && token.image.length === word.length && token.image.toLowerCase() === word;

/** Titles before a person's name: "DR.", "COMMISSIONER". */
const personTitles = list(
  "mr mrs ms dr hon honorable sgt lt cpl capt det ofc gov sen rep rev prof sheriff governor commissioner warden officer officers detective sergeant lieutenant captain secretary director judge justice superintendent mayor deputy chief president administrator deputies chairperson chairman chairwoman member",
);
const longTitles =
  /^(?:attorney general|deputy sheriff|police officers?|correctional officers?|magistrate judge)$/i;

/** Whether a token is a title before a person's name. */
export const isPersonTitle = (token: IToken): boolean =>
  personTitles.has(wordOf(token)) || (isOffice(token) && longTitles.test(foldSpace(token.image)));

const bodies = list(
  "department departments dept division office bureau board boards commission committee county city state states court district agency administration service services authority council university college school institute center united corporation company association foundation fund union coalition bank trust church ministry ministries party society club hospital police prison jail group enterprise enterprises network alliance league project partners industries system systems international national federation facility facilities penitentiary",
);

/** Whether a word is part of the name of a body rather than of a person. */
export const isBodyWord = (token: IToken): boolean => bodies.has(wordOf(token));

const matters = list(
  "human customs immigration budget hospital hospitals welfare sons company co associates families family urban development drug training naturalization education rehabilitation correction corrections correctional community mental wildlife recreation environmental public prevention infrastructure technology medicine science sciences humanities safety veterans explosives retardation developmental justice liberty freedom responsibility regulatory licensing atmospheric space exchange border insurance disability support law homeless homelessness water power light gas transportation firearms forfeiture budgeting recovery research planning treatment learning conservation democracy accountability ethics advocacy regents trustees supervisors parole paroles probation pardons adult juvenile elections management records information means fire neighborhood housing finance finances economic labor care related affiliated its surety casualty indemnity grill sexual gender hearing special aging child children youth social services monitoring enforcement cake inspections fitness reform policy equality equity inclusion opportunity society culture arts resources agriculture mechanical lesbian refugee refugees crime medicaid medicare rural hotel nutrition sports engineering taxation registration revenue charities industrial commercial industry commerce trade markets consumer protection natural historic state federal local municipal county employment workforce",
);
const firstMatters = list("citizenship food health park parks fish children budget of");

/** Whether a word is what the second half of a body's name begins with: "… AND HUMAN SERVICES". */
export const isMatter = (token: IToken): boolean => matters.has(wordOf(token));

/** Whether a word shows that the name before an "and" is a body's, and may go on. */
export const opensMatters = (token: IToken): boolean =>
  isBodyWord(token) || isMatter(token) || firstMatters.has(wordOf(token));

const groups = list(
  "students teachers citizens friends men women mothers fathers families parents lawyers doctors farmers workers veterans neighbors",
);
const seats = list("city county mayor town board village governor");

/** "STUDENTS AND PARENTS FOR PRIVACY". */
export const isGroupWord = (token: IToken): boolean => groups.has(wordOf(token));
/** "CITY AND COUNTY OF HONOLULU", "MAYOR AND CITY COUNCIL OF BALTIMORE". */
export const isSeatWord = (token: IToken): boolean => seats.has(wordOf(token));

const kin = list(
  "guardian guardians friend friends parent parents mother father grandmother aunt uncle administrator administratrix conservator representative representatives",
);

/** Whether the persons named behind this word act for a party: "by and through his guardian, MARY SMITH". */
export const actsForAnother = (token: IToken | undefined): boolean =>
  token !== undefined && kin.has(wordOf(token));

/** Whether those for whom a party acts are named in this description, and more of them may follow: "of the Estates of A" and B. */
export const actsForSeveral = (tokens: readonly IToken[]): boolean =>
  tokens.some(
    (token, at) => says(tokens[at + 1], "of") && /^(?:estates|friends|guardians|parents)$/i.test(token.image),
  );

const describing = list(
  "in by through on as for with from individually officially capacity capacities similarly situated other others behalf both solely each all former formerly sued who",
);

const modifiers = list(
  "executive acting assistant deputy chief senior vice associate district regional state interim former managing general field principal",
);

/** Whether a phrase begins as a description does. The column rule may part its words: "IN ) HIS OFFICIAL CAPACITY". */
export const describes = (first: IToken, second: IToken | undefined): boolean =>
  describing.has(wordOf(first)) ||
  (second !== undefined && isOffice(second) && modifiers.has(wordOf(first))) ||
  (says(first, "next") && /^friends?$/i.test(second?.image ?? "")) ||
  (/^(?:individual|official|personal)$/i.test(first.image) &&
    (!second || /^(?:and|capacit)/i.test(second.image)));

const connectors = list(
  "of the and for in on to at by de la del van von der d/b/a dba d.b.a doing business as a an & no nos through - – — et e y",
);

/** Whether a small word may stand within a name. */
export const isConnector = (token: IToken): boolean =>
  connectors.has(wordOf(token)) || (token.image.startsWith("#") && /^#\d+$/.test(token.image));

/** Whether a token names an office: "Secretary of State", "Magistrate Judge". */
export const isOffice = (token: IToken): boolean =>
  token.tokenType === Office || token.tokenType === JudgeMark;

/** "JOHN", "McCLAWHORN", "J.", "O’NEIL": all letters capitals, but for the prefix of a family name. */
export function isCapitals({ image }: IToken): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < image.length; at++) {
    const code = image.charCodeAt(at);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code > 127 || code === 39) return isMixedCapitals(image);
  }
  if (small === 0) return capitals > 0;
  return capitals > 1 && isMixedCapitals(image);
}

function isMixedCapitals(image: string): boolean {
  const letters = image
    .replace(/^(?:Mc|Mac|De|Di|La|Le|Van|Du|St|O['’])(?=[A-Z]{2})/, "")
    .replace(/['’]s\b/, "")
    // Scanning takes a capital L for a small one: "HAllORAN".
    .replace(/(?<=[A-Z])i*l[il]*(?=[A-Z])|^l(?=[A-Z]{2})/g, "L")
    .replace(/[^\p{L}]/gu, "");
  return letters.length > 0 && letters === letters.toUpperCase();
}

/** Whether a word begins with a capital, a digit or "&", behind a quotation mark or a bracket. */
export function isCapital({ image }: IToken): boolean {
  const at = `“"'‘(`.includes(image.charAt(0)) ? 1 : 0;
  const code = charCode(image, at);
  return isDigit(code) || code === 38 || isAnyCapital(image, at);
}

/** Whether tokens are the name of a state: ", ILLINOIS". */
export function isPlace(tokens: readonly IToken[]): boolean {
  if (tokens.length === 0 || tokens.length > LONGEST_PLACE) return false;
  placeNames ??= new Set(
    states()
      .flatMap((state) => [state.name, ...state.abbreviations])
      .map((name) => name.toLowerCase()),
  );
  return placeNames.has(
    tokens
      .map((token) => token.image)
      .join(" ")
      .toLowerCase(),
  );
}
let placeNames: Set<string> | undefined;
/** Three tokens: "N. Mar. I." */
const LONGEST_PLACE = 3;

/** "CITY OF PEORIA, ILLINOIS": whether a place may belong to the name before it. */
export const takesPlace = (name: string): boolean =>
  /\b(?:city|county|town|village|township|borough|parish|of|municipality|district|houston|schools?)\b/i.test(
    name,
  );
