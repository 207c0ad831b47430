import { open } from "../../../core/open/open.ts";
import type { Stated } from "../../../core/open/opened-workbook.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { settingsSheet } from "../../../core/sheet/managed/write-settings.ts";
import type { Cell, WorkbookContent } from "../../../core/table.ts";
import { tableOf } from "../sheet/table-builder.ts";

const list: Cell[][] = [
  ["Tên đơn vị", "a1", "a2", "Vụ việc khác", "Đối tượng sưu tra"],
  ["Tam Hiệp", 1, 2, 3, 4],
];
const judged: Cell[][] = [
  ["Tên đơn vị", "T7", "T8", "T9", "Số vụ"],
  ["Tam Hiệp", "có", 2, "có", 5],
];
const entries: Cell[][] = [
  ["Tên đơn vị", "Năm", "Việc"],
  ["Tam Hiệp", 2018, "Phê duyệt"],
];

function book(...sheets: readonly (readonly [string, Cell[][]])[]): WorkbookContent {
  return { tables: sheets.map(([sheet, rows]) => tableOf(rows, { sheet })) };
}

function usesIn(content: WorkbookContent, stated: Stated) {
  const { selection, evaluation, ledger } = open(content, plan7488, stated).sheets;
  const of = ({ sheet }: typeof selection | typeof evaluation | typeof ledger) =>
    sheet && Object.fromEntries(sheet.columns.map(({ heading, use, question }) => [heading, question ? "?" : use]));
  return { selection: of(selection), evaluation: of(evaluation), ledger: of(ledger) };
}

describe("columns that are stated", () => {
  it("are read as that, or by nobody, and are asked about no more", () => {
    const { selection } = usesIn(book(["A", list]), { columns: { D: "a3", E: null } });
    expect(selection).toMatchObject({ "Vụ việc khác": "a3", "Đối tượng sưu tra": null });
  });

  it("take the use away from the column that had it", () => {
    const { selection } = usesIn(book(["A", list]), { columns: { E: "a1" } });
    expect(selection).toMatchObject({ a1: null, "Đối tượng sưu tra": "a1" });
  });

  it("make a header of a row that says nothing by itself", () => {
    const rows: Cell[][] = [
      ["Nơi", "Cột 1", "Cột 2", "Cột 3"],
      ["Tam Hiệp", 1, 2, 3],
    ];
    expect(usesIn(book(["A", rows]), {}).selection).toBeNull();
    expect(usesIn(book(["A", rows]), { columns: { A: "name", B: "a1", C: "a3", D: "a5" } }).selection).toEqual({
      Nơi: "name",
      "Cột 1": "a1",
      "Cột 2": "a3",
      "Cột 3": "a5",
    });
  });

  it("belong to the kind of sheet that has their uses", () => {
    const content = book(["A", list], ["B", judged], ["C", entries]);
    expect(usesIn(content, { columns: { E: "T2.whole" } })).toMatchObject({
      selection: { "Đối tượng sưu tra": "?" },
      evaluation: { "Số vụ": "T2.whole" },
    });
    expect(usesIn(content, { columns: { C: "event" } }).ledger).toMatchObject({ Việc: "event" });
  });

  it("are stated of several sheets at once, each by its name", () => {
    const sheets = [
      { sheet: "A", columns: { E: "a5" } },
      { sheet: "B", columns: { E: "T2.whole" } },
      { sheet: "C", columns: { C: "event" } },
    ];
    expect(usesIn(book(["A", list], ["B", judged], ["C", entries]), { sheets })).toMatchObject({
      selection: { "Đối tượng sưu tra": "a5" },
      evaluation: { "Số vụ": "T2.whole" },
      ledger: { Việc: "event" },
    });
  });

  it("make a sheet with a column a year a ledger", () => {
    const rows: Cell[][] = [
      ["Tên đơn vị", "Năm thứ nhất", "Năm thứ hai"],
      ["Tam Hiệp", "Phê duyệt", "Đạt"],
    ];
    const stated = { columns: { B: "y2017", C: "y2018" } };
    expect(usesIn(book(["C", rows]), stated).ledger).toMatchObject({ "Năm thứ nhất": "y2017", "Năm thứ hai": "y2018" });
  });

  it("with a use that no such sheet has are read by their headings", () => {
    const { selection } = usesIn(book(["A", list]), { columns: { B: "a99" } });
    expect(selection).toMatchObject({ a1: "a1" });
  });
});

describe("columns that the workbook remembers", () => {
  const remembered = (rows: Cell[][], use: string | null = "a5"): WorkbookContent => {
    const { table } = settingsSheet({ columns: [{ sheet: "A", column: "E", heading: "Đối tượng sưu tra", use }] });
    const tables = [tableOf(rows, { sheet: "A" }), table];
    return { tables, names: { DIABAN_CAIDAT: "Cài đặt" } };
  };

  it("hold while the heading stands there", () => {
    expect(usesIn(remembered(list), {}).selection).toMatchObject({ "Đối tượng sưu tra": "a5" });
    expect(usesIn(remembered(list, null), {}).selection).toMatchObject({ "Đối tượng sưu tra": null });
  });

  it("follow the heading to the one other column that has it", () => {
    const moved = list.map(([name = null, ...rest]) => [name, ...rest.reverse()]);
    expect(usesIn(remembered(moved), {}).selection).toMatchObject({ "Đối tượng sưu tra": "a5" });
  });

  it("are asked anew where several columns have the heading, or the heading is another", () => {
    const twice: Cell[][] = [
      ["Tên đơn vị", "a1", "a2", "a3", "", "Đối tượng sưu tra", "Đối tượng sưu tra"],
      ["Tam Hiệp", 1, 2, 3, null, 5, 6],
    ];
    expect(usesIn(remembered(twice), {}).selection).toMatchObject({ "Đối tượng sưu tra": "?" });
    const other: Cell[][] = [
      ["Tên đơn vị", "a1", "a2", "a3", "Sưu tra"],
      ["Tam Hiệp", 1, 2, 3, 4],
    ];
    expect(usesIn(remembered(other), {}).selection).toMatchObject({ "Sưu tra": "?" });
  });

  it("yield to what is stated now", () => {
    expect(usesIn(remembered(list), { columns: { E: "b3" } }).selection).toMatchObject({ "Đối tượng sưu tra": "b3" });
    expect(usesIn(remembered(list), { columns: { D: "a5" } }).selection).toMatchObject({
      "Vụ việc khác": "a5",
      "Đối tượng sưu tra": "?",
    });
  });
});
