/** Folders of files that search servers are fed with. */
import { ndjsonTarget } from "./ndjson.ts";
import type { NdjsonOptions } from "./ndjson.ts";
import { searchFormats } from "./search-formats.ts";
import type { Target } from "./target.ts";

/**
 * A target that writes such files.
 *
 * @param to The server and the folder: `opensearch:out`, `meilisearch:out`, `typesense:out`.
 * @param options How the folder is laid out.
 * @returns The target.
 * @throws {Error} When no folder is named.
 */
export function searchFilesTarget(to: string, options: NdjsonOptions): Target {
  const [, server, folder = ""] = /^(\w+):(.*)$/s.exec(to) ?? [];
  if (folder === "") throw new Error(`${to}: names no folder`);
  return ndjsonTarget(folder, options, searchFormats[server as keyof typeof searchFormats]);
}
