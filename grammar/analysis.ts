/**
 * What is worked out of the grammars ahead: written by `npm run grammar`, and held by test/analysis.test.ts to be what is worked out
 * now.
 */
import type { Lookahead } from "./engine/decisions.ts";
import type { Openings } from "./engine/phrases.ts";
import type { FirstCharacters, ThirdLetters } from "./engine/candidates.ts";

/** By what tokens the rules decide. */
export const lookahead = {
  order: `
pins
MANY0 Comma,And,Semicolon,At,ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark,SectionSign,Star,Roman,Integer
OPTION0 Comma,And,Semicolon
OPTION2 ExplanationOpen,OpenParen
OR0 ExplanationOpen|OpenParen
OR2 ExplanationClose|CloseParen

link
OR0 Comma|And|Semicolon
OPTION2 And

pinList
OR0 At|ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark,SectionSign|Star,Roman,Integer
OR2 ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark,SectionSign|Star,Roman,Integer

markedPins
OR0 ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark|SectionSign
OR2 ParagraphSign|PageWord|PageId|NoteMark|LineMark|ColumnMark|VolumeMark

sectionPins
OPTION0 SectionNumber
MANY0 Comma,And,Semicolon
OR2 SectionNumber|SectionTail

numberedPins
MANY0 Comma,And,Semicolon

numberPin
OPTION0 Star
OPTION2 Dash,To
OR0 Dash|To
OPTION3 Star

place
OR0 Roman|Integer
OPTION3 Comma
OPTION4 Subdivision
OPTION2 Colon

dates
OPTION0 RangeOpen
OR0 DaysRange|PartialDate|CalendarDate|
OPTION2 Comma,To,Dash,And

partialRange
OPTION0 Comma,To,Dash,And

until
OPTION0 Comma
OR0 To|Dash|And

exhibits
MANY0 Comma,And,Semicolon,At,ExhibitMark
OPTION0 Comma,And,Semicolon
OPTION2 At

exhibitList
MANY0 Comma+And+Semicolon And+ExhibitLabel

exhibitLabel
OPTION0 Dash,To
OR0 Dash|To

docketEntry
OPTION6 Integer
OPTION0 Dash Integer
OPTION2 Dash,To
OR2 Dash|To
OPTION5 DocketLabel
OPTION3 Dash

docketCitation
OPTION0 CaseName
OPTION5 Integer
OPTION2 CloseBracket
MANY0 OpenBracket,Integer,Comma+And+Semicolon And+OpenBracket+Integer
OPTION6 Comma,And,Semicolon
OPTION3 OpenBracket
OPTION4 CloseBracket
MANY2 ExplanationOpen RecordTitle
OPTION7 Comma+And+Semicolon And+Integer

docketPins
OPTION5 Definition
OPTION0 CloseBracket
OPTION3 ExplanationClose,CloseParen
OR0 ExplanationClose|CloseParen
OPTION2 Roman,Integer,Star Roman+Integer
OPTION4 Comma Star+Roman+Integer
MANY0 Comma+And+Semicolon And+Integer

recordCitation
OPTION6 CalendarDate
OPTION4 Definition
OPTION0 DocketLabel,Comma ExplanationOpen+OpenParen+OpenBracket+CaseName+DocketLabel,ExplanationOpen+OpenParen+OpenBracket CaseName+DocketLabel,CaseName DocketLabel
OPTION2 CalendarDate,Comma+ExplanationOpen CalendarDate
OPTION3 Roman,Integer,Star Roman+Integer
OPTION5 Comma,ExplanationOpen,CalendarDate

recordTail
OPTION2 And,Semicolon,At,ExhibitMark,,Comma And+At+ExhibitMark
OPTION3 Definition,ExplanationOpen RecordTitle
OR0 ExplanationOpen|Definition
OPTION0 Comma,ExplanationOpen,OpenParen,OpenBracket,CaseName,DocketLabel
OPTION4 Definition

filedAs
OPTION3 Comma
OPTION0 ExplanationOpen,OpenParen,OpenBracket
OR0 ExplanationOpen|OpenParen|OpenBracket
OPTION2 ExplanationClose,CloseParen,CloseBracket
OR2 ExplanationClose|CloseParen|CloseBracket

documentDate
OPTION0 Comma,ExplanationOpen
OR0 Comma|ExplanationOpen
OPTION2 ExplanationClose

exhibitCitation
MANY0 Dash,ExhibitLabel,Comma And+ExhibitLabel+To+Dash,And+Semicolon And+ExhibitLabel,To ExhibitLabel
OPTION0 Comma,And,Semicolon,To,Dash
OR0 Semicolon,Comma,And|To,Dash,And,Comma To+Dash+And
OPTION2 To

caseCitation
OPTION0 CaseName

numberedCase
OPTION0 CaseName
OR0 Reporter,Comma Comma+Reporter|ExplanationOpen,OpenParen,OpenBracket,CaseName,DocketLabel,CourtYear Comma+ExplanationOpen+OpenParen+OpenBracket+CaseName+DocketLabel,Comma CaseName+DocketLabel|CourtYear|
OPTION2 Comma

docketOfCase
OPTION4 CourtYear
OPTION3 Comma,ExplanationOpen,OpenParen,OpenBracket
OR2 Comma|ExplanationOpen|OpenParen|OpenBracket
OPTION5 CloseParen,ExplanationClose,CloseBracket
OR3 CloseParen|ExplanationClose|CloseBracket

definedCase
OPTION0 Comma
OR0 Comma,Reporter|CaseName,CaseNumber|

decision
AT_LEAST_ONE0 Comma,Reporter
OPTION0 Comma
OPTION2 CourtYear

reported
OPTION5 Comma
OR0 Integer|LetteredPage|Roman|Blank|
OPTION0 Comma Star+Roman+Integer

codeCitation
OPTION0 Comma
MANY0 SectionSign,Article,Chapter,At
OR0 SectionSign|Article|Chapter|At

sectionList
OPTION0 SectionNumber
MANY0 And,Semicolon,Dash,To,SectionSign,SectionNumber,SectionTail,Comma And+SectionSign+SectionNumber+SectionTail
OPTION2 Comma,And,Semicolon,Dash,To
OR0 Comma,And,Semicolon|Dash,To
OR3 Dash|To
MANY2 SectionSign
OR2 SectionSign
OR4 SectionNumber|SectionTail
OPTION4 Comma,EtSeq
OPTION5 Comma

ruleCitation
OPTION2 RuleSet
MANY0 SectionSign,Article
OR0 SectionSign|Article
OPTION3 RuleSetOf

constitutionCitation
OPTION0 Comma
OPTION2 Article,Amendment
OR0 Article|Amendment
OPTION3 SectionNumber,Roman,Integer
OR2 SectionNumber|Roman|Integer
MANY0 And,Semicolon,Comma And+SectionNumber
OPTION4 SectionSign,Comma SectionSign
OPTION5 Comma
OPTION6 SectionNumber
OPTION7 Comma

citations
MANY0 Comma,And,Semicolon
OR0 Comma|And|Semicolon
OPTION2 And

signalled
OR0 Signal|CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra
OPTION0 CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra
MANY0 ExplanationOpen

citation
OR0 DocketLabel,CaseName DocketLabel|Comma,Reporter,CaseName Comma+Reporter|CaseName Definition|CaseNumber,CaseName CaseNumber|CalendarDate,RecordTitle|ExhibitMark|BatesNumber|Code|RuleSet|Constitution|Id|Supra,CaseName Supra|CaseName

supraReference
OPTION0 CaseName

parenthetical
MANY2 BlockBreak,OpeningProse,ExhibitLabel,RuleSetOf,SectionNumber,SectionTail,Subdivision,CourtYear,ExplanationOpen,EtSeq,ParagraphSign,SectionSign,PageId,PageWord,NoteMark,LineMark,ColumnMark,VolumeMark,Article,Amendment,Clause,Chapter,At,And,To,In,LetteredPage,Integer,Roman,Blank,Dash,Comma,Semicolon,Colon,Star,OpenParen,CloseParen,OpenBracket,CloseBracket,Prose,Other
OR2 BlockBreak|OpeningProse|ExhibitLabel|RuleSetOf|SectionNumber|SectionTail|Subdivision|CourtYear|ExplanationOpen|EtSeq|ParagraphSign|SectionSign|PageId|PageWord|NoteMark|LineMark|ColumnMark|VolumeMark|Article|Amendment|Clause|Chapter|At|And|To|In|LetteredPage|Integer|Roman|Blank|Dash|Comma|Semicolon|Colon|Star|OpenParen|CloseParen|OpenBracket|CloseBracket|Prose|Other
MANY0 Signal,CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,RangeOpen,DaysRange,PartialDate,Definition
MANY3 BlockBreak,OpeningProse,ExhibitLabel,RuleSetOf,SectionNumber,SectionTail,Subdivision,CourtYear,ExplanationOpen,EtSeq,ParagraphSign,SectionSign,PageId,PageWord,NoteMark,LineMark,ColumnMark,VolumeMark,Article,Amendment,Clause,Chapter,At,And,To,In,LetteredPage,Integer,Roman,Blank,Dash,Comma,Semicolon,Colon,Star,OpenParen,CloseParen,OpenBracket,CloseBracket,Prose,Other
OR3 BlockBreak|OpeningProse|ExhibitLabel|RuleSetOf|SectionNumber|SectionTail|Subdivision|CourtYear|ExplanationOpen|EtSeq|ParagraphSign|SectionSign|PageId|PageWord|NoteMark|LineMark|ColumnMark|VolumeMark|Article|Amendment|Clause|Chapter|At|And|To|In|LetteredPage|Integer|Roman|Blank|Dash|Comma|Semicolon|Colon|Star|OpenParen|CloseParen|OpenBracket|CloseBracket|Prose|Other
OPTION0 ExplanationClose

inline
OR0 Signal,CaseName,DocketLabel,Comma,Reporter,CaseNumber,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,CalendarDate RecordTitle|RangeOpen,DaysRange,PartialDate,CalendarDate|Definition

order
MANY2 BlockBreak,OpeningProse,ExhibitLabel,RuleSetOf,SectionNumber,SectionTail,Subdivision,CourtYear,ExplanationOpen,EtSeq,ParagraphSign,SectionSign,PageId,PageWord,NoteMark,LineMark,ColumnMark,VolumeMark,Article,Amendment,Clause,Chapter,At,And,To,In,LetteredPage,Integer,Roman,Blank,Dash,Comma,Semicolon,Colon,Star,OpenParen,CloseParen,OpenBracket,CloseBracket,Prose,Other,ExplanationClose
OR2 BlockBreak|OpeningProse|ExhibitLabel|RuleSetOf|SectionNumber|SectionTail|Subdivision|CourtYear|ExplanationOpen|EtSeq|ParagraphSign|SectionSign|PageId|PageWord|NoteMark|LineMark|ColumnMark|VolumeMark|Article|Amendment|Clause|Chapter|At|And|To|In|LetteredPage|Integer|Roman|Blank|Dash|Comma|Semicolon|Colon|Star|OpenParen|CloseParen|OpenBracket|CloseBracket|Prose|Other|ExplanationClose
MANY0 Signal,CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,RangeOpen,DaysRange,PartialDate,Definition
MANY3 BlockBreak,OpeningProse,ExhibitLabel,RuleSetOf,SectionNumber,SectionTail,Subdivision,CourtYear,ExplanationOpen,EtSeq,ParagraphSign,SectionSign,PageId,PageWord,NoteMark,LineMark,ColumnMark,VolumeMark,Article,Amendment,Clause,Chapter,At,And,To,In,LetteredPage,Integer,Roman,Blank,Dash,Comma,Semicolon,Colon,Star,OpenParen,CloseParen,OpenBracket,CloseBracket,Prose,Other,ExplanationClose
OR3 BlockBreak|OpeningProse|ExhibitLabel|RuleSetOf|SectionNumber|SectionTail|Subdivision|CourtYear|ExplanationOpen|EtSeq|ParagraphSign|SectionSign|PageId|PageWord|NoteMark|LineMark|ColumnMark|VolumeMark|Article|Amendment|Clause|Chapter|At|And|To|In|LetteredPage|Integer|Roman|Blank|Dash|Comma|Semicolon|Colon|Star|OpenParen|CloseParen|OpenBracket|CloseBracket|Prose|Other|ExplanationClose
`,
  parties: `
parties
MANY0 Versus,Role,InRe,RelatesTo,EtAl,Comma,Semicolon,And,Word,Suffix,Office,JudgeMark,Describe,Paren,ExRel,CourtPlace,CourtDivision,CourtHead,SpacedWord,Other
OR0 Versus|Role|InRe|RelatesTo|EtAl|Comma,Semicolon,And|Word,Suffix,Office,JudgeMark,Describe,Paren,ExRel,CourtPlace,CourtDivision,CourtHead,SpacedWord,Other

separator
OR0 Comma|Semicolon|And

phrase
AT_LEAST_ONE0 Word,Suffix,Office,JudgeMark,Describe,Paren,ExRel,CourtPlace,CourtDivision,CourtHead,SpacedWord,Other
OR0 Word|Suffix|Office|JudgeMark|Describe|Paren|ExRel|CourtPlace|CourtDivision|CourtHead|SpacedWord|Other
`,
  signature: `
lines
MANY_SEP0 Ordered,ByTheCourt,DateLabel,WrittenDate,SignMark,Honorific,Name,JudgeTitle,CourtName,Clerk,Afterword,Doubled,Rule,Prose,Word,Other,

line
MANY0 Ordered,ByTheCourt,DateLabel,WrittenDate,SignMark,Honorific,Name,JudgeTitle,CourtName,Clerk,Afterword,Doubled,Rule,Prose,Word,Other
OR0 Ordered|ByTheCourt|DateLabel|WrittenDate|SignMark|Honorific|Name|JudgeTitle|CourtName|Clerk|Afterword|Doubled|Rule|Prose|Word|Other
`,
} satisfies Record<string, Lookahead>;

