/** `import "docket-ast/vitest"`: the matchers on Vitest's `expect`, their types, and snapshots of trees. */
import { expect } from "vitest";
import { matchers, serializer } from "../matchers/index.ts";
import type { DocketMatchers } from "../matchers/index.ts";

declare module "vitest" {
  // the parameter is Vitest's
  // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type
  interface Matchers<T = any> extends DocketMatchers {}
}

expect.extend(matchers);
expect.addSnapshotSerializer(serializer);
