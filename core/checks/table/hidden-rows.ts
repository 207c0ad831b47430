import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf } from "../listing.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";

export const hiddenRows = defineCheck({
  code: "hidden-rows",
  on: ["selection", "evaluation", "ledger"],
  severity: "info",
  title: { vi: "Dòng bị ẩn vẫn được đọc", en: "Hidden rows that were read" },
  citation: convention("Q19"),
  messages: {
    hidden: {
      what: {
        vi: "{count} dòng đang ẩn hoặc bị lọc vẫn được đọc: {units}.",
        en: "{count} row(s) hidden or filtered out were read all the same: {units}.",
      },
      next: {
        vi: "Bỏ ẩn để xem lại; xóa dòng nếu không thuộc bảng.",
        en: "Unhide them for a look; delete rows that do not belong to the table.",
      },
    },
  },
  cannotRun(context) {
    const { sheet } = context.reading;
    if (!sheet || sheet.table.hiddenRows) return needsSheet(context);
    return {
      vi: "Nguồn của bảng không cho biết dòng nào đang ẩn.",
      en: "The source of the table does not say which rows are hidden.",
    };
  },
  find({ reading: { sheet } }, say) {
    const hidden = new Set(sheet?.table.hiddenRows);
    const areas = sheet?.areas.filter(({ row }) => hidden.has(row)) ?? [];
    if (!sheet || areas.length === 0) return [];
    return [
      say("hidden", {
        numbers: { count: areas.length, units: listOf(areas.map((area) => areaInWords(sheet, area))) },
        cells: areas.map((area) => placeIn(sheet, area)),
        units: areas.map(namedUnit),
        values: [],
      }),
    ];
  },
});
