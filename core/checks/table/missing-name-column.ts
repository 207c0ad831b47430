import { convention } from "../../citation.ts";
import { placeOf } from "../../table.ts";
import { fill, type Sentence } from "../../sentence.ts";
import type { SheetKind } from "../../sheet/area-sheet.ts";
import { defineCheck } from "../check.ts";
import { quoted } from "../listing.ts";

const headed = {
  selection: { vi: "tiêu đề của {criteria} cột tiêu chí", en: "headings of {criteria} criteria columns" },
  evaluation: { vi: "tiêu đề của {criteria} cột chỉ tiêu", en: "headings of {criteria} target columns" },
  ledger: { vi: "{criteria} cột sự kiện của sổ theo dõi", en: "{criteria} columns of events" },
} as const satisfies Record<SheetKind, Sentence>;

export const missingNameColumn = defineCheck({
  code: "missing-name-column",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Không có cột tên đơn vị", en: "No column of unit names" },
  citation: convention("Q19"),
  messages: {
    missing: {
      what: {
        vi: "Trang tính {sheet} có {headed} nhưng không có cột tên đơn vị.",
        en: "Sheet {sheet} has {headed} but no column of unit names.",
      },
      next: {
        vi: "Ghi «Tên đơn vị» vào đầu cột tên, hoặc chọn cột ấy trong ngăn Địa bàn.",
        en: "Write “Tên đơn vị” above the column of names, or point it out in the pane.",
      },
    },
  },
  find({ reading: { kind, missing, nearest, candidates } }, say) {
    if (missing !== "name-column" || !nearest) return [];
    const candidate = candidates.find(({ sheet }) => sheet === nearest.sheet);
    const counted = fill(headed[kind], { criteria: candidate?.criteria ?? 0 });
    const numbers = { sheet: quoted(nearest.sheet), headed: counted };
    const cells = candidate ? [placeOf(nearest, candidate.headerTop, 0)] : [];
    return [say("missing", { numbers, cells, values: [nearest.sheet] })];
  },
});
