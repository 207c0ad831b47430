import { applyFix } from "../../../../addin/pane/actions/apply-fix.ts";
import { freezeScale } from "../../../../addin/pane/actions/freeze-scale.ts";
import { forgetReading, rememberReading } from "../../../../addin/pane/actions/remember-reading.ts";
import { Session } from "../../../../addin/pane/session/session.ts";
import type { Fix } from "../../../../core/finding.ts";
import { readLog } from "../../../../core/sheet/managed/log.ts";
import type { Cell } from "../../../../core/table.ts";
import { reviewSheet, reviewWorkbook, rowOf } from "../given.ts";
import { memoryWorkbook, sheetOf } from "../memory-workbook.ts";

const review = "Rà soát 2018";
/** The first offence count of the first area. */
const place = { sheet: review, address: `E${rowOf(0)}` };
const other = { sheet: review, address: `E${rowOf(1)}` };
const head = ["Thời gian", "Việc", "Dấu nhận biết", "Lý do", "Trước", "Sau"];

const fix: Fix = {
  label: { vi: "Ghi số", en: "Make it a number" },
  changes: [
    { ...place, before: 30, after: 31 },
    { ...other, before: 28, after: 32 },
  ],
};

function setOut(...others: readonly ReturnType<typeof sheetOf>[]) {
  const names = others.some(({ sheet }) => sheet === "Nhật ký cũ") ? { DIABAN_NHATKY: "Nhật ký cũ" } : {};
  const workbook = memoryWorkbook({ tables: [reviewSheet(2), ...others], names });
  return { workbook, session: new Session(workbook, "2018-01-10") };
}
const rowsOf = ({ content }: ReturnType<typeof memoryWorkbook>, sheet: string): readonly (readonly Cell[])[] =>
  content().tables.find((table) => table.sheet === sheet)?.rows ?? [];

describe("the log of what is done", () => {
  it("has a line for a fix: only of the cells that still held what was shown", async () => {
    const { workbook, session } = setOut();
    await session.check();
    await session.perform(applyFix, { ...fix, fingerprint: "number-as-text | 25984 | a1 | 30" });
    // The second cell holds 29, not the 28 that was shown: it stays.
    expect([workbook.valueAt(place), workbook.valueAt(other)]).toEqual([31, 29]);
    expect(readLog(workbook.content())).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/) as string,
        action: "fix",
        fingerprint: "number-as-text | 25984 | a1 | 30",
        reason: "",
        before: `Rà soát 2018!E${rowOf(0)}: 30`,
        after: `Rà soát 2018!E${rowOf(0)}: 31`,
      },
    ]);
    expect(session.state().notice).toEqual({ kind: "fixed", applied: 1, outdated: [other] });
  });

  it("is left alone by a fix of which no cell is as it was shown", async () => {
    const { workbook, session } = setOut();
    await session.perform(applyFix, { changes: fix.changes.slice(1), fingerprint: fix.label.vi });
    expect(workbook.content().tables).toHaveLength(1);
    expect(session.state().notice).toEqual({ kind: "fixed", applied: 0, outdated: [other] });
  });

  it("keeps rows of the user's in a log that was renamed, formulas too, for no cell of them is touched", async () => {
    const log = sheetOf("Nhật ký cũ", [["Nhật ký"], head, [], ["Họp ngày 6/1", null, null, null, null, null, 42]]);
    const { workbook, session } = setOut(log);
    await session.perform(applyFix, { changes: fix.changes.slice(0, 1), fingerprint: "a" });
    expect(rowsOf(workbook, "Nhật ký cũ").slice(0, 4)).toEqual([
      ["Nhật ký"],
      head,
      [],
      ["Họp ngày 6/1", null, null, null, null, null, 42],
    ]);
    expect(rowsOf(workbook, "Nhật ký cũ")[4]?.slice(1)).toEqual([
      "Sửa",
      "a",
      null,
      `Rà soát 2018!E${rowOf(0)}: 30`,
      `Rà soát 2018!E${rowOf(0)}: 31`,
    ]);
    expect(workbook.content().tables).toHaveLength(2);
  });

  it("begins beside a sheet of the user's of the same title, and goes on there", async () => {
    const { workbook, session } = setOut(sheetOf("Nhật ký", [["của tôi"]]));
    await session.perform(applyFix, { changes: fix.changes.slice(0, 1), fingerprint: fix.label.vi });
    await session.perform(freezeScale, { basis: "Số liệu năm 2017" });
    expect(rowsOf(workbook, "Nhật ký")).toEqual([["của tôi"]]);
    const lines = rowsOf(workbook, "Nhật ký (2)").slice(2);
    expect(lines.map((line) => line[1])).toEqual(["Sửa", "Chốt thang điểm"]);
    expect(lines[1]?.[2]).toBe("plan 7488 | 731 | 2018");
    expect(lines[1]?.[4]).toBe("Tạm tính từ bảng");
    expect(session.state().assessment?.opened.log.map(({ action }) => action)).toEqual(["fix", "freeze-scale"]);
  });

  it("begins anew after the user deleted its sheet between two actions", async () => {
    const { workbook, session } = setOut();
    await session.perform(applyFix, { changes: fix.changes.slice(0, 1), fingerprint: fix.label.vi });
    await workbook.removeManagedSheets(["DIABAN_NHATKY"]);
    await session.perform(applyFix, { changes: [{ ...place, before: 31, after: 30 }], fingerprint: fix.label.vi });
    expect(readLog(workbook.content()).map(({ after }) => after)).toEqual([`Rà soát 2018!E${rowOf(0)}: 30`]);
  });

  it("splits a fix of many cells over lines that each fit a cell", async () => {
    const { workbook, session } = setOut();
    const many = Array.from({ length: 120 }, (_, index) => ({
      sheet: review,
      address: `AJ${index + 40}`,
      before: null,
      after: "chữ".repeat(100),
    }));
    await session.perform(applyFix, { changes: many, fingerprint: "a" });
    const lines = readLog(workbook.content());
    expect(lines.map(({ before }) => before.split("\n").length)).toEqual([100, 20]);
    expect(Math.max(...lines.map(({ after }) => after.length))).toBeLessThan(32_767);
  });
});

it("corrections of the reading go into the settings row by row, and nothing else of that sheet changes", async () => {
  const settings = sheetOf("Cài đặt", [
    ["Mục", "Giá trị", "Nguồn", "Giải thích"],
    ["Năm", 2018, null, "ghi tay"],
    ["Điện thoại", "0251 3822 000", null, null],
    ["Ngày báo cáo", "20/11/2018", null, null],
  ]);
  const { tables } = reviewWorkbook(2);
  const workbook = memoryWorkbook({ tables: [...tables, settings], names: { DIABAN_CAIDAT: "Cài đặt" } });
  const session = new Session(workbook, "2018-01-10");
  await session.check();
  await session.correct({ year: 2019 });
  await session.perform(rememberReading);
  expect(rowsOf(workbook, "Cài đặt")).toEqual([
    ["Mục", "Giá trị", "Nguồn", "Giải thích"],
    ["Năm", 2019, null, "ghi tay"],
    ["Điện thoại", "0251 3822 000", null, null],
    ["Ngày báo cáo", "20/11/2018", null, null],
  ]);
  await session.perform(forgetReading);
  expect(rowsOf(workbook, "Cài đặt")[1]).toEqual(["Năm", null, null, "ghi tay"]);
  expect(rowsOf(workbook, "Cài đặt")[3]).toEqual(["Ngày báo cáo", "20/11/2018", null, null]);
});
