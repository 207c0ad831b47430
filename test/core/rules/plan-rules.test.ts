import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { PlanRules, PointsRule, ShareRule, ThresholdRule } from "../../../core/plan/plan-rules.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { allOf } from "../../../core/rules/all-of.ts";
import { districtMinimum } from "../../../core/rules/district-minimum.ts";
import { exclusion } from "../../../core/rules/exclusion.ts";
import { plannedTarget } from "../../../core/rules/planned-target.ts";
import { planShare } from "../../../core/rules/plan-share.ts";
import { pointsGrade } from "../../../core/rules/points-grade.ts";
import { shareCap } from "../../../core/rules/share-cap.ts";
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

describe("all of them", () => {
  const rule = { ...head("van-minh"), of: ["a1", "a2", "a3"].map((column) => ({ column, below: 1, citation })) };
  it.each([
    [{ a1: 0, a2: 0, a3: 0 }, "met", "van-minh: đạt cả 3 tiêu chí."],
    [{ a1: 0, a2: 1, a3: null }, "notMet", "van-minh: nhiều nhất đạt 2/3 tiêu chí, phải đạt cả 3."],
    [{ a1: 0, a2: 0, a3: null }, "undetermined", "van-minh: đạt 2/3 tiêu chí, phải đạt cả 3; chưa có a3."],
  ] as const)("%j: %s", (values, verdict, sentence) => {
    const judged = allOf.judge({ rule, values }, plan7488);
    expect([judged.verdict, first(judged)]).toEqual([verdict, sentence]);
  });
});

describe("points and grades", () => {
  const rule: PointsRule = {
    ...head("diem"),
    of: [
      {
        column: "a1",
        bands: [
          { below: 1, points: 30 },
          { from: 1, below: 5, points: "12.5" },
          { from: 5, points: 0 },
        ],
        citation,
      },
      {
        column: "d6",
        bands: [
          { below: 1, points: 0 },
          { from: 1, points: 70 },
        ],
        citation,
      },
    ],
    grades: [
      { id: "kem", title: said("Kém"), below: 50 },
      { id: "kha", title: said("Khá"), from: 50, below: "82.5" },
      { id: "tot", title: said("Tốt"), from: "82.5" },
    ],
  };
  const judge = (a1: number | null, d6: boolean | null, more: Partial<PointsRule> = {}) =>
    pointsGrade.judge({ rule: { ...rule, ...more }, values: { a1, d6 } }, plan7488);

  it.each([
    [0, true, "diem: 100 điểm, xếp loại Tốt."],
    [1, true, "diem: 82,5 điểm, xếp loại Tốt."],
    [5, true, "diem: 70 điểm, xếp loại Khá."],
    [0, false, "diem: 30 điểm, xếp loại Kém."],
    [null, true, "diem: từ 70 đến 100 điểm; chưa có a1."],
  ] as const)("%s offences, %s: %s", (a1, d6, sentence) => expect(first(judge(a1, d6))).toBe(sentence));

  it("has a verdict only where points are to be reached, and blanks that cannot matter leave it definite", () => {
    expect(judge(0, true).verdict).toBe("notApplicable");
    expect(judge(null, true).verdict).toBe("undetermined");
    expect(judge(null, true, { atLeast: 70 }).verdict).toBe("met");
    expect(judge(null, false, { atLeast: 70 }).verdict).toBe("notMet");
    expect(judge(5, true, { atLeast: "70.5" }).verdict).toBe("notMet");
  });
});