/** With what characters the tokens begin. */
export const firstCharacters = {
  order: `
BlockBreak 10
Space 9-13 32 160 173
Head 33 35 40 47-57 65-91 97-122 192-214 216-222 287
ExplanationClose 41 93
OpeningProse 0-512
ExhibitLabel 34 48-57 65-90 287
RuleSetOf 44 o:f
SectionNumber 48-57 65-90
SectionTail 40
Subdivision 40 97-122
CourtYear 40
ExplanationOpen 40 91
EtSeq e:t
ParagraphSign 126 182 Pp:a
SectionSign 167 Ss:e
PageId Pp:a
PageWord C:M E:C Pp:_agp
NoteMark Ff:no N:o n:_not
LineMark L:in l:_iln
ColumnMark Cc:o
VolumeMark Vv:o
Article Aa:r
Amendment Aa:m
Clause Cc:l
Chapter Cc:h Pp:at Tt:i
At 64 Aa:t
And 38 A:N a:n
To T:HO t:ho
In i:n
LetteredPage 48-57
Integer 48-57
Roman 73 76 86 88 99 105 108 118 120
Blank 45 95 287
Dash 45 287 289
Comma 44
Semicolon 59
Colon 58
Star 42
OpenParen 40
CloseParen 41
OpenBracket 91
CloseBracket 93
Prose 0-512
Other 0-512
`,
  caption: `
Newline 10-13 287
Space 9 32 40 160 173 287
Speck 46 60 62 92 94 96 126 171 183 187 287 l:l
Rule 42 45 61 95 126 287 o:_o
CourtHead Bb:_a Cc:hio Dd:i Ff:_ao Ii:_n Jj:u Ll:a Nn:_i Pp:r Ss:_u Tt:h Uu:_ns
CourtPlace 68 100 CWcw:_e Ee:_ail FSfs:_eio Mm:_i Nn:_io Oo:_f Tt:_eh
CourtDivision 40 65-90
BracketedEntry 40 91
ReLine Rr:e
DocketLine Dd:ko Ee:c
NumberBelow 48-57 Dd:_c Mm:o
CaseNumber 48-57 288 A:ABEFGHIJKLMNOQRSTUVWXYZ_cdp B:BCDEFGHIJLMNOPQRSTUVWXYZ_ak Cc:BCDEFGJKLMNPQSTUWXYZ_ahiorv D:ABCDEFGHIJKLMNPQRSTUVWXYZ_o EGHJKOQSTUVWXYZ:ABCDEFGHIJKLMNOPQRSTUVWXYZ_ F:ABCDEFGHJKLMNOPQRSTUVWXYZ_i I:ABCDEFGHIJKMOPQRSTUVWXYZ_ln LR:ABCDFGHIJKLMNOPQRSTUVWXYZ_e M:BFGHKMNOPQRSTUVWXYZ_acdeijl N:ABCDEFGHIJKLMNPQRSTVWXYZ_ou P:ABCDEFGHIJKLMNPQSTUVWXYZ_or a:_cdp b:ak d:o f:i i:n l:I_el m:acdeijl n:ou p:or r:e
CaseLabel 288 Aa:_cdp Bb:a Cc:_ahior Dd:o Ff:i Ii:n LRlr:e Mm:adei Nn:ou Pp:r
WrittenDate 48-57 95 Aa:pu Dd:ae Ee:il Ff:eio Jj:au Mm:a Nn:io Oo:c Ss:ei Tt:ehw
Versus 9 32 40 45 86 118 173 287 Aa:g
EtAl Ee:t
InRe Ee:x Ii:n
RelatesTo Tt:h
ExRel Ee:x
Role 32 45 Aa:mp Cc:hlor DRdr:_e Ff:eo Gg:a Ii:n JMjm:o Ll:ei Nn:ao Oo:b Pp:_elru Ss:t Tt:hr
JudgeMark Aa:s Bb:ae Cc:hi Dd:i Hh:o Jj:_u Mm:a Pp:r Ss:e Tt:h Uu:_n
Paren 40
Bar 39 41-42 58 93 124-125 166-167 287 292
Semicolon 59
Comma 44
And Aa:n
Suffix Cc:o DMNRdmnr:_ EUeu:s Gg:m Ii:inv Jj:r Ll:_ilpt Pp:_bhl Ss:_r
Describe Aa:_klns Bb:oy Dd:e Ee:art Ff:_ko Gg:u Hh:ei Ii:ns Nn:_e Oo:n Pp:er Ss:iou Tt:h Ww:eh
Office Aa:cdgmrstu BVbv:i Cc:ahilou Dd:eio Ee:mx Ff:io Gg:eo HRhr:e Ii:n JNjn:u Ll:it Mm:aei Oo:f Pp:hors Ss:ehoptu Tt:r Uu:_n Ww:a
SpacedWord ABCDEFGHIJKLMNOPQRSTUVWXYZ:_
Word 0-8 14-31 33-39 42-43 45-58 60-90 92 94-123 126-159 161-165 168-512
Other 0-512
`,
  signature: `
Newline 10-13 287
Space 9 32 160 173 287
Rule 45 61 95 126 287
Prose 0-9 11-512
Doubled 46 65-90 97-122
Ordered DSds:o Ff:i Hh:e Ii:t
ByTheCourt Bb:y Ee:n Ff:o
SignMark 40 47 91 95 Dd:i Ee:l Ss:_
DateLabel Dd:a Ee:n Ff:i Ii:s Rr:e Ss:io
WrittenDate 48-57 95 Aa:pu Dd:ae Ee:il Ff:eio Jj:au Mm:a Nn:io Oo:c Ss:ei Tt:ehw
JudgeTitle Aa:cdps Bb:a Cc:_hi Dd:_i Jj:_u Mm:_a Pp:r Ss:_eu Uu:_ns Vv:i
CourtName Uu:_ns
Afterword Cc:_celo Dd:i Ss:e
Clerk Aa:ct Bb:ay Cc:ahlo DSds:e Ee:s Jj:u Ll:a
Honorific CTct:h Hh:o Jj:u Mm:a Ss:e
Name 65-90 192-214 216-222 d:eiu lm:a v:ao
Word 0-8 14-31 33-43 45-94 96-159 161-512
Other 0-512
`,
} satisfies Record<string, FirstCharacters>;

