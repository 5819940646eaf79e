/** `docket annotate`: an order with its citations linked, everything else as it was. */
import { resolve as resolvePath } from "node:path";
import { VFile } from "vfile";
import type { LinkedSource } from "../../link/linked-source.ts";
import { linkMarkdown, linkText } from "../../link/link-markdown.ts";
import { linkTo } from "../../link/template.ts";
import { decode, detectKind } from "../../read/decode.ts";
import { detectForm } from "../../read/index.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../command.ts";
import { readingOptions } from "../documents.ts";
import type { ReadingOptions } from "../documents.ts";
import { findInputs, isSingle } from "../inputs.ts";
import { escapeControls } from "../log.ts";
import type { Log } from "../log.ts";
import { readSize } from "../numbers.ts";
import { tellError } from "../output.ts";

interface AnnotateOptions extends ReadingOptions {
  link?: string;
}

/** `docket annotate`. */
export const annotateCommand: Command = {
  description:
    "Write an order with its citations of docket entries linked, everything else unchanged. Markdown and plain text get " +
    "links as Markdown writes them, [Dkt. 12](12.pdf), HTML gets <a>; a PDF cannot be annotated. A citation that a page break " +
    "cuts, or that is linked already, is left as it is and named on standard error.",
  operands: "<order>",
  options: [
    {
      flags: "--link <template>",
      description:
        "where links lead, with {court}, {caseNumber}, {entry}, {attachment}, {page}; {attachment|0} is 0 where there is " +
        "none, and […] is left out where a value in it is missing",
    },
    ...readingOptions,
  ],
  examples: [
    {
      command:
        "docket annotate order.md --link 'pdfs/{entry}[-{attachment}].pdf[#page={page}]' --output linked.md",
      gives: "links into a folder of PDFs, at the page that is cited",
    },
    {
      command:
        "docket annotate order.html --link 'https://storage.courtlistener.com/recap/gov.uscourts.cand.284450/gov.uscourts.cand.284450.{entry}.{attachment|0}.pdf'",
      gives: "links into the RECAP archive; the number of the case there is its own",
    },
  ],
  async *render(operands, options: AnnotateOptions, log) {
    const { link } = options;
    if (link === undefined)
      throw new UsageError(
        "--link is missing, the address that citations lead to: --link 'pdfs/{entry}.pdf'",
      );
    try {
      linkTo(link);
    } catch (error) {
      throw new UsageError(tellError(error));
    }
    if (!(await isSingle(operands))) throw new UsageError(`${operands[0]}: is no single file`);
    const limit = readSize("--max-document-bytes", options.maxDocumentBytes);
    for (const { name, bytes } of await findInputs(operands, log)) {
      if (options.output !== undefined && name !== "-" && resolvePath(name) === resolvePath(options.output))
        throw new UsageError(`${options.output}: is the input too; write to another file`);
      try {
        const linked = await linkInput(name, await bytes(limit), link, options.from);
        tellLeft(name, linked, log);
        yield linked.text;
      } catch (error) {
        log.fail(name, tellError(error));
      }
    }
  },
};

async function linkInput(
  name: string,
  bytes: Uint8Array,
  link: string,
  from: AnnotateOptions["from"],
): Promise<LinkedSource> {
  const kind = from === "auto" ? detectKind(bytes, name) : from;
  if (kind === "pdf") throw new Error("a PDF cannot be annotated; docket view shows it with links");
  const decoded = decode(bytes);
  // no offset counts a byte order mark; in UTF-8, which the result is in, it stays
  const mark = decoded.startsWith("\uFEFF") || (bytes[0] === 0xef && bytes[1] === 0xbb) ? "\uFEFF" : "";
  const source = decoded.replace(/^\uFEFF/, "");
  const linked = await linkSource(source, kind, name, link);
  return { ...linked, text: mark + linked.text };
}

async function linkSource(
  source: string,
  kind: "auto" | "markdown" | "text" | "html",
  name: string,
  link: string,
): Promise<LinkedSource> {
  if (kind === "html") {
    const { linkHtml } = await import("../../link/link-html.ts");
    return linkHtml(source, link);
  }
  const form = detectForm(source, { from: kind, path: name });
  return form === "markdown" ? linkMarkdown(source, link) : linkText(source, link);
}

function tellLeft(name: string, { left }: LinkedSource, log: Log): void {
  const file = new VFile(name === "-" ? {} : { path: escapeControls(name) });
  for (const { position, url } of left)
    file.message(
      `This citation does not lie in one piece, or is in a link already; it does not lead to ${url}`,
      {
        place: position,
        ruleId: "not-linked",
        source: "docket-ast",
      },
    );
  log.tell(file);
}
