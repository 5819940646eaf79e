/** The words by which orders tell that something went on the docket. */

/** What a party does when it puts a paper on the docket. */
const partyVerbs =
  "(?:re|cross-)?filed|submitted|lodged|moved|responded|replied|opposed|objected|answered|appealed|removed|commenced|initiated|followed(?= on\\b)|began|instituted|brought|sued|petitioned|requested|sought|renewed|stipulated|tendered|withdrew|joined|noticed|(?:asked|notified|informed)(?= (?:the|this) [Cc]ourt)|docketed|reported|presented|amended(?= (?:his|her|its|their|the)\\b)";

/** What a court does when it puts an order on the docket. */
const courtVerbs =
  "entered|issued|granted|denied|ordered|adopted|approved|dismissed|certified|appointed|referred|stayed|vacated|extended|directed|scheduled|rescheduled|consolidated|closed|transferred|recommended|ruled|overruled|sustained|signed|severed|modified|reassigned|enjoined|reopened|lifted|clarified|affirmed|reversed|remanded|struck|set(?= (?:a|an|the|this|trial|oral)\\b)|continued|concluded|found(?= that\\b)|held|heard|convened|conducted|substituted|converted|amended";

/** A verb of filing or ruling; group 1 takes a party's, group 2 a court's. */
export const actVerb = new RegExp(`\\b(?:(${partyVerbs})|(${courtVerbs}))\\b`, "g");

/** What makes a verb tell of no act done: "shall be filed", "has not filed", "to be filed", "motion to be heard". */
export const undone =
  /\b(?:not|never|nor|to|must|shall|should|may|would|will|could|can|cannot|if|when|until|unless)(?: (?:have|be|been|timely|also))* $|\b(?:newly|previously|recently|later|yet-to-be)[- ]$|\b(?:a|an|the|their|his|her|its|this|that|first|second|third|fourth|fifth|sixth|said) $/i;

/** Papers of the court. */
export const courtPaper =
  "(?:Orders?|Opinions?|Rulings?|Judgments?|Decrees?|Decisions?|Minutes|Minute Entry|Entry|Recommendations?|R&R|F&R|Injunction|Mandate|Notice|Findings|Verdict|Stay|Warrant)";

/** Papers of either side. */
export const paper = `(?:${courtPaper.slice(3, -1)}|Motions?|Letters?|Reports?|Briefs?|Memorand(?:um|a)|Notices?|Responses?|Repl(?:y|ies)|Oppositions?|Objections?|Complaints?|Answers?|Petitions?|Stipulations?|Declarations?|Affidavits?|Submissions?|Statements?|Filings?|Requests?|Applications?|Surrepl(?:y|ies)|Status Rep\\.)`;

/** What stands before the date of an act: "on", "on or about", "on Friday,". */
export const onDate =
  /(?:^|[\s([“"])(?:on|dated)(?: or (?:about|around))?(?: the (?:morning|evening|afternoon) of)?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)? $/i;

/** What takes place on a day and is no filing: a date after one of these is the date of it. */
export const event =
  /\b(?:hearings?|conferences?|arguments?|trial|depositions?|call|meeting|session|inspection|proceedings?|mediation)(?: (?:held|conducted|set|scheduled|on (?:the|this|that) [a-z]+))? (?:on|for)(?: [A-Z][a-z]+day,)? $/i;

/** What tells of another time than the date before it: "a week later", "April 29" without its year. */
export const otherTime =
  /\b(?:weeks?|months?|years?) (?:later|after|thereafter|before|earlier)\b|\b(?:next|following) (?:month|week)\b|\b(?:thereafter|subsequently|later)\b/;

/** Whether nothing but marks of punctuation, numbers and words such as "see" stands between a date and an entry. */
export function isGlue(between: string): boolean {
  return between.length < 80 && /^[^A-Za-z]*$/.test(between.replace(glueWords, ""));
}

const glueWords = /\b(?:see|also|e\.g|at|as|and|in|Exs?)\b/gi;

/**
 * The words right before a citation, back to a mark of punctuation: "Plaintiff's motion to dismiss (" before "Dkt. 9".
 *
 * @param text A sentence.
 * @param end Where the citation begins.
 * @param stops The marks at which the words end.
 */
export function phraseBefore(text: string, end: number, stops: string): string {
  let last = end;
  while (last > 0 && " ([,".includes(text[last - 1]!)) last--;
  let first = last;
  while (first > 0 && end - first < 200 && !stops.includes(text[first - 1]!)) first--;
  return text.slice(first, last);
}
