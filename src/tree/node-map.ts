/** Every node of the tree by its type: what guards, schemas, printers and visitors are checked against. */
import type {
  Blockquote,
  Caption,
  CaseNumber,
  Court,
  Footnote,
  Heading,
  List,
  ListItem,
  Order,
  PageHeader,
  Paragraph,
  Party,
  Signature,
  Text,
  Title,
} from "./blocks.ts";
import type {
  BackReference,
  CalendarDate,
  CaseCitation,
  ConstitutionCitation,
  DateRange,
  Definition,
  DocketCitation,
  DocketEntry,
  Exhibit,
  Parenthetical,
  PinCite,
  RecordCitation,
  RegulationCitation,
  RuleCitation,
  StatuteCitation,
  StringCite,
} from "./citations.ts";

/** Each `type` and the interface of its nodes. */
export interface NodeMap {
  order: Order;
  caption: Caption;
  court: Court;
  party: Party;
  caseNumber: CaseNumber;
  title: Title;
  heading: Heading;
  paragraph: Paragraph;
  blockquote: Blockquote;
  list: List;
  listItem: ListItem;
  footnote: Footnote;
  pageHeader: PageHeader;
  text: Text;
  docketCitation: DocketCitation;
  docketEntry: DocketEntry;
  recordCitation: RecordCitation;
  exhibit: Exhibit;
  pinCite: PinCite;
  caseCitation: CaseCitation;
  statuteCitation: StatuteCitation;
  regulationCitation: RegulationCitation;
  ruleCitation: RuleCitation;
  constitutionCitation: ConstitutionCitation;
  backReference: BackReference;
  date: CalendarDate;
  dateRange: DateRange;
  definition: Definition;
  parenthetical: Parenthetical;
  stringCite: StringCite;
  signature: Signature;
}

/** The `type` of a node. */
export type NodeType = keyof NodeMap;

/** Any node of the tree. */
export type AnyNode = NodeMap[NodeType];
