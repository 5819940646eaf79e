/** The types of the nodes that a selector can give, read from the selector itself. */
import type { AnyNode, NodeMap, NodeType } from "../tree/index.ts";

/**
 * The nodes that a selector gives: `DocketEntry` for `"docketEntry"`, `"paragraph docketEntry[number=596]"` and
 * `"docketEntry:first-child"`; `DocketEntry | PinCite` for `"docketEntry, pinCite"`; any node where it names no type.
 */
export type SelectedBy<Selector extends string> = string extends Selector
  ? AnyNode
  : NodeOf<Last<WithoutGroups<WithoutBrackets<WithoutStrings<Selector>>>>>;

/** Drops quoted strings, in which anything may stand. */
type WithoutStrings<S extends string> = S extends `${infer A}"${string}"${infer B}`
  ? WithoutStrings<`${A}${B}`>
  : S extends `${infer A}'${string}'${infer B}`
    ? WithoutStrings<`${A}${B}`>
    : S;

/** Drops attributes, `[number=596]`. */
type WithoutBrackets<S extends string> = S extends `${infer A}[${string}]${infer B}`
  ? WithoutBrackets<`${A}${B}`>
  : S;

/** Drops what stands in parentheses, inner ones first: `:has(docketEntry)`. */
type WithoutGroups<S extends string> = S extends `${infer A})${infer B}`
  ? WithoutGroups<`${BeforeLastOpening<A>}${B}`>
  : S;

type BeforeLastOpening<S extends string> = S extends `${infer A}(${infer B}`
  ? B extends `${string}(${string}`
    ? `${A}(${BeforeLastOpening<B>}`
    : A
  : S;

/** The last compound of each alternative: that is what is selected. */
type Last<S extends string> = S extends `${infer A},${infer B}` ? Last<A> | Last<B> : LastWord<Trimmed<S>>;

type LastWord<S extends string> = S extends `${string}${Combinator}${infer B}` ? LastWord<B> : S;

type Combinator = " " | "\n" | "\t" | ">" | "+" | "~";

type Trimmed<S extends string> = S extends ` ${infer A}` | `${infer A} ` ? Trimmed<A> : S;

/** The node that a compound names: `docketEntry:first-child`. */
type NodeOf<S extends string> = S extends `${infer Type}:${string}` ? NodeNamed<Type> : NodeNamed<S>;

type NodeNamed<S extends string> = S extends NodeType ? NodeMap[S] : AnyNode;
