import { fixes } from "../../../../core/plan/not-fixed.ts";
import { dayText } from "../../../../core/civil-date.ts";
import { yearOf } from "../../../../core/life-cycle/counts.ts";
import { checklistOf, type CheckItem } from "../../../../core/report/checklist.ts";
import { daysFrom, reportDeadline } from "../../../../core/rules/report-deadline.ts";
import { fill, type Sentence } from "../../../../core/sentence.ts";
import { placeInColumn } from "../../../../core/sheet/header/column-with.ts";
import { dueAreas, yearIn } from "../enter-due/due-areas.ts";
import { enterDue } from "../enter-due/enter-due.ts";
import { questionStep } from "./question-step.ts";
import { isLastYear } from "../word-report.ts";
import { step, type Deed, type StepRule } from "./step.ts";

const words = {
  toEvaluationErrors: {
    vi: "Bảng đánh giá còn {count} lỗi.",
    en: "{count} {count:error|errors} left on the evaluation sheet.",
  },
  goTo: { vi: "Đến ô {address}", en: "Go to {address}" },
  noneDue: { vi: "Chưa có địa bàn nào phải đánh giá.", en: "No area is due yet." },
  toSelection: { vi: "Sang Lựa chọn", en: "Go to Choose" },
  due: { vi: "Phải đánh giá {count} địa bàn: {names}.", en: "{count} {count:area is|areas are} due: {names}." },
  judged: {
    vi: "{done}/{count} địa bàn đã có kết luận.",
    en: "{done} of {count} areas are judged.",
  },
  toMissing: { vi: "Đến {name}", en: "Go to {name}" },
  toProgress: { vi: "Xem Tiến độ", en: "Show Progress" },
  toReport: { vi: "Sang Báo cáo", en: "Go to Report" },
  objectives: { vi: "Kết quả năm và giai đoạn như trên.", en: "Results of the year and the phase as above." },
  todo: {
    vi: "Còn {count} việc trước khi gửi báo cáo.",
    en: "{count} {count:thing|things} to do before the report goes out.",
  },
  left: { vi: "Hạn gửi {due}, còn {days} ngày.", en: "Due on {due}, {days} {days:day|days} left." },
  late: { vi: "Hạn gửi {due}, quá hạn {days} ngày.", en: "Due on {due}, {days} {days:day|days} late." },
  report: { vi: "Tạo báo cáo Word", en: "Make the Word report" },
  finalReport: { vi: "Tạo báo cáo tổng kết", en: "Make the final review" },
  reported: { vi: "Đã tạo báo cáo năm {year}.", en: "The report of {year} is made." },
  nextYear: { vi: "Tạo sổ năm {year}…", en: "New workbook for {year}…" },
};

/** The lines of «Đánh giá». */
export const evaluationSteps: readonly StepRule[] = [
  questionStep("evaluation"),
  ({ checked }) => {
    const errors = (checked.evaluation?.unsettled ?? []).filter(({ severity }) => severity === "error");
    const at = errors.flatMap(({ cells }) => cells)[0];
    if (!at) return null;
    const says = fill(words.toEvaluationErrors, { count: errors.length });
    return step("error", says, fill(words.goTo, { address: at.address }), { goTo: at });
  },
  (assessment) => {
    const { history, evaluation } = assessment;
    const year = yearIn(assessment);
    const { due, pending } = history && year !== null ? yearOf(history, year) : { due: [], pending: [] };
    if (due.length === 0) return step("info", words.noneDue, words.toSelection, { shows: "choose" });
    const [first] = pending;
    if (!first) {
      const says = fill(words.judged, { done: due.length, count: due.length });
      return step("good", says, words.toProgress, { shows: "progress" });
    }
    const says = evaluation?.areas.length
      ? fill(words.judged, { done: due.length - pending.length, count: due.length })
      : fill(words.due, { count: due.length, names: due.map(({ name }) => name).join(", ") });
    const areas = dueAreas(assessment);
    const entering = areas && areas.missing.length > 0 ? enterDue(assessment, areas) : null;
    if (entering) return step("info", says, entering.label, entering.deed);
    const row = evaluation?.areas.find(({ success }) => success.verdict === "undetermined")?.area.row;
    const place = evaluation && row !== undefined ? placeInColumn(evaluation.sheet, row, "name") : null;
    if (!place) return step("info", says, words.toReport, { shows: "report" });
    return step("info", says, fill(words.goTo, { address: place.address }), { goTo: place });
  },
];

/** The line of «Tiến độ». */
export const progressSteps: readonly StepRule[] = [
  questionStep("ledger"),
  () => step("good", words.objectives, words.toReport, { shows: "report" }),
];

/** Where each thing that is to be done before the report is done. */
export const reportDeeds: Readonly<Record<CheckItem["id"], { readonly label: Sentence; readonly deed: Deed } | null>> =
  {
    errors: { label: { vi: "Xem lỗi", en: "Show errors" }, deed: { finding: "error" } },
    warnings: { label: { vi: "Xem cảnh báo", en: "Show warnings" }, deed: { finding: "warning" } },
    final: { label: { vi: "Chốt danh sách…", en: "Finalise the list…" }, deed: { opens: { kind: "finalise" } } },
    judged: { label: { vi: "Xem đánh giá", en: "Show Evaluate" }, deed: { shows: "evaluate" } },
    committee: { label: { vi: "Ghi cơ quan…", en: "State the body…" }, deed: { opens: { kind: "settings" } } },
    order: null,
  };

/** The lines of «Báo cáo»: the report can be made at any time, and its to-dos are links of the view. */
export const reportSteps: readonly StepRule[] = [
  (assessment, _today, { isReported, canMake }) => {
    const year = yearIn(assessment);
    if (!isReported || !canMake || year === null || isLastYear(assessment.opened.plan, year)) return null;
    const next = { kind: "template", year: year + 1 } as const;
    return step("good", fill(words.reported, { year }), fill(words.nextYear, { year: year + 1 }), { opens: next });
  },
  (assessment, today) => {
    const year = yearIn(assessment);
    const open = checklistOf(assessment, year).filter(({ id, isDone }) => !isDone && reportDeeds[id] !== null);
    const makes = { makes: "report" } as const;
    const { plan } = assessment.opened;
    const make = isLastYear(plan, year) ? words.finalReport : words.report;
    if (open.length > 0) return step("info", fill(words.todo, { count: open.length }), make, makes);
    if (year === null || !fixes(plan, "reportDue")) return null;
    const due = reportDeadline(year, plan);
    const days = daysFrom(today, due);
    const says = fill(days < 0 ? words.late : words.left, { due: dayText(due), days: Math.abs(days) });
    return step(days < 0 ? "warning" : "good", says, make, makes);
  },
];
