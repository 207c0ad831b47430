import { assess } from "../../../core/assess/assess.ts";
import { listsOfTwoYears, orderTrends, trendsOfArea } from "../../../core/evaluation/order-trends.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { suggestGate } from "../../../core/rules/gate-suggestion.ts";
import type { Cell, Table } from "../../../core/table.ts";

/** A list of Biên Hòa: a1, b1, a8, b2 of some of its wards. */
function listOf(year: number, rows: readonly (readonly Cell[])[]): Table {
  const sheet = `Rà soát ${year}`;
  const all: readonly (readonly Cell[])[] = [
    [`RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM ${year}`],
    ["Tên đơn vị", "a1", "b1", "a8", "b2"],
    ...rows,
  ];
  return { name: sheet, sheet, address: `A1:E${all.length}`, rows: all };
}

const list2018 = listOf(2018, [
  ["Phường Trảng Dài", 100, 20, 2, 1],
  ["Phường Long Bình", 60, 10, 0, 0],
  ["Phường Tân Biên", 7, 1, 0, 0],
]);
const list2019 = listOf(2019, [
  ["Phường Trảng Dài", 95, 19, 2, 1],
  ["Phường Long Bình", 58, 11, 0, 0],
]);

const yearsOf = (tables: readonly Table[], sheet: string) => listsOfTwoYears(assess(tables, plan7488, { sheet }));

it("one list is no comparison: every figure is unknown", () => {
  const years = yearsOf([list2018], "Rà soát 2018");
  expect(years).toBeNull();
  expect(orderTrends(years, plan7488)).toEqual([
    { column: "a1", before: null, now: null },
    { column: "b1", before: null, now: null },
    { column: "a8", before: null, now: null },
    { column: "b2", before: null, now: null },
  ]);
});

it("the list of the next year is the one after the work; sums are over the units of both", () => {
  const years = yearsOf([list2018, list2019], "Rà soát 2018");
  expect([years?.before.year, years?.now.year, years?.areas.size]).toEqual([2018, 2019, 2]);
  expect(orderTrends(years, plan7488)).toEqual([
    { column: "a1", before: 160, now: 153 },
    { column: "b1", before: 30, now: 30 },
    { column: "a8", before: 2, now: 2 },
    { column: "b2", before: 1, now: 1 },
  ]);
});

it("else the list of the year before stands beside it", () => {
  const years = yearsOf([list2018, list2019], "Rà soát 2019");
  expect([years?.before.year, years?.now.year]).toEqual([2018, 2019]);
});

it("a blank leaves the sum unknown, never smaller", () => {
  const blank = listOf(2019, [
    ["Phường Trảng Dài", null, 19, 2, 1],
    ["Phường Long Bình", 58, 11, 0, 0],
  ]);
  expect(orderTrends(yearsOf([list2018, blank], "Rà soát 2018"), plan7488)[0]).toEqual({
    column: "a1",
    before: 160,
    now: null,
  });
});

it("suggests the gate of one area: 100 → 95 is down by 5 %", () => {
  const years = yearsOf([list2018, list2019], "Rà soát 2018");
  expect(suggestGate("G1", trendsOfArea(years, "25993", plan7488), plan7488)?.verdict).toBe("met");
  // 60 → 58 is 3,33 %, and b1 went up.
  expect(suggestGate("G1", trendsOfArea(years, "26020", plan7488), plan7488)?.verdict).toBe("notMet");
  expect(suggestGate("G1", trendsOfArea(years, null, plan7488), plan7488)?.verdict).toBe("undetermined");
});
