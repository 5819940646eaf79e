/**
 * Reads tokens by the rules of a grammar. The rules are written in the DSL of Chevrotain, which checks them, draws them and
 * works out their lookahead when the grammar is changed (build/analysis.ts); what is left to do at run time is here, so that a
 * process that parses one order neither loads Chevrotain nor waits for its analysis.
 */
import type { IToken, TokenType } from "chevrotain";
import { decisionsOf, NONE, placeOf, UNSURE, type Decision, type Lookahead } from "./decisions.ts";
import { END } from "./tokens.ts";
import type { TypeSet } from "./type-set.ts";

/** A rule: called by itself it reads the whole input, called by `SUBRULE` what stands next. */
export interface Rule<Args extends unknown[], Result> {
  (...args: Args): Result;
  ruleName: string;
  body: (...args: unknown[]) => Result;
  /** Made at its first use. */
  decisions: Decision[] | undefined;
}

/** What an optional part or a repeated one does, and whether it may stand here, beside what the tokens say. */
interface Gated<Result> {
  GATE?: () => boolean;
  DEF: () => Result;
}
type Part<Result> = Gated<Result> | (() => Result);

/** One of several that may stand at a place. `Given` is what `OR` hands to those that are made once for all times. */
export interface Alternative<Result, Given = void> {
  GATE?: () => boolean;
  ALT: (given: Given) => Result;
}

/** Why a row of tokens was refused. */
export class Refused extends Error {}

const OR = placeOf("OR", 0);
const OPTION = placeOf("OPTION", 0);
const MANY = placeOf("MANY", 0);
const AT_LEAST_ONE = placeOf("AT_LEAST_ONE", 0);
const MANY_SEP = placeOf("MANY_SEP", 0);

/**
 * The DSL, without rules. Its methods in capitals are those of Chevrotain's parsers, numbered as far as the grammars go; arguments for a
 * rule stand behind it. Those in small letters say shorter what is said often, and make no function for it each time:
 *
 *     this.maybe(3, Comma)           this.OPTION3(() => this.CONSUME3(Comma))
 *     this.oneOf(3, DASH_OR_TO)      this.OR3([{ ALT: () => this.CONSUME3(Dash) }, { ALT: () => this.CONSUME3(To) }])
 *     this.pass(3, DASH_OR_TO)       this.MANY3(() => this.OR3([… the same …]))
 *     if (this.may(this.isSo()))     this.OPTION({ GATE: () => this.isSo(), DEF: … })
 *       this.OPTION(…)
 */
export abstract class RuleParser {
  /** Every rule, by its name. */
  readonly rules = new Map<string, Rule<never[], unknown>>();
  /** Why the input was not accepted. */
  errors: Refused[] = [];
  private readonly types: ReadonlyMap<string, number>;
  private tokens: IToken[] = [];
  /** The index of the next token. */
  private at = 0;
  /** Of the rule that is being read. */
  private decisions: Decision[] = [];

  /**
   * Makes a parser; its rules are fields of it.
   *
   * @param vocabulary - its token types
   * @param lookahead - of its rules
   */
  constructor(
    vocabulary: readonly TokenType[],
    private readonly lookahead: Lookahead,
  ) {
    this.types = new Map(vocabulary.map(({ name, tokenTypeIdx }) => [name, tokenTypeIdx!]));
  }

  /** The tokens to read. */
  set input(tokens: IToken[]) {
    this.tokens = tokens;
    this.at = 0;
    this.errors = [];
  }

  /** Defines a rule. */
  protected RULE<Args extends unknown[], Result>(
    ruleName: string,
    body: (...args: Args) => Result,
  ): Rule<Args, Result> {
    const whole = (...args: Args): Result => this.readAll(rule, args);
    const rule: Rule<Args, Result> = Object.assign(whole, {
      ruleName,
      body: body as Rule<Args, Result>["body"],
      decisions: undefined,
    });
    this.rules.set(ruleName, rule);
    return rule;
  }

  /** The token `ahead` of where the parser stands: 1 is the next, 0 the last taken. */
  protected LA(ahead: number): IToken {
    const index = this.at + ahead - 1;
    return index >= 0 && index < this.tokens.length ? this.tokens[index]! : END;
  }

