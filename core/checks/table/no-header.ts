import { convention } from "../../citation.ts";
import type { Plan } from "../../plan/plan.ts";
import { valueColumns } from "../../plan/value-columns.ts";
import { fill, type Figures } from "../../sentence.ts";
import { defineCheck } from "../check.ts";
import { quoted } from "../listing.ts";

/** What was looked for, what no row has, and what else would help. */
const sought = {
  selection: {
    named: { vi: "dòng tiêu đề", en: "header row" },
    lacking: { vi: "không dòng nào có từ {fewest} tiêu chí", en: "none of its rows has {fewest} criteria" },
    heads: { vi: "mã tiêu chí ({ids} …)", en: "the ids of the criteria ({ids} …)" },
  },
  evaluation: {
    named: { vi: "bảng đánh giá", en: "evaluation sheet" },
    lacking: {
      vi: "không dòng nào có từ {fewest} cột chỉ tiêu",
      en: "none of its rows has {fewest} columns of targets",
    },
    heads: { vi: "mã chỉ tiêu ({ids} …)", en: "the ids of the targets ({ids} …)" },
  },
} as const;

/** The same where the plan has no criteria or no targets to look for. */
const soughtAlone = {
  selection: {
    lacking: {
      vi: "không dòng nào có cột tên đơn vị và cột «Phê duyệt», «Đề xuất» hoặc «Chuyển tiếp»",
      en: "none of its rows has a column of names and one of “Phê duyệt”, “Đề xuất” or “Chuyển tiếp”",
    },
    heads: { vi: "«Tên đơn vị», «Phê duyệt»", en: "“Tên đơn vị”, “Phê duyệt”" },
  },
  evaluation: {
    lacking: {
      vi: "không dòng nào có cột tên đơn vị và cột «Kết quả»",
      en: "none of its rows has a column of names and one “Kết quả”",
    },
    heads: { vi: "«Tên đơn vị», «Kết quả»", en: "“Tên đơn vị”, “Kết quả”" },
  },
} as const;

function soughtUnder(kind: keyof typeof sought, plan: Plan): Figures {
  const { named, lacking, heads } = sought[kind];
  const ids = kind === "selection" ? valueColumns(plan.criteria).map(({ id }) => id) : plan.targets.map(({ id }) => id);
  if (ids.length === 0) return { named, ...soughtAlone[kind] };
  const figures = { fewest: Math.min(3, ids.length), ids: ids.slice(0, 2).join(", ") };
  return { named, lacking: fill(lacking, figures), heads: fill(heads, figures) };
}

export const noHeader = defineCheck({
  code: "no-header",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Không tìm thấy dòng tiêu đề", en: "Header row not found" },
  citation: convention("Q19"),
  messages: {
    inSheet: {
      what: {
        vi: "Không tìm thấy {named}; gần nhất là trang tính {sheet}, nhưng {lacking} nhận ra được.",
        en: "No {named} was found; sheet {sheet} came nearest, but {lacking} that can be recognised.",
      },
      next: {
        vi: "Chọn trang tính và dòng tiêu đề, hoặc ghi {heads} vào đầu các cột.",
        en: "Choose the sheet and its header row, or write {heads} above the columns.",
      },
    },
    inLedger: {
      what: {
        vi: "Không tìm thấy sổ theo dõi; gần nhất là trang tính {sheet}, nhưng không có cột «Sự kiện» và cũng không có cột của từng năm ghi sự kiện.",
        en: "No ledger was found; sheet {sheet} came nearest, but it has neither a column “Sự kiện” nor columns of years with events.",
      },
      next: {
        vi: "Chọn trang tính và dòng tiêu đề, hoặc ghi tiêu đề như sổ mẫu: Mã, Tên, Năm, Sự kiện, Ngày, Số quyết định, Ghi chú.",
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
  find({ plan, reading: { kind, missing, nearest } }, say) {
    if (missing !== "header") return [];
    if (!nearest) return [say("nowhere", { values: [] })];
    const sheet = quoted(nearest.sheet);
    if (kind === "ledger") return [say("inLedger", { numbers: { sheet }, values: [nearest.sheet] })];
    return [say("inSheet", { numbers: { sheet, ...soughtUnder(kind, plan) }, values: [nearest.sheet] })];
  },
});
