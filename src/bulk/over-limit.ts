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

/**
 * The most text of a document that is read: a quarter of what its file or row may have, since its tree takes many times as
 * much, while a PDF, or a row that has the same text in several forms, takes hardly more than it has.
 *
 * @param text Text or HTML.
 * @param limit The limit of files and rows.
 * @throws {Error} When there is more.
 */
export function checkText(text: string, limit: number): void {
  if (text.length <= limit / 4) return;
  throw new Error(
    `has ${megabytes(text.length)} MB of text, over the limit of ${megabytes(limit / 4)} MB (a quarter of --max-document-bytes)`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString("en-US", { maximumFractionDigits: bytes < 1e7 ? 3 : 1 });
}