  /** Does what is no part of the grammar. */
  protected ACTION<Result>(action: () => Result): Result {
    return action();
  }

  protected CONSUME(type: TokenType): IToken {
    const token = this.LA(1);
    if (token.tokenType !== type) throw this.refusal(type);
    this.at++;
    return token;
  }
  protected CONSUME2(type: TokenType): IToken {
    return this.CONSUME(type);
  }
  protected CONSUME3(type: TokenType): IToken {
    return this.CONSUME(type);
  }
  protected CONSUME4(type: TokenType): IToken {
    return this.CONSUME(type);
  }
  protected CONSUME5(type: TokenType): IToken {
    return this.CONSUME(type);
  }
  /** `CONSUME` with its number as an argument. */
  protected consume(_number: number, type: TokenType): IToken {
    return this.CONSUME(type);
  }

  /**
   * Takes a token if it is of the type.
   *
   * @param _number - tells it from others of its rule: of all that is optional, and of all that takes the type
   */
  protected maybe(_number: number, type: TokenType): IToken | undefined {
    const token = this.LA(1);
    if (token.tokenType !== type) return undefined;
    this.at++;
    return token;
  }

  /**
   * Takes a token of one of the types.
   *
   * @param _number - tells it from others of its rule: of all alternatives, and of all that takes the types
   */
  protected oneOf(_number: number, types: TypeSet): IToken {
    const token = this.LA(1);
    if (!types.has(token.tokenType)) throw this.refusal();
    this.at++;
    return token;
  }

  /**
   * Passes over tokens of the types.
   *
   * @param _number - tells it from others of its rule: of all that repeats, of all alternatives, and of all that takes the types
   * @param types - of which they are
   * @param before - up to which offset
   */
  protected pass(_number: number, types: TypeSet, before = Infinity): void {
    for (let token = this.LA(1); types.has(token.tokenType); token = this.LA(1)) {
      if (token.startOffset >= before) return;
      this.at++;
    }
  }

  /**
   * Whether a part may be read on, beside what the tokens say: a gate without a function made for it. The condition is
   * the same as that given; Chevrotain takes every part when it records the rules.
   */
  protected may(gate: boolean): boolean {
    return gate;
  }

  protected SUBRULE<Args extends unknown[], Result>(rule: Rule<Args, Result>, ...args: Args): Result;
  // no rule has more arguments; as a list they would be made and spread again at each call
  protected SUBRULE(
    rule: Rule<never[], unknown>,
    a?: unknown,
    b?: unknown,
    c?: unknown,
    d?: unknown,
  ): unknown {
    const caller = this.decisions;
    this.decisions = rule.decisions ??= decisionsOf(this.lookahead, rule.ruleName, this.types);
    const result = rule.body(a, b, c, d);
    this.decisions = caller;
    return result;
  }
  protected SUBRULE2<Args extends unknown[], Result>(rule: Rule<Args, Result>, ...args: Args): Result;
  protected SUBRULE2(rule: Rule<never[], unknown>, a?: unknown, b?: unknown, c?: unknown): unknown {
    return this.SUBRULE(rule as Rule<unknown[], unknown>, a, b, c);
  }
  protected SUBRULE3<Args extends unknown[], Result>(rule: Rule<Args, Result>, ...args: Args): Result;
  protected SUBRULE3(rule: Rule<never[], unknown>, a?: unknown, b?: unknown, c?: unknown): unknown {
    return this.SUBRULE(rule as Rule<unknown[], unknown>, a, b, c);
  }

  protected OR<Result, Given = void>(
    alternatives: readonly Alternative<Result, Given>[],
    given?: Given,
  ): Result {
    return this.alternative(OR, alternatives, given as Given);
  }
  protected OR2<Result>(alternatives: readonly Alternative<Result>[]): Result {
    return this.alternative(OR + 2, alternatives, undefined);
  }

