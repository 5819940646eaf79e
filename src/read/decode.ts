/** What the bytes of a file are, and their text: UTF-8, or UTF-16 with a byte order mark. */
import { extname } from "node:path";

/** A kind of file that no reader takes, by its first bytes. */
const signatures: readonly [start: string, kind: string][] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a zip archive or an Office document"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office document"],
  ["\u001f\u008b", "a gzip archive"],
];

/**
 * Tells what a file is by its first bytes, else by its ending; Markdown and plain text are told apart later.
 *
 * @param bytes The bytes of the file.
 * @param name Its name.
 * @returns The kind; `auto` for text that is no HTML.
 */
export function detectKind(bytes: Uint8Array, name: string): "pdf" | "html" | "auto" {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return "pdf";
  const ending = extname(name).toLowerCase();
  if ([".html", ".htm", ".xhtml"].includes(ending)) return "html";
  if (textEndings.includes(ending)) return "auto";
  return htmlStart.test(start) ? "html" : "auto";
}

const textEndings = [".txt", ".text", ".md", ".markdown"];

/** A declaration, the outermost element of a page, or of one of its parts that court sites give. */
const htmlStart =
  /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|\?xml\b|!--|html|head|body|(?:pre|div|section|article|p|span|h[1-6])(?:\s+(?:class|id|align|style|data-[a-z-]+)=[^>]*)?>|center>|opinion|casebody)/i;

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
