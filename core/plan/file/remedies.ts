import { fill, type Sentence } from "../../sentence.ts";
import type { PlanFault, ProblemCode } from "./problems.ts";

/** What to do about a problem. Apart from what it says: a cell formula names a problem and has no room for more. */
const remedies: Readonly<Record<ProblemCode, Sentence>> = {
  "too-long": { vi: "Kiểm tra xem có chọn nhầm tệp không.", en: "Check that it is the right file." },
  "not-json": {
    vi: "Kiểm tra dấu phẩy, dấu nháy và dấu ngoặc ở gần chỗ đó.",
    en: "Check commas, quotes and brackets near that place.",
  },
  "duplicate-key": { vi: "Giữ lại một.", en: "Keep one." },
  "unknown-key": {
    vi: "Bỏ khóa này hoặc sửa tên; các khóa dùng được: {keys}.",
    en: "Remove it or correct its name; the keys are: {keys}.",
  },
  "missing-key": { vi: "Ghi thêm khóa này.", en: "Add it." },
  "not-object": { vi: "Viết lại trong dấu ngoặc nhọn.", en: "Write it in braces." },
  "not-list": { vi: "Viết lại trong dấu ngoặc vuông.", en: "Write it in square brackets." },
  "list-length": { vi: "Thêm hoặc bớt mục.", en: "Add or remove items." },
  "not-text": { vi: "Viết lại trong dấu nháy kép.", en: "Write it in double quotes." },
  "not-id": { vi: "Viết như {sample}.", en: "Write it like {sample}." },
  "not-choice": { vi: "Chọn một trong: {choices}.", en: "Choose one of: {choices}." },
  "not-yes-no": { vi: "Viết true hoặc false, không có dấu nháy.", en: "Write true or false, without quotes." },
  "not-whole": { vi: "Viết số nguyên, không có dấu nháy.", en: "Write a whole number, without quotes." },
  "binary-fraction": { vi: 'Viết trong dấu nháy: "{given}".', en: 'Write it in quotes: "{given}".' },
  "not-decimal": {
    vi: 'Viết số nguyên, hoặc số thập phân có dấu chấm trong dấu nháy như "12.5".',
    en: 'Write a whole number, or a decimal with a point in quotes like "12.5".',
  },
  "not-month-day": {
    vi: 'Viết tháng trước, ngày sau, như "11-25".',
    en: 'Write the month, then the day, like "11-25".',
  },
  "unknown-citation": {
    vi: "Thêm căn cứ ấy vào «citations», hoặc ghi đủ kind, document, clause tại đây.",
    en: "Add it to “citations”, or write kind, document and clause here.",
  },
  "duplicate-id": { vi: "Đặt mã khác.", en: "Give it another id." },
  "duplicate-heading": {
    vi: "Đặt tiêu đề khác, nếu không bảng không phân biệt được hai cột.",
    en: "Choose another, or a sheet cannot tell the two columns apart.",
  },
  "nothing-to-refer-to": { vi: "Ghi thêm {list} vào tệp.", en: "Add {list} to the file." },
  "unknown-reference": { vi: "Dùng một trong: {choices}.", en: "Use one of: {choices}." },
  "not-a-count-column": { vi: "Chọn cột có kind là «count».", en: "Choose a column whose kind is “count”." },
  "period-reversed": { vi: "Đổi lại hai năm.", en: "Exchange the two years." },
  "threshold-not-for-counts": { vi: "Bỏ «threshold» hoặc đổi «kind».", en: "Remove “threshold” or change “kind”." },
  "kind-of-parts": { vi: "Thêm phần thứ hai hoặc bỏ «parts».", en: "Add a second part or remove “parts”." },
  "no-weight": { vi: "Cho ít nhất một tiêu chí trọng số lớn hơn 0.", en: "Give at least one a weight above 0." },
  "target-columns": { vi: "Sửa «columns» và «role».", en: "Correct “columns” and “role”." },
  "target-value": { vi: "Ghi {needed}.", en: "Write {needed}." },
  "target-nothing": { vi: "Dùng {needed}.", en: "Use {needed}." },
  "too-many-thresholds": { vi: "Sửa «atLeast» hoặc thêm ngưỡng.", en: "Correct “atLeast” or add thresholds." },
  "band-open": { vi: "Ghi ít nhất một đầu của khoảng.", en: "Write at least one end of it." },
  "band-empty": { vi: "Ghi «below» lớn hơn «from».", en: "Make “below” greater than “from”." },
  "band-overlap": {
    vi: "Cho khoảng trước kết thúc ở đúng chỗ khoảng sau bắt đầu; hai thang không liên quan thì ghi «ladder» khác nhau.",
    en: "Let the one end where the other begins; types that have nothing to do with each other get another “ladder”.",
  },
  "band-gap": {
    vi: "Cho khoảng trước kết thúc ở đúng chỗ khoảng sau bắt đầu.",
    en: "Let the one end where the other begins.",
  },
  "circular-rule": { vi: "Bỏ một trong các chỗ dẫn.", en: "Remove one of the references." },
  "obligation-evidence": { vi: "Thêm vào «evidence».", en: "Add it to “evidence”." },
  "obligation-scope": { vi: "Tách thành hai nghĩa vụ.", en: "Write two duties." },
  "obligation-without-day": { vi: 'Ghi thêm, như "11-25".', en: 'Add it, like "11-25".' },
  "obligation-day-unused": { vi: "Bỏ «before» hoặc đổi «test».", en: "Remove “before” or change “test”." },
  "seen-after-all": { vi: "Bỏ nó khỏi «unseen».", en: "Take it out of “unseen”." },
  "points-too-high": { vi: "Sửa «atLeast» hoặc số điểm của các khoảng.", en: "Correct “atLeast” or the points." },
  "measure-of-itself": { vi: "Chọn cột mẫu số khác, ví dụ dân số.", en: "Choose another column, such as residents." },
  "year-outside-period": { vi: "Sửa năm này hoặc «period».", en: "Correct it or “period”." },
  "not-a-day": { vi: "Viết năm-tháng-ngày, ví dụ {sample}.", en: "Write year-month-day, such as {sample}." },
  "too-deep": { vi: "Viết lại cho gọn hơn.", en: "Write them flatter." },
  "more-problems": { vi: "Sửa những chỗ trên rồi nạp lại.", en: "Mend those above and load the file again." },
};

/** What keeps a plan file from being used: where, what and what to do. */
export interface PlanProblem extends Omit<PlanFault, "figures"> {
  readonly next: Sentence;
}

export function withRemedy({ figures, ...fault }: PlanFault): PlanProblem {
  return { ...fault, next: fill(remedies[fault.code], figures) };
}
