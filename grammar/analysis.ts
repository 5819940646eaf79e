/**
 * What Chevrotain has worked out of the grammars: written by `npm run grammar`, and held by test/analysis.test.ts to be what it works
 * out now.
 */
import type { Lookahead } from "./engine/decisions.ts";
import type { FirstCharacters } from "./engine/tokens.ts";

/** By what tokens the rules decide. */
export const lookahead = {
  order: `
pins MANY0 Comma,And,Semicolon,At,ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark,SectionSign,Star,Roman,Integer
pins OPTION0 Comma,And,Semicolon
pins OPTION2 ExplanationOpen,OpenParen
pins OR0 ExplanationOpen|OpenParen
pins OR2 ExplanationClose|CloseParen
link OR0 Comma|And|Semicolon
link OPTION0 And
pinList OR0 At|ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark,SectionSign|Star,Roman,Integer
pinList OR2 ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark,SectionSign|Star,Roman,Integer
markedPins OR0 ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark|SectionSign
pinMark OR0 ParagraphSign|PageWord|PageId|NoteMark|LineMark|ColumnMark|VolumeMark
sectionPins OPTION0 SectionNumber
sectionPins MANY0 Comma,And,Semicolon
numberedPins MANY0 Comma,And,Semicolon
numberPin OPTION0 Star
numberPin OPTION2 Dash,To
numberPin OR0 Dash|To
numberPin OPTION3 Star
place OR0 Roman|Integer
place OPTION3 Comma
place OPTION0 Subdivision
place OPTION2 Colon
dates OPTION0 RangeOpen
dates OR0 DaysRange|PartialDate|CalendarDate|
dates OPTION2 Comma,To,Dash,And
partialRange OPTION0 Comma,To,Dash,And
until OPTION0 Comma
until OR0 To|Dash|And
exhibits MANY0 Comma,And,Semicolon,At,ExhibitMark
exhibits OPTION0 Comma,And,Semicolon
exhibits OPTION2 At
exhibitList MANY0 Comma And,Comma ExhibitLabel,And And,And ExhibitLabel,Semicolon And,Semicolon ExhibitLabel
exhibitLabel OPTION0 Dash,To
exhibitLabel OR0 Dash|To
docketEntry OPTION4 Integer
docketEntry OPTION0 Dash Integer
docketEntry OPTION2 To,Dash
docketEntry OR0 To|Dash
docketEntry OPTION5 DocketLabel
docketEntry OPTION3 Dash
docketCitation OPTION0 CaseName
docketCitation OPTION5 Integer
docketCitation OPTION2 CloseBracket
docketCitation MANY0 OpenBracket,Comma And,Comma OpenBracket,Comma Integer,And And,And OpenBracket,And Integer,Semicolon And,Semicolon OpenBracket,Semicolon Integer,Integer
docketCitation OPTION6 Comma,And,Semicolon
docketCitation OPTION3 OpenBracket
docketCitation OPTION4 CloseBracket
docketCitation MANY2 ExplanationOpen RecordTitle
docketCitation OPTION7 Comma And,Comma Integer,And And,And Integer,Semicolon And,Semicolon Integer
docketPins OPTION5 Definition
docketPins OPTION0 CloseBracket
docketPins OPTION3 CloseParen,ExplanationClose
docketPins OR0 CloseParen|ExplanationClose
docketPins OPTION2 Star Roman,Star Integer,Roman,Integer
docketPins OPTION4 Comma Star,Comma Roman,Comma Integer
docketPins MANY0 Comma And,Comma Integer,And And,And Integer,Semicolon And,Semicolon Integer
recordCitation OPTION6 CalendarDate
recordCitation OPTION4 Definition
recordCitation OPTION0 Comma ExplanationOpen,Comma OpenParen,Comma OpenBracket,Comma CaseName,Comma DocketLabel,ExplanationOpen CaseName,ExplanationOpen DocketLabel,OpenParen CaseName,OpenParen DocketLabel,OpenBracket CaseName,OpenBracket DocketLabel,CaseName DocketLabel,DocketLabel
recordCitation OPTION2 Comma CalendarDate,ExplanationOpen CalendarDate,CalendarDate
recordCitation OPTION3 Star Roman,Star Integer,Roman,Integer
recordCitation OPTION5 Comma,ExplanationOpen,CalendarDate
recordTail OPTION2 And,Semicolon,At,ExhibitMark,,Comma And,Comma At,Comma ExhibitMark
recordTail OPTION3 Definition,ExplanationOpen RecordTitle
recordTail OR0 ExplanationOpen|Definition
recordTail OPTION0 Comma,ExplanationOpen,OpenParen,OpenBracket,CaseName,DocketLabel
recordTail OPTION4 Definition
filedAs OPTION3 Comma
filedAs OPTION0 ExplanationOpen,OpenParen,OpenBracket
filedAs OR0 ExplanationOpen|OpenParen|OpenBracket
filedAs OPTION2 ExplanationClose,CloseParen,CloseBracket
filedAs OR2 ExplanationClose|CloseParen|CloseBracket
documentDate OPTION0 Comma,ExplanationOpen
documentDate OR0 Comma|ExplanationOpen
documentDate OPTION2 ExplanationClose
exhibitCitation MANY0 Dash,ExhibitLabel,Comma And,Comma ExhibitLabel,And And,And ExhibitLabel,Semicolon And,Semicolon ExhibitLabel,Comma To,Comma Dash,To ExhibitLabel
exhibitCitation OPTION0 Comma,And,Semicolon,To,Dash
exhibitCitation OR0 Semicolon,Comma,And|To,Dash,And,Comma To,Comma Dash,Comma And
exhibitCitation OPTION2 To
caseCitation OPTION0 CaseName
numberedCase OPTION0 CaseName
numberedCase OR0 Reporter,Comma Comma,Comma Reporter|ExplanationOpen,OpenParen,OpenBracket,CaseName,DocketLabel,CourtYear Comma,CourtYear ExplanationOpen,CourtYear OpenParen,CourtYear OpenBracket,CourtYear CaseName,CourtYear DocketLabel,Comma CaseName,Comma DocketLabel|CourtYear|
numberedCase OPTION2 Comma
numberedCase OPTION4 CourtYear
numberedCase OPTION3 Comma,ExplanationOpen,OpenParen,OpenBracket
numberedCase OR2 Comma|ExplanationOpen|OpenParen|OpenBracket
numberedCase OPTION5 CloseParen,ExplanationClose,CloseBracket
numberedCase OR3 CloseParen|ExplanationClose|CloseBracket
definedCase OPTION0 Comma
definedCase OR0 Comma,Reporter|CaseName,CaseNumber|
decision AT_LEAST_ONE0 Comma,Reporter
decision OPTION0 Comma
decision OPTION2 CourtYear
reported OR0 Integer|LetteredPage|Roman|Blank|
reported OPTION0 Comma Star,Comma Roman,Comma Integer
codeCitation OPTION0 Comma
codeCitation MANY0 SectionSign,Article,Chapter,At
codeCitation OR0 SectionSign|Article|Chapter|At
sectionList OPTION0 SectionNumber
sectionList MANY0 And,Semicolon,To,Dash,SectionSign,SectionNumber,SectionTail,Comma And,Comma SectionSign,Comma SectionNumber,Comma SectionTail
sectionList OPTION2 Comma,And,Semicolon,To,Dash
sectionList OR0 Comma,And,Semicolon|To|Dash
sectionList MANY2 SectionSign
sectionList OR2 SectionNumber|SectionTail
sectionList OPTION4 Comma,EtSeq
sectionList OPTION5 Comma
ruleCitation OPTION0 RuleSet
ruleCitation MANY0 SectionSign,Article
ruleCitation OR0 SectionSign|Article
ruleCitation OPTION2 RuleSetOf
constitutionCitation OPTION0 Comma
constitutionCitation OPTION2 Article,Amendment
constitutionCitation OR0 Article|Amendment
constitutionCitation OPTION3 SectionNumber,Roman,Integer
constitutionCitation OR2 SectionNumber|Roman|Integer
constitutionCitation MANY0 And,Semicolon,Comma And,Comma SectionNumber
constitutionCitation OPTION4 SectionSign,Comma SectionSign
constitutionCitation OPTION5 Comma
constitutionCitation OPTION6 SectionNumber
constitutionCitation OPTION7 Comma
citations MANY0 Semicolon,Comma,And
citations OR0 Semicolon|Comma|And
citations OPTION0 And
signalled OR0 Signal|CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra
signalled OPTION0 CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra
signalled MANY0 ExplanationOpen
citation OR0 DocketLabel,CaseName DocketLabel|Comma,Reporter,CaseName Comma,CaseName Reporter|CaseName Definition|CaseNumber,CaseName CaseNumber|CalendarDate,RecordTitle|ExhibitMark|BatesNumber|Code|RuleSet|Constitution|Id|Supra,CaseName Supra|CaseName
supraReference OPTION0 CaseName
parenthetical MANY0 Signal,CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,RangeOpen,DaysRange,PartialDate,Definition,Prose,BlockBreak,ExhibitLabel,RuleSetOf,SectionNumber,SectionTail,Subdivision,CourtYear,ExplanationOpen,EtSeq,ParagraphSign,SectionSign,PageId,PageWord,NoteMark,LineMark,ColumnMark,VolumeMark,Article,Amendment,Clause,Chapter,At,And,To,In,LetteredPage,Integer,Roman,Blank,Dash,Semicolon,Colon,Star,OpenParen,CloseParen,OpenBracket,CloseBracket,Other
parenthetical OPTION0 ExplanationClose
order MANY0 Prose,BlockBreak,ExplanationClose,Signal,CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,RangeOpen,DaysRange,PartialDate,Definition,ExhibitLabel,RuleSetOf,SectionNumber,SectionTail,Subdivision,CourtYear,ExplanationOpen,EtSeq,ParagraphSign,SectionSign,PageId,PageWord,NoteMark,LineMark,ColumnMark,VolumeMark,Article,Amendment,Clause,Chapter,At,And,To,In,LetteredPage,Integer,Roman,Blank,Dash,Semicolon,Colon,Star,OpenParen,CloseParen,OpenBracket,CloseBracket,Other
order OR0 Prose|BlockBreak|ExplanationClose|Signal,CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,RangeOpen,DaysRange,PartialDate,Definition,Prose,BlockBreak,ExhibitLabel,RuleSetOf,SectionNumber,SectionTail,Subdivision,CourtYear,ExplanationOpen,EtSeq,ParagraphSign,SectionSign,PageId,PageWord,NoteMark,LineMark,ColumnMark,VolumeMark,Article,Amendment,Clause,Chapter,At,And,To,In,LetteredPage,Integer,Roman,Blank,Dash,Semicolon,Colon,Star,OpenParen,CloseParen,OpenBracket,CloseBracket,Other
inline OR0 Signal,CaseName,DocketLabel,Reporter,CaseNumber,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,Comma Reporter,CalendarDate RecordTitle|RangeOpen,DaysRange,PartialDate,CalendarDate|Definition|Prose|BlockBreak|ExhibitLabel|RuleSetOf|SectionNumber|SectionTail|Subdivision|CourtYear|ExplanationOpen|EtSeq|ParagraphSign|SectionSign|PageId|PageWord|NoteMark|LineMark|ColumnMark|VolumeMark|Article|Amendment|Clause|Chapter|At|And|To|In|LetteredPage|Integer|Roman|Blank|Dash|Comma|Semicolon|Colon|Star|OpenParen|CloseParen|OpenBracket|CloseBracket|Other
`,
  parties: `
parties MANY0 Versus,Role,InRe,RelatesTo,EtAl,Comma,Semicolon,And,Word,Suffix,Office,JudgeMark,Describe,Paren,ExRel,CourtPlace,CourtDivision,CourtHead,SpacedWord,Other
parties OR0 Versus|Role|InRe|RelatesTo|EtAl|Comma,Semicolon,And|Word,Suffix,Office,JudgeMark,Describe,Paren,ExRel,CourtPlace,CourtDivision,CourtHead,SpacedWord,Other
separator OR0 Comma|Semicolon|And
phrase AT_LEAST_ONE0 Word,Suffix,Office,JudgeMark,Describe,Paren,ExRel,CourtPlace,CourtDivision,CourtHead,SpacedWord,Other
phrase OR0 Word|Suffix|Office|JudgeMark|Describe|Paren|ExRel|CourtPlace|CourtDivision|CourtHead|SpacedWord|Other
`,
  signature: `
lines MANY_SEP0 Ordered,ByTheCourt,DateLabel,WrittenDate,SignMark,Honorific,Name,JudgeTitle,CourtName,Clerk,Afterword,Doubled,Rule,Prose,Word,Other,
line MANY0 Ordered,ByTheCourt,DateLabel,WrittenDate,SignMark,Honorific,Name,JudgeTitle,CourtName,Clerk,Afterword,Doubled,Rule,Prose,Word,Other
line OR0 Ordered|ByTheCourt|DateLabel|WrittenDate|SignMark|Honorific|Name|JudgeTitle|CourtName|Clerk|Afterword|Doubled|Rule|Prose|Word|Other
`,
} satisfies Record<string, Lookahead>;

