import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { hasNoFigures } from "../../sheet/selection/blank-list.ts";

export const provisionalScale = defineCheck({
  code: "provisional-scale",
  on: ["selection"],
  fixing: "criteria",
  severity: "info",
  title: { vi: "Thang điểm tạm tính", en: "Provisional scale" },
  citation: convention("Q14"),
  messages: {
    provisional: {
      what: { vi: "Thang điểm tạm tính từ bảng này.", en: "The scale is provisional, worked out from this sheet." },
      next: { vi: "Dùng «Chốt thang điểm» khi số liệu đã đủ.", en: "Store the scale once the figures are complete." },
    },
    unusable: {
      what: {
        vi: "Thang điểm trong sổ không dùng được: {problem} Điểm đang tạm tính từ bảng này.",
        en: "The scale in the workbook cannot be used: {problem} Points are provisional, worked out from this sheet.",
      },
      next: {
        vi: "Sửa «Thang điểm», hoặc xóa trang tính ấy rồi chốt lại.",
        en: "Mend the scale, or delete that sheet and store the scale again.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ result }, say) {
    if (!result?.scale.provisional) return [];
    const [problem] = result.scaleProblems;
    // A stored scale must never give way silently: its points were the basis of decisions.
    if (problem) return [say("unusable", { severity: "warning", numbers: { problem }, values: [problem.vi] })];
    // Of no figures there is no scale to speak of.
    return hasNoFigures(result.sheet) ? [] : [say("provisional", { values: [] })];
  },
});
