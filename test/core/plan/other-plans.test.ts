import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { fixes } from "../../../core/plan/not-fixed.ts";
import type { Plan, WholePlan } from "../../../core/plan/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { judgeTarget } from "../../../core/rules/judge-target.ts";
import { sustainedObjective } from "../../../core/rules/sustained-objective.ts";
import { thresholdCount } from "../../../core/rules/threshold-count.ts";
import { yearlyObjective } from "../../../core/rules/yearly-objective.ts";
import { freezeScale } from "../../../core/score/scale.ts";
import { readScale, scaleSheet } from "../../../core/sheet/managed/scale.ts";
import { readCriteriaRange } from "../../../core/sheet/selection/criteria-range.ts";
import { changedFile } from "./changed-file.ts";
import { tableOf } from "../sheet/table-builder.ts";
import { publishedPlan } from "./published-plan-files.ts";

describe("other plans go through the same code", () => {
  const heading = ["Tên đơn vị", "Phê duyệt", "a1", "a2", "a3"];
  const titled = (title: string, rows: readonly (readonly (string | number)[])[]) =>
    tableOf([[title], heading, ...rows]);
  const dongNai2025 = titled("TỈNH ĐỒNG NAI NĂM 2025", [
    ["Phường Biên Hòa", "x", 5, 1, 0],
    ["Phường Trấn Biên", "", 9, 2, 1],
    ["Xã Bù Đăng", "", 1, 0, 0],
  ]);
  const options = { year: 2025, date: "2025-10-15" };

  it("two tiers, Đồng Nai 2025: 15 % of 95 units is a cap of 14", () => {
    const { selection: result, findings } = assess([dongNai2025], publishedPlan("vi-du-hai-cap-2025.json"), options);
    expect(result?.capUse.base.n).toBe(95);
    expect(result?.capUse.cap).toBe(14);
    expect(result?.capUse.used).toBe(1);
    expect(findings.map(({ code }) => code)).not.toContain("year-outside-plan");
  });

  it("under plan 7488 the same year is outside the period", () => {
    const { findings } = assess([dongNai2025], plan7488, options);
    expect(findings.map(({ code }) => code)).toContain("year-outside-plan");
  });

  it("12.5 % of 95 units is a cap of 11; rounded up it is 12", () => {
    const plan = publishedPlan("vi-du-hai-cap-2025.json");
    if (!fixes(plan, "cap")) throw new Error("the example has a cap");
    const percent = { ...plan.cap.percent, value: "12.5" };
    const rounding = { ...plan.cap.rounding, value: "ceil" as const };
    const capOf = (cap: WholePlan["cap"]) => assess([dongNai2025], { ...plan, cap }, options).selection?.capUse.cap;
    expect(capOf({ ...plan.cap, percent })).toBe(11);
    expect(capOf({ ...plan.cap, percent, rounding })).toBe(12);
  });

  it("five other criteria are found by their headings, scored and ranked", () => {
    const plan = publishedPlan("vi-du-k-trong-n.json");
    const table = tableOf([
      ["TỈNH ĐỒNG NAI NĂM 2025"],
      [
        "Tên đơn vị",
        "Người nghiện, sử dụng có hồ sơ",
        "m2",
        "NGƯỜI PHẠM TỘI MA TÚY BỊ BẮT",
        "Cây có chất ma túy bị triệt phá",
      ],
      ["Phường Biên Hòa", 40, 2, 15, 0],
      ["Phường Trấn Biên", 10, 0, 3, 0],
      ["Xã Bù Đăng", 20, 1, 0, 0],
    ]);
    const {
      opened: {
        sheets: { selection: reading },
      },
      selection: result,
    } = assess([table], plan, options);
    expect(reading.sheet?.columns.map(({ use }) => use)).toEqual(["name", "m1", "m2", "m3", "m4"]);
    expect(result?.sheet.areas.map(({ facts }) => facts)).toEqual([
      [40, 2, 15, 0, undefined],
      [10, 0, 3, 0, undefined],
      [20, 1, 0, 0, undefined],
    ]);
    expect(result?.ranks).toEqual([1, 3, 2]);
    // 12.5 % of 95 = 11.875
    expect(result?.capUse.cap).toBe(11);
  });

  it("their scale goes to «Thang điểm» and comes back; a range for a formula is read by their headings", () => {
    const { criteria } = publishedPlan("vi-du-k-trong-n.json");
    const scale = freezeScale(criteria, [
      [40, 2, 15, 0, 3],
      [10, 0, 3, 0, 1],
    ]);
    const own = scaleSheet(scale, criteria, "2025-10-15", "Rà soát 2025");
    const stored = readScale({ tables: [own.table], names: { [own.name]: own.title } }, criteria);
    expect(stored?.scale?.rows.map(({ column, level }) => [column, Number(level)])).toEqual([
      ["m1", 40],
      ["m2", 2],
      ["m3", 15],
      ["m4", 1],
      ["m5", 3],
    ]);
    expect(readCriteriaRange([[40, 2, 15, 0, 3]], criteria)).toMatchObject({ facts: [[40, 2, 15, 0, 3]] });
    const headed = [
      ["m5", "Điểm tổ chức, chứa chấp sử dụng", "m1"],
      [3, 2, 40],
    ];
    expect(readCriteriaRange(headed, criteria)).toMatchObject({ facts: [[40, 2, undefined, undefined, 3]] });
  });

  it("two criteria are enough for a plan, and for a sheet of it; ids may have three letters", () => {
    const plan = publishedPlan("vi-du-k-trong-n.json");
    const [first, second] = plan.criteria;
    if (!first || !second) throw new Error("the example has five");
    const criteria = [
      { ...first, id: "mt1" },
      { ...second, id: "pcm12" },
    ];
    const table = tableOf([
      ["TỈNH ĐỒNG NAI NĂM 2025"],
      ["Tên đơn vị", "(mt1) Số người", "pcm12. Số điểm"],
      ["Phường Biên Hòa", 4, 1],
    ]);
    const {
      opened: {
        sheets: { selection: reading },
      },
    } = assess([table], { ...plan, criteria, kOfN: [], gateSuggestions: [] }, options);
    expect(reading.sheet?.columns.map(({ use }) => use)).toEqual(["name", "mt1", "pcm12"]);
  });

  it("«at least 3 of these thresholds» is decided by the file's own numbers", () => {
    const plan = publishedPlan("vi-du-k-trong-n.json");
    const [rule] = plan.kOfN ?? [];
    if (!rule) throw new Error("the example has a rule");
    const typeOf = (m1: number, m2: number, m3: number | null) =>
      thresholdCount.judge({ rule, values: { m1, m2, m3, m4: 0, m5: 0 } }, plan);
    expect(typeOf(40, 2, 15).verdict).toBe("met");
    expect(typeOf(39, 2, 15).verdict).toBe("notMet");
    expect(typeOf(40, 2, null).verdict).toBe("undetermined");
    expect(typeOf(40, 2, 15).because[0]?.citation.document).toBe("Quyết định 28/2025/QĐ-TTg ngày 24/8/2025");
  });

  it("a weight of the plan counts: with a1 weighing 3 of 5 the area leading there wins", () => {
    const citation = plan7488.scoring;
    const criteria = plan7488.criteria.map((criterion) =>
      criterion.id === "a1" ? { ...criterion, weight: { value: 3, citation } } : criterion,
    );
    const table = titled("THÀNH PHỐ BIÊN HÒA NĂM 2018", [
      ["Tam Hiệp", "", 10, 0, 0],
      ["Quyết Thắng", "", 0, 10, 10],
    ]);
    // Unweighted: 1/3 against 2/3; weighted: 3/5 against 2/5.
    expect(assess([table], plan7488, 2018).selection?.ranks).toEqual([2, 1]);
    const weighed = assess([table], { ...plan7488, criteria }, 2018).selection;
    expect(weighed?.ranks).toEqual([1, 2]);
    expect(weighed?.scores.areas[0]?.points).toBeCloseTo(60, 9);
  });
});

