/**
 * What stands in for Vitest in mutation testing: the tests of one bundle, told in one process, without workers, reports or watching.
 * It holds what the tests of the language use: `describe`, `test` and `it`, with `each` and `skipIf`, and Vitest's own `expect`.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
} from "@vitest/expect";

type Body = (...values: unknown[]) => unknown;
type Each = (cases: readonly unknown[]) => (name: string, body: Body) => void;
type Teller = ((name: string, body: Body) => void) & { each: Each; skipIf: (skip: boolean) => Teller };

/** A test as it was told, and where: the names of all around it. */
export interface Test {
  name: string;
  body: () => unknown;
}

/** All tests of the bundle, in the order in which they stand. */
export const tests: Test[] = [];
const around: string[] = [];

export const describe = teller((name, body) => {
  around.push(name);
  body();
  around.pop();
});

export const test = teller((name, body) => {
  tests.push({ name: [...around, name].join(" › "), body });
});
export const it = test;

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
export const expect = Object.assign(
  (value: unknown, message?: string): unknown => chai.expect(value, message),
  chai.expect as object,
  { not: {} },
  (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
  {
    extend: (matchers: object) =>
      (chai.expect as unknown as { extend: (e: unknown, m: object) => void }).extend(expect, matchers),
    addSnapshotSerializer: () => undefined,
  },
) as object;

/** `describe` or `test` with what may follow it. */
function teller(tell: (name: string, body: () => unknown) => void): Teller {
  const each: Each = (cases) => (name, body) => {
    for (const [at, one] of cases.entries())
      tell(`${name} ${at}`, () => (Array.isArray(one) ? body(...(one as unknown[])) : body(one)));
  };
  const skipIf = (skip: boolean): Teller => (skip ? teller(() => undefined) : told);
  const told: Teller = Object.assign((name: string, body: Body) => tell(name, () => body()), {
    each,
    skipIf,
  });
  return told;
}
