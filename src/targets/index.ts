/** From what `--to` names to the target; each is loaded only when it is asked for. */
import type { NdjsonOptions } from "./ndjson.ts";
import type { Target } from "./target.ts";

/** A kind of target. */
export interface TargetKind {
  /** How `--to` writes it, for messages and the documentation. */
  form: string;
  what: string;
  /** What has to be installed for it beside docket-ast. */
  needs?: string;
  /** Whether what `--to` names is of this kind; a group `folder` is the folder that it is. */
  fits: RegExp;
  /** Why several workers cannot write to it at once, where they cannot. */
  alone?: string;
  open: (to: string, options: NdjsonOptions) => Promise<Target>;
}

/** The kinds, in the order in which they are tried; the last takes all that looks like a path. */
export const targetKinds: readonly TargetKind[] = [
  {
    form: "FILE.sqlite",
    what: "an SQLite index (.sqlite3 and .db too), for docket search",
    needs: "@photostructure/sqlite",
    fits: /^(?![a-z][a-z0-9+.-]+:\/\/).+\.(?:sqlite3?|db)$/is,
    alone: "an SQLite file is for one writer; let workers share PostgreSQL, OpenSearch or a folder",
    open: async (to) => (await import("./sqlite/index.ts")).sqliteTarget(to),
  },
  {
    form: "postgres://HOST/DATABASE",
    what: "an index in a PostgreSQL database, for docket search",
    fits: /^postgres(?:ql)?:\/\//,
    open: async (to) => (await import("./postgres/index.ts")).postgresTarget(to),
  },
  {
    form: "FOLDER",
    what: "NDJSON in shards",
    fits: /^(?<folder>(?![a-z][a-z0-9+.-]+:).+)/is,
    open: async (to, options) => (await import("./ndjson.ts")).ndjsonTarget(to, options),
  },
  {
    form: "opensearch:FOLDER, meilisearch:FOLDER, typesense:FOLDER",
    what: "files that these servers are fed with",
    fits: /^(?:opensearch|meilisearch|typesense):(?<folder>(?!\/\/).*)/s,
    open: async (to, options) => (await import("./search-files.ts")).searchFilesTarget(to, options),
  },
  {
    form: "opensearch+https://HOST:PORT/INDEX",
    what: "an index of OpenSearch or Elasticsearch (elasticsearch+https://…)",
    needs: "@opensearch-project/opensearch",
    fits: /^(?:opensearch|elasticsearch)\+https?:/,
    open: async (to) => (await import("./opensearch/server-target.ts")).openSearchTarget(to),
  },
];

/** Tells what `--to` may be, for `--help`: each form, what it is, and what is to be installed for it. */
export function tellTargets(): string {
  return targetKinds
    .map(({ form, what, needs }) => `${form}: ${what}${needs === undefined ? "" : ` (npm install ${needs})`}`)
    .join("; ");
}

/**
 * Opens the target that `--to` names.
 *
 * @param to A path or an address.
 * @param options How NDJSON is laid out.
 * @returns The target; nothing was made or reached yet.
 * @throws {Error} When no kind of target fits.
 */
export async function targetOf(to: string, options: NdjsonOptions): Promise<Target> {
  return kindOf(to).open(to, options);
}

/** A target that several workers write to at once. */
export interface SharedTarget {
  /** The folder that it is, for files. */
  folder?: string;
}

/**
 * Tells how several workers share the target that `--to` names.
 *
 * @param to A path or an address.
 * @returns What they share.
 * @throws {Error} When no kind of target fits, or it is for one writer.
 */
export function sharedTarget(to: string): SharedTarget {
  const { fits, alone } = kindOf(to);
  if (alone !== undefined) throw new Error(`${to}: ${alone}`);
  const folder = fits.exec(to)?.groups?.folder;
  return folder === undefined ? {} : { folder };
}

function kindOf(to: string): TargetKind {
  const kind = targetKinds.find(({ fits }) => fits.test(to));
  if (!kind)
    throw new Error(
      `${to}: no such kind of target; known are ${targetKinds.map(({ form }) => form).join(", ")}`,
    );
  return kind;
}
