import { convention } from "../../citation.ts";
import type { Sentence } from "../../sentence.ts";
import type { SheetKind } from "../../sheet/area-sheet.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, quoted, spoken } from "../listing.ts";

const hiddenMark = { vi: " (trang tính ẩn)", en: " (hidden sheet)" };

const named = {
  selection: { vi: "bảng rà soát", en: "the selection sheet" },
  evaluation: { vi: "bảng đánh giá", en: "the evaluation sheet" },
  ledger: { vi: "sổ theo dõi", en: "the ledger" },
} as const satisfies Record<SheetKind, Sentence>;

export const severalTables = defineCheck({
  code: "several-tables",
  on: ["selection", "evaluation", "ledger"],
  severity: "info",
  title: { vi: "Có nhiều bảng", en: "Several tables" },
  citation: convention("Q19"),
  messages: {
    several: {
      what: {
        vi: "Đã đọc trang tính {read}; sổ còn {count} bảng khác có thể là {named}: {others}.",
        en: "Sheet {read} was read; {count} more could be {named}: {others}.",
      },
      next: { vi: "Nếu cần đọc trang tính khác, hãy chọn trang tính ấy.", en: "If another sheet is meant, choose it." },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { kind, sheet, candidates } }, say) {
    if (!sheet || candidates.length < 2) return [];
    const read = sheet.table.sheet;
    const others = candidates.filter((candidate) => candidate.sheet !== read);
    if (others.length === 0) return [];
    const sheets = others.map((other) =>
      other.hidden ? spoken(quoted(other.sheet), hiddenMark) : quoted(other.sheet),
    );
    const numbers = { read: quoted(read), count: others.length, others: listOf(sheets), named: named[kind] };
    return [say("several", { numbers, values: [read, ...others.map((other) => other.sheet)] })];
  },
});
