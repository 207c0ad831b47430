import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const noDistrict = defineCheck({
  code: "no-district",
  on: ["selection", "evaluation"],
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
  help: {
    vi: "Không xác định được bảng của huyện, thị xã, thành phố nào từ cài đặt, tiêu đề, tên sheet, tên tệp hay từ chính các đơn vị. Mức trần tính trên số đơn vị cấp xã của huyện, và tên xã trùng nhau giữa các huyện chỉ phân biệt được khi biết huyện. Hãy chọn huyện, hoặc ghi tên huyện vào tiêu đề bảng.",
    en: "Neither the settings, the title, the sheet's name, the file's name nor the units themselves tell which district the sheet is about. The cap is taken of the district's communes, and communes of the same name can only be told apart by district. Choose the district, or write its name into the title.",
  },
  cannotRun: needsSheet,
  find({ plan, reading: { sheet } }, say) {
    if (!sheet || sheet.district || sheet.manyDistricts) return [];
    // Nothing to write into a cell: the pane opens the choice.
    const fix = { label: { vi: "Chọn huyện", en: "Choose the district" }, changes: [] };
    return [say("unknown", { fix, citation: plan.cap.base, values: [] })];
  },
});
