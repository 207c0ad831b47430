import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { PlanRules, ThresholdRule } from "../../../core/plan/plan-rules.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { thresholdCount } from "../../../core/rules/threshold-count.ts";

const citation = convention("thử");
const said = (text: string) => ({ vi: text, en: text });
const head = (id: string) => ({ id, title: said(id), citation });
const first = ({ because }: { readonly because: readonly { readonly sentence: { readonly vi: string } }[] }) =>
  because[0]?.sentence.vi;

describe("types of communes by drugs: rates in half-open bands, another k a type, criteria of another type", () => {
  // b4.1 stands for users on file, d1 for residents, b2 for places, b1 for arrests, d6 for a key route.
  const percentOf = (column: string) => ({ column, per: { column: "d1", times: 100 } });
  const typeTwo: ThresholdRule = {
    ...head("loai-2"),
    atLeast: 3,
    of: [
      { ...percentOf("b4.1"), from: "0.1", below: "0.5", citation },
      { column: "b2", from: 1, below: 2, citation },
      { ...percentOf("b1"), from: "0.05", below: "0.1", citation },
    ],
  };
  const typeOne: ThresholdRule = {
    ...head("loai-1"),
    atLeast: 3,
    of: [
      { ...percentOf("b4.1"), from: "0.5", citation },
      { column: "b2", from: 2, citation },
      { ...percentOf("b1"), from: "0.1", citation },
      {
        allOf: [
          { column: "d6", from: 1, citation },
          { type: "loai-2", atLeast: 2, citation },
        ],
        citation,
      },
    ],
  };
  const rules: PlanRules = { kOfN: [typeOne, typeTwo] };
  const plan: Plan = { ...plan7488, ...rules };
  const judge = (rule: ThresholdRule, values: Readonly<Record<string, number | boolean | null>>) =>
    thresholdCount.judge({ rule, values }, plan);

  it.each([
    // 50 of 10 000 is exactly 0,5 %; 10 of 10 000 exactly 0,1 %.
    ["on every lower end", { "b4.1": 50, d1: 10_000, b2: 2, b1: 10, d6: false }, "met", "notMet"],
    ["one user short of the band", { "b4.1": 49, d1: 10_000, b2: 2, b1: 10, d6: false }, "notMet", "notMet"],
    ["within every band of type II", { "b4.1": 49, d1: 10_000, b2: 1, b1: 9, d6: false }, "notMet", "met"],
    // Type I: arrests 0,1 %, 2 places, and the route with two criteria of type II: b4.1 alone is one.
    [
      "the route with one criterion of type II",
      { "b4.1": 49, d1: 10_000, b2: 2, b1: 10, d6: true },
      "notMet",
      "notMet",
    ],
    ["no residents stated", { "b4.1": 50, d1: null, b2: 2, b1: 10, d6: false }, "undetermined", "notMet"],
    ["no residents at all", { "b4.1": 50, d1: 0, b2: 2, b1: 10, d6: false }, "undetermined", "notMet"],
    [
      "nothing but blanks of which none can matter",
      { "b4.1": null, d1: 10_000, b2: 0, b1: 0, d6: false },
      "notMet",
      "notMet",
    ],
  ] as const)("%s", (_what, values, one, two) => {
    expect([judge(typeOne, values).verdict, judge(typeTwo, values).verdict]).toEqual([one, two]);
  });

  it("a route with two criteria of type II counts as one of type I", () => {
    // b4.1 is 0,49 % and b1 0,09 %: two of type II; of type I only the places and the route hold.
    const values = { "b4.1": 49, d1: 10_000, b2: 2, b1: 9, d6: true };
    expect(first(judge(typeOne, values))).toBe("loai-1: mới đạt ngưỡng 2/4 tiêu chí, cần 3.");
    expect(judge({ ...typeOne, atLeast: 2 }, values).verdict).toBe("met");
  });

  it("says which column a rate lacks", () =>
    expect(first(judge(typeTwo, { "b4.1": 20, d1: null, b2: 1, b1: 7, d6: null }))).toBe(
      "loai-2: đạt ngưỡng 1/3 tiêu chí, cần 3; chưa có d1.",
    ));
});
