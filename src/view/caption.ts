/** The head and the end of an order: its caption set as a caption, its signature line by line. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { isNode } from "../tree/guards.ts";
import type { DocketParent, Party, PartyRole } from "../tree/index.ts";
import type { InlineWriter } from "./order.ts";
import { fold } from "./words.ts";

/**
 * Writes a caption: the court, the parties beside the numbers of the case, and the title.
 *
 * @param caption The caption of an order.
 * @param source The text that its offsets count in.
 * @param inline Writes citations and dates.
 * @returns A header; the caption as written can be opened in it.
 */
export function captionElement(caption: DocketParent, source: string, inline: InlineWriter): Element {
  const { children, position } = caption;
  const values = (type: "court" | "title" | "caseNumber"): string[] =>
    children.filter((child) => isNode(type, child)).map((child) => fold(child.value));
  const cited = children.filter(({ type }) => type === "docketCitation" || type === "date");
  const written = source.slice(position.start.offset, position.end.offset);
  return h("header.caption", [
    values("court").map((court) => h("p.court", courtLines(court))),
    h("div.caption-columns", [
      h("div.caption-parties", partyLines(children.filter((child) => isNode("party", child)))),
      h("div.caption-numbers", [
        values("caseNumber").map((number) => h("p.case-number", number)),
        cited.map((node) =>
          h("p.caption-cite", [node.type === "docketCitation" ? "Re: " : "", ...inline(node)]),
        ),
      ]),
    ]),
    values("title").map((title) => h("h1.title", title)),
    h("details.as-written", { open: isCut(caption, written) }, [
      h("summary", "Caption as written"),
      h("pre", unindent(written)),
    ]),
  ]);
}

/** Whether much of a caption is in none of its nodes, so that one wants to see it as written. */
function isCut({ children }: DocketParent, written: string): boolean {
  const told = children.reduce((sum, { position }) => sum + position.end.offset - position.start.offset, 0);
  return written.replace(/\s+/g, " ").length - told > 800;
}

/** The name of a court stands on two lines: "United States District Court", and which. */
function courtLines(court: string): ElementContent[] {
  const [, name = court, which] = /^(.*?\bcourt\b(?: of appeals)?),? (.+)$/is.exec(court) ?? [];
  return which === undefined
    ? [{ type: "text", value: name }]
    : [{ type: "text", value: name }, h("br"), h("span", which)];
}

const roleNames: Record<PartyRole, string | undefined> = {
  plaintiff: "Plaintiff",
  defendant: "Defendant",
  petitioner: "Petitioner",
  respondent: "Respondent",
  appellant: "Appellant",
  appellee: "Appellee",
  movant: "Movant",
  debtor: "Debtor",
  relator: "Relator",
  intervenor: "Intervenor",
  counterclaimant: "Counterclaimant",
  other: undefined,
};

/** How many parties of a caption are named one by one; the others can be opened. */
const mostParties = 8;

/** The parties in their order, "v." where the other side begins. */
function partyLines(parties: readonly Party[]): ElementContent[] {
  const lines: ElementContent[] = [];
  const opening = parties[0]?.role;
  let isOther = false;
  let run = 0;
  for (const [at, { value, etAl, role }] of parties.entries()) {
    if (!isOther && role !== opening && answering.has(role)) {
      isOther = true;
      lines.push(h("p.versus", "v."));
    }
    // "Plaintiffs" after the last of them
    run += 1;
    const isLast = parties[at + 1]?.role !== role;
    const name = isLast ? roleNames[role] : undefined;
    const isSeveral = run > 1 || etAl;
    if (isLast) run = 0;
    lines.push(
      h("p.party", [
        fold(value) + (etAl ? ", et al." : ""),
        name === undefined ? "" : h("span.role", isSeveral ? `${name}s` : name),
      ]),
    );
  }
  if (parties.length <= mostParties + 2) return lines;
  return [
    ...lines.slice(0, mostParties),
    h("details", [h("summary", `${parties.length - mostParties} more parties`), ...lines.slice(mostParties)]),
  ];
}

const answering: ReadonlySet<PartyRole> = new Set(["defendant", "respondent", "appellee"]);

/**
 * Writes a signature as it stands, line by line.
 *
 * @param signature The signature of an order.
 * @param source The text that its offsets count in.
 * @param inline Writes its dates.
 * @returns A footer.
 */
export function signatureElement(signature: DocketParent, source: string, inline: InlineWriter): Element {
  const { children, position } = signature;
  const parts: ElementContent[] = [];
  let at = position.start.offset;
  const write = (end: number): number => parts.push({ type: "text", value: lines(source.slice(at, end)) });
  for (const child of children) {
    if (child.type === "text" || child.position.start.offset < at) continue;
    write(child.position.start.offset);
    if (child.type === "date") parts.push(...inline(child));
    at = child.position.end.offset;
  }
  write(position.end.offset);
  return h("footer.signature", parts);
}

/** Lines without their indentation, rules of underscores and Markdown's marks. */
function lines(text: string): string {
  return text
    .replace(/[ \t]+/g, " ")
    .replace(/[_=]{3,}|\*\*|\\$/gm, "")
    .replace(/\n\s+/g, "\n");
}

/** Takes from every line the white space that all of them begin with. */
function unindent(text: string): string {
  const written = text.split("\n").map((line) => line.trimEnd());
  const indents = written
    .slice(1)
    .filter(Boolean)
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, 200);
  return written.map((line, at) => (at === 0 ? line.trimStart() : line.slice(indent))).join("\n");
}
