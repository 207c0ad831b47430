import type { Assessment } from "../assess/assessment.ts";
import { yearOf } from "../life-cycle/counts.ts";
import { openQuestions } from "../checks/open-questions.ts";
import { fill, type Language, type Sentence } from "../sentence.ts";

/** One thing that should be done before the report goes out. */
export interface CheckItem {
  /** What it is about; «order» is for the authority to write, in no cell of the workbook. */
  readonly id: "errors" | "warnings" | "final" | "judged" | "committee" | "order";
  readonly isDone: boolean;
  readonly sentence: Sentence;
}

const words = {
  noErrors: { vi: "Không còn lỗi nào.", en: "No error is left." },
  errors: {
    vi: "Còn {count} lỗi.",
    en: "{count} {count:error is|errors are} left.",
  },
  open: { vi: "Chưa hết việc phải xác nhận", en: "Some things are still to be confirmed" },
  noWarnings: { vi: "Mọi cảnh báo đã sửa hoặc chấp nhận.", en: "Every warning is mended or accepted." },
  warnings: {
    vi: "{count} cảnh báo chưa sửa hay chấp nhận.",
    en: "{count} {count:warning is|warnings are} neither mended nor accepted.",
  },
  final: { vi: "Danh sách đã chốt.", en: "The list is final." },
  notFinal: {
    vi: "Danh sách chưa chốt.",
    en: "The list is not final yet.",
  },
  allJudged: { vi: "Mọi địa bàn của năm đã có kết luận.", en: "Every area of the year is judged." },
  pending: { vi: "Còn {count} địa bàn chưa đánh giá: {names}.", en: "{count} areas are not judged: {names}." },
  noneDue: {
    vi: "Chưa có địa bàn nào được phê duyệt hay chuyển tiếp trong năm.",
    en: "No area is approved or carried over in the year.",
  },
  committee: { vi: "Cơ quan báo cáo: {name}.", en: "Reporting body: {name}." },
  noCommittee: {
    vi: "Chưa ghi cơ quan báo cáo; báo cáo in […].",
    en: "The reporting body is not stated; the report prints […].",
  },
  order: {
    vi: "Kết luận về giảm tội phạm, không hình thành điểm nóng: cấp có thẩm quyền ghi vào báo cáo; chương trình in […].",
    en: "Whether crime is reduced and no hot spot formed: the authority writes it into the report; the program prints […].",
  },
} as const satisfies Record<string, Sentence>;

/** What is still open before the report of a year, in the order in which it is done. */
export function checklistOf(assessment: Assessment, year: number | null): readonly CheckItem[] {
  const { opened, unsettled, history } = assessment;
  const errors = unsettled.filter(({ severity }) => severity === "error").length;
  const warnings = unsettled.filter(({ severity }) => severity === "warning").length;
  const {
    log,
    settings: { committee },
  } = opened;
  const questions = openQuestions(assessment.findings);
  const isFinal = log.some(({ action }) => action === "finalise");
  const item = (id: CheckItem["id"], isDone: boolean, done: Sentence, otherwise: Sentence): CheckItem => ({
    id,
    isDone,
    sentence: isDone ? done : otherwise,
  });
  return [
    errors === 0 && questions.length > 0
      ? { id: "errors", isDone: false, sentence: joinSentences(words.open, questions) }
      : item("errors", errors === 0, words.noErrors, fill(words.errors, { count: errors })),
    item("warnings", warnings === 0, words.noWarnings, fill(words.warnings, { count: warnings })),
    item("final", isFinal, words.final, words.notFinal),
    judgedItem(history, year),
    item("committee", committee !== undefined, fill(words.committee, { name: committee ?? "" }), words.noCommittee),
    { id: "order", isDone: false, sentence: words.order },
  ];
}

function joinSentences(lead: Sentence, parts: readonly Sentence[]): Sentence {
  const line = (language: Language) => `${lead[language]}: ${parts.map((part) => part[language]).join("; ")}.`;
  return { vi: line("vi"), en: line("en") };
}

function judgedItem(history: Assessment["history"], year: number | null): CheckItem {
  const { due, pending } = history && year !== null ? yearOf(history, year) : { due: [], pending: [] };
  if (due.length === 0) return { id: "judged", isDone: false, sentence: words.noneDue };
  if (pending.length === 0) return { id: "judged", isDone: true, sentence: words.allJudged };
  const names = pending.map(({ name }) => name).join(", ");
  return { id: "judged", isDone: false, sentence: fill(words.pending, { count: pending.length, names }) };
}
