/**
 * Sets of rules of court and how they are cited: The Bluebook, rule 12.9.3 and table BT2, the short forms that courts use, and
 * the local rules of the federal courts as they ask to be cited. Read by `rules.ts`.
 *
 * `usual|other|other…`, a row a set of rules.
 */

/** Sets that are named whole. */
export const RULE_SETS = `
Fed. R. Civ. P.|F.R.C.P.|F.R. Civ. P.|FRCivP|Fed. R. Civ. Proc.|Fed. Rule Civ. P.|Fed. Rules Civ. P.|Fed. Rule Civ. Proc.|Fed. Rules Civ. Proc.|Fed. Rule of Civ. P.|Fed. Rules of Civ. P.|Fed. Rule of Civ. Proc.|Fed. Rules of Civ. Proc.|Federal Rule of Civil Procedure|Federal Rules of Civil Procedure|Federal Civil Rule|Federal Civil Rules|Fed. Civ. R.|Fed. R. C. P.|Fed. R. Civil P.|Fed. R. Civ. Pro.|Fed. Rule Civil Procedure
Fed. R. Crim. P.|F.R. Crim. P.|F.R.Cr.P.|FRCrP|FRCrimP|Fed. R. Crim. Proc.|Fed. R. Cr. P.|Fed. Rule Crim. P.|Fed. Rule Crim. Proc.|Fed. Rules Crim. Proc.|Federal Rule of Criminal Procedure|Federal Rules of Criminal Procedure|Federal Criminal Rule
Fed. R. Evid.|F.R.E.|F.R. Evid.|Fed. Rule Evid.|Fed. Rules Evid.|Fed. Rule of Evid.|Fed. Rules of Evid.|Federal Rule of Evidence|Federal Rules of Evidence|Fed. Evid. R.|Evidence Rule|Evidence Rules
Fed. R. App. P.|F.R.A.P.|F.R. App. P.|Fed. R. App. Proc.|Fed. Rule App. P.|Fed. Rule App. Proc.|Fed. Rules App. Proc.|Federal Rule of Appellate Procedure|Federal Rules of Appellate Procedure
Fed. R. Bankr. P.|F.R.B.P.|F.R. Bankr. P.|Fed. R. Bank. P.|Fed. R. Bankr. Proc.|Fed. R. Bankr.|Fed. Rule Bankr. P.|Federal Rule of Bankruptcy Procedure|Federal Rules of Bankruptcy Procedure|Bankruptcy Rule|Bankruptcy Rules|Bankr. R.|Bankr. Rule
Fed. R.|Fed. Rule|Fed. Rules|Federal Rule|Federal Rules
Sup. Ct. R.|S. Ct. R.|Supreme Court Rule|Supreme Court Rules|Sup. Ct. Rule|U.S. Sup. Ct. R.
Habeas Rule|Habeas Rules|Rules Governing Section 2254 Cases|Rules Governing § 2254 Cases|Rules Governing Section 2255 Proceedings|Habeas R.|Habeas Corpus Rule
Supp. R.|Supplemental Rule|Supplemental Rules|Supplemental Admiralty Rule|Supp. Rule|Fed. R. Civ. P. Supp. R.
R.C.F.C.|RCFC|Fed. Cl. R.
Tax Ct. R.|Tax Court Rule
USCIT R.|USCIT Rule|Ct. Int'l Trade R.
J.P.M.L. R.|JPML Rule|Panel Rule|J.P.M.L. Rule
Vet. App. R.
Cir. R.|Circuit Rule|Circuit Rules
Model Rules of Prof'l Conduct|Model Rule of Prof'l Conduct|Model Rules of Professional Conduct|Model Rule of Professional Conduct|Model Rules of Prof'l Conduct R.|ABA Model Rule|ABA Model Rules|Model Rules Prof'l Conduct|Model Rule
Model Code of Prof'l Responsibility|Model Code of Professional Responsibility
Civ. L.R.|Civil L.R.|Civ. Local R.|Civil Local Rule|Civil Local Rules|Civ. Local Rule|CivLR|Civ. LR|Civ. L. Rule
Crim. L.R.|Criminal L.R.|Criminal Local Rule|Criminal Local Rules|CrimLR|Crim. LR
Pat. L.R.|Patent L.R.|Patent Local Rule|Patent Local Rules|Pat. LR
ADR L.R.|ADR Local Rule
Habeas L.R.|Habeas Local Rule
Admir. L.R.|Admiralty Local Rule
L.R.|LR|Local Rule|Local Rules|Local R.|Loc. R.|Loc. Rule|L. R.|Local Court Rule|Local Ct. R.|Loc. Ct. R.|L. Rule
L. Civ. R.|Local Civil Rule|Local Civil Rules|Local Civ. R.|Local Civ. Rule|Loc. Civ. R.|L. Cv. R.|LCvR|LCivR|L.Civ.R|Loc. R. Civ.|LR Civ|LRCiv|LRCiv.|LR-Civ.|LR Civ. P.|Civil Rule|Civ. R.|Local R. Civ. P.|L.Cv.R|L.R. Civ. P.|LR-CV|LR Cv
L. Crim. R.|Local Criminal Rule|Local Criminal Rules|Local Crim. R.|Local Cr. R.|L. Cr. R.|LCrR|LCrimR|LRCrim|LR Crim|Crim. R.|Criminal Rule|LR-CR|LR Cr
LCR|L.C.R.
L.U. Civ. R.|Uniform Local Rule|Unif. Local R.|L. U. Civ. R.|U.L.R.
LBR|L.B.R.|Local Bankruptcy Rule|Local Bankruptcy Rules|Local Bankr. R.|L. Bankr. R.|Local Bankr. Rule|LRBP|LR Bankr.
L. Pat. R.|Local Patent Rule|Local Patent Rules|LPR|Patent Rule|Local Pat. R.|P.L.R.
L. Adm. R.|Local Admiralty Rule
D.C.COLO.LCivR|D.C. COLO. LCivR|D.C.COLO.L.Civ.R.|D.C.Colo.LCivR
D.C.COLO.LCrR|D.C. COLO. LCrR
DUCivR
DUCrimR
NECivR
NECrimR
NEGenR
D.N.M.LR-Civ.|D.N.M.LR-CV
D.N.M.LR-Cr.
LGenR|Local General Rule
`;

