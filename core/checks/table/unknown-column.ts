import { convention } from "../../citation.ts";
import { placeOf } from "../../table.ts";
import type { SheetKind } from "../../sheet/area-sheet.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, quoted, spoken } from "../listing.ts";

const messageOf = {
  selection: "unread",
  evaluation: "unreadInEvaluation",
  ledger: "unreadInLedger",
} as const satisfies Record<SheetKind, string>;

export const unknownColumn = defineCheck({
  code: "unknown-column",
  on: ["selection", "evaluation", "ledger"],
  severity: "info",
  title: { vi: "Cột không được đọc", en: "Columns that are not read" },
  citation: convention("Q19"),
  messages: {
    unreadInEvaluation: {
      what: { vi: "{count} cột không được đọc: {columns}.", en: "{count} column(s) are not read: {columns}." },
      next: {
        vi: "Nếu có cột là chỉ tiêu, hãy chỉ cột ấy trong khung bên.",
        en: "If one of them is a target, point it out in the pane.",
      },
    },
    unreadInLedger: {
      what: { vi: "{count} cột không được đọc: {columns}.", en: "{count} column(s) are not read: {columns}." },
      next: {
        vi: "Nếu có cột là năm, sự kiện hay ngày, hãy sửa tiêu đề như sổ mẫu.",
        en: "If one of them is a year, an event or a day, head it as the template does.",
      },
    },
    unread: {
      what: { vi: "{count} cột không được đọc: {columns}.", en: "{count} column(s) are not read: {columns}." },
      next: {
        vi: "Nếu có cột là tiêu chí, hãy chỉ cột ấy trong khung bên.",
        en: "If one of them is a criterion, point it out in the pane.",
      },
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
    return [say(messageOf[kind], { numbers: { count: unread.length, columns: listOf(named) }, cells, values })];
  },
});
