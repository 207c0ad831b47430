import { convention } from "../../citation.ts";
import { placeOf } from "../../table.ts";
import type { Sentence } from "../../sentence.ts";
import type { SheetKind } from "../../sheet/area-sheet.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, quoted, spoken } from "../listing.ts";

const next = {
  selection: { vi: "tiêu chí, hãy chọn cột ấy trong ngăn Địa bàn", en: "a criterion, point it out in the pane" },
  evaluation: { vi: "chỉ tiêu, hãy chọn cột ấy trong ngăn Địa bàn", en: "a target, point it out in the pane" },
  ledger: {
    vi: "năm, sự kiện hay ngày, hãy sửa tiêu đề như sổ mẫu",
    en: "a year, an event or a day, head it as the template does",
  },
} as const satisfies Record<SheetKind, Sentence>;

export const unknownColumn = defineCheck({
  code: "unknown-column",
  on: ["selection", "evaluation", "ledger"],
  severity: "info",
  title: { vi: "Cột không được đọc", en: "Columns that are not read" },
  citation: convention("Q19"),
  messages: {
    unread: {
      what: { vi: "{count} cột không được đọc: {columns}.", en: "{count} column(s) are not read: {columns}." },
      next: { vi: "Nếu có cột là {next}.", en: "If one of them is {next}." },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { kind, sheet } }, say) {
    if (!sheet) return [];
    const unread = sheet.columns.filter(
      ({ use, personal, heading, question = null, otherYear = null, isStated = false }) =>
        use === null && !personal && heading.trim() !== "" && question === null && otherYear === null && !isStated,
    );
    if (unread.length === 0) return [];
    const cells = unread.map(({ index }) => placeOf(sheet.table, sheet.headerBottom, index));
    const named = unread.map(({ heading }, at) => spoken(quoted(heading), ` (${cells[at]?.address ?? ""})`));
    const values = unread.map(({ heading }) => heading);
    return [
      say("unread", { numbers: { count: unread.length, columns: listOf(named), next: next[kind] }, cells, values }),
    ];
  },
});
