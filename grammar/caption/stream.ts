/** Which tokens of a caption can be no part of a party's name, whatever column they stand in. */
import {
  Bar,
  BracketedEntry,
  CaseLabel,
  CaseNumber,
  DocketLine,
  Newline,
  NumberBelow,
  ReLine,
  Rule,
  WrittenDate,
  bitsOf,
} from "./tokens.ts";

/** The types that the grammar of the parties does not take. */
export const notOfParties = bitsOf(
  CaseNumber,
  CaseLabel,
  Rule,
  WrittenDate,
  BracketedEntry,
  ReLine,
  DocketLine,
  Newline,
  NumberBelow,
  Bar,
);
