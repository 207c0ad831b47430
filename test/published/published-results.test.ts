import { plan7488 } from "../../core/plan/plan-7488.ts";
import { judgeTarget } from "../../core/rules/judge-target.ts";
import { capOf } from "../../core/plan/cap-of.ts";
import { shareCap } from "../../core/rules/share-cap.ts";
import { yearlyObjective } from "../../core/rules/yearly-objective.ts";
import { formatShare } from "../../core/share.ts";

/**
 * Results that localities published in the press, held against the rules. The figures are the press's; what they come
 * to was worked out by hand.
 */
const judge = (transformed: number, due: number) =>
  yearlyObjective.judge({ due, transformed, failed: due - transformed }, plan7488);
const target = (id: string, part: number, whole: number) => {
  const found = plan7488.targets.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return judgeTarget(found, { values: { [`${id}.part`]: part, [`${id}.whole`]: whole } }, plan7488);
};

describe("Đồng Nai 2018: 17 areas selected, 9 transformed", () => {
  it("misses 60 %: 11 were needed, 2 short", () => {
    const { verdict, numbers, because } = judge(9, 17);
    expect(verdict).toBe("notMet");
    expect(numbers).toMatchObject({ needed: 11, missing: 2 });
    expect(because[0]?.sentence.vi).toBe("9/17 địa bàn phải đánh giá = 52,94 % < 60 %; cần 11, còn thiếu 2.");
  });

  it("17 selected stay within the 20 of the districts' caps, and within 15 % of the 171 units", () => {
    const units = [30, 15, 18, 12, 14, 17, 10, 13, 15, 15, 12];
    expect(units.reduce((sum, n) => sum + capOf(n, 15, "floor"), 0)).toBe(20);
    expect(shareCap.judge({ used: 17, base: 171 }, plan7488)).toMatchObject({
      verdict: "met",
      because: [{ sentence: { vi: "17/171 đơn vị cấp xã = 9,94 % ≤ 15 %; mức trần 25; còn 8." } }],
    });
  });
});

describe("Hà Giang 2017: 13 areas chosen, 8 transformed", () => {
  it("reaches 60 % with exactly the minimum", () => {
    expect(judge(8, 13)).toMatchObject({
      verdict: "met",
      numbers: { needed: 8, missing: 0 },
      because: [{ sentence: { vi: "8/13 địa bàn phải đánh giá = 61,54 % ≥ 60 %; cần 8." } }],
    });
    expect(judge(7, 13).verdict).toBe("notMet");
  });
});

describe("Sơn La 2018: 20 of 42 areas transformed", () => {
  it("misses 60 %: 26 were needed, 6 short", () => {
    expect(judge(20, 42)).toMatchObject({
      verdict: "notMet",
      numbers: { needed: 26, missing: 6 },
      because: [{ sentence: { vi: "20/42 địa bàn phải đánh giá = 47,62 % < 60 %; cần 26, còn thiếu 6." } }],
    });
  });
});

// The press gives shares only; these are the smallest counts that come to them.
describe("Bạch Thông 2018: clear-up 100 % and «gần 86 %», no very serious case, all reports handled", () => {
  it.each([
    ["all 9 cases cleared: 100 %", "T2", 9, 9, "met"],
    ["6 of 7 cases cleared: «gần 86 %»", "T2", 6, 7, "met"],
    ["no very serious case", "T3", 0, 0, "notApplicable"],
    ["all 30 reports handled: 100 %", "T5", 30, 30, "met"],
  ])("%s", (_what, id, part, whole, verdict) => expect(target(id, part, whole).verdict).toBe(verdict));

  it("«gần 86 %» is 85,71 %", () => {
    expect(target("T2", 6, 7).because[0]?.sentence.vi).toBe("T2: 6/7 = 85,71 %, đạt ≥ 80 %.");
  });
});

describe("Bến Tre 2015–2017: 543 of 742", () => {
  it("is 73,18 %, above 60 %", () => {
    expect(formatShare(543, 742)).toBe("73,18 %");
    expect(judge(543, 742).verdict).toBe("met");
  });
});
