/** Where a citation stands, and what stands next to it. */
import { isCitation, isNode } from "../tree/guards.ts";
import type {
  CaseCitation,
  Citation,
  DocketCitation,
  DocketNode,
  DocketParent,
  Text,
} from "../tree/index.ts";

/** A place among siblings: `parent.children[index]`. */
export interface Place {
  parent: DocketParent;
  index: number;
}

/**
 * The prose right before a citation (-1) or after it (1).
 *
 * @param place The citation.
 * @param step Where to look.
 */
export function textAt(place: Place, step: 1 | -1): string {
  const { parent, index } = place;
  const node = parent.children[index + step];
  return node?.type === "text" ? (node as Text).value : "";
}

/**
 * Whether a quotation ends right after an "Id.": then it is the quoted text's, and stands for what that text cites.
 *
 * @param id The "Id.".
 */
export function endsQuotation(id: Place): boolean {
  const after = textAt(id, 1);
  const first = after.charCodeAt(0);
  // behind a point or comma, which stands within the quotation
  const mark = first === 46 || first === 44 ? after.charCodeAt(1) : first;
  return mark === 0x201d || mark === 0x2019 || mark === 34;
}

/**
 * What a comma joins to an "Id.": an entry, alone or with the document that it is (", ECF No. 12", ", Order [Dkt. # 12]"),
 * or a place where the same decision is reported (", 106 S. Ct. 2505").
 *
 * @param place The "Id.".
 */
export function joinedNext(place: Place): DocketCitation | CaseCitation | undefined {
  const { children } = place.parent;
  const next = children[place.index + 2];
  if (next === undefined || textAt(place, 1).charCodeAt(0) !== 44) return undefined;
  if (!/^,\s{1,3}(?:[A-Z]\w{0,20}\.?\s){0,3}[[(]?$/.test(textAt(place, 1))) return undefined;
  if (isNode("recordCitation", next)) return next.children.find((child) => child.type === "docketCitation");
  return isNode("docketCitation", next) || isNode("caseCitation", next) ? next : undefined;
}

/**
 * What is cited with an "Id.", by name: after it in the same sentence, or as what it quotes. It would be no "Id." if it
 * were the same.
 *
 * @param place The "Id.".
 */
export function citedNext(place: Place): Citation | undefined {
  const { children } = place.parent;
  const { index } = place;
  const between = children[index + 1];
  if (between?.type !== "text") return quotedBy(between);
  const next = children[index + 2];
  const { value } = between as Text;
  if (next?.type === "parenthetical") return /^\s{0,3}$/.test(value) ? quotedBy(next) : undefined;
  if (!isCitation(next) || next.type === "backReference") return undefined;
  return /^[,;]\s(?:[a-z,. ]{0,12})$/i.test(value) ? next : undefined;
}

function quotedBy(node: DocketNode | undefined): Citation | undefined {
  if (!isNode("parenthetical", node) || node.relation === undefined) return undefined;
  return node.children.find((child) => isCitation(child) && child.type !== "backReference");
}
