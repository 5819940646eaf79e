/**
 * `remark-docket`: the citations of an order as nodes of its Markdown tree, its graph in `file.data.docket`, and, if one
 * wishes, its citations as links.
 */
import type { Link, Nodes, PhrasingContent, Root, Text } from "mdast";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
import { citations } from "../citations.ts";
import type { CitationRecord } from "../citations.ts";
import { toGraph } from "../graph/index.ts";
import { citedPieces } from "../link/cited-pieces.ts";
import type { CitedPiece } from "../link/cited-pieces.ts";
import { citationProperties } from "../link/properties.ts";
import type { DocketFileData } from "../link/file-data.ts";
import { mdastTree } from "../link/mdast-texts.ts";
import type { LinkTo } from "../link/template.ts";
import { wrapPieces } from "../link/wrap.ts";
import type { Wrapping } from "../link/wrap.ts";
import { parse } from "../parse.ts";
import { resolve } from "../resolve/index.ts";
import type { CitationPhrasing } from "./nodes.ts";
import { handlers } from "./nodes.ts";

export type { DocketFileData } from "../link/file-data.ts";
export type { LinkTarget } from "../link/targets.ts";
export type { LinkTo } from "../link/template.ts";
export type { CitationPhrasing, CitationPhrasingMap } from "./nodes.ts";

/** Options of `remark-docket`. */
export interface Options {
  /**
   * Turns citations into links: a template, `https://example.org/{caseNumber}/{entry}[-{attachment}].pdf`, or a function
   * that gives the address, or nothing for no link. No links when left out.
   */
  link?: LinkTo | null | undefined;
}

/**
 * Finds the citations of an order in its Markdown.
 *
 * Each citation that lies in one piece becomes a node of its type (`docketCitation`, `backReference`, …) with the fields of
 * its record and its words as children; in HTML it is a `span` of the class `docket-citation`. The resolved tree of the order and
 * the graph are kept in `file.data.docket`; what cannot be resolved is told as a message.
 *
 * @param options Whether and where citations lead.
 * @returns A transformer; it needs the file that the tree was parsed from.
 * @throws {TypeError} When the template of the links is none.
 * @example
 * const file = await remark().use(remarkDocket, { link: "pdfs/{entry}[-{attachment}].pdf[#page={page}]" }).process("[Dkt. 596-1 at 2.]");
 * String(file); // "\\[[Dkt. 596-1 at 2](pdfs/596-1.pdf#page=2).]\n"
 */
const remarkDocket: Plugin<[(Readonly<Options> | null | undefined)?], Root> = function (options) {
  const data = this.data() as { toMarkdownExtensions?: object[] };
  (data.toMarkdownExtensions ??= []).push({ handlers });
  return (tree: Root, file: VFile) => {
    const value = String(file);
    const source = value.charCodeAt(0) === 0xfeff ? value.slice(1) : value;
    const order = resolve(parse(source, { from: "markdown" }), file);
    const docket: DocketFileData = { order, graph: toGraph(order) };
    file.data.docket = docket;
    const markdown = mdastTree(tree, source);
    const records = new Map<string, CitationRecord>();
    for (const record of citations(order, { source })) if ("id" in record) records.set(record.id, record);
    const pieces = citedPieces<Nodes>(order, markdown, options?.link);
    wrapPieces<Nodes>(
      pieces.map((piece) => wrappingOf(piece, records.get(piece.citation.id))),
      markdown.texts,
      partOf,
    );
  };
};

export default remarkDocket;

function wrappingOf(cited: CitedPiece<Nodes>, record: CitationRecord | undefined): Wrapping<Nodes> {
  const { piece, citation, link } = cited;
  return {
    ...piece,
    wrap(children) {
      const within = children as PhrasingContent[];
      if (link) {
        const { position, url } = link;
        return { type: "link", url, children: within, position } satisfies Link;
      }
      const properties = citationProperties(citation);
      return {
        ...record,
        children: within,
        position: citation.position,
        data: { hName: "span", hProperties: properties },
      } as unknown as CitationPhrasing;
    },
  };
}

/** A part of a text; where it stands is told by the nodes around it. */
function partOf(_: Nodes, value: string): Text {
  return { type: "text", value };
}
