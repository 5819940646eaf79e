/** Says that a document is too large. */

/**
 * Says that a document is over the limit.
 *
 * @param bytes Its size, where it is known.
 * @param limit The limit.
 * @returns "has 200.1 MB, over the limit of 32 MB (--max-document-bytes)"
 */
export function overLimit(bytes: number | undefined, limit: number): string {
  const size = bytes === undefined ? "is" : `has ${megabytes(bytes)} MB,`;
  return `${size} over the limit of ${megabytes(limit)} MB (--max-document-bytes)`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString("en-US", { maximumFractionDigits: bytes < 1e7 ? 3 : 1 });
}
