/**
 * The grammar of what stands in the party column, read top to bottom:
 *
 *     parties := (Versus | Role | InRe | RelatesTo | EtAl | separator | phrase)*
 *     phrase  := (Word | Suffix | Office | Describe | Paren | ExRel | …)+
 *
 * It gives groups, each closed by the role that it has or the side on which it stands; `names.ts` tells the
 * names in a group from what is said of them.
 */
import type { IToken } from "chevrotain";

import { lookahead } from "../analysis.ts";
import { RuleParser } from "../engine/rules.ts";
import { TypeSet } from "../engine/type-set.ts";
import {
  And,
  Comma,
  CourtDivision,
  CourtHead,
  CourtPlace,
  Describe,
  EtAl,
  ExRel,
  InRe,
  JudgeMark,
  Office,
  Other,
  Paren,
  RelatesTo,
  Role,
  Semicolon,
  SpacedWord,
  Suffix,
  Versus,
  Word,
  vocabulary,
} from "./tokens.ts";

/** Words between two separators, and the separator before them. */
export interface Phrase {
  before: "" | "," | ";" | "and" | ", and" | "et al";
  tokens: IToken[];
  /** Whether "et al." stands behind it. */
  etAl: boolean;
}

/** The phrases that share a role. */
export interface Group {
  phrases: Phrase[];
  /** As written: "Defendants-Appellees"; absent where the caption writes none. */
  role?: string;
  /** Whether it stands behind a "v.". */
  opposed: boolean;
  /** Whether "In re" stands before it. */
  inRe: boolean;
}

const PHRASE_WORDS = new TypeSet([
  Word,
  Suffix,
  Office,
  JudgeMark,
  Describe,
  Paren,
  ExRel,
  CourtPlace,
  CourtDivision,
  CourtHead,
  SpacedWord,
  Other,
]);

/** The grammar of the party column. */
export class PartiesParser extends RuleParser {
  constructor() {
    super(vocabulary, lookahead.parties);
  }

  readonly parties = this.RULE("parties", (): Group[] => {
    const groups: Group[] = [];
    let group: Group = { phrases: [], opposed: false, inRe: false };
    let before: Phrase["before"] = "";
    const close = (role?: string): void => {
      if (role) group.role = role;
      if (group.phrases.length > 0 || role) groups.push(group);
      group = { phrases: [], opposed: group.opposed, inRe: group.inRe };
      before = "";
    };
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(Versus);
            this.ACTION(() => {
              close();
              group = { phrases: [], opposed: true, inRe: false };
            });
          },
        },
        {
          ALT: () => {
            const role = this.CONSUME(Role);
            this.ACTION(() => {
              close(role.image);
              group.opposed = false;
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(InRe);
            this.ACTION(() => {
              close();
              group.inRe = true;
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(RelatesTo);
            this.ACTION(() => {
              close();
              group.inRe = false;
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(EtAl);
            this.ACTION(() => {
              const last = group.phrases.at(-1);
              if (last) last.etAl = true;
              before = "et al";
            });
          },
        },
        {
          ALT: () => {
            const separator = this.SUBRULE(this.separator);
            this.ACTION(() => {
              before = joined(before, separator);
            });
          },
        },
        {
          ALT: () => {
            const words = this.SUBRULE(this.phrase);
            this.ACTION(() => {
              group.phrases.push({ before, tokens: words, etAl: false });
              before = "";
            });
          },
        },
      ]),
    );
    this.ACTION(() => close());
    return groups;
  });

  private readonly separator = this.RULE("separator", (): Phrase["before"] =>
    this.OR([
      { ALT: () => (this.CONSUME(Comma), ",") },
      { ALT: () => (this.CONSUME(Semicolon), ";") },
      { ALT: () => (this.CONSUME(And), "and") },
    ]),
  );

  private readonly phrase = this.RULE("phrase", (): IToken[] => {
    const words: IToken[] = [];
    this.AT_LEAST_ONE(() => {
      const word = this.oneOf(0, PHRASE_WORDS);
      this.ACTION(() => words.push(word));
    });
    return words;
  });
}

function joined(before: Phrase["before"], separator: Phrase["before"]): Phrase["before"] {
  if (before === ";" || separator === ";") return ";";
  if (before === "et al" || before === ", and") return before;
  if (before === "," && separator === "and") return ", and";
  return before === "and" ? before : separator;
}

let parser: PartiesParser | undefined;

/**
 * Reads the party column.
 *
 * @param column - the tokens of its cells, top to bottom; tokens that are no part of the grammar must be left out
 * @returns the groups of phrases in order
 */
export function parseParties(column: IToken[]): Group[] {
  parser ??= new PartiesParser();
  parser.input = column;
  const groups = parser.parties() ?? [];
  parser.input = [];
  return groups;
}
