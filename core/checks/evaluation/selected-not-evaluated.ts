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
