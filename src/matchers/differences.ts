/** Compares a value with what is expected of it: an object needs the expected fields only, the rest is its own affair. */

/** What a matcher of the test runner looks like: `expect.stringContaining("x")`. */
interface Asymmetric {
  toString(): string;
  asymmetricMatch(value: unknown): boolean;
}

/**
 * Tells how a value differs from what is expected.
 *
 * @param actual The value.
 * @param expected A value that it must equal; an object whose fields it must have; an array, item for item; a regular
 *   expression that it must match; or what `expect.any()` and its like give.
 * @param name What the value is called.
 * @returns The differences, one each; none when it is as expected.
 * @example
 * differences({ number: 12, value: "12" }, { number: 13 }); // ["number is 12, expected 13"]
 */
export function differences(actual: unknown, expected: unknown, name = ""): string[] {
  if (isAsymmetric(expected)) return told(expected.asymmetricMatch(actual), actual, nameOf(expected), name);
  if (expected instanceof RegExp)
    return told(typeof actual === "string" && expected.test(actual), actual, String(expected), name);
  if (typeof expected !== "object" || expected === null)
    return told(Object.is(actual, expected), actual, asText(expected), name);
  if (typeof actual !== "object" || actual === null) return told(false, actual, asText(expected), name);
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length))
    return told(false, actual, asText(expected), name);
  return Object.entries(expected).flatMap(([key, value]) =>
    differences((actual as Record<string, unknown>)[key], value, name === "" ? key : `${name}.${key}`),
  );
}

/** A value in a few words. */
export function asText(value: unknown): string {
  if (value === undefined) return "absent";
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function told(pass: boolean, actual: unknown, expected: string, name: string): string[] {
  return pass ? [] : [`${name === "" ? "it" : name} is ${asText(actual)}, expected ${expected}`];
}

/** "StringContaining", as the test runner calls it. */
function nameOf(expected: Asymmetric): string {
  return expected.toString === Object.prototype.toString ? "what the test expects" : expected.toString();
}

function isAsymmetric(value: unknown): value is Asymmetric {
  return typeof (value as Partial<Asymmetric> | null)?.asymmetricMatch === "function";
}