  protected OPTION<Result>(part: Part<Result>): Result | undefined {
    return this.optional(OPTION, part);
  }
  protected OPTION2<Result>(part: Part<Result>): Result | undefined {
    return this.optional(OPTION + 2, part);
  }
  protected OPTION3<Result>(part: Part<Result>): Result | undefined {
    return this.optional(OPTION + 3, part);
  }
  protected OPTION4<Result>(part: Part<Result>): Result | undefined {
    return this.optional(OPTION + 4, part);
  }
  protected OPTION5<Result>(part: Part<Result>): Result | undefined {
    return this.optional(OPTION + 5, part);
  }
  protected OPTION6<Result>(part: Part<Result>): Result | undefined {
    return this.optional(OPTION + 6, part);
  }
  protected OPTION7<Result>(part: Part<Result>): Result | undefined {
    return this.optional(OPTION + 7, part);
  }

  protected MANY(part: Part<unknown>): void {
    this.repeated(MANY, part);
  }
  protected MANY2(part: Part<unknown>): void {
    this.repeated(MANY + 2, part);
  }

  protected AT_LEAST_ONE(part: Part<unknown>): void {
    if (this.repeated(AT_LEAST_ONE, part) === 0) throw this.refusal();
  }

  protected MANY_SEP({ SEP, DEF }: { SEP: TokenType; DEF: () => unknown }): void {
    if (!this.begins(MANY_SEP)) return;
    DEF();
    while (this.LA(1).tokenType === SEP) {
      this.at++;
      DEF();
    }
  }

  private alternative<Result, Given>(
    place: number,
    alternatives: readonly Alternative<Result, Given>[],
    given: Given,
  ): Result {
    const { first, candidates } = this.decisions[place]!;
    const { tokenTypeIdx: type } = this.LA(1);
    const told = first[type] ?? first[0]!;
    if (told !== UNSURE) {
      if (told !== NONE) {
        const { GATE, ALT } = alternatives[told - 1]!;
        if (GATE === undefined || GATE()) return ALT(given);
      }
      throw this.refusal();
    }
    for (const { index, second } of candidates[type] ?? candidates[0]!) {
      if (second !== undefined && second[this.LA(2).tokenTypeIdx] !== true) continue;
      const { GATE, ALT } = alternatives[index]!;
      if (GATE === undefined || GATE()) return ALT(given);
    }
    throw this.refusal();
  }

  private optional<Result>(place: number, part: Part<Result>): Result | undefined {
    if (!this.begins(place)) return undefined;
    if (typeof part === "function") return part();
    return part.GATE === undefined || part.GATE() ? part.DEF() : undefined;
  }

  /** Reads a part as often as it stands here, and gives how often; a part that takes nothing is read once. */
  private repeated(place: number, part: Part<unknown>): number {
    const { GATE, DEF } = typeof part === "function" ? { GATE: undefined, DEF: part } : part;
    for (let times = 0; ; times++) {
      const { at } = this;
      if (!this.begins(place) || (GATE !== undefined && !GATE())) return times;
      DEF();
      if (this.at === at) return times + 1;
    }
  }

  /** Whether the part at a place begins with the next tokens. */
  private begins(place: number): boolean {
    const { first, candidates } = this.decisions[place]!;
    const { tokenTypeIdx: type } = this.LA(1);
    const told = first[type] ?? first[0]!;
    if (told !== UNSURE) return told !== NONE;
    const { second } = (candidates[type] ?? candidates[0]!)[0]!;
    return second === undefined || second[this.LA(2).tokenTypeIdx] === true;
  }

  /** Reads the whole input by a rule; what is refused is told in `errors`. */
  private readAll<Args extends unknown[], Result>(rule: Rule<Args, Result>, args: Args): Result {
    try {
      const result = this.SUBRULE(rule, ...args);
      if (this.at < this.tokens.length) this.errors.push(this.refusal());
      return result;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.errors.push(error);
      return undefined as Result;
    }
  }

  private refusal(expected?: TokenType): Refused {
    const { tokenType, image } = this.LA(1);
    const found = `${tokenType.name} "${image.slice(0, 40)}"`;
    return new Refused(expected ? `${expected.name} expected, not ${found}` : `${found} cannot stand here`);
  }
}
