import { compareRatios, product, ratioOf, type Ratio } from "../ratio.ts";
import type { AllOfRule, BandCondition, Condition, HalfOpen, Measure, PlanRules, ThresholdRule } from "./plan-rules.ts";
import { isCount } from "../share.ts";

/** Figures of one unit by value column id: counts, yes as true or 1; null or absent where unknown. */
export type UnitValues = Readonly<Record<string, number | boolean | null | undefined>>;

/** What a condition is judged on: the figures, and the types that it may refer to. */
interface ConditionFacts {
  readonly values: UnitValues;
  readonly rules: PlanRules;
}

/** True, false, or null while the figures do not say. */
type Answer = boolean | null;

/** How many of some conditions hold at least and at most, and the columns whose blanks leave that open. */
interface ConditionCount {
  readonly lowest: number;
  readonly highest: number;
  readonly missing: readonly string[];
}

/**
 * How many of these conditions hold, exactly: blanks are tried both ways.
 *
 * @example countConditions([{ column: "a1", from: 5, citation }], { values: { a1: 5 }, rules: plan7488 }).lowest // 1
 */
export function countConditions(of: readonly Condition[], facts: ConditionFacts): ConditionCount {
  const answers = of.map((condition) => answerOf(condition, facts));
  const lowest = answers.filter((answer) => answer === true).length;
  const open = of.filter((_condition, index) => answers[index] === null);
  const missing = [...new Set(open.flatMap((condition) => missingIn(condition, facts)))];
  return { lowest, highest: lowest + open.length, missing };
}

/** The figure that a band is of; null while it is not stated, and as a rate of nothing. */
export function measured({ column, per }: Measure, values: UnitValues): Ratio | null {
  const part = figureOf(values[column]);
  if (part === null || !per) return part;
  const whole = figureOf(values[per.column]);
  if (whole === null || whole.numerator === 0n) return null;
  return product(part, { numerator: BigInt(per.times) * whole.denominator, denominator: whole.numerator });
}

/** Does a figure lie from the one end up to, and without, the other? */
export function isWithin(figure: Ratio, { from, below }: HalfOpen): boolean {
  if (from !== undefined && compareRatios(figure, ratioOf(from)) < 0) return false;
  return below === undefined || compareRatios(figure, ratioOf(below)) < 0;
}

function figureOf(value: UnitValues[string]): Ratio | null {
  if (typeof value === "boolean") return ratioOf(value ? 1 : 0);
  return isCount(value) ? ratioOf(value) : null;
}

function answerOf(condition: Condition, facts: ConditionFacts): Answer {
  if ("column" in condition) {
    const figure = measured(condition, facts.values);
    return figure && isWithin(figure, condition);
  }
  const { atLeast, of } = askedBy(condition, facts);
  const { lowest, highest } = countConditions(of, facts);
  return lowest >= atLeast ? true : highest < atLeast ? false : null;
}

/** How many of which conditions a compound one asks for. */
function askedBy(condition: Exclude<Condition, BandCondition>, { rules }: ConditionFacts) {
  if ("allOf" in condition) return { atLeast: condition.allOf.length, of: condition.allOf };
  if ("of" in condition) return condition;
  const type = typeNamed(condition.type, rules);
  const { of, atLeast } = type;
  return { of, atLeast: condition.atLeast ?? atLeast };
}

function typeNamed(id: string, { kOfN = [], allOf = [] }: PlanRules): Pick<ThresholdRule, "of" | "atLeast"> {
  const some = kOfN.find((rule: ThresholdRule) => rule.id === id);
  if (some) return some;
  const all = allOf.find((rule: AllOfRule) => rule.id === id);
  // A reader lets no reference through that leads nowhere.
  if (!all) throw new RangeError(`no type ${id}`);
  return { of: all.of, atLeast: all.of.length };
}

function missingIn(condition: Condition, facts: ConditionFacts): readonly string[] {
  if ("column" in condition) {
    const columns = [condition.column, ...(condition.per ? [condition.per.column] : [])];
    const unknown = columns.filter((column) => figureOf(facts.values[column]) === null);
    // A rate of nothing: the whole is what cannot be.
    return unknown.length > 0 ? unknown : columns.slice(1);
  }
  return askedBy(condition, facts).of.flatMap((one) => (answerOf(one, facts) === null ? missingIn(one, facts) : []));
}
