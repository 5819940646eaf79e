/** What `docket bulk --dry-run` tells: what is in the inputs, and what of it would be read as what. */
import { readContent } from "../bulk/read-content.ts";
import type { BulkOptions } from "../bulk/run.ts";
import { summarize } from "../bulk/run-key.ts";
import { select } from "../bulk/select.ts";
import type { SourceDocument } from "../bulk/source-document.ts";
import { findInputs } from "../bulk/sources/find-inputs.ts";
import { readInputs } from "../bulk/sources/read-inputs.ts";
import { tellReason } from "../bulk/tell-reason.ts";
import { printable, shorten } from "../write/printable.ts";
import { UsageError } from "./command.ts";
import { tellError } from "./output.ts";

/** How many documents are looked into. */
const shown = 5;

/**
 * Looks over the inputs of a run.
 *
 * @param options What the run would do.
 * @returns Lines to read.
 * @throws {UsageError} When an operand names nothing.
 */
export async function* tellInputs(options: BulkOptions): AsyncGenerator<string, void> {
  const inputs = await summarize(findInputs(options.operands)).catch((error: unknown) => {
    throw new UsageError(tellError(error));
  });
  const documents = select(readInputs(findInputs(options.operands), options.input), {
    ...options.selection,
    from: 0,
  });
  let count = 0;
  let refused = 0;
  const first: string[] = [];
  for await (const document of documents) {
    count++;
    if (document.kind === "refused") refused++;
    if (first.length < shown) first.push(await tellDocument(document, options));
  }
  const megabytes = (inputs.bytes / 1e6).toFixed(1);
  yield `${inputs.files} ${inputs.files === 1 ? "input" : "inputs"}, ${megabytes} MB, ${count} documents`;
  yield refused > 0 ? `, ${refused} of them cannot be taken\n` : "\n";
  for (const line of first) yield `  ${line}\n`;
  if (count > first.length) yield `  … and ${count - first.length} more\n`;
}

async function tellDocument(document: SourceDocument, { rules }: BulkOptions): Promise<string> {
  const source = shorten(printable(document.source), 80);
  try {
    const { id, data, metadata } = await readContent(document, rules);
    const parts = [
      ...(id === document.source ? [] : [`id ${shorten(printable(id), 40)}`]),
      `${data.length} ${typeof data === "string" ? "characters" : "bytes"}`,
      ...(metadata ? [`metadata: ${shorten(printable(Object.keys(metadata).join(", ")), 80)}`] : []),
    ];
    return `${source}: ${parts.join("; ")}`;
  } catch (error) {
    return `${source}: ${printable(tellReason(error))}`;
  }
}
