import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { figuresOf, placeOfRole } from "./evaluation-parts.ts";
import { listOf, spoken } from "../listing.ts";
import { namedUnit } from "../sheet-parts.ts";

export const partExceedsWhole = defineCheck({
  code: "part-exceeds-whole",
  on: ["evaluation"],
  severity: "error",
  title: { vi: "Phần lớn hơn tổng", en: "Part larger than its whole" },
  citation: convention("Q8"),
  messages: {
    exceeds: {
      what: {
        vi: "{target}: {count} địa bàn có phần lớn hơn tổng: {areas}; chỉ tiêu chưa đủ số liệu.",
        en: "{target}: in {count} area(s) the part exceeds the whole: {areas}; the target is undetermined.",
      },
      next: { vi: "Sửa số ghi sai.", en: "Correct the figure that is wrong." },
    },
    oldCases: {
      what: {
        vi: "{target}: {count} địa bàn có tỷ lệ trên 100 %: {areas}; vẫn tính, vì có thể gồm án cũ.",
        en: "{target}: in {count} area(s) the share is above 100 %: {areas}; it counts, since old cases may be among them.",
      },
      next: {
        vi: "Kiểm tra hai số; nếu có án cũ được khám phá thì ghi lý do.",
        en: "Check both figures; if old cases were cleared, record the reason.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, reading: { sheet }, areas }, say) {
    if (!sheet) return [];
    return plan.targets.flatMap((target) => {
      const wrong = target.kind === "share" ? figuresOf(target, areas).filter(({ part, whole }) => part > whole) : [];
      if (wrong.length === 0) return [];
      const cells = wrong.map(({ evaluated }) => placeOfRole(sheet, evaluated, target, "part"));
      const units = wrong.map(({ evaluated }) => namedUnit(evaluated.area));
      const named = wrong.map(({ part, whole }, at) =>
        spoken(units[at]?.name ?? "", ` ${part}/${whole} (${cells[at]?.address ?? ""})`),
      );
      const values = wrong.map(({ part, whole }, at) => `${units[at]?.code ?? units[at]?.name ?? ""}=${part}/${whole}`);
      return say(target.mayExceedWhole ? "oldCases" : "exceeds", {
        numbers: { target: target.id, count: wrong.length, areas: listOf(named) },
        cells,
        units,
        column: target.id,
        values: values.sort(),
        severity: target.mayExceedWhole ? "warning" : "error",
        ...(target.whole && { citation: target.whole }),
      });
    });
  },
});
