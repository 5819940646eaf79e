/**
 * Reference resolution: what each citation of an order stands for. `refersTo` is the graph id of the thing cited,
 * `antecedent` the citation in full that an "Id.", a supra or a short name points back to. What cannot be told stays
 * without them and is reported.
 */
import type { VFile } from "vfile";
import type {
  BackReference,
  Caption,
  Citation,
  Definition,
  DocketCitation,
  DocketNode,
  Order,
} from "../tree/index.ts";
import { authorityReference, noAuthorities } from "./authorities.ts";
import { collect } from "./collect.ts";
import type { Collected } from "./collect.ts";
import { decisionBeside, decisionReference, fullForm, isShortForm } from "./decisions.ts";
import { nameDocuments } from "./documents.ts";
import { caseNumbersByName, courtsByNumber, entryReference } from "./entries.ts";
import { eachId } from "./id.ts";
import type { FullOf } from "./id.ts";
import { createOwnCaseTest } from "./own-docket.ts";
import { referToDocument, referByFiling } from "./record.ts";
import type { Filings } from "./record.ts";
import { noteFiling, partyName, readDefinition } from "./short-names.ts";
import type { Named, PartyName } from "./short-names.ts";
import { addName, addNames, namedBy, noNames } from "./supra.ts";

/**
 * Resolves the references of an order, in place.
 *
 * @param tree The order, as `parse` gives it.
 * @param file Where to report what cannot be resolved: messages of the rules `id-without-antecedent`, `ambiguous-id`,
 *   `supra-without-antecedent`, `short-form-without-antecedent` and `unknown-case`.
 * @returns The same tree.
 * @example
 * const order = parse("The motion is untimely. [Docket No. 596-1 at 3.] Id. at 4.");
 * select("backReference", resolve(order)).antecedent; // "c1"
 */
export function resolve(tree: Order, file?: VFile): Order {
  const report: Report = (ruleId, reason, { position }) => {
    file?.message(reason, { place: position, ruleId, source: "docket-ast" });
  };
  const collected = collect(tree);
  const isOwnCase = createOwnCaseTest(tree, collected.pageHeaders);
  const shortForms = referDirectly(tree, collected, isOwnCase, report);
  const defined = referRecords(tree, collected);
  const antecedents = referByName(collected, defined, report);
  const fullOf: FullOf = (citation) => {
    const { type } = citation;
    if (type === "backReference") return antecedents.get(citation);
    return (type === "caseCitation" && shortForms.get(citation)) || citation;
  };
  const ids = collected.backReferences.filter(({ form }) => form === "id").length;
  eachId(tree, ids, fullOf, (id, { antecedent, ambiguous, entry }) => {
    if (antecedent) pointBack(id, antecedent);
    if (entry && antecedent) placeOnDocket(entry, antecedent, courtOf(tree), isOwnCase);
    if (!antecedent) report("id-without-antecedent", "No citation before this “Id.” fits it", id);
    else if (ambiguous)
      report("ambiguous-id", "This “Id.” follows several citations and is read as the last of them", id);
  });
  return tree;
}

type OwnCaseTest = ReturnType<typeof createOwnCaseTest>;

type Report = (ruleId: string, reason: string, node: DocketNode) => void;

/** Refers the citations that name what they cite by its number: entries and authorities. Short forms lead to the full citations given back. */
function referDirectly(
  tree: Order,
  { nodes }: Collected,
  isOwnCase: OwnCaseTest,
  report: Report,
): Map<Citation, Citation> {
  const court = courtOf(tree);
  const kind = captionOf(tree)?.children.find((child) => child.type === "caseNumber")?.kind;
  const cited = noAuthorities(kind);
  const shortForms = new Map<Citation, Citation>();
  const ofOtherCases: DocketCitation[] = [];
  let courts: Map<string, string> | undefined;
  const courtOfCase = (number: string): string | undefined => (courts ??= courtsByNumber(nodes)).get(number);
  for (const node of nodes) {
    switch (node.type) {
      case "definition":
        break;
      case "docketCitation":
        if (node.caseName !== undefined && node.caseNumber === undefined) ofOtherCases.push(node);
        else refer(node, entryReference(node, court, isOwnCase, undefined, courtOfCase));
        break;
      case "caseCitation": {
        const isShort = isShortForm(node);
        const full = isShort ? fullForm(node, cited.decisions) : decisionBeside(node, cited.decisions);
        refer(node, isShort ? full?.refersTo : decisionReference(node, cited.decisions));
        if (full) shortForms.set(node, shortForms.get(full) ?? full);
        else if (isShort)
          report(
            "short-form-without-antecedent",
            "This decision is not cited in full before its short form",
            node,
          );
        break;
      }
      default:
        refer(node, authorityReference(node, cited));
    }
  }
  if (ofOtherCases.length > 0) {
    const numbers = caseNumbersByName(cited.decisions.byId.values());
    for (const node of ofOtherCases) {
      refer(node, entryReference(node, court, isOwnCase, numbers, courtOfCase));
      if (node.refersTo === undefined)
        report("unknown-case", "The order does not tell the number of the case whose docket this is", node);
    }
  }
  return shortForms;
}

