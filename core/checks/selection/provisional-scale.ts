import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";

export const provisionalScale = defineCheck({
  code: "provisional-scale",
  on: ["selection"],
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
        vi: "Sửa «Thang điểm», hoặc xóa sheet ấy rồi chốt lại.",
        en: "Mend the scale, or delete that sheet and store the scale again.",
      },
    },
  },
  help: {
    vi: "Sổ chưa lưu thang điểm, nên mức chuẩn được tính tạm từ chính bảng này. Khi số liệu đổi, mức chuẩn và điểm của mọi xã có thể đổi theo. Hãy dùng «Chốt thang điểm» khi số liệu đã đủ; thang điểm đã chốt không bao giờ tự tính lại. Nếu thang điểm đã lưu bị sửa hỏng thì đây là cảnh báo.",
    en: "No scale is stored in the workbook, so the reference levels come from this very sheet for the time being. When figures change, the levels and the points of every commune may change with them. Store the scale once the figures are complete; a stored scale is never recomputed by itself. A stored scale that was damaged is a warning.",
  },
  cannotRun: needsAreas,
  find({ result }, say) {
    if (!result?.scale.provisional) return [];
    const [problem] = result.scaleProblems;
    // A stored scale must never give way silently: its points were the basis of decisions.
    if (problem) return [say("unusable", { severity: "warning", numbers: { problem }, values: [problem.vi] })];
    return [say("provisional", { values: [] })];
  },
});
