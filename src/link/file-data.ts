/** What the plugins keep in `file.data.docket`. */
import type { DocketGraph } from "../graph/index.ts";
import type { Order } from "../tree/index.ts";

/** The order of a file, as the plugins have read it. */
export interface DocketFileData {
  /** The resolved tree. */
  order: Order;
  /** The cross-reference graph. */
  graph: DocketGraph;
}

declare module "vfile" {
  interface DataMap {
    docket: DocketFileData;
  }
}
