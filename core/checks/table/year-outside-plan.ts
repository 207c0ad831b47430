import { fixes } from "../../plan/not-fixed.ts";
import { phaseDocuments } from "../../plan/phase-documents.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import { inBoth, type Sentence } from "../../sentence.ts";
import type { SheetKind } from "../../sheet/area-sheet.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

const messageOf = {
  selection: "outside",
  evaluation: "outsideInEvaluation",
  ledger: "outsideInLedger",
} as const satisfies Record<SheetKind, string>;

export const yearOutsidePlan = defineCheck({
  code: "year-outside-plan",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Năm ngoài thời hạn của kế hoạch", en: "Year outside the plan" },
  citation: plan7488.period.citation,
  messages: {
    outsideInEvaluation: {
      what: {
        vi: "Năm {year} nằm ngoài thời hạn {from}–{to} của {document}.",
        en: "{year} is outside the period {from}–{to} of {document}.",
      },
      next: {
        vi: "Sửa năm nếu ghi nhầm; nếu không, cần nạp tệp kế hoạch theo {applies}. Kết quả đánh giá dưới đây chỉ để tham khảo.",
        en: "Correct the year if it is wrong; otherwise a plan file is needed, after {applies}. The verdicts are for reference only.",
      },
    },
    outsideInLedger: {
      what: {
        vi: "Sổ theo dõi có mục của năm {year}, ngoài thời hạn {from}–{to} của {document}.",
        en: "The ledger has entries of {year}, outside the period {from}–{to} of {document}.",
      },
      next: {
        vi: "Sửa năm nếu ghi nhầm; nếu không, cần nạp tệp kế hoạch theo {applies}. Các tỷ lệ của năm ấy chỉ để tham khảo.",
        en: "Correct the year if it is wrong; otherwise a plan file is needed, after {applies}. The shares of that year are for reference only.",
      },
    },
    outsideAlone: {
      what: {
        vi: "Năm {year} nằm ngoài thời hạn {from}–{to} của {document}.",
        en: "{year} is outside the period {from}–{to} of {document}.",
      },
      next: {
        vi: "Sửa năm nếu ghi nhầm; nếu không, cần nạp tệp kế hoạch theo {applies}. Các kết quả dưới đây chỉ để tham khảo.",
        en: "Correct the year if it is wrong; otherwise a plan file is needed, after {applies}. What follows is for reference only.",
      },
    },
    outside: {
      what: {
        vi: "Năm {year} nằm ngoài thời hạn {from}–{to} của {document}.",
        en: "{year} is outside the period {from}–{to} of {document}.",
      },
      next: {
        vi: "Sửa năm nếu ghi nhầm; nếu không, cần nạp tệp kế hoạch theo {applies}. Mức trần và điểm dưới đây chỉ để tham khảo.",
        en: "Correct the year if it is wrong; otherwise a plan file is needed, after {applies}. Cap and scores are for reference only.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ plan, reading: { kind, sheet } }, say) {
    const years = sheet?.years ?? (sheet && sheet.year !== null ? [sheet.year] : []);
    const { from, to } = plan.period.value;
    return years.flatMap((year) => {
      if (year >= from && year <= to) return [];
      const numbers = { year: String(year), from: String(from), to: String(to), document: plan.document };
      const applies = planFor(year);
      const isAlone = kind === "selection" && !fixes(plan, "cap", "criteria");
      return say(isAlone ? "outsideAlone" : messageOf[kind], {
        numbers: { ...numbers, applies },
        citation: plan.period.citation,
        values: [plan.id, year],
      });
    });
  },
});

/** The plan of a year, as far as we know it. */
function planFor(year: number): Sentence {
  const phases = [{ ...plan7488.period.value, document: plan7488.document }, ...phaseDocuments];
  const phase = phases.find(({ from, to }) => year >= from && year <= to);
  if (phase) return inBoth(() => phase.document);
  return { vi: `kế hoạch của giai đoạn có năm ${year}`, en: `the plan of the period that ${year} falls into` };
}
