import { convention } from "../citation.ts";
import { defineCheck } from "./check.ts";
import { needsAreas } from "./needs.ts";

export const provisionalScale = defineCheck({
  code: "provisional-scale",
  severity: "info",
  title: { vi: "Thang điểm tạm tính", en: "Provisional scale" },
  citation: convention("Q14"),
  help: {
    vi: "Sổ chưa lưu thang điểm, nên mức chuẩn được tính tạm từ chính bảng này. Khi số liệu đổi, mức chuẩn và điểm của mọi xã có thể đổi theo. Hãy dùng «Chốt thang điểm» khi số liệu đã đủ; thang điểm đã chốt không bao giờ tự tính lại.",
    en: "No scale is stored in the workbook, so the reference levels come from this very sheet for the time being. When figures change, the levels and the points of every commune may change with them. Store the scale once the figures are complete; a stored scale is never recomputed by itself.",
  },
  messages: {
    provisional: {
      what: { vi: "Thang điểm tạm tính từ bảng này.", en: "The scale is provisional, worked out from this sheet." },
      next: { vi: "Dùng «Chốt thang điểm» khi số liệu đã đủ.", en: "Store the scale once the figures are complete." },
    },
  },
  cannotRun: needsAreas,
  find: ({ result }, say) => (result?.scale.provisional ? [say("provisional", { values: [] })] : []),
});
