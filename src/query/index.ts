/** Questions to a tree: selectors, walks, and what people ask most of an order. */
export { antecedentOf } from "./antecedent-of.ts";
export { citationAt } from "./citation-at.ts";
export { citationsOf, pinsOf } from "./citations-of.ts";
export type { CitedPin } from "./citations-of.ts";
export { entriesCited } from "./entries-cited.ts";
export type { CitedEntry } from "./entries-cited.ts";
export { matches, select, selectAll } from "./select.ts";
export type { SelectedBy } from "./selected-by.ts";
export { CONTINUE, EXIT, SKIP, visit } from "./visit.ts";
export type { Visitor } from "./visit.ts";
