export type * from "./unist.ts";
export type * from "./blocks.ts";
export type * from "./citations.ts";
export type * from "./node-map.ts";
