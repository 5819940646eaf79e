import { defineConfig } from "tsdown";
import { inline } from "./build/inline.ts";

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
  plugins: [inline()],
  format: "esm",
  platform: "node",
  target: "node20",
  // package.json says "type": "module", so .js it is
  fixedExtension: false,
  dts: true,
  // Chevrotain has done its part when the grammar was changed (build/analysis.ts)
  inlineOnly: [],
  // comments and long names are for those who read the source
  minify: true,
  clean: true,
});
