/** The annotated notation: a text in which the nodes that a parser should find are marked in place. */
export { annotate } from "./annotate.ts";
export type { AnnotateOptions } from "./annotate.ts";
export { compareAnnotated } from "./compare.ts";
export { readAnnotated } from "./read.ts";
export type { Annotated, ExpectedNode } from "./read.ts";