describe("shares of a named base", () => {
  const share = (percent: number | string, more: Partial<ShareRule> = {}): ShareRule => ({
    ...head("ty-le"),
    part: said("Xã không có ma túy"),
    base: { name: said("đơn vị cấp xã"), citation },
    op: ">=",
    percent,
    ...more,
  });
  const judge = (rule: ShareRule, part: number | null, whole: number | null, plan: Plan = plan7488) =>
    planShare.judge({ rule, part, whole }, plan);

  it.each([
    [share(20), 19, "met", 19],
    [share(20), 18, "notMet", 19],
    [share(50), 47, "notMet", 48],
    [share(50), 48, "met", 48],
    [share(15, { op: "<=" }), 14, "met", 14],
    [share(15, { op: "<=" }), 15, "notMet", 14],
    [share(15, { op: "<=", rounding: { value: "ceil", citation } }), 15, "met", 15],
    [share(50, { rounding: { value: "floor", citation } }), 47, "met", 47],
  ] as const)("of 95 units, case %#", (rule, part, verdict, limit) =>
    expect(judge(rule, part, 95)).toMatchObject({ verdict, numbers: { limit } }),
  );

  it("takes the number of the plan where none is handed in, and says whose it is", () => {
    const of = (vi: string, value: number) =>
      share(50, { base: { name: said(vi), number: { value, citation }, citation } });
    expect(first(judge(of("đơn vị cấp xã", 3321), null, null))).toBe(
      "Xã không có ma túy: chưa nêu; ít nhất 50 % của 3321 đơn vị cấp xã là 1661.",
    );
    expect(first(judge(of("công an cấp xã", 3319), 1660, null))).toBe(
      "Xã không có ma túy: 1660/3319 công an cấp xã = 50,02 %, ít nhất 50 % là 1660.",
    );
  });

  it("has no verdict without a base, and none of no base", () => {
    expect([judge(share(20), 3, null).verdict, judge(share(20), 0, 0).verdict]).toEqual([
      "undetermined",
      "notApplicable",
    ]);
    expect(() => judge(share(20), 1.5, 95)).toThrow(RangeError);
  });

  it("is printed as the plan says: Lâm Đồng, September 2022, three decimals half up", () => {
    const plan: Plan = { ...plan7488, display: { value: { decimals: 3, rounding: "half-up" }, citation } };
    const shareOf = (part: number, of: Plan) => first(judge(share(10), part, 142, of))?.match(/= (.*?) %/)?.[1];
    expect([18, 124, 1, 2, 34].map((part) => shareOf(part, plan))).toEqual([
      "12,676",
      "87,324",
      "0,704",
      "1,408",
      "23,944",
    ]);
    const cut: Plan = { ...plan7488, display: { value: { decimals: 2, rounding: "cut" }, citation } };
    // 18/142 = 12,6760…; 34/142 = 23,9436…; 35/142 = 24,6478…
    expect([18, 34, 35].map((part) => shareOf(part, cut))).toEqual(["12,67", "23,94", "24,64"]);
    expect(first(shareCap.judge({ used: 18, base: 142 }, plan))).toContain("18/142 = 12,676 % ≤ 15 %");
  });
});

describe("numbers that a plan sets", () => {
  const rule = { ...head("so-xa"), number: 19, unit: said("Xã ra khỏi danh sách") };
  it.each([
    [19, "met", "Xã ra khỏi danh sách: 19/19."],
    [17, "notMet", "Xã ra khỏi danh sách: 17/19, còn thiếu 2."],
    [null, "undetermined", "Xã ra khỏi danh sách: chưa nêu; kế hoạch 19."],
  ] as const)("%s: %s", (done, verdict, sentence) => {
    const judged = plannedTarget.judge({ rule, done }, plan7488);
    expect([judged.verdict, first(judged)]).toEqual([verdict, sentence]);
  });
});

describe("a least number in each district", () => {
  const rule = { ...head("moi-huyen"), atLeast: 1, unit: said("Địa bàn") };
  const of = (...counts: readonly (number | null)[]) =>
    counts.map((selected, index) => ({ name: ["Ba Bể", "Na Rì", "Chợ Đồn"][index] ?? "", selected }));
  it.each([
    [of(1, 2, 1), "met", "Địa bàn: mỗi huyện có ít nhất 1."],
    [of(1, 0, null), "notMet", "Địa bàn: chưa đủ 1 ở Na Rì."],
    [of(1, 1, null), "undetermined", "Địa bàn: chưa nêu ở Chợ Đồn."],
    [[], "notApplicable", "Địa bàn: không có huyện nào."],
  ] as const)("case %#: %s", (districts, verdict, sentence) => {
    const judged = districtMinimum.judge({ rule, districts }, plan7488);
    expect([judged.verdict, first(judged)]).toEqual([verdict, sentence]);
  });
});

describe("units that are not taken", () => {
  const rule = { ...head("xa-moi"), unless: { value: said("phát sinh phức tạp"), citation } };
  it.each([
    [{ applies: false, isExcepted: null, selected: null }, "notApplicable"],
    [{ applies: null, isExcepted: null, selected: false }, "met"],
    [{ applies: true, isExcepted: true, selected: true }, "met"],
    [{ applies: true, isExcepted: false, selected: true }, "notMet"],
    [{ applies: true, isExcepted: null, selected: true }, "undetermined"],
    [{ applies: null, isExcepted: false, selected: true }, "undetermined"],
  ] as const)("%j: %s", (facts, verdict) =>
    expect(exclusion.judge({ rule, ...facts }, plan7488).verdict).toBe(verdict),
  );
});
