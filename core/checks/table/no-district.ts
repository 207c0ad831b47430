import { convention } from "../../citation.ts";
import { defineSheetCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const noDistrict = defineSheetCheck({
  code: "no-district",
  severity: "error",
  title: { vi: "Chưa rõ huyện", en: "District unknown" },
  citation: convention("Q1"),
  messages: {
    unknown: {
      what: {
        vi: "Chưa rõ bảng này của huyện, thị xã, thành phố nào.",
        en: "It is not known which district this sheet is about.",
      },
      next: {
        vi: "Chọn huyện, hoặc ghi tên huyện vào tiêu đề bảng.",
        en: "Choose the district, or write its name into the title.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ plan, reading: { sheet } }, say) {
    if (!sheet || sheet.district || sheet.manyDistricts) return [];
    // Nothing to write into a cell: the pane opens the choice.
    const fix = { label: { vi: "Chọn huyện", en: "Choose the district" }, changes: [] };
    return [say("unknown", { fix, citation: plan.cap.base, values: [] })];
  },
});
