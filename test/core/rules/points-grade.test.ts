import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { PointsRule } from "../../../core/plan/plan-rules.ts";
import { pointsGrade } from "../../../core/rules/points-grade.ts";

const citation = convention("thử");
const said = (text: string) => ({ vi: text, en: text });
const head = (id: string) => ({ id, title: said(id), citation });
const first = ({ because }: { readonly because: readonly { readonly sentence: { readonly vi: string } }[] }) =>
  because[0]?.sentence.vi;

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

  it("counts a figure in none of the bands as no points", () => {
    const [offences, key] = rule.of;
    const bands = [{ from: 5, points: 10 }];
    const of = [{ column: "a1", bands, citation }, ...(key ? [key] : [])];
    expect(offences?.column).toBe("a1");
    expect(first(judge(0, true, { of }))).toBe("diem: 70 điểm, xếp loại Khá.");
  });

  it("has a verdict only where points are to be reached, and blanks that cannot matter leave it definite", () => {
    expect(judge(0, true).verdict).toBe("notApplicable");
    expect(judge(null, true).verdict).toBe("undetermined");
    expect(judge(null, true, { atLeast: 70 }).verdict).toBe("met");
    expect(judge(null, false, { atLeast: 70 }).verdict).toBe("notMet");
    expect(judge(5, true, { atLeast: "70.5" }).verdict).toBe("notMet");
    // 12.5 + 70: the points are reached to the very half.
    expect(judge(1, true, { atLeast: "82.5" }).verdict).toBe("met");
    expect(first(judge(1, true, { atLeast: "82.5" }))).toBe("diem: 82,5 điểm, cần 82,5; xếp loại Tốt.");
  });
});
