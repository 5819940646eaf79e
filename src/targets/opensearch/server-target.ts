/** Orders into an index of OpenSearch or Elasticsearch, straight to the server. */
import { createHash } from "node:crypto";
import type { Client } from "@opensearch-project/opensearch";
import { isFailure } from "../../bulk/document-record.ts";
import { loadPeer } from "../../peer.ts";
import { linesAt } from "../packed-batch.ts";
import type { Batch, Run, Target } from "../target.ts";
import { serverAddress } from "./address.ts";
import type { ServerAddress } from "./address.ts";
import { openDeadLetters } from "./dead-letters.ts";
import type { DeadLetter, DeadLetters } from "./dead-letters.ts";
import { indexId } from "./document.ts";
import type { StoredDocument } from "./document.ts";
import { mappings, settings } from "./mapping.ts";
import { usualPatience } from "./patience.ts";
import type { Patience } from "./patience.ts";
import { noProgress, readProgress, runsIndex, writeProgress } from "./progress.ts";
import type { Progress } from "./progress.ts";
import { ask, sendDocuments } from "./send.ts";
import type { Refusal } from "./send.ts";

/** What may be told beside the address. */
export interface ServerTargetOptions {
  /** The folder of the file of dead letters. Default: the one that the command runs in. */
  errors?: string;
  /** How long a server is waited for. */
  patience?: Patience;
}

/** So much is collected before it is sent and the run's progress written; a run that is killed sends it again. */
const bytesTogether = 12_000_000;

/**
 * A target that stores orders in an index, which it makes when it is not there. What the server refuses goes to a file of
 * dead letters; a server that is busy or away is waited for.
 *
 * @param address `opensearch+https://host:9200/index`.
 * @param options Where dead letters go.
 * @returns The target.
 * @throws {Error} When the address is none.
 */
export function openSearchTarget(address: string, options: Readonly<ServerTargetOptions> = {}): Target {
  const server = serverAddress(address);
  const { errors = ".", patience = usualPatience } = options;
  let session: Session | undefined;
  return {
    format: "opensearch",
    open: async (run) => {
      const client = await connect(server);
      session = {
        client,
        index: server.index,
        run: run.key,
        patience,
        held: nothing(),
        ...(await begin(client, run)),
      };
      return session.progress.documents;
    },
    write: async (batch) => {
      if (!session) throw new Error("the target is not open");
      for (let at = 0; at < batch.documents.length; at++) hold(session.held, batch, at);
      if (session.held.bytes >= bytesTogether) await flush(session);
    },
    close: async () => {
      if (!session) return;
      try {
        await flush(session);
      } finally {
        await session.client.close();
      }
    },
  };

  async function begin(client: Client, run: Run): Promise<Pick<Session, "progress" | "deadLetters">> {
    try {
      await makeIndexes(client, server.index, patience);
      const progress = run.fresh
        ? noProgress
        : await readProgress(client, progressId(server.index, run.key), patience);
      return { progress, deadLetters: await openDeadLetters(errors, run.key, progress.deadLetterBytes) };
    } catch (error) {
      await client.close();
      throw new Error(`${server.node}/${server.index}: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** A run under way. */
interface Session {
  client: Client;
  index: string;
  run: string;
  patience: Patience;
  progress: Progress;
  deadLetters: DeadLetters;
  held: Held;
}

/** What is collected and not sent yet. */
interface Held {
  /** How many of the run's documents this is. */
  count: number;
  bytes: number;
  documents: Map<string, StoredDocument>;
  /** The documents that could not be read. */
  failures: DeadLetter[];
}

function nothing(): Held {
  return { count: 0, bytes: 0, documents: new Map(), failures: [] };
}

function hold(held: Held, { documents, lines }: Batch, at: number): void {
  const document = documents[at]!;
  held.count++;
  if (isFailure(document)) {
    held.failures.push(document);
    return;
  }
  // the line of the action is the client's to write
  const [, line = ""] = linesAt(lines["bulk"]!, at).toString().split("\n", 2);
  const id = indexId(document.id);
  held.bytes += line.length;
  // the last of those with one id stays, as it would if they were sent one after another
  held.documents.set(id, { id, line });
}

/** Sends what is held and writes how far the run has come; after an error nothing is held any more, and the run is over. */
async function flush(session: Session): Promise<void> {
  const { client, index, run, patience, deadLetters, held } = session;
  session.held = nothing();
  if (held.count === 0) return;
  const refusals = await sendDocuments(client, index, [...held.documents.values()], patience);
  const letters = [...held.failures, ...refusals.map(deadLetter)];
  await deadLetters.add(letters);
  session.progress = {
    documents: session.progress.documents + held.count,
    refused: session.progress.refused + letters.length,
    deadLetterBytes: deadLetters.size(),
  };
  await writeProgress(client, progressId(index, run), { ...session.progress, index, run }, patience);
}

function deadLetter({ document, reason }: Refusal): DeadLetter {
  const order = JSON.parse(document.line) as { id: string; source: string };
  return { id: order.id, source: order.source, reason, document: order };
}

function progressId(index: string, run: string): string {
  return `sha256:${createHash("sha256")
    .update(JSON.stringify([index, run]))
    .digest("hex")}`;
}

async function connect({ node, auth, apiKey }: ServerAddress): Promise<Client> {
  const { Client } = await loadPeer(
    "@opensearch-project/opensearch",
    "writing to OpenSearch",
    () => import("@opensearch-project/opensearch"),
  );
  return new Client({
    node,
    ...(auth && { auth }),
    ...(apiKey && { headers: { authorization: `ApiKey ${apiKey}` } }),
    compression: "gzip",
    requestTimeout: 120_000,
    // a try more is for `persist` to decide, which waits before it
    maxRetries: 0,
    // metadata may have a field "__proto__"; it is written and read as any other
    disablePrototypePoisoningProtection: true,
  });
}

/** Makes the indexes, unless they are there; one made for something else is told at once, not document by document. */
async function makeIndexes(client: Client, index: string, patience: Patience): Promise<void> {
  await makeIndex(client, index, { settings, mappings }, patience);
  await makeIndex(client, runsIndex, { mappings: { dynamic: false } }, patience);
  const { body } = await ask(patience, () => client.indices.getMapping({ index }));
  // an alias answers with the name of its index
  const [found] = Object.values(body) as { mappings?: { properties?: Record<string, { type?: string }> } }[];
  const fields = found?.mappings?.properties ?? {};
  const missing = Object.keys(mappings.properties).filter((name) => !(name in fields));
  if (missing.length > 0 || fields.citations?.type !== "nested")
    throw new Error(`the index is there with other fields (no ${missing.join(", ") || "nested citations"})`);
}

async function makeIndex(client: Client, index: string, body: object, patience: Patience): Promise<void> {
  const { body: there } = await ask(patience, () => client.indices.exists({ index }));
  if (there) return;
  try {
    await ask(patience, () => client.indices.create({ index, body }));
  } catch (error) {
    // another worker was faster
    if (!(error as Error).message.includes("resource_already_exists_exception")) throw error;
  }
}
