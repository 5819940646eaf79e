/** The citations of an order as nodes of a Markdown tree. */
import type { Data, Node, PhrasingContent } from "mdast";
import type { CitationRecord } from "../citations.ts";
import type { Citation } from "../tree/index.ts";

/** A citation among Markdown: the fields of its record, its words as children. */
export type CitationPhrasing<Type extends Citation["type"] = Citation["type"]> = Type extends unknown
  ? Extract<CitationRecord, { type: Type }> & Node & { type: Type; children: PhrasingContent[]; data?: Data }
  : never;

/** Every type of citation and its node. */
export interface CitationPhrasingMap {
  docketCitation: CitationPhrasing<"docketCitation">;
  recordCitation: CitationPhrasing<"recordCitation">;
  caseCitation: CitationPhrasing<"caseCitation">;
  statuteCitation: CitationPhrasing<"statuteCitation">;
  regulationCitation: CitationPhrasing<"regulationCitation">;
  ruleCitation: CitationPhrasing<"ruleCitation">;
  constitutionCitation: CitationPhrasing<"constitutionCitation">;
  backReference: CitationPhrasing<"backReference">;
}

declare module "mdast" {
  // what Markdown may hold in lines, and anywhere
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface PhrasingContentMap extends CitationPhrasingMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface RootContentMap extends CitationPhrasingMap {}
}

/** What mdast-util-to-markdown gives a handler. */
interface State {
  containerPhrasing(node: unknown, info: object): string;
}

const types = {
  docketCitation: true,
  recordCitation: true,
  caseCitation: true,
  statuteCitation: true,
  regulationCitation: true,
  ruleCitation: true,
  constitutionCitation: true,
  backReference: true,
} satisfies Record<Citation["type"], true>;

/** Writes a citation as its words: the handlers of mdast-util-to-markdown. */
export const handlers: Record<
  string,
  (node: unknown, parent: unknown, state: State, info: object) => string
> = Object.fromEntries(
  Object.keys(types).map((type) => [
    type,
    (node, _parent, state, info) => state.containerPhrasing(node, info),
  ]),
);
