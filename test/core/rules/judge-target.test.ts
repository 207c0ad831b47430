import fc from "fast-check";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Target } from "../../../core/plan/plan.ts";
import { judgeTarget, targetRule, type TargetFacts } from "../../../core/rules/judge-target.ts";
import type { Verdict } from "../../../core/verdict.ts";

function targetOf(id: string): Target {
  const found = plan7488.targets.find((target) => target.id === id);
  if (!found) throw new Error(id);
  return found;
}

function judge(id: string, values: TargetFacts["values"], stated?: Verdict) {
  return judgeTarget(targetOf(id), { values, ...(stated && { stated }) }, plan7488);
}

const share = (id: string, part: number | null, whole: number | null) =>
  judge(id, { [`${id}.part`]: part, [`${id}.whole`]: whole });

describe("targets that are a share of a whole (II.2)", () => {
  it.each<[string, number | null, number | null, Verdict]>([
    // T2: at least 80 % of all offences are cleared.
    ["T2", 80, 100, "met"],
    ["T2", 79, 100, "notMet"],
    ["T2", 4, 5, "met"],
    ["T2", 35, 44, "notMet"], // 79,55 % reads 80 %
    ["T2", 3203, 4004, "notMet"], // 79,995 % reads 80,00 %
    ["T2", 733, 821, "met"],
    ["T2", 5, 4, "met"], // old cases cleared
    ["T2", 0, 0, "notApplicable"],
    ["T2", 3, 0, "notApplicable"],
    ["T2", null, 821, "undetermined"],
    ["T2", 733, null, "undetermined"],
    ["T2", null, 0, "undetermined"],
    // T3: at least 95 % of very and especially serious cases.
    ["T3", 19, 20, "met"],
    ["T3", 18, 19, "notMet"],
    ["T3", 968, 1019, "notMet"], // 94,995 %
    ["T3", 0, 0, "notApplicable"],
    ["T3", 2, 1, "undetermined"],
    // T5: all reports.
    ["T5", 57, 57, "met"],
    ["T5", 56, 57, "notMet"],
    ["T5", 9999, 10000, "notMet"], // 99,99 % reads 100 %
    ["T5", 0, 0, "notApplicable"],
    // T6: strictly below 15 %.
    ["T6", 15, 100, "notMet"],
    ["T6", 14, 100, "met"],
    ["T6", 3, 20, "notMet"],
    ["T6", 2, 20, "met"],
    ["T6", 0, 9, "met"],
    ["T6", 151, 1013, "met"],
    ["T6", 152, 1013, "notMet"],
    ["T6", 0, 0, "notApplicable"],
    // T10: all households; none at all is an error of the data.
    ["T10", 3100, 3100, "met"],
    ["T10", 3099, 3100, "notMet"],
    ["T10", 0, 0, "undetermined"],
    ["T10", 5, 0, "undetermined"],
    ["T10", null, 0, "undetermined"],
    ["T10", 3101, 3100, "undetermined"],
  ])("%s: %s of %s is %s", (id, part, whole, verdict) => expect(share(id, part, whole).verdict).toBe(verdict));

  it.each<[number | null, number | null, number | null, Verdict]>([
    [3, 7, 3, "met"], // 3 of 10 is 30 %
    [3, 8, 3, "notMet"],
    [10, 0, 3, "met"],
    [0, 0, 0, "notApplicable"],
    [4, 0, 5, "undetermined"],
    [null, 0, 0, "undetermined"],
    [3, null, 3, "undetermined"],
  ])("T4: of %s wanted at the start and %s arisen, %s caught is %s", (start, arisen, caught, verdict) => {
    expect(judge("T4", { "T4.whole": start, "T4.whole-2": arisen, "T4.part": caught }).verdict).toBe(verdict);
  });

  it.each([-1, 2.5, Number.NaN, Infinity, 2 ** 53])("%d is no count: undetermined, never a silent zero", (odd) => {
    expect(share("T2", odd, 100).verdict).toBe("undetermined");
    expect(share("T2", 100, odd).verdict).toBe("undetermined");
  });

  it.each([
    // 3 of 11 are 27.27 %; of the 10 at the start alone 30 %; of 1 arisen 3 cannot be a part.
    [10, 1, 3, "notMet", ["3/10 = 30,00 % («Truy nã đầu kỳ») → met"]],
    // 3 of 10 are 30 %; of either alone more.
    [5, 5, 3, "met", []],
    [0, 10, 3, "met", []],
    // 2 of 8 are 25 %; of the 5 at the start 40 %, of the 3 arisen 66.67 %.
    [5, 3, 2, "notMet", ["2/5 = 40,00 % («Truy nã đầu kỳ») → met", "2/3 = 66,67 % («Truy nã phát sinh») → met"]],
  ])(
    "T4 of %s at the start and %s arisen, %s caught, by the wholes alone (Q8)",
    (start, arisen, caught, verdict, others) => {
      const judged = judge("T4", { "T4.whole": start, "T4.whole-2": arisen, "T4.part": caught });
      expect(judged.verdict).toBe(verdict);
      expect(judged.readings.map(({ how, verdict: then }) => `${how.vi} → ${then}`)).toEqual(others);
      expect(judged.readings.flatMap(({ choices }) => choices.map(({ citation }) => citation.clause))).toEqual(
        others.map(() => "Q8"),
      );
    },
  );

  it("figures that add up to more than any real one are told, and nothing breaks", () => {
    const { verdict, because } = judge("T4", { "T4.whole": 2 ** 53 - 1, "T4.whole-2": 1, "T4.part": 1 });
    expect(verdict).toBe("undetermined");
    expect(because[0]?.sentence.vi).toBe(
      "T4: tổng của Truy nã đầu kỳ, Truy nã phát sinh, Truy nã bắt, đầu thú quá lớn, không phải số liệu thật.",
    );
  });

  it("the largest figures are still compared exactly", () => {
    expect(share("T5", 2 ** 53 - 2, 2 ** 53 - 1).verdict).toBe("notMet");
    expect(share("T5", 2 ** 53 - 1, 2 ** 53 - 1).verdict).toBe("met");
  });

  it("says the arithmetic, how many are short and the clause", () => {
    const { because } = share("T2", 35, 44);
    expect(because[0]?.sentence.vi).toBe("T2: 35/44 = 79,55 %, chưa đạt ≥ 80 %; cần ít nhất 36, thiếu 1.");
    expect(because[0]?.citation).toEqual({ kind: "law", document: "Kế hoạch 7488/KH-UBND", clause: "II.2-1(2)" });
    expect(share("T6", 15, 100).because[0]?.sentence.vi).toBe(
      "T6: 15/100 = 15,00 %, không đạt < 15 %; nhiều nhất được 14, thừa 1.",
    );
    expect(share("T2", 5, 4).because.map(({ sentence }) => sentence.vi)).toEqual([
      "T2: 5/4 = 125,00 %, đạt ≥ 80 %.",
      "T2: 5 trên 4, vì có cả án cũ được khám phá.",
    ]);
  });

  it("says why nothing is judged", () => {
    const vi = (id: string, part: number, whole: number) => share(id, part, whole).because[0]?.sentence.vi;
    expect(vi("T3", 0, 0)).toBe("T3: không phát sinh (0 trường hợp), không áp dụng.");
    expect(vi("T3", 2, 1)).toBe("T3: 2 lớn hơn 1, một trong hai số sai.");
    expect(vi("T6", 2, 20)).toBe("T6: 2/20 = 10,00 %, đạt < 15 %.");
  });

  it("names what is missing", () => {
    expect(judge("T4", { "T4.part": 3 }).because[0]?.sentence).toEqual({
      vi: "T4: chưa có Truy nã đầu kỳ, Truy nã phát sinh.",
      en: "T4: Wanted at the start, Wanted, arisen not given.",
    });
    expect(share("T5", 57, 57).because).toHaveLength(1);
    expect(share("T2", null, 821).because[0]?.sentence.vi).toBe("T2: chưa có Số vụ khám phá.");
    expect(share("T10", 0, 0).because[0]?.sentence.vi).toBe(
      "T10: «Tổng số hộ» bằng 0, số liệu sai: địa bàn nào cũng có.",
    );
  });
});

