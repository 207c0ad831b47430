import { freezeScale, storeScale } from "../../../core/score/scale.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { readScale, scaleWith } from "../../../core/sheet/managed/scale.ts";
import type { Cell, WorkbookContent } from "../../../core/table.ts";

const { criteria } = plan7488;
const columns = valueColumns(criteria);
/** Two areas; a1 is 9 and 3, everything else 1: the reference of a1 is 9. */
const facts = [9, 3].map((first) => columns.map((_column, index) => (index === 0 ? first : 1)));
const scale = storeScale(freezeScale(criteria, facts), "2018-01-15", "Rà soát, 2 đơn vị");

/** As a template lays it out: a sentence of its own, columns behind the five, levels of counts still blank. */
const template: readonly (readonly Cell[])[] = [
  ["THANG ĐIỂM (Quy ước Q13, Q14)"],
  ["Ngày", null, "Nguồn", null],
  ["Chốt thang điểm: chép cả cột «Mức tạm tính»."],
  ["Mã", "Tiêu chí", "Mức chuẩn", "Trọng số", "Căn cứ", "Mức tạm tính"],
  ...columns.map(({ id, heading, kind, criterion }, index): Cell[] => {
    const isFirstPart = columns[index - 1]?.criterion !== criterion;
    return [id, heading.vi, kind === "count" ? null : 1, isFirstPart ? 1 : null, null, 7];
  }),
  ["Ghi chú của tổ thẩm định", null, null, null, null, null],
];
const content: WorkbookContent = {
  tables: [{ name: "Thang điểm", sheet: "Thang điểm", address: "A1:F34", rows: template }],
  names: { DIABAN_THANGDIEM: "Thang điểm" },
};

it("a scale goes into a sheet that has its rows already, and touches nothing beside them", () => {
  const { table } = scaleWith(content, scale, criteria, "2018-01-15", "Rà soát, 2 đơn vị");
  expect(table.rows[0]?.[0]).toBe("THANG ĐIỂM (Quy ước Q13, Q14)");
  expect(table.rows[1]).toEqual(["Ngày", "2018-01-15", "Nguồn", "Rà soát, 2 đơn vị", null, null]);
  expect(table.rows[2]?.[0]).toBe("Chốt thang điểm: chép cả cột «Mức tạm tính».");
  expect(table.rows[4]?.[0]).toBe("a1");
  expect(table.rows[4]?.slice(2)).toEqual([9, 1, "Chốt từ số liệu: 2 giá trị dương", 7]);
  expect(table.rows[33]?.[0]).toBe("Ghi chú của tổ thẩm định");
  const stored = readScale({ ...content, tables: [{ ...table, sheet: "Thang điểm" }] }, criteria);
  expect(stored?.scale).toMatchObject({ provisional: false, date: "2018-01-15" });
});

it("a sheet that has not all of them is laid out anew", () => {
  const some = { ...content, tables: content.tables.map((table) => ({ ...table, rows: template.slice(0, 20) })) };
  const { table } = scaleWith(some, scale, criteria, "2018-01-15", "Rà soát, 2 đơn vị");
  expect(table.rows).toHaveLength(32);
  expect(table.rows[0]?.[0]).toBe("Thang điểm đã chốt (Quy ước Q13, Q14)");
});
