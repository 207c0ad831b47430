import { convention } from "../../citation.ts";
import { placeOf } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { listOf, quoted, spoken } from "../listing.ts";
import { needsSheet } from "../needs.ts";

export const otherYearColumn = defineCheck({
  code: "other-year-column",
  on: ["selection", "evaluation"],
  severity: "info",
  title: { vi: "Cột của năm khác", en: "Column of another year" },
  citation: convention("Q19"),
  messages: {
    other: {
      what: {
        vi: "{columns}: số liệu hoặc kết quả của năm khác năm {year}, không đọc.",
        en: "{columns}: of another year than {year}, not read.",
      },
      next: { vi: "Nếu là của năm {year}, sửa tiêu đề cột.", en: "If they are of {year}, correct the headings." },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    const others = sheet?.columns.filter(({ otherYear }) => (otherYear ?? null) !== null) ?? [];
    if (!sheet || others.length === 0) return [];
    const cells = others.map(({ index }) => placeOf(sheet.table, sheet.headerBottom, index));
    const columns = listOf(others.map(({ heading }, at) => spoken(quoted(heading), ` (${cells[at]?.address ?? ""})`)));
    return [
      say("other", {
        numbers: { columns, year: String(sheet.year ?? "") },
        cells,
        values: others.map(({ heading }) => heading),
      }),
    ];
  },
});