/** With what the phrases begin that are searched for. */
export const openings = {
  anchors: `
D:K:Tt D:O:C D:k:* D:o:c
d:k:t d:o:c
D:~:.~ D:.:EI~
D:EN:.0~
D:o:c
E:C:F
R:e:c
R:.:0D~
R:E:~
F:i:l
N:Y:S
A:d:v
B:a:n
C:l:e
I:n:s
C:M:.
R:E:*
A:p:r A:u:g D:e:c F:e:b J:a:n J:u:ln M:a:ry N:o:v O:c:t S:e:p
A:P:R A:U:G D:E:C F:E:B J:A:N J:U:LN M:A:RY N:O:V O:C:T S:E:P
0-9:.:0 0-9:0:.0
0-9:~:A-Z~ 0-9:0:0~
0-9:0:0
T:.:C~
Ii:d:*
I:~:d I:d:.
I:b:i
i:b:i
I:D:.
i:n:f
I:n:f
Jl:d:.~
Ss:u:p
S:U:P
R:.:* R:u:l
L:.:* L:o:c
5:0:.
F:E:D F:e:d
F:e:d
F:.:R F:R:.CE
F:R:A
R:u:l
R:U:L
r:u:l
R:.:ABCEJP~
A:p:p C:i:v C:r:i E:v:i
S:u:p
B:a:n
L:.~:CR~ L:CR:*
L:CR:*
L:o:c
L:o:c
C:i:v
C:i:v
D:.:A-Z
MS:.:D
C:o:n
C:O:N
C:o:n
C:o:d
C:O:D
S:t:a
K:R:S
R:C:W
N:R:S
O:R:S
M:C:L
H:R:S
R:S:A
C:P:L
C:.:P
O:.:C
A:.:R
C:.:R
N:.:J
M:.:G
Aa:r:t
A-IK-PR-Wa:*:*
N:o:.s
C:a:s
C:i:v
C:.:A~
C:r:i
ACIMN:.~:.0~ ACIMN:0:* ACIMN:A-Z:.0A-Z~
E:x:.hs
e:x:.hs
E:x:h
E:X:H
E:X:.HS
e:x:h
DGJPRT:T:X DGJPRT:X:.0~
A:t:t
A:p:p
D:R:S D:S:AFMOU D:e:cep
d:e:c
A:.:CR A:A:R A:R:* A:S:F A:d:m A:f:f A:g:r A:n:s A:p:p
V:e:r
E:B:T
T:A:C T:R:O T:T:* T:r:.as
R:.:ART R:F:AP R:RT:* R:S:MOU R:e:cpqs R:o:g R:p:t R:u:l
H:.:r H:r:.
C:.:R C:A:CR C:C:A C:R:* C:S:MO C:m:p C:o:mu
F:.:AR F:A:C F:Co:A F:a:c F:i:n
S:.C:A S:A:CMR S:MO:F S:S:MU S:U:FM S:t:aim S:u:pr
P:.:A P:A:R P:I:* P:R:S P:S:AFMOU P:e:t P:r:o
M:.:R M:O:L M:P:A M:S:J M:T:CD M:e:m M:it:n M:o:t
O:b:j O:p:.ips O:r:d
B:r:.is
L:e:t L:t:r
J:.:A J:A:* J:S:OU J:d:g J:u:d
I:n:jt
U:M:F
N:o:t
A-Z:A-Z:A-Z
A-Z:A-Z_:.0A-Z_~
!/[:d:.
#:~:0 #:.:0~ #:0:*
§:*:*
[:h:e
[:F:e
(:*:*
(:.:* (:a-z:.a-z~
`,
} satisfies Record<string, Openings>;

