/**
 * Reads tokens by the rules of a grammar. The rules are written in the DSL of Chevrotain, which checks them, draws them and
 * works out their lookahead when the grammar is changed (build/analysis.ts); what is left to do at run time is here, so that a
 * process that parses one order neither loads Chevrotain nor waits for its analysis.
 */
import type { IOrAlt, IToken, TokenType } from "chevrotain";
import { decisionsOf, placeOf, type Decision, type Lookahead } from "./decisions.ts";
import { END } from "./tokens.ts";

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

/** Why a row of tokens was refused. */
export class Refused extends Error {}

const OR = 0;
const OPTION = 1;
const MANY = 2;
const AT_LEAST_ONE = 3;
const MANY_SEP = 4;

/** The DSL, without rules. Its methods are those of Chevrotain's parsers, numbered as far as the grammars go. */
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

  protected SUBRULE<Args extends unknown[], Result>(
    rule: Rule<Args, Result>,
    options?: { ARGS: Args },
  ): Result {
    const caller = this.decisions;
    this.decisions = rule.decisions ??= decisionsOf(this.lookahead, rule.ruleName, this.types);
    const result = options ? rule.body(...options.ARGS) : rule.body();
    this.decisions = caller;
    return result;
  }
  protected SUBRULE2<Args extends unknown[], Result>(
    rule: Rule<Args, Result>,
    options?: { ARGS: Args },
  ): Result {
    return this.SUBRULE(rule, options);
  }
  protected SUBRULE3<Args extends unknown[], Result>(
    rule: Rule<Args, Result>,
    options?: { ARGS: Args },
  ): Result {
    return this.SUBRULE(rule, options);
  }

  protected OR<Result>(alternatives: IOrAlt<Result>[]): Result {
    return this.oneOf(0, alternatives);
  }
  protected OR2<Result>(alternatives: IOrAlt<Result>[]): Result {
    return this.oneOf(2, alternatives);
  }
  protected OR3<Result>(alternatives: IOrAlt<Result>[]): Result {
    return this.oneOf(3, alternatives);
  }

  protected OPTION<Result>(part: Part<Result>): Result | undefined {
    return this.optional(0, part);
  }
  protected OPTION2<Result>(part: Part<Result>): Result | undefined {
    return this.optional(2, part);
  }
  protected OPTION3<Result>(part: Part<Result>): Result | undefined {
    return this.optional(3, part);
  }
  protected OPTION4<Result>(part: Part<Result>): Result | undefined {
    return this.optional(4, part);
  }
  protected OPTION5<Result>(part: Part<Result>): Result | undefined {
    return this.optional(5, part);
  }
  protected OPTION6<Result>(part: Part<Result>): Result | undefined {
    return this.optional(6, part);
  }
  protected OPTION7<Result>(part: Part<Result>): Result | undefined {
    return this.optional(7, part);
  }

  protected MANY(part: Part<unknown>): void {
    this.repeated(placeOf(MANY, 0), part);
  }
  protected MANY2(part: Part<unknown>): void {
    this.repeated(placeOf(MANY, 2), part);
  }

  protected AT_LEAST_ONE(part: Part<unknown>): void {
    if (this.repeated(placeOf(AT_LEAST_ONE, 0), part) === 0) throw this.refusal();
  }

  protected MANY_SEP({ SEP, DEF }: { SEP: TokenType; DEF: () => unknown }): void {
    if (!this.begins(placeOf(MANY_SEP, 0))) return;
    DEF();
    while (this.LA(1).tokenType === SEP) {
      this.at++;
      DEF();
    }
  }

  private oneOf<Result>(number: number, alternatives: IOrAlt<Result>[]): Result {
    for (const { index, second } of this.candidates(placeOf(OR, number))) {
      if (second !== undefined && second[this.LA(2).tokenTypeIdx] !== true) continue;
      const { GATE, ALT } = alternatives[index]!;
      if (GATE === undefined || GATE()) return ALT();
    }
    throw this.refusal();
  }

  private optional<Result>(number: number, part: Part<Result>): Result | undefined {
    if (!this.begins(placeOf(OPTION, number))) return undefined;
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
    const candidate = this.candidates(place)[0];
    if (candidate === undefined) return false;
    return candidate.second === undefined || candidate.second[this.LA(2).tokenTypeIdx] === true;
  }

  private candidates(place: number): Decision["otherwise"] {
    const decision = this.decisions[place]!;
    return decision.byFirst[this.LA(1).tokenTypeIdx] ?? decision.otherwise;
  }

  /** Reads the whole input by a rule; what is refused is told in `errors`. */
  private readAll<Args extends unknown[], Result>(rule: Rule<Args, Result>, args: Args): Result {
    try {
      const result = this.SUBRULE(rule, { ARGS: args });
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