/** Sets that are named after their state or court: "Tex. R. Civ. P.", "S.D. Cal. CivLR", "9th Cir. R.". */
export const RULES_OF_COURTS = `
R. Civ. P.|R. Civ. Proc.|R.C.P.|Rule of Civil Procedure|Rules of Civil Procedure|Rule Civ. P.|Rules Civ. P.|Rule Civ. Proc.|R. Civ. Pro.
R. Crim. P.|R. Crim. Proc.|R. Cr. P.|Rule of Criminal Procedure|Rules of Criminal Procedure|Rule Crim. P.|R.Crim.P.
R. App. P.|R.A.P.|R. App. Proc.|Rule of Appellate Procedure|Rules of Appellate Procedure
R. Evid.|Evid. R.|R.E.|Rule of Evidence|Rules of Evidence|Rule Evid.|Rules Evid.
R. Prof'l Conduct|R. Prof. Conduct|RPC|R.P.C.|Rule of Professional Conduct|Rules of Professional Conduct|Rules of Prof'l Conduct|Rules Prof. Conduct|R. of Prof'l Conduct|Disciplinary R. Prof'l Conduct|Disciplinary Rule of Professional Conduct
R. Ct.|Ct. R.|Rules of Court|Rule of Court|Rules Ct.|R. of Ct.|Court Rule|Court Rules|Rules of Ct.|Cts. R.
R. Juv. P.|Rule of Juvenile Procedure
R. Jud. Admin.|R. Gen. Prac. & Jud. Admin.
Civ. R.|R. Civ.|Civil Rule
Crim. R.|Criminal Rule
App. R.|Appellate Rule
Sup. Ct. R.|S. Ct. R.|Supreme Court Rule|Sup. Ct. Rule
Super. Ct. Civ. R.|Super. Ct. R.|Super. Ct. Crim. R.|Super. Ct. R. Civ. P.|Superior Court Rule|Super. Ct. R. Crim. P.
Ch. Ct. R.|Ct. Ch. R.
R.|Rule|Rules
Bankr. R.
Civ. Prac. R.
Small Cl. R.
Prob. R.
R. Disciplinary Proc.
`;

/** The short forms that some states' rules go by, which name the state in them. */
export const STATE_RULE_SETS = `
Nev. R. Civ. P.|NRCP|N.R.C.P.
Nev. R. App. P.|NRAP
Haw. R. Civ. P.|HRCP|H.R.C.P.
Or. R. Civ. P.|ORCP|O.R.C.P.
S.C. R. Civ. P.|SCRCP
Idaho R. Civ. P.|I.R.C.P.
Mich. Ct. R.|MCR|M.C.R.
Mich. R. Evid.|MRE|M.R.E.
Ill. Sup. Ct. R.|Ill. S. Ct. R.
Ala. R. Civ. P.|ARCP
N.J. Ct. R.|N.J. Court Rule
N.M. R. Civ. P.|NMRA
Wyo. R. Civ. P.|W.R.C.P.
Colo. R. Civ. P.|C.R.C.P.
Utah R. Civ. P.|URCP
Me. R. Civ. P.|M.R. Civ. P.
Vt. R. Civ. P.|V.R.C.P.
Pa. R. Civ. P.|Pa. R.C.P.|Pa. R. C. P.
Pa. R. App. P.|Pa. R.A.P.
`;
