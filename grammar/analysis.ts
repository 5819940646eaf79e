/**
 * What Chevrotain has worked out of the grammars: written by `npm run grammar`, and held by test/analysis.test.ts to be what it works
 * out now.
 */
import type { Lookahead } from "./engine/decisions.ts";
import type { FirstCharacters } from "./engine/tokens.ts";

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
OPTION0 And

pinList
OR0 At|ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark,SectionSign|Star,Roman,Integer
OR2 ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark,SectionSign|Star,Roman,Integer

markedPins
OR0 ParagraphSign,PageWord,PageId,NoteMark,LineMark,ColumnMark,VolumeMark|SectionSign

pinMark
OR0 ParagraphSign|PageWord|PageId|NoteMark|LineMark|ColumnMark|VolumeMark

sectionPins
OPTION0 SectionNumber
MANY0 Comma,And,Semicolon

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
OPTION0 Subdivision
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
OPTION4 Integer
OPTION0 Dash Integer
OPTION2 To,Dash
OR0 To|Dash
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
OPTION3 CloseParen,ExplanationClose
OR0 CloseParen|ExplanationClose
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
OR0 Integer|LetteredPage|Roman|Blank|
OPTION0 Comma Star+Roman+Integer

codeCitation
OPTION0 Comma
MANY0 SectionSign,Article,Chapter,At
OR0 SectionSign|Article|Chapter|At

sectionList
OPTION0 SectionNumber
MANY0 And,Semicolon,To,Dash,SectionSign,SectionNumber,SectionTail,Comma And+SectionSign+SectionNumber+SectionTail
OPTION2 Comma,And,Semicolon,To,Dash
OR0 Comma,And,Semicolon|To|Dash
MANY2 SectionSign
OR2 SectionNumber|SectionTail
OPTION4 Comma,EtSeq
OPTION5 Comma

ruleCitation
OPTION0 RuleSet
MANY0 SectionSign,Article
OR0 SectionSign|Article
OPTION2 RuleSetOf

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
MANY0 Semicolon,Comma,And
OR0 Semicolon|Comma|And
OPTION0 And

signalled
OR0 Signal|CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra
OPTION0 CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra
MANY0 ExplanationOpen

citation
OR0 DocketLabel,CaseName DocketLabel|Comma,Reporter,CaseName Comma+Reporter|CaseName Definition|CaseNumber,CaseName CaseNumber|CalendarDate,RecordTitle|ExhibitMark|BatesNumber|Code|RuleSet|Constitution|Id|Supra,CaseName Supra|CaseName

supraReference
OPTION0 CaseName

parenthetical
MANY0 Signal,CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,RangeOpen,DaysRange,PartialDate,Definition,Prose,BlockBreak,ExhibitLabel,RuleSetOf,SectionNumber,SectionTail,Subdivision,CourtYear,ExplanationOpen,EtSeq,ParagraphSign,SectionSign,PageId,PageWord,NoteMark,LineMark,ColumnMark,VolumeMark,Article,Amendment,Clause,Chapter,At,And,To,In,LetteredPage,Integer,Roman,Blank,Dash,Semicolon,Colon,Star,OpenParen,CloseParen,OpenBracket,CloseBracket,Other
OPTION0 ExplanationClose

order
MANY0 Prose,BlockBreak,ExplanationClose,Signal,CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,RangeOpen,DaysRange,PartialDate,Definition,ExhibitLabel,RuleSetOf,SectionNumber,SectionTail,Subdivision,CourtYear,ExplanationOpen,EtSeq,ParagraphSign,SectionSign,PageId,PageWord,NoteMark,LineMark,ColumnMark,VolumeMark,Article,Amendment,Clause,Chapter,At,And,To,In,LetteredPage,Integer,Roman,Blank,Dash,Semicolon,Colon,Star,OpenParen,CloseParen,OpenBracket,CloseBracket,Other
OR0 Prose|BlockBreak|ExplanationClose|Signal,CaseName,DocketLabel,Comma,Reporter,CaseNumber,CalendarDate,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,RangeOpen,DaysRange,PartialDate,Definition,Prose,BlockBreak,ExhibitLabel,RuleSetOf,SectionNumber,SectionTail,Subdivision,CourtYear,ExplanationOpen,EtSeq,ParagraphSign,SectionSign,PageId,PageWord,NoteMark,LineMark,ColumnMark,VolumeMark,Article,Amendment,Clause,Chapter,At,And,To,In,LetteredPage,Integer,Roman,Blank,Dash,Semicolon,Colon,Star,OpenParen,CloseParen,OpenBracket,CloseBracket,Other

inline
OR0 Signal,CaseName,DocketLabel,Reporter,CaseNumber,RecordTitle,ExhibitMark,BatesNumber,Code,RuleSet,Constitution,Id,Supra,Comma Reporter,CalendarDate RecordTitle|RangeOpen,DaysRange,PartialDate,CalendarDate|Definition|Prose|BlockBreak|ExhibitLabel|RuleSetOf|SectionNumber|SectionTail|Subdivision|CourtYear|ExplanationOpen|EtSeq|ParagraphSign|SectionSign|PageId|PageWord|NoteMark|LineMark|ColumnMark|VolumeMark|Article|Amendment|Clause|Chapter|At|And|To|In|LetteredPage|Integer|Roman|Blank|Dash|Comma|Semicolon|Colon|Star|OpenParen|CloseParen|OpenBracket|CloseBracket|Other
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
BlockBreak \\x0a
EtSeq e
ParagraphSign Pp~\\xb6
SectionSign Ss\\xa7
PageId Pp
PageWord CEPp
NoteMark FNfn
LineMark Ll
ColumnMark Cc
VolumeMark Vv
Article Aa
Amendment Aa
Clause Cc
Chapter CPTcpt
At @-Aa
And &Aa
To Tt
In i
Integer 0-9
Roman ILVXcilvx
Blank \\-_\\u1fe1
Dash \\-\\u1fe1\\u21df
Comma ,
Semicolon ;
Colon :
Star *
OpenParen (
CloseParen )
OpenBracket [
CloseBracket \\]
`,
  caption: `
Newline \\x0a-\\x0d\\u1fe1
Space \\x09\\x20(\\xa0\\xad\\u1fe1
Speck .<>\\\\\\^\\x60l~\\xab\\xb7\\xbb\\u1fe1
Rule *\\-=_o~\\u1fe1
ReLine r
DocketLine d-e
NumberBelow 0-9d
EtAl e
InRe ei
RelatesTo t
ExRel e
JudgeMark a-dhjmps-u
Bar ')-*:\\]|-}\\xa6-\\xa7\\u1fe1\\u24dc
Semicolon ;
Comma ,
And Aa
Suffix c-egi-jl-npr-su
Office a-jl-pr-w
`,
  signature: `
Newline \\x0a-\\x0d\\u1fe1
Space \\x09\\x20\\xa0\\xad\\u1fe1
Rule \\-=_~\\u1fe1
Ordered dfh-is
ByTheCourt be-f
SignMark (/[_d-es
DateLabel d-fir-s
Afterword c-ds
Clerk a-ejls
Honorific chjms-t
`,
} satisfies Record<string, FirstCharacters>;
