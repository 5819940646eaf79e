/** The words of record documents' titles: which open a citation, of what kind it is, and which may stand around them. */
import type { RecordKind } from "../src/tree/index.ts";

/** A word that says what kind a document is. `full` words are prose unless a pin or an exhibit follows. */
export interface HeadWord {
  kind: RecordKind;
  full: boolean;
}

const ABBREVIATED: Partial<Record<RecordKind, string>> = {
  declaration: "Decl. Decls. Dec. Declar. decl. decls. Deel. Deels. Deci.",
  affidavit: "Aff. Affs. Affid. Aff'd. Affirm. Verif.",
  deposition: "Dep. Depo. Deps. Depos. EBT",
  transcript: "Tr. Trs. Trans. Transcr. RT R.T. Hr'g TT H'rg",
  complaint:
    "Compl. Compls. Cmplt. Comp. FAC SAC TAC FoAC FCAC CAC CCAC SCAC Pet. F.A.C. S.A.C. A.C. Countercl. Counterclaims.",
  answer: "Ans. Answ.",
  motion: "Mot. Mots. Mtn. MSJ MTD MTC PI TRO-Mot. Appl. Applic.",
  opposition: "Opp'n Opp. Oppn. Opp'n. Opps. Resp. Resps.",
  reply: "Repl. Sur-Reply. Surreply.",
  brief: "Br. Brs. Mem. Memo. Memos. Mems. MPA MOL P&A Ltr.-Br.",
  order: "Op. Ord. Ops. Judg. Jdgmt. Inj.",
  report: "Rep. Rpt. Rept. Rpts. R&R M&R F&R RR",
  statement:
    "Statement. Stmt. Stmts. SUMF SUF SOF SMF PSOF DSOF PSMF DSMF PSUF DSUF SSUF SAMF RSOF RSMF PRSOF DRSOF DSF PSF PSAF DSAF PSAMF CSOF UMF SSUMF JSUF JSOF CSMF ASF RSUF SSMF Facts.",
  stipulation: "Stip. Stips.",
  administrativeRecord: "AR A.R. CAR CR C.R. PAR SAR AAR",
  appendix: "App. Appx. JA J.A. P.A. R.A. S.A.",
  other:
    "Not. Nots. Obj. Objs. Req. Reqs. Notes Ltr. Proffer. Suppl. Rog. Interrog. Interrogs. Admis. RFA RFP",
};

const FULL: Partial<Record<RecordKind, string>> = {
  declaration: "Declaration Declarations",
  affidavit: "Affidavit Affidavits Affirmation",
  deposition: "Deposition Depositions",
  transcript: "Transcript Transcripts",
  complaint: "Complaint Petition Counterclaim Counterclaims",
  answer: "Answer",
  motion: "Motion Motions Application",
  opposition: "Opposition Response Opp’n",
  reply: "Reply Sur-reply Surreply",
  brief: "Brief Memorandum",
  order: "Order Opinion Judgment Decree Ruling",
  report: "Report Recommendation Recommendations Findings",
  statement: "Statement Facts",
  stipulation: "Stipulation Stipulations",
  appendix: "Appendix",
  other: "Notice Objection Objections Letter Request Minutes Verification Supplement Agreement",
};

/** Head words as scans misread them. */
export const MISREAD: ReadonlyMap<string, string> = new Map([
  ["Deel.", "Decl."],
  ["Deels.", "Decls."],
  ["Deci.", "Decl."],
]);

/** The parties' statements of facts by initials of their own: "PRDSMF", "DRPSMF", "PCSOF". */
export const FACTS_INITIALS = /^[A-Z]{1,5}(?:SOF|SMF|SUF|SAF|UMF)$/;

/** Each head word and its kind. Apostrophes are straight here; text is folded before it is looked up. */
export const HEAD_WORDS: ReadonlyMap<string, HeadWord> = new Map([
  ...entries(ABBREVIATED, false),
  ...entries(FULL, true),
]);

function entries(table: Partial<Record<RecordKind, string>>, full: boolean): [string, HeadWord][] {
  return Object.entries(table).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, HeadWord] => [word, { kind: kind as RecordKind, full }]),
  );
}

/** Abbreviations that go on with a title after its head: "Mot. Prelim. Inj.", "Resp. Br.". */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "Am. Supp. Suppl. Prelim. Inj. Summ. J. Partial Pls.' Pl.'s Defs.' Def.'s Pl. Def. Pls. Defs. Opp'n Opp. Resp. Reply Br. Mem. Mot. Mots. Decl. Decls. Tr. Dep. Aff. Compl. Ext. Admin. Cert. Class Recons. Reconsid. Leave Stay " +
    "Evid. Obj. Objs. Req. Jud. Not. Notice Stip. Facts Undisp. Mat. Stmt. Ord. Op. Show Cause TRO PI Att'ys' Fees Summ. Strike Dismiss Compel Remand Transfer Intervene Quash Seal Limine Hr'g Trial Sur-Reply Ans. & Settlement Order Opt-Out Decls. Ex. R. L. Law Support Auth. P. A. Pts. Auths. Disc. Proc. Ltr. Letter " +
    "Rog. Interrog. Produc. Sanctions Contempt Fees Costs Relief Time Appeal Default Attorney Attorneys’ Attorneys' Recommendation Proposed"
  ).split(" "),
);

/** Small words that link the parts of a title: "Mem. in Supp. of Mot. to Dismiss". */
export const TITLE_LINKS: ReadonlySet<string> = new Set(
  "in of to for re and & on by with the a an from their his her its".split(" "),
);

/** Words before a declarant's name that are no part of it. */
export const DECLARATION_ORDINALS: ReadonlySet<string> = new Set(
  (
    "Supp. Suppl. Supplemental 2d. Second Third Fourth Fifth Sixth First 2d 2nd 3d 3rd 1st 4th 5th Reply Am. Amended Corrected Rebuttal Initial Joint Sealed Unsealed Expert Further Additional Renewed Original Opening " +
    "Pl.'s Def.'s Pls.' Defs.' Plaintiff's Defendant's Plaintiffs' Defendants' Pl. Def. Opp'n"
  ).split(" "),
);
