/**
 * `rehype-docket`: the twin of `remark-docket` for HTML. The citations of an order become elements, its graph is in
 * `file.data.docket`, and, if one wishes, its citations are links.
 */
import type { Element, ElementContent, Nodes, Root, Text } from "hast";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
import { toGraph } from "../graph/index.ts";
import { citedPieces } from "../link/cited-pieces.ts";
import type { CitedPiece } from "../link/cited-pieces.ts";
import type { DocketFileData } from "../link/file-data.ts";
import { hastTree } from "../link/hast-texts.ts";
import { citationProperties } from "../link/properties.ts";
import type { LinkTo } from "../link/template.ts";
import { wrapPieces } from "../link/wrap.ts";
import type { Wrapping } from "../link/wrap.ts";
import { parseReading } from "../parse-reading.ts";
import { readHast } from "../read/hast.ts";
import { resolve } from "../resolve/index.ts";

export type { DocketFileData } from "../link/file-data.ts";
export type { LinkTarget } from "../link/targets.ts";
export type { LinkTo } from "../link/template.ts";

/** Options of `rehype-docket`. */
export interface Options {
  /** Turns citations into links: a template or a function, as for `remark-docket`. No links when left out. */
  link?: LinkTo | null | undefined;
}

/**
 * Finds the citations of an order in its HTML.
 *
 * Each citation that lies in one piece is put into `<span class="docket-citation" data-citation="c1" data-refers-to="docket:12">`.
 * The resolved tree of the order and the graph are kept in `file.data.docket`; the offsets of that tree count in its
 * `data.source`, the text of the page. What cannot be resolved is told as a message.
 *
 * @param options Whether and where citations lead.
 * @returns A transformer.
 * @throws {TypeError} When the template of the links is none.
 * @example
 * const file = await rehype().use(rehypeDocket, { link: "pdfs/{entry}.pdf" }).process("<p>See Dkt. 12.</p>");
 */
const rehypeDocket: Plugin<[(Readonly<Options> | null | undefined)?], Root> = function (options) {
  return (tree: Root, file: VFile) => {
    const order = resolve(parseReading(readHast(tree)), file);
    const docket: DocketFileData = { order, graph: toGraph(order) };
    file.data.docket = docket;
    const html = hastTree(tree, order.data?.source ?? "");
    const pieces = citedPieces<Nodes>(order, html, options?.link);
    wrapPieces<Nodes>(pieces.map(wrappingOf), html.texts, partOf);
  };
};

export default rehypeDocket;

function wrappingOf({ piece, citation, link }: CitedPiece<Nodes>): Wrapping<Nodes> {
  return {
    ...piece,
    wrap(children): Element {
      const within = children as ElementContent[];
      if (link) return { type: "element", tagName: "a", properties: { href: link.url }, children: within };
      return { type: "element", tagName: "span", properties: citationProperties(citation), children: within };
    },
  };
}

function partOf(_: Nodes, value: string): Text {
  return { type: "text", value };
}
