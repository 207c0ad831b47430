import { columnName } from "../../address.ts";
import type { Sentence } from "../../sentence.ts";
import type { AreaSheet } from "../../sheet/area-sheet.ts";
import { originOf, placeOf } from "../../table.ts";
import type { Citation } from "../../citation.ts";
import { commonClause } from "../../plan/common-clause.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, spoken } from "../listing.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { columnInWords } from "../sheet-parts.ts";

const citationsOf = (items: readonly { readonly citation: Citation }[]) => items.map(({ citation }) => citation);

export const missingColumn = defineCheck({
  code: "missing-column",
  on: ["selection", "evaluation"],
  severity: "warning",
  whenFinal: "error",
  title: { vi: "Thiếu cột số liệu", en: "Columns that are missing" },
  citation: commonClause(citationsOf(plan7488.criteria), plan7488),
  messages: {
    missingTargets: {
      what: {
        vi: "Thiếu {count}/{all} cột số liệu: {columns}; các chỉ tiêu ấy chưa đủ số liệu.",
        en: "{count} of {all} columns of figures are missing: {columns}; those targets are undetermined.",
      },
      next: {
        vi: "Thêm các cột này, hoặc chọn cột tương ứng trong ngăn Địa bàn.",
        en: "Add these columns, or point out the columns that hold them in the pane.",
      },
    },
    missing: {
      what: {
        vi: "Thiếu {count}/{all} cột số liệu: {columns}; điểm chỉ tính trên các tiêu chí còn lại.",
        en: "{count} of {all} columns of figures are missing: {columns}; the score is over the other criteria only.",
      },
      next: {
        vi: "Thêm các cột này, hoặc chọn cột tương ứng trong ngăn Địa bàn.",
        en: "Add these columns, or point out the columns that hold them in the pane.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ plan, reading: { kind, sheet } }, say) {
    if (!sheet) return [];
    const all = sheet.values;
    const missing = all.filter(({ id }) => !columnWith(sheet, id));
    if (missing.length === 0) return [];
    const columns = listOf(
      missing.map(({ id }) => spoken(columnInWords(sheet, id), askedAt(sheet, id))),
      { most: all.length },
    );
    return [
      say(kind === "evaluation" ? "missingTargets" : "missing", {
        numbers: { count: missing.length, all: all.length, columns },
        cells: [placeOf(sheet.table, sheet.headerBottom, 0)],
        citation: commonClause(citationsOf(kind === "evaluation" ? plan.targets : plan.criteria), plan),
        values: missing.map(({ id }) => id),
      }),
    ];
  },
});

/** The first column that is asked about with the use among its candidates. */
function askedAt({ columns, table }: AreaSheet, use: string): Sentence {
  const asked = columns.find(({ question }) => question?.among.includes(use));
  if (!asked) return { vi: "", en: "" };
  const letter = columnName(originOf(table).left + asked.index);
  return { vi: ` (chờ xác nhận cột ${letter})`, en: ` (column ${letter} to confirm)` };
}
