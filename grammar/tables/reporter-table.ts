/**
 * The reporters of decisions and their abbreviations: a table of facts, made from Free Law Project's reporters-db (BSD-2-Clause).
 * Read by `reporters.ts`.
 *
 * `abbreviation|variation|variation…`, a row a reporter, its usual abbreviation first. Variations that differ only in white space,
 * periods or case are not written, nor those that add "Rep."; `(Ky.)` is the state that may stand behind the abbreviation, or
 * before it with the abbreviation in brackets. `*` marks a neutral citation, whose volume is a year ("2004 UT 12").
 *
 * Left out on purpose, since they name other things more often: the one-letter variations ("R.", "D.", "W." …), "App." (an
 * appendix), "A.R." (the administrative record), "Mar." and "Ma." (dates), "Mt.", "St.", "Ap.", "O.S.", "OS.", "Abs", "Abs.",
 * "Reporter,", "Power", "Jahn", "Han", "Tribal", "Am. Jur." (an encyclopedia), "Div.", "LCR" (local rules), "ML", "MP", "FED App.", "Day."; and the second reading of a variation that several reporters share.
 */
export const REPORTERS = `
A.2d|A,2d|Atl.2d
A.3d
A.D.2d|Ap.2d.|App. Div. 2d.
A.D.3d|App. Div. 3d.
A.D.|App. Div.|N.Y.App.Div.|N.Y.App.Dec.|App.Div.(N.Y.)
A.E.C.
A.F.T.R. (P-H)
A.F.T.R. (RIA)|A.F.T.R.|P-H T.C. Memo.
A.F.T.R.2d (RIA)|A.F.T.R. 2d
A.K. Marsh.|Marsh.|Mar. Rep.|Marsh.A.K.|Marsh.(Ky.)|(Ky.)
A.L.R.
A.L.R. 2d
A.L.R. 3d
A.L.R. 4th
A.L.R. 5th
A.L.R. 6th
A.L.R. Fed.
A.L.R. Fed. 2d
A.M.C.
A.|At.|Atl.|Atl.R.
AOA
*AWCC
*AZ
Abb. Adm.
Abb. Ct. App.|Abb. Ct. App. Dec.
Abb. N. Cas.|A.N.|A.N.C.|Abb. N. C.
Abb. Pr. (n.s.)
Abb. Pr.|Abb.Prac.|Abbott P.R.|Abbott's Pr.Rep.|Abbott Pract.Cas.|Abbott's Prac.Rep.
Abb.|Abb. U. S.|Abb. (U. S.)
Abbotts
Accom. Disabilities Dec. (CCH)
Add.
Adm. Rec.
Adv. S.
Agric. Dec.
Aik.
Ala. 2d
Ala. App.
Ala. App. LEXIS
Ala. Civ. App. LEXIS
Ala. Crim. App. LEXIS
Ala. LEXIS
Ala.|Ala. (N.S.)
Alas. App. LEXIS
Alas. LEXIS
Alaska Fed.|A.F.Rep.|Alaska Fed.R.
Alaska|Alk.
Alb. Law J.
Allen|All.|(Mass.)
Am. & Eng. R. Cas.
Am. Ann. Cas.
Am. B.R.
Am. B.R. (N.S.)
Am. Dec.|Am. D.|Am. Dec's.
Am. Disabilities Cas. (BNA)|A.D. Cases
Am. Disabilities Dec.
Am. Law Reg. (N.S.)|Am. L. Reg., n.s.|Amer. Law Reg. (N. S.)
Am. Law Reg.|Amer. Law Reg.
Am. Law T. Rep. (N. S.)|Am. Law T. (N. S.)
Am. Law T. Rep. Bankr.|A.L.T. Bankr.
Am. Law T. Rep. U.S. Cts.|Am. Law T. Rep. (U. S. Cts.)
Am. Law T.
Am. Law. Rec.
Am. Lead. Cas.|Am. L. C.|Am. L. Cas|Am. Leading Cas|American Leading Cases|American Leading Cases (U.S.)
Am. Neg. Ca.|Am. Negl. Cas.
Am. Neg. Cas.
Am. Neg. Cases|Am.Negl.Cas.
Am. Rep.|Am. Reports
Am. Ry. Rep.
Am. Samoa
Am. Samoa 2d
Am. Samoa 3d
Am. St. Rep.|Am. S. R.|Am. St. R.
Am. Tribal Law
Amer. L. Rev.|Am. Law Rev.|Amer. Law Rev.
Amer. Law J. (N. S.)|Am. Law J. (N. S.)
Amer. Law J.|Am. Law J.|Am. Law J. (U. S.)
Amer. Law T. Rep.
Ant. N.P. Cas.|Anth.|Anthon N.P.(N.Y.)
App. Com'r Pat.|App. Com. Pat.|App. Comm. Pat.|App. Com'rs Pat.|App. Com'r of Pat.
App. D.C.
Ariz.
Ariz. Adv. Rep.
Ariz. App.
Ariz. App. LEXIS
Ariz. App. Unpub. LEXIS
Ariz. LEXIS
Ariz. Tax LEXIS
Ariz. Unpub. LEXIS
Arizona Cases Digest
Ark. Adv. Op.
Ark. App'x
Ark. App. LEXIS
Ark. App.|Ak. App.
Ark. LEXIS
Ark.|Ak.
Armstrong. Election Cases
Auto. Cas.2d|Auto. Cas. 2d (CCH)
Auto. Cas.|Auto. Cas. (CCH)
Av. Cas. (CCH)|Av. Cas.
B. Mon.|Mon.B.|Mon. Rep.|Monroe, B.|(Ky.)
B.C.A. (CCH)
B.R.
B.T.A.
B.T.A.M. (P-H)
BCA
BNA OSHC|O.S.H. Cas.|O.S.H. Cases|O.S.H. Cas. (BNA)|O.S.H. Cases (BNA)
BNH
BTA LEXIS
Backes
Bail. Eq.|Bai.Eq.|Bailey Eq.|Bailey Ch.|(S.C.)|(S.C.Eq.)
Bail.|Bai.|Bailey|Bail.L.|(S.C.L.)|Bail.L.(S.C.)
Baldw.|Bald|Bald. C.C.|Baldwin's Rep.|Baldwin's C.C. U.S. Rep
Balt. C. Rep.
Balt. Law Trans.
Ban. & A.
Banking Rep. (BNA)
Bankr. Ct. Dec. (CRR)|B.C.D.|Bankr. Ct. Dec.
Bankr. Ct. Dec. (LRP)
Bankr. Ct. Rep.
Bankr. L. Rep.|Bankr. L. Rep. (C.C.H.)
Bankr. LEXIS
Bankr. Rep (St. Louis B.A.)
Barb. Ch.|(N.Y.)
Barb.|Barb.S.C.
Baxt.|Bax.|Baxter|(Tenn.)
Bayard's Notebook
Bay|(S.C.L.)
Bedell
Bee
Beeler
Ben.
Ben. Rev. Bd. Serv. (MB)
Betts' Dec.|Betts, D. C.|Betts, D. C. MS.|Betts, C. C. MS.|Betts, D. C. MSS.
Betts' Scr. Bk.|Betts, Scr. Bk.
Bibb|(Ky.)
Bigelow. Ins. Rep.|Bigelow's Insurance Reports
Binn.|Bin.|Binn [Pa]|(Pa.)
Biss.|Bissell|Biss. (U.S.) Bissell's
Blackf.|Black. Rep.|(Ind.)
Black|Black R.
Bland
Blatchf. & H.
Blatchf. Pr. Cas.|Blatchf. Prize Cas.
Blatchf.|Bl.|Blatch|Bl. C.C.|Bl. C.C.R.|Blat. C.C.R.|Blatchf. C.C.|Blatch. (U.S. Cir. Ct.)|Blatchf. (U.S. Circ. Ct.)
Blue Sky L. Rep. (CCH)|Blue Sky L. Rep.
Blume Sup. Ct. Trans.
Blume Unrep. Op.|Blume Op.
Bond
Bosw.|Bosworth Super. Ct. Rep.
Boyce|(Del.)
Bradf.|Brad.|Bradford
Brayt.|Brayton (Vt.)
Breese|(Ill.)
Brev.|(S.C.L.)
Brief Times Rptr.|BTR
Brightly
Brock.|Brock,
Brown Adm.|Brown, Adm.|Brown's Adm.
Browne (Pa.)|Browne, (Pa.)
Brunn. Coll. Cas.|Brun. Col. Cas.|Brunner. Col. Cas.|Brunner, Col. Cas.
Buchanan|Buch.|Buchan.
Bur.|Burnett|Burnett (Wis.)
Burr's Trial
Bus. Franchise Guide (CCH)
Busb. Eq.|(N.C.)|Busbee Eq.(N.C.)
Busb.|Busb.L.|(N.C.)
Bush|(Ky.)
C.B.
C.C.A.
C.C.L.J.|Centre Co.L.J.
C.C.P.A.
C.M.A.
C.M.R.
CAAF LEXIS
CCA LEXIS
CCH OSHD|O.S.H.D.|O.S.H.D. (CCH)|O.S.H. Dec. (CCH)
CCPA LEXIS|Ct. Cust. LEXIS
*CIT
CJ C.A.R.
CMA LEXIS
CMR LEXIS
*CO
*COA
Cai. Cas.|Cai.|Cain.|Caines|Caines Cas.|N.Y.Cas.Err.|Cai.Cas.Err.|Caines (N.Y.)
Cai. R.
Cal. 2d
Cal. 3d
Cal. 3d Spec. Trib Supp.
Cal. 4th
Cal. 4th CJP Supp.
Cal. 5th
Cal. 5th CJP Supp.
Cal. App. 2d|Cal. App. 2d Supp
Cal. App. 3d
Cal. App. 4th
Cal. App. 5th
Cal. App. LEXIS
Cal. App. Supp.
Cal. App. Supp. 2d|Cal. App. 2d Supp.
Cal. App. Supp. 3d|Cal. App. 3d Supp.
Cal. App. Supp. 4th|Cal. App. 4th Supp.
Cal. App. Supp. 5th|Cal. App. 5th Supp.
Cal. App. Unpub. LEXIS
Cal. App.
Cal. Bankr. Ct. Rep.
Cal. Comm. Jud. Perform. LEXIS
Cal. Comp. Cases|Cal. Comp. Cas
Cal. Daily Op. Serv.|Cal. Daily Op. Service
Cal. Dist. Ct.
Cal. I.A.C.
Cal. Jud. Ethics Op. LEXIS
Cal. LEXIS
Cal. Law J.
Cal. Law J. & Lit. Rev.
Cal. Rptr.
Cal. Rptr. 2d
Cal. Rptr. 3d
Cal. Sup.|Cal. Supp.|(Cal.)
Cal. Super. Ct.
Cal. Super. LEXIS
Cal. Unrep.|Cal.Unrep.Cas.
Cal. WCC
Cal.
Call|(Va.)
Cam. & Nor.|Cam.& N.|N.C.Conf.|(N.C.)
Can. Com. L. Guide (CCH)
Can. Tax Rep. (CCH)
Car. L. Rep.|(N.C.)|Car. Law. Repos.
Carpenter's Report of Burr's Trial
Cates.
Cent. Law J.
Chand.|Chandl.|(Wis.)
Charlton|Charlt.|Charl. R.|Charlton's|Charlt. R.M.|Charlet. (Ga.)|Charlton's (Rob't. M.) Rep.
Chase's Trial. Append.
Chase|Chase,
Chem. Reg. Rep. (BNA)
Chest.|Chester Co. Rep.
Chev. Eq.|Chev.Ch.|Cheves Eq.(S.C.)|(S.C.Eq.)
Chev.|Cheves|(S.C.L.)|Cheves L.(S.C.)
Chi. Law J.
Chi. Leg. News|Chi.Leg.N.
Chicago Bd. Options Ex. (CCH)
Chit. Cr. Law|Chit. Cr. L.|Chit. Crim. Law
Cin. L. Bull.|Cinc. L. Bul.|Cin. Law Bul.|Cin. Law Bull.
Cin. Sup. Ct. Rep.|Cin. R.|Cin. Rep.|Cin. S.C.R.|Cin. S.C. Rep.|Cin. Super. (Ohio)
City Hall Rec. (NY)|City H. Rec.
Cl. Ch.|Cl.R.|Clarke|Clarke Ch.|Clarke Ch.(N.Y.)
Cl. Ct.
Clayton's Notebook
Cliff.
Codd. Dig.|Coddington's Digest
Code Rep.
Coffey
Cold.|Coldw.|(Tenn.)
Cole. & Cai. Cas.|C.& C.|Col.& Cai.|Cole.& Cai.|Col.& C.Cas.|Cole.& C.Cas.|Colem.& C.Cas.|Col.& Caines Cas.(N.Y.)
Cole. Cas.|C.C.|Col.Cas.|Colem.Cas.|Cole.Cas.Pr.|Col.Cas.(N.Y.)
Collective Bargaining Negot. & Cont. (BNA)
Collier Bankr. Cas. 2d|Collier Bankr. Cas. (MB)|Collier Bankr. Cas. 2d (MB)
Collier Bankr. Cas.|C.B.C.
Colo. App.
Colo. App. LEXIS
Colo. Bankr. Ct. Rep.
Colo. Discipl. LEXIS
Colo. J. C.A.R.
Colo. J.|Colorado Journal
Colo. L. Rep.|Colo. R.|Col. L. Rep.|Col. Law Rep.|Colo. Law Rep.
Colo. LEXIS
Colo. N. P.
Colo.|Col.
Comm. Fut. L. Rep.|Comm. Fut. L. Rep. (CCH)
Commc'ns Reg. (P & F)
Communications Reg. (P&F)|Comm. Reg. (P & F)
Communications Reg. 2d (P&F)|Comm. Reg. 2d (P & F)
Comp. Gen.
Cong. Index(CCH)
Conn. App.
Conn. App. LEXIS
Conn. Cir. Ct.
Conn. Cir. LEXIS
Conn. L. Rptr.|CLR
Conn. LEXIS
Conn. Super. Ct.|CSCR|Ct. Sup.|Conn. Sup.
Conn. Super. LEXIS
Conn. Supp.
Conn. Surr.
Conn.
Connoly|Connoly Sur. Rep.|Connoly Surr. Rep.
Consumer Cred. Guide (CCH)
Consumer Prod. Safety Guide (CCH)
Cont. App. Dec. (CCH)
Cont. Cas. Fed.|Cont. Cas. Fed. (CCH)
Cooke|(Tenn.)
Coombs' Trial of Aaron Burr
Copy. L. Rep. (CCH)
Copyright L. Dec. (CCH)|Copr.L.Dec.
Copyright L. Rep. (CCH)
Cost Accounting Stand. Guide (CCH)
Cow.|Cow.N.Y.
Cox. Manual Trade-Mark Cas.
Crabbe
Cranch, Pat. Dec.
Cranch|Cra.|Cranch D.C.|Cranch (US)|(D.C.)|Cranch. C. C.|Cranch, C. C.
Crim. L. Rep. (BNA)
Ct. Cl.|C. Cls.|Court Cl.|Ct. Cl. R.|C. Cls. R.|Ct. Cls. R.
Ct. Cust.|Ct. Cust. Appls.
Ct. Int'l Trade|C.I.T.
Ct. Intl. Trade LEXIS
Curt.
Cush.|Cushing|(Mass.)
Cust. B. & Dec.
Cust. Ct.
Cust. Ct. LEXIS
D. Chip.|Chip.|Chip.D.|D.Chipm.|Chip.(Vt.)|(Vt.)
D. Haw.
D.A.R.
D.C.
D.C. App.
D.C. App. LEXIS
D.C. Super. LEXIS
DJCAR
DNH
DSD
DTA
DTS
Daily Journal DAR
Daily L.N.|D. L. N.|D. L. N.,|Daily L.R.|Daily Leg. (Pa.)|Daily Leg. News (Pa.)
Daily Lab. Rep. (BNA)
Daily Wash. L. Rptr.
Dakota LEXIS
Dakota|Dak.
Dall.|Dal.|Dallas|Dall.S.C.
Dallam|Dall.Dig.|Dall.(Tex.)|Dallam Dig.(Tex.)
Daly|Daly's R.|(N.Y.)
Dana|Dan.|(Ky.)
Dane, Abr.
Davis. L. Ct. Cas.
Day|(Conn)
Deady|Deady,
Dec. Com. Pat.
Dec. Comm'r Pat.
Del. C.P. LEXIS
Del. Cas.
Del. Ch. LEXIS
Del. Ch.
Del. Co.|Delaware Co. Reports
Del. Fam. Ct. LEXIS
Del. LEXIS
Del. Super. LEXIS
Del.
Dem. Sur.
Dem. Surr.|Dem.
Denio|Den.
Des. Eq.
Des.|Desaus.|Desaus.Eq.|(S.C.Eq.)
Dev. & Bat. Eq.|Dev.& B.Eq.|(N.C.)
Dev. & Bat.|D.& B.|Dev.& B.|Dev.& B.L.|Dev. & Bat. Law|(N.C.)
Dev. Eq.|(N.C.)
Dev.|Dev.L.|(N.C.)
Dickinson|Dick. (NJ)
Dill.
Disney (Ohio)|Dis. R.
Dominion Tax Cas. (CCH)
Doug.|(Mich.)|Dougl.(Mich.)
Dud. Eq.|Dud.Ch.|(S.C.)|(S.C.Eq.)
Dud.|Dud.L.|(S.C.)|(S.C.L.)|Dud.L.(S.C.)
Dudley Rep.|Dudley (Ga.)
Duer|Duer Super. Ct. Rep.
Duv.|(Ky.)
E.A.D.
E.D. Pa.
E.D. Smith
E.H. Smith|Smiths E.H.|E.H.Smith's|Smith's (E.H.) Reports
EEOC Compl. Man. (CCH)
ERC
ERC (BNA)
Edm. Sel. Cas.|Edmond|Edm.Sel.Ca.|(N.Y.)
Educ. L. Rep.|Ed. Law Rep.
Edw. Ch.|Edw.|Ed.Ch.|Ed.C.R.|(N.Y.)
Empl. Benefits Cas. (BNA)
Empl. Coordinator (RIA)
Empl. Prac. Dec. (CCH)|Empl. Prac. Dec.|Empl Prac Dec [CCH]
Empl. Prac. Guide (CCH)
Empl. Safety & Health Guide (CCH)
Employee Benefits Cas. (BNA)|Employee Benefits Cas.
Energy Mgmt. (CCH)|Energy Mgt.
Eng. Rep.
Env't Rep. (BNA)
Env't Rep. Cas. (BNA)
Envtl. L. Rep. (Envtl. Law Inst.)|ELR|Envtl. L. Rep.
Exempt Org. Rep. (CCH)
F. App'x|Fed. App.|Fed. App'x
F. Cas.|F.C.|Fed.Ca.|Fed. Cas.
F. Supp.
F. Supp. 2d
F. Supp. 3d|FS3d
F.2d|F.(2d)|Fed.R.2d|Fed.Rep.2d
F.3d|Fed.R.3d|Fed.Rep.3d
F.4th|Fed.R.4th|Fed.Rep.4th
F.C.C.
F.C.C.2d
F.L.R.A.
F.R.D.
F.T.C.
F.|Fed.|Fed.R.
FCC Rcd
FCDR
FERC
*FL
FLW Fed|Fla. L. Weekly Fed.
FMSHRC
FPSC
Fair Empl. Prac. Cas. (BNA)|Fair Empl.Prac.Cas.|Fair Empl. Prac. Newsl. (BNA)
Fam. L. Rep. (BNA)
Fam. L. Tax Guide (CCH)
Fed. Audit Guide (CCH)
Fed. Banking L. Rep. (CCH)|Fed. Banking L. Rep.
Fed. Carr. Cas. (CCH)|Fed. Carr. Cas.
Fed. Carr. Rep. (CCH)
Fed. Cl.
Fed. Cont. Rep. (BNA)
Fed. Election Camp. Fin. Guide (CCH)
Fed. Energy Reg. Comm'n Rep. (CCH)
Fed. Est. & Gift Tax Rep. (CCH)
Fed. Ex. Tax Rep. (CCH)
Fed. Inc. Gift & Est. Tax'n (MB)
Fed. R. Serv. 2d (West)
Fed. R. Serv. 2d|Fed. R. Evid. Serv. 2d|Fed. R. Serv. 2d (Callaghan)
Fed. R. Serv. 3d|Fed. R. Evid. Serv. 3d|Fed. R. Serv. 3d (West)|Fed. R. Serv. 3d (Callaghan)
Fed. R. Serv.|Fed. R. Evid. Serv.|Fed. R. Serv. (Callaghan)|Fed. R. Evid. Serv. (Callaghan)
Fed. Sec. L. Rep. (CCH)|Fed. Sec. L. Rep.
Fed. Sent'g Rep|Fed. Sent. R.
Fed. Tax Coordinator Second Series (RIA)
Fed. Tax Guide Rep. (CCH)
Fire & Casualty Cas.|Fire & Casualty Cas. (CCH)
Fish. Pat. Cas.
Fish. Pat. Rep.
Fish. Prize Cas.|Fish. Prize|Fish. Pr. Cas.
Fla. App. LEXIS
Fla. L. Weekly
Fla. L. Weekly Fed. B
Fla. L. Weekly Fed. C
Fla. L. Weekly Fed. D
Fla. L. Weekly Fed. S
Fla. L. Weekly Supp.|Fla. L. Weekly S
Fla. LEXIS
Fla. Supp. 2d
Fla. Supp.|Fl.S.
Fla.|Flor.|Florida
Flip.|Flipp. (F.)
Food Drug Cosm. L. Rep. (CCH)
Foster
Free. Ch.|Freem.|Fr. Ch.|Fr. Chy.|Freem. Ch.|Freem. (Miss.)|Freem. Ch. (Miss.)
Fulton County D. Rep.
G. & J.
G.D.R.
Ga. App.
Ga. App. LEXIS
Ga. L. Rep.|Ga. Law Reporter
Ga. LEXIS
Ga.|Suppl. Ga.|Ga. (Kelly)
Gall.|Gallison|Gall. C.C.R.|Gallison's Rep.
Georgia Decisions
Gibb. Surr.
Gibbons|(N.Y.)
Gild.|Gildr.|N.M.(G.)|(N.M.)|Gildersleeve
Gill
Gilm.|Gilman|(Ill.)
Gilmer|Gil.|(Va.)
Gilp.
Goebel|Ohio Prob.|Goebel's Rep.|Ohio Prob. Ct.
Gov't Cont. Rep. (CCH)
Gov't Empl. Rel. Rep. (BNA)
Grant|Gr.|Grant Pa.|Grant Cas.|(Pa.)|Grant Cas.(Pa.)
Gratt.|(Va.)
Gray|(Mass.)
Greene|Greene G.(Iowa)
Guam
Guam LEXIS
Gummere
Gunby|(La.)
H. & G.
H. & J.|Har. & J.
H. & McH.
Hall, Law J.
Hall|Hall R.|Hall's R.|Hall's Sup. Ct. R.|Hall Super. Ct. Rep.|Hall's Sup. Court Rep.
Handy R.
Handy|Hand.|(Ohio)
Hard.|Hardin|Hardes.|Hardesty|(Ky.)|Hardin(Ky.)
Harp. Eq.|(S.C.)|(S.C.Eq.)
Harp.|Harper|Harp.L.|(S.C.L.)|Harp.L.(S.C.)
Harr. Ch.|Har.|Harr.|Harring.|Har. Ch.|Har. Chy.|Harr. Ch. R.|Harr. (Mich.)|(Mich.)|Harring. Ch. (Mich.)
Harrington
Hasb.
Hask.
Haskell C.C.
Haw. App. LEXIS
Haw. App.|Hawaii App.
Haw. LEXIS
Haw.|Hawai'i|H. Rep.
Hawks|(N.C.)
Hay. & Haz.|Hayw.& H.|Havw. & H.|Hayw. & Haz.
Hayw. & H.D.C.|Hay. & H.|Hayw. & H.
Hayw.|Hay.|Hayw.Tenn.|(N.C.)|Hayw. N. C.|(Tenn.)
Haz. Reg. Pa.
Haz. U. S. Reg.|Haz. Reg. U. S.
Head|(Tenn.)
Heisk.|(Tenn.)
Hempst.|Hemp.|Ark. Terr. Rep.
Hen. & M.|Hen.|H.& M.|Hen.& Mun.|H.& M.(Va.)|(Va.)
Hill & Den.|Lalor|Lalor Supp.|Hill & D.Supp.|Hill & Den.Supp.
Hill Eq.|Hill Ch.|(S.C.)|(S.C.Eq.)
Hilles' Notebook
Hill|Hill Law|Hill S.C.|Hill.N.Y.|(S.C.L.)
Hilt.
Hoff. Ch.|Hoffm.|Hoff.N.Y.|Hoff.Cha.|Hoffm.Ch.(N.Y.)
Hoff. Land Cas.
Hoff. Op.
Hoff.|Hoff. Dec.
Holmes
Hopk. Ch.
Hopk. Works.
Hosea's Rep.
Hous. & Dev. Rep. (RIA)
Houston|Houst.|Houston Criminal
How. App. Cas.
How. N.P.|Howell N.P.|(Mich.)
How. Pr. (n.s.)
How. Pr.|How. Prac.|How.Prac.(N.Y.)|N.Y.Spec.Term R.|N.Y.Spec.Term Rep.
How.
Howard|(Miss.)
Howison
Hughes|Hugh.|(Ky.)|Hughes (1877)
Hum.|Humph.|(Tenn.)
Hun
Hunt Mer. Mag.|Hunt, Mer. Mag.
I. & N. Dec.|I&N|IN Dec.
I.C.C.
I.C.C.2d
I.E.R. Cas. (BNA)|I.E.R.|IER Cases|I.E.R. Cas.|BNA IER CAS
I.R.B.
I.T.R.D. (BNA)|I.T.R.D.|Int'l Trade Rep. (BNA)
*IL
*IL App (1st)
*IL App (2d)|IL App (2nd)
*IL App (3d)|IL App (3rd)
*IL App (4th)
*IL App (5th)
IRS Pos. (CCH)
Ida. App. LEXIS
Ida. App. Unpub. LEXIS
Ida. LEXIS
Idaho|Ida.
Ill. 2d
Ill. App. 2d|Ill.A.2d
Ill. App. 3d|Ill.A.3d
Ill. App. LEXIS
Ill. App. Unpub. LEXIS
Ill. App.|Ill.A.
Ill. C.C.
Ill. Cir. Ct.
Ill. Ct. Cl.
Ill. Ct. Cl. LEXIS
Ill. Dec.|Ill.Decs.
Ill. LEXIS
Ill.
Immigr. L. Serv. (West)
Ind. App.
Ind. App. LEXIS
Ind. App. Unpub. LEXIS
Ind. Cl. Comm.|Ind. Cl. Com.
Ind. Dec.
Ind. L. Rep.
Ind. LEXIS
Ind. Tax LEXIS
Ind.
Indian Terr. LEXIS
Indian Terr.|Ind. T.
Inher. Est. & Gift Tax Rep. (CCH)
Ins. L. Rep. (CCH)
Ins. L.J.|Ins. Law. J.
Int'l Env't Rep. (BNA)
Int. Rev. Rec.|Int. Rev. Rec,
Interior Dec.
Iowa App. LEXIS
Iowa Sup. LEXIS
Iowa|Ia.
Ired. Eq.|(N.C.)
Ired.|Ired.L.|Ired. Law|(N.C.)|Ired.L.(N.C.)
J.J. Marsh.|J.J.Mar.|Marsh.J.J.|(Ky.)
JTS
Jeff.|Jefferson|(Va.)
Johns. Cas.|(N.Y.)
Johns. Ch.|J.Ch.|Johns.(N.Y.)|Johns.Ch.Cas.|(N.Y.)
Johns.|John.|Johnson|J. Rep.|Johns.N.Y.|Johns.Ct.Err.
Jones & S.|Jones & Spencer|Jones and Spencer's Super. Ct. Rep.
Jones Eq.|(N.C.)
Jones Law
Jones|Jones L.|Jones N.C.|(N.C.)
Jour. Fr. Inst.
Jour. Jur.
Juris P.R.
Just.
Kan. App. 2d
Kan. App. LEXIS
Kan. App. Unpub. LEXIS
Kan. App.|Kans.App.
Kan. LEXIS
Kan. Unpub. LEXIS
Kan.|Kas.|Kans.
Kelly
Keyes
Kirby|Kir.|Kirb.
Kulp
Ky. App.
Ky. App. LEXIS
Ky. App. Unpub. LEXIS
Ky. L. Rptr.|Ky.L.R.|Ken.L.Re.|Ky. Law Rep.
Ky. L. Summ.
Ky. LEXIS
Ky. Op.|Ken.Opin.
Ky. Unpub. LEXIS
Ky.
L. Ed. 2d|L.E.2d|U.S.L.Ed.2d
L. Ed.|L.E.|Law.Ed.|U.S.L.Ed.|U.S.Law.Ed.|L.Ed.(U.S.)
L.R.A (N.S.)
L.R.A.
L.R.R.M. (BNA)|L.R.R.M.
*LA
*LEXIS
La. Ann.
La. App. LEXIS
La. App. Unpub. LEXIS
La. App.|La.A.
La. LEXIS
La. Law J.
La.App. 1 Cir.
La.App. 2 Cir.
La.App. 3 Cir.
La.App. 4 Cir.
La.App. 5 Cir.
La.App. 6 Cir.
La.
Lab. Arb. Awards (CCH)
Lab. Arb. Rep. (BNA)
Lab. Cas. (CCH)|Lab.Cas.
Lab. L. Rep. (CCH)
Lab. Rel. Rep. (BNA)
Lack. L.N.|Lack. Leg.|Lacka. Leg. News|Lack. Leg. News (P.A.)
Lack.Jur.|Lac. Jur.|Lack.Jurist
Lanc. L. Rev.
Lans.
Lans. Ch.|L. Rep.
Law & Eq. Rep.
Law J. Q.B.|L.J.Q.B.
Law Rep.|Law, Rep.
Law Reporter
Law Times (N.S.)
Lea.
Leg. Int.|Legal Int.|Legal Intel.|Legal Intell.|Intelligencer|Phila. Leg. Int.|Legal Intelligencer|Philadelphia Leg. Int.|Leg. Intel. or Intell.
Leg. Op.|Leg. Ops. (Pa.)
Leg. Rec. Rep.|Leg. Rec.
Legal Gaz.|Leg. Gaz.
Lehigh|Lehigh V.L.R.|Lehigh Val. L.R.|Leh. V.L.R. (Pa.)|Lehigh Val. Law Rep|Lehigh Val. L. Rep.
Leigh|(Va.)
Life. Cas. (CCH)
Life. Cas. 2d (CCH)
Liquor Cont. L. Rep. (CCH)
Liquor Tax Rep.
Litt. Sel. Cas.|Lit.Sel.Ca.|Ky.(Lit.Sel.Cas.)|(Ky.)
Litt.|Lit.|Littell|(Ky.)
Liv. Law Mag.
Lock. Rev. Cas.
Low.|Lowell.|Low. Dis.|Low. Dec.
Luz. L.R.|Luz. Leg. Reg.
M.J.
M.S.P.B.
M.S.P.R.
M.T.C.A.
M.T.C.R.
MDBT
MDLR
*ME
*MS
*MSPB
*MT
MacA. Pat. Cas.|D.C. (patent)|Mc.A. Pat. Cas.
MacArth. & M.|MacAr.& M.|MacArthur & M.|MacAr.& Mackey|(D.C.)|MacArth.& M.(Dist.Col.)
MacArth.|MacAr.|MacArthur|(D.C.)
Mackey|(D.C.)
Mann. Unrep. Cas.|Manning La.|Manning's U.C.|Man. Unrep. Cas.|Manning's Unrep. Cases
Mart. & Yer.|M.& Y.|M.& Y.R.|Mart.& Y.|Mart.& Yerg.|Mart.& Y.(Tenn.)
Mart. (N.S.)
Mart. O.S. (La.)
Mart.|Martin|Mart.Dec.|(N.C.)|Mart. N. C.|Mart. (O. S.)
Marvel|Marv.|Marv. (Del.)
Mason C.C.|Mason.|Mason R.|Mason U.S.|Mason C.C.R.|Mason Circt. Ct. R.
Mass. App. Ct.|Ma.A.|Mass.App.
Mass. App. Dec.
Mass. App. Div.
Mass. App. Div. Adv. Sh.
Mass. App. Div. LEXIS
Mass. App. LEXIS
Mass. App. Unpub. LEXIS
Mass. L. Rptr.|Mass. Law Rep.
Mass. LCR LEXIS
Mass. LEXIS
Mass. Super. LEXIS
Mass. Supp.
Mass.|Mas.|Mass. R.|Mass. (Cush)
McAll.|McAl.|(Cal.)|McAllister U.S. Circ. Court R.
McCahon|McCah.
McCanless
McCord Eq.|McCord Ch.|(S.C.L.)
McCord|(S.C.L.)
McCrary's Cir. Ct. Rpts|McCrary
McGl.|McGloin
McGrath|McGrdath
McLean
McMul. Eq.|(S.C.)|S.C.L.(McMullan Eq.)
McMul.|(S.C.L.)|McMul.L.(S.C.)
Md. App.
Md. App. LEXIS
Md. Ch.
Md. Cir. Ct. LEXIS
Md. LEXIS
Md. Law Rec.
Md. Tax LEXIS
Md.|Maryland
Me. LEXIS
Me. Super. LEXIS
Me. Unpub. LEXIS
Me.|Mai.|Maine
Med. Devices Rep. (CCH)
Media L. Rep. (BNA)|Media L. Rep.
Medicare & Medicaid Guide (CCH)|Med & Med GD (CCH)
Meigs|(Tenn.)
Met.|Metc.|Metc.Ky.|(Ky.)|Metc.Mass.|(Mass.)
Mich. App. LEXIS
Mich. App.|Mich. Ct. App.
Mich. Ct. Cl.
Mich. LEXIS
Mich. Lawy.
Mich. N.P.|Mich. N.P. R.
Mich. Pr.
Mich.
Miles
Miller's Notebook
Mills Surr.|Mills.
Mill|Const.|Const.S.C.|Mill Const.|(S.C.L.)|Mill Const.(S.C.)
Minn. App. LEXIS
Minn. App. Unpub. LEXIS
Minn. Dist. LEXIS
Minn. LEXIS
Minn. Tax LEXIS
Minn.|Min.
Minor|(Ala.)
Misc. 2d
Misc. 3d
Misc.
Miss. App. LEXIS
Miss. Dec.
Miss. LEXIS
Miss.|Mis.|Miss. R.
Mo. App. LEXIS
Mo. App.
Mo. LEXIS
Mo.
Monag.|Mona.|Monaghan|Monaghan(Pa.)
Mont. Dist. LEXIS
Mont. LEXIS
Mont. Water LEXIS
Mont.|State Reptr.
Montg.|Montg. Co.|Montg. CLR.|(Pa.)|Montg. Co. L.R.|Mont'g. L. Rep.|Montg. Co. L. Rep'r|Mont'g. Co. L. Rep.|Montg. Co. Law Rep'r.|Montg. Co. L.R. (Pa.)
Month. Jur.
Month. West. Jur.
Morr. Min. Rep.|Morr. M.R.|Morr. Min. R.|Mor. Min. Rep.
Morr. St. Cas.|Mor. St. Ca.|Mor. St. Cas.|Morris St. Cas.
Morris|Morr.|Mor.Ia.
Munf.
Mur.|Murph.|(N.C.)|Murph.(N.C.)
Mut. Funds Guide (CCH)
Myrick
N. Chip.|Chip.N.|N.Chipm.|(Vt.)
N. Mar. I.
N. Mar. I. Commw.|N. Mar. I. Commw. Rptr.
N. Mar. I. LEXIS
N. Y. City H. Rec.
N.B.R. (Supp.)|Bankr. Reg. Supp.
N.C. App.
N.C. App. LEXIS
N.C. LEXIS
N.C.|N.C. (Dev. & Bat.)
N.D.
N.D. App. LEXIS
N.D. LEXIS
N.E.2d
N.E.3d
N.E.|No.East Rep.
N.H. LEXIS
N.H. Super. LEXIS
N.H.|N.H.R.
N.J.
N.J. (Manumission)|Manum.|Blm. Neg.|Manum. Cas.|Bloom. Man.|Bloom. Man. Neg. Cas.
N.J. Admin.
N.J. Admin. 2d
N.J. Ch. LEXIS
N.J. Eq.
N.J. LEXIS
N.J. Law J.
N.J. Misc. LEXIS
N.J. Misc.|N.J.M.
N.J. Prerog. Ct. LEXIS
N.J. Sup. Ct. LEXIS
N.J. Super. LEXIS
N.J. Super. Unpub. LEXIS
N.J. Super.|N.J.S.
N.J. Tax|N.J. Tax Ct.
N.J.L.J.
N.J.L.|N.J.Law
N.L.R.B.|NLRB Dec. (CCH)
N.M.
N.M. (G.)|N.M. (Gild.)|Gildersleeve (N. Mex.)
N.M. (J.)|N.M. (John.)
N.M. App. LEXIS
N.M. App. Unpub. LEXIS
N.M. Ct. App.|N.M. (Ct. App.)
N.M. LEXIS
N.M. St. B. Bull.
N.M. Unpub. LEXIS
N.M.B.
N.R.C.
N.T.S.B.
N.W.2d|N.W. 2nd|N. W. (2d)
N.W.3d
N.W.|Northw.Rep.|No.West Rep.
N.Y. Ann. Cas.|N.Y. Ann. Ca.|N.Y. Anno. Cas.
N.Y. App. Div. LEXIS
N.Y. Ch. Ann.|N.Y.Ch.R.Ann.
N.Y. City Ct. Rep.
N.Y. Civ. Proc. R., (N.S.)|N.Y. Civ. Proc. Rep. (n.s.)
N.Y. Civ. Proc. R.|Civ. Proc. R.|Civil Proc. R.|Civ. Proc. N.S.|N.Y. Civ. Proc. Rep.
N.Y. Crim.|N.Y. Cr. R.|N.Y. Crim. R.|N.Y. Cr. Rep.
N.Y. LEXIS
N.Y. Leg. Obs.|N. Y. Leg. Ob.|N.Y. Legal Observer
N.Y. Misc. LEXIS
N.Y. Proc. Ct. Ass.
N.Y. St. Rep.|S. R.|St. Rep.|N.Y. St. R.|N.Y. St. Rptr.|N.Y. St. Rep'r
N.Y. Sup. Ct.|N.Y.Supr.Ct.|N.Y.Suprm.Ct.
N.Y. Super. Ct.
N.Y.2d
N.Y.3d
N.Y.L.J.|N. Y. Law J.
N.Y.S.2d
N.Y.S.3d
N.Y.S.E. Guide (CCH)
N.Y.S.|N. Y. Supp.|New York Supp.|N. Y. Supplement|New York Supplement
N.Y.|N.Y. (N.Y.S.)
NCA
NCBC
NCBC LEXIS
*ND
*ND App
NDLR|NDLR (LRP)|NDLR (LRP) LEXIS
NLRB No.
*NM
*NMCA
*NMCERT
*NMSC
*NV
NY Slip Op
Nat. Bank. Reg.|N. B. R.|Bk. Reg.|N. Bk. R.|N. Bkpt. R.|N. Bkpt. Reg.|Nat. Bankr. Reg.
Navajo Rptr.
Neb.
Neb. (Unof.)|Neb. Unoff
Neb. App. LEXIS
Neb. Ct. App.|Neb.C.A.|Neb. App.|Neb.App.R.
Neb. LEXIS
Neg. Cas. (CCH)
Neg. Cas. 2d (CCH)
Nev.
Nev. Adv. Op. No.|Nev.Ad.Op.|Nev. Adv. Op.|Nev., Adv. Op.|Nev., Advance Opinion
Nev. Adv. Rep.|Nev. Advance Rep.
Nev. LEXIS
Nev. Unpub. LEXIS
Newb. Adm.|Newb.
Niles Reg.|Nile, Reg.|Niles, Reg.
Northumb. L.J.|Northumberland L.J.|Northumb. Legal. J.|Northumberland Co. Leg. Jour
Nott & McC.|N.& Mc.|Nott & M'C.(S.C.)|(S.C.L.)
Nuclear Reg. Rep. (CCH)|Nuclear Reg. Rep.
O. Supp.|Ohio Supp.
O.B.A.J.
O.G.|Off. Gaz.|Off. Gaz. Pat.|O.G. Pat. Off.|Off. Gaz. Pat. Off.
O.R.W.
O.S.H. Rep. (BNA)
O.S.U.|O.S.C.D.|Ohio S.U.|Oh. S.C.D.|Ohio. Unrept.Cas.
OFCCP Fed. Cont. Compl. Man. (CCH)
*OK
*OK AG
*OK CIV APP
*OK CR
*OK JUD ETH
OSHA Comp. Guide (CCH)
OSHC (BNA)
Ohio App. 2d|Oh. A. 2d|O.A.R. 2d|O. App. 2d|Oh. App. 2d
Ohio App. 3d|Oh. A. 3d|O.A.R. 3d|O. App. 3d|Oh. App. 3d
Ohio App. LEXIS
Ohio App. Unrep.|Anderson's Ohio App. Cas.
Ohio App.|Oh. A.|O.A.R.|O. App.|Oh. App.
Ohio B.|O.B.R.
Ohio C.A.|O. C. A.|Ohio Ct. App.
Ohio C.C. (n.s.)|O.C.C.N.S.|Oh.Cir.Ct.N.S.|Ohio C.C.R.N.S.|Ohio Cir.Ct.R.N.S.|Ohio Cir.Ct.(N.S.)
Ohio C.C. Dec.|O.C.C.
Ohio C.C.|Oh.Cir.Ct.|Ohio C.C.R.|Ohio Cir.Ct.|Ohio Cr.Ct.R.
Ohio Ch.
Ohio Cir. Dec.|O.C.D.|Ohio C.D.|Ohio C.Dec.|Oh.Cir.Dec.
Ohio Dec. Reprint|O.Dec.Rep.|Oh.Dec.(Reprint)
Ohio Dec.|O.D.|Oh.Dec.
Ohio F. Dec.|Ohio F.D.|Ohio Fed. Dec.
Ohio LEXIS
Ohio Law Rep.|Ohio L.R.|Ohio Law R
Ohio Law. Abs.|O.L.A.|O.L.Abs.|Ohio Abs.|Ohio L. Abs.|Ohio Laws Abs.|Ohio Law Abst.
Ohio Misc. 2d|O.Misc.2d
Ohio Misc. LEXIS
Ohio Misc.|O.Misc.|Ohio Misc.Dec.
Ohio N.P. (n.s.)|O.N.P.N.S.|Oh.N.P.(N.S).|Ohio Nisi Prius [N. S.]|Ohio Nisi Prius (N. S.)|Ohio Nisi Prius Reports (N. S.)
Ohio N.P.|O.N.P.|Oh.N.P.|Ohio Nisi Prius|Ohio Nisi Prius Decisions
Ohio Op. 2d|O.O.2d
Ohio Op. 3d|O.O.3d
Ohio Op.|O.O.|Ohio Ops.
Ohio St. (N.S.)
Ohio St. 2d|O.S.2d
Ohio St. 3d|O.S.3d
Ohio St.|Oh.St.|Ohio State
Ohio|OH
Oil & Gas Rep.|Oil & Gas|Oil & Gas Rptr.|Oil & Gas Reptr.
Okl Jud.|OK JUD
Okla. Civ. App. LEXIS
Okla. Crim. App. LEXIS
Okla. Crim.|O.Cr.|Okl.Cr.|Okla. Cr.
Okla. JUD LEXIS
Okla. LEXIS
Okla. Trib.
Okla.|Okl.
Olcott|Olc.|Olcott,
Oliver's Forms
Op. Att'y Gen.
Op. O.L.C.
Ops.Cal.Atty.Gen.
Or. App.|Or.A.|Ore. App.
Or. Tax|OTR|OTR-MD
Or.|Ore.|Oreg.
Ore. App. LEXIS
Ore. LEXIS
Ore. Tax LEXIS
Otto
Overt.|(Tenn.)
P.2d|P.2|Pac. 2d|P. (2d)|Pac. (2)|P. [2nd]|P. [2d.]|Pac. (2d).
P.3d|P.3
P.C.L.J.
P.H.
P.L.R.|P.L. Rep.|Pac. Law. Rep.|Pac. Law Reptr.
P.O.R.
P.R. Dec.|D.P.R.
P.R. Fed.
P.R. Offic. Trans.
P.R. Sent.
P.R.R.|P. R.|Puerto Rico
P.U.R.
P.U.R. (N.S.)
P.U.R.3d
P.U.R.4th|Pub. Util. Rep. 4th
P.|PaC.|Pac.R.|Pacific
*PA
PR App. LEXIS
PR Sup. LEXIS
Pa. (Admiralty)
Pa. Commw. LEXIS
Pa. Commw. Unpub. LEXIS
Pa. Commw.|Pa.C.|Pa. Cmwlth|Pa.Commw.Ct.|Pa. Commonwealth Ct.
Pa. Corp.|Pa. Corp. R.
Pa. D. & C.2d
Pa. D. & C.3d
Pa. D. & C.4th
Pa. D. & C.5th
Pa. D. & C.|Pa.Dist.& Co.|Pa.Dist.& C.Rep.
Pa. D.|Pa.Dist.|Dist.Rep.|Pa.Dist.R.|Penn.Dist.Rep.
Pa. Dist. & Cnty. Dec. LEXIS
Pa. Fid.
Pa. Jud. Disc. LEXIS
Pa. Just. L. Rep.
Pa. LEXIS
Pa. Super. LEXIS
Pa. Super. Unpub. LEXIS
Pa. Super.|Pa.S.|Pa. Super. Ct.|Pa. Superior Ct.
Pa.|Penn.|Pa.St.|P.S.R.|Penn.St.|Pa.State|Penn.St.R.
Pac. Law Mag.|P.L.M.|Pacific Law Mag.
Paige Ch.|Pai.|Paige|Pai.Ch.
Paine
Park. Cr.|Parker Cr.|Parker, Cr. R.|Park. Crim. R.|Parker's Cr. R.|Parker, Cr. Cas.|Park. Crim. Rep.|Parker's Crim. R.|Parker's Crim. Rep.
Parsons
Pat. Trademark & Copyright J. (BNA)
Patton & Heath|P. & H.|Pat. & H.|Patt. & H.|P.Jr. & H.|Patton & H.|Patt. & Heath R.|Patt. & H. (Va.)|Patton & H. (Va.)|Va. (Patt. & Heath)
Pears.
Peck|(Tenn.)
Pelt.
Pen. & W.|P.& W.|Penr.& W.
Penn. Law J.|Pa. Law J.|Penn. L. J.|Penn. Law Jour.
Penne.|Pennew.|Penn. Del.
Pennewill
Pennyp.|Penny.|(Pa.)
Pens. & Ben. Rep. (BNA)|Pens. & Benefits Rep. (BNA)
Pens. & Profit Sharing 2d (RIA)
Pens. Plan Guide (CCH)
Personal and Comm. Liab. Life Health & Accid. Ins. Cas. 2d (CCH)
Personnel Mgmt. (BNA)
Pet. Adm.
Pet. C.C.|Peters C.C.
Pet. Cir. C.R.
Pet.|Peters|Pet.S.C.
Phil. Eq.|Phill.|Phillips|Phil. Rep.|(N.C.)
Phil. Law|Phil.|Phil.N.C.|Phill.L.(N.C.)|(N.C.)
Phila. Ct. Com. Pl. LEXIS
Phila. Cty. Rptr. LEXIS
Phila.
Pick.|(Mass.)
Pickle
Pin.|Pinn.
Pitts L.J.|Pitt.L.J.|Pittsb. L.J.|Pitts. Leg. J.|Pittsb. Leg. J.|Pittsb. L. Rev.|Pittsb. R. (Pa.)|Pitts. Leg. Joor.|Pittsburgh Leg. J.|Pittsb. Leg. J. (Pa.)|Pittsburgh Leg. Journal|Pittsb. Leg. J. (O. S.)|Pittsburgh Legal Journal
Pitts. Rpts.|Pitts. R.|Pitts. Rep.|Pitts. Rep. (Pa.)
Port.|Porter|(Ala.)
Posey|Posey U.C.|Posey's U.C.|Tex. Unrep. Cas.|Posey, Unrep. Cas.
Pow. Surr.
Prod. Liab. Rep. (CCH)
Prod. Safety & Liab. Rep. (BNA)
Pub. Lands Dec.
Quart. Law J.
R.I.
R.I. Dec.
R.I. LEXIS
R.I. Super. LEXIS
RICO Bus. Disp. Guide (CCH)|RICO Bus. Disp. Guide
Rad. Reg. 2d (P & F)
Rad. Reg.|Rad. Reg. (P & F)
Rand.|(Va.)
Rawle|Raw.|Pa. Rawle
Read's Notebook
Rec. Co. Ch. (S.C.)
Rec. Co. Ct.
Rec. V.A. Ct. (R.I.)
Redf.
Rep. Cont. El.
Rep. Cont. Elect. Case.|Rep. Cont. Elect. Cas.
Rice Eq.|Rice Ch.|(S.C.Eq.)
Rice|(S.C.L.)|Rice L.(S.C.)
Rich. Cas.|(S.C.)
Rich. Eq.|Rich.Eq.Ch.|(S.C.Eq.)
Rich.|(S.C.L.)|Rich.L.(S.C.)|Rich.Law(S.C.)
Ridgely's Notebook II
Ridgely's Notebook III
Ridgely's Notebook IV
Ridgely's Notebook V
Ridgely's Notebook|Ridgely's Notebook I
Ril. Eq.|Riley Eq.|Riley Ch.|S.C.Eq.(Ril.)|Riley Eq.(S.C.)
Ril.|Riley|S.C.L.(Riley)|Riley L.(S.C.)
Rob.|Rob.Va.|Rob.La.|Robinson|(Va.)|Robertson's Super. Ct. Rep.
Robards|Robard|Rob.Consc.Cas.|Rob.Cons.Cas.(Tex.)
Robb, Pat. Cas.
Robb.|Robbins.|(N.J.)
Robertson's Report of the Trial of Aaron Burr.
Rodney's Notes
Root
S. & M.|Sm.& M.|S.& Mar.|Smed.& M.|Smedes & M.|(Miss.)|Smedes & M.(Miss.)|Miss. (S. & M. Ch.)
S. Ct.|Sup.Ct.|Supr.Ct.Rep.
S.C. App. LEXIS
S.C. App. Unpub. LEXIS
S.C. Eq.
S.C. LEXIS
S.C. Unpub. LEXIS
S.C.D.C. (N.S.)
S.C.L.|S.C.L. (Mill Const.)
S.C.|So.C.|S.Car.|S.C.R.|So.Car.|South Car.
S.D. LEXIS
S.D.|S.Dak.
S.E.2d|S. E. (2d)
S.E.
S.T.B.
S.W.2d|S. W. (2d)|S. W. 2d Series.|S. W., 2d Series.|S. W., Second Series,
S.W.3d
S.W.|S.W. Series
SCDB
*SD
SEC Accounting R. (CCH)
SEC Docket
SEC Jud. Dec.
Sadler|Sadl.|Pa.Cas.|Sad.Pa.Cs.|(Pa.)|Sad.Pa.Cas.
San Fran. Law J.
Sand. Ch.|Sandf.Ch.|Sand.Chy.|Sandf.Chy.|Sandf.Ch.(N.Y.)
Sandf.|Sandford Super. Ct. Rep.
Sarat. Ch. Sent.|Ch.Sent.|Sar.Ch.Sen.|N.Y.Ch.Sent.|Ch.Sent.(N.Y.)
Sawy.|Saw.|Sawyer Circt.|Sawyer U.S. Ct. Rep.
Scam.|(Ill.)
Sch. Reg.|Schuy. Reg.
Sec. & Fed. Corp. L. Rep. (West)
Sec. Reg. & L. Rep. (BNA)
Secured Transactions Guide (CCH)
Seld. Notes
Serg. & Rawle|Serg.& R.|Serg.& Raw.|Serg. & Rawl.
Shan.
Shan. Cas.|Tenn. Cas.
Shipping Reg. (P & F)
Sickels|Sick.
Sil. (Sup. Ct.)|Silvernail
Silv. Ct. App.
Silv. Sup.
Smith & H.|Smith|Smith (TN)|Smith (Tenn.)
Smith (N. H.)|Smith's N. H. Reports
Sneed|Ken.Dec.|Sneed Dec.|(Ky)|(Tenn.)
So. 2d|So. 2nd|South.2d|So. (2d)|S. (2nd)|So, (2nd)|(So. 2nd)|Sou. (2nd)|So. Rep. 2d|So. (2d Series)|So. (2nd Series)
So. 3d|South.3d|So. Rep. 3d
So.|So,|Sou.|South.|So. Reporter|So. Reporter,
Soc. Sec. Rep. (CCH)
Som. L.J.|Som.|Somerset L.J.|Som. Leg. J. (Pa.)
Speers Eq.|Sp.Ch.|Spear Eq.|Spear Ch.|Spears Eq.|(S.C.)|(S.C.Eq.)
Speers|Sp.|Spears|(S.C.L.)|Speers L.(S.C.)
Sprague|Spr.
St. & Loc. Tax Serv. (RIA)
St. Tax Guide (CCH)
St. Tax Rep. (CCH)
Stand. Fed. Tax Rep. (CCH)
State Rptr.|Mont. St. Rep.
Stew. & P.
Stew.|Stewart
Stock.|B. Stockton
Storey|Sto.
Story
Strob. Eq.|(S.C.)|(S.C.Eq.)
Strob.|(S.C.L.)|Strobh.L.(S.C.)
Sumn.|Sum.
Super. Ct. (R.I.)
Super. Ct. Jud.
Swan|(Tenn.)
Sweeny|Sweeney Super. Ct. Rep.
Syllabi
T.B. Mon.|Mon.|Mon.T.B.|(Ky.)|Ky.(T.B.Monroe)
T.C. Memo.
T.C. No.
T.C. Summary Opinion
T.C.A.
T.C.M. (RIA)|RIA TM
T.C.M.|T.C.M. (P-H)|T.C.M. (CCH)
T.C.|T.Ct.|T.C. at|UNITED STATES TAX COURT REPORT|UNITED STATES TAX COURT REPORTS
*TN WC
TN WC App.
TNT
TSPR
Taney
Tapp. Rep.
Tax Ct. Mem. Dec. (CCH)|CCH Tax Ct. Mem.
Tax Ct. Memo LEXIS
Tax Ct. Rep. (CCH)
Tax Ct. Rep. Dec. (RIA)
Tax Ct. Summary LEXIS
Tax Treaties (CCH)
Tay.|Tay.N.C.|Tay.J.L.|Tayl.N.C.|(N.C.)
Taylor|N.C.T.Rep.|N.C.Term.R.|(N.C.)|N.C.Term.Rep.
Teiss.|Teissier|La.App.(Orleans)
Tenn. App.
Tenn. App. LEXIS
Tenn. Ch. App. LEXIS
Tenn. Ch. App.|Tenn. Chancery App.
Tenn. Ch. R.|Coop. Chy.|Tenn. Chancery
Tenn. Crim. App.
Tenn. Crim. App. LEXIS
Tenn. LEXIS
Tenn. Leg. Rep.|Leg. Rep.
Tenn.|Ten.
Terry|Ter.
Tex. App. LEXIS
Tex. Bus.|Tex. Bus. Ct.
Tex. Civ. App.
Tex. Crim. App. LEXIS
Tex. Crim. App. Unpub. LEXIS
Tex. Crim.|Tex.Cr.|Tex.Cr.App.|Tex. Cr. R.|Texas Cr. Rep.|Texas Crim. Rep.
Tex. Ct. App.|Tex.Ct.App.R.
Tex. L. R.
Tex. LEXIS
Tex. Law J.
Tex. Sup. Ct. J.|Tex. Sup. J.
Tex.Bankr.Ct.Rep.
Tex.|Texas|Tex.S.Ct.|Supp. Tex.
Thomp. & Cook
Thompson|Thomp. Cas.|Unrep. Tenn. Cas.
Tiess.
Tiffany|Tiff.
Trade Cas. (CCH)|Trade Cas.|Trade Cases
Trade Reg. Rep. (CCH)
Trans. App.
Tread.|Tread. Const.|(S.C.L.)|Treadway Const. (S.C.)
Treas. Dec.
Treas. Dec. Int. Rev.
Tuck. & Cl.|Tuck.|Tuck.& C.|(D.C.)
Tuck. Surr.
Tyl.|Tyler
Tyng|(Mass.)
U. S. Law J.
U.C.C. Rep. Serv. (West)|U.C.C. Rep. Serv.|U.C.C. Rep. Serv. (Callaghan)
U.C.C. Rep. Serv. 2d (West)|U.C.C. Rep. Serv. 2d|U.C.C. Rep. Serv. 2d (Callaghan)
U.S. (Apx.)|U.S. Appx.
U.S. App. D.C.
U.S. App. LEXIS
U.S. CMCR LEXIS
U.S. Claims LEXIS|U.S. Cl. Ct. LEXIS
U.S. Commerce Ct. LEXIS
U.S. Ct. Cl. LEXIS
U.S. Dist. LEXIS
U.S. LEXIS
U.S. Law Int.
U.S. Tax Cas. (CCH)|USTC
U.S. Tax Ct. LEXIS
U.S. Tax Rep. (RIA)
U.S. Vet. App. LEXIS|U.S. App. Vet. Claims LEXIS
U.S.L.W.
U.S.L.W. (BNA)
U.S.P.Q. (BNA)|U.S.P.Q.
U.S.P.Q. 2d (BNA)|U.S.P.Q.2d
U.S.|USSCR|U. S. R.|U.S.S.C.Rep.
USCMA
*UT
*UT App|Utah App.|UT Ct. App.|Utah Ct. App.
Unemployment Ins. Rep.|Unempl. Ins. Rep. (CCH)|CCH Unemployment Ins. Rep.|CCH, Unemployment Ins. Rep.|Unemployment Ins. Rep. (CCH)
Union Lab. Rep. (BNA)
Utah
Utah 2d
Utah Adv. Rep.
Utah App. LEXIS
Utah LEXIS
Util. L. Rep. (CCH)|Util. L. Rep.
V.I.
V.I. LEXIS
V.I. Supreme LEXIS
*VT
Va. App.
Va. App. LEXIS
Va. Cas.
Va. Ch. Dec.|Wythe|Wythe's R.|Wythe (Va.)|Wythe's Rep.|Wythe Ch. (Va.)
Va. Cir.
Va. Cir. LEXIS
Va. Col. Dec.
Va. Dec.
Va. LEXIS
Va. Law J.|Vir. L.J.
Va. Law Rep.
Va. Unpub. LEXIS
Va.|Virg.|Va. Leigh
Van Ness
Vaux
Vet. App.
Vroom (G.D.W)
Vroom (P.D.)
Vroom|Vr.|(N.J.)
Vt. LEXIS
Vt. Super.
Vt. Super. LEXIS
Vt. Unpub. LEXIS
Vt.|V.R.|Verm.
W. Va. LEXIS
W. Va.|W.V.|West Va.
W.L.B.|W.L. Bull.|Weekly L. Bull.|Ohio W.L. Bull.|Weekly Law Bulletin|Weekly Law Bulletin (Ohio)
W.L.J.|West. Law. J.
W.L.M.|W.L. Monthly|West. Law Month.
W.N.C.|Wkly. N.C|(Pa.)|Wkly. Notes. Cas.|Wkly. Notes Cas. (Pa.)
W.W. Harr.|W.W.H|Harr. Rep.|W.W. Harr. Del
*WI
*WI App
WL
*WY
Wage & Hour Cas. (BNA)|Wage & Hour Cas.
Wage & Hour Cas.2d (BNA)|Wage & Hour Cas. 2d
Wage Hour & Leave Rep. (BNA)
Walk. Ch.
Walk.|Walk.Pa.
Walker|Walk.Miss.|(Miss.)
Wall. Jr. Append.
Wall. Jr.|Wall., Jr.|Wall. Jr. C.C.|Wallace, Jr., Rept.
Wall.|Wall. C.C|Wall.S.C.|Wallace R.|Wall. Cir. Ct.
Ware
Wash. 2d|W.2d|Wa.2d|Wn. 2d
Wash. 3d|Wn.3d|Wa.3d
Wash. App. 2d|Wn. App. 2d
Wash. App. LEXIS
Wash. App.|Wa.A.|W.App.|Wn. App.
Wash. C. C.
Wash. Co.|Wash. Co. R.|(Pa.)|Wash. Co. Repr.
Wash. LEXIS
Wash. Terr. LEXIS
Wash. Terr.|W.T.|Wash.T.|W.Ty.R.|Wash.Ty.|Wn. Terr.|Wash.Ter.|Wash.Ter.N.S.
Wash.|Wn.|Wa.|W.St.|Wash.St.|Wash.Va.|(VA)
Watts & Serg.|W. & S.|Watts & S.
Watts|(Pa.)
Week. Law Gaz.|Wkly. Law Gaz.|Wkly. Law Gaz. No.
Week. No.|Week. Notes Cas.
Wells' Notebook
Wend.|Wendell|(N.Y.)
West Coast Rep.|West Co. Rep.
West. Jur.
Whart. Hom.
Whart. St. Tr.
Whart.|Wh.|Whar.|Wharton|Whart.Pa.
Wheat.|Wheaton
Wheel. Cr. Cas.|Wheeler. Cr. Cas.|Wheeler, Cr. Cas.|Wheeler, Crim. Cas.
White & W.|W.& W.|Tex.C.C.|Tex.App.|Wi.& Will.|Tex.A.Civ.|Tex.Civ.Cas.|Tex.A.Civ.Cas.|(Tex.)|Tex.Ct.App.Dec.Civ.|White & W.Civ.Cas.Ct.App.
Will.|Williams|Will.Mass.|(Mass.)
Willson
Wilson's Red Book
Wilson|Wils. Ind.|Wils. Minn.|Wils. Oreg.|Wils. Super. (Ind.)
Win.
Wis. 2d
Wis.|W.R.
Wisc. App. LEXIS
Wisc. Cir. LEXIS
Wisc. LEXIS
Wkly. Dig.|N. Y. Wkly. Dig.
Woodb. & M.|Wood. & Minot
Woods|Woods C.C.
Woolw.|Wool.|Woolworth|Woolworth's Cir. Ct. R.
Wright
Wyo. LEXIS
Wyo.|Wy.
Yates Sel. Cas.|Yates|(N.Y.)
Yeates|Yea.
Yer.|Yerg.|(Tenn.)|Yerg.(Tenn.)
York|York Leg. Rec.|York Leg. Record|York Legal Record|York Leg. Rec. (Pa.)
`;