/** With what the groups begin in which the search looks for them. */
export const groups = {
  anchors: `
!#(/[§:*:*
A-Z:A-Z_:.0A-Z_~
0-9ACDFHIJLMRST:.0~:.0A-Zdr~
AIJORSilrs:Abdnu:*
CFLNOS:.CRcelmoprt:*
ABHRTa:RTaefgopr:*
DMPVd:.IKekor:*
ACEFJMe:Raitvx:*
`,
} satisfies Record<string, Openings>;

/** With what words of three letters or more. */
export const thirdLetters = {
  caption: `
Speck ll:l
CourtHead ba:_n ch:a ci:r co:mu di:s fa:m fo:_r inni:_t ju:v la:n pr:o su:_p th:e un:_i us:_bcdft
CourtPlace cenite:_n eawe:_s ei:_g el:_e femi:_d fi:_fr fo:_ru no:_r of:_t se:_cv si:_x so:_u th:_i
ReLine re:_g
DocketLine dk:t do:c ec:f
NumberBelow dc:_dn mo:t
CaseLabel ac:t adci:v ap:p baco:n ca:_su ch:_a cr:i do:c fimdre:l in:_d le:a mami:s menu:m no:_s pr:o
WrittenDate ap:r auei:g da:y de:c eltw:e fe:b fi:fr fo:u janite:n ju:ln ma:ry no:v oc:t se:cpv si:x th:ei
Versus ag:a
EtAl et:_a
InRe exin:_
RelatesTo th:i
ExRel ex:_
Role amjoth:i ap:p chcllest:a co:nu crpr:o de:_bf fe:d fotr:u ga:r in:tv linano:m mo:v ob:j pepu:t pl:_a re:alos
JudgeMark as:s baho:n be:f chun:i ci:r di:sv ju:d ma:g prth:e se:cn
And an:d
Suffix es:q gm:b inpb:c li:m ll:_cp lt:d ph:_d pl:_cl us:a
Describe akfkgu:a al:ls an:_d bo:t byeton:_ deea:c erfohepewe:r hi:s in:_cd ne:x pr:o si:m so:l su:ce th:er wh:io
Office acatci:t ad:m agclexshsp:e am:b ardovi:c asbicu:s au:d caem:p ch:ai co:lmnoru de:aps di:rs fi:er fonuwa:r gemi:n go:v hest:a in:st ju:ds li:be lt:_ ma:gjnry me:dm of:f phps:y po:ls pr:eio re:cgp se:cnr so:l su:pr tr:eu un:i
`,
  signature: `
Ordered dofi:n he:r itso:_
ByTheCourt by:_ en:t fo:r
SignMark di:g el:e
DateLabel daen:t fi:l is:s re:n si:g so:_
WrittenDate ap:r auei:g da:y de:c eltw:e fe:b fi:fr fo:u janite:n ju:ln ma:ry no:v oc:t se:cpv si:x th:ei
JudgeTitle ac:t ad:m apsu:p asdivi:s base:n chun:i ci:r ju:d ma:g pr:e us:_bdm
CourtName un:i us:_
Afterword cese:r cl:e co:pu di:s
Clerk acat:t ba:r by:_ ca:s ch:i cl:e co:u de:p es:q ju:d la:w se:c
Honorific ch:i hose:n ju:d ma:g th:e
`,
} satisfies Record<string, ThirdLetters>;
