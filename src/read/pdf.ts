/**
 * The reader of PDFs: the text layer, set out in lines as the page has it, read as plain text is. A page that is a
 * picture has no text layer; nothing is recognised from pictures.
 */
import type { Reading } from "../text/reading.ts";
import { loadPeer } from "../peer.ts";
import { layOut } from "./pdf-layout.ts";
import type { Piece } from "./pdf-layout.ts";
import { readText } from "./text.ts";

/**
 * Reads a PDF.
 *
 * @param bytes - The file.
 * @returns The reading, for `parseReading`; its `source` is the text that was extracted, pages parted by form feeds,
 *   and goes with the tree.
 * @throws {Error} When the bytes are no PDF, or one that is encrypted or has no text; the message says which.
 * @example
 * const tree = resolve(parseReading(await readPdf(await readFile("order.pdf"))));
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { getDocument, VerbosityLevel } = await loadPeer(
    "pdfjs-dist@5.6",
    "reading PDF",
    () => import("pdfjs-dist/legacy/build/pdf.mjs"),
  );
  const task = getDocument({
    // it takes the bytes it is given for its own
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(layOut(items.filter((item): item is typeof item & Piece => "str" in item)));
      page.cleanup();
    }
    if (!pages.some((page) => page.trim() !== "")) throw new Error("has no text, only pictures of pages");
    return { ...readText(pages.join("\f")), extracted: true };
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  } finally {
    await task.destroy();
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "PasswordException") return "is a PDF that needs a password";
  if (error.name === "InvalidPDFException") return "is no PDF that can be read";
  return error.message;
}
