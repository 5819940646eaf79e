/** The names of reporters. */

/**
 * Writes the name of a reporter as the Bluebook has it (rule 6.1(a)): single capitals close up, longer abbreviations
 * stand apart.
 *
 * @param written "F.Supp.2d", "F. 3d", "S.Ct.".
 * @returns "F. Supp. 2d", "F.3d", "S. Ct.".
 */
export function reporterName(written: string): string {
  let name = reporterNames.get(written);
  if (name === undefined) {
    name = spaceReporter(written);
    // Longer strings would keep the text that they were cut from in memory.
    if (written.length < 13) reporterNames.set(written, name);
  }
  return name;
}

const reporterNames = new Map<string, string>();

function spaceReporter(written: string): string {
  const pieces = written.match(/\d+(?:st|nd|rd|d|th)\.?|[^\s.]+\.?/g) ?? [];
  let name = "";
  let closes = false;
  for (const piece of pieces) {
    const single = /^[A-Z]\.$/.test(piece);
    name += name !== "" && !(closes && (single || /^\d/.test(piece))) ? ` ${piece}` : piece;
    closes = single;
  }
  return name;
}
