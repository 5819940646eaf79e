/** Templates of links: "https://example.org/{caseNumber}/{entry}.{attachment|0}.pdf[#page={page}]". */
import type { LinkTarget } from "./targets.ts";

/** Where a link leads: a template, or a function that gives the address, or nothing for no link. */
export type LinkTo = string | ((target: LinkTarget) => string | null | undefined);

/** What a template may name. */
const names = ["court", "caseNumber", "entry", "attachment", "page"] as const;

type Name = (typeof names)[number];

/** A piece of a template: plain text, a place for a value, or pieces that stand only where they have all their values. */
type Part = string | { name: Name; otherwise?: string } | Part[];

/**
 * Reads a template. `{entry}` is the number of the entry; `{attachment|0}` that of its attachment, and 0 where there is none;
 * what stands in `[…]` is left out where a value in it is missing. A link for which another value is missing is not made;
 * nor is one of what is no docket entry, nor one into another case's docket by a template that names no `{caseNumber}`.
 *
 * @param to A template or a function.
 * @returns A function that gives the address, or nothing.
 * @throws {TypeError} When the template names what there is not, or a bracket is not closed.
 * @example
 * const to = linkTo("{entry}[-{attachment}].pdf[#page={page}]");
 * to({ id: "docket:596-1", entry: 596, attachment: 1, page: "2", citation }); // "596-1.pdf#page=2"
 */
export function linkTo(to: LinkTo): (target: LinkTarget) => string | undefined {
  if (typeof to === "function") return (target) => to(target) ?? undefined;
  const parts = readTemplate(to);
  const namesCase = to.includes("{caseNumber}");
  return (target) =>
    target.entry === undefined || (target.otherCase && !namesCase) ? undefined : fill(parts, target);
}

function readTemplate(template: string): Part[] {
  const open: Part[][] = [[]];
  for (const [token, name, otherwise] of template.matchAll(
    /\{([^{}|]*)(?:\|([^{}]*))?\}|[^[\]{}]+|[[\]{}]/g,
  )) {
    if (token === "[") open.push([]);
    else if (token === "]") {
      const group = open.pop()!;
      if (open.length === 0) throw new TypeError(`a “]” closes nothing in the link ${template}`);
      open.at(-1)!.push(group);
    } else if (name !== undefined) {
      const known = names.find((each) => each === name);
      if (!known)
        throw new TypeError(`a link has no {${name}}, only ${names.map((each) => `{${each}}`).join(", ")}`);
      open.at(-1)!.push({ name: known, ...(otherwise !== undefined && { otherwise }) });
    } else if (token === "{" || token === "}") {
      throw new TypeError(`a “${token}” stands alone in the link ${template}`);
    } else open.at(-1)!.push(token);
  }
  if (open.length > 1) throw new TypeError(`a “[” is not closed in the link ${template}`);
  return open[0]!;
}

function fill(parts: readonly Part[], target: LinkTarget): string | undefined {
  let filled = "";
  for (const part of parts) {
    if (typeof part === "string") filled += part;
    else if (Array.isArray(part)) filled += fill(part, target) ?? "";
    else {
      const value = target[part.name] ?? part.otherwise;
      if (value === undefined) return undefined;
      filled += encodeURIComponent(value);
    }
  }
  return filled;
}
