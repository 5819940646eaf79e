import { defineConfig } from "vitest/config";
import { inline } from "./build/inline.ts";

export default defineConfig({
  plugins: [inline()],
  test: {
    include: ["test/**/*.test.ts"],
    // a test that starts the command, or reads a hundred orders, takes its time on a slow machine
    testTimeout: 30_000,
  },
});
