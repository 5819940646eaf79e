/** The tree: its nodes, and the small tools that go with them. Schemas stand apart, in `schema.ts`, for they bring zod along. */
export type * from "./unist.ts";
export type * from "./blocks.ts";
export type * from "./citations.ts";
export type * from "./node-map.ts";
export { u } from "./builders.ts";
export type { Fields } from "./builders.ts";
export { isCitation, isLiteral, isNode, isParent } from "./guards.ts";
export type { LiteralNode, ParentNode } from "./guards.ts";
export { printTree } from "./print.ts";
export { nodeTypes, structure, structureOf } from "./structure.ts";
export type { ChildType, FieldName, NodeStructure, Presence } from "./structure.ts";
export { validateTree } from "./validate.ts";
