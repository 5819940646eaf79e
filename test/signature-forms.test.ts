/** Who signed an order and when, by the forms of `corpus/signatures/forms.txt`, and where a signature may stand. */
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { readSignature } from "../grammar/signature/index.ts";
import type { SignatureReading } from "../grammar/signature/index.ts";
import type { CalendarDate, Signature } from "../src/tree/index.ts";

const body =
  "For the reasons stated above, the motion of the defendants to dismiss the complaint is hereby granted in its entirety.\n\n";

const forms = readFileSync(new URL("../corpus/signatures/forms.txt", import.meta.url), "utf8")
  .replace(/^(?:#.*\n)+/, "")
  .split(/(?<=^→.*)\n+/m)
  .filter((form) => form.includes("→"))
  .map((form) => form.trim().split("\n→ ") as [string, string]);

/** "ROSA DIAZ | United States District Judge | 2018-05-03", or "none". */
function told({ signature }: SignatureReading): string {
  if (!signature) return "none";
  const { judge = "–", judgeTitle = "–" } = signature;
  return [judge, judgeTitle, ...datesOf(signature).map(({ iso }) => iso)].join(" | ");
}

const datesOf = ({ children }: Signature): CalendarDate[] =>
  children.filter((child) => child.type === "date");

/** The text with ⟦ and ⟧ around the signature. */
function marked(flat: string, { signature, start }: SignatureReading): string {
  if (!signature) return flat;
  const { end } = signature.position;
  expect(signature.position.start.offset).toBe(start);
  return `${flat.slice(0, start)}⟦${flat.slice(start, end.offset)}⟧${flat.slice(end.offset)}`;
}

describe("the end of an order", () => {
  test.each(forms)("%j", (form, expected) => {
    const flat = body + form.replace(/[⟦⟧]/g, "") + "\n";
    const reading = readSignature(flat, 0);
    expect(told(reading)).toBe(expected);
    expect(marked(flat, reading)).toBe(`${body}${form}\n`);
    for (const date of reading.signature ? datesOf(reading.signature) : []) {
      expect(flat.slice(date.position.start.offset, date.position.end.offset)).toBe(date.value);
      expect(date).toMatchObject({ type: "date", precision: date.iso.length > 7 ? "day" : "month" });
    }
  });
});

describe("a signature far from the end", () => {
  const attachment =
    "\n\nAPPENDIX\n\n" + "The provider shall keep records of each visit of its patients.\n".repeat(80);

  it.each([
    ["IT IS SO ORDERED.", "– | –"],
    ["__________\nROSA DIAZ\nUNITED STATES DISTRICT JUDGE", "ROSA DIAZ | UNITED STATES DISTRICT JUDGE"],
    ["__________\nROSA DIAZ\nUnited States District Judge", "ROSA DIAZ | United States District Judge"],
    ["__________\nROSA DIAZ\nUNITED STATES MAGISTRATE JUDGE", "ROSA DIAZ | UNITED STATES MAGISTRATE JUDGE"],
    ["__________\nROSA DIAZ\nUnited States Magistrate Judge", "ROSA DIAZ | United States Magistrate Judge"],
    ["__________\nROSA DIAZ\nCHIEF JUDGE", "ROSA DIAZ | CHIEF JUDGE"],
    ["__________\nROSA DIAZ\nUnited States Bankruptcy Judge", "ROSA DIAZ | United States Bankruptcy Judge"],
    ["__________\nROSA DIAZ\nUNITED STATES BANKRUPTCY JUDGE", "ROSA DIAZ | UNITED STATES BANKRUPTCY JUDGE"],
    ["Dated: May 3, 2018", "none"],
    ["The parties shall bear their own costs. SO ORDERED.", "none"],
    ["It was all SO ORDERED.", "– | –"],
    ["And it was all SO ORDERED.", "none"],
  ])("%j", (end, expected) => {
    const flat = body.repeat(12) + end + attachment;
    const reading = readSignature(flat, 0);
    expect(told(reading)).toBe(expected);
    if (expected !== "none") expect(marked(flat, reading)).toContain("⟧\n\nAPPENDIX");
  });

  it("is the last of several", () => {
    const first = "__________\nROSA DIAZ\nUnited States District Judge\n\n";
    const last = "__________\nMARY POE\nUNITED STATES MAGISTRATE JUDGE";
    expect(told(readSignature(first + body.repeat(30) + last + attachment, 0))).toBe(
      "MARY POE | UNITED STATES MAGISTRATE JUDGE",
    );
  });

  it("is not looked for in the caption", () => {
    const caption = "__________\nROSA DIAZ\nUnited States District Judge\n\n";
    const flat = caption + body.repeat(30);
    expect(told(readSignature(flat, 0))).toBe("ROSA DIAZ | United States District Judge");
    expect(told(readSignature(flat, caption.length))).toBe("none");
  });

  it("may stand behind a sentence that only speaks of judges", () => {
    const talk = "The parties then came before another District Judge, who heard them all on the motion.\n";
    const flat = `SO ORDERED.\n__________\nROSA DIAZ\nCHIEF JUDGE\n\n${body.repeat(20)}${talk}${attachment}`;
    expect(told(readSignature(flat, 0))).toBe("ROSA DIAZ | CHIEF JUDGE");
  });
});

describe("an order that no one signed at its end", () => {
  const date: CalendarDate = {
    type: "date",
    value: "May 3, 2018",
    iso: "2018-05-03",
    precision: "day",
    position: { start: { line: 0, column: 0, offset: 5 }, end: { line: 0, column: 0, offset: 16 } },
  };

  it("is its author's, on the day of its caption", () => {
    const { signature, start } = readSignature(body, 0, {
      author: { judge: "DIAZ", judgeTitle: "Circuit Judge" },
      dated: date,
    });
    const end = { line: 0, column: 0, offset: body.trimEnd().length };
    expect(start).toBe(end.offset);
    expect(signature).toEqual({
      type: "signature",
      judge: "DIAZ",
      judgeTitle: "Circuit Judge",
      children: [{ ...date, value: "", position: { start: end, end } }],
      position: { start: end, end },
    });
  });

  it("may have an author and no date, or a date and no author", () => {
    expect(told(readSignature(body, 0, { author: { judge: "DIAZ", judgeTitle: "Circuit Judge" } }))).toBe(
      "DIAZ | Circuit Judge",
    );
    expect(told(readSignature(body, 0, { dated: date }))).toBe("– | – | 2018-05-03");
  });

  it("is signed all the same if it says who signs", () => {
    const head = { author: { judge: "POE", judgeTitle: "Circuit Judge" }, dated: date };
    const end = "__________\nROSA DIAZ\nChief Judge\n";
    expect(told(readSignature(body + end, 0, head))).toBe("ROSA DIAZ | Chief Judge | 2018-05-03");
    expect(told(readSignature(`${body}${end}May 9, 2018`, 0, head))).toBe(
      "ROSA DIAZ | Chief Judge | 2018-05-09",
    );
  });

  it("keeps a day that is told elsewhere within the first word", () => {
    const flat = `${body}__________\nROSA DIAZ\nChief Judge\n`;
    const { signature, start } = readSignature(flat, 0, { dated: date });
    const at = { line: 0, column: 0, offset: start + 1 };
    expect(signature?.children[0]).toEqual({ ...date, value: "", position: { start: at, end: at } });
  });

  it("ends where its text ends if it is not signed", () => {
    expect(readSignature(body, 0)).toEqual({ signature: undefined, start: body.length });
    expect(readSignature("", 0)).toEqual({ signature: undefined, start: 0 });
  });
});

describe("the first words of an order of Pennsylvania", () => {
  it.each([
    ["AND NOW, this 12th day of June, 2002, upon consideration of the motion", "– | – | 2002-06-12"],
    ["AND NOW this 12th day of June, 2002, the motion is denied", "– | – | 2002-06-12"],
    ["NOW, this 12th day of June, 2002, the motion is denied", "– | – | 2002-06-12"],
    ["NOW,  this  12th day of June, 2002, the motion is denied", "– | – | 2002-06-12"],
    ["AND NOW, TO-WIT, this 12th day of June, 2002, the motion is denied", "– | – | 2002-06-12"],
    ["AND NOW, TO WIT: this 12th day of June, 2002, the motion is denied", "none"],
    ["AND NOW, TOWIT:  this 12th day of June, 2002, the motion is denied", "– | – | 2002-06-12"],
    ["AND NOW, TO-WIT this 12th day of June, 2002, the motion is denied", "– | – | 2002-06-12"],
    ["AND NOW, on this 12th day of June, 2002, the motion is denied", "– | – | 2002-06-12"],
    ["AND NOW, this  day of June, 2002, the motion is denied", "– | – | 2002-06"],
    ["AND NOW, upon consideration of the motion of this 12th day of June, 2002", "none"],
    ["AND NOW, this court denies the motion", "none"],
    ["KNOW, this 12th day of June, 2002, that the motion is denied", "none"],
  ])("%s", (opening, expected) => {
    const flat = `${opening}, it is ORDERED.\n\n${body.repeat(30)}`;
    expect(told(readSignature(flat, 0))).toBe(expected);
    expect(told(readSignature(`IN THE COURT BELOW\n\n${flat}`, 20))).toBe(expected);
  });

  it("are not looked for deep in it", () => {
    const opening = "AND NOW, this 12th day of June, 2002, it is ORDERED.\n\n";
    const date = (before: string): string => told(readSignature(before + opening + body.repeat(30), 0));
    expect(date(body.repeat(12))).toBe("– | – | 2002-06-12");
    expect(date(body.repeat(13))).toBe("none");
    expect(told(readSignature(opening + body.repeat(30), opening.length))).toBe("none");
  });

  it("leave the signature to its judge", () => {
    const flat = `AND NOW, this 12th day of June, 2002, it is ORDERED.\n\n${body.repeat(30)}BY THE COURT:\n\nRosa Diaz, J.\n`;
    expect(told(readSignature(flat, 0))).toBe("Rosa Diaz | J. | 2002-06-12");
  });
});

describe("the lines of an end", () => {
  it.each(["\n", "\r\n", "\r"])("are parted by %j", (end) => {
    const flat = body + ["SO ORDERED.", "", "/s/ Rosa Diaz", "Chief Judge"].join(end);
    expect(told(readSignature(flat, 0))).toBe("Rosa Diaz | Chief Judge");
  });

  it.each([" ", "\t", "\u00a0", "\u00ad", "\u200b"])("may be set in by %j", (space) => {
    const flat = `${body}${space}SO${" "}ORDERED.\n${space}${space}/s/ Rosa Diaz\n${space}Chief Judge`;
    expect(told(readSignature(flat, 0))).toBe("Rosa Diaz | Chief Judge");
  });
});
