/** What stands between citations: signals, strings of citations, parentheticals, Id. and supra. (Bluebook rules 1.2–1.5, 4.1, 4.2.) */
import type { IOrAlt, IToken, TokenType } from "chevrotain";
import type { BackReference, Citation, Inline, Parenthetical, StringCite } from "../../src/tree/index.ts";
import type { Rule } from "../engine/rules.ts";
import { pointTo } from "../links.ts";
import { endOf, span } from "../nodes.ts";
import {
  And,
  BatesNumber,
  CaseName,
  CaseNumber,
  closeOf,
  Code,
  Comma,
  Constitution,
  DocketLabel,
  ExhibitMark,
  ExplanationClose,
  ExplanationOpen,
  headOf,
  Id,
  Reporter,
  RecordTitle,
  RuleSet,
  Semicolon,
  Signal,
  Supra,
} from "../vocabulary.ts";
import { ProvisionRules } from "./provision.ts";
import { append } from "../../src/tree/append.ts";

/** The tokens that begin a citation. */
export const HEADS: ReadonlySet<TokenType> = new Set([
  BatesNumber,
  CaseName,
  CaseNumber,
  Code,
  Constitution,
  DocketLabel,
  ExhibitMark,
  Id,
  Reporter,
  RecordTitle,
  RuleSet,
  Signal,
  Supra,
]);

/** The rules for groups of citations and for references back. */
export abstract class GroupRules extends ProvisionRules {
  /** Citations that follow one another: a string cite where a semicolon parts them. */
  protected readonly citations = this.RULE("citations", (): Inline[] => {
    const inlines: Inline[] = [];
    let string = false;
    const first = this.SUBRULE(this.signalled);
    this.ACTION(() => append(inlines, first));
    this.MANY({
      GATE: () => this.citationFollows(),
      DEF: () => {
        this.OR([
          {
            ALT: () => {
              this.CONSUME(Semicolon);
              string = true;
            },
          },
          { ALT: () => this.CONSUME(Comma) },
          { ALT: () => this.CONSUME(And) },
        ]);
        this.OPTION(() => this.CONSUME2(And));
        const more = this.SUBRULE2(this.signalled);
        this.ACTION(() => append(inlines, more));
      },
    });
    return this.ACTION(() => (string && inlines.length > 1 ? [stringCite(inlines)] : inlines));
  });

  /** A citation with the signal before it and the parentheticals after it. */
  protected readonly signalled = this.RULE("signalled", (): Inline[] => {
    let signal: IToken | undefined;
    const cites: Citation[] = [];
    this.OR([
      {
        ALT: () => {
          signal = this.CONSUME(Signal);
          // A signal stands alone where the piece that it introduces is of another block.
          this.OPTION(() => {
            const found = this.SUBRULE(this.citation);
            this.ACTION(() => append(cites, found));
          });
        },
      },
      {
        ALT: () => {
          const found = this.SUBRULE2(this.citation);
          this.ACTION(() => append(cites, found));
        },
      },
    ]);
    const inlines: Inline[] = [];
    this.ACTION(() => {
      if (signal && cites[0]) cites[0].signal = headOf(signal, "Signal").signal;
      append(inlines, cites);
    });
    this.MANY(() => {
      const words = this.SUBRULE(this.parenthetical);
      this.ACTION(() => {
        if (cites.length > 0) {
          pointTo(words, cites[0]!);
          inlines.push(words);
        } else append(inlines, words.children);
      });
    });
    return inlines;
  });

