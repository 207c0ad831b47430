import { convention } from "../../citation.ts";
import type { SheetKind } from "../../sheet/area-sheet.ts";
import { defineCheck } from "../check.ts";
import { quoted } from "../listing.ts";

const messageOf = {
  selection: "inSheet",
  evaluation: "inEvaluation",
  ledger: "inLedger",
} as const satisfies Record<SheetKind, string>;

export const noHeader = defineCheck({
  code: "no-header",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Không tìm thấy dòng tiêu đề", en: "Header row not found" },
  citation: convention("Q19"),
  messages: {
    inSheet: {
      what: {
        vi: "Không tìm thấy dòng tiêu đề; gần nhất là sheet {sheet}, nhưng không dòng nào có từ 3 tiêu chí nhận ra được.",
        en: "No header row was found; sheet {sheet} came nearest, but none of its rows has 3 criteria that can be recognised.",
      },
      next: {
        vi: "Chọn sheet và dòng tiêu đề, hoặc ghi mã tiêu chí (a1, a2 …) vào đầu các cột.",
        en: "Choose the sheet and its header row, or write the ids of the criteria (a1, a2 …) above the columns.",
      },
    },
    inEvaluation: {
      what: {
        vi: "Không tìm thấy bảng chấm chỉ tiêu; gần nhất là sheet {sheet}, nhưng không dòng nào có từ 3 cột chỉ tiêu nhận ra được.",
        en: "No evaluation sheet was found; sheet {sheet} came nearest, but none of its rows has 3 columns of targets that can be recognised.",
      },
      next: {
        vi: "Chọn sheet và dòng tiêu đề, hoặc ghi mã chỉ tiêu (T1, T2 …) vào đầu các cột.",
        en: "Choose the sheet and its header row, or write the ids of the targets (T1, T2 …) above the columns.",
      },
    },
    inLedger: {
      what: {
        vi: "Không tìm thấy sổ theo dõi; gần nhất là sheet {sheet}, nhưng không có cột «Sự kiện» và cũng không có cột của từng năm ghi sự kiện.",
        en: "No ledger was found; sheet {sheet} came nearest, but it has neither a column “Sự kiện” nor columns of years with events.",
      },
      next: {
        vi: "Chọn sheet và dòng tiêu đề, hoặc ghi tiêu đề như sổ mẫu: Mã, Tên, Năm, Sự kiện, Ngày, Số quyết định, Ghi chú.",
        en: "Choose the sheet and its header row, or head the columns as the template does: Mã, Tên, Năm, Sự kiện, Ngày, Số quyết định, Ghi chú.",
      },
    },
    nowhere: {
      what: { vi: "Sổ này không có bảng nào để đọc.", en: "This workbook has no table to read." },
      next: {
        vi: "Mở sổ có bảng rà soát, hoặc bắt đầu từ sổ mẫu.",
        en: "Open the workbook that has the review table, or start from the template.",
      },
    },
  },
  find({ reading: { kind, missing, nearest } }, say) {
    if (missing !== "header") return [];
    if (!nearest) return [say("nowhere", { values: [] })];
    return [say(messageOf[kind], { numbers: { sheet: quoted(nearest.sheet) }, values: [nearest.sheet] })];
  },
});
