/**
 * Bulk results as a folder of NDJSON: documents, citations and edges, or what a server takes, in shards of a given size,
 * failures in `errors.ndjson`, and a `manifest.json` that says which shards hold good. What the manifest does not name is of a run that broke off.
 */
import { open, readdir, readFile, rename, rm, truncate } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { isFailure } from "../bulk/document-record.ts";
import { ndjsonFormat } from "./ndjson-lines.ts";
import { openShardFile } from "./ndjson-file.ts";
import type { ShardFile } from "./ndjson-file.ts";
import { makeFolder, tellFolder } from "./make-folder.ts";
import type { ShardFormat } from "./line-format.ts";
import { linesAt } from "./packed-batch.ts";
import type { Batch, Run, Target } from "./target.ts";

/** How the folder is laid out. */
export interface NdjsonOptions {
  /** When a shard is full: so many documents, or so many bytes of documents before compression. */
  shardSize: { documents?: number; bytes?: number };
  gzip: boolean;
}

/** A shard as the manifest names it. */
interface Shard {
  /** Failures included. */
  documents: number;
  files: Record<string, { name: string; lines: number; bytes: number }>;
}

interface Manifest {
  run: string;
  /** How many documents the shards hold, failures included. */
  documents: number;
  failures: number;
  /** The length of `errors.ndjson`. */
  errorBytes: number;
  complete: boolean;
  shards: Shard[];
}

const manifestName = "manifest.json";
const errorsName = "errors.ndjson";
const shardName = /^[a-z]+-\d{5,}\.ndjson(?:\.gz)?(?:\.part)?$/;

/**
 * Opens a folder for bulk results; it is made when it is not there.
 *
 * @param folder The folder.
 * @param options How it is laid out.
 * @param format What its lines are.
 * @returns The target.
 */
export function ndjsonTarget(
  folder: string,
  options: NdjsonOptions,
  format: ShardFormat = ndjsonFormat,
): Target {
  let manifest: Manifest;
  let shard: OpenShard | undefined;

  async function write(batch: Batch): Promise<void> {
    const due = manifest.documents + (shard?.documents() ?? 0);
    if (batch.from !== due) throw new Error(`${folder}: got document ${batch.from} where ${due} was due`);
    const { documents = Infinity, bytes = Infinity } = options.shardSize;
    const fullBytes = Math.min(bytes, format.mostBytes ?? Infinity);
    for (let at = 0; at < batch.documents.length; at++) {
      shard ??= await openShard(folder, manifest.shards.length + 1, options.gzip, format);
      await shard.add(batch, at);
      if (shard.documents() >= documents || shard.bytes() >= fullBytes) await commit();
    }
  }

  /** Makes the open shard hold good: its files first, then the manifest that names them. */
  async function commit(): Promise<void> {
    if (!shard) return;
    const { documents, files, errors } = await shard.finish();
    await appendErrors(join(folder, errorsName), manifest.errorBytes, errors);
    manifest.shards.push({ documents, files });
    manifest.documents += documents;
    manifest.failures += errors.length;
    manifest.errorBytes += byteLength(errors);
    shard = undefined;
    await writeManifest(folder, manifest);
  }

  return {
    format: format.name,
    async open({ key, fresh = false }: Run) {
      await makeFolder(folder);
      try {
        manifest = await readyFolder(folder, layoutKey(key, options, format), fresh);
        for (const [name, content] of Object.entries(format.beside ?? {}))
          await writeJson(join(folder, name), content);
      } catch (error) {
        throw tellFolder(folder, error);
      }
      return manifest.documents;
    },
    write,
    async close(complete: boolean) {
      if (complete) {
        await commit();
        manifest.complete = true;
        await writeManifest(folder, manifest);
      } else await shard?.discard();
    },
  };
}

/** The layout belongs to the run: other shards are other files. */
function layoutKey(key: string, { shardSize, gzip }: NdjsonOptions, { name }: ShardFormat): string {
  const size = shardSize.bytes === undefined ? `${shardSize.documents}` : `${shardSize.bytes}B`;
  return `${key}-${size}${gzip ? "-gz" : ""}-${name}`;
}

