/**
 * Tells what `docket-ast/core` is made of, in KB with Brotli: `npm run weigh`. Each part weighs what leaving it out would save; since
 * parts that are alike are told once, all of them together weigh less than the whole.
 */
import { SourceMap } from "node:module";
import { relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import ts from "typescript";
import { bundleForBrowsers } from "./core.ts";

const { code, map } = await bundleForBrowsers("src/core.ts", "esm", true);
const whole = weight(code);
console.log(`${kilobytes(whole)} KB of ${code.length} characters\n`);

const files = filesOf(code);
tell("By file, the largest", files, 30);
tell(
  "By folder",
  files.map((file) => file.split("/").slice(0, 2).join("/")),
);
tell("By kind", kindsOf(code));

/** Prints what the longest of the named parts weigh, the heaviest first; there is a name for each character. */
function tell(title: string, names: readonly string[], count = 100): void {
  const lengths = new Map<string, number>();
  for (const name of names) lengths.set(name, (lengths.get(name) ?? 0) + 1);
  const rows = [...lengths]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, length]) => ({ name, length, saved: whole - weight(without(names, name)) }));
  console.log(title);
  for (const { name, saved, length } of rows.sort((a, b) => b.saved - a.saved))
    console.log(kilobytes(saved).padStart(7), String(length).padStart(7), "", name);
  console.log();
}

/** The bundle without the parts of a name. */
function without(names: readonly string[], left: string): string {
  let rest = "";
  let from = 0;
  for (let at = 1; at <= code.length; at++)
    if (at === code.length || names[at] !== names[from]) {
      if (names[from] !== left) rest += code.slice(from, at);
      from = at;
    }
  return rest;
}

/** For each character the file from which it comes; what has no origin goes with what stands before it. */
function filesOf(bundled: string): string[] {
  const { mappings, sources } = map!;
  const origins = new SourceMap({
    file: "",
    version: 3,
    sources,
    sourcesContent: [],
    names: [],
    mappings,
    sourceRoot: "",
  });
  let file = "";
  let line = 0;
  let lineStart = 0;
  return Array.from({ length: bundled.length }, (_, index) => {
    if (bundled[index - 1] === "\n") [line, lineStart] = [line + 1, index];
    const entry = origins.findEntry(line, index - lineStart);
    if ("originalSource" in entry) file = relative("", entry.originalSource).replace(/^(?:\.\.\/)+/, "");
    return file;
  });
}

/** For each character what kind of code it is. */
function kindsOf(bundled: string): string[] {
  const kinds = new Array<string>(bundled.length).fill("code");
  const visit = (node: ts.Node): void => {
    const kind = kindOf(node);
    if (kind) kinds.fill(kind, node.getStart(source), node.getEnd());
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile("core.js", bundled, ts.ScriptTarget.ES2022, true);
  visit(source);
  return kinds;
}

function kindOf(node: ts.Node): string | undefined {
  if (ts.isRegularExpressionLiteral(node)) return "regular expressions";
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return node.getText().length > 1000
      ? "tables"
      : node.getText().length > 60
        ? "long strings"
        : "short strings";
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  const isProperty =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isPropertyDeclaration(parent)) &&
      parent.name === node);
  return isProperty ? "names of properties" : "names of variables";
}

function weight(text: string): number {
  return brotliCompressSync(text).length;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2);
}
