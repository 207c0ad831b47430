import { ratioOf, type Decimal } from "../../../core/ratio.ts";
import { exactLevelOf, levelOf } from "../../../core/score/level.ts";
import type { ValueKind } from "../../../core/plan/plan.ts";

describe("the level of a fact", () => {
  it.each<[string, ValueKind, number, Decimal, number, string]>([
    ["nothing", "count", 0, 12, 0, "0/12"],
    ["a quarter of the reference", "count", 3, 12, 0.25, "3/12"],
    ["the reference itself", "count", 12, 12, 1, "1/1"],
    ["above the reference: capped", "count", 400, 12, 1, "1/1"],
    ["a reference with a decimal", "count", 2, "2.5", 0.8, "4/5"],
    ["no", "yes-no", 0, 1, 0, "0/1"],
    ["yes", "yes-no", 1, 1, 1, "1/1"],
    ["suspected", "three-level", 0.5, 1, 0.5, "1/2"],
    ["present", "three-level", 1, 1, 1, "1/1"],
  ])("%s", (_why, kind, fact, reference, level, fraction) => {
    expect(levelOf(kind, fact, Number(reference))).toBe(level);
    const exact = exactLevelOf(kind, fact, ratioOf(reference));
    expect(`${exact?.numerator}/${exact?.denominator}`).toBe(fraction);
  });

  it.each<[string, ValueKind, number | null | undefined]>([
    ["a blank", "count", null],
    ["a column that is not there", "count", undefined],
    ["a negative count", "count", -1],
    ["a broken count", "count", 1.5],
    ["a count beyond what is held exactly", "count", 2 ** 53],
    ["no number", "count", NaN],
    ["no end", "count", Infinity],
    ["two in a yes/no column", "yes-no", 2],
    ["a half in a yes/no column", "yes-no", 0.5],
    ["a quarter of three levels", "three-level", 0.25],
    ["two of three levels", "three-level", 2],
  ])("%s has none, and it is not zero", (_why, kind, fact) => {
    expect(levelOf(kind, fact, 1)).toBeNull();
    expect(exactLevelOf(kind, fact, ratioOf(1))).toBeNull();
  });
});
