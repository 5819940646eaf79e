/** From the bytes of a file to its text: UTF-8, or UTF-16 with a byte order mark. */

/** A kind of file that no reader takes, by its first bytes. */
const signatures: readonly [start: string, kind: string][] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a zip archive or an Office document"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office document"],
  ["\u001f\u008b", "a gzip archive"],
];

/**
 * Decodes the bytes of a file; a byte order mark is dropped, nothing else changed.
 *
 * @param bytes The bytes as they are on disk.
 * @returns The text.
 * @throws {Error} When the bytes are not text, or not in an encoding that can be told; the message says which and what to do.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind) throw new Error(`is ${kind}, not text`);
  if (bytes.subarray(0, 8000).includes(0)) throw new Error("is not text (it has NUL bytes)");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const at = firstInvalid(bytes);
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, "0");
    throw new Error(
      `is not UTF-8: byte 0x${byte} at ${at}; convert it first (iconv -f WINDOWS-1252 -t UTF-8, for one)`,
    );
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`is not ${encoding.toUpperCase()}, though its byte order mark says so`);
  }
}

/** Where the first byte stands that is not UTF-8: where the text that could be read, written again, differs. */
function firstInvalid(bytes: Uint8Array): number {
  const readable = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  return bytes.findIndex((byte, at) => byte !== readable[at]);
}