describe("targets that are a yes or no, or a number (II.2)", () => {
  it.each<[string, number | boolean | null, Verdict]>([
    // T1 must be No: a sign was seen or not.
    ["T1", true, "notMet"],
    ["T1", false, "met"],
    ["T1", 1, "notMet"],
    ["T1", 0, "met"],
    ["T1", null, "undetermined"],
    ["T1", 2, "undetermined"],
    ["T7", true, "met"],
    ["T7", false, "notMet"],
    ["T7", null, "undetermined"],
    ["T8", 0, "notMet"],
    ["T8", 1, "met"],
    ["T8", 3, "met"],
    ["T8", null, "undetermined"],
    ["T8", true, "undetermined"],
    ["T9", true, "met"],
    ["T9", false, "notMet"],
  ])("%s answered %s is %s", (id, value, verdict) => expect(judge(id, { [id]: value }).verdict).toBe(verdict));

  it("says the answer, or the number and what is needed", () => {
    const vi = (id: string, value: number | boolean) => judge(id, { [id]: value }).because[0]?.sentence.vi;
    expect(vi("T1", true)).toBe("T1: cấp có thẩm quyền trả lời Có.");
    expect(vi("T1", false)).toBe("T1: cấp có thẩm quyền trả lời Không.");
    expect(vi("T8", 0)).toBe("T8: có 0, cần ≥ 1.");
  });
});