/** With what characters the tokens begin. */
export const firstCharacters = {
  order: `
BlockBreak 10
EtSeq 101
ParagraphSign 80 112 126 182
SectionSign 83 115 167
PageId 80 112
PageWord 67 69 80 112
NoteMark 70 78 102 110
LineMark 76 108
ColumnMark 67 99
VolumeMark 86 118
Article 65 97
Amendment 65 97
Clause 67 99
Chapter 67 80 84 99 112 116
At 64-65 97
And 38 65 97
To 84 116
In 105
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
`,
  caption: `
Newline 10-13 287
Space 9 32 40 160 173 287
Speck 46 60 62 92 94 96 108 126 171 183 187 287
Rule 42 45 61 95 111 126 287
ReLine 82 114
DocketLine 68-69 100-101
NumberBelow 48-57 68 100
EtAl 69 101
InRe 69 73 101 105
RelatesTo 84 116
ExRel 69 101
JudgeMark 65-68 72 74 77 80 83-85 97-100 104 106 109 112 115-117
Bar 39 41-42 58 93 124-125 166-167 287 292
Semicolon 59
Comma 44
And 65 97
Suffix 67-69 71 73-74 76-78 80 82-83 85 99-101 103 105-106 108-110 112 114-115 117
Office 65-74 76-80 82-87 97-106 108-112 114-119
`,
  signature: `
Newline 10-13 287
Space 9 32 160 173 287
Rule 45 61 95 126 287
Ordered 68 70 72-73 83 100 102 104-105 115
ByTheCourt 66 69-70 98 101-102
SignMark 40 47 68-69 83 91 95 100-101 115
DateLabel 68-70 73 82-83 100-102 105 114-115
Afterword 67-68 83 99-100 115
Clerk 65-69 74 76 83 97-101 106 108 115
Honorific 67 72 74 77 83-84 99 104 106 109 115-116
`,
} satisfies Record<string, FirstCharacters>;
