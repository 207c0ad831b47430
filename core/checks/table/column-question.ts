import { columnName } from "../../address.ts";
import { convention } from "../../citation.ts";
import { nameOfUse } from "../../sheet/heading/name-of-use.ts";
import { originOf, placeOf } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { listOf, quoted } from "../listing.ts";
import { needsSheet } from "../needs.ts";
import { isValueColumn } from "../sheet-parts.ts";

export const columnQuestion = defineCheck({
  code: "column-question",
  on: ["selection", "evaluation", "ledger"],
  severity: "warning",
  whenFinal: "error",
  title: { vi: "Cột cần xác nhận", en: "Column to confirm" },
  citation: convention("Q19"),
  messages: {
    candidates: {
      what: {
        vi: "Cột {letter} {heading} có phải là {uses}? {why} Chưa xác nhận thì cột không được đọc.",
        en: "Is column {letter} {heading} {uses}? {why} Until it is confirmed it is not read.",
      },
      next: {
        vi: "Xác nhận trong ngăn Địa bàn, hoặc sửa tiêu đề (ghi mã {first}).",
        en: "Confirm it in the pane, or correct the heading (write the id {first}).",
      },
    },
    unknown: {
      what: {
        vi: "Cột {letter} {heading}: chưa rõ là cột nào. {why} Chưa xác nhận thì cột không được đọc.",
        en: "Column {letter} {heading}: it is not clear which column this is. {why} Until it is confirmed it is not read.",
      },
      next: {
        vi: "Xác nhận trong ngăn Địa bàn, hoặc ghi mã tiêu chí vào tiêu đề.",
        en: "Confirm it in the pane, or write the id of the criterion into the heading.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ plan, reading: { sheet } }, say) {
    const asked =
      sheet?.columns.flatMap((column) => (column.question ? [{ ...column, asked: column.question }] : [])) ?? [];
    return asked.flatMap(({ index, heading, asked: { among, why } }) => {
      if (!sheet) return [];
      const letter = columnName(originOf(sheet.table).left + index);
      const uses = listOf(
        among.map((use) => nameOfUse(use, plan)),
        { between: " / ", most: 5 },
      );
      const [first] = among;
      const numbers = { letter, heading: quoted(heading), uses, why, first: first ?? "" };
      return say(first === undefined ? "unknown" : "candidates", {
        numbers,
        cells: [placeOf(sheet.table, sheet.headerBottom, index)],
        ...(first !== undefined && isValueColumn(sheet, first) && { column: first }),
        values: [heading],
      });
    });
  },
});