describe("a verdict that the authority typed instead of facts", () => {
  it("counts where the facts decide nothing, and is said to be the authority's", () => {
    const { verdict, because } = judge("T2", {}, "met");
    expect(verdict).toBe("met");
    expect(because.at(-1)?.sentence.vi).toBe("T2: lấy theo kết luận ghi trong bảng (Đạt).");
  });

  it("never overrules facts", () => {
    expect(judge("T2", { "T2.part": 35, "T2.whole": 44 }, "met").verdict).toBe("notMet");
  });

  it("never settles wrong facts: no households at all, more cleared than prosecuted", () => {
    expect(judge("T10", { "T10.whole": 0 }, "met").verdict).toBe("undetermined");
    expect(judge("T10", { "T10.whole": 0, "T10.part": 0 }, "met").verdict).toBe("undetermined");
    expect(judge("T3", { "T3.whole": 1, "T3.part": 2 }, "met").verdict).toBe("undetermined");
  });
});

describe("a plan of other numbers", () => {
  const target = targetOf("T2");
  const judged = (change: Partial<Target>, part: number, whole: number) =>
    judgeTarget({ ...target, ...change }, { values: { "T2.part": part, "T2.whole": whole } }, plan7488).verdict;

  it.each<[Partial<Target>, number, number, Verdict]>([
    [{ value: "12.5" }, 1, 8, "met"],
    [{ value: "12.5" }, 124, 1000, "notMet"],
    [{ op: "=", value: 50 }, 2, 4, "met"],
    [{ op: "=", value: 50 }, 3, 4, "notMet"],
    [{ op: "=", value: 50 }, 1, 4, "notMet"],
    [{ op: "<", value: "12.5" }, 1, 8, "notMet"],
    [{ op: "<", value: "12.5" }, 124, 1000, "met"],
    [{ mayExceedWhole: false }, 5, 4, "undetermined"],
    [{ whenNothing: "data-error" }, 0, 0, "undetermined"],
    [{ whenNothing: "always-applies" }, 0, 0, "undetermined"],
  ])("%j: %i of %i is %s", (change, part, whole, verdict) => expect(judged(change, part, whole)).toBe(verdict));

  it("is cited for its targets, or without any for its test of success", () => {
    expect(targetRule.citation(plan7488).clause).toBe("II.2-1(1)");
    expect(targetRule.citation({ ...plan7488, targets: [] }).clause).toBe("III.4");
  });

  it("of several wholes one may be nothing", () => {
    const wanted: Target = { ...targetOf("T4"), whenNothing: "data-error" };
    const verdict = (start: number, arisen: number) =>
      judgeTarget(wanted, { values: { "T4.whole": start, "T4.whole-2": arisen, "T4.part": 0 } }, plan7488).verdict;
    expect(verdict(0, 5)).toBe("notMet");
    expect(verdict(0, 0)).toBe("undetermined");
  });

  it("a share that must be exact is told as such, above and below", () => {
    const vi = (part: number) =>
      judgeTarget({ ...target, op: "=", value: "12.5" }, { values: { "T2.part": part, "T2.whole": 8 } }, plan7488)
        .because[0]?.sentence.vi;
    expect(vi(2)).toBe("T2: 2/8 = 25,00 %, không đúng 12,5 %.");
    expect(vi(1)).toBe("T2: 1/8 = 12,50 %, đạt 12,5 %.");
  });

  it("of a share that must stay below, an excess above the whole is told twice", () => {
    const changed: Target = { ...target, op: "<", value: 80 };
    const { because } = judgeTarget(changed, { values: { "T2.part": 5, "T2.whole": 4 } }, plan7488);
    expect(because.map(({ sentence }) => sentence.vi)).toEqual([
      "T2: 5/4 = 125,00 %, không đạt < 80 %; nhiều nhất được 3, thừa 2.",
      "T2: 5 trên 4, vì có cả án cũ được khám phá.",
    ]);
  });

  it("a number of its own is compared as it is shown", () => {
    const models = targetOf("T8");
    const verdict = (change: Partial<Target>, value: number) =>
      judgeTarget({ ...models, ...change }, { values: { T8: value } }, plan7488).verdict;
    expect([1, 2].map((value) => verdict({ value: 2 }, value))).toEqual(["notMet", "met"]);
    expect([1, 2].map((value) => verdict({ op: "<", value: 2 }, value))).toEqual(["met", "notMet"]);
    expect([1, 2, 3].map((value) => verdict({ op: "=", value: 2 }, value))).toEqual(["notMet", "met", "notMet"]);
    expect([1, 2].map((value) => verdict({ value: "1.5" }, value))).toEqual(["notMet", "met"]);
  });
});

