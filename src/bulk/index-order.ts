/** From a document that an input gives to the record that targets store: read, parsed, resolved, listed, drawn as a graph. */
import { VFile } from "vfile";
import { citations } from "../citations.ts";
import { crossReferences } from "../graph/index.ts";
import type { GraphJson } from "../graph/index.ts";
import { resolve } from "../resolve/index.ts";
import type { Caption, Order, Party } from "../tree/index.ts";
import type { DocumentRecord, MessageRecord, OrderRecord } from "./document-record.ts";
import { caseName } from "./case-name.ts";
import { readContent, RowError } from "./read-content.ts";
import { parseContent } from "./parse-content.ts";
import type { ReadingRules, SourceDocument } from "./source-document.ts";
import { tellReason } from "./tell-reason.ts";

/**
 * Reads a document and lists what it cites. Nothing is thrown: what cannot be read gives a record that says why.
 *
 * @param document What an input gives.
 * @param rules How documents are read.
 * @returns The record of the order, or of the failure.
 * @example
 * await indexDocument({ kind: "file", source: "orders/a.txt", bytes: 9321 }, defaultRules);
 */
export async function indexDocument(document: SourceDocument, rules: ReadingRules): Promise<DocumentRecord> {
  const { source } = document;
  let id = source;
  try {
    const content = await readContent(document, rules);
    id = content.id;
    const messages = new VFile();
    const parsed = await parseContent(content, rules, messages);
    return {
      ...recordOf(id, source, parsed.text, resolve(parsed.tree, messages)),
      messages: messages.messages.map(messageRecord),
      ...(content.metadata && { metadata: content.metadata }),
    };
  } catch (error) {
    return { id: error instanceof RowError ? error.id : id, source, reason: tellReason(error) };
  }
}

function recordOf(id: string, source: string, text: string, tree: Order): Omit<OrderRecord, "messages"> {
  const caption = tree.children.find((child) => child.type === "caption");
  const graph = crossReferences(tree, { ids: [id] });
  return {
    id,
    source,
    ...headOf(caption),
    ...signatureOf(tree, caption, graph),
    text,
    citations: citations(tree, { source: text }),
    ...graph,
  };
}

type Head = Pick<OrderRecord, "court" | "courtName" | "caseNumbers" | "caseName" | "parties" | "title">;

function headOf(caption: Caption | undefined): Head {
  const children = caption?.children ?? [];
  const court = children.find((child) => child.type === "court");
  const title = children.find((child) => child.type === "title")?.value;
  const parties = children.filter((child): child is Party => child.type === "party");
  const name = caseName(parties);
  return {
    ...(court?.id !== undefined && { court: court.id }),
    ...(court && { courtName: fold(court.value) }),
    caseNumbers: children.filter((child) => child.type === "caseNumber").map((child) => child.normalized),
    ...(name !== undefined && { caseName: name }),
    parties: parties.map(({ value, role }) => ({ name: fold(value), role })),
    ...(title !== undefined && { title }),
  };
}

/** Who signed, when, and which entry the order is; the day is the signature's, else the stamp's, else the caption's. */
function signatureOf(
  tree: Order,
  caption: Caption | undefined,
  { nodes, edges }: GraphJson,
): Pick<OrderRecord, "judge" | "date" | "entry"> {
  const signature = tree.children.find((child) => child.type === "signature");
  const filedAs = edges.find((edge) => edge.type === "filedAs")?.target;
  const entry = nodes.find(({ id }) => id === filedAs)?.number;
  const stamped = edges.find((edge) => edge.type === "filedOn" && edge.source === filedAs)?.target;
  const date =
    signature?.children.find((child) => child.type === "date")?.iso ??
    stamped?.slice("date:".length) ??
    caption?.children.find((child) => child.type === "date")?.iso;
  return {
    ...(signature?.judge !== undefined && { judge: signature.judge }),
    ...(date !== undefined && { date }),
    ...(entry !== undefined && { entry }),
  };
}

function messageRecord({ ruleId, reason, place }: VFile["messages"][number]): MessageRecord {
  const start = place && ("start" in place ? place.start.offset : place.offset);
  const end = place && "end" in place ? place.end.offset : undefined;
  return {
    ruleId: ruleId ?? "unknown",
    reason,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
