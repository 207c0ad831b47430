import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Decimal } from "../../../core/ratio.ts";
import { checkScale, freezeScale, storeScale, type Scale, type ScaleRow } from "../../../core/score/scale.ts";
import { criterion } from "./given.ts";

const from1To = (m: number) => Array.from({ length: m }, (_, index) => index + 1);
const one = [criterion("a1", "count")];

describe("a reference level is the nearest-rank 90th percentile of the positive values", () => {
  it.each<[string, readonly (number | null | undefined)[], number, number]>([
    ["no positive value: 1", [0, 0, null], 1, 0],
    ["no column: 1", [undefined, undefined], 1, 0],
    ["one value: that one", [7], 7, 1],
    ["9 values: the 9th", from1To(9), 9, 9],
    ["10 values: the 9th", from1To(10), 9, 10],
    ["11 values: the 10th", from1To(11), 10, 11],
    ["30 values: the 27th", from1To(30).reverse(), 27, 30],
    ["zeros and blanks are no positive values", [0, 5, null, 0, 3, 0], 5, 2],
    ["what is no count is passed over", [2, -9, 1.5, NaN, Infinity, 4], 4, 2],
    ["small counts and thousands together", [...from1To(8), 5000, 300], 300, 10],
    ["thousands alone", [9000, 256, 4096], 9000, 3],
    ["sorted as numbers, not as texts", [9, 10, 100, 8, 7, 6, 5, 4, 3, 2], 10, 10],
  ])("%s", (_why, values, level, positives) => {
    const { rows } = freezeScale(
      one,
      values.map((value) => [value]),
    );
    expect(rows).toEqual([{ column: "a1", kind: "count", level, weight: 1, basis: "frozen", positives }]);
  });

  it("gives way to a stated level, and that to the plan's threshold", () => {
    const threshold = { value: 40, citation: convention("Q14") };
    const criteria = [...one, { ...criterion("a2", "count"), threshold }];
    const note = "Bình quân 3 năm của tỉnh";
    const { rows } = freezeScale(criteria, [[3, 3]], {
      stated: { a1: { level: "12.5", note }, a2: { level: 5, note } },
    });
    expect(rows).toEqual([
      { column: "a1", kind: "count", level: "12.5", weight: 1, basis: "stated", note },
      { column: "a2", kind: "count", level: 40, weight: 1, basis: "plan" },
    ]);
  });
});

describe("the scale of plan 7488", () => {
  const scale = freezeScale(plan7488.criteria, [], { weights: { a9: 0, b4: 2, "d7.1": "0.5" } });
  const row = (id: string) => scale.rows.find(({ column }) => column === id);

  it("has 29 rows, a1 first and d9 last", () => {
    expect(scale.rows).toHaveLength(29);
    expect(scale.rows[0]?.column).toBe("a1");
    expect(scale.rows[28]?.column).toBe("d9");
  });

  it("weighs a criterion once: b4.2 and d7.2 have no weight of their own", () => {
    expect([row("b4.1")?.weight, row("b4.2")?.weight]).toEqual([2, null]);
    expect([row("d7.1")?.weight, row("d7.2")?.weight]).toEqual(["0.5", null]);
    expect([row("a1")?.weight, row("a9")?.weight]).toEqual([1, 0]);
  });

  it("fixes yes/no and three-level columns at 1", () => {
    for (const id of ["b5", "d1", "d7.2", "d9"]) expect(row(id)).toMatchObject({ level: 1, basis: "fixed" });
  });

  it("is provisional until it is stored", () => {
    expect(scale.provisional).toBe(true);
    const stored = storeScale(scale, "2018-11-15", "Bảng rà soát năm 2018");
    expect(stored).toMatchObject({ provisional: false, date: "2018-11-15", source: "Bảng rà soát năm 2018" });
    expect(stored.rows).toEqual(scale.rows);
    expect(scale.provisional).toBe(true);
  });

  it("carries the date and the source that are given with it, and no empty ones", () => {
    const options = { date: "2018-01-15", source: "Rà soát 2018" };
    expect(freezeScale(one, [], options)).toMatchObject(options);
    expect(Object.keys(freezeScale(one, []))).toEqual(["rows", "provisional"]);
    expect(Object.keys(freezeScale(one, [], { date: "2018-01-15" }))).toEqual(["rows", "provisional", "date"]);
  });

  it("does not find a weight in what every object inherits", () => {
    const [row] = freezeScale([criterion("constructor", "count")], []).rows;
    expect(row?.weight).toBe(1);
  });
});

