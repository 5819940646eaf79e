/** What the element of a citation tells in HTML. */
import type { Citation } from "../tree/index.ts";

/** The properties of a citation's element. */
export interface CitationProperties {
  [name: string]: string | string[];
  /** "docket-citation", and its type. */
  className: string[];
  /** Its `id` in the order. */
  dataCitation: string;
}

/** The properties of the element of a citation: its class, its `id`, and what it stands for. */
export function citationProperties({ id, type, refersTo }: Citation): CitationProperties {
  return {
    className: ["docket-citation", type],
    dataCitation: id,
    ...(refersTo !== undefined && { dataRefersTo: refersTo }),
  };
}
