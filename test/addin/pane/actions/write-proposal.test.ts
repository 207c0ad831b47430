import { proposalToWrite } from "../../../../addin/pane/actions/write-proposal.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import type { Cell, WorkbookContent } from "../../../../core/table.ts";
import { reviewSheet, reviewWorkbook, rowOf } from "../given.ts";
import { memoryWorkbook, sheetOf, type MemoryWorkbook } from "../memory-workbook.ts";

const sheet = "Rà soát 2018";

function resultOf(content: WorkbookContent) {
  const { selection: result } = assess(content, plan7488, { date: "2018-01-10" });
  if (!result) throw new Error("no list");
  return result;
}

const toWrite = (content: WorkbookContent, chosen: readonly number[] = []) =>
  proposalToWrite(resultOf(content), chosen);
const shown = ({ changes }: ReturnType<typeof toWrite>) =>
  changes.map(({ address, before, after }) => [address, before, after]);

/** The review sheet with a column «Đề xuất» behind its last one, AI. */
function withColumn(marks: Readonly<Record<number, Cell>>, approved = 0): MemoryWorkbook {
  const workbook = memoryWorkbook(reviewWorkbook(approved));
  workbook.type({ sheet, address: "AJ4" }, "Đề xuất");
  for (const [area, mark] of Object.entries(marks)) {
    workbook.type({ sheet, address: `AJ${rowOf(Number(area))}` }, mark);
  }
  return workbook;
}

it("adds a column right of a table that has none, and what it writes is read back as the proposal", async () => {
  const workbook = memoryWorkbook(reviewWorkbook());
  const plan = toWrite(workbook.content());
  expect(plan).toMatchObject({ column: "AJ", isAdded: true });
  expect(shown(plan)).toEqual([
    ["AJ4", null, "Đề xuất"],
    ["AJ5", null, "x"],
    ["AJ6", null, "x"],
    ["AJ7", null, "x"],
    ["AJ8", null, "x"],
  ]);
  await workbook.apply(plan.changes);
  const { areas } = resultOf(workbook.content()).sheet;
  expect(areas.flatMap(({ proposed }, area) => (proposed ? [area] : []))).toEqual([0, 1, 2, 3]);
  expect(shown(toWrite(workbook.content()))).toEqual([]);
});

it("writes only cells that change: whoever is in already stays, whoever is out is cleared", () => {
  const plan = toWrite(withColumn({ 0: "có", 1: "x", 6: "x" }).content());
  expect(plan.isAdded).toBe(false);
  expect(shown(plan)).toEqual([
    ["AJ7", null, "x"],
    ["AJ8", null, "x"],
    ["AJ11", "x", null],
  ]);
});

it("leaves alone what was decided on, cells with a formula, and marked areas that lack figures", () => {
  const workbook = withColumn({ 0: "x", 20: "x" }, 2);
  // Whatever stands there, one criterion in full is less than the fourth has.
  workbook.type({ sheet, address: `E${rowOf(20)}` }, null);
  const [table] = workbook.content().tables;
  if (!table) throw new Error("no table");
  // AJ is the 36th column, row 7 the seventh.
  const formulas = table.rows.map((_row, at) =>
    Array.from({ length: 36 }, (_cell, column) => (at === 6 && column === 35 ? "1=1" : null)),
  );
  const plan = toWrite({ tables: [{ ...table, formulas }] });
  // Approved: the first two. Seats for the third, whose cell holds a formula, and the fourth.
  expect(shown(plan)).toEqual([["AJ8", null, "x"]]);
  expect(plan).toMatchObject({ formulas: [2], incomplete: [20] });
});

it("fills a tie across the cut only with whom a person chose", () => {
  const workbook = withColumn({});
  for (const area of [3, 4]) {
    workbook.type({ sheet, address: `E${rowOf(area)}` }, 26);
    workbook.type({ sheet, address: `F${rowOf(area)}` }, 0);
  }
  const content = workbook.content();
  expect(resultOf(content).proposal.tied).toEqual([3, 4]);
  expect(shown(toWrite(content)).map(([address]) => address)).toEqual(["AJ5", "AJ6", "AJ7"]);
  expect(shown(toWrite(content, [4])).map(([address]) => address)).toEqual(["AJ5", "AJ6", "AJ7", "AJ9"]);
});

it("a heading of its own under grouped headings, beyond notes and merged cells", async () => {
  const rows: Cell[][] = [
    ["DANH SÁCH THÀNH PHỐ BIÊN HÒA NĂM 2018", null, null, null, null, null],
    ["Tên đơn vị", "Nhóm a", null, null, null, null],
    [null, "a1", "a2", "a3", null, null],
    ["Phường Tam Hiệp", 9, 1, 0, null, "xem lại"],
    ["Phường Quyết Thắng", 1, 0, 0, null, null],
  ];
  const table = { ...sheetOf(sheet, rows), merges: ["A1:E1", "B2:D2", "E4:E5"] };
  const workbook = memoryWorkbook({ tables: [table] });
  const plan = toWrite(workbook.content());
  // E is merged, F holds a note.
  expect(shown(plan)).toEqual([
    ["G2", null, "Đề xuất"],
    ["G4", null, "x"],
    ["G5", null, "x"],
  ]);
  await workbook.apply(plan.changes);
  expect(resultOf(workbook.content()).sheet.areas.map(({ proposed }) => proposed)).toEqual([true, true]);
});

it("never names a cell of «Phê duyệt»", () => {
  const { columns } = resultOf({ tables: [reviewSheet(1)] }).sheet;
  expect(columns.find(({ use }) => use === "approved")?.index).toBe(2);
  expect(toWrite(reviewWorkbook(1)).changes.filter(({ address }) => /^C\d/.test(address))).toEqual([]);
});
