import type { Assessment } from "../../../../core/assess/assessment.ts";
import { finalised } from "../../../../core/assess/finalise.ts";
import { dayText } from "../../../../core/civil-date.ts";
import type { Finding } from "../../../../core/finding.ts";
import { countText } from "../../../../core/format.ts";
import { fill } from "../../../../core/sentence.ts";
import { placeInColumn } from "../../../../core/sheet/header/column-with.ts";
import { fillingOf } from "./filling.ts";
import { clearApprovals } from "./clear-approvals.ts";
import { bulkFixes } from "../bulk-fixes.ts";
import { findingStep } from "./finding-step.ts";
import { openTemplate } from "../openings.ts";
import { questionStep } from "./question-step.ts";
import { step, type StepRule } from "./step.ts";

const words = {
  sample: { vi: "Sổ ví dụ, số liệu giả định.", en: "A sample workbook with made-up figures." },
  pick: { vi: "Mở tệp của bạn…", en: "Open your file…" },
  noTable: { vi: "Sổ này chưa có bảng rà soát.", en: "This workbook has no selection sheet yet." },
  point: { vi: "Chọn bảng rà soát…", en: "Choose the selection sheet…" },
  noYear: { vi: "Chưa rõ bảng này của năm nào.", en: "The year of this sheet is not known." },
  year: { vi: "Chọn năm…", en: "Choose the year…" },
  empty: { vi: "Bảng còn trống.", en: "The sheet is still empty." },
  begin: { vi: "Bắt đầu nhập ở {address}", en: "Start entering at {address}" },
  filling: { vi: "Đã nhập {filled}/{cells} ô.", en: "{filled} of {cells} cells are filled in." },
  nextBlank: { vi: "Đến ô trống tiếp theo", en: "Go to the next blank cell" },
  notApproved: { vi: "Bảng chưa nêu cột «Phê duyệt».", en: "The sheet does not state the column “Approved”." },
  chooseApproved: { vi: "Chọn cột «Phê duyệt»…", en: "Choose the column “Approved”…" },
  notCarriedOver: {
    vi: "Bảng chưa nêu địa bàn chuyển tiếp.",
    en: "The sheet does not state which areas are carried over.",
  },
  chooseCarriedOver: { vi: "Chọn cột «Chuyển tiếp»…", en: "Choose the column “Carried over”…" },
  noCarriedOver: { vi: "Không có địa bàn chuyển tiếp", en: "No carried-over areas" },
  bulk: {
    vi: "Còn {errors} lỗi, {warnings} cảnh báo; {cells} ô có thể sửa nhanh.",
    en: "{errors} {errors:error|errors}, {warnings} {warnings:warning|warnings} left; {cells} cells can be fixed at once.",
  },
  showBulk: { vi: "Xem {cells} ô cần đổi…", en: "Show the {cells} cells to change…" },
  over: { vi: "Vượt mức trần {excess} địa bàn.", en: "{excess} {excess:area|areas} over the cap." },
  clear: { vi: "Bỏ dấu phê duyệt của {name}…", en: "Clear the approval of {name}…" },
  consider: { vi: "Xem địa bàn cần xem xét", en: "Show the areas to consider" },
  provisional: {
    vi: "Không còn lỗi. Thang điểm còn tạm tính.",
    en: "No errors left. The scale is still provisional.",
  },
  freeze: { vi: "Chốt thang điểm…", en: "Freeze the scale…" },
  room: { vi: "Còn được chọn {room} địa bàn.", en: "{room} more {room:area|areas} may be selected." },
  propose: { vi: "Ghi đề nghị…", en: "Write the proposal…" },
  proposed: {
    vi: "Đã đề xuất {count} địa bàn, chờ quyết định.",
    en: "{count} {count:area|areas} put forward, awaiting the decision.",
  },
  toApproved: { vi: "Đến cột «Phê duyệt»", en: "Go to the column “Phê duyệt”" },
  ready: { vi: "Danh sách đủ điều kiện chốt.", en: "The list is ready to be finalised." },
  finalise: { vi: "Chốt danh sách…", en: "Finalise the list…" },
  changed: {
    vi: "Bảng đã đổi sau khi chốt ngày {date}.",
    en: "The sheet has changed since it was finalised on {date}.",
  },
  finaliseAgain: { vi: "Chốt lại…", en: "Finalise again…" },
  final: { vi: "Đã chốt ngày {date}.", en: "Final since {date}." },
  toEvaluation: { vi: "Sang Đánh giá", en: "Go to Evaluate" },
};

