/**
 * The courts of the states and territories: a table of facts, made from Free Law Project's courts-db (BSD-2-Clause)
 * with the abbreviations of The Bluebook, table T1.3, added. Read by `courts.ts`.
 *
 * - `@NY` opens the courts of a state.
 * - `id|words|abbreviations`: a court; its words are those that its name must have, the state's own left out,
 *   singular; `countycourt` and `commonwealthcourt` stand for two words side by side; abbreviations are parted by `;`.
 * - `>prefix*suffix|words|place,place=part,place=!id`: a family of courts, one a place (a county, a city, a numbered
 *   district); the id is the prefix, the place's letters (or the part given), the suffix, cut to 15 characters where there is
 *   no suffix; `~` is the place that has the state's own name.
 */
export const STATE_COURTS = `
@AL
alacirct|circuit court
alactapp|court appeal|Ala. Ct. App.
alacivapp|court civil appeal|Ala. Civ. App.;Ala. Ct. Civ. App.
alacrimapp|court criminal appeal|Ala. Crim. App.;Ala. Ct. Crim. App.
alajudct|court judiciary
aladistct|district court
alajuvct|juvenile court
alamunict|municipal court
alaproct|probate court
alascct|small claim court
ala|supreme court|Ala.
@AK
alaskactapp|court appeal|Alaska Ct. App.
akdistct|district court
aksuperct|superior court|Alaska Super. Ct.
alaska|supreme court|Alaska
@AS
amsamoatc|district court
amsamoa|high court|Am. Samoa
@AZ
arizctapp|court appeal|Ariz. Ct. App.
azjustct|justice court
azsuperct|superior court|Ariz. Super. Ct.
ariz|supreme court|Ariz.
ariztaxct|tax court|Ariz. Tax Ct.
ftmcdowell|fort mcdowell supreme court
ftmcdowct|fort mcdowell yavapai nation tribal court
ftmcdowctapp|fort mcdowell yavapai nation tribal court appeal
hopiappct|hopi appellate court
hopitr|hopi trial court
navajoctapp|navajo court appeal
navajochildct|navajo nation children court
navajodistct|navajo nation district court
navajofamct|navajo nation family court
navajo|navajo nation supreme court
@AR
arkcirct|circuit court|Ark. Cir. Ct.
arkcityct|city court
arkctapp|court appeal|Ark. Ct. App.
arkdistct|district court
ark|supreme court|Ark.
arkworkcompcom|workers compensation commission|Ark. Workers' Comp.
@CA
calctapp|court appeal|Cal. Ct. App.
caldistct|district court|Cal. Dist. Ct.
calsuperct|superior court|Cal. Super. Ct.
calappdeptsuper|superior court appellate division|Cal. App. Dep't Super. Ct.;Cal. App. Div. Super. Ct.
cal|supreme court|Cal.
>calctapp*|court appeal appellate district|5=5d,1=1d,4=4d,2=2d,6=6d,3=3d
calsuppctla|los angeles superior court
calsuppctsf|san francisco superior court
@CO
cosuperct|superior court
colctyct|countycourt
coloctapp|court appeal|Colo. Ct. App.
coldistct|district court|Colo. Dist. Ct.
coloworkcompcom|industrial claim appeal office|Colo. Indus. Cl. App.
colmunict|municipal court
colo|supreme court|Colo.
colwaterct|water court
denjuvct|denver juvenile court
denproct|denver probate court
cosuperctdenver|denver superior court
>colctyct*|district court|arapahoe,bent,boulder,douglas,fremont,garfield,larimer,meyer,otero,pitkin,pueblo,teller
@CT
conncirct|circuit court|Conn. Cir. Ct.
connworkcompcom|compensation review board|Conn. Comp. Rev. Bd.
connappct|appellate court|Conn. App. Ct.
connappct|court appeal
connproct|probate court
connsuperct|superior court|Conn. Super. Ct.
conn|supreme court|Conn.
moheganelders|council elders mohegan tribe
conncpct|court common plea
pequotctapp|mashantucket pequot court appeal
pequotct|mashantucket pequot tribal court
mohegangctapp|mohegan gaming disputes court appeal
mohegangct|mohegan gaming disputes trial court
moheganct|mohegan trial court
moheganctapp|mohegan tribal court appeal
@DE
delgensess|court general session peace jail delivery
deljudct|court judiciary|Ct. Jud. Del.
delaldct|alderman court
delch|court chancery|Del. Ch.
delctcompl|court common plea|Del. Ct. Com. Pl.;Del. C.P.
delfamct|family court|Del. Fam. Ct.;Del. Fm. Ct.
deljustpct|justice peace court
del|supreme court|Del.
delorphct|orphans court
delsuperct|superior court|Del. Super. Ct.;Del. Super.
@DC
dc|court appeal|D.C.;D.C. Ct. App.;D.C. App.
dccrimct|criminal court
dcorphanct|orphans court|D.C. Orphans Ct.
supctdc|superior court|D.C. Super. Ct.;Sup. Ct. D.C.
@FL
fladivadminhrg|division administrative hearings|Fla. Div. Admin. Hr'g
flacirct|circuit court|Fla. Cir. Ct.
flactyct|countycourt|Fla. County Ct.;Fla. Cty. Ct.
fladistctapp|district court appeal|Fla. Dist. Ct. App.;Fla. D.C.A.;Fla. Ct. App.
flapubserv|public service commission
flarealestcommn|real estate commission
fla|supreme court|Fla.
>flacirct*|circuit court|10,11,12,13,14,15,16,17,18,19,1,20,2,3,4,5,6,7,8,9,escambia=1esc,okaloosa=1oka,santa rosa=1san,walton=1wal,hardee=10har,highlands=10hig,polk=10pol,miami dade=11mia,de soto=12des,manatee=12man,sarasota=12sar,hillsborough=13hil,bay=14bay,calhoun=14cal,gulf=14gul,holmes=14hol,jackson=14jac,washington=14was,palm beach=15pal,monroe=16mon,broward=17bro,brevard=18bre,seminole=18sem,indian river=19ind,martin=19mar,okeechobee=19oke,st lucie=19stl,franklin=2fra,gadsden=2gad,jefferson=2jef,leon=2leo,liberty=2lib,wakulla=2wak,charlotte=20cha,collier=20col,glades=20gla,hendry=20hen,lee=20lee,columbia=3col,dixie=3dix,hamilton=3ham,lafayette=3laf,madison=3mad,suwannee=3suw,taylor=3tay,clay=4cla,duval=4duv,nassau=4nas,citrus=5cit,hernando=5her,lake=5lak,marion=5mar,sumter=5sum,pasco=6pas,pinellas=6pin,flagler=7fla,putnam=7put,st johns=7stj,volusia=7vol,alachua=8ala,baker=8bak,bradford=8bra,gilchrist=8gil,levy=8lev,union=8uni,orange=9ora,osceola=9osc
>flactyct*|countycourt|alachua=1,baker=2,bay=3,bradford=4,brevard=5,broward=6,calhoun=7,charlotte=8,citrus=9,clay=10,collier=11,columbia=12,de soto=13,dixie=14,duval=15,escambia=16,flagler=17,franklin=18,gadsden=19,gilchrist=20,glades=21,gulf=22,hamilton=23,hardee=24,hendry=25,hernando=26,highlands=27,hillsborough=28,holmes=29,indian river=30,jackson=31,jefferson=32,lafayette=33,lake=34,lee=35,leon=36,levy=37,liberty=38,madison=39,manatee=40,marion=41,martin=42,miami dade=43,monroe=44,nassau=45,okaloosa=46,okeechobee=47,orange=48,osceola=49,palm beach=50,pasco=51,pinellas=52,polk=53,putnam=54,santa rosa=57,sarasota=58,seminole=59,st johns=55,st lucie=56,sumter=60,suwannee=61,taylor=62,union=63,volusia=64,wakulla=65,walton=66,washington=67
>fladistctapp*|district court appeal|5,1,4,6,2,3
@GA
gabizct|business court
gactapp|court appeal|Ga. Ct. App.
gajuvct|juvenile court
gamagct|magistrate court
gamunict|municipal court
gaproct|probate court
gasuperct|superior court|Ga. Super. Ct.
ga|supreme court|Ga.
>gasuperct*|superior court|burke,carroll,chatham,clark,clarke,cobb,columbia,coweta,dekalb,decatur,early=earl,elbert,fayette=fay,franklin,gwinnett=gwin,habersham,hall,hancock,harris,heard,houston=hous,lee,liberty=liber,lincoln,macon,marion=mari,meriwether=meriw,muscogee,oglethorpe,pike,randolph=rand,richmond=richm,seriven,sumter,talbot=talb,talliaferro,troup,walton,washington,wilkes
@GU
superctguam|superior court|Super. Ct. Guam
guam|supreme court|Guam
@HI
hawcirct|circuit court
hawdistct|district court
hawfamct|family court
hawapp|intermediate court appeal|Haw. Ct. App.;Haw. App.;Haw. Intermed. Ct. App.
hawtax|tax appeal court
hawlandct|land court
haw|supreme court|Haw.
@ID
idahoctapp|court appeal|Idaho Ct. App.
iddistct|district court
iddrugct|drug court
idmagdiv|magistrate division
idmhct|mental health court
idaho|supreme court|Idaho
@IL
illappct|appellate court|Ill. App. Ct.
ilclaimsct|court claim|Ill. Ct. Cl.
illcirct|circuit court|Ill. Cir. Ct.
ill|supreme court|Ill.
@IN
indcirct|circuit court|Ind. Cir. Ct.
indctapp|court appeal|Ind. Ct. App.
indsuperct|superior court|Ind. Super. Ct.
ind|supreme court|Ind.
indtc|tax court|Ind. T.C.;Ind. Tax Ct.
@IA
iowactapp|court appeal|Iowa Ct. App.
iadistct|district court|Iowa Dist. Ct.
iowa|supreme court|Iowa
@KS
kanctapp|court appeal|Kan. Ct. App.
kan|supreme court|Kan.
@KY
kyctapp|court appeal|Ky. Ct. App.
kycirct|circuit court|Ky. Cir. Ct.
ky|supreme court|Ky.
>kycirct*|circuit court|1,10,11,12,13,14,15,16,17,18,19,2,20,21,22,23,24,25,26,27,28,29,3,30,31,32,33,34,35,36,37,38,39,4,40,41,42,43,44,45,46,47,48,49,5,50,51,52,53,54,55,56,57,6,7,8,9,ballard,carlisle,fulton,hickman,hart,larue,nelson,green,marion,taylor,washington,henry,oldham,trimble,garrard,jessamine,bourbon,scott,woodford,carroll,grant,owen,kenton,campbell,harrison,nicholas,pendleton,robertson,bracken,fleming,mason,mccracken,greenup,lewis,bath,menifee,montgomery,rowan,fayette,estill,lee,owsley,johnson,lawrence,martin,clark,madison,harlan,knox,laurel,lincoln,pulaski,rockcastle,adair,casey,christian,jefferson,floyd,boyd,perry,mccreary,whitley,pike,knott,magoffin,carter,elliott,morgan,butler,edmonson,hancock,ohio,breathitt,powell,wolfe,hopkins,clinton,cumberland,monroe,clay,jackson,leslie,calloway,marshall,barren,metcalfe,bell,mclean,muhlenberg,breckinridge,grayson,meade,letcher,franklin,allen,simpson,crittenden,union,webster,boyle,mercer,henderson,graves,anderson,shelby,spencer,boone,gallatin,bullitt,caldwell,livingston,lyon,trigg,russell,wayne,daviess,logan,todd,warren,hardin
@LA
chitctapp|chitimacha court appeal
coushct|coushatta tribal court
lactapp|court appeal|La. Ct. App.
la|supreme court|La.
tunicabct|tunica biloxi tribal court
@ME
passamactapp|passamaquoddy appellate court
mesuperct|superior court|Me. Super. Ct.
me|supreme court|Me.
mesuperctknox|superior court knox
@MD
mdcityctbalt|baltimore city court
mdcirct|circuit court|Md. Cir. Ct.
md|court appeal|Md.
md|supreme court
mdctspecapp|court special appeal|Md. Ct. Spec. App.;Md. App. Ct.;Md. Spec. App.
mdctspecapp|appellate court
mdch|high court chancery|Md. Ch.
mdorphanct|orphans court
mdtc|tax court
mdcirctctbalt|baltimore city circuit court
mdorphanctbalt|baltimore city orphans court
@MA
massappct|appeal court|Mass. App. Ct.;Mass. App.
masstaxbd|appellate tax board|Mass. App. Tax. Bd.
maworkcompcom|department industrial accidents|Mass. Dep't Indus. Accid.
massdistct|district court|Mass. Dist. Ct.
massdistctapp|district court appellate division|Mass. App. Div.
mahousct|housing court|Mass. Hous. Ct.
masslandct|land court|Mass. Land. Ct.
maprobct|probate family court|Mass. Prob. Fam. Ct.
masssuperct|superior court|Mass. Super. Ct.
mass|supreme court|Mass.
massdistctbos|boston municipal court
massdistctbrook|brookline district court
>masssuperct*|superior court|barnstable,berkshire,middlesex=mid,suffolk,worcester
@MI
michrecdetroit|detroit recorder court|Detroit Recorder's Court
grtravbandctapp|grand traverse band ottawa chippewa indians tribal appellate court
grtravbandct|grand traverse band ottawa chippewa indians tribal court
lrbottawact|little river band ottawa indians tribal court
lrbottawactapp|little river band ottawa indians tribal court appeal
odawactapp|little traverse bay bands odawa indians tribal appellate court
micirct|circuit court|Mich. Cir. Ct.
michctapp|court appeal|Mich. Ct. App.
michsuperct|superior court|Mich. Super. Ct.
mich|supreme court|Mich.
michchanct|court chancery|Mich. Ch.
>micirct*|circuit court|10,11,12,13,14,15,16,17,18,19,1,20,21,22,23,24,25,26,27,28,29,2,30,31,32,33,34,35,36,37,38,39,3,40,41,42,43,44,45,46,47,48,49,4,50,51,52,53,54,55,56,57,5,6,7,8,9,calhoun=37cal
michsuperctdetr|superior court detroit
michsuperctgrap|superior court grand rapids
@MN
minnctapp|court appeal|Minn. Ct. App.
leechojibtr|leech lake band ojibwe tribal court
ojibwectapp|mille lacs band ojibwe court appeal
minndistct|district court|Minn. Dist. Ct.
mntax|tax court|Minn. T.C.;Minn. Tax Ct.
minn|supreme court|Minn.
webchippewatr|white earth band chippewa tribal court
@MS
missctapp|court appeal|Miss. Ct. App.
misschanceryct|chancery court|Miss. Chanc. Ct.
miss|supreme court|Miss.
@MO
moctapp|court appeal|Mo. Ct. App.
mo|supreme court|Mo.
>moctapp*|court appeal district|eastern=ed,southern=sd,western=wd
@MT
salishctapp|confederated salish kootenai court appeal
crowctapp|crow nation appellate court
ftpeckctapp|fort peck appellate court
ftpecktrialct|fort peck tribal court
mtjdct|district court|Mont. Dist. Ct.
mont|supreme court|Mont.
monttc|tax appeal board|Mont.T.A.B.
mtwaterct|water court
>mtjdct*|district court|treasure,fergus=Fergus,big horn
@NE
nebctapp|court appeal|Neb. Ct. App.
neb|supreme court|Neb.
@NV
nevapp|court appeal|Nev. Ct. App.
hualactapp|hualapai court appeal
nevdistct|district court|Nev. Dist. Ct.
nev|supreme court|Nev.
nevdistct7|district court 7
nevdistct7eur|district court eureka
@NH
nhsuperct|superior court|N.H. Super. Ct.
nh|supreme court|N.H.
@NJ
njcommned|commissioner education
njctcompl|court common plea
njmunict|municipal court
njcirct|circuit court|N.J. Circuit. Ct.
njctpardons|court pardons
njfamct|family court|N.J. Fam. Ct.
njpuc|public utilities commission
njspecstatct|special statutory court
njsuper|superior court|N.J. Super. Ct.;N.J. Super. Ct. Law Div.;N.J. Super. Ct. Ch. Div.
njsuperctappdiv|superior court appellate division|N.J. Super. Ct. App. Div.;N.J. App. Div.;N.J. Super. A.D.;N.J. Super. App. Div.
njsurrct|surrogate court|N.J. Surr. Ct.
njtaxct|tax court|N.J. Tax Ct.
njrecct|recorder court
nj|supreme court|N.J.
njch|court chancery|N.J. Ch.
>njmunict*|municipal court|borough dumont=dumont,borough princeton=prince,byram township=byram,hackensack=hacken,newark,sussex
>njfamct*|family court|atlantic,bergen,burlington,camden,cape may,cumberland,essex,gloucester,hudson,hunterdon,mercer,middlesex,monmouth,morris,ocean,passaic,salem,somerset,sussex,union,warren
>njsuper*|superior court|atlantic,bergen,burlington,camden,cape may,cumberland,essex,gloucester,hudson,hunterdon,mercer,middlesex,monmouth,morris,ocean,passaic,salem,somerset,sussex,union,warren
>njsurrct*|surrogate court|atlantic,bergen,burlington,camden,cape may,cumberland,essex,gloucester,hudson,hunterdon,mercer,middlesex,monmouth,morris,ocean,passaic,salem,somerset,sussex,union,warren
njreccthoboken|hoboken city recorder court
njrecctmontcl|montclair town recorder court
@NM
nmctapp|court appeal|N.M. Ct. App.
nm|supreme court|N.M.
@NY
nyappterm|appellate term|N.Y. App. Term.
nyappterm|appellate term supreme court
nycityct|city municipal court|N.Y. City Ct.
nycivct|civil court city|N.Y. Civ. Ct.
nyconct|constitutional court
nyjudct|court judiciary
nyimpct|court trial impeachments
nycommnapp|commission appeal
nycountyct|countycourt|N.Y. County Ct.;N.Y. Cty. Ct.
ny|court appeal|N.Y.
nydistct|district court|N.Y. Dist. Ct.
nyfamct|family court|N.Y. Fam. Ct.
nyclaimsct|court claim|N.Y. Ct. Cl.
nysupct|supreme court|N.Y. Sup. Ct.
nysurct|surrogate court|N.Y. Sur. Ct.
nyrecctnewburgh|newburgh recorder court
oneidactapp|oneida appellate court
oneidact|oneida trial court
oneidatrialct|oneida tribal system trial court
strmohawkct|saint regis mohawk tribal court
nycrimct|criminal court city|N.Y. Crim. Ct.
nyappdiv|appellate division|N.Y. App. Div.;App. Div.;N.Y.A.D.
nyappdiv|appellate division supreme court
nyjustct|town village court|N.Y. Just. Court
>ny*cityct|city court|albany,amsterdam=amsterd,auburn,batavia,binghamton=bing,buffalo,canandaigua=canand,little falls=!nycityctlittlef,westchester=westch,clinton=!nycityctclinton,cohoes,cortland=cortl,dunkirk,elmira,fulton,geneva,glens falls=glensf,gloversville=glovers,hornell,hudson,ithaca,jamestown=james,kingston=kingst,lackawanna=lackaw,lockport=lockp,long beach=lbc,middletown=middlet,mount vernon=mtvern,nassau,new rochelle=newroc,~=nyc,newburgh=newbur,niagara falls=niagara,norwich=!nycityctnorw,oneida,oswego,peekskill=peeksk,plattsburgh=platts,port jervis=portjer,poughkeepsie=pough,rensselaer=!nycityctrenss,rochester=roc,rome,rye,saratoga springs=sarato,schenectady=schen,syracuse=syr,tompkins=!nycitycttomp,tonawanda=tona,troy,utica,watertown=watert,white plains=whpln,yonkers
>nycivct*|civil court city|bronx,kings,~=ny,queens,richmond=richm
>ny*ctyct|countycourt|albany,allegany,bronx,broome,cattaraugus=catt,cayuga,chautauqua=chaut,chemung,chenango,clinton,columbia=colum,cortland,putnam,seneca=sen,delaware,dutchess,erie,essex,franklin=frank,fulton,genesee=geness,hamilton=hamil,greene,herkimer,jefferson=jeff,kings,lewis,livingston=livingst,madison=mad,monroe ny=monroe,montgomery=mont,nassau=nass,~=!nycountyctny,oneida,saratoga,niagara,onondaga,ontario,orange,orleans,oswego,otsego,queens,rensselaer=rens,rockland,schenectady=schen,schoharie=schohar,schuyler,st lawrence=stlaw,steuben,suffolk,sullivan,tioga,tompkins,ulster,warren,washington=wash,wayne,westchester=!nywestchcty,wyoming,yates,king
nychanctsara|saratoga chancery court
nyalbspecsess|albany court special session
nyspecsessyonk|yonkers court special session
nydistctsuffolk|district court suffolk
nydistctnassau|nassau district court
>nyfamct*|court family|delaware=del,~=!nycfamct,albany,allegany=alleg,bronx,chautauqua=chauta,chemung,clinton,dutchess=dutch,erie,essex,franklin=frank,genesee,greene,jefferson=jeff,kings,madison,monroe,montgomery=montg,nassau,niagara,oneida,ontario,onondaga=onond,orange,oswego,otsego,queens,rensselaer=renss,richmond=rich,rockland=rockl,st lawrence=stl,saratoga,schuyler,seneca,steuben,suffolk,sullivan=sull,tompkins,ulster,warren,washington=washing,wayne,westchester=westch,yates
>nysupct*|supreme court|~=newyork,oneida,st lawrence=sntlw,steuben=stbn,schuyler=schuy,ulster,albany,allegany=algny,bronx=brnx,broome=brm,cattaraugus=ctrgs,cayuga,chautauqua=chtq,chemung=chmng,chenango,clinton,columbia=clmb,cortland=crtlnd,delaware=dlwr,dutchess=dtchss,erie,essex,franklin=frnkln,fulton=fltn,genesee=gnss,greene=grn,hamilton,herkimer=hrkmr,jefferson=jffrsn,kings,lewis,livingston=lvngstn,madison=mdsn,monroe,montgomery=mntgmry,nassau=nss,niagara=niagra,onondaga=nndg,ontario=ntr,orange,orleans=rlns,oswego=swg,otsego=ostego,putnam=ptnm,rensselaer=ren,richmond,rockland=rcklnd,saratoga=srtg,schenectady=schnec,seneca=snc,schoharie=scho,suffolk=!nysuprctfflk,sullivan=sllvn,tioga,tompkins=tmpkns,warren,washington=wash,wayne,wyoming=wyom,queens,westchester=wster,yates
>nysurct*|surrogate court|albany,bronx,broome,cattaraugus=cattar,chautauqua=chauta,cortland,delaware,dutchess,erie,essex,franklin,genesee,jefferson,kings,madison,monroe,nassau,~=nyc,oneida,onondaga=onond,orange,putnam,queens,rensselaer,richmond,rockland,saratoga,schenectady,suffolk,sullivan,tompkins,ulster,warren,wayne,westchester,wyoming=wyo,yates
nygensesskings|court general session kings
>nycrimct*|criminal court city|bronx,kings,~=nyc,queens,richmond=richm
nysuperctbuf|superior court buffalo
@NC
ncctapp|court appeal|N.C. Ct. App.
echerkokee|eastern band cherokee indians supreme court
echerokeect|eastern band cherokee indians tribal court
ncbizct|business court|N.C. Bus. Ct.
ncdistct|district court|N.C. Dist. Ct.
ncworkcompcom|industrial commission|N.C. Indus. Comm.
ncsuperct|superior court|N.C. Super. Ct.
nc|supreme court|N.C.
@ND
ndctapp|court appeal|N.D. Ct. App.
nd|supreme court|N.D.
turtlemtnctapp|turtle mountain tribal court appeal
@MP
cnmisuperct|superior court
cnmitrialct|trial court
nmi|supreme court|N. Mar. I.
@OH
ohiobar|board commissioners unauthorized practice law
ohiotax|board tax appeal department taxation
ohioctcompl|court common plea|Ohio Ct. Com. Pl.;Ohio C.P.;Ohio Com. Pl.
ohjuvct|juvenile court
ohmunict|municipal court|Ohio Mun. Ct.
ohiocirct|circuit court|Ohio Cir. Ct.
ohiocivright|civil right commission
ohiocountyct|countycourt
ohioctapp|court appeal|Ohio Ct. App.
ohioctcl|court claim|Ohio Ct. Cl.
ohctinsolv|court insolvency|Ohio Ct. Insolv.
ohioctnp|court nisi prius|Ohio Ct. N.P.
ohiodistct|district court
ohiomagct|magistrate court
ohmayorct|mayor court|Ohio Mayor Ct.
ohprobct|probate court|Ohio Prob. Ct.
ohiopuc|public utilities commission
ohiorac|racing commission
ohiosuperct|superior court|Ohio Super. Ct.
ohio|supreme court|Ohio
>ohctcompl*|court common plea|adams,allen,ashland,ashtabula,athens,auglaize,belmont,boss,brown,butler,carroll,champaign,clark,clarke,clermont,clinton,columbiana,coshocton,franklin,hamilton,crawford,cuyahoga,darke,defiance,delaware,erie,fairfield,fayette,fulton,galia,gallia,geauga,green,greene,guernsey,hancock,hardin,harrison,henry,highland,hocking,holmes,huron,jackson,jefferson,knox,lake,lawrence,licking,logan,lorain,lucas,madison,mahoning,marion,medina,meigs,mercer,miami,monroe,montgomery,morgan,morrow,muskingum,noble,ottawa,paulding,pickaway,pike,portage,preble,putnam,richland,ross,sandusky,scioto,seneca,shelby,stark,summit,tascarawas,trumbull,tuscarawas,union,van wert=vanwe,vinton,warren,washington,wayne,williams,wood,wyandot
>ohjuvct*|juvenile court|allen,columbiana,cuyahoga,greene,hamilton,huron,licking,lucas,marion,muskingum,noble,preble,tuscarawas,warren,wayne
>ohmunict*|municipal court|akron,ashland,ashtabula,athens,auglaize,avon lake,barberton,bedford,bellefontaine,berea,bowling green,canton,celina,chardon,chillicothe,cincinnati,circleville,cleveland,columbus,dayton,clark,clermont,crawford,cuyahoga,cuyahoga falls=cuyfall,darke,east liverpool,elyria,euclid=euclidc,euclid,findlay,fostoria,franklin,fremont,gallipolis,girard,hamilton,highland,hocking,kettering,lakewood,lancaster,lawrence,licking,lima,lorain,lucas,mansfield,marion,marysville,massillon,maumee,medina,miamisburg,middletown,morrow,vandalia,new philadelphia,newton falls,oberlin,parma,perrysburg,piqua,port clinton,portage,portsmouth,ravenna,rocky river,shaker heights,sidney,south euclid,springfield,struthers,summit,sylvania,tiffin,toledo,trumbull,upper sandusky,van wert,wadsworth,warren,wayne,willoughby,xenia,zanesville
>ohcirct*|circuit court|adams,allen,ashland,ashtabula,athens,auglaize,belmont,brown,butler,carroll,champaign,clark,clermont,clinton,columbiana,coshocton,crawford,cuyahoga,darke,defiance,delaware,erie,fairfield,fayette,franklin,fulton,geauga,greene,guernsey,hamilton,hancock,hancook,hardin,harrison,henry,highland,holmes,huron,jackson,jefferson,knox,lake,lawrence,licking,logan,lorain,lucas,madison,mahoning,marion,medina,meigs,mercer,miami,monroe,montgomery,morgan,morrow,muskingum,noble,ottawa,paulding,perry,pickaway,pike,portage,preble,putnam,richland,ross,sandusky,scioto,seneca,shelby,stark,summit,taggart,trumbull,tuscarawas,union,van wert,vinton,warren,wayne,williams,wood,wyandot,wyandotte
>ohioctyct*|countycourt|adams,ashtabula,belmont,brown,butler,clark,columbiana=colum,coshocton=cosh,franklin=frank,fulton,harrison,highland,jefferson,mahoning,meigs,monroe,morgan,muskingum,noble,paulding,perry,pike,putnam,sandusky,stark,trumbull,tuscarawas,vinton,warren
>ohctapp*|court appeal district|8,11,5,1,4,9,2,7,6,10,3,12,hamilton=1hamilto,franklin=10frankl,ashtabula=11ashtab,geauga=11geauga,lake=11lake,portage=11portag,trumbull=11trumbu,brown=12brown,butler=12butler,clermont=12clermo,clinton=12clinto,fayette=12fayett,madison=12madiso,preble=12preble,warren=12warren,champaign=2champai,clark=2clark,darke=2darke,greene=2greene,miami=2miami,montgomery=2montgom,allen=3allen,auglaize=3auglaiz,crawford=3crawfor,defiance=3defianc,hancock=3hancock,hardin=3hardin,henry=3henry,logan=3logan,marion=3marion,mercer=3mercer,paulding=3pauldin,putnam=3putnam,seneca=3seneca,shelby=3shelby,union=3union,van wert=3vanwert,wyandot=3wyandot,adams=4adams,athens=4athens,gallia=4gallia,highland=4highlan,hocking=4hocking,jackson=4jackson,lawrence=4lawrenc,meigs=4meigs,pickaway=4pickawa,pike=4pike,ross=4ross,scioto=4scioto,vinton=4vinton,washington=4washing,ashland=5ashland,coshocton=5coshoct,delaware=5delawar,fairfield=5fairfie,guernsey=5guernse,holmes=5holmes,knox=5knox,licking=5licking,morgan=5morgan,morrow=5morrow,muskingum=5musking,richland=5richlan,stark=5stark,tuscarawas=5tuscara,erie=6erie,fulton=6fulton,huron=6huron,lucas=6lucas,ottawa=6ottawa,sandusky=6sandusk,williams=6william,wood=6wood,belmont=7belmont,carroll=7carroll,columbiana=7columbi,harrison=7harriso,jefferson=7jeffers,mahoning=7mahonin,monroe=7monroe,noble=7noble,cuyahoga=8cuyahog,lorain=9lorain,medina=9medina,summit=9summit,wayne=9wayne
ohctinsolvcuyah|cuyahoga countycourt court insolvency
ohctinsolvhamil|hamilton countycourt court insolvency
>ohprobct*|probate court|allen,ashtabula,auglaize,belmont,butler,champaign,clark,clarke,clermont,clinton,columbiana,cuyahoga,darke,erie,fairfield,fayette,fulton,geauga,greene,hamilton,hancock,hardin,harrison,henry,highland,huron,jackson,jefferson,knox,lake,licking,lorain,lucas,madison,mahoning,marion,meigs,mercer,miami,montgomery,morgan,muskingum,noble,franklin,perry,pike,portage,preble,putnam,ross,sandusky,scioto,seneca,shelby,stark,summit,trumbull,tuscarawas,union,van wert=vanwer,warren,washington,wayne
ohsuperctcinci|superior court cincinnati
@OK
cherokeetribct|cherokee indian tribal court
cherokeeapp|cherokee nation appeal tribunal
cherokee|cherokee nation supreme court
oklacivapp|court civil appeal|Okla. Civ. App.;Okla. Ct. App.
oklacrimapp|court criminal appeal|Okla. Crim. App.
oklacoj|court judiciary|Okla. Ct. Jud.
muscogee|muscogee creek nation supreme court
oklajeap|ethics advisory panel|Okla. Jud. Eth. Adv. Pnl.
sacfoxdistct|sac fox nation district court
sacfoxsupct|sac fox nation supreme court
okla|supreme court|Okla.
@OR
orcc|circuit court|Or. Cir. Ct.
coosct|confederated tribes coos lower umpqua siuslaw indians tribal court
coquct|coquille indian tribal court
orctapp|court appeal|Or. Ct. App.
grrondectapp|grand ronde court appeal
grrondect|grand ronde tribal court
or|supreme court|Or.
ortc|tax court|Or. T.C.;Or. Tax Ct.
>orcc*|circuit court|baker,benton,clackamas,clatsop,columbia,coos,crook,curry,deschutes,douglas,gilliam,grant,harney,hood river,jackson,jefferson,josephine,klamath,lake,lane,lincoln,linn,malheur,marion,morrow,multnomah,polk,sherman,tillamook,umatilla,union,wallowa,wasco,washington,wheeler,yamhill
@PA
pactcompl|common plea court|Pa. Ct. Com. Pl.;Pa. C.P.;Pa. Com. Pl.
pacommwct|commonwealthcourt|Pa. Commw. Ct.;Pa. Commw.;Pa. Cmwlth. Ct.;Pa. Cmwlth.
cjdpa|court discipline|Ct. Jud. Disc. Pa
paadmct|admirality court|Pa. Adm. Ct.
paparolebd|board parole|Pa. Bd. Parole
pacirct|circuit court
pennctqtrsess|court quarter session
paenvhrbd|environmental hearing board|Pa. Env. Hearing Bd.
pajuvct|juvenile court|Pa. Juv. Ct.
pamunict|municipal court|Pa. Muni Ct.
paorphct|orphans court|Pa. Orphans' Ct.
philactnp|philadelphia court nisi prius|Phila. Ct. N.P.
philaelecct|philadelphia election court|Phila. Elec. Ct.
philamayorct|philadelphia mayor court|Phila. Mayor Ct.
pasuperct|superior court|Pa. Super. Ct.;Pa. Super.
pa|supreme court|Pa.
>pactcompl*|court common plea|adams,alleghany,armstrong,beaver,bedford,berks,blair,bradford,bucks,butler,cambria,cameron,carbon,centre,chester,clarion,clearfield,clinton,columbia,crawford,cumberland,dauphin,delaware,elk,erie,fayette,forest,franklin,fulton,green,greene,harrisburg,huntingdon,indiana,jefferson,juniata,lackawanna,lancaster,lawrence,lebanon,lehigh,luzerne,lycoming,mckean,mercer,mifflin,monroe,montgomery,montour,northampton,northumberland,perry,philadelphia,pike,potter,schuylkill,snyder,somerset,sullivan,sunder,susquehanna,synder,tioga,union,venango,warren,washington,wayne,westmoreland,wycoming,wyoming,york
pajuvctcambria|cambria juvenile court
pajuvctdel|delaware juvenile court
pamunictphila|philadelphia municipal court
paorphctphilad|philadelphia orphans court
@PR
prsupreme|supreme court|P.R.
prsupreme|tribunal supremo
prapp|court appeal|P.R. Cir. Ct. App.;P.R. Ct. App.
prapp|tribunal apelaciones
@RI
risuperct|superior court|R.I. Super. Ct.
ri|supreme court|R.I.
@SC
scctcompl|common plea court|S.C. Ct. Com. Pl.
scctapp|court appeal|S.C. Ct. App.
ctchansc|court chancery
admiraltyctsc|admiralty court
superctsc|superior court
sc|supreme court|S.C.
@SD
cheyrsiouxctapp|cheyenne river sioux tribal court appeal
nplainsctapp|northern plains intertribal court appeal
sd|supreme court|S.D.
@TN
tennctapp|court appeal|Tenn. Ct. App.
tenncrimapp|court criminal appeal|Tenn. Crim. App.;Tenn. Ct. Crim. App.
tennworkcompapp|special workers compensation appeal panel|Tenn. Work. Comp. App. Bd.
tenn|supreme court|Tenn.
@TX
texapp|court civil appeal|Tex. App.;Tex. Civ. App.;Tex. Ct. App.
texapp|court appeal
texbizct|business court|Tex. Bus. Ct.
texcrimapp|court criminal appeal|Tex. Crim. App.;Tex. Ct. Crim. App.
texcommnapp|commission appeal|Tex. Comm'n App.
texrevtrib|court review tribunal|Tex. Rev. Trib.
texjpml|panel multidistrict litigation|Tex. J.P.M.L.
texreview|special court review|Tex. Rev.
tex|supreme court|Tex.
@UT
utahctapp|court appeal|Utah Ct. App.
utah|supreme court|Utah
@VT
vtsuperct|superior court|Vt. Super. Ct.
vt|supreme court|Vt.
vtdistct|district court|Vt. Dist. Ct.
@VI
vimunict|municipal court
visuper|superior court|V.I. Super. Ct.;V.I. Terr. Ct.
virginislands|supreme court|V.I.
@VA
vactapp|court appeal|Va. Ct. App.
vamedmalrevpan|medical malpractice review panel
va|supreme court|Va.
vachanct|chancery court|Va. Ch.
vacc|circuit court|Va. Cir. Ct.
vachanctnorf|norfolk chancery court
vachanctrich|richmond chancery court
>vacc*|circuit court|accomack,albemarle,alexandria,alleghany,amelia,amherst,appomattox,arlington,augusta,bath,bedford,bland,botetourt,bristol,brunswick,buchanan,buckingham,buena vista,campbell,caroline,carroll,charles,charlotte,charlottesville,chesapeake,chesterfield,clarke,colonial heights=colonialh,craig,culpeper,cumberland,danville,dickenson,dinwiddie,essex,fairfax,fauquier,floyd,fluvanna,franklin,frederick,fredericksburg,giles,gloucester,goochland,grayson,greene,greensville,halifax,hampton,hanover,henrico,henry,highland,hopewell,isle wight=isle,king george,king william,king queen,lancaster,lee,loudoun,louisa,lunenburg,lynchburg,madison,martinsville,mathews,mecklenburg,middlesex,montgomery,nelson,new kent,newport news=newportnew,norfolk,northampton,northumberland,nottoway,orange,page,patrick,petersburg,pittsylvania,portsmouth,powhatan,prince edward=princeedwa,prince george=princegeo,prince william=princewill,pulaski,radford,rappahannock,richmond=richcity,richmond=richmondcty,roanoke=roanokecity,roanoke=roanokecty,rockbridge,rockingham,russell,salem,scott,shenandoah,smyth,southampton,spotsylvania,stafford,staunton,suffolk,surry,sussex,tazewell,beach=vabeach,warren,washington,waynesboro,westmoreland,williamsburg james=williams,winchester,wise norton=wise,wythe,york poquoson=york
@WA
chehctapp|chehalis tribal court appeal
colvctapp|colville confederated court appeal
washctapp|court appeal|Wash. Ct. App.
makahct|makah tribal court
puyallupct|puyallup tribal court
puyallupctapp|puyallup tribal court appeal
swinomishtr|swinomish tribal court
swinomishappct|swinomish tribal court appeal
tulalipctapp|tulalip court appeal
washsuperct|superior court|Wash. Super. Ct.
wash|supreme court|Wash.
@WV
wvactapp|intermediate court appeal|W. Va. Ct. App.;W. Va. Intermed. Ct. App.
wvctcl|court claim|W. Va. Ct. Cl.
wva|supreme court|W. Va.
@WI
wisctapp|court appeal|Wis. Ct. App.
hochunk|ho chunk nation supreme court
hochunkct|ho chunk nation trial court
wisccirct|circuit court|Wis. Cir. Ct.
wismunict|municipal court
wis|supreme court|Wis.
@WY
shoaraphotr|shoshone arapaho tribal court
wyo|supreme court|Wyo.
`;
