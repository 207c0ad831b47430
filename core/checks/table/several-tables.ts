import { convention } from "../../citation.ts";
import type { SheetKind } from "../../sheet/area-sheet.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, quoted, spoken } from "../listing.ts";

const hiddenMark = { vi: " (sheet ẩn)", en: " (hidden sheet)" };

const messageOf = {
  selection: "several",
  evaluation: "severalEvaluations",
  ledger: "severalLedgers",
} as const satisfies Record<SheetKind, string>;

export const severalTables = defineCheck({
  code: "several-tables",
  on: ["selection", "evaluation", "ledger"],
  severity: "info",
  title: { vi: "Có nhiều bảng", en: "Several tables" },
  citation: convention("Q19"),
  messages: {
    severalEvaluations: {
      what: {
        vi: "Đã đọc sheet {read}; sổ còn {count} bảng khác có thể là bảng chấm chỉ tiêu: {others}.",
        en: "Sheet {read} was read; {count} more could be the evaluation sheet: {others}.",
      },
      next: {
        vi: "Nếu bảng cần kiểm tra ở sheet khác, hãy chọn sheet ấy.",
        en: "If another sheet is meant, choose it.",
      },
    },
    severalLedgers: {
      what: {
        vi: "Đã đọc sheet {read}; sổ còn {count} bảng khác có thể là sổ theo dõi: {others}.",
        en: "Sheet {read} was read; {count} more could be the ledger: {others}.",
      },
      next: {
        vi: "Nếu sổ theo dõi ở sheet khác, hãy chọn sheet ấy.",
        en: "If another sheet is meant, choose it.",
      },
    },
    several: {
      what: {
        vi: "Đã đọc sheet {read}; sổ còn {count} bảng khác có thể là bảng lựa chọn: {others}.",
        en: "Sheet {read} was read; {count} more could be the selection sheet: {others}.",
      },
      next: {
        vi: "Nếu bảng cần kiểm tra ở sheet khác, hãy chọn sheet ấy.",
        en: "If another sheet is meant, choose it.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { kind, sheet, candidates } }, say) {
    if (!sheet || candidates.length < 2) return [];
    const read = sheet.table.sheet;
    const others = candidates.filter((candidate) => candidate.sheet !== read);
    if (others.length === 0) return [];
    const named = others.map((other) => (other.hidden ? spoken(quoted(other.sheet), hiddenMark) : quoted(other.sheet)));
    const numbers = { read: quoted(read), count: others.length, others: listOf(named) };
    return [say(messageOf[kind], { numbers, values: [read, ...others.map((other) => other.sheet)] })];
  },
});
