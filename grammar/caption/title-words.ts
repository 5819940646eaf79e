/** The words of titles: which of them open a title, and how far a line of a caption is made of them. */
import type { IToken } from "chevrotain";

import {
  And,
  BracketedEntry,
  Comma,
  JudgeMark,
  Office,
  Paren,
  Role,
  Semicolon,
  SpacedWord,
  Suffix,
  Word,
  bitsOf,
  isOf,
  wordOf,
} from "./tokens.ts";
import { charCode } from "../scan.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const openers = list(
  "order orders memorandum memoranda memorandum-decision memorandum-opinion report-recommendation opinion opinions judgment judgement ruling rulings decision decree report findings stipulation stipulated amended final temporary preliminary permanent consent entry recommended recommendation recommendations second third supplemental agreed pretrial pre-trial scheduling protective declaratory injunction transition corrected revised modified [proposed] [proposed proposed desegregation sealed redacted public interim partial writ verdict transfer remedial omnibus initial summary clerk's unanimous conditional settlement ex",
);
const nouns = list(
  "order orders memorandum opinion opinions judgment judgement ruling rulings decision decree report findings stipulation entry recommendation recommendations injunction writ verdict order/opinion memorandum-decision opinion/order minutes report-recommendation report-recommendations",
);
const others = list(
  "on re regarding granting denying granted denied motion motions for to of in part and the plaintiff's plaintiffs' defendant's defendants' plaintiff plaintiffs defendant defendants summary dismiss complaint class certification conditional approval settlement action classes intervene intervention compel discovery stay pending appeal strike leave file amend amended second third first fourth under rule with without prejudice as moot adopting accepting rejecting overruling sustaining objections magistrate judge judge's judges report recommendation recommendations united states appointment counsel attorneys' attorney's attorneys fees costs expenses award enforce modify vacate reconsideration reconsider temporary restraining preliminary permanent injunction injunctive relief habeas corpus petition petitioner's petitioners' respondents' respondent's respondent petitioner writ cross-motions cross motions directing requiring extending setting approving final preliminarily notice cause show hearing following bench trial law fact conclusions findings claims counterclaims counterclaim partial partially joint unopposed ex parte application emergency administrative unilateral letter request requests brief briefs deferred portion directions time extension opposition response supplemental testimony expert exclude limine evidence transfer venue remand jurisdiction lack subject-matter failure state claim federal rules civil procedure pursuant section dismissing case cases consolidate consolidating consolidated sever closing administratively all outstanding regarding concerning entering clarification clarify scope deny grant terminate terminating decree consent agreement status conference scheduling protective seal sealing unseal documents records document record production produce subpoena quash deposition depositions interrogatories proposed parties party stipulation voluntary dismissal its his her their this by from at or granting-in-part denying-in-part phase post-notice opt-out intervenor expedited limiting accordance default entry correcting modifying extending issuing reasons referral referring administrative judicial review contempt sanctions monitor monitors master special further permission post scheduling issue issuance bond immediate release compassionate restitution sentence sentencing competency transition plan modified agreed stipulated vacating vacated lifting submitted matter cross-motion reply surreply sur-reply supplement renewed alternative is be not certify certifying interlocutory exhaust exhaustion remedies filing suit duplicative inadmissible recusal recuse reassignment reassign qualified immunity provisional provisionally classwide subclass subclasses fairness compromise non-retained deny-in-part affirming reversing reversal suppress suppressing statement statements constitutional challenge challenges relating related regards several various miscellaneous additional other over into between against parties' party's minor's intervenors' intervenors intervene-defendants objection oppositions responses replies surreplies memoranda affidavits affidavit declaration declarations materials information protected confidential confidentiality sealed redact redacted disclosure disclose disclosures identify identity pseudonym pseudonyms proceed anonymously forma pauperis screening screen service serve process deadline deadlines extensions continue continuance postpone reset resetting schedule trial pretrial jury demand damages compensation restoration obligations provisions provision terms agreement agreements compliance comply noncompliance enforcement enforcing modifying modification appointing appoint guardian ad litem monitor's receiver receivership trustee examiner experts expert's witnesses witness depose re-depose depositions quashing protecting evidence admissibility admissible reports opinions' subpoenas sever severance severing transferring reassigning remanding abstain abstention declining exercise supplemental dispositive non-dispositive nondispositive pleadings pleading answer answers amendments defenses affirmative claims' count counts cause causes declaratory compelling arbitration arbitrate liability damages phase interim prevailing bill taxation tax deny granted-in-part resolving disposing addressing clarifying reconsidering vacatur dissolve dissolving suspending suspend temporarily staying lifting lift unopposed uncontested non-party nonparty third-party cross-claims crossclaims cross-claim counterclaimant's limitations statute public access unsealing motions' de-certification decertification decertify certificate appealability new acquittal indictment detention release revoke supervised sentence reduction withdraw withdrawal substitution substitute substituted correct correction errata nunc pro tunc setting-aside aside default' judgment-as-a-matter renew relief-from under' regarding' subject prior two three four no nos definition definitions change purposes requirements deferring defer complete timely prospective resolution payments days close alter prosecute issues disposition waiver denial awarding allow allowing convert declaring unitary discontinue preserve preservation spoliation inspection enjoin enjoining enjoined prohibiting prohibit require mandamus mandate implementing implementation amicus curiae oral argument arguments submission superseding privilege privileged attorney-client camera co-lead reimbursement allocation distribution residual objectors telephonic hac vice adequacy reopen reopening reinstate reinstating unopposed-motion violation violations joinder misjoinder bifurcate bifurcation consolidation supplementing supplementation supplemented sanctioning recommending deem deeming admitted admissions mootness standing ripeness merits threshold dispute disputes declassify unredacted toll tolling equitable limited narrowing clarified dates date calendar calendaring briefing page limits limit exceed excess clarifies rescind rescission withdrawing withdrawn renewing",
);

