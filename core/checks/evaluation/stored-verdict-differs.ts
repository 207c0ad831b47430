import { clauseOr } from "../../plan/not-fixed.ts";
import { formatCitation } from "../../citation.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import type { Plan } from "../../plan/plan.ts";
import type { SuccessAlternatives } from "../../rules/success-test.ts";
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
  title: { vi: "Kết quả ghi trong bảng khác kết quả tính", en: "Verdict of the sheet differs from ours" },
  citation: plan7488.successFloor.citation,
  messages: {
    area: {
      what: {
        vi: "{unit}: bảng ghi «{stated}» (ô {cell}), nhưng theo Kế hoạch là «{computed}»: {why}.",
        en: "{unit}: the sheet says “{stated}” (cell {cell}), but by the plan it is “{computed}”: {why}.",
      },
      next: {
        vi: "Sửa kết quả trong bảng, hoặc kiểm tra lại số liệu.",
        en: "Correct the verdict in the sheet, or check the figures.",
      },
    },
    reading: {
      what: {
        vi: "{unit}: bảng ghi «{stated}» (ô {cell}); theo {convention} là «{computed}»: {why}; {other} thì kết quả là «{stated}»: chỉ do cách hiểu quyết định.",
        en: "{unit}: the sheet says “{stated}” (cell {cell}); by {convention} it is “{computed}”: {why}; {other} it would be “{stated}”: only a reading decides.",
      },
      next: {
        vi: "Ghi lý do theo văn bản của địa phương, hoặc sửa kết quả trong bảng.",
        en: "Record the reason by the locality's own document, or correct the verdict in the sheet.",
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
  cannotRun: needsAreas,
  find({ plan, reading: { sheet }, areas }, say) {
    if (!sheet) return [];
    return areas.flatMap(({ area, targets, success, alternatives, stated }) => {
      const unit = namedUnit(area);
      const ofTargets = plan.targets.flatMap(({ id, citation }) => {
        const [own, judged] = [area.entries[id]?.stated, targets[id]];
        if (!own || !judged || !areOpposite(own.verdict, judged.verdict)) return [];
        const place = placeOf(sheet.table, area.row, own.column);
        const numbers = { ...differenceText(own.verdict, judged), unit: unit.name, target: id, cell: place.address };
        const values = [own.verdict, judged.verdict];
        return say("target", { numbers, cells: [place], units: [unit], column: id, values, citation });
      });
      if (stated === null || !areOpposite(stated, success.verdict)) return ofTargets;
      const place = placeIn(sheet, area, "result");
      const numbers = { ...differenceText(stated, success), unit: unit.name, cell: place.address };
      const values = [stated, success.verdict];
      const reading = readingThatSays(stated, alternatives, plan);
      if (reading) {
        const { citation, other } = reading;
        const convention = { vi: formatCitation(citation, "vi"), en: formatCitation(citation, "en") };
        const read = { ...numbers, convention, other };
        const given = { numbers: read, cells: [place], units: [unit], values, citation };
        return [...ofTargets, say("reading", { ...given, severity: "warning" })];
      }
      const citation = clauseOr(plan.successFloor?.citation, plan);
      return [...ofTargets, say("area", { numbers, cells: [place], units: [unit], values, citation })];
    });
  },
});

function areOpposite(stated: Verdict, computed: Verdict): boolean {
  return (stated === "met" && computed === "notMet") || (stated === "notMet" && computed === "met");
}

function differenceText(
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

const readings = {
  asMet: {
    vi: "coi chỉ tiêu không áp dụng là đạt",
    en: "were targets that do not apply counted as met,",
  },
  asNotMet: {
    vi: "coi chỉ tiêu không áp dụng là không đạt",
    en: "were targets that do not apply counted as not met,",
  },
  leaveOut: { vi: "không tính chỉ tiêu không áp dụng", en: "were targets that do not apply left out," },
  dashes: { vi: "tính theo từng gạch đầu dòng", en: "were the dashes counted," },
} as const satisfies Partial<Record<keyof SuccessAlternatives, Sentence>>;

/** The first reading that comes to what the sheet says, with the convention that it departs from; null when none does. */
function readingThatSays(stated: Verdict, alternatives: SuccessAlternatives, plan: Plan) {
  const ids = ["asMet", "asNotMet", "leaveOut", "dashes"] as const;
  const id = ids.find((one) => alternatives[one] === stated);
  if (!id) return null;
  const citation = id === "dashes" ? plan.targetCounting : plan.notApplicable.citation;
  return { citation, other: readings[id] };
}