/** Refers record citations, and reads the short names that the order gives. */
function referRecords(tree: Order, { records, definitions }: Collected): Map<Definition, Named> {
  const defined = new Map<Definition, Named>();
  const filings: Filings = new Map();
  const documents = nameDocuments(records.map(({ node }) => node));
  for (const record of records) referToDocument(record, documents, filings);
  for (const definition of definitions) noteFiling(definition, documents, filings);
  for (const { node } of records) referByFiling(node, filings);
  const parties = definitions.length > 0 ? partiesOf(tree) : [];
  for (const definition of definitions) {
    const named = readDefinition(definition, parties, documents);
    if (named) defined.set(definition.node, named);
  }
  return defined;
}

function captionOf(tree: Order): Caption | undefined {
  return tree.children.find((child) => child.type === "caption");
}

function courtOf(tree: Order): string | undefined {
  return captionOf(tree)?.children.find((child) => child.type === "court")?.id;
}

function partiesOf(tree: Order): PartyName[] {
  const parties = captionOf(tree)?.children.filter((child) => child.type === "party") ?? [];
  return parties.map(({ value }) => partyName(value));
}

/** Points supras and other references by name back to what bears the name. */
function referByName(
  { nodes, backReferences }: Collected,
  defined: ReadonlyMap<Definition, Named>,
  report: Report,
): Map<Citation, Citation> {
  const antecedents = new Map<Citation, Citation>();
  const referred = backReferences.filter(isByName).map(({ name }) => name);
  if (referred.length === 0) return antecedents;
  const names = noNames(referred);
  for (const node of nodes) {
    switch (node.type) {
      case "definition": {
        const named = defined.get(node);
        if (named) addName(names, node.name, named);
        break;
      }
      case "caseCitation":
      case "recordCitation":
        addNames(names, node);
        break;
      case "backReference": {
        if (!isByName(node)) break;
        const named = namedBy(node.name, names);
        if (named) refer(node, named.refersTo);
        if (named?.citation) {
          pointBack(node, named.citation);
          antecedents.set(node, named.citation);
        }
        if (!named) report("supra-without-antecedent", `Nothing before this is called “${node.name}”`, node);
      }
    }
  }
  return antecedents;
}

/** Whether a reference gives a name of what is cited; "Part III, supra" points to the order's own text. */
function isByName(node: BackReference): node is BackReference & { name: string } {
  const { form, name } = node;
  if ((form !== "supra" && form !== "short") || name === undefined) return false;
  return !/^(?:Sections?|Parts?|[Nn]otes?|Points?|pp?\.|§)(?:\s|$)/.test(name);
}

/** "Id., Dkt. 484" after a citation of another case: the entry is on that case's docket. */
function placeOnDocket(
  entry: DocketCitation,
  antecedent: Citation,
  court: string | undefined,
  isOwnCase: OwnCaseTest,
): void {
  if (!("caseNumber" in antecedent) || antecedent.caseNumber === undefined) return;
  entry.caseNumber = antecedent.caseNumber;
  refer(entry, entryReference(entry, court, isOwnCase));
}

function pointBack(node: BackReference, antecedent: Citation): void {
  node.antecedent = antecedent.id;
  refer(node, antecedent.refersTo);
}

function refer(node: Citation, refersTo: string | undefined): void {
  if (refersTo !== undefined) node.refersTo = refersTo;
}
