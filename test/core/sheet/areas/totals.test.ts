import { functionOf } from "../../../../addin/functions/index.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { nationalOn } from "../../register/national.ts";
import { isSubtotalLabel, isTotalLabel } from "../../../../core/sheet/areas/row-kind.ts";
import type { Cell, Table } from "../../../../core/table.ts";

const head = ["STT", "Tên đơn vị", "a1", "a2", "a3"];
const areas: readonly (readonly Cell[])[] = [
  [1, "Phường Tam Hiệp", 10, 2, 0],
  [2, "Phường Trảng Dài", 20, 4, 3],
  [3, "Phường Hố Nai", 6, 1, 1],
  [4, "Phường Long Bình", 8, null, 2],
];
/** The sums of all four areas; those of the first two. */
const [ofAll, ofTwo] = [
  [44, 7, 6],
  [30, 6, 3],
];

/** The rows, from 0, that are areas: in the pane, and where a cell has a range of ranks. */
function areaRows(rows: readonly (readonly Cell[])[]) {
  const all = [head, ...rows];
  const table: Table = { name: "Rà soát", sheet: "Rà soát", address: `A1:E${all.length}`, rows: all };
  const { selection } = assess([table], plan7488, { year: 2018, district: "Biên Hòa" });
  const ranges = functionOf("KHOANGHANG")?.run(all, null, 0) as unknown[][];
  const inCell = ranges.flatMap(([best], at) => (best === "" ? [] : [at + 1]));
  return { pane: selection?.sheet.areas.map(({ row }) => row), inCell };
}

const both = (rows: readonly number[]) => ({ pane: rows, inCell: rows });

it.each([
  ...["Tổng cộng", "Tong cong", "TONG SO", "Cong", "Toan huyen", "Cộng toàn huyện", "Cong toan huyen", "Cả huyện"],
  ...["T.cộng", "TC", "Total", "Grand total", "Sum", "Σ", "Tổng cộng / Total", "Tổng hợp", "Cộng dồn", "Lũy kế"],
  ...["Tổng I+II", "Tổng cộng (I+II)", "Cộng mục I", "Cộng chung", "Tổng 4 phường", "Tổng cộng năm 2018", "Toàn bộ"],
  ...["Cộng trang 1", "Mang sang", "Bình quân", "Trung bình", "Toàn thành phố Biên Hòa", "Thành phố Biên Hòa"],
  ...["Tổng cộng".normalize("NFD"), "  TỔNG   CỘNG: "],
])("«%s» is a total, below, above, between, and in the column of numbers", (label) => {
  expect(areaRows([...areas, [null, label, ...ofAll]])).toEqual(both([1, 2, 3, 4]));
  expect(areaRows([[null, label, ...ofAll], ...areas])).toEqual(both([2, 3, 4, 5]));
  expect(areaRows([...areas.slice(0, 2), [label, null, ...ofTwo], ...areas.slice(2)])).toEqual(both([1, 2, 4, 5]));
});

it("a row of any other name, or of none, that adds up the rows above is no area", () => {
  expect(areaRows([...areas, [null, "Số liệu chung cả năm", ...ofAll]])).toEqual(both([1, 2, 3, 4]));
  expect(areaRows([...areas, [null, null, ...ofAll]])).toEqual(both([1, 2, 3, 4]));
  expect(areaRows([...areas.slice(0, 2), [null, "Số liệu chung quý I", ...ofTwo], ...areas.slice(2)])).toEqual(
    both([1, 2, 4, 5]),
  );
});

it("a unit whose figures happen to add up stays an area: by its name, one near it, its number or its type", () => {
  for (const [ordinal, name] of [
    [null, "Tân Phong"],
    [null, "Tân Phongg"],
    [5, "Chưa rõ"],
    [null, "Xã Đảo Xa"],
  ] as const)
    expect(areaRows([...areas, [ordinal, name, ...ofAll]])).toEqual(both([1, 2, 3, 4, 5]));
});

it("no commune of the country is taken for a total", async () => {
  const names = (await nationalOn("2017-10-15")).units.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(11_000);
  expect(names.filter((name) => isTotalLabel(name) || isSubtotalLabel(name))).toEqual([]);
});
