/** `pin-without-page`: a citation whose "at" or "¶" no number follows. */
import { isCitation } from "../tree/index.ts";
import type { DocketParent, Text } from "../tree/index.ts";
import { visit } from "unist-util-visit";
import type { Check, Finding } from "./check.ts";
import { placeIn } from "./prose.ts";

/** "ECF No. 12 at .", "Id. at ___", "Smith Decl. ¶ ;". */
export const pinWithoutPage: Check = {
  id: "pin-without-page",
  severity: "error",
  description: "A page or paragraph follows “at” or “¶” in a citation.",
  find(order) {
    const findings: Finding[] = [];
    visit(order, "text", (text: Text, index, parent) => {
      const before = index === undefined ? undefined : (parent as DocketParent).children[index - 1];
      if (!isCitation(before)) return;
      const match = empty.exec(text.value.slice(0, 40));
      if (match === null) return;
      const [, space, pin] = match as unknown as [string, string, string];
      findings.push({
        place: placeIn(text, space.length, space.length + pin.length),
        reason: "The number of this pin cite is missing",
        actual: pin,
      });
    });
    return findings;
  },
};

/** A stop, a bracket or a blank to be filled in stands where the number should. */
const empty =
  /^(,?\s{1,3})((?:at|¶{1,2}|at\s{1,3}(?:pp?\.|¶{1,2}))(?:\s{0,3}(?:_{2,20}|\[\s{0,3}\]|\[page\]|X{2,4}\b))?)(?:(?<=[_\]X])|(?=\s{0,3}(?:[.;)\]](?!\s{0,2}\d)|,\s(?!\d))))/;
