/** The words that tell names, titles and signals from prose. Corrections by those who know the field are welcome here. */

/** Words in small letters that may stand inside the name of a party or a case. */
export const NAME_CONNECTORS: ReadonlySet<string> = new Set(
  "of the and for ex rel. rel de del la las los le von van der den di da du et al. al. al.' in on behalf d/b/a f/k/a a/k/a a by through und y e".split(
    " ",
  ),
);

/** Abbreviations with a period that do not end a sentence (case names, Bluebook table T6, and titles of persons). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "Acad. Acct. Ala. Ariz. Ark. Assn. Cent. Commn. Commr. Dig. Fedn. Gend. Hwy. Intl. Meml. Natl. Reprod. Adm'r Admin. Adver. Advert. Agric. All. Alt. Am. Amend. Ann. App. Arb. Ass'n Assoc. Assocs. Atl. Auth. Auto. Ave. Balt. Bancorp. Bank. Bankr. Bd. " +
    "Behav. Bhd. Biol. Bldg. Bros. Broad. Bur. Bus. Cal. Cap. Cas. Cath. Ch. Chem. Chi. Child. Chron. Cir. Civ. Cl. Cmty. Cmtys. Cmte. Cnty. Co. Cos. Coal. Coll. Colo. Com. Comm. Comm'n Comm'r Comp. Compl. Comput. " +
    "Condo. Conf. Cong. Conn. Cons. Consol. Const. Constr. Contr. Coop. Corp. Corr. Corrs. Couns. Cred. Crim. Ct. Cts. Ctr. Ctrs. Ctys. Cty. D. Def. Del. Dep. Dep't Dept. Det. Dev. Dir. Disc. Disp. Dist. Distrib. Div. Dr. " +
    "E. Econ. Ed. Educ. Elec. Elecs. Emp. Emps. Eng'g Eng'rs Enf't Enter. Enters. Env't Envtl. Equal. Equip. Est. Exam'r Exch. Exec. Exp. Expl. Fac. Fam. Fed. Fed'n Fid. Fin. Fla. Found. Ft. Fund. Ga. Gen. Glob. Gov't Govt. Grp. Guar. Haw. Hosp. Hosps. Hous. " +
    "Ill. Immigr. Imp. Inc. Indem. Indep. Ind. Indus. Info. Inj. Inst. Ins. Int'l Inv. Invs. J. Jr. Just. Kan. Ky. La. Lab. Labs. Law. Liab. Lib. Ltd. Mach. Maint. Mar. Mass. Mech. Med. Mem. Men. Merch. Metro. Mfg. Mfr. Mfrs. Mich. Mgmt. Minn. Miss. Mkt. Mktg. Mo. Mont. Mortg. Mot. Mr. Mrs. Ms. Mun. Mut. " +
    "N. Nat. Nat'l Neb. Nev. No. Nos. Ne. Nw. Okla. Or. Ord. Org. Orgs. Or. P. Pa. Pac. Par. Pat. Pers. Petrol. Pharm. Pharms. Phila. Pl. Pol. Pr. Pres. Prob. Proc. Prod. Prods. Prof'l Prop. Props. Prot. Pub. Publ'g Publ'n R. Rd. Rec. Recs. Ref. Refin. Reg'l Rehab. Rel. Rels. Reorg. Res. Rest. Ret. Rev. Rights. Ry. " +
    "S. Sav. Sch. Schs. Sci. Se. Sec. Secs. Sen. Serv. Servs. Soc. Soc'y Sol. Sols. Sr. St. Stat. Std. Ste. Subcomm. Sup. Super. Supp. Sur. Surv. Sw. Sys. Tech. Techs. Tel. Telecomm. Telecomms. Televisn. Temp. Tenn. Ter. Terr. Tex. Tpk. Traf. Trans. Transcon. Transp. Tr. Trs. Tr. Tw. Twp. U. U.S. U.S.A. Unemp. Unif. Unit. Univ. Univs. Util. Utils. Va. Vet. Vets. Vill. Vol. Vt. W. Wash. Wis. Wyo. Xpress. v. vs. Cnty. Jud. Leg. Legis. Lit. Litig. Magis. Marit. Partn. P'ship Petr. Plc. L.P. L.L.C. N.A. N.V. S.A. " +
    "Acq. Acqs. Adm'x Advoc. Advocs. Afg. Anim. Assurs. Att'ys. Attys. Austl. Auths. Bhds. Bldgs. Bos. Brit. Broth. Bull. Calif. Chems. Chs. Colls. Commc'ns. Comms. Compens. Conserv. Conservs. " +
    "Constrs. Cont'l. Contrs. Coops. Corps. Correc. Cosm. Dall. Defs. Delinq. Depts. Derv. Detent. Dets. Devs. Dipl. Dirs. Disab. Dists. Ecol. Educs. Emp'rs. Eng. Ent. Ents. Env. Ests. Eur. " +
    "Exchs. Execs. Gr. Hist. Hldgs. Hum. Hwys. Inds. Indust. Ineq. Insts. Intell. Invest. Irrig. Jt. Juris. Juv. Laws.' Libr. Librs. Loc. Lts. Matrim. Mem'l. Merchs. Mex. Mia. Mil. Mins. Mkts. " +
    "Mortgs. Negl. Negot. Neurol. Nucl. Nurs. Opport. Orth. Penn. Phil. Phx. Pipel. Plast. Prac. Pracs. Preserv. Priv. Progs. Psych. Pubs. Purch. Recl. Redev. Reg. Regs. Regul. Reins. Relig. " +
    "Repub. Republ. Resol. Resp. Rlty. Roch. Rptr. Rsch. Rsrv. Rts. Sanit. Scis. Sec'y. Secy. Sent'g. Shipp. Soc'ys. Specs. Stds. Stud. Subst. Supers. Supervs. Surg. Symp. Tax'n. Tchr. Tchrs. Telecom. " +
    "Theat. Therap. Treas. Treatm. Trib. Urb. Veh. Vehs. Vols. Whol. Whse. Wildl. Wisc. Wkrs. Worldw. Wrks. "
  )
    .trim()
    .split(/\s+/),
);

/** Words with a capital that open a sentence or a signal before a name and are no part of it. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  "See Cf. Cf But Accord Compare Contra With E.g. Eg. Also Generally In Under And As The Although Because Like Unlike After Before Both Citing Quoting Since However Moreover Thus Accordingly Here While When Where Nor For If Id. Ibid. To Per Of At By On From Following Applying Pursuant Finally First Second Indeed Further Furthermore Additionally Similarly Likewise Specifically Nevertheless Therefore Hence Then Even Relying Then-Judge Justice Judge Plaintiff Plaintiffs Defendant Defendants Court Courts".split(
    " ",
  ),
);

/** The introductory signals (Bluebook rule 1.2), longest first, as they stand before a citation; "with" behind what is compared alone. */
export const SIGNALS =
  /(?:^|[^A-Za-z])((?:[Ss]ee(?:\s{1,4}(?:also|generally))?|[Bb]ut\s{1,4}(?:see|cf\.)|[Cc]f\.|[Aa]ccord|[Cc]ompare|[Cc]ontra|E\.g\.,|e\.g\.,|(?<=[,;.)\]]\s{1,3})with)(?:,?\s{0,2}e\.g\.,?)?,?)\s*$/;
