/** Which tokens of a caption can be no part of a party's name, whatever column they stand in. */
import type { TokenType } from "chevrotain";

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
} from "./tokens.ts";

/** The tokens that the grammar of the parties does not take. */
export const notOfParties: readonly TokenType[] = [
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
];