const titleWords = new Set([...openers, ...nouns, ...others, "&"]);

function fold(image: string): string {
  const small = image.toLowerCase();
  const plain = small.includes("’") ? small.replaceAll("’", "'") : small;
  // most words end with a letter
  return plain.charCodeAt(plain.length - 1) < 58 ? plain.replace(/(?<![.+\d])[.+\d]+$/, "") : plain;
}

const isWord = (token: IToken): boolean => token.tokenType === Word || token.tokenType === SpacedWord;

/** Whether a title may begin with this token; only capitals or a capital will do. */
export function opensTitle(token: IToken): boolean {
  if (!isWord(token)) return false;
  const { image } = token;
  const first = charCode(image, image.startsWith("[") ? 1 : 0);
  return first >= 65 && first <= 90 && openers.has(fold(wordOf(token)));
}

/** Whether a token is the noun of a title: "ORDER", "OPINION". */
export const isTitleNoun = (token: IToken): boolean => isWord(token) && nouns.has(fold(wordOf(token)));

/** Which part of the words of a cell, 0 to 1, are words that titles are made of. */
export function titleShare(tokens: readonly IToken[]): number {
  let words = 0;
  let known = 0;
  for (const token of tokens) {
    if (token.tokenType === Comma || token.tokenType === Semicolon || token.tokenType === Paren) continue;
    words++;
    if (isTitleWord(token)) known++;
  }
  return words === 0 ? 0 : known / words;
}

const alwaysTitle = bitsOf(And, BracketedEntry, JudgeMark, Role);

function isTitleWord(token: IToken): boolean {
  if (isOf(token, alwaysTitle)) return true;
  if (token.tokenType === Suffix) return /^i+$/i.test(token.image);
  const word = fold(wordOf(token));
  return titleWords.has(word) && (isWord(token) || token.tokenType === Office || /^(?:as|by|in)$/.test(word));
}

const connectors = list(
  "of for to and in the re re: on with by from a an as or & their his its under at that regarding granting denying adopting approving plaintiff's plaintiffs' defendant's defendants' petitioner's petitioners' respondents' motion preliminary temporary summary class re- directing",
);

/** Whether a title that ends with this token must go on. */
export const wantsMore = (token: IToken): boolean =>
  token.tokenType === And ||
  token.tokenType === Comma ||
  token.tokenType === JudgeMark ||
  connectors.has(fold(wordOf(token))) ||
  /[-–’']$|'S$|’S$/i.test(token.image);

/** Whether a title is whole as it stands, "OPINION AND ORDER": it goes on only with what was decided, or on what. */
export function goesOnTitle(title: readonly IToken[], more: readonly IToken[]): boolean {
  const whole = title.every(
    (token) =>
      token.tokenType === And ||
      token.tokenType === BracketedEntry ||
      isTitleNoun(token) ||
      openers.has(fold(wordOf(token))) ||
      /^(?:&|of|law|fact|conclusions|in|chambers|decision)$/i.test(token.image),
  );
  const last = title.at(-1);
  if (!whole || !last || wantsMore(last)) return true;
  const [first, second] = more;
  if (!first) return false;
  const word = fold(first.image);
  return (
    /ing(?:-in-part)?$/.test(word) ||
    isTitleNoun(first) ||
    (/^(?:on|re:?|for|to|regarding|granting|of|following|and|&|in|as|after|\(1\)|\[|pursuant|with|without)$/.test(
      word,
    ) &&
      !(word === "and" && second && !isTitleNoun(second) && !/ing$/.test(fold(second.image))))
  );
}

const endings = list(
  "dismiss injunction judgment certification complaint order stay intervene reconsideration fees costs compel settlement remand sanctions decree counsel relief venue class suppress record moot part prejudice certify strike enforce discovery appeal decision law dismissal",
);

/** Whether a title may end with its last word: "… MOTION TO DISMISS". */
export const isFinished = (title: readonly IToken[]): boolean => endings.has(fold(title.at(-1)?.image ?? ""));

/** Whether the letters of these tokens are capitals, small words between them aside. */
export function isUpper(tokens: readonly IToken[]): boolean {
  let letters = 0;
  let small = 0;
  for (const { image } of tokens) {
    if (image.length < 5 && smallWords.has(image)) continue;
    for (let at = 0; at < image.length; at++) {
      const code = image.charCodeAt(at);
      if (code >= 97 && code <= 122) small++;
      else if (code > 127) {
        const char = String.fromCodePoint(image.codePointAt(at)!);
        if (/\p{L}/u.test(char)) letters += char.length;
        if (/\p{Ll}/u.test(char)) small += char.length;
        at += char.length - 1;
        continue;
      } else if (code < 65 || code > 90) continue;
      letters++;
    }
  }
  return letters === 0 || (letters - small) / letters > 0.8;
}

const smallWords = list("and in of to for the a by on with re as No Doc Docs Dkt");

/** "I. INTRODUCTION", "BACKGROUND", "TABLE OF CONTENTS": what opens the body, not the title. */
export function isHeading(tokens: readonly IToken[]): boolean {
  return heading.test(tokens.map((token) => token.image).join(" "));
}

const heading =
  /^(?:(?:[IVX]{1,4}|[A-Z1-9])\. ?[A-Z]|[IVX]{1,4}\.?$|introduction|background|table of|procedural|factual|facts|statement of|appearances|overview|discussion|analysis|jurisdiction|preliminary statement|contents|summary of|standard of|legal standard|nature of|for (?:the )?plaintiff)/i;
