import { nextStep } from "../../../../addin/pane/actions/next-step/index.ts";
import type { Around } from "../../../../addin/pane/actions/next-step/step.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import type { Cell, Table } from "../../../../core/table.ts";
import { reviewSheet, rowOf } from "../given.ts";

/** The sheet with some of its cells changed; keys are addresses of one letter. */
function sheetWith(approved: number, change: (row: number, column: number, cell: Cell) => Cell): Table {
  const sheet = reviewSheet(approved);
  return { ...sheet, rows: sheet.rows.map((cells, row) => cells.map((cell, column) => change(row + 1, column, cell))) };
}
const nowhere: Around = { current: null, canMake: false, isSample: false, isReported: false };
const said = (table: Table, around: Partial<Around> = {}) => {
  const step = nextStep("choose", assess({ tables: [table] }, plan7488), "2018-01-10", { ...nowhere, ...around });
  const beside = step?.beside && { beside: { button: step.beside.button.vi, deed: step.beside.deed } };
  return step && { says: step.says.vi, button: step.button.vi, deed: step.deed, ...beside };
};
/** Figures stand from column E to the last but one. */
const isFigure = (row: number, column: number) => row >= rowOf(0) && column >= 4 && column < 33;

describe("the next step in «Lựa chọn»", () => {
  it("asks for a sheet where there is none", () => {
    const empty: Table = { name: "Ghi chú", sheet: "Ghi chú", address: "A1", rows: [["Họp giao ban"]] };
    expect(said(empty)).toEqual({
      says: "Sổ này chưa có bảng rà soát.",
      button: "Chọn bảng rà soát…",
      deed: { opens: { kind: "correction" } },
    });
  });

  it("offers the template beside where one can be made, and over the page's sample first the person's own file", () => {
    const empty: Table = { name: "Ghi chú", sheet: "Ghi chú", address: "A1", rows: [["Họp giao ban"]] };
    const template = { button: "Tạo sổ mẫu…", deed: { opens: { kind: "template" } } };
    expect(said(empty, { canMake: true })).toMatchObject({ button: "Chọn bảng rà soát…", beside: template });
    expect(said(reviewSheet(5), { canMake: true, isSample: true })).toEqual({
      says: "Sổ ví dụ, số liệu giả định.",
      button: "Mở tệp của bạn…",
      deed: { picks: "file" },
      beside: template,
    });
  });

  it("leads on from the finding that is looked at: to its fix, to its cell, to the next, to the reason why it stands", () => {
    const faulty = sheetWith(4, (row, column, cell) =>
      row === rowOf(0) && column === 4 ? "12 vụ" : row === rowOf(1) && column === 5 ? "nhiều" : cell,
    );
    const { unsettled } = assess({ tables: [faulty] }, plan7488).checked.selection;
    const saying = (words: string) => unsettled.find(({ what }) => what.vi.includes(words)) ?? null;
    expect(said(faulty)).toMatchObject({ says: "Còn 1 lỗi.", button: "Đến lỗi tiếp theo", deed: { finding: "error" } });
    expect(said(faulty, { current: saying("nhiều") })).toEqual({
      says: "Còn 1 lỗi.",
      button: "Đến ô F6",
      deed: { goTo: { sheet: "Rà soát 2018", address: "F6" } },
    });
    const typed = sheetWith(4, (row, column, cell) => (row === rowOf(0) && column === 4 ? "12 vụ" : cell));
    const [warning] = assess({ tables: [typed] }, plan7488).checked.selection.unsettled;
    if (!warning) throw new Error("no warning");
    expect(said(typed)).toMatchObject({
      says: "Không còn lỗi; còn 1 cảnh báo.",
      button: "Xem cảnh báo tiếp theo",
      deed: { finding: "warning" },
    });
    expect(said(typed, { current: warning })).toMatchObject({
      button: "Sửa 1 ô…",
      deed: { opens: { kind: "fix" } },
      beside: { button: "Đến ô E5", deed: { goTo: { address: "E5" } } },
    });
  });

  it("begins an empty sheet at its first cell of figures", () => {
    expect(said(sheetWith(0, (row, column, cell) => (isFigure(row, column) ? null : cell)))).toEqual({
      says: "Bảng còn trống.",
      button: "Bắt đầu nhập ở E5",
      deed: { goTo: { sheet: "Rà soát 2018", address: "E5" } },
    });
  });

  it("says how much is filled in, of 29 columns for 30 units, while more than a fifth is blank", () => {
    const half = sheetWith(0, (row, column, cell) => (isFigure(row, column) && row >= rowOf(15) ? null : cell));
    expect(said(half)).toMatchObject({ says: "Đã nhập 435/870 ô.", deed: { goTo: { address: "E20" } } });
  });

  it("asks for the columns that are nearly recognised, then for those that state the list", () => {
    const renamed = (headings: Readonly<Record<string, string>>) =>
      said(
        sheetWith(4, (row, _column, cell) => (row === 4 && typeof cell === "string" ? (headings[cell] ?? cell) : cell)),
      );
    const correction = { opens: { kind: "correction" } };
    expect(renamed({ "Sưu tra hình sự": "Đối tượng sưu tra", "Phê duyệt": "Đăng ký năm 2018" })).toEqual({
      says: "2 cột cần xác nhận.",
      button: "Xác nhận cột",
      deed: { asks: "columns" },
    });
    expect(renamed({ "Phê duyệt": "Cột phụ" })).toEqual({
      says: "Bảng chưa nêu cột «Phê duyệt».",
      button: "Chọn cột «Phê duyệt»…",
      deed: correction,
    });
    expect(renamed({ "Chuyển tiếp": "Cột phụ" })).toEqual({
      says: "Bảng chưa nêu địa bàn chuyển tiếp.",
      button: "Chọn cột «Chuyển tiếp»…",
      deed: correction,
      beside: { button: "Không có địa bàn chuyển tiếp", deed: { corrects: { noCarriedOver: true } } },
    });
  });

  it("offers to mend many cells at once, the largest number first", () => {
    const ticks = sheetWith(4, (row, _column, cell) => (cell === "không" && row < rowOf(10) ? "k" : cell));
    const step = said(ticks);
    expect(step?.button).toMatch(/^Xem \d+ ô cần đổi…$/);
    expect(step?.deed).toMatchObject({ opens: { kind: "bulk", fix: { needsConfirmation: false } } });
  });

  it("offers to clear the approval of whom the figures place last over the cap", () => {
    expect(said(reviewSheet(5))).toMatchObject({
      says: "Vượt mức trần 1 địa bàn.",
      deed: {
        opens: {
          kind: "fix",
          finding: { fix: { changes: [{ sheet: "Rà soát 2018", address: "C9", before: "x", after: null }] } },
        },
      },
    });
  });
});

