import { plan7488 } from "../../plan/plan-7488.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { figuresOf, placeOfRole } from "./evaluation-parts.ts";
import { areaInWords, namedUnit } from "../sheet-parts.ts";
import { listOf } from "../listing.ts";

const informed = plan7488.targets.find(({ id }) => id === "T10") ?? plan7488.successFloor;

export const householdsZero = defineCheck({
  code: "households-zero",
  on: ["evaluation"],
  severity: "error",
  title: { vi: "Tổng số hộ bằng 0", en: "No households" },
  citation: informed.citation,
  messages: {
    zero: {
      what: {
        vi: "{target}: {count} địa bàn ghi «{heading}» bằng 0: {areas}.",
        en: "{target}: in {count} area(s) “{heading}” is 0: {areas}.",
      },
      next: { vi: "Ghi đúng tổng số; địa bàn nào cũng có.", en: "Enter the right number; every area has some." },
    },
  },
  cannotRun: needsAreas,
  find({ plan, reading: { sheet }, areas }, say) {
    if (!sheet) return [];
    return plan.targets.flatMap((target) => {
      if (target.kind !== "share" || target.whenNothing !== "data-error") return [];
      const zero = figuresOf(target, areas).filter(({ part, whole }) => whole === 0 && part === 0);
      if (zero.length === 0) return [];
      const { heading = target.title } = target.columns.find(({ role }) => role === "whole") ?? {};
      const named = zero.map(({ evaluated }) => areaInWords(sheet, evaluated.area));
      const units = zero.map(({ evaluated }) => namedUnit(evaluated.area));
      return say("zero", {
        numbers: { target: target.id, count: zero.length, heading, areas: listOf(named) },
        cells: zero.map(({ evaluated }) => placeOfRole(sheet, evaluated, target, "whole")),
        units,
        column: target.id,
        values: [],
        citation: target.citation,
      });
    });
  },
});
