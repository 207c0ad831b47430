import fc from "fast-check";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { yearlyObjective } from "../../../core/rules/yearly-objective.ts";

const judge = (transformed: number, due: number, pending = 0) =>
  yearlyObjective.judge({ due, transformed, failed: due - transformed - pending }, plan7488);

describe("the yearly objective: at least 60 % of the areas due (II.1-1)", () => {
  it.each([
    [3, 5, "met", 3, 0],
    [2, 5, "notMet", 3, 1],
    [9, 17, "notMet", 11, 2],
    [11, 17, "met", 11, 0],
    [8, 13, "met", 8, 0],
    [7, 13, "notMet", 8, 1],
    [25, 42, "notMet", 26, 1], // 59,52 % reads 60 %
    [2401, 4002, "notMet", 2402, 1], // 59,995 % reads 60,00 %
    [1, 1, "met", 1, 0],
    [0, 1, "notMet", 1, 1],
    [0, 0, "notApplicable", 0, 0],
  ])("%i of %i is %s: %i needed, %i short", (transformed, due, verdict, needed, missing) => {
    expect(judge(transformed, due)).toMatchObject({ verdict, numbers: { needed, missing } });
  });

  it.each([
    [9, 17, 1, "notMet"], // at most 10
    [9, 17, 2, "undetermined"],
    [9, 17, 3, "undetermined"],
    [11, 17, 6, "met"],
    [0, 5, 5, "undetermined"],
    [0, 5, 2, "notMet"],
  ])("%i of %i with %i not judged yet is %s", (transformed, due, pending, verdict) => {
    expect(judge(transformed, due, pending).verdict).toBe(verdict);
  });

  it("says the range still possible and how many are still needed", () => {
    expect(judge(9, 17).because[0]?.sentence.vi).toBe(
      "9/17 địa bàn phải đánh giá = 52,94 % < 60 %; cần 11, còn thiếu 2.",
    );
    expect(judge(9, 17, 3).because[0]?.sentence.vi).toBe(
      "Tạm tính: đã đạt 9/17 địa bàn phải đánh giá, còn 3 địa bàn chưa đánh giá, có thể từ 52,94 % đến 70,59 %; cần 11, còn thiếu 2.",
    );
    expect(judge(9, 17, 1).because[1]?.sentence.vi).toBe(
      "Còn 1 địa bàn chưa đánh giá, nhưng nhiều nhất chỉ đạt 10/17 địa bàn phải đánh giá: không còn đủ 60 %.",
    );
    expect(judge(8, 13).because.map(({ sentence }) => sentence.vi)).toEqual([
      "8/13 địa bàn phải đánh giá = 61,54 % ≥ 60 %; cần 8.",
    ]);
    expect(judge(9, 17, 1).because[0]?.sentence.vi).toBe(
      "9/17 địa bàn phải đánh giá = 52,94 % < 60 %; cần 11, còn thiếu 2.",
    );
    expect(judge(0, 0).because[0]?.sentence.vi).toBe("Không có địa bàn nào phải đánh giá trong năm.");
    expect(judge(2401, 4002).because[0]?.sentence.vi).toBe(
      "2401/4002 địa bàn phải đánh giá = 59,995 % < 60 %; cần 2402, còn thiếu 1.",
    );
  });

  it.each([
    [-1, 5, 0],
    [1.5, 5, 0],
    [4, 5, 2],
    [Number.NaN, 5, 0],
  ])("%d of %d with %d open is no year", (transformed, due, pending) => {
    expect(() => judge(transformed, due, pending)).toThrow(RangeError);
  });

  it("has no verdict while it is not stated which areas are due", () => {
    const judged = yearlyObjective.judge({ due: 5, transformed: 4, failed: 1, isOpen: true }, plan7488);
    expect([judged.verdict, judged.because[0]?.code]).toEqual(["undetermined", "yearly-objective/notStated"]);
  });

  it("another plan's floor is judged by the same rule", () => {
    const plan = { ...plan7488, yearlyFloor: { ...plan7488.yearlyFloor, value: "62.5" } };
    const verdict = (transformed: number) =>
      yearlyObjective.judge({ due: 8, transformed, failed: 8 - transformed }, plan).verdict;
    expect([verdict(4), verdict(5)]).toEqual(["notMet", "met"]);
    const three = {
      ...plan7488,
      display: { value: { decimals: 3, rounding: "half-up" as const }, citation: plan7488.scoring },
    };
    expect(yearlyObjective.judge({ due: 3, transformed: 2, failed: 1 }, three).numbers["share"]).toMatchObject({
      vi: "66,667 %",
    });
  });

  it("one more transformed never turns met into not met, and the needed number is the least that is met", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat({ max: 3000 }), (due, some) => {
        const transformed = some % (due + 1);
        const { verdict, numbers } = judge(transformed, due);
        expect(verdict).toBe(transformed * 100 >= 60 * due ? "met" : "notMet");
        const needed = Number(numbers.needed);
        expect(judge(needed, due).verdict).toBe("met");
        if (needed > 0) expect(judge(needed - 1, due).verdict).toBe("notMet");
      }),
    );
  });

  it("says when counting newly approved areas alone turns the verdict (Q10)", () => {
    const readings = (facts: Parameters<typeof yearlyObjective.judge>[0]) =>
      yearlyObjective
        .judge(facts, plan7488)
        .readings.map(({ choices, how, verdict }) => [choices.map(({ id }) => id), how.vi, verdict]);
    const year = { due: 5, transformed: 3, failed: 2 };
    // 3/5 = 60 % with the two carried over, which are transformed; of the three new ones 1/3 = 33,33 %.
    expect(readings({ ...year, newOnly: { due: 3, transformed: 1, failed: 2 } })).toEqual([
      [["Q10=new-only"], "1/3 địa bàn phê duyệt trong năm = 33,33 %", "notMet"],
    ]);
    expect(readings({ ...year, newOnly: { due: 0, transformed: 0, failed: 0 } })).toEqual([
      [["Q10=new-only"], "0/0 địa bàn phê duyệt trong năm", "notApplicable"],
    ]);
    expect(readings({ ...year, newOnly: { due: 3, transformed: 1, failed: 0 } })).toEqual([
      [["Q10=new-only"], "1/3 địa bàn phê duyệt trong năm = 33,33 %", "undetermined"],
    ]);
    expect(readings({ ...year, newOnly: { due: 3, transformed: 2, failed: 1 } })).toEqual([]);
    expect(readings(year)).toEqual([]);
  });
});
