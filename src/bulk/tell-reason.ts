/** Why something failed, in one line. */

/**
 * Tells why something failed.
 *
 * @param error What was thrown.
 * @returns A line of at most 500 characters, without paths of this machine's modules.
 */
export function tellReason(error: unknown): string {
  if (!(error instanceof Error)) return oneLine(String(error));
  return ("code" in error && words[String(error.code)]) || oneLine(error.message || error.name);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 500);
}

const words: Record<string, string> = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "not permitted",
  EISDIR: "is a folder",
  ENOTDIR: "a part of the path is no folder",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left on the device",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
  Z_DATA_ERROR: "is damaged: its compressed data cannot be read",
  Z_BUF_ERROR: "is cut off: its compressed data ends too early",
};
