import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Target } from "../../../core/plan/plan.ts";
import { judgeTarget, type TargetFacts } from "../../../core/rules/judge-target.ts";
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

  it("names what is missing", () => {
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
    [{ whenNothing: "data-error" }, 0, 0, "undetermined"],
  ])("%j: %i of %i is %s", (change, part, whole, verdict) => expect(judged(change, part, whole)).toBe(verdict));
});
