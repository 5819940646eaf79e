/** A server that speaks as much of OpenSearch as a target needs, and that enforces the `_bulk` format to the letter. */
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { refusalOf } from "./index-mapping.ts";
import type { Mapping } from "./index-mapping.ts";

/** What the server does with a `_bulk` request instead of obeying; `undefined` lets it through. */
export type Trouble = (request: {
  /** How many `_bulk` requests came before. */
  count: number;
  bytes: number;
  ids: string[];
}) => TroubleKind | undefined;

export type TroubleKind =
  | { answer: number; body?: object }
  /** Breaks off, before or after the documents were stored. */
  | { reset: "before" | "after" }
  /** Answers for single documents. */
  | { items: (id: string) => { status: number; type: string; reason: string } | undefined };

export interface FakeSearchServer {
  /** `opensearch+http://127.0.0.1:1234`. */
  address: string;
  /** Documents by index and id, as they were last stored. */
  indexes: Map<string, { mapping: Mapping; documents: Map<string, Record<string, unknown>> }>;
  /** How often each document was stored. */
  stored: Map<string, number>;
  requests: string[];
  headers: IncomingMessage["headers"][];
  trouble: Trouble;
  /** The status with which a single document is refused. */
  refusesDocuments?: (() => number) | undefined;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function fakeSearchServer(trouble: Trouble = () => undefined): Promise<FakeSearchServer> {
  let bulkCount = 0;
  const fake: Omit<FakeSearchServer, "address" | "close"> = {
    indexes: new Map(),
    stored: new Map(),
    requests: [],
    headers: [],
    trouble,
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      respond(response, 400, { error: { type: "illegal_argument_exception", reason: String(error) } });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await buffer(request);
    const body = (request.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw).toString("utf8");
    const { pathname } = new URL(request.url!, "http://x");
    const path = pathname.split("/").filter(Boolean).map(decodeURIComponent);
    fake.requests.push(`${request.method} ${decodeURIComponent(pathname)}`);
    fake.headers.push(request.headers);
    const at = path.indexOf("_bulk");
    if (at >= 0) return bulk(request, response, body, path[at - 1]);
    const [index = "", action, id = ""] = path;
    const found = fake.indexes.get(index);
    if (request.method === "HEAD") return respond(response, found ? 200 : 404);
    if (request.method === "PUT" && !action) {
      if (found) return respond(response, 400, { error: { type: "resource_already_exists_exception" } });
      fake.indexes.set(index, {
        mapping: (JSON.parse(body) as { mappings: Mapping }).mappings,
        documents: new Map(),
      });
      return respond(response, 200, { acknowledged: true });
    }
    if (action === "_mapping") return respond(response, 200, { [index]: { mappings: found!.mapping } });
    if (action === "_doc" && request.method === "GET") {
      const source = found?.documents.get(id);
      return respond(response, source ? 200 : 404, source ? { _source: source } : { found: false });
    }
    if (action === "_doc") {
      const refused = fake.refusesDocuments?.();
      if (refused !== undefined) return respond(response, refused, { error: { type: "trouble" } });
      // a document makes the index that it is stored in, as on a real server
      if (!found) fake.indexes.set(index, { mapping: {}, documents: new Map() });
      fake.indexes.get(index)!.documents.set(id, JSON.parse(body) as Record<string, unknown>);
      return respond(response, 201, { result: "created" });
    }
    throw new Error(`no handler for ${request.method} ${request.url}`);
  }

  function bulk(
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
    ofPath: string | undefined,
  ): void {
    if (request.headers["content-type"] !== "application/x-ndjson")
      return respond(response, 406, { error: "content type" });
    // http.max_content_length, of what was sent, as the servers are set up
    if (Number(request.headers["content-length"] ?? 0) > 100 << 20)
      return respond(response, 413, { error: { type: "content_too_long" } });
    const operations = readBulk(body);
    const troubled = fake.trouble({
      count: bulkCount++,
      bytes: Buffer.byteLength(body),
      ids: operations.map(({ id }) => id),
    });
    if (troubled && "answer" in troubled)
      return respond(response, troubled.answer, troubled.body ?? { error: { type: "trouble" } });
    if (troubled && "reset" in troubled && troubled.reset === "before")
      return void request.socket.resetAndDestroy();
    const items = operations.map(({ index: ofAction, id, source }) => {
      const name = ofAction ?? ofPath;
      const index = fake.indexes.get(name!);
      const error =
        (troubled && "items" in troubled ? troubled.items(id) : undefined) ??
        (index
          ? told(refusalOf(source, index.mapping))
          : { status: 404, type: "index_not_found_exception", reason: `no such index [${name}]` });
      if (error) {
        const { status, ...rest } = error;
        return { index: { _index: name, _id: id, status, error: rest } };
      }
      const isNew = !index!.documents.has(id);
      index!.documents.set(id, source);
      fake.stored.set(id, (fake.stored.get(id) ?? 0) + 1);
      const outcome = isNew ? { status: 201, result: "created" } : { status: 200, result: "updated" };
      return { index: { _index: name, _id: id, ...outcome } };
    });
    if (troubled && "reset" in troubled) return void request.socket.resetAndDestroy();
    respond(response, 200, {
      took: 1,
      errors: items.some(({ index }) => index.status >= 400),
      items,
    });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(fake, {
    address: `opensearch+http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** An operation of a `_bulk` body. */
export interface BulkOperation {
  index?: string;
  id: string;
  source: Record<string, unknown>;
}

/**
 * Reads a `_bulk` body as the servers document it: an action line of one action, a source line that is an object, the last
 * line ended too; no blank lines between.
 *
 * @throws {Error} What a server would refuse the whole request for.
 */
export function readBulk(body: string): BulkOperation[] {
  if (body === "") throw new Error("request body is required");
  if (!body.endsWith("\n")) throw new Error("The bulk request must be terminated by a newline [\\n]");
  const lines = body.slice(0, -1).split("\n");
  if (lines.includes("")) throw new Error("Malformed action/metadata line: an empty line");
  if (lines.length % 2 !== 0) throw new Error("an action without a source");
  const operations: BulkOperation[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const action = JSON.parse(lines[at]!) as Record<string, { _index?: string; _id?: string }>;
    if (Object.keys(action).join() !== "index") throw new Error(`Malformed action/metadata line [${at + 1}]`);
    const { _index, _id, ...others } = action.index!;
    if (Object.keys(others).length > 0)
      throw new Error(`Action/metadata line [${at + 1}] contains an unknown parameter`);
    if (typeof _id !== "string" || _id === "" || Buffer.byteLength(_id) > 512)
      throw new Error("id is missing or too long, must be no longer than 512 bytes");
    const source = JSON.parse(lines[at + 1]!) as unknown;
    if (typeof source !== "object" || source === null || Array.isArray(source))
      throw new Error("the source is no object");
    operations.push({
      ...(_index !== undefined && { index: _index }),
      id: _id,
      source: source as Record<string, unknown>,
    });
  }
  return operations;
}

function told(reason: string | undefined): { status: number; type: string; reason: string } | undefined {
  return reason === undefined ? undefined : { status: 400, type: "mapper_parsing_exception", reason };
}

function respond(response: ServerResponse, status: number, body?: object): void {
  response.writeHead(status, { "content-type": "application/json; charset=UTF-8" });
  response.end(body && JSON.stringify(body));
}
