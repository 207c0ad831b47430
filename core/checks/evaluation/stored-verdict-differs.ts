import { plan7488 } from "../../plan/plan-7488.ts";
import type { Sentence } from "../../sentence.ts";
import { placeOf } from "../../table.ts";
import type { Judgement, Verdict } from "../../verdict.ts";
import { terms } from "../../terms.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { namedUnit, placeIn } from "../sheet-parts.ts";

export const storedVerdictDiffers = defineCheck({
  code: "stored-verdict-differs",
  on: ["evaluation"],
  severity: "error",
  title: { vi: "Kết quả ghi trong bảng khác quy định", en: "Verdict of the sheet differs from the rule" },
  citation: plan7488.successFloor.citation,
  messages: {
    area: {
      what: {
        vi: "{unit}: bảng ghi «{stated}» (ô {cell}), nhưng theo quy định là «{computed}»: {why}.",
        en: "{unit}: the sheet says “{stated}” (cell {cell}), but by the rule it is “{computed}”: {why}.",
      },
      next: {
        vi: "Sửa kết quả trong bảng, hoặc kiểm tra lại số liệu.",
        en: "Correct the verdict in the sheet, or check the figures.",
      },
    },
    target: {
      what: {
        vi: "{unit}, {target}: bảng ghi «{stated}» (ô {cell}), nhưng theo số liệu là «{computed}»: {why}.",
        en: "{unit}, {target}: the sheet says “{stated}” (cell {cell}), but by its figures it is “{computed}”: {why}.",
      },
      next: {
        vi: "Sửa kết luận của chỉ tiêu, hoặc kiểm tra lại số liệu.",
        en: "Correct the target's verdict, or check the figures.",
      },
    },
  },
  help: {
    vi: "Cột «Kết quả» của địa bàn, hoặc kết luận ghi cạnh số liệu của một chỉ tiêu, ngược với kết quả tính theo quy định của kế hoạch. Chỉ so khi quy định cho kết quả dứt khoát: đạt hoặc không đạt. Hãy xem lý do tính ra, rồi sửa kết quả trong bảng hoặc sửa số liệu.",
    en: "The column “Kết quả” of an area, or a verdict beside the figures of a target, is the opposite of what the plan's rule comes to. They are compared only where the rule is definite: met or not met. Look at the reasons, then correct the sheet's verdict or the figures.",
  },
  cannotRun: needsAreas,
  find({ plan, reading: { sheet }, areas }, say) {
    if (!sheet) return [];
    return areas.flatMap(({ area, targets, success, stated }) => {
      const unit = namedUnit(area);
      const ofTargets = plan.targets.flatMap(({ id, citation }) => {
        const [own, judged] = [area.entries[id]?.stated, targets[id]];
        if (!own || !judged || !areOpposite(own.verdict, judged.verdict)) return [];
        const place = placeOf(sheet.table, area.row, own.column);
        const numbers = { ...inWords(own.verdict, judged), unit: unit.name, target: id, cell: place.address };
        const values = [own.verdict, judged.verdict];
        return say("target", { numbers, cells: [place], units: [unit], column: id, values, citation });
      });
      if (stated === null || !areOpposite(stated, success.verdict)) return ofTargets;
      const place = placeIn(sheet, area, "result");
      const numbers = { ...inWords(stated, success), unit: unit.name, cell: place.address };
      const values = [stated, success.verdict];
      const citation = plan.successFloor.citation;
      return [...ofTargets, say("area", { numbers, cells: [place], units: [unit], values, citation })];
    });
  },
});

function areOpposite(stated: Verdict, computed: Verdict): boolean {
  return (stated === "met" && computed === "notMet") || (stated === "notMet" && computed === "met");
}

function inWords(
  stated: Verdict,
  { verdict, because }: Judgement,
): Readonly<Record<"stated" | "computed" | "why", Sentence>> {
  return {
    stated: terms.verdict[stated],
    computed: terms.verdict[verdict],
    why: {
      vi: withoutStop(because.map(({ sentence }) => sentence.vi).join(" ")),
      en: withoutStop(because.map(({ sentence }) => sentence.en).join(" ")),
    },
  };
}

/** The message ends its sentence itself. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}
