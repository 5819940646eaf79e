/** Messages as SARIF 2.1.0, the form in which editors and code hosts take the results of checks. */
import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { Rule } from "../lint/index.ts";
import { version } from "../version.ts";

/**
 * Writes the messages of files as one SARIF run.
 *
 * @param files - The files, with their paths and messages.
 * @param rules - The rules that messages may name.
 * @returns A SARIF log; places are counted in UTF-16 units as in the tree.
 * @example
 * writeSarif([lint(tree, file)], rules);
 */
export function writeSarif(files: readonly VFile[], rules: readonly Rule[]): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "docket-ast", version, rules: rules.map(describe) } },
        columnKind: "utf16CodeUnits",
        results: files.flatMap((file) => file.messages.map((message) => result(file, message, rules))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe({ id, severity, description }: Rule): object {
  return { id, shortDescription: { text: description }, defaultConfiguration: { level: severity } };
}

function result(file: VFile, message: VFileMessage, rules: readonly Rule[]): object {
  const index = rules.findIndex(({ id }) => id === message.ruleId);
  return {
    ...(message.ruleId !== undefined && { ruleId: message.ruleId }),
    ...(index !== -1 && { ruleIndex: index }),
    level: message.fatal ? "error" : "warning",
    message: { text: message.reason },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...regionOf(message) } }],
  };
}

/** A path as a reference: relative to where the command runs, as code hosts want it, else to the file. */
function uriOf({ path = "-", cwd }: VFile): string {
  const near = relative(cwd, resolve(cwd, path));
  if (near === ".." || near.startsWith(`..${sep}`) || isAbsolute(near))
    return pathToFileURL(resolve(cwd, path)).href;
  return near.split(sep).map(encodeURIComponent).join("/");
}

function regionOf({ place }: VFileMessage): object {
  if (place === undefined) return {};
  const { start, end } = "start" in place ? place : { start: place, end: place };
  const charOffset = start.offset;
  const length = charOffset === undefined || end.offset === undefined ? undefined : end.offset - charOffset;
  return {
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(length !== undefined && { charOffset, charLength: length }),
    },
  };
}
