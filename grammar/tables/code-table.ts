/**
 * Codes of statutes and regulations and how they are cited: a table of facts, made from Free Law Project's reporters-db
 * (laws.json, BSD-2-Clause), The Bluebook's table T1 and the short forms that the states' own courts use. Read by `codes.ts`.
 *
 * `usual|other|other…`, a row a code. Each form stands also with the state's name spelled out, its words spelled out, and with
 * "and" for "&"; forms that follow from these are not written.
 */

/** Statutes. */
export const STATUTES = `
U.S.C.|U.S.C.A.|U.S.C. App.|U.S.C.S.|U.S.C.U.|U.S. Code|United States Code
Stat.
Pub. L.|Pub. L. No.|Public Law|Public Law No.|P.L.|P.L. No.
I.R.C.|Internal Revenue Code|Int. Rev. Code
Code of Ordinances|Code of Ord.
Mun. Code|Municipal Code
City Code
County Code
Bankruptcy Code|Bankr. Code
INA|I.N.A.|Immigration and Nationality Act
ERISA
U.C.C.|Uniform Commercial Code
U.C.M.J.
Ala. Code|Code of Alabama|Ala. Code 1975
Alaska Stat.|A.S.
Am. Samoa Code|A.S.C.A.
Ariz. Rev. Stat.|A.R.S.
Ark. Code|A.C.A.
Cal. Code|Cal. Codes
Cal. Code Civ. Proc.|Cal. Civ. Proc. Code|C.C.P.|Code Civ. Proc.|Cal. C.C.P.|Cal. Code of Civ. Proc.|Code of Civ. Proc.
Colo. Rev. Stat.|C.R.S.
Conn. Gen. Stat.|C.G.S.|C.G.S.A.|Conn. G.S.
Del. Code|Del. C.
D.C. Code|D.C. Official Code|D.C. Off. Code|D.C. Code Official Ed.
Fla. Stat.|F.S.|F.S.A.
Ga. Code|O.C.G.A.|Official Code of Georgia Annotated
Guam Code|G.C.A.
Haw. Rev. Stat.|H.R.S.|HRS
Idaho Code|I.C.
Ill. Comp. Stat.|ILCS|Ill. Rev. Stat.|I.L.C.S.
Ind. Code|I.C.|Burns Ind. Code
Iowa Code
Kan. Stat.|K.S.A.
Ky. Rev. Stat.|K.R.S.
La. Rev. Stat.|La. R.S.|LSA-R.S.|La. Stat.
La. Civ. Code|La. C.C.|LSA-C.C.
La. Code Civ. Proc.|La. C.C.P.|LSA-C.C.P.|La. Code of Civ. Proc.|La. Code Civ. P.
La. Code Crim. Proc.|La. C.Cr.P.|LSA-C.Cr.P.|La. Code of Crim. Proc.|La. Code Crim. P.
La. Code Evid.|La. C.E.|LSA-C.E.|La. Code of Evid.
La. Child. Code|La. Ch.C.|LSA-Ch.C.
Me. Rev. Stat.|M.R.S.|M.R.S.A.|Me. Stat.
Md. Code
Mass. Gen. Laws|M.G.L.|M.G.L.A.|G.L.|Mass. G.L.|ALM G.L.|Mass. Ann. Laws
Mich. Comp. Laws|M.C.L.|M.C.L.A.|M.S.A.|Mich. Comp. Laws Serv.
Minn. Stat.|M.S.A.
Miss. Code|Miss. Code 1972
Mo. Rev. Stat.|R.S.Mo.|Mo. Stat.|Mo. Ann. Stat.|V.A.M.S.|Mo. R.S.
Mont. Code|M.C.A.
Navajo Nation Code|N.N.C.
Neb. Rev. Stat.
Nev. Rev. Stat.|N.R.S.|NRS
N.H. Rev. Stat.|RSA|N.H. RSA|N.H.R.S.A.|R.S.A.
N.J. Stat.|N.J.S.A.|N.J.S.|N.J. Rev. Stat.
N.M. Stat.|N.M.S.A.|NMSA 1978|N.M. Stat. Ann. 1978
N.Y. C.P.L.R.|C.P.L.R.|N.Y. Civ. Prac. L. & R.|N.Y. Civil Practice Law and Rules|Civil Practice Law and Rules|N.Y. CPLR
N.Y. Crim. Proc. Law|C.P.L.|N.Y. C.P.L.
N.Y.C. Admin. Code|N.Y. City Admin. Code|NYC Admin. Code|Administrative Code of the City of New York|N.Y.C. Code
N.Y. U.C.C.
N.Y.C. Charter|New York City Charter|City Charter
N.C. Gen. Stat.|N.C.G.S.|N.C.G.S.A.|N.C. G.S.
N.D. Cent. Code|N.D.C.C.
N. Mar. I. Code|C.M.C.
Ohio Rev. Code|O.R.C.|R.C.|Ohio R.C.
Okla. Stat.|O.S.|O.S.A.
Or. Rev. Stat.|O.R.S.|Ore. Rev. Stat.
Pa. Cons. Stat.|Pa. C.S.|Pa. C.S.A.|Pa. Cons. Stat. Ann.
Pa. Stat.|Pa. P.S.|P.S.|Purdon's Pa. Stat.|Pa. Stat. and Cons. Stat.
P.R. Laws|L.P.R.A.
R.I. Gen. Laws|R.I.G.L.|G.L. 1956|R.I. Gen. Laws 1956
S.C. Code|S.C. Code 1976
S.D. Codified Laws|S.D.C.L.
Tenn. Code|T.C.A.
Tex. Code Crim. Proc.|Tex. Crim. Proc. Code|Tex. Code of Crim. Proc.
Tex. Rev. Civ. Stat.|V.T.C.S.
Utah Code|U.C.A.
Vt. Stat.|V.S.A.
V.I. Code|V.I.C.
Va. Code|Code of Virginia|Va. Code 1950
Wash. Rev. Code|R.C.W.|RCWA|R.C.W.A.
W. Va. Code
Wis. Stat.|Wis. Stats.
Wyo. Stat.|W.S.
`;