describe("other percentages change the verdicts", () => {
  const planWith = (changes: Readonly<Record<string, unknown>>): Plan => {
    const reading = readPlan(changedFile(changes));
    if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
    return reading.plan;
  };

  it("a province that asks for 70 % a year: 13 of 20 is met under 60 % and not under 70 %", () => {
    const facts = { due: 20, transformed: 13, failed: 7 };
    expect(yearlyObjective.judge(facts, plan7488).verdict).toBe("met");
    expect(yearlyObjective.judge(facts, planWith({ "yearlyFloor.value": 70 })).verdict).toBe("notMet");
    expect(yearlyObjective.judge(facts, planWith({ "yearlyFloor.value": 50 })).verdict).toBe("met");
  });

  it("a province that asks for 100 % without relapse: one relapse of 20 is too many", () => {
    const facts = { transformed: 20, relapsed: 1 };
    expect(sustainedObjective.judge(facts, plan7488).verdict).toBe("met");
    expect(sustainedObjective.judge(facts, planWith({ "sustainedFloor.percent": 100 })).verdict).toBe("notMet");
  });

  it("«ít nhất hơn 85 %»: 17 of 20 is exactly 85 %, enough for plan 7488 and not where it must be more", () => {
    const facts = { transformed: 20, relapsed: 3 };
    expect(sustainedObjective.judge(facts, plan7488).verdict).toBe("met");
    expect(sustainedObjective.judge(facts, planWith({ "sustainedFloor.strict": true })).verdict).toBe("notMet");
  });

  it("clear-up of at least 82.5 %: 33 of 40 is exactly that, 32 of 40 met the 80 % of plan 7488", () => {
    const judge = (plan: Plan, part: number) => {
      const target = plan.targets[1];
      return target && judgeTarget(target, { values: { "T2.whole": 40, "T2.part": part } }, plan).verdict;
    };
    const stricter = planWith({ "targets[1].value": "82.5" });
    expect([judge(plan7488, 32), judge(stricter, 32), judge(stricter, 33)]).toEqual(["met", "notMet", "met"]);
  });
});