describe("laws", () => {
  const whole = fc.integer({ min: 1, max: 2000 });

  it("a floor: met exactly when 100 · part ≥ 80 · whole, and the number it says is needed is the least", () => {
    fc.assert(
      fc.property(whole, fc.nat({ max: 2000 }), (of, part) => {
        const { verdict, numbers } = share("T2", part, of);
        expect(verdict).toBe(100 * part >= 80 * of ? "met" : "notMet");
        if (verdict === "notMet") {
          expect(share("T2", Number(numbers.needed), of).verdict).toBe("met");
          expect(share("T2", Number(numbers.needed) - 1, of).verdict).toBe("notMet");
        }
      }),
    );
  });

  it("strictly below: met exactly when 100 · part < 15 · whole, and the number it allows is the most", () => {
    fc.assert(
      fc.property(whole, fc.nat({ max: 2000 }), (of, some) => {
        const part = some % (of + 1);
        const { verdict, numbers } = share("T6", part, of);
        expect(verdict).toBe(100 * part < 15 * of ? "met" : "notMet");
        if (verdict === "notMet") {
          expect(share("T6", Number(numbers.needed), of).verdict).toBe("met");
          expect(share("T6", Number(numbers.needed) + 1, of).verdict).toBe("notMet");
        }
      }),
    );
  });
});
