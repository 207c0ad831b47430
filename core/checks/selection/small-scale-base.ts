import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { hasNoFigures } from "../../sheet/selection/blank-list.ts";
import { listOf, spoken } from "../listing.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { columnInWords } from "../sheet-parts.ts";

/** Below so many positive values the 90th percentile is the largest value or next to it. */
const firmFrom = 10;

export const smallScaleBase = defineCheck({
  code: "small-scale-base",
  on: ["selection"],
  fixing: "criteria",
  severity: "info",
  title: { vi: "Mức chuẩn dựa trên ít số liệu", en: "Reference level from few values" },
  citation: convention("Q14"),
  messages: {
    few: {
      what: {
        vi: "{count} cột có mức chuẩn lấy từ ít hơn {least} giá trị dương: {columns}.",
        en: "{count} column(s) have a reference level from fewer than {least} positive values: {columns}.",
      },
      next: {
        vi: "Xem lại mức chuẩn của các cột này trước khi chốt thang điểm.",
        en: "Look at these reference levels before the scale is stored.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ result }, say) {
    if (!result || hasNoFigures(result.sheet)) return [];
    const { sheet, scale } = result;
    const few = scale.rows.filter(
      ({ column, basis, positives }) =>
        basis === "frozen" && positives !== undefined && positives < firmFrom && columnWith(sheet, column),
    );
    if (few.length === 0) return [];
    const named = few.map(({ column, positives = 0 }) =>
      spoken(columnInWords(sheet, column), " (", positives, { vi: " giá trị)", en: " values)" }),
    );
    const values = few.map(({ column, positives = 0 }) => `${column}=${positives}`);
    const numbers = { count: few.length, least: firmFrom, columns: listOf(named, { most: few.length }) };
    return [say("few", { numbers, values })];
  },
});