/** Reads the manifest, or writes an empty one; removes what a run that broke off has left. */
async function readyFolder(folder: string, key: string, fresh: boolean): Promise<Manifest> {
  const names = await readdir(folder);
  const found = names.includes(manifestName) ? await readManifest(folder) : undefined;
  if (!found && names.some((name) => shardName.test(name) || name === errorsName)) {
    throw new Error(
      `${folder}: has files of this name that are of no run (no ${manifestName}); name an empty folder`,
    );
  }
  if (found && found.run !== key && !fresh) {
    throw new Error(
      `${folder}: holds another run (the inputs, the options or the version differ); name another folder, or begin anew with --fresh`,
    );
  }
  const manifest = found && !fresh ? found : emptyManifest(key);
  // an empty manifest first, so that what is removed below, or left by a kill, is never taken for a run's
  if (manifest !== found) await writeManifest(folder, manifest);
  const kept = new Set(manifest.shards.flatMap(({ files }) => Object.values(files).map(({ name }) => name)));
  for (const name of names) {
    if ((shardName.test(name) && !kept.has(name)) || name === `${manifestName}.part`)
      await rm(join(folder, name));
  }
  const errors = join(folder, errorsName);
  if (!names.includes(errorsName)) await (await open(errors, "a")).close();
  await truncate(errors, manifest.errorBytes);
  return manifest;
}

function emptyManifest(run: string): Manifest {
  return { run, documents: 0, failures: 0, errorBytes: 0, complete: false, shards: [] };
}

async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName);
  try {
    const manifest = JSON.parse(await readFile(path, "utf8")) as Manifest;
    if (typeof manifest.run === "string" && Array.isArray(manifest.shards)) return manifest;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Error(`${path}: is not the manifest of a run; name another folder`);
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeJson(join(folder, manifestName), manifest);
  await syncFolder(folder);
}

async function writeJson(path: string, content: object): Promise<void> {
  const file = await open(`${path}.part`, "w");
  await file.writeFile(`${JSON.stringify(content, null, 2)}\n`);
  await file.sync();
  await file.close();
  await rename(`${path}.part`, path);
}

/** Makes renames in a folder last; where a folder cannot be opened (Windows), the file system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function appendErrors(path: string, at: number, errors: readonly string[]): Promise<void> {
  if (errors.length === 0) return;
  const file: FileHandle = await open(path, "r+");
  await file.write(errors.join(""), at);
  await file.sync();
  await file.close();
}

function byteLength(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
}

/** A shard that is being written. */
interface OpenShard {
  /** Adds a document of a batch. */
  add(batch: Batch, at: number): Promise<void>;
  documents(): number;
  /** Of the first of its files, before compression. */
  bytes(): number;
  /** Closes its files and gives them their names. */
  finish(): Promise<Shard & { errors: string[] }>;
  discard(): Promise<void>;
}

async function openShard(
  folder: string,
  number: number,
  gzip: boolean,
  { kinds }: ShardFormat,
): Promise<OpenShard> {
  const nameOf = (kind: string): string =>
    `${kind}-${String(number).padStart(5, "0")}.ndjson${gzip ? ".gz" : ""}`;
  const files = new Map<string, ShardFile>();
  for (const kind of kinds) files.set(kind, await openShardFile(join(folder, nameOf(kind)), gzip));
  const errors: string[] = [];
  let documents = 0;
  return {
    async add(batch, at) {
      documents++;
      const document = batch.documents[at]!;
      if (isFailure(document)) errors.push(`${JSON.stringify(document)}\n`);
      else
        for (const [kind, file] of files) {
          const lines = batch.lines[kind]!;
          await file.write(linesAt(lines, at), lines.counts[at]!);
        }
    },
    documents: () => documents,
    bytes: () => files.get(kinds[0])!.size().bytes,
    async finish() {
      const sizes: Shard["files"] = {};
      for (const [kind, file] of files) {
        await file.finish();
        sizes[kind] = { name: nameOf(kind), ...file.size() };
      }
      await syncFolder(folder);
      return { documents, files: sizes, errors };
    },
    async discard() {
      for (const file of files.values()) await file.discard();
    },
  };
}
