/**
 * Sets of rules of court and how they are cited: The Bluebook, rule 12.9.3 and table BT2, the short forms that courts use, and
 * the local rules of the federal courts as they ask to be cited. Read by `rules.ts`.
 *
 * `usual|other|other…`, a row a set of rules. The usual name stands also with each of its words as `WORDINGS`
 * has it besides, but in the last table; what follows from these is not written.
 */

/** Sets that are named whole. */
export const RULE_SETS = `
Fed. R. Civ. P.|F.R.C.P.|F.R. Civ. P.|FRCivP|Federal Civil Rule|Federal Civil Rules|Fed. Civ. R.|Fed. R. C. P.
Fed. R. Crim. P.|F.R. Crim. P.|F.R.Cr.P.|FRCrP|FRCrimP|Federal Criminal Rule
Fed. R. Evid.|F.R.E.|F.R. Evid.|Fed. Evid. R.|Evidence Rule|Evidence Rules
Fed. R. App. P.|F.R.A.P.|F.R. App. P.
Fed. R. Bankr. P.|F.R.B.P.|F.R. Bankr. P.|Fed. R. Bank. P.|Fed. R. Bankr.|Bankruptcy Rule|Bankruptcy Rules|Bankr. R.|Bankr. Rule
Fed. R.
Sup. Ct. R.|S. Ct. R.|U.S. Sup. Ct. R.
Habeas Rule|Habeas Rules|Rules Governing Section 2254 Cases|Rules Governing § 2254 Cases|Rules Governing Section 2255 Proceedings|Habeas R.|Habeas Corpus Rule
Supp. R.|Supplemental Admiralty Rule|Fed. R. Civ. P. Supp. R.
R.C.F.C.|Fed. Cl. R.
Tax Ct. R.
USCIT R.|Ct. Int'l Trade R.
J.P.M.L. R.|Panel Rule
Vet. App. R.
Cir. R.
Model Rules of Prof'l Conduct|Model Rule of Prof'l Conduct|Model Rule of Professional Conduct|Model Rules of Prof'l Conduct R.|ABA Model Rule|ABA Model Rules|Model Rules Prof'l Conduct|Model Rule
Model Code of Prof'l Responsibility
Civ. L.R.|Civ. Local R.|Civil Local Rule|Civil Local Rules|Civ. Local Rule|Civ. L. Rule
Crim. L.R.|Criminal Local Rule|Criminal Local Rules
Pat. L.R.|Patent Local Rule|Patent Local Rules
ADR L.R.|ADR Local Rule
Habeas L.R.|Habeas Local Rule
Admir. L.R.|Admiralty Local Rule
L.R.|Local Rule|Local Rules|Local R.|Loc. R.|Loc. Rule|Local Court Rule|Local Ct. R.|Loc. Ct. R.|L. Rule
L. Civ. R.|Loc. Civ. R.|L. Cv. R.|LCvR|Loc. R. Civ.|LR Civ|LRCiv|LRCiv.|LR-Civ.|LR Civ. P.|Civil Rule|Civ. R.|Local R. Civ. P.|L.Cv.R|L.R. Civ. P.|LR-CV|LR Cv|Local Rule of Civil Procedure|Local Rules of Civil Procedure
L. Crim. R.|LRCrim|LR Crim|Crim. R.|Criminal Rule|LR-CR|LR Cr
LCR
L.U. Civ. R.|Uniform Local Rule|Unif. Local R.|U.L.R.
LBR|Local Bankruptcy Rule|Local Bankruptcy Rules|Local Bankr. R.|L. Bankr. R.|Local Bankr. Rule|LRBP|LR Bankr.
L. Pat. R.|LPR|Patent Rule|P.L.R.
L. Adm. R.
D.C.COLO.LCivR
D.C.COLO.LCrR
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
R. Civ. P.|R.C.P.
R. Crim. P.
R. App. P.|R.A.P.
R. Evid.|Evid. R.|R.E.
R. Prof'l Conduct|R. Prof. Conduct|RPC|R.P.C.|Rules Prof. Conduct|R. of Prof'l Conduct|Disciplinary R. Prof'l Conduct|Disciplinary Rule of Professional Conduct
R. Ct.|Ct. R.|R. of Ct.|Court Rule|Court Rules|Cts. R.
R. Juv. P.
R. Jud. Admin.|R. Gen. Prac. & Jud. Admin.
Civ. R.|R. Civ.
Crim. R.
App. R.
Sup. Ct. R.|S. Ct. R.
Super. Ct. Civ. R.|Super. Ct. R.|Super. Ct. Crim. R.|Super. Ct. R. Civ. P.|Superior Court Rule|Super. Ct. R. Crim. P.
Ch. Ct. R.|Ct. Ch. R.
R.
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

/** How the words of the usual names are written besides. */
export const WORDINGS =
  "Adm.=Admiralty;App.=Appellate;Bankr.=Bankruptcy;Cir.=Circuit;Civ.=Civil;Crim.=Criminal,Cr.;Ct.=Court;Evid.=Evidence;" +
  "Fed.=Federal;Juv.=Juvenile;L.=Local;P.=Proc.,Procedure,Pro.;Pat.=Patent;Prof'l=Professional;R.=Rule,Rules,Rule of,Rules of;" +
  "Sup.=Supreme;Supp.=Supplemental";
