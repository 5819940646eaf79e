import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // a test that starts the command, or reads a hundred orders, takes its time on a slow machine
    testTimeout: 30_000,
  },
});
