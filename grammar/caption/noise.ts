/** Lines at the head of an order that are no part of its caption: stamps, and what clerks, reporters and databases add. */
import type { Cell, Line } from "./lines.ts";

/** What stands among the parties and names none: "Consolidated with …", "Related Cases:". */
export const isAside = (line: Line): boolean =>
  /^\(? ?(?=[a-z])(?:consolidated|related cases?|member cases?|lead case|and consolidated|class action|jury trial|electronically filed|date filed|usdc\b|noting date|note on motion|pertains to|oral argument)\b|^doc ?#/i.test(
    line.text,
  );

/** What clerks, reporters and databases put on top of an order. */
export function isNoise(line: Line): boolean {
  return noise.test(line.text);
}

const noise =
  /^(?:reissued|(?:september|august|october) term|exhibit [a-z]$|certified copy|e-?filed|filed|entered|clerk|by ?:|dep(?:uty|\.)|js-?\d|wo$|o$|p$|c$|not for (?:publication|citation)|for publication|(?:un)?publish|\d+ f\. ?(?:supp|[23]d)|slip ?copy|usdc|document$|electronically|doc ?#|date filed|only the westlaw|\(?cite ?as|page ?\d|class action$|lead case|recommended for|not recommended|file name|\d{1,2}:\d\d|(?:[A-Z][a-z]+ ){1,3}clerk|jury trial)/i;

/** A piece of a clerk's stamp at the side of the parties: "FILED", "DATE FILED: 7/8/2020", "CLERK, U.S. DISTRICT COURT". */
export const isStamp = ({ tokens }: Cell): boolean =>
  opensStamp.test(tokens[0]?.image ?? "") && stamp.test(tokens.map((token) => token.image).join(" "));

const opensStamp = /^(?:e|filed|date|doc|usdc|clerk|deputy|oefuty|by)/i;

const stamp =
  /^(?:(?:e-?|electronically )?filed|date filed\b.*|doc ?#.*|usdc\b.*|clerk ?,(?: (?:u\.? ?s|united)\b.*)?|(?:deputy|oefuty|by:? ?\S*) clerk)$/i;
