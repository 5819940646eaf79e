/** The parser as a unified plugin: `unified().use(docketParse).parse(file)` gives the resolved tree of an order. */
import type { Parser, Plugin } from "unified";
import type { VFile } from "vfile";
import { parse } from "./parse.ts";
import type { ReadOptions } from "./read/index.ts";
import { resolve } from "./resolve/index.ts";
import type { Order } from "./tree/index.ts";

/** Options of `docketParse`. */
export interface DocketParseOptions extends Pick<ReadOptions, "from"> {
  /** Whether references are resolved; they are when left out. */
  resolve?: boolean;
}

/**
 * Adds the parser of court orders to a unified processor. Messages go to the file; its path tells the form of the text.
 *
 * @param options - how to read
 * @example
 * const tree = unified().use(docketParse).parse("[Docket No. 542.] Id.");
 */
export const docketParse: Plugin<[(Readonly<DocketParseOptions> | null | undefined)?], string, Order> =
  function (options) {
    const parser: Parser<Order> = (document: string, file: VFile) => {
      const tree = parse(document, {
        ...(options?.from && { from: options.from }),
        ...(file.path && { path: file.path }),
        file,
      });
      return options?.resolve === false ? tree : resolve(tree, file);
    };
    this.parser = parser;
  };
