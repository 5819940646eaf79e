/** `toParseWithoutMessages`: parsing and resolving a text leaves nothing open. */
import { VFile } from "vfile";
import { parse } from "../parse.ts";
import { resolve } from "../resolve/index.ts";
import type { Point, Position } from "../tree/index.ts";
import type { MatcherResult } from "./result.ts";
import { frame } from "./show.ts";

/** What a text to be parsed is given as: the text, or a vfile, whose path tells its form. */
export type ParseSubject = string | VFile;

/**
 * Tells whether a text is parsed and resolved without a message: nothing unread, every _Id._, supra and short name with what it
 * stands for.
 *
 * @param received The text of an order, or a vfile with it.
 * @returns The result.
 * @throws {TypeError} When `received` is neither.
 * @example
 * expect("[Docket No. 596-1 at 2.] Id. at 4.").toParseWithoutMessages();
 */
export function toParseWithoutMessages(received: unknown): MatcherResult {
  const { source, path } = readText(received);
  const file = new VFile();
  resolve(parse(source, { file, ...(path !== undefined && { path }) }), file);
  const { messages } = file;
  return {
    pass: messages.length === 0,
    message: () => {
      if (messages.length === 0) return "expected messages about the text, but there is none";
      const inOrder = messages.sort(
        (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
      );
      const shown = inOrder.map(({ reason, ruleId, place }) => {
        const at = place && ("start" in place ? place : { start: place, end: place });
        const lines = at ? `\n${frame(source, { position: at as Position & { start: Point } })}` : "";
        return `${reason} (${ruleId ?? "docket-ast"})${lines}`.replace(/^/gm, "  ");
      });
      return `expected no messages about the text, but there are:\n\n${shown.join("\n\n")}`;
    },
  };
}

function readText(received: unknown): { source: string; path?: string } {
  const path = (received as Partial<VFile> | null)?.path;
  const text = typeof received === "string" ? received : isFile(received) ? String(received) : undefined;
  if (text === undefined) throw new TypeError("expect() must be given the text of an order, or a vfile");
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return typeof received !== "string" && path !== undefined ? { source, path } : { source };
}

function isFile(value: unknown): value is VFile {
  return typeof value === "object" && value !== null && "messages" in value && "value" in value;
}
