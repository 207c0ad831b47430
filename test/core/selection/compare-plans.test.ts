import { assess } from "../../../core/assess/assess.ts";
import { convention, law } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { ThresholdRule } from "../../../core/plan/plan-rules.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { comparePlans } from "../../../core/selection/compare-plans.ts";
import { sheetOf } from "../sheet-builder.ts";

// Points by plan 7488, the mean of three shares of the highest figure: Trảng Dài 100, Tân Phong (5/10 + 1/4 + 3/6)/3 = 41,67,
// Tân Biên (1/10 + 4/4 + 0)/3 = 36,67, Hố Nai (0 + 0 + 1/6)/3 = 5,56. Nobody is on the list; the base is 14 by the settings.
const list = sheetOf({
  withMarks: true,
  heading: ["Tên đơn vị", "a1", "a2", "a3"],
  rows: [
    ["Trảng Dài", 10, 4, 6],
    ["Tân Phong", 5, 1, 3],
    ["Tân Biên", 1, 4, 0],
    ["Hố Nai", 0, 0, 1],
  ],
  settings: { base: { n: 14, source: "thử" } },
});
const clause = law("Kế hoạch B", "II");
const under = (plan: Plan) => assess(list, plan, 2018);
const withCap = (value: number): Plan => ({
  ...plan7488,
  cap: { ...plan7488.cap, percent: { value, citation: clause } },
});
const changes = (a: Plan, b: Plan) => comparePlans(under(a), under(b))?.map(({ name, change }) => [name, change]);

it("a higher cap lets in the next of the order: 15 % of 14 is 2, 22 % is 3", () => {
  const compared = comparePlans(under(plan7488), under(withCap(22)));
  expect(compared?.map(({ name, change }) => [name, change])).toEqual([
    ["Trảng Dài", "stays"],
    ["Tân Phong", "stays"],
    ["Tân Biên", "enters"],
    ["Hố Nai", "out"],
  ]);
  expect(compared?.[2]).toMatchObject({
    code: "25999",
    a: { isIn: false, says: { vi: "hạng 3, mức trần 2, còn được chọn 2 địa bàn" }, citation: { clause: "III.2" } },
    b: { isIn: true, says: { vi: "Đề nghị" }, citation: clause },
  });
});

it("the other way round it leaves; a lower cap lets more leave: 8 % of 14 is 1", () => {
  expect(changes(withCap(22), plan7488)?.[2]).toEqual(["Tân Biên", "leaves"]);
  expect(changes(plan7488, withCap(8))).toEqual([
    ["Trảng Dài", "stays"],
    ["Tân Phong", "leaves"],
    ["Tân Biên", "out"],
    ["Hố Nai", "out"],
  ]);
});

it("a plan with types takes who is of a type, with the type and its clause", () => {
  const type: ThresholdRule = {
    id: "loai-1",
    title: { vi: "Loại I", en: "Type I" },
    atLeast: 1,
    of: [{ column: "a2", from: 4, citation: clause }],
    citation: clause,
  };
  const compared = comparePlans(under(plan7488), under({ ...plan7488, kOfN: [type] }));
  expect(compared?.map(({ name, change, b }) => [name, change, b.says.vi])).toEqual([
    ["Trảng Dài", "stays", "Loại I"],
    ["Tân Phong", "leaves", "không thuộc loại nào"],
    ["Tân Biên", "enters", "Loại I"],
    ["Hố Nai", "out", "không thuộc loại nào"],
  ]);
  expect(compared?.[2]?.b.citation).toEqual(clause);
});

it("a plan that sets neither cap nor types leaves everybody open, and says why", () => {
  const without = Object.entries(plan7488).filter(([key]) => key !== "cap");
  const none = Object.fromEntries(without) as unknown as Plan;
  const compared = comparePlans(under(plan7488), under({ ...none, document: "Kế hoạch C" }));
  expect(new Set(compared?.map(({ change }) => change))).toEqual(new Set(["open"]));
  expect(compared?.[0]?.b.says.vi).toBe("Kế hoạch C không nêu mức trần số địa bàn.");
});

it("the typed communes of Hồ Chí Minh City, 2023: 1, 6 and 171 of a type, 133 with drugs, 1 free, 312 in all", () => {
  const citation = convention("thử");
  const type = (id: string, column: string): ThresholdRule => ({
    id,
    title: { vi: id, en: id },
    atLeast: 1,
    of: [{ column, from: 1, citation }],
    citation,
  });
  const plan: Plan = {
    ...plan7488,
    kOfN: ["b1", "b2", "b3", "b4.1"].map((column) => type(`loai-${column.replace(".", "-")}`, column)),
  };
  const counts = [1, 6, 171, 133, 1];
  const facts = counts.flatMap((count, kind) =>
    Array.from({ length: count }, () => [0, 1, 2, 3].map((at) => (at === kind ? 1 : 0))),
  );
  const communes = sheetOf({
    withMarks: true,
    heading: ["Tên đơn vị", "b1", "b2", "b3", "b4.1", "b4.2"],
    rows: facts.map((row, index) => [`Xã ${index + 1}`, ...row, 0]),
  });
  const assessed = assess(communes, plan, 2018);
  const says = comparePlans(assessed, assessed)?.map(({ b }) => b.says.vi) ?? [];
  const count = (text: string) => says.filter((one) => one === text).length;
  expect(["loai-b1", "loai-b2", "loai-b3", "loai-b4-1", "không thuộc loại nào"].map(count)).toEqual(counts);
  expect(says).toHaveLength(312);
});
