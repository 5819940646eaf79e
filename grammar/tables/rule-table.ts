/**
 * Sets of rules of court and how they are cited: The Bluebook, rule 12.9.3 and table BT2, the short forms that courts use, and
 * the local rules of the federal courts as they ask to be cited. Read by `rules.ts`.
 *
 * `usual|other|other…`, a row a set of rules. Each form stands also with each of its words as `WORDINGS` has it otherwise; what
 * follows from these is not written.
 */

/** Sets that are named whole. */
export const RULE_SETS = `
Fed. R. Civ. P.|F.R.C.P.|F.R. Civ. P.|Federal Civil Rule|Federal Civil Rules|Fed. Civ. R.|Fed. R. C. P.
Fed. R. Crim. P.|F.R. Crim. P.|Federal Criminal Rule
Fed. R. Evid.|F.R.E.|F.R. Evid.|Fed. Evid. R.|Evidence Rule|Evidence Rules
Fed. R. App. P.|F.R.A.P.|F.R. App. P.
Fed. R. Bankr. P.|F.R.B.P.|F.R. Bankr. P.|Fed. R. Bankr.|Bankruptcy Rule|Bankruptcy Rules|Bankr. R.
Fed. R.
Sup. Ct. R.|U.S. Sup. Ct. R.
Habeas Rule|Habeas Rules|Rules Governing Section 2254 Cases|Rules Governing § 2254 Cases|Rules Governing Section 2255 Proceedings|Habeas R.|Habeas Corpus Rule
Supp. R.|Supplemental Admiralty Rule|Fed. R. Civ. P. Supp. R.
R.C.F.C.|Fed. Cl. R.
Tax Ct. R.
USCIT R.|Ct. Int'l Trade R.
J.P.M.L. R.|Panel Rule
Vet. App. R.
Cir. R.
Model Rules of Prof'l Conduct|Model Rule of Prof'l Conduct|Model Rules of Prof'l Conduct R.|ABA Model Rule|ABA Model Rules|Model Rules Prof'l Conduct|Model Rule
Model Code of Prof'l Responsibility
Civ. L.R.|Civ. Local R.|Civ. L. Rule
Crim. L.R.|Criminal Local Rule|Criminal Local Rules
Pat. L.R.|Patent Local Rule|Patent Local Rules
ADR L.R.|ADR Local Rule
Habeas L.R.|Habeas Local Rule
Admir. L.R.|Admiralty Local Rule
L.R.|Local Rule|Local Rules|Local R.|Loc. R.|Local Court Rule|Local Ct. R.|Loc. Ct. R.|L. Rule
L. Civ. R.|L. Cv. R.|Loc. R. Civ.|LR Civ|LR Civ. P.|Civil Rule|Civ. R.|Local R. Civ. P.|LR-CV|LR Cv
L. Crim. R.|LRCrim|Crim. R.|LR-CR|LR Cr
LCR
L.U. Civ. R.|Uniform Local Rule|Unif. Local R.|U.L.R.
LBR|Local Bankruptcy Rule|Local Bankruptcy Rules|Local Bankr. R.|L. Bankr. R.|LRBP|LR Bankr.
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
R. Prof'l Conduct|RPC|R. of Prof'l Conduct|Disciplinary R. Prof'l Conduct
R. Ct.|Ct. R.|R. of Ct.|Cts. R.
R. Juv. P.
R. Jud. Admin.|R. Gen. Prac. & Jud. Admin.
Civ. R.|R. Civ.
Crim. R.
App. R.
Sup. Ct. R.
Super. Ct. Civ. R.|Super. Ct. R.|Super. Ct. Crim. R.|Super. Ct. R. Civ. P.|Super. Ct. R. Crim. P.
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
Nev. R. Civ. P.|NRCP
Nev. R. App. P.|NRAP
Haw. R. Civ. P.|HRCP
Or. R. Civ. P.|ORCP
S.C. R. Civ. P.|SCRCP
Idaho R. Civ. P.|I.R.C.P.
Mich. Ct. R.|MCR
Mich. R. Evid.|MRE
Ill. Sup. Ct. R.
Ala. R. Civ. P.|ARCP
N.J. Ct. R.
N.M. R. Civ. P.|NMRA
Wyo. R. Civ. P.|W.R.C.P.
Colo. R. Civ. P.|C.R.C.P.
Utah R. Civ. P.|URCP
Me. R. Civ. P.|M.R. Civ. P.
Vt. R. Civ. P.|V.R.C.P.
Pa. R. Civ. P.|Pa. R.C.P.
Pa. R. App. P.|Pa. R.A.P.
`;

/** How the words of names are written besides. */
export const WORDINGS =
  "Adm.=Admiralty;App.=Appellate;Bankr.=Bankruptcy,Bank.;Cir.=Circuit;Civ.=Civil;Crim.=Criminal,Cr.;Ct.=Court;Evid.=Evidence;" +
  "Fed.=Federal;Juv.=Juvenile;L.=Local,Loc.;P.=Proc.,Procedure,Pro.;Pat.=Patent;Prof'l=Professional,Prof.;" +
  "R.=Rule,Rules,Rule of,Rules of;Sup.=Supreme,S.;Super.=Superior;Supp.=Supplemental";