const openOf = ({ checked }: Assessment, severity: Finding["severity"]) =>
  checked.selection.unsettled.filter((finding) => finding.severity === severity).length;

const toTemplate = { button: openTemplate.label, deed: { opens: openTemplate.opens } };

/** The lines of «Lựa chọn», in the order in which they are asked. */
export const selectionSteps: readonly StepRule[] = [
  (_assessment, _today, { isSample }) =>
    isSample ? { ...step("info", words.sample, words.pick, { picks: "file" }), beside: toTemplate } : null,
  ({ opened: { sheets } }, _today, { canMake }) =>
    sheets.selection.sheet
      ? null
      : {
          ...step("info", words.noTable, words.point, { opens: { kind: "correction" } }),
          ...(canMake && { beside: toTemplate }),
        },
  ({ opened: { sheets } }) =>
    sheets.selection.sheet?.year != null
      ? null
      : step("error", words.noYear, words.year, { opens: { kind: "correction" } }),
  (assessment) => {
    const { cells, filled, firstBlank: at } = fillingOf(assessment) ?? { cells: 0, filled: 0, firstBlank: null };
    if (!at || (cells - filled) * 5 <= cells) return null;
    if (filled === 0) return step("info", words.empty, fill(words.begin, { address: at.address }), { goTo: at });
    return step("info", fill(words.filling, { filled, cells }), words.nextBlank, { goTo: at });
  },
  questionStep("selection"),
  ({ selection }) =>
    selection?.sheet.statesApproved === false
      ? step("warning", words.notApproved, words.chooseApproved, { opens: { kind: "correction" } })
      : null,
  ({ selection }) =>
    selection?.sheet.statesCarriedOver === false
      ? {
          ...step("warning", words.notCarriedOver, words.chooseCarriedOver, { opens: { kind: "correction" } }),
          beside: { button: words.noCarriedOver, deed: { corrects: { noCarriedOver: true } } },
        }
      : null,
  (assessment) => {
    const fixes = bulkFixes(assessment.checked.selection.unsettled);
    const [largest] = fixes;
    if (!largest) return null;
    const [errors, warnings] = [openOf(assessment, "error"), openOf(assessment, "warning")];
    const cells = fixes.reduce((sum, { changes }) => sum + changes.length, 0);
    const says = fill(words.bulk, { errors, warnings, cells: countText(cells) });
    const button = fill(words.showBulk, { cells: countText(largest.changes.length) });
    return step(errors > 0 ? "error" : "warning", says, button, { opens: { kind: "bulk", fix: largest } });
  },
  (assessment) => {
    const finding = assessment.checked.selection.findings.find(({ code }) => code === "cap-exceeded");
    const { selection: result } = assessment;
    if (!finding || !result) return null;
    const fixed = clearApprovals(result, finding);
    const says = fill(words.over, { excess: Number(finding.numbers["excess"]) });
    return fixed
      ? step("error", says, fill(words.clear, { name: fixed.name }), { opens: { kind: "fix", finding: fixed.finding } })
      : step("error", says, words.consider, { shows: "ranking" });
  },
  findingStep("error"),
  findingStep("warning"),
  ({ selection }) =>
    selection?.scale.provisional === true
      ? step("good", words.provisional, words.freeze, { opens: { kind: "freeze" } })
      : null,
  ({ selection }) => {
    if (!selection || selection.sheet.areas.some(({ approved, proposed }) => approved || proposed)) return null;
    const { room, proposed } = selection.proposal;
    return room === null || proposed.length === 0
      ? null
      : step("good", fill(words.room, { room }), words.propose, {
          opens: { kind: "selection", page: { kind: "propose" } },
        });
  },
  ({ selection }) => {
    const areas = selection?.sheet.areas ?? [];
    const waiting = areas.filter(({ proposed, approved }) => proposed && !approved);
    const [first] = waiting;
    const at = selection && first && placeInColumn(selection.sheet, first.row, "approved");
    if (!at || areas.some(({ approved }) => approved)) return null;
    return step("info", fill(words.proposed, { count: waiting.length }), words.toApproved, { goTo: at });
  },
  (assessment) => {
    const last = finalised(assessment);
    const finalise = { opens: { kind: "finalise" } } as const;
    if (!last) return step("good", words.ready, words.finalise, finalise);
    const date = dayText(last.entry.time.slice(0, 10));
    if (last.isChanged) return step("warning", fill(words.changed, { date }), words.finaliseAgain, finalise);
    return step("good", fill(words.final, { date }), words.toEvaluation, { shows: "evaluate" });
  },
];
