/**
 * The courts of the states and territories: a table of facts, made from Free Law Project's courts-db (BSD-2-Clause)
 * with the abbreviations of The Bluebook, table T1.3, added. Read by `courts.ts`.
 *
 * - `@NY` opens the courts of a state.
 * - `id|words|abbreviations`: a court; its words are those that its name must have, the state's own left out,
 *   singular; `countycourt` and `commonwealthcourt` stand for two words side by side; abbreviations are parted by `;`, and the
 *   state's, with which they begin, is not written (`=` stands before those that begin otherwise).
 * - `id`: a court of a usual kind, which the ending of the id tells.
 * - `>prefix*suffix|words|place,place=part,place=!id,12.place,1-57`: a family of courts, one a place (a county, a city, a numbered
 *   district); the id is the prefix, the district's number, the place's letters (or the part given), the suffix, cut to 15
 *   characters where there is no suffix; `*#` numbers the places, `*3` takes three letters of each; `~` is the place that has
 *   the state's own name.
 */
export const STATE_COURTS = `
@AL
alacirct
alactapp
alacivapp|court civil appeal|Civ. App.;Ct. Civ. App.
alacrimapp|court criminal appeal|Crim. App.;Ct. Crim. App.
alajudct|court judiciary
aladistct
alajuvct
alamunict
alaproct
alascct|small claim court
ala
@AK
alaskactapp
akdistct
aksuperct
alaska
@AS
amsamoatc|district court
amsamoa|high court|
@AZ
arizctapp
azjustct|justice court
azsuperct
ariz
ariztaxct|tax court|Tax Ct.
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
arkcirct
arkcityct|city court
arkctapp
arkdistct
ark
arkworkcompcom|workers compensation commission|Workers' Comp.
@CA
calctapp
caldistct
calsuperct
calappdeptsuper|superior court appellate division|App. Dep't Super. Ct.;App. Div. Super. Ct.
cal
>calctapp*|court appeal appellate district|5=5d,1=1d,4=4d,2=2d,6=6d,3=3d
calsuppctla|los angeles superior court
calsuppctsf|san francisco superior court
@CO
cosuperct
colctyct|countycourt
coloctapp
coldistct
coloworkcompcom|industrial claim appeal office|Indus. Cl. App.
colmunict
colo
colwaterct|water court
denjuvct|denver juvenile court
denproct|denver probate court
cosuperctdenver|denver superior court
>colctyct*|district court|arapahoe,bent,boulder,douglas,fremont,garfield,larimer,meyer,otero,pitkin,pueblo,teller
@CT
conncirct
connworkcompcom|compensation review board|Comp. Rev. Bd.
connappct|appellate court|App. Ct.
connappct|court appeal
connproct
connsuperct
conn
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
deljudct|court judiciary|=Ct. Jud. Del.
delaldct|alderman court
delch|court chancery|Ch.
delctcompl|court common plea|Ct. Com. Pl.;C.P.
delfamct|family court|Fam. Ct.;Fm. Ct.
deljustpct|justice peace court
del
delorphct|orphans court
delsuperct|superior court|Super. Ct.;Super.
@DC
dc|court appeal|;Ct. App.;App.
dccrimct|criminal court
dcorphanct|orphans court|Orphans Ct.
supctdc|superior court|Super. Ct.;=Sup. Ct. D.C.
@FL
fladivadminhrg|division administrative hearings|Div. Admin. Hr'g
flacirct
flactyct|countycourt|County Ct.;Cty. Ct.
fladistctapp|district court appeal|Dist. Ct. App.;D.C.A.;Ct. App.
flapubserv|public service commission
flarealestcommn|real estate commission
fla
>flacirct*3|circuit court|1-20,1.escambia,1.okaloosa,1.santa rosa,1.walton,10.hardee,10.highlands,10.polk,11.miami dade,12.de soto,12.manatee,12.sarasota,13.hillsborough,14.bay,14.calhoun,14.gulf,14.holmes,14.jackson,14.washington,15.palm beach,16.monroe,17.broward,18.brevard,18.seminole,19.indian river,19.martin,19.okeechobee,19.st lucie,2.franklin,2.gadsden,2.jefferson,2.leon,2.liberty,2.wakulla,20.charlotte,20.collier,20.glades,20.hendry,20.lee,3.columbia,3.dixie,3.hamilton,3.lafayette,3.madison,3.suwannee,3.taylor,4.clay,4.duval,4.nassau,5.citrus,5.hernando,5.lake,5.marion,5.sumter,6.pasco,6.pinellas,7.flagler,7.putnam,7.st johns,7.volusia,8.alachua,8.baker,8.bradford,8.gilchrist,8.levy,8.union,9.orange,9.osceola
>flactyct*#|countycourt|alachua,baker,bay,bradford,brevard,broward,calhoun,charlotte,citrus,clay,collier,columbia,de soto,dixie,duval,escambia,flagler,franklin,gadsden,gilchrist,glades,gulf,hamilton,hardee,hendry,hernando,highlands,hillsborough,holmes,indian river,jackson,jefferson,lafayette,lake,lee,leon,levy,liberty,madison,manatee,marion,martin,miami dade,monroe,nassau,okaloosa,okeechobee,orange,osceola,palm beach,pasco,pinellas,polk,putnam,st johns,st lucie,santa rosa,sarasota,seminole,sumter,suwannee,taylor,union,volusia,wakulla,walton,washington
>fladistctapp*|district court appeal|1-6
@GA
gabizct|business court
gactapp
gajuvct
gamagct|magistrate court
gamunict
gaproct
gasuperct
ga
>gasuperct*|superior court|burke,carroll,chatham,clark,clarke,cobb,columbia,coweta,dekalb,decatur,early=earl,elbert,fayette=fay,franklin,gwinnett=gwin,habersham,hall,hancock,harris,heard,houston=hous,lee,liberty=liber,lincoln,macon,marion=mari,meriwether=meriw,muscogee,oglethorpe,pike,randolph=rand,richmond=richm,seriven,sumter,talbot=talb,talliaferro,troup,walton,washington,wilkes
@GU
superctguam|superior court|=Super. Ct. Guam
guam
@HI
hawcirct
hawdistct
hawfamct
hawapp|intermediate court appeal|Ct. App.;App.;Intermed. Ct. App.
hawtax|tax appeal court
hawlandct|land court
haw
@ID
idahoctapp
iddistct
iddrugct|drug court
idmagdiv|magistrate division
idmhct|mental health court
idaho
@IL
illappct|appellate court|App. Ct.
ilclaimsct|court claim|Ct. Cl.
illcirct
ill
@IN
indcirct
indctapp
indsuperct
ind
indtc|tax court|T.C.;Tax Ct.
@IA
iowactapp
iadistct
iowa
@KS
kanctapp
kan
@KY
kyctapp
kycirct
ky
>kycirct*|circuit court|1-57,ballard,carlisle,fulton,hickman,hart,larue,nelson,green,marion,taylor,washington,henry,oldham,trimble,garrard,jessamine,bourbon,scott,woodford,carroll,grant,owen,kenton,campbell,harrison,nicholas,pendleton,robertson,bracken,fleming,mason,mccracken,greenup,lewis,bath,menifee,montgomery,rowan,fayette,estill,lee,owsley,johnson,lawrence,martin,clark,madison,harlan,knox,laurel,lincoln,pulaski,rockcastle,adair,casey,christian,jefferson,floyd,boyd,perry,mccreary,whitley,pike,knott,magoffin,carter,elliott,morgan,butler,edmonson,hancock,ohio,breathitt,powell,wolfe,hopkins,clinton,cumberland,monroe,clay,jackson,leslie,calloway,marshall,barren,metcalfe,bell,mclean,muhlenberg,breckinridge,grayson,meade,letcher,franklin,allen,simpson,crittenden,union,webster,boyle,mercer,henderson,graves,anderson,shelby,spencer,boone,gallatin,bullitt,caldwell,livingston,lyon,trigg,russell,wayne,daviess,logan,todd,warren,hardin
@LA
chitctapp|chitimacha court appeal
coushct|coushatta tribal court
lactapp
la
tunicabct|tunica biloxi tribal court
@ME
passamactapp|passamaquoddy appellate court
mesuperct
me
mesuperctknox|superior court knox
@MD
mdcityctbalt|baltimore city court
mdcirct
md|court appeal|
md
mdctspecapp|court special appeal|Ct. Spec. App.;App. Ct.;Spec. App.
mdctspecapp|appellate court
mdch|high court chancery|Ch.
mdorphanct|orphans court
mdtc|tax court
mdcirctctbalt|baltimore city circuit court
mdorphanctbalt|baltimore city orphans court
@MA
massappct|appeal court|App. Ct.;App.
masstaxbd|appellate tax board|App. Tax. Bd.
maworkcompcom|department industrial accidents|Dep't Indus. Accid.
massdistct
massdistctapp|district court appellate division|App. Div.
mahousct|housing court|Hous. Ct.
masslandct|land court|Land. Ct.
maprobct|probate family court|Prob. Fam. Ct.
masssuperct
mass
massdistctbos|boston municipal court
massdistctbrook|brookline district court
>masssuperct*|superior court|barnstable,berkshire,middlesex=mid,suffolk,worcester
@MI
michrecdetroit|detroit recorder court|=Detroit Recorder's Court
grtravbandctapp|grand traverse band ottawa chippewa indians tribal appellate court
grtravbandct|grand traverse band ottawa chippewa indians tribal court
lrbottawact|little river band ottawa indians tribal court
lrbottawactapp|little river band ottawa indians tribal court appeal
odawactapp|little traverse bay bands odawa indians tribal appellate court
micirct
michctapp
michsuperct
mich
michchanct|court chancery|Ch.
>micirct*3|circuit court|1-57,37.calhoun
michsuperctdetr|superior court detroit
michsuperctgrap|superior court grand rapids
@MN
minnctapp
leechojibtr|leech lake band ojibwe tribal court
ojibwectapp|mille lacs band ojibwe court appeal
minndistct
mntax|tax court|T.C.;Tax Ct.
minn
webchippewatr|white earth band chippewa tribal court
@MS
missctapp
misschanceryct|chancery court|Chanc. Ct.
miss
@MO
moctapp
mo
>moctapp*|court appeal district|eastern=ed,southern=sd,western=wd
@MT
salishctapp|confederated salish kootenai court appeal
crowctapp|crow nation appellate court
ftpeckctapp|fort peck appellate court
ftpecktrialct|fort peck tribal court
mtjdct|district court|Dist. Ct.
mont
monttc|tax appeal board|T.A.B.
mtwaterct|water court
>mtjdct*|district court|treasure,fergus=Fergus,big horn
@NE
nebctapp
neb
@NV
nevapp|court appeal|Ct. App.
hualactapp|hualapai court appeal
nevdistct
nev
nevdistct7|district court 7
nevdistct7eur|district court eureka
@NH
nhsuperct
nh
@NJ
njcommned|commissioner education
njctcompl|court common plea
njmunict
njcirct|circuit court|Circuit. Ct.
njctpardons|court pardons
njfamct
njpuc|public utilities commission
njspecstatct|special statutory court
njsuper|superior court|Super. Ct.;Super. Ct. Law Div.;Super. Ct. Ch. Div.
njsuperctappdiv|superior court appellate division|Super. Ct. App. Div.;App. Div.;Super. A.D.;Super. App. Div.
njsurrct|surrogate court|Surr. Ct.
njtaxct|tax court|Tax Ct.
njrecct|recorder court
nj
njch|court chancery|Ch.
>njmunict*|municipal court|borough dumont=dumont,borough princeton=prince,byram township=byram,hackensack=hacken,newark,sussex
>njfamct*|family court|atlantic,bergen,burlington,camden,cape may,cumberland,essex,gloucester,hudson,hunterdon,mercer,middlesex,monmouth,morris,ocean,passaic,salem,somerset,sussex,union,warren
>njsuper*|superior court|atlantic,bergen,burlington,camden,cape may,cumberland,essex,gloucester,hudson,hunterdon,mercer,middlesex,monmouth,morris,ocean,passaic,salem,somerset,sussex,union,warren
>njsurrct*|surrogate court|atlantic,bergen,burlington,camden,cape may,cumberland,essex,gloucester,hudson,hunterdon,mercer,middlesex,monmouth,morris,ocean,passaic,salem,somerset,sussex,union,warren
njreccthoboken|hoboken city recorder court
njrecctmontcl|montclair town recorder court
@NM
nmctapp
nm
@NY
nyappterm|appellate term|App. Term.
nyappterm|appellate term supreme court
nycityct|city municipal court|City Ct.
nycivct|civil court city|Civ. Ct.
nyconct|constitutional court
nyjudct|court judiciary
nyimpct|court trial impeachments
nycommnapp|commission appeal
nycountyct|countycourt|County Ct.;Cty. Ct.
ny|court appeal|
nydistct
nyfamct
nyclaimsct|court claim|Ct. Cl.
nysupct|supreme court|Sup. Ct.
nysurct|surrogate court|Sur. Ct.
nyrecctnewburgh|newburgh recorder court
oneidactapp|oneida appellate court
oneidact|oneida trial court
oneidatrialct|oneida tribal system trial court
strmohawkct|saint regis mohawk tribal court
nycrimct|criminal court city|Crim. Ct.
nyappdiv|appellate division|App. Div.;=App. Div.;A.D.
nyappdiv|appellate division supreme court
nyjustct|town village court|Just. Court
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
ncctapp
echerkokee|eastern band cherokee indians supreme court
echerokeect|eastern band cherokee indians tribal court
ncbizct|business court|Bus. Ct.
ncdistct
ncworkcompcom|industrial commission|Indus. Comm.
ncsuperct
nc
@ND
ndctapp
nd
turtlemtnctapp|turtle mountain tribal court appeal
@MP
cnmisuperct
cnmitrialct|trial court
nmi
@OH
ohiobar|board commissioners unauthorized practice law
ohiotax|board tax appeal department taxation
ohioctcompl|court common plea|Ct. Com. Pl.;C.P.;Com. Pl.
ohjuvct
ohmunict
ohiocirct
ohiocivright|civil right commission
ohiocountyct|countycourt
ohioctapp
ohioctcl|court claim|Ct. Cl.
ohctinsolv|court insolvency|Ct. Insolv.
ohioctnp|court nisi prius|Ct. N.P.
ohiodistct
ohiomagct|magistrate court
ohmayorct|mayor court|Mayor Ct.
ohprobct|probate court|Prob. Ct.
ohiopuc|public utilities commission
ohiorac|racing commission
ohiosuperct
ohio
>ohctcompl*|court common plea|adams,allen,ashland,ashtabula,athens,auglaize,belmont,boss,brown,butler,carroll,champaign,clark,clarke,clermont,clinton,columbiana,coshocton,franklin,hamilton,crawford,cuyahoga,darke,defiance,delaware,erie,fairfield,fayette,fulton,galia,gallia,geauga,green,greene,guernsey,hancock,hardin,harrison,henry,highland,hocking,holmes,huron,jackson,jefferson,knox,lake,lawrence,licking,logan,lorain,lucas,madison,mahoning,marion,medina,meigs,mercer,miami,monroe,montgomery,morgan,morrow,muskingum,noble,ottawa,paulding,pickaway,pike,portage,preble,putnam,richland,ross,sandusky,scioto,seneca,shelby,stark,summit,tascarawas,trumbull,tuscarawas,union,van wert=vanwe,vinton,warren,washington,wayne,williams,wood,wyandot
>ohjuvct*|juvenile court|allen,columbiana,cuyahoga,greene,hamilton,huron,licking,lucas,marion,muskingum,noble,preble,tuscarawas,warren,wayne
>ohmunict*|municipal court|akron,ashland,ashtabula,athens,auglaize,avon lake,barberton,bedford,bellefontaine,berea,bowling green,canton,celina,chardon,chillicothe,cincinnati,circleville,cleveland,columbus,dayton,clark,clermont,crawford,cuyahoga,cuyahoga falls=cuyfall,darke,east liverpool,elyria,euclid=euclidc,euclid,findlay,fostoria,franklin,fremont,gallipolis,girard,hamilton,highland,hocking,kettering,lakewood,lancaster,lawrence,licking,lima,lorain,lucas,mansfield,marion,marysville,massillon,maumee,medina,miamisburg,middletown,morrow,vandalia,new philadelphia,newton falls,oberlin,parma,perrysburg,piqua,port clinton,portage,portsmouth,ravenna,rocky river,shaker heights,sidney,south euclid,springfield,struthers,summit,sylvania,tiffin,toledo,trumbull,upper sandusky,van wert,wadsworth,warren,wayne,willoughby,xenia,zanesville
>ohcirct*|circuit court|adams,allen,ashland,ashtabula,athens,auglaize,belmont,brown,butler,carroll,champaign,clark,clermont,clinton,columbiana,coshocton,crawford,cuyahoga,darke,defiance,delaware,erie,fairfield,fayette,franklin,fulton,geauga,greene,guernsey,hamilton,hancock,hancook,hardin,harrison,henry,highland,holmes,huron,jackson,jefferson,knox,lake,lawrence,licking,logan,lorain,lucas,madison,mahoning,marion,medina,meigs,mercer,miami,monroe,montgomery,morgan,morrow,muskingum,noble,ottawa,paulding,perry,pickaway,pike,portage,preble,putnam,richland,ross,sandusky,scioto,seneca,shelby,stark,summit,taggart,trumbull,tuscarawas,union,van wert,vinton,warren,wayne,williams,wood,wyandot,wyandotte
>ohioctyct*|countycourt|adams,ashtabula,belmont,brown,butler,clark,columbiana=colum,coshocton=cosh,franklin=frank,fulton,harrison,highland,jefferson,mahoning,meigs,monroe,morgan,muskingum,noble,paulding,perry,pike,putnam,sandusky,stark,trumbull,tuscarawas,vinton,warren
>ohctapp*|court appeal district|1-12,1.hamilton,10.franklin,11.ashtabula,11.geauga,11.lake,11.portage,11.trumbull,12.brown,12.butler,12.clermont,12.clinton,12.fayette,12.madison,12.preble,12.warren,2.champaign,2.clark,2.darke,2.greene,2.miami,2.montgomery,3.allen,3.auglaize,3.crawford,3.defiance,3.hancock,3.hardin,3.henry,3.logan,3.marion,3.mercer,3.paulding,3.putnam,3.seneca,3.shelby,3.union,3.van wert,3.wyandot,4.adams,4.athens,4.gallia,4.highland,4.hocking,4.jackson,4.lawrence,4.meigs,4.pickaway,4.pike,4.ross,4.scioto,4.vinton,4.washington,5.ashland,5.coshocton,5.delaware,5.fairfield,5.guernsey,5.holmes,5.knox,5.licking,5.morgan,5.morrow,5.muskingum,5.richland,5.stark,5.tuscarawas,6.erie,6.fulton,6.huron,6.lucas,6.ottawa,6.sandusky,6.williams,6.wood,7.belmont,7.carroll,7.columbiana,7.harrison,7.jefferson,7.mahoning,7.monroe,7.noble,8.cuyahoga,9.lorain,9.medina,9.summit,9.wayne
ohctinsolvcuyah|cuyahoga countycourt court insolvency
ohctinsolvhamil|hamilton countycourt court insolvency
>ohprobct*|probate court|allen,ashtabula,auglaize,belmont,butler,champaign,clark,clarke,clermont,clinton,columbiana,cuyahoga,darke,erie,fairfield,fayette,fulton,geauga,greene,hamilton,hancock,hardin,harrison,henry,highland,huron,jackson,jefferson,knox,lake,licking,lorain,lucas,madison,mahoning,marion,meigs,mercer,miami,montgomery,morgan,muskingum,noble,franklin,perry,pike,portage,preble,putnam,ross,sandusky,scioto,seneca,shelby,stark,summit,trumbull,tuscarawas,union,van wert=vanwer,warren,washington,wayne
ohsuperctcinci|superior court cincinnati
@OK
cherokeetribct|cherokee indian tribal court
cherokeeapp|cherokee nation appeal tribunal
cherokee|cherokee nation supreme court
oklacivapp|court civil appeal|Civ. App.;Ct. App.
oklacrimapp|court criminal appeal|Crim. App.
oklacoj|court judiciary|Ct. Jud.
muscogee|muscogee creek nation supreme court
oklajeap|ethics advisory panel|Jud. Eth. Adv. Pnl.
sacfoxdistct|sac fox nation district court
sacfoxsupct|sac fox nation supreme court
okla
@OR
orcc|circuit court|Cir. Ct.
coosct|confederated tribes coos lower umpqua siuslaw indians tribal court
coquct|coquille indian tribal court
orctapp
grrondectapp|grand ronde court appeal
grrondect|grand ronde tribal court
or
ortc|tax court|T.C.;Tax Ct.
>orcc*|circuit court|baker,benton,clackamas,clatsop,columbia,coos,crook,curry,deschutes,douglas,gilliam,grant,harney,hood river,jackson,jefferson,josephine,klamath,lake,lane,lincoln,linn,malheur,marion,morrow,multnomah,polk,sherman,tillamook,umatilla,union,wallowa,wasco,washington,wheeler,yamhill
@PA
pactcompl|common plea court|Ct. Com. Pl.;C.P.;Com. Pl.
pacommwct|commonwealthcourt|Commw. Ct.;Commw.;Cmwlth. Ct.;Cmwlth.
cjdpa|court discipline|=Ct. Jud. Disc. Pa
paadmct|admirality court|Adm. Ct.
paparolebd|board parole|Bd. Parole
pacirct
pennctqtrsess|court quarter session
paenvhrbd|environmental hearing board|Env. Hearing Bd.
pajuvct
pamunict|municipal court|Muni Ct.
paorphct|orphans court|Orphans' Ct.
philactnp|philadelphia court nisi prius|=Phila. Ct. N.P.
philaelecct|philadelphia election court|=Phila. Elec. Ct.
philamayorct|philadelphia mayor court|=Phila. Mayor Ct.
pasuperct|superior court|Super. Ct.;Super.
pa
>pactcompl*|court common plea|adams,alleghany,armstrong,beaver,bedford,berks,blair,bradford,bucks,butler,cambria,cameron,carbon,centre,chester,clarion,clearfield,clinton,columbia,crawford,cumberland,dauphin,delaware,elk,erie,fayette,forest,franklin,fulton,green,greene,harrisburg,huntingdon,indiana,jefferson,juniata,lackawanna,lancaster,lawrence,lebanon,lehigh,luzerne,lycoming,mckean,mercer,mifflin,monroe,montgomery,montour,northampton,northumberland,perry,philadelphia,pike,potter,schuylkill,snyder,somerset,sullivan,sunder,susquehanna,synder,tioga,union,venango,warren,washington,wayne,westmoreland,wycoming,wyoming,york
pajuvctcambria|cambria juvenile court
pajuvctdel|delaware juvenile court
pamunictphila|philadelphia municipal court
paorphctphilad|philadelphia orphans court
@PR
prsupreme
prsupreme|tribunal supremo
prapp|court appeal|Cir. Ct. App.;Ct. App.
prapp|tribunal apelaciones
@RI
risuperct
ri
@SC
scctcompl|common plea court|Ct. Com. Pl.
scctapp
ctchansc|court chancery
admiraltyctsc|admiralty court
superctsc|superior court
sc
@SD
cheyrsiouxctapp|cheyenne river sioux tribal court appeal
nplainsctapp|northern plains intertribal court appeal
sd
@TN
tennctapp
tenncrimapp|court criminal appeal|Crim. App.;Ct. Crim. App.
tennworkcompapp|special workers compensation appeal panel|Work. Comp. App. Bd.
tenn
@TX
texapp|court civil appeal|App.;Civ. App.;Ct. App.
texapp|court appeal
texbizct|business court|Bus. Ct.
texcrimapp|court criminal appeal|Crim. App.;Ct. Crim. App.
texcommnapp|commission appeal|Comm'n App.
texrevtrib|court review tribunal|Rev. Trib.
texjpml|panel multidistrict litigation|J.P.M.L.
texreview|special court review|Rev.
tex
@UT
utahctapp
utah
@VT
vtsuperct
vt
vtdistct
@VI
vimunict
visuper|superior court|Super. Ct.;Terr. Ct.
virginislands
@VA
vactapp
vamedmalrevpan|medical malpractice review panel
va
vachanct|chancery court|Ch.
vacc|circuit court|Cir. Ct.
vachanctnorf|norfolk chancery court
vachanctrich|richmond chancery court
>vacc*|circuit court|accomack,albemarle,alexandria,alleghany,amelia,amherst,appomattox,arlington,augusta,bath,bedford,bland,botetourt,bristol,brunswick,buchanan,buckingham,buena vista,campbell,caroline,carroll,charles,charlotte,charlottesville,chesapeake,chesterfield,clarke,colonial heights=colonialh,craig,culpeper,cumberland,danville,dickenson,dinwiddie,essex,fairfax,fauquier,floyd,fluvanna,franklin,frederick,fredericksburg,giles,gloucester,goochland,grayson,greene,greensville,halifax,hampton,hanover,henrico,henry,highland,hopewell,isle wight=isle,king george,king william,king queen,lancaster,lee,loudoun,louisa,lunenburg,lynchburg,madison,martinsville,mathews,mecklenburg,middlesex,montgomery,nelson,new kent,newport news=newportnew,norfolk,northampton,northumberland,nottoway,orange,page,patrick,petersburg,pittsylvania,portsmouth,powhatan,prince edward=princeedwa,prince george=princegeo,prince william=princewill,pulaski,radford,rappahannock,richmond=richcity,richmond=richmondcty,roanoke=roanokecity,roanoke=roanokecty,rockbridge,rockingham,russell,salem,scott,shenandoah,smyth,southampton,spotsylvania,stafford,staunton,suffolk,surry,sussex,tazewell,beach=vabeach,warren,washington,waynesboro,westmoreland,williamsburg james=williams,winchester,wise norton=wise,wythe,york poquoson=york
@WA
chehctapp|chehalis tribal court appeal
colvctapp|colville confederated court appeal
washctapp
makahct|makah tribal court
puyallupct|puyallup tribal court
puyallupctapp|puyallup tribal court appeal
swinomishtr|swinomish tribal court
swinomishappct|swinomish tribal court appeal
tulalipctapp|tulalip court appeal
washsuperct
wash
@WV
wvactapp|intermediate court appeal|Ct. App.;Intermed. Ct. App.
wvctcl|court claim|Ct. Cl.
wva
@WI
wisctapp
hochunk|ho chunk nation supreme court
hochunkct|ho chunk nation trial court
wisccirct
wismunict
wis
@WY
shoaraphotr|shoshone arapaho tribal court
wyo
`;
