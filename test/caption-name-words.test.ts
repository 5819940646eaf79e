/** The words that tell the names of parties from words about them. */
import { describe, expect, it } from "vitest";

import * as words from "../grammar/caption/name-words.ts";
import { captionTokens } from "../grammar/caption/tokens.ts";

type Question = (text: string) => boolean;
/** The tokens of a text without the rule between the columns. */
const read = (text: string) => captionTokens(text).filter(({ tokenType }) => tokenType.name !== "Bar");
const first =
  (ask: (token: ReturnType<typeof read>[0]) => boolean): Question =>
  (text) =>
    ask(read(text)[0]!);

/** Each question, what is so, and what is not. */
const questions: [string, Question, string, string][] = [
  [
    "a title before a person's name",
    first(words.isPersonTitle),
    "MR. · Ms · DR. · Sgt. · SHERIFF · Commissioner · WARDEN · Officer · Deputy · Attorney General · Attorney  General · ATTORNEY\nGENERAL · Deputy Sheriff · Police Officer · Police Officers · Correctional Officer · Correctional Officers · Magistrate Judge",
    "JANE · Deputy Attorney General · Magistrate Judge: · NURSE · Mrs.x · Acting Police Officer",
  ],
  [
    "a body's word",
    first(words.isBodyWord),
    "DEPARTMENT · Dept. · Board · UNION · Coalition · Jail",
    "JANE · HEALTH · Boards’",
  ],
  [
    "a body's matter",
    first(words.isMatter),
    "HUMAN · Customs · WELFARE · Sons · Elections",
    "JANE · BOARD · FOOD",
  ],
  [
    "what a body's name may have",
    first(words.opensMatters),
    "BOARD · HUMAN · FOOD · Parks · of",
    "JANE · FIRST",
  ],
  ["a group", first(words.isGroupWord), "STUDENTS · Parents · Teachers", "STUDENT · JANE · CITY"],
  ["a seat", first(words.isSeatWord), "CITY · County · MAYOR · Village", "STATE · JANE · PARENTS"],
  [
    "an office",
    first(words.isOffice),
    "Secretary · Magistrate Judge · SHERIFF · Judge",
    "JANE · Board · , · and",
  ],
  [
    "a small word within a name",
    first(words.isConnector),
    "of · THE · de · van · d/b/a · dba · & · – · et · No. · #1 · #12",
    "JANE · # · #1a · A#1 · #x · upon",
  ],
  [
    "in capitals",
    first(words.isCapitals),
    "JOHN · McCLAWHORN · MacDONALD · DeSANTIS · LaROSE · LeBRON · VanDYKE · DuBOIS · StCLAIR · O’NEIL · O'NEIL · J. · ROE’s · ROE's · HAllORAN · HAilORAN · HAliORAN · lEE · BlAlR · ÉCOLE · X",
    "John · McClawhorn · McC · Mc · 12 · # · MacD · HAlloran · lE · VAN-roe · le · ROEs · ROExs · école · Hll · StC · aMcROE · Aa · Zz",
  ],
  [
    "with a capital",
    first(words.isCapital),
    'Jane · “Bill” · "Bill" · ‘Bill · 12 · 1st · & · Élan · “12',
    "jane · “bill · -Jane · élan · – · ““Bill",
  ],
  [
    "the name of a state",
    (text) => words.isPlace(read(text)),
    "MAINE · New York · WEST  VIRGINIA · N.Y. · Ill. · California",
    "BANGOR · New · York · MAINE COAST · ",
  ],
  [
    "a name that takes a place",
    words.takesPlace,
    "CITY OF PEORIA · Cook County · Town of Roe · University of Maine · School District · Public School · Roe Schools · Village",
    "JANE ROE · Capacity Corp. · Countywide · Roe & Sons · Preschools",
  ],
  [
    "one who acts for another",
    (text) => words.actsForAnother(read(text)[0]),
    "Guardian · MOTHER · Administratrix · Representatives · conservator",
    "JANE · Sister · Sheriff · ",
  ],
  [
    "what several are acted for by",
    (text) => words.actsForSeveral(read(text)),
    "Administrator of the Estates of A · guardians of Jane · as Parents of · FRIENDS OF",
    "of the Estate of A · Estates in · guardians ofttimes · coparents of · guardianship of · parentsx of · of parents · of guardians · guardians coof · parents · offriends of",
  ],
  [
    "the beginning of a description",
    (text) => words.describes(read(text)[0]!, read(text)[1]),
    "in his · BY JANE · Individually · capacity · formerly · Sued · Acting ) Secretary · EXECUTIVE ) DIRECTOR · Field Commissioner · Next ) Friend · next ) friends · NEXT ) friend of · Individual and official · OFFICIAL CAPACITY · personal · Official",
    "JANE ROE · Acting JANE · JANE SECRETARY · Roe Secretary · next ) JANE · Next · Nextel friends · anext friends · next ) friendship · Next ) unfriend · JANE Friend · Individual JANE · Individualism and · unofficial and · officials capacity · Official Roe and · Personal ROE capacity · Official sand · Acting",
  ],
];

describe.each(questions)("%s", (_, ask, yes, no) => {
  it.each(yes.split(" · ").map((text) => [text]))("is %j", (text) => {
    expect(ask(text)).toBe(true);
  });
  it.each(no.split(" · ").map((text) => [text]))("is not %j", (text) => {
    expect(ask(text)).toBe(false);
  });
});
