/**
 * Who is named in the lines of one side of a caption: `corpus/captions/parties.txt`, each as written beside the names.
 * A slash stands for the end of a line.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCaption } from "../grammar/caption/index.ts";

const body =
  "\n\nBefore the court is the motion of the defendants to dismiss the complaint for failure to state a claim.\n" +
  "For the reasons that follow the motion is granted in part and denied in part, and the parties shall confer.\n";

const forms = readFileSync(new URL("../corpus/captions/parties.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => line.split(/ +→ */) as [string, string]);

/** The defendants of a caption, "ANN ADAMS | BOB BAKER et al.", with their roles where they have another. */
function namesIn(defendants: string): string {
  const caption = `UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n\nZOE YOUNG,\nPlaintiff,\n\nv.\n\n${defendants}\nDefendants.\n\nORDER`;
  return (readCaption(caption + body).caption?.children ?? [])
    .filter((child) => child.type === "party" && child.value !== "ZOE YOUNG")
    .map((child) => (child.type === "party" ? `${child.value}${child.etAl ? " et al." : ""}` : ""))
    .join(" | ");
}

describe("the defendants", () => {
  test.each(forms)("%s", (written, names) => {
    expect(namesIn(written.replaceAll(" / ", "\n"))).toBe(names);
  });
});
