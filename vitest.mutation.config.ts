/** The tests that hold the language, for `npm run mutate`: those that are quick, and say what a text means. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "test/forms.test.ts",
      "test/resolve-*.test.ts",
      "test/case-number.test.ts",
      "test/caption.test.ts",
      "test/signature.test.ts",
      "test/orders.test.ts",
      "test/tables-*.test.ts",
    ],
    testTimeout: 30_000,
  },
});
