import { defineConfig } from "tsdown";
import { ascii } from "./build/ascii.ts";
import { chunks } from "./build/chunks.ts";
import { inline } from "./build/inline.ts";
import { licenses } from "./build/licenses.ts";

/** The packages that are built in, with what they import. */
const builtIn = [
  /^micromark/,
  /^mdast-util-from-markdown$/,
  /^css-selector-parser$/,
  /^unist-util-(?:select|visit)/,
];

export default defineConfig({
  entry: {
    index: "src/index.ts",
    core: "src/core.ts",
    markdown: "src/read/markdown.ts",
    html: "src/read/html.ts",
    pdf: "src/read/pdf.ts",
    graph: "src/graph/index.ts",
    schema: "src/tree/schema.ts",
    annotate: "src/annotate/index.ts",
    matchers: "src/matchers/index.ts",
    vitest: "src/vitest/index.ts",
    remark: "src/remark/index.ts",
    rehype: "src/rehype/index.ts",
    cli: "src/cli/main.ts",
    // a file of its own, since worker threads are started from it
    "bulk-worker": "src/bulk/worker.ts",
  },
  plugins: [inline(), licenses(), ascii()],
  outputOptions: { codeSplitting: chunks },
  format: "esm",
  platform: "node",
  target: "node20",
  // package.json says "type": "module", so .js it is
  fixedExtension: false,
  dts: true,
  // in one piece, what reads Markdown and what reads selectors start in a fraction of the time that their eighty files take
  noExternal: builtIn,
  inlineOnly: false,
  // comments and long names are for those who read the source
  minify: true,
  clean: true,
});
