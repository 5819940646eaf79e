/**
 * Checks every regular expression of grammar/ and src/: none may take more than linear time on any text, by what recheck (automata
 * theory, and fuzzing where that does not decide) finds and V8 bears out. `npm run check:patterns`.
 *
 * Literals are found in the sources; those that are composed, or made sticky, when they are made at run time.
 */
import { readFileSync } from "node:fs";
import { check } from "recheck";
import type { VulnerableDiagnostics } from "recheck";
import { globSync } from "tinyglobby";
import ts from "typescript";

/** A regular expression, and where it stands. */
interface Pattern {
  source: string;
  flags: string;
  place: string;
}

/** Patterns that are flagged, or too large to be decided, and linear where they stand: a piece of their source, and why. */
const linear: readonly [piece: string, why: string][] = [
  [String.raw`|D ?[.,] ?[EI]\b|`, "the anchors: words and bounded gaps; test/linear.test.ts holds them"],
  [
    String.raw`(?:Adv(?:ersary|\.)(?:\s+Proc(?:eeding|\.))?|Bankr`,
    "each run of white space goes to one repeat",
  ],
  [
    String.raw`(?:this[\s,]{1,3}(?:the[\s_]{1,12})?|the\s{1,3})?[\s_]{0,24}`,
    "too many words to decide; all repeats are bounded",
  ],
  [String.raw`[^\]\[\n]{0,120}\n?[^\]\[\n]{0,60}`, "both repeats are bounded"],
  [String.raw`[^()\n]{0,80}\n?[^()\n]{0,60}`, "both repeats are bounded"],
  [
    String.raw`(?:[^()\d]|\d(?!\d{3}))*?((?:1[6-9]|20)\d\d)`,
    "ends at the next parenthesis, no farther than a line or two",
  ],
  [String.raw`(?:[A-Z]{1,4}[ .-]{0,2})?\S{0,12}\d.*`, "the repeats before the digit are bounded"],
  [
    String.raw`[*_][A-Z][\w.' ]{0,60}[*_]`,
    "the repeat is bounded, the text no longer than 20,000 characters",
  ],
  [String.raw`(?<![,\s])[,\s]*(?:filed |decided |dated )?`, "over a parenthesis of at most 170 characters"],
  [String.raw`|document)[^.]{0,60}$`, "over 90 characters"],
  [String.raw`^\srefers?\s+to\s+`, "over 220 characters"],
  [String.raw`(?<![\d§–-]\s?)(?<![.\w])(?:(?:[Nn]os?\.`, "over 220 characters"],
  [String.raw`(?:^|[.;:,)\]\uFFFC]|\b(?:and|but|then|that|when|later))\s*(?:on\b`, "over 60 characters"],
  [String.raw`cert\. (?:denied|granted)|reh[’']g denied)\b)[^.;]{0,80}$`, "over 100 characters"],
  [String.raw`[\s("“]+(?:the )?[\s"“]*$`, "over 12 characters"],
  [String.raw`^[\s)\]]{0,20}[^,;]{0,100} on $`, "both repeats are bounded"],
  [String.raw`\b(?: (?!and\b)[\w'’-]+){0,8}\W*$`, "over 200 characters"],
  [
    String.raw`((?:[A-Z][\w&.’'-]* ){0,4}(?:[Pp]laintiffs?`,
    "over the subject of a sentence, at most 120 characters",
  ],
  [
    String.raw`(?:(?: \w+){0,2}? (?:of|from|dated|entered|filed|issued|submitted)(?: on)? `,
    "over 80 characters",
  ],
  [
    String.raw`(?<![\w-])((?:(?:administrative|amended|second|`,
    "over a phrase of a sentence, at most 220 characters",
  ],
  [String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|=\s{0,9}`, "over a selector that the user wrote"],
];

const files = globSync(["grammar/**/*.ts", "src/**/*.ts"]).sort();
const patterns = new Map<string, Pattern>();

function add(source: string, flags: string, place: string): void {
  const key = `/${source}/${flags}`;
  if (!patterns.has(key)) patterns.set(key, { source, flags, place });
}

for (const file of files) {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      const end = node.text.lastIndexOf("/");
      add(node.text.slice(1, end), node.text.slice(end + 1), `${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

const Plain = globalThis.RegExp;
globalThis.RegExp = new Proxy(Plain, {
  construct(target, [pattern, flags]: [string | RegExp, string?]) {
    const made = new target(pattern, flags);
    const [, place = "made at run time"] =
      /\/((?:grammar|src)\/(?!.*node_modules)[^\s)]+)/.exec(callers()) ?? [];
    add(made.source, made.flags, place);
    return made;
  },
});
/** The files that called, but for those of packages. */
function callers(): string {
  return (new Error().stack ?? "")
    .split("\n")
    .filter((line) => !line.includes("node_modules"))
    .slice(2)
    .join("\n");
}
const { parse, resolve, toGraph } = await import("../src/index.ts");
for (const order of globSync("corpus/orders/*.txt")) toGraph(resolve(parse(readFileSync(order, "utf8"))));
globalThis.RegExp = Plain;

/** A token's pattern is used in its sticky form, which tries one place only. */
const isToken = ({ source, flags }: Pattern): boolean =>
  !flags.includes("y") && patterns.has(`/${source}/${flags}y`);
/** What repeats nothing, or only a few times, is linear. */
const repeats = ({ source }: Pattern): boolean => /[*+]|\{\d*,\}|\{(?:\d+,)?\d\d+\}/.test(source);
const checked = [...patterns.values()].filter((pattern) => repeats(pattern) && !isToken(pattern));

let worse = 0;
let undecided = 0;
for (const pattern of checked) {
  const { source, flags, place } = pattern;
  if (linear.some(([piece]) => source.includes(piece))) continue;
  const result = await check(source, flags.replace(/[dgv]/g, ""), { timeout: 20_000 });
  if (result.status === "unknown") undecided++;
  if (result.status !== "vulnerable" || !isSlow(pattern, result)) continue;
  worse++;
  console.log(
    `${place}  ${result.complexity.summary}: ${result.attack.pattern}\n    /${source.slice(0, 400)}/${flags}`,
  );
}
console.log(
  `${patterns.size} patterns, ${checked.length} of them repeat: ${worse} are not linear, ${undecided} not decided in time`,
);
process.exitCode = worse > 0 ? 1 : 0;

/** Whether V8 itself takes more than linear time on the attack: recheck counts steps of its own, dear where a lookbehind is cheap. */
function isSlow({ source, flags }: Pattern, { attack, complexity }: VulnerableDiagnostics): boolean {
  if (complexity.type === "exponential") return true;
  // so long that a pattern of this degree takes some hundred million steps, and no longer
  const length = 10 ** (8 / complexity.degree);
  const [once, twice] = [length, 2 * length].map((size) => {
    const text = attackOf(attack, size);
    const pattern = new RegExp(source, flags);
    return Math.min(...[1, 2, 3].map(() => timeOf(pattern, text)));
  }) as [number, number];
  return twice > 20 && twice / once > 2.6;
}

/** The attack with its pumps at work so often that they make up the length. */
function attackOf({ pumps, suffix }: VulnerableDiagnostics["attack"], length: number): string {
  return (
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(length / pumps.length / pump.length)).join("") +
    suffix
  );
}

/** Milliseconds of this process, whatever else the machine does. */
function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const start = process.cpuUsage().user;
  pattern.exec(text);
  return (process.cpuUsage().user - start) / 1000;
}
