import { convention } from "../../citation.ts";
import { placeOf } from "../../table.ts";
import type { SheetKind } from "../../sheet/area-sheet.ts";
import { defineCheck } from "../check.ts";
import { quoted } from "../listing.ts";

const messageOf = {
  selection: "missing",
  evaluation: "missingInEvaluation",
  ledger: "missingInLedger",
} as const satisfies Record<SheetKind, string>;

export const missingNameColumn = defineCheck({
  code: "missing-name-column",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Không có cột tên đơn vị", en: "No column of unit names" },
  citation: convention("Q19"),
  messages: {
    missingInEvaluation: {
      what: {
        vi: "Sheet {sheet} có tiêu đề của {criteria} cột chỉ tiêu nhưng không có cột tên đơn vị.",
        en: "Sheet {sheet} has headings of {criteria} target columns but no column of unit names.",
      },
      next: {
        vi: "Ghi «Tên đơn vị» vào đầu cột tên, hoặc chỉ cột ấy trong khung bên.",
        en: "Write “Tên đơn vị” above the column of names, or point it out in the pane.",
      },
    },
    missingInLedger: {
      what: {
        vi: "Sheet {sheet} có {criteria} cột sự kiện của sổ theo dõi nhưng không có cột tên đơn vị.",
        en: "Sheet {sheet} has {criteria} columns of events but no column of unit names.",
      },
      next: {
        vi: "Ghi «Tên đơn vị» vào đầu cột tên, hoặc chỉ cột ấy trong khung bên.",
        en: "Write “Tên đơn vị” above the column of names, or point it out in the pane.",
      },
    },
    missing: {
      what: {
        vi: "Sheet {sheet} có tiêu đề của {criteria} cột tiêu chí nhưng không có cột tên đơn vị.",
        en: "Sheet {sheet} has headings of {criteria} criteria columns but no column of unit names.",
      },
      next: {
        vi: "Ghi «Tên đơn vị» vào đầu cột tên, hoặc chỉ cột ấy trong khung bên.",
        en: "Write “Tên đơn vị” above the column of names, or point it out in the pane.",
      },
    },
  },
  find({ reading: { kind, missing, nearest, candidates } }, say) {
    if (missing !== "name-column" || !nearest) return [];
    const candidate = candidates.find(({ sheet }) => sheet === nearest.sheet);
    const numbers = { sheet: quoted(nearest.sheet), criteria: candidate?.criteria ?? 0 };
    const cells = candidate ? [placeOf(nearest, candidate.headerTop, 0)] : [];
    return [say(messageOf[kind], { numbers, cells, values: [nearest.sheet] })];
  },
});
