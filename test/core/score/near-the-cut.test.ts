import fc from "fast-check";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { compareRatios, formatRatio } from "../../../core/ratio.ts";
import { nearTheCut } from "../../../core/score/near-the-cut.ts";
import { scoreAreas, type AreaFacts } from "../../../core/score/score.ts";
import { criteriaOf, criterion, scaleOf, sheets } from "./given.ts";

const open = (cap: number) => ({ cap, used: 0, eligible: [] });

describe("both sides of the cut", () => {
  const criteria = [
    ...criteriaOf("count", "a1", "a2", "b1"),
    criterion("b4", "count", "count"),
    criterion("b5", "three-level"),
    ...criteriaOf("yes-no", "d1", "d2", "d3"),
  ];
  const scale = scaleOf(criteria, [10, 4, 5, 10, 10], [1, 1, 2, 1, 1, 1, 1, 0]);
  // The two differ in a1 (0,9 and 0,4) and a2 (0,25 and 0,5): D = 0,25, A = 0,75, of a weight of 8.
  const facts: readonly AreaFacts[] = [
    [4, 2, 3, 0, 9, 0, 1, 0, 1],
    [9, 1, 3, 0, 9, 0, 1, 0, 0],
    [0, 0, 1, 0, 0, 0, 0, 0, 0],
  ];
  const cut = nearTheCut(criteria, scale, facts, open(1));

  it("the gap is 100 · 0,25 / 8 points", () => {
    expect(cut).toMatchObject({ lastIn: 1, firstOut: 0 });
    expect(cut && formatRatio(cut.gap)).toBe("25/8");
  });

  it("the order can only change from ±0,25/0,75 on", () => {
    expect(cut?.flipThreshold).toEqual({ numerator: 1n, denominator: 3n });
    expect(cut?.flipInWords.vi).toBe(
      "Thứ tự hai địa bàn chỉ có thể đổi khi các trọng số thay đổi từ ±33,33 % trở lên.",
    );
    expect(cut?.flipInWords.en).toContain("±33.33 %");
  });

  it.each<[string, number | null, string, string]>([
    ["a1", 3, "3", "0,25 · 10 = 2,5"],
    ["a2", 1, "1", "0,25 · 4 = 1"],
    ["b1", 1, "1", "0,125 · 5 = 0,625, the weight being 2"],
    ["b4.1", 5, "5", "0,25 · 2 · 10: a part brings half"],
    ["b4.2", null, "không thể", "0,9 + 0,5 would pass 1"],
    ["b5", 0.5, "0,5", "one step of three levels"],
    ["d1", null, "không thể", "it is a yes already"],
    ["d2", 1, "có", "a yes is enough"],
  ])("%s needs %s more: %s, %s", (column, cases, words) => {
    const found = cut?.extraCases.find((one) => one.column === column);
    expect(found?.cases).toBe(cases);
    expect(found?.inWords.vi).toBe(words);
  });

  it("a criterion without a weight can bring nothing and is not listed", () => {
    expect(cut?.extraCases.map(({ column }) => column)).not.toContain("d3");
  });

  it("is none without room, without anybody outside, and between nobody", () => {
    expect(nearTheCut(criteria, scale, facts, open(0))).toBeNull();
    expect(nearTheCut(criteria, scale, facts, open(3))).toBeNull();
    expect(nearTheCut(criteria, scale, [], open(1))).toBeNull();
    expect(nearTheCut(criteria, scale, facts, { cap: 2, used: 2, eligible: [] })).toBeNull();
  });

  it("lies between areas of the contest alone", () => {
    const terms = { cap: 2, used: 1, eligible: [null, "approved" as const, null] };
    expect(nearTheCut(criteria, scale, facts, terms)).toMatchObject({ lastIn: 0, firstOut: 2 });
  });

  it.each<[string, AreaFacts, AreaFacts, string | null, string]>([
    ["alike in everything", [5, 1, 1], [5, 1, 1], null, "cùng mức ở mọi tiêu chí"],
    ["level by different means: 0,5 and 2 · 0,25", [5, 0, 0], [0, 2, 0], "0", "đang bằng điểm"],
    ["not lower anywhere", [5, 2, 1], [5, 1, 1], "1", "không thấp hơn ở tiêu chí nào"],
  ])("%s", (_why, first, second, flip, words) => {
    const three = criteriaOf("count", "a1", "a2", "b1");
    const found = nearTheCut(three, scaleOf(three, [10, 4, 5]), [first, second], open(1));
    expect(found?.flipThreshold ? formatRatio(found.flipThreshold) : null).toBe(flip);
    expect(found?.flipInWords.vi).toContain(words);
  });
});

it("so many more cases draw level, one step less does not; what is impossible does not even in full", () => {
  fc.assert(
    fc.property(sheets({ areas: 5 }), fc.integer({ min: 1, max: 3 }), ({ criteria, scale, facts }, cap) => {
      const cut = nearTheCut(criteria, scale, facts, open(cap));
      if (!cut) return;
      const columns = valueColumns(criteria);
      const gapWith = (index: number, fact: number) => {
        const changed = facts.map((area, place) =>
          place === cut.firstOut ? area.map((own, column) => (column === index ? fact : own)) : area,
        );
        const scores = scoreAreas(criteria, scale, changed);
        const [above, below] = [scores.exact(cut.lastIn), scores.exact(cut.firstOut)];
        if (!above || !below) throw new Error("both are complete");
        return compareRatios(below, above);
      };
      for (const { column, cases } of cut.extraCases) {
        const index = columns.findIndex(({ id }) => id === column);
        const kind = columns[index]?.kind ?? "count";
        const own = facts[cut.firstOut]?.[index] ?? 0;
        if (cases === null) {
          expect(gapWith(index, kind === "count" ? 1_000_000 : 1)).toBe(-1);
        } else {
          const step = kind === "three-level" ? 0.5 : 1;
          expect(gapWith(index, own + cases)).toBeGreaterThanOrEqual(0);
          if (cases > 0) expect(gapWith(index, own + cases - step)).toBe(-1);
        }
      }
    }),
    { numRuns: 300 },
  );
});
