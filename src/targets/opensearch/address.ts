/** Where a server and an index are: "opensearch+https://user:password@host:9200/docket-orders". */
import { defaultIndex } from "./mapping.ts";

/** A server, an index of it, and who asks. */
export interface ServerAddress {
  /** "https://host:9200", with the path that a proxy puts before the index. */
  node: string;
  index: string;
  auth?: { username: string; password: string };
  /** A key of Elasticsearch's, as it gives it: base64. */
  apiKey?: string;
}

/**
 * Reads the address of an index. Who asks may stand in the environment instead, where no list of processes shows it:
 * OPENSEARCH_USERNAME and OPENSEARCH_PASSWORD, or OPENSEARCH_API_KEY.
 *
 * @param address `opensearch+https://…` or `elasticsearch+http://…`; the last part of the path is the index.
 * @param environment The variables of the environment.
 * @returns The server and the index, `docket-orders` where none is named.
 * @throws {Error} When it is no such address, or the index has a name that the servers refuse.
 */
export function serverAddress(
  address: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ServerAddress {
  const written = address.replace(/^(?:opensearch|elasticsearch)\+/, "");
  if (!/^https?:/i.test(written) || !URL.canParse(written))
    throw new Error(`${address}: is no address of a server, opensearch+https://host:9200/index`);
  const url = new URL(written);
  const path = url.pathname.split("/").filter(Boolean).map(decodeURIComponent);
  const index = path.pop() ?? defaultIndex;
  if (!/^[a-z0-9][a-z0-9._-]{0,254}$/.test(index))
    throw new Error(`${index}: an index has a name of small letters, digits, ".", "_" and "-"`);
  const { OPENSEARCH_USERNAME, OPENSEARCH_PASSWORD, OPENSEARCH_API_KEY } = environment;
  const username = decodeURIComponent(url.username) || OPENSEARCH_USERNAME;
  const password = decodeURIComponent(url.password) || OPENSEARCH_PASSWORD;
  return {
    node: [url.origin, ...path].join("/"),
    index,
    ...(username && { auth: { username, password: password ?? "" } }),
    ...(OPENSEARCH_API_KEY && !username && { apiKey: OPENSEARCH_API_KEY }),
  };
}
