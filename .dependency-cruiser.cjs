/**
 * The import direction, held by `npm run check:imports`:
 * src/tree ← grammar ← src/text, src/parse.ts ← src/{read,resolve,graph,write,annotate} ← src/cli
 */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "two files that need each other want a third, or to be one",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "tree-stands-alone",
      comment: "the interfaces of the tree know nothing of how trees are made",
      severity: "error",
      from: { path: "^src/tree/" },
      to: { path: "^(src|grammar)/", pathNot: "^src/tree/" },
    },
    {
      name: "grammar-knows-the-tree-only",
      comment: "the language is kept apart from reading, resolving and writing",
      severity: "error",
      from: { path: "^grammar/" },
      to: { pathNot: "^(grammar/|src/tree/|node_modules/(chevrotain|@chevrotain)/)" },
    },
    {
      name: "text-below-the-readers",
      severity: "error",
      from: { path: "^src/text/" },
      to: { path: "^src/", pathNot: "^src/(tree|text)/" },
    },
    {
      name: "nothing-imports-the-commands",
      severity: "error",
      from: { pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "readers-apart",
      comment: "what reads does not resolve, draw or write",
      severity: "error",
      from: { path: "^src/read/" },
      to: { path: "^src/(resolve|graph|write|annotate)/" },
    },
    {
      name: "resolving-needs-the-ids-only",
      comment: "what a citation refers to is a graph id; the graph itself comes after",
      severity: "error",
      from: { path: "^src/resolve/" },
      to: { path: "^src/(read|graph|write|annotate)/", pathNot: "^src/graph/identity.ts$" },
    },
    {
      name: "no-undeclared-packages",
      comment:
        "what is imported stands in package.json; Chevrotain gives types, and some packages are built in (tsdown.config.ts)",
      severity: "error",
      from: { path: "^(src|grammar)/" },
      to: {
        pathNot: "node_modules/(micromark|mdast-util-from-markdown|css-selector-parser|unist-util-select)",
        dependencyTypes: ["npm-dev", "npm-no-pkg", "unknown", "undetermined"],
        dependencyTypesNot: ["npm-peer", "type-only"],
      },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-orphans",
      comment: "a file that nothing imports is dead or an entry",
      severity: "error",
      from: { orphan: true, pathNot: "\\.d\\.ts$|^src/cli/(main|manual)\\.ts$|^src/index\\.ts$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