/** Regulations. */
export const REGULATIONS = `
C.F.R.|Code of Federal Regulations
Fed. Reg.|Federal Register
Treas. Reg.|Temp. Treas. Reg.|Prop. Treas. Reg.
Ala. Admin. Code|Ala. Admin. Code r.
Alaska Admin. Code
Am. Samoa Admin. Code
Ariz. Admin. Code|A.A.C.
Ark. Code R.
Cal. Code Regs.|C.C.R.|Cal. Admin. Code|Cal. Code Reg.|Cal. Code of Regs.
Colo. Code Regs.|C.C.R.
Conn. Agencies Regs.|Regs. Conn. State Agencies
Del. Admin. Code|Del. Code Regs.
D.C. Mun. Regs.|D.C.M.R.|D.C. Code Mun. Regs.
Fla. Admin. Code|Fla. Admin. Code R.
Ga. Comp. R. & Regs.
Guam Admin. R. & Regs.
Haw. Admin. R.|Haw. Code R.|H.A.R.
Idaho Admin. Code|IDAPA
Ill. Admin. Code|Ill. Adm. Code
Ind. Admin. Code|IAC
Iowa Admin. Code
Kan. Admin. Regs.|K.A.R.
Ky. Admin. Regs.|K.A.R.
La. Admin. Code|L.A.C.
Me. Code R.
Md. Code Regs.|COMAR
Mass. Code Regs.|C.M.R.
Mich. Admin. Code|Mich. Admin. Code R.
Minn. R.|Minn. Rules
Miss. Code R.|Miss. Admin. Code
Mo. Code Regs.|C.S.R.
Mont. Admin. R.|A.R.M.
Neb. Admin. Code|NAC
Nev. Admin. Code|NAC
N.H. Code Admin. R.|N.H. Admin. R.
N.J. Admin. Code|N.J.A.C.
N.M. Code R.|NMAC|N.M. Admin. Code
RCNY|R.C.N.Y.
N.Y. Comp. Codes R. & Regs.|N.Y.C.R.R.|NYCRR|N.Y. Comp. Codes
N.C. Admin. Code|NCAC
N.D. Admin. Code
N. Mar. I. Admin. Code|NMIAC
Ohio Admin. Code|Ohio Adm. Code|O.A.C.
Okla. Admin. Code
Or. Admin. R.|O.A.R.
Pa. Code
R.I. Code R.
S.C. Code Regs.|S.C. Code Ann. Regs.
S.D. Admin. R.|ARSD
Tenn. Comp. R. & Regs.
Tex. Admin. Code|TAC
Utah Admin. Code|Utah Admin. Code r.
Vt. Code R.
V.I. Code R.|V.I. R. & Regs.
Va. Admin. Code|VAC
Wash. Admin. Code|WAC
W. Va. Code R.|W. Va. C.S.R.
Wis. Admin. Code
Wyo. Code R.
`;

