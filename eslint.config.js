/** What `npm run check:lint` holds: typed rules for all TypeScript, and a docstring on all that is exported. */
import eslint from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "bench/built/", "coverage/", "reports/", "docs/", "corpus/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      // a name that begins with _ is left unused on purpose
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "none" },
      ],
      // a generator of text may have nothing to wait for
      "@typescript-eslint/require-await": "off",
      // no code is made of text
      "no-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/no-implied-eval": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.ts", "grammar/**/*.ts"],
    extends: [jsdoc.configs["flat/recommended-typescript-error"]],
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: ["TSInterfaceDeclaration", "TSTypeAliasDeclaration"],
        },
      ],
      "jsdoc/require-description": "error",
      // a short function tells its parameters and its result in its sentence
      "jsdoc/require-param": "off",
      "jsdoc/require-returns": "off",
      "jsdoc/require-yields": "off",
      "jsdoc/require-throws-type": "off",
      "jsdoc/tag-lines": ["error", "any", { startLines: 1 }],
    },
  },
  // tables of data
  {
    files: ["grammar/tables/**/*.ts", "grammar/analysis.ts", "src/tree/node-schemas.ts"],
    rules: { "max-lines": "off" },
  },
);
