import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { ShareRule } from "../../../core/plan/plan-rules.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { planShare } from "../../../core/rules/plan-share.ts";
import { shareCap } from "../../../core/rules/share-cap.ts";

const citation = convention("thử");
const said = (text: string) => ({ vi: text, en: text });
const head = (id: string) => ({ id, title: said(id), citation });
const first = ({ because }: { readonly because: readonly { readonly sentence: { readonly vi: string } }[] }) =>
  because[0]?.sentence.vi;

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

  it("says of a cap that nothing is stated: 15 % of 95 is 14", () =>
    expect(first(judge(share(15, { op: "<=" }), null, 95))).toBe(
      "Xã không có ma túy: chưa nêu; nhiều nhất 15 % của 95 đơn vị cấp xã là 14.",
    ));

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
    expect(first(shareCap.judge({ used: 18, base: 142 }, plan))).toContain("18/142 đơn vị cấp xã = 12,676 % ≤ 15 %");
  });
});