/** The subjects that a state's code is divided into, `*` standing for one of them. */
export const SUBJECTS = `
Cal. * Code|Agric.;Bus. & Prof.;Civ.;Com.;Corp.;Educ.;Elec.;Evid.;Fam.;Fin.;Fish & Game;Food & Agric.;Gov't;Harb. & Nav.;Health & Safety;Health & Saf.;Ins.;Lab.;Mil. & Vet.;Penal;Prob.;Pub. Cont.;Pub. Res.;Pub. Util.;Rev. & Tax.;Sts. & High.;Unemp. Ins.;Veh.;Water;Welf. & Inst.
Tex. * Code|Agric.;Alco. Bev.;Bus. & Com.;Bus. Orgs.;Civ. Prac. & Rem.;Educ.;Elec.;Est.;Fam.;Fin.;Gov't;Health & Safety;Hum. Res.;Ins.;Lab.;Loc. Gov't;Nat. Res.;Occ.;Parks & Wild.;Penal;Prob.;Prop.;Spec. Dists.;Tax;Transp.;Util.;Water
N.Y. * Law|Agric. & Mkts.;Alco. Bev. Cont.;Arts & Cult. Aff.;Banking;Bus. Corp.;Civ. Rights;Civ. Serv.;Com.;Coop. Corp.;Correct.;County;Cnty.;Debt. & Cred.;Dom. Rel.;Educ.;Elec.;Em. Dom. Proc.;Empl'rs Liab.;Energy;Envtl. Conserv.;Est. Powers & Trusts;Exec.;Fam. Ct. Act;Gen. Assoc.;Gen. Bus.;Gen. City;Gen. Constr.;Gen. Mun.;Gen. Oblig.;Gen. Obligations;Highway;High.;Ins.;Jud.;Lab.;Lien;Local Fin.;Ltd. Liab. Co.;Mental Hyg.;Mil.;Multiple Dwelling;Multiple Residence;Mult. Dwell.;Nav.;Not-for-Profit Corp.;Parks Rec. & Hist. Preserv.;P'ship;Penal;Pers. Prop.;Priv. Hous. Fin.;Pub. Auth.;Pub. Health;Pub. Hous.;Pub. Off.;Pub. Serv.;Real Prop.;Real Prop. Acts.;Real Prop. Tax;Relig. Corp.;Retire. & Soc. Sec.;Soc. Serv.;State Fin.;State Tech.;Stat. Local Gov'ts;Surr. Ct. Proc. Act;Tax;Town;Transp.;Unconsol.;Veh. & Traf.;Village;Vol. Fire. Ben.;Workers' Comp.
Md. Code, *|Agric.;Bus. Occ. & Prof.;Bus. Reg.;Com. Law;Corps. & Ass'ns;Corr. Servs.;Crim. Law;Crim. Proc.;Cts. & Jud. Proc.;Econ. Dev.;Educ.;Elec. Law;Envir.;Est. & Trusts;Fam. Law;Fin. Inst.;Gen. Provis.;Health-Gen.;Health Occ.;Hous. & Cmty. Dev.;Hum. Servs.;Ins.;Lab. & Empl.;Land Use;Loc. Gov't;Nat. Res.;Pub. Safety;Pub. Util.;Real Prop.;State Fin. & Proc.;State Gov't;State Pers. & Pens.;Tax-Gen.;Tax-Prop.;Transp.
`;

/** Abbreviated words and what they stand for. */
export const SPELLED = `
Admin.=Administrative;Adm.=Administrative;Agric.=Agriculture,Agricultural;Alco.=Alcoholic;Ann.=Annotated;Bev.=Beverage;Bus.=Business;Cent.=Century;Child.=Children's;Civ.=Civil;Cmty.=Community;Com.=Commercial,Commerce;Comp.=Compiled;Cons.=Consolidated;Conserv.=Conservation;Cont.=Contract,Control;Corp.=Corporations,Corporation;Correct.=Correction;Corr.=Correctional;Cred.=Creditor;Crim.=Criminal;Ct.=Court;Cts.=Courts;Debt.=Debtor;Dev.=Development;Dist.=District;Dists.=Districts;Dom.=Domestic;Educ.=Education;Elec.=Elections,Election;Empl.=Employment;Envir.=Environment;Envtl.=Environmental;Est.=Estates;Evid.=Evidence;Exec.=Executive;Fam.=Family;Fin.=Financial,Finance;Gen.=General;Gov't=Government;Harb.=Harbors;High.=Highways,Highway;Hous.=Housing;Hum.=Human;Hyg.=Hygiene;Ins.=Insurance;Inst.=Institutions;Jud.=Judiciary,Judicial;Lab.=Labor;Liab.=Liability;Loc.=Local;Ltd.=Limited;Mil.=Military;Mkts.=Markets;Mun.=Municipal;Nat.=Natural;Nav.=Navigation;Oblig.=Obligations;Occ.=Occupations;Off.=Officers;Orgs.=Organizations;Prac.=Practice;Prob.=Probate;Proc.=Procedure;Prof.=Professions;Prop.=Property;Pub.=Public;R.=Rules;Regs.=Regulations;Rel.=Relations;Rem.=Remedies;Res.=Resources;Rev.=Revised,Revenue;Serv.=Service,Services;Soc.=Social;Spec.=Special;Stat.=Statutes;Sts.=Streets;Surr.=Surrogate's;Tax.=Taxation;Traf.=Traffic;Transp.=Transportation;Unemp.=Unemployment;Util.=Utilities;Veh.=Vehicle;Vet.=Veterans;Welf.=Welfare;Wild.=Wildlife
`;