describe("the next step in «Báo cáo»", () => {
  const [start, end] = [reviewSheet(4, "Rà soát 2018"), reviewSheet(4, "Rà soát 2020")];
  const last: Table = { ...end, rows: [["RÀ SOÁT ĐỊA BÀN NĂM 2020"], ...end.rows.slice(1)] };
  const step = (table: Table, around: Partial<Around> = {}) =>
    nextStep("report", assess({ tables: [table] }, plan7488), "2020-11-10", { ...nowhere, ...around });

  it("makes the report of the year, in the last year the final review", () => {
    expect(step(start)).toMatchObject({ button: { vi: "Tạo báo cáo Word" }, deed: { makes: "report" } });
    expect(step(last)).toMatchObject({ button: { vi: "Tạo báo cáo tổng kết" }, deed: { makes: "report" } });
  });

  it("goes on to the next year's workbook once the report is made, but not past the plan's last year", () => {
    const made = { isReported: true, canMake: true };
    expect(step(start, made)).toMatchObject({
      says: { vi: "Đã tạo báo cáo năm 2018." },
      button: { vi: "Tạo sổ năm 2019…" },
      deed: { opens: { kind: "template", year: 2019 } },
    });
    expect(step(last, made)).toMatchObject({ button: { vi: "Tạo báo cáo tổng kết" } });
  });
});
