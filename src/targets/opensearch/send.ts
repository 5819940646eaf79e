/** Sends documents to an index with the client's bulk helper until each is stored or refused. */
import type { Client } from "@opensearch-project/opensearch";
import type { StoredDocument } from "./document.ts";
import { Temporary, persist } from "./patience.ts";
import type { Patience } from "./patience.ts";

/** A document that the server will never take, and why. */
export interface Refusal {
  document: StoredDocument;
  status: number;
  reason: string;
}

/** What one request carries at most, unless one document alone is larger, and how many are under way at once. */
const requestBytes = 4_000_000;
const requestsAtOnce = 4;

/**
 * Stores documents. One that was stored before is replaced by itself, so that sending again what may have arrived does no
 * harm.
 *
 * @param client The client.
 * @param index The index.
 * @param documents What to store; the ids are unique.
 * @param patience How long a busy server is waited for.
 * @returns What the server refused for what it is; everything else is stored.
 * @throws {Error} When the server stays out of reach, or refuses for reasons that lie not in the documents.
 */
export async function sendDocuments(
  client: Client,
  index: string,
  documents: readonly StoredDocument[],
  patience: Patience,
): Promise<Refusal[]> {
  const left = new Map(documents.map((document) => [document.id, document]));
  const refusals: Refusal[] = [];
  await persist(async () => {
    const trial = await tryDocuments(client, index, [...left.values()]);
    refusals.push(...trial.refusals);
    left.clear();
    for (const document of trial.again) left.set(document.id, document);
    if (trial.reason !== undefined) throw new Temporary(`${index}: ${trial.reason}`);
  }, patience);
  return refusals;
}

/** What became of one try; `reason` tells why some must be sent again. */
interface Trial {
  refusals: Refusal[];
  again: readonly StoredDocument[];
  reason?: string;
}

async function tryDocuments(
  client: Client,
  index: string,
  documents: readonly StoredDocument[],
): Promise<Trial> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const refusals: Refusal[] = [];
  const again: StoredDocument[] = [];
  let reason: string | undefined;
  let fatal: string | undefined;
  try {
    await client.helpers.bulk<StoredDocument>({
      datasource: [...documents],
      onDocument: ({ id, line }) => [{ index: { _index: index, _id: id } }, line],
      onDrop: ({ status, error, operation }) => {
        const { index: action } = operation as unknown as { index: { _id: string } };
        const document = byId.get(action._id)!;
        const told = tellItem(status, error);
        if (isDocumentsFault(status)) refusals.push({ document, status, reason: told });
        else if (isTemporary(status, error?.type)) {
          again.push(document);
          reason = told;
        } else fatal ??= told;
      },
      flushBytes: requestBytes,
      concurrency: requestsAtOnce,
      // who waits, and how long, is decided here
      retries: 0,
    });
  } catch (error) {
    const status = statusOf(error);
    if (status === 413) return tryHalves(client, index, documents);
    if (!isTemporaryError(error)) throw new Error(`${index}: ${tellError(error)}`, { cause: error });
    // some requests may have come through: what they refused is refused again
    return { refusals: [], again: documents, reason: tellError(error) };
  }
  if (fatal !== undefined) throw new Error(`${index}: ${fatal}`);
  return { refusals, again, ...(reason !== undefined && { reason }) };
}

/** Where a request was too large for the server: halves of it, down to the document that alone is too large. */
async function tryHalves(
  client: Client,
  index: string,
  documents: readonly StoredDocument[],
): Promise<Trial> {
  const [only, ...others] = documents;
  if (only && others.length === 0)
    return {
      refusals: [
        { document: only, status: 413, reason: "413 larger than the server allows a request to be" },
      ],
      again: [],
    };
  const middle = Math.ceil(documents.length / 2);
  const first = await tryDocuments(client, index, documents.slice(0, middle));
  const second = await tryDocuments(client, index, documents.slice(middle));
  const reason = first.reason ?? second.reason;
  return {
    refusals: [...first.refusals, ...second.refusals],
    again: [...first.again, ...second.again],
    ...(reason !== undefined && { reason }),
  };
}

/**
 * Asks the server something else than to store documents, and waits for it as `sendDocuments` does.
 *
 * @param patience How long it is waited for.
 * @param request Asks.
 * @returns The answer.
 * @throws {Error} When there is none; `statusOf` tells what the server said.
 */
export async function ask<Answer>(patience: Patience, request: () => Promise<Answer>): Promise<Answer> {
  return persist(async () => {
    try {
      return await request();
    } catch (error) {
      const told = tellError(error);
      throw isTemporaryError(error)
        ? new Temporary(told, { cause: error })
        : Object.assign(new Error(told, { cause: error }), { statusCode: statusOf(error) });
    }
  }, patience);
}

/** The status that the server answered with, if it answered. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : undefined;
}

/** What a document cannot be indexed for: a mapping that it breaks, a term that is too long. */
function isDocumentsFault(status: number): boolean {
  return status === 400 || status === 413;
}

/** A busy or failing server, and a disk that is full: nothing is wrong with the document. */
function isTemporary(status: number, type?: string): boolean {
  return status === 408 || status === 429 || status >= 500 || type === "cluster_block_exception";
}

function isTemporaryError(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== undefined) return isTemporary(status, error instanceof Error ? error.message : undefined);
  return error instanceof Error && outOfReach.has(error.name);
}

/** Names of the client's errors: no connection, one that broke off, no answer, half an answer. */
const outOfReach: ReadonlySet<string> = new Set([
  "ConnectionError",
  "NoLivingConnectionsError",
  "TimeoutError",
  "DeserializationError",
  "RequestAbortedError",
]);

function tellItem(status: number, error: { type?: string; reason?: string } | null | undefined): string {
  return [status, error?.type, error?.reason].filter(Boolean).join(" ");
}

function tellError(error: unknown): string {
  const status = statusOf(error);
  const message = (error as Error).message.replace(/\s+/g, " ").slice(0, 500);
  return status === undefined ? `${(error as Error).name}: ${message}` : `${status} ${message}`;
}
