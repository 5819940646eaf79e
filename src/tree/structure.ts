/**
 * The one table of what each node is made of: its kind, the children it may have and its own fields. The
 * printer, the validator, the annotated notation and the test of `docs/tree.md` all read it, and the types
 * below hold it against the interfaces, so that a node cannot change in one place only.
 */
import type { NodeMap, NodeType } from "./node-map.ts";

/** Whether a field must be there. */
export type Presence = "required" | "optional";

/** The types of the children of a node. */
export type ChildType<T extends NodeType> = NodeMap[T] extends { children: (infer Child)[] }
  ? Child extends { type: infer Type extends NodeType }
    ? Type
    : never
  : never;

/** The names of a node's own fields: all but what every node, literal or parent has. */
export type FieldName<T extends NodeType> = Exclude<
  keyof NodeMap[T],
  "type" | "position" | "data" | "children" | "value"
> &
  string;

/** What a node of type `T` is made of. */
export interface NodeStructure<T extends NodeType = NodeType> {
  /** A literal carries a `value`, a parent `children`. */
  kind: NodeMap[T] extends { value: string } ? "literal" : "parent";
  /** The types that its children may have; none for a literal. */
  children: readonly ChildType<T>[];
  /** Its own fields, in the order in which they are written. */
  fields: { [Name in FieldName<T>]-?: object extends Pick<NodeMap[T], Name> ? "optional" : "required" };
}

const interruption = ["pageHeader", "footnote"] as const;

const inline = [
  "text",
  "docketCitation",
  "recordCitation",
  "caseCitation",
  "statuteCitation",
  "regulationCitation",
  "ruleCitation",
  "constitutionCitation",
  "backReference",
  "date",
  "dateRange",
  "definition",
  "parenthetical",
  "stringCite",
  ...interruption,
] as const;

const blocks = ["heading", "paragraph", "blockquote", "list", "footnote"] as const;

const blocksBrokenByPages = [...blocks, "pageHeader"] as const;

const pinned = ["pinCite", ...interruption] as const;

/** Each node type → what it is made of. */
export const structure = {
  order: {
    kind: "parent",
    children: ["pageHeader", "caption", ...blocks, "signature"],
    fields: {},
  },
  caption: {
    kind: "parent",
    children: ["court", "party", "caseNumber", "title", "docketCitation", "date", "pageHeader"],
    fields: {},
  },
  court: { kind: "literal", children: [], fields: { id: "optional" } },
  party: { kind: "literal", children: [], fields: { role: "required", etAl: "required" } },
  caseNumber: {
    kind: "literal",
    children: [],
    fields: {
      normalized: "required",
      office: "optional",
      year: "optional",
      kind: "optional",
      serial: "optional",
      judges: "optional",
    },
  },
  title: { kind: "literal", children: [], fields: {} },
  heading: { kind: "parent", children: inline, fields: { depth: "required" } },
  paragraph: { kind: "parent", children: inline, fields: {} },
  blockquote: { kind: "parent", children: blocksBrokenByPages, fields: {} },
  list: { kind: "parent", children: ["listItem", "pageHeader"], fields: {} },
  listItem: { kind: "parent", children: blocksBrokenByPages, fields: {} },
  footnote: { kind: "parent", children: blocksBrokenByPages, fields: { label: "optional" } },
  pageHeader: {
    kind: "literal",
    children: [],
    fields: {
      caseNumber: "optional",
      entry: "optional",
      attachment: "optional",
      filed: "optional",
      page: "optional",
      pages: "optional",
    },
  },
  text: { kind: "literal", children: [], fields: {} },
  docketCitation: {
    kind: "parent",
    children: ["docketEntry", "pinCite", "exhibit", "recordCitation", "definition", ...interruption],
    fields: {
      id: "required",
      signal: "optional",
      label: "required",
      caseNumber: "optional",
      caseName: "optional",
      court: "optional",
      refersTo: "optional",
    },
  },
  docketEntry: {
    kind: "literal",
    children: [],
    fields: { number: "required", attachment: "optional", through: "optional" },
  },
  recordCitation: {
    kind: "parent",
    children: ["pinCite", "exhibit", "docketCitation", "recordCitation", "definition", ...interruption],
    fields: {
      id: "required",
      signal: "optional",
      kind: "required",
      name: "required",
      ordinal: "optional",
      date: "optional",
      document: "optional",
      refersTo: "optional",
    },
  },
  exhibit: {
    kind: "parent",
    children: pinned,
    fields: { label: "required", through: "optional" },
  },
  pinCite: {
    kind: "literal",
    children: [],
    fields: { unit: "required", from: "required", to: "optional" },
  },
  caseCitation: {
    kind: "parent",
    children: ["pinCite", "definition", ...interruption],
    fields: {
      id: "required",
      signal: "optional",
      form: "required",
      name: "optional",
      volume: "optional",
      reporter: "optional",
      normalizedReporter: "optional",
      page: "optional",
      caseNumber: "optional",
      database: "optional",
      court: "optional",
      year: "optional",
      parallel: "optional",
      refersTo: "optional",
    },
  },
  statuteCitation: {
    kind: "parent",
    children: pinned,
    fields: {
      id: "required",
      signal: "optional",
      title: "optional",
      code: "required",
      section: "required",
      refersTo: "optional",
    },
  },
  regulationCitation: {
    kind: "parent",
    children: pinned,
    fields: {
      id: "required",
      signal: "optional",
      title: "optional",
      code: "required",
      section: "required",
      refersTo: "optional",
    },
  },
  ruleCitation: {
    kind: "parent",
    children: pinned,
    fields: {
      id: "required",
      signal: "optional",
      rules: "required",
      number: "required",
      refersTo: "optional",
    },
  },
  constitutionCitation: {
    kind: "parent",
    children: pinned,
    fields: {
      id: "required",
      signal: "optional",
      jurisdiction: "required",
      article: "optional",
      amendment: "optional",
      section: "optional",
      refersTo: "optional",
    },
  },
  backReference: {
    kind: "parent",
    children: ["pinCite", "exhibit", "docketCitation", ...interruption],
    fields: {
      id: "required",
      signal: "optional",
      form: "required",
      name: "optional",
      antecedent: "optional",
      refersTo: "optional",
    },
  },
  date: { kind: "literal", children: [], fields: { iso: "required", precision: "required" } },
  dateRange: {
    kind: "parent",
    children: ["date", ...interruption],
    fields: { from: "required", to: "required" },
  },
  definition: {
    kind: "parent",
    children: ["text", ...interruption],
    fields: { name: "required", refersTo: "optional" },
  },
  parenthetical: {
    kind: "parent",
    children: inline,
    fields: { relation: "optional", of: "optional" },
  },
  stringCite: { kind: "parent", children: inline, fields: {} },
  signature: {
    kind: "parent",
    children: ["date", "text", "pageHeader"],
    fields: { judge: "optional", judgeTitle: "optional" },
  },
} as const satisfies { [T in NodeType]: NodeStructure<T> };

/** The types of all nodes, in the order of the table. */
export const nodeTypes = Object.keys(structure) as NodeType[];

/**
 * Gives the structure of a type, without the literal types of the table.
 *
 * @param type A node type.
 * @returns Its kind, the types of its children, and its own fields.
 * @example
 * structureOf("docketEntry").fields; // { number: "required", attachment: "optional", through: "optional" }
 */
export function structureOf(type: NodeType): {
  readonly kind: "literal" | "parent";
  readonly children: readonly NodeType[];
  readonly fields: Readonly<Record<string, Presence>>;
} {
  return structure[type];
}