  /** The kinds of citation, each by its rule. Made once, as they are tried often. */
  private readonly kinds: IOrAlt<Citation[]>[] = [
    {
      ALT: () => {
        const cite = this.SUBRULE(this.docketCitation, { ARGS: [undefined] });
        return this.ACTION(() => (cite ? [cite] : []));
      },
    },
    { ALT: () => this.SUBRULE(this.caseCitation) },
    { ALT: () => this.SUBRULE(this.definedCase) },
    { ALT: () => this.SUBRULE(this.numberedCase) },
    { ALT: () => [this.SUBRULE(this.recordCitation)] },
    {
      ALT: () => {
        const cite = this.SUBRULE(this.exhibitCitation);
        return this.ACTION(() => (cite ? [cite] : []));
      },
    },
    { ALT: () => [this.SUBRULE(this.batesCitation)] },
    {
      ALT: () => {
        const cite = this.SUBRULE(this.codeCitation);
        return this.ACTION(() => (cite ? [cite] : []));
      },
    },
    {
      ALT: () => {
        const cite = this.SUBRULE(this.ruleCitation);
        return this.ACTION(() => (cite ? [cite] : []));
      },
    },
    {
      ALT: () => {
        const cite = this.SUBRULE(this.constitutionCitation);
        return this.ACTION(() => (cite ? [cite] : []));
      },
    },
    { ALT: () => [this.SUBRULE(this.idReference)] },
    { ALT: () => [this.SUBRULE(this.supraReference)] },
    // A name alone, whose citation did not come.
    {
      ALT: () => {
        this.CONSUME(CaseName);
        return [];
      },
    },
  ];

  /** One citation of any kind (a case with its parallels gives several nodes). */
  protected readonly citation = this.RULE("citation", (): Citation[] => this.OR(this.kinds));

  /** "Id. at 4", "Id. ¶ 7", "Id., Ex. B". */
  protected readonly idReference = this.RULE("idReference", (): BackReference => {
    const token = this.CONSUME(Id);
    const pins = this.SUBRULE(this.pins);
    const exhibits = this.SUBRULE(this.exhibits);
    return this.ACTION(() => {
      const { corrected } = headOf(token, "Id");
      return {
        type: "backReference",
        id: "",
        form: "id",
        children: [...pins, ...exhibits],
        position: span(token.startOffset, this.lastEnd()),
        ...(corrected && { data: { corrected } }),
      };
    });
  });

  /** "Smith, supra, at 4". */
  protected readonly supraReference = this.RULE("supraReference", (): BackReference => {
    const name = this.OPTION(() => this.CONSUME(CaseName));
    const token = this.CONSUME(Supra);
    const pins = this.SUBRULE(this.pins);
    return this.ACTION(() => {
      const node: BackReference = {
        type: "backReference",
        id: "",
        form: headOf(token, "Supra").form,
        children: pins,
        position: span((name ?? token).startOffset, this.lastEnd()),
      };
      if (name) node.name = headOf(name, "CaseName").name;
      return node;
    });
  });

  /** "(quoting Smith, 5 U.S. at 3)", "(emphasis added)". */
  protected readonly parenthetical = this.RULE("parenthetical", (): Parenthetical => {
    const open = this.CONSUME(ExplanationOpen);
    const children: Inline[] = [];
    this.MANY({
      GATE: () => this.LA(1).startOffset < closeOf(open) && !Number.isNaN(this.LA(1).startOffset),
      DEF: () => {
        const inlines = this.SUBRULE(this.inline);
        this.ACTION(() => append(children, inlines));
      },
    });
    const close = this.OPTION(() => this.CONSUME(ExplanationClose));
    return this.ACTION(() => {
      const node: Parenthetical = {
        type: "parenthetical",
        children,
        position: span(open.startOffset, close ? endOf(close) : this.lastEnd()),
      };
      const relation = /^[([]\s*(quoting|citing)\b/.exec(
        this.text.slice(open.startOffset, open.startOffset + 14),
      )?.[1];
      if (relation) node.relation = relation as "quoting" | "citing";
      return node;
    });
  });

  /** Anything that may stand in prose; what is no citation gives nothing. */
  protected abstract readonly inline: Rule<[], Inline[]>;

  private citationFollows(): boolean {
    if (!this.next(1, Semicolon) && !this.next(1, Comma) && !this.next(1, And)) return false;
    const ahead = this.next(2, And) ? 3 : 2;
    return HEADS.has(this.LA(ahead).tokenType);
  }
}

function stringCite(children: Inline[]): StringCite {
  return {
    type: "stringCite",
    children,
    position: span(children[0]!.position.start.offset, children[children.length - 1]!.position.end.offset),
  };
}
