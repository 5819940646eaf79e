/** What there is to resolve in an order: its citations and definitions in source order, each with its place among its siblings. */
import { isParent } from "../tree/guards.ts";
import type {
  AnyNode,
  BackReference,
  Citation,
  Definition,
  DocketNode,
  DocketParent,
  Order,
  PageHeader,
  RecordCitation,
  Text,
} from "../tree/index.ts";

/** A node, and where it stands: `parent.children[index]`. */
export interface Found<Node extends DocketNode> {
  node: Node;
  parent: DocketParent;
  index: number;
  /** Within a parenthetical: the citation that it follows. */
  explains: Citation | undefined;
}

/** What there is to resolve in an order. */
export interface Collected {
  /** All citations and definitions in source order, a nested citation after the one that it lies in. */
  nodes: (Citation | Definition)[];
  /** Those of them that are told by what stands around them. */
  records: Found<RecordCitation>[];
  definitions: Found<Definition>[];
  backReferences: BackReference[];
  pageHeaders: PageHeader[];
}

/**
 * Collects the citations and definitions of an order.
 *
 * @param order The root of a tree.
 * @returns What was found.
 */
export function collect(order: Order): Collected {
  const collected: Collected = {
    nodes: [],
    records: [],
    definitions: [],
    backReferences: [],
    pageHeaders: [],
  };
  visit(order, undefined, collected);
  return collected;
}

/**
 * The node that stands next to another, with nothing but brackets, commas and space between them:
 * in "Mot. [Docket No. 5]" the entry stands next to the motion.
 *
 * @param found Where to look from.
 * @param step 1 for the node after it, -1 for the one before.
 * @returns The neighbour that is no text, if there is one.
 */
export function neighbour(
  found: Pick<Found<DocketNode>, "parent" | "index">,
  step: 1 | -1,
): DocketNode | undefined {
  const { parent, index } = found;
  const next = parent.children[index + step];
  if (next?.type !== "text") return next;
  const between = (next as Text).value;
  return between.length < 24 && nothing.test(between) ? parent.children[index + 2 * step] : undefined;
}

/** Brackets, commas and space, and a pin cite that a short name parts from its citation: ("Opp'n") at 1, ECF No. 142. */
const nothing = /^[\s,()[\]"“”]*(?:(?:at|¶¶?)\s?[\d–-]{1,9},\s)?[[(]?$/;

function visit(parent: DocketParent, explains: Citation | undefined, collected: Collected): void {
  const { children } = parent;
  let last: Citation | undefined;
  for (let index = 0; index < children.length; index++) {
    const node = children[index] as AnyNode;
    switch (node.type) {
      case "text":
      case "pinCite":
      case "docketEntry":
      case "date":
        break;
      case "pageHeader":
        collected.pageHeaders.push(node);
        break;
      case "definition":
        collected.nodes.push(node);
        collected.definitions.push({ node, parent, index, explains });
        break;
      case "parenthetical":
        visit(node, last, collected);
        break;
      case "recordCitation":
        last = node;
        collected.nodes.push(node);
        collected.records.push({ node, parent, index, explains });
        visit(node, undefined, collected);
        break;
      case "backReference":
        last = node;
        collected.nodes.push(node);
        collected.backReferences.push(node);
        visit(node, undefined, collected);
        break;
      case "caseCitation":
      case "constitutionCitation":
      case "docketCitation":
      case "regulationCitation":
      case "ruleCitation":
      case "statuteCitation":
        last = node;
        collected.nodes.push(node);
        visit(node, undefined, collected);
        break;
      default:
        if (isParent(node)) visit(node, undefined, collected);
    }
  }
}
