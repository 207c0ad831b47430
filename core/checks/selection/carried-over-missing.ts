import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsHistory } from "../needs.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";

export const carriedOverMissing = defineCheck({
  code: "carried-over-missing",
  on: ["selection"],
  fixing: "term",
  severity: "warning",
  title: { vi: "Thiếu địa bàn chuyển tiếp", en: "Area that failed is not carried over" },
  citation: convention("Q9"),
  messages: {
    unmarked: {
      what: {
        vi: "{area}: năm {before} không đạt nhưng không có trong danh sách năm {year}.",
        en: "{area}: it failed in {before} but is not on the list of {year}.",
      },
      next: { vi: "Đánh dấu «Chuyển tiếp», hoặc ghi lý do.", en: "Mark it as carried over, or record the reason." },
    },
    absent: {
      what: {
        vi: "{unit} (mã {code}): năm {before} không đạt nhưng bảng năm {year} không có dòng nào.",
        en: "{unit} (code {code}): it failed in {before}, but the sheet of {year} has no row of it.",
      },
      next: {
        vi: "Thêm dòng và đánh dấu «Chuyển tiếp», hoặc ghi lý do.",
        en: "Add a row and mark it as carried over, or record the reason.",
      },
    },
  },
  cannotRun: needsHistory,
  find({ plan, reading: { sheet }, result }, say) {
    const history = result?.history;
    if (!sheet || !history || sheet.year === null) return [];
    const years = { year: String(sheet.year), before: String(sheet.year - 1) };
    const { citation } = plan.term.judgedOn;
    const unmarked = sheet.areas.flatMap((area, at) => {
      if (!history.pasts[at]?.failedLastYear || area.approved || area.carriedOver) return [];
      return say("unmarked", {
        numbers: { ...years, area: areaInWords(sheet, area) },
        cells: [placeIn(sheet, area, "carriedOver")],
        units: [namedUnit(area)],
        citation,
        values: [sheet.year ?? ""],
      });
    });
    const absent = history.failedAndAbsent.map(({ code, name }) =>
      say("absent", {
        numbers: { ...years, unit: name, code: code ?? "" },
        units: [{ code, name }],
        citation,
        values: [sheet.year ?? ""],
      }),
    );
    return [...unmarked, ...absent];
  },
});
