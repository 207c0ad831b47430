import { unitOf } from "../../sheet/areas/unit-of-row.ts";
import { convention } from "../../citation.ts";
import { fullName } from "../../register/unit.ts";
import { defineCheck } from "../check.ts";
import { needsDue } from "../needs.ts";
import { listOf, spoken } from "../listing.ts";

export const selectedNotEvaluated = defineCheck({
  code: "selected-not-evaluated",
  on: ["evaluation"],
  severity: "warning",
  title: { vi: "Địa bàn được chọn chưa đánh giá", en: "Selected but not evaluated" },
  citation: convention("Q9"),
  messages: {
    missing: {
      what: {
        vi: "Chưa đánh giá {count}/{all} địa bàn phải đánh giá trong năm: {units}.",
        en: "{count} of {all} areas due in the year are not evaluated: {units}.",
      },
      next: { vi: "Thêm dòng cho các địa bàn này.", en: "Add rows for these areas." },
    },
  },
  help: {
    vi: "Địa bàn được phê duyệt cho năm này, hoặc chuyển tiếp sang, không có dòng nào trong bảng chấm. Tỷ lệ chuyển hóa của năm tính trên mọi địa bàn phải đánh giá, nên còn thiếu thì kết quả chỉ là tạm tính. Hãy thêm dòng cho các địa bàn ấy.",
    en: "An area approved for the year, or carried over into it, has no row on the evaluation sheet. The year's share is taken of all areas due, so it stays provisional while some are missing. Add rows for these areas.",
  },
  cannotRun: needsDue,
  find({ plan, register, areas, due }, say) {
    if (!due) return [];
    const evaluated = new Set(areas.map(({ area }) => unitOf(area)?.code));
    const all = [...new Set(due)];
    const missing = new Set(all.filter((code) => !evaluated.has(code)));
    if (missing.size === 0) return [];
    const names = new Map(register.units.map((unit) => [unit.code, fullName(unit)]));
    const units = [...missing].map((code) => ({ code, name: names.get(code) ?? code }));
    const named = listOf(units.map(({ code, name }) => spoken(name, ` (${code})`)));
    const numbers = { count: units.length, all: all.length, units: named };
    return [say("missing", { numbers, units, values: [], citation: plan.yearlyWhole })];
  },
});
