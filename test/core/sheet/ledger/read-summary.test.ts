import { open } from "../../../../core/open/open.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import type { Cell } from "../../../../core/table.ts";
import { tableOf, workbookOf } from "../table-builder.ts";

/** A workbook with one summary, title in row 1, header in row 2. */
function readSummary(header: readonly Cell[], ...rows: readonly (readonly Cell[])[]) {
  const title = ["SỔ THEO DÕI ĐỊA BÀN CHUYỂN HÓA, THÀNH PHỐ BIÊN HÒA"];
  const content = workbookOf(tableOf([title, header, ...rows], { name: "Sổ", sheet: "Sổ" }));
  const { sheet } = open(content, plan7488).sheets.ledger;
  if (!sheet) return null;
  return {
    form: sheet.form,
    entries: sheet.entries.map(({ unit, year, event, place }) => [unit.code, year, event, place?.address]),
    stated: sheet.stated.map(({ year, event, n }) => [year, event, n]),
    odd: sheet.oddEntries.map(({ trouble }) => trouble),
    unread: sheet.columns.flatMap(({ use, heading }) => (use === null ? [heading] : [])),
  };
}

describe("the summary: a row a year", () => {
  it("is read name by name, each list in its own way", () => {
    const read = readSummary(
      ["Năm", "Các phường được chọn", "Các phường đã đạt", "Không đạt", "Số phường đạt"],
      [2017, "Trảng Dài; Tân Mai", "Trảng Dài", "P. Tân Mai", 1],
      [2018, "các phường Hố Nai, Tân Biên và Long Bình", "03 phường: 1. Hố Nai\n2. Tân Biên\n3. Long Bình", "-", 3],
      ["Cộng", null, null, null, 4],
      [null, null, "CHỦ TỊCH", null, null],
    );
    expect(read).toEqual({
      form: "summary",
      entries: [
        ["25993", 2017, "approved", "B3"],
        ["26026", 2017, "approved", "B3"],
        ["25993", 2017, "met", "C3"],
        ["26026", 2017, "notMet", "D3"],
        ["26002", 2018, "approved", "B4"],
        ["25999", 2018, "approved", "B4"],
        ["26020", 2018, "approved", "B4"],
        ["26002", 2018, "met", "C4"],
        ["25999", 2018, "met", "C4"],
        ["26020", 2018, "met", "C4"],
      ],
      stated: [
        [2017, "met", 1],
        [2018, "met", 3],
        [null, "met", 4],
      ],
      odd: [],
      unread: [],
    });
  });
});