describe("a scale is checked before it is used", () => {
  const criteria = [criterion("a1", "count"), criterion("b4", "count", "count"), criterion("d1", "yes-no")];
  const sound = freezeScale(criteria, []);
  const but = (column: string, change: Partial<ScaleRow>): Scale => ({
    ...sound,
    rows: sound.rows.map((row) => (row.column === column ? { ...row, ...change } : row)),
  });
  const problems = (scale: Scale) => checkScale(criteria, scale)?.map(({ vi }) => vi) ?? null;

  it("is sound as it is frozen, in any order of rows", () => {
    expect(problems(sound)).toBeNull();
    expect(problems({ ...sound, rows: [...sound.rows].reverse() })).toBeNull();
  });

  it.each<[string, Scale, string]>([
    ["a level of 0", but("a1", { level: 0 }), "Mức chuẩn của a1 phải là số thập phân lớn hơn 0"],
    ["a negative level", but("b4.2", { level: "-3" }), "Mức chuẩn của b4.2 phải là số thập phân lớn hơn 0"],
    ["a level that is no number", but("a1", { level: "12,5" }), "đang ghi «12,5»"],
    ["a level without end", but("a1", { level: Infinity }), "đang ghi «Infinity»"],
    ["a level out of all measure", but("a1", { level: 5e-324 }), "Mức chuẩn của a1"],
    ["a yes/no column not at 1", but("d1", { level: 2 }), "Mức chuẩn của d1 phải là 1"],
    ["a negative weight", but("a1", { weight: -1 }), "Trọng số của a1 phải là số thập phân từ 0 trở lên"],
    ["a weight that is no number", but("a1", { weight: NaN }), "Trọng số của a1"],
    ["no weight", but("b4.1", { weight: null }), "Thiếu trọng số của b4.1."],
    ["a part with a weight", but("b4.2", { weight: 1 }), "b4.2 không có trọng số riêng"],
    ["a missing row", { ...sound, rows: sound.rows.slice(1) }, "Thang điểm thiếu dòng a1."],
    ["a double row", { ...sound, rows: [...sound.rows, ...sound.rows.slice(0, 1)] }, "Thang điểm có hai dòng a1."],
  ])("names %s, and that alone", (_why, scale, sentence) => {
    expect(problems(scale)).toEqual([expect.stringContaining(sentence)]);
  });

  it("names a row that the plan does not know", () => {
    const rows = sound.rows.map((row) => (row.column === "a1" ? { ...row, column: "z9" } : row));
    expect(problems({ ...sound, rows })).toEqual([
      "Thang điểm có dòng «z9» không thuộc kế hoạch.",
      "Thang điểm thiếu dòng a1.",
    ]);
  });

  it("wants one weight above 0", () => {
    const weigh = (weight: Decimal): Scale => freezeScale(criteria, [], { weights: { a1: 0, b4: "0.0", d1: weight } });
    expect(problems(weigh(0))).toEqual(["Phải có ít nhất một trọng số lớn hơn 0."]);
    expect(problems(weigh("0.1"))).toBeNull();
  });

  it("accepts the level frozen from the largest count there is", () => {
    expect(checkScale(criteria, freezeScale(criteria, [[Number.MAX_SAFE_INTEGER, 0, 0, 0]]))).toBeNull();
  });
});
