/** The rules of a grammar read by Chevrotain, which so checks them, draws them and tells by which tokens they decide. */
import { EmbeddedActionsParser, LLkLookaheadStrategy } from "chevrotain";
import type { IToken, TokenType } from "chevrotain";
import { RuleParser, type Rule } from "../grammar/engine/rules.ts";
import { span } from "../grammar/nodes.ts";
import type { TypeSet } from "../grammar/engine/type-set.ts";

type Method = (...args: never[]) => unknown;

/**
 * What stands for all that a rule is given, and that its parts give, while Chevrotain records it: a list without anything in it, which
 * is a token that says nothing as well, and a node with nothing in it.
 */
const blank = (): unknown[] =>
  Object.assign([], { image: "", startOffset: 0, payload: {}, children: [], position: span(0, 0) });

/** The rules of a parser of ours in one of Chevrotain's: what they call of the DSL is Chevrotain's from then on. */
export class ChevrotainParser<Parser extends RuleParser = RuleParser> extends EmbeddedActionsParser {
  private readonly named: Record<string, unknown> = {};

  /**
   * @param parser - whose rules are taken; from then on it reads by Chevrotain
   * @param vocabulary - its token types
   * @param tokensAhead - how many tokens decide
   * @throws Error where the grammar is not valid
   */
  constructor(
    readonly parser: Parser,
    vocabulary: TokenType[],
    readonly tokensAhead: number,
  ) {
    super(vocabulary, {
      maxLookahead: tokensAhead,
      lookaheadStrategy: new OrderedChoice({ maxLookahead: tokensAhead }),
    });
    const own = this as unknown as Record<string, (...args: unknown[]) => unknown>;
    for (const [name, { body }] of parser.rules)
      this.named[name] = this.RULE(name, (...args: unknown[]) =>
        body(...(this.RECORDING_PHASE ? [blank(), blank(), blank(), blank()] : args)),
      );
    for (const name of Object.getOwnPropertyNames(RuleParser.prototype)) {
      const method =
        /^[A-Z_]+\d?$|^consume$/.test(name) && name !== "RULE" ? this.standIn(name, own) : this.short[name];
      if (method) Object.defineProperty(parser, name, { value: method });
    }
    Object.defineProperties(parser, {
      input: { set: (tokens: IToken[]) => (this.input = tokens) },
      errors: { get: () => this.errors },
      readAll: { value: ({ ruleName }: { ruleName: string }, args: unknown[]) => own[ruleName]!(...args) },
    });
    this.performSelfAnalysis();
  }

  /** What is done instead of a method of the DSL that Chevrotain has too. */
  private standIn(name: string, own: Record<string, (...args: unknown[]) => unknown>): Method {
    if (name.startsWith("SUBRULE"))
      return ({ ruleName }: Rule<never[], unknown>, ...args: unknown[]) =>
        this.unlessRecorded(own[name]!(this.named[ruleName], { ARGS: args }));
    if (name.startsWith("OR"))
      return (alternatives: { ALT: (given: unknown) => unknown }[], given: unknown) =>
        this.unlessRecorded(own[name]!(alternatives.map((one) => ({ ...one, ALT: () => one.ALT(given) }))));
    if (name.startsWith("OPTION"))
      return (part: unknown) => {
        const found = own[name]!(part);
        return this.RECORDING_PHASE ? undefined : found;
      };
    if (/^consume$/i.test(name.replace(/\d$/, "")))
      return (...args: unknown[]) => this.unlessRecorded(own[name]!(...args));
    return (...args: unknown[]) => own[name]!(...args);
  }

  /** What is done instead of the methods in small letters. */
  private readonly short: Record<string, Method> = {
    may: (gate: boolean) => this.RECORDING_PHASE || gate,
    maybe: (number: number, type: TokenType) => {
      const token = this.option(number, () => this.consume(number, type));
      return this.RECORDING_PHASE ? undefined : token;
    },
    oneOf: (number: number, { types }: TypeSet) => this.unlessRecorded(this.anyOf(number, types)),
    pass: (number: number, { types }: TypeSet, before = Infinity) =>
      this.many(number, {
        GATE: () => this.LA(1).startOffset < before,
        DEF: () => this.anyOf(number, types),
      }),
  };

  private anyOf(number: number, types: readonly TokenType[]): unknown {
    return this.or(
      number,
      types.map((type) => ({ ALT: () => this.consume(number, type) })),
    );
  }

  private unlessRecorded(found: unknown): unknown {
    return this.RECORDING_PHASE ? blank() : found;
  }
}

/** Of alternatives that begin alike, the first is meant. */
class OrderedChoice extends LLkLookaheadStrategy {
  override validateAmbiguousAlternationAlternatives(): [] {
    return [];
  }
}
