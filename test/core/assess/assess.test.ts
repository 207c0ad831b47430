import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Table } from "../../../core/table.ts";

const table: Table = {
  name: "S",
  sheet: "S",
  address: "A1:D3",
  rows: [
    ["Tên đơn vị", "a1", "a2", "a3"],
    ["Phường Trảng Dài", 3, 1, 0],
    ["Phường Long Bình", 2, 0, 1],
  ],
};

describe("an evaluation sheet that is not filled in yet", () => {
  const rows = [["Tên đơn vị", "T1", "T7", "T9", "G1", "G2"]];
  const evaluation: Table = { name: "Chấm", sheet: "Chấm", address: "A1:F1", rows };
  const emptySheets = (tables: readonly Table[]) =>
    assess(tables, plan7488, 2018).findings.flatMap(({ code, cells }) => (code === "no-rows" ? cells : []));

  it("is no fault beside the list of the year", () => {
    expect(assess([table, evaluation], plan7488, 2018).evaluation).toBeNull();
    expect(emptySheets([table, evaluation])).toEqual([]);
  });

  it("is one where the workbook has no list", () => {
    expect(emptySheets([evaluation])).toEqual([{ sheet: "Chấm", address: "A1" }]);
  });
});

describe("the areas due in a year", () => {
  const list: Table = {
    name: "Rà soát 2018",
    sheet: "Rà soát 2018",
    address: "A1:F4",
    rows: [
      ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"],
      ["Phường Trảng Dài", 3, 1, 0, "x"],
      ["Phường Long Bình", 2, 0, 1, null],
      ["Phường Tân Biên", 2, 0, 1, null],
    ],
  };
  const ledger: Table = {
    name: "Sổ",
    sheet: "Sổ",
    address: "A1:C2",
    rows: [
      ["Tên đơn vị", "Năm", "Sự kiện"],
      ["Phường Long Bình", 2018, "Phê duyệt"],
    ],
  };
  const evaluation: Table = {
    name: "Chấm",
    sheet: "Chấm",
    address: "A1:F4",
    rows: [
      ["Tên đơn vị", "T1", "T7", "T9", "G1", "G2"],
      ["Phường Trảng Dài", "không", "có", "có", "có", "có"],
      ["Phường Long Bình", "không", "có", "có", "có", "có"],
      ["Phường Tân Biên", "không", "có", "có", "có", "có"],
    ],
  };

  it("are those of the list and of the ledger together: only who is on neither was not to be evaluated", () => {
    const { findings, objectives } = assess([list, ledger, evaluation], plan7488, 2018);
    const strays = findings.flatMap(({ code, units }) => (code === "evaluated-not-selected" ? units : []));
    expect(strays.map(({ name }) => name)).toEqual(["Phường Tân Biên"]);
    expect(objectives?.province.yearly.due).toBe(2);
  });
});

describe("whatever year is stated", () => {
  it.each([0, 18, 1899, 2017, 2025, 9999, 20_180])(
    "%i gives an answer, and a finding when the plan does not have it",
    (year) => {
      const { findings, selection: result } = assess([table], plan7488, year);
      expect(result?.sheet.areas).toHaveLength(2);
      expect(findings.some(({ code }) => code === "year-outside-plan")).toBe(year !== 2017);
    },
  );
});
