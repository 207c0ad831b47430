import { fill, type Figures, type Sentence } from "../../sentence.ts";

/** Something in a plan file that keeps it from being used: where, what and what to do. */
export interface PlanProblem {
  /** "targets[3].value"; empty for the file as a whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly what: Sentence;
  readonly next: Sentence;
}

type ProblemCode = keyof typeof sentences;

/** All that can be wrong with a plan file. Figures stand in `{braces}`. */
const sentences = {
  "too-long": {
    what: {
      vi: "Tệp dài {length} ký tự, quá {most}.",
      en: "The file has {length} characters, more than {most}.",
    },
    next: { vi: "Kiểm tra xem có chọn nhầm tệp không.", en: "Check that it is the right file." },
  },
  "not-json": {
    what: {
      vi: "Tệp không phải là JSON đúng quy cách: sai ở dòng {line}, cột {column}.",
      en: "The file is no valid JSON: wrong in line {line}, column {column}.",
    },
    next: {
      vi: "Kiểm tra dấu phẩy, dấu nháy và dấu ngoặc ở gần chỗ đó.",
      en: "Check commas, quotes and brackets near that place.",
    },
  },
  "duplicate-key": {
    what: { vi: "Khóa {key} viết hai lần.", en: "The key {key} stands twice." },
    next: { vi: "Giữ lại một.", en: "Keep one." },
  },
  "unknown-key": {
    what: { vi: "Không có khóa {key} ở đây.", en: "There is no key {key} here." },
    next: {
      vi: "Bỏ khóa này hoặc sửa tên; các khóa dùng được: {keys}.",
      en: "Remove it or correct its name; the keys are: {keys}.",
    },
  },
  "missing-key": {
    what: { vi: "Thiếu {key}: {means}.", en: "{key} is missing: {means}." },
    next: { vi: "Ghi thêm khóa này.", en: "Add it." },
  },
  "not-object": {
    what: { vi: "Ở đây cần một đối tượng {…}, không phải {given}.", en: "An object {…} is needed here, not {given}." },
    next: { vi: "Viết lại trong dấu ngoặc nhọn.", en: "Write it in braces." },
  },
  "not-list": {
    what: { vi: "Ở đây cần một danh sách […], không phải {given}.", en: "A list […] is needed here, not {given}." },
    next: { vi: "Viết lại trong dấu ngoặc vuông.", en: "Write it in square brackets." },
  },
  "list-length": {
    what: {
      vi: "Danh sách có {length} mục, phải từ {least} đến {most}.",
      en: "The list has {length} items; it must have {least} to {most}.",
    },
    next: { vi: "Thêm hoặc bớt mục.", en: "Add or remove items." },
  },
  "not-text": {
    what: {
      vi: "Ở đây cần văn bản từ 1 đến {most} ký tự, không phải {given}.",
      en: "A text of 1 to {most} characters is needed here, not {given}.",
    },
    next: { vi: "Viết lại trong dấu nháy kép.", en: "Write it in double quotes." },
  },
  "not-id": {
    what: { vi: "Mã {given} không đúng dạng.", en: "The id {given} does not have the right form." },
    next: { vi: "Viết như {sample}.", en: "Write it like {sample}." },
  },
  "not-choice": {
    what: { vi: "{given} không phải là giá trị dùng được.", en: "{given} is none of the values." },
    next: { vi: "Chọn một trong: {choices}.", en: "Choose one of: {choices}." },
  },
  "not-yes-no": {
    what: { vi: "Ở đây cần true hoặc false, không phải {given}.", en: "true or false is needed here, not {given}." },
    next: { vi: "Viết true hoặc false, không có dấu nháy.", en: "Write true or false, without quotes." },
  },
  "not-whole": {
    what: {
      vi: "Ở đây cần số nguyên từ {least} đến {most}, không phải {given}.",
      en: "A whole number from {least} to {most} is needed here, not {given}.",
    },
    next: { vi: "Viết số nguyên, không có dấu nháy.", en: "Write a whole number, without quotes." },
  },
  "binary-fraction": {
    what: {
      vi: "{given} là số thập phân không có dấu nháy, máy không giữ được đúng.",
      en: "{given} is a decimal without quotes, which a computer cannot hold exactly.",
    },
    next: { vi: 'Viết trong dấu nháy: "{given}".', en: 'Write it in quotes: "{given}".' },
  },
  "not-decimal": {
    what: {
      vi: "Ở đây cần số từ {least} đến {most}, không phải {given}.",
      en: "A number from {least} to {most} is needed here, not {given}.",
    },
    next: {
      vi: 'Viết số nguyên, hoặc số thập phân có dấu chấm trong dấu nháy như "12.5".',
      en: 'Write a whole number, or a decimal with a point in quotes like "12.5".',
    },
  },
  "not-month-day": {
    what: {
      vi: "{given} không phải là tháng và ngày có trong mọi năm.",
      en: "{given} is no month and day that every year has.",
    },
    next: { vi: 'Viết tháng trước, ngày sau, như "11-25".', en: 'Write the month, then the day, like "11-25".' },
  },
  "unknown-citation": {
    what: {
      vi: "Căn cứ {given} không có trong «citations».",
      en: "The citation {given} does not stand in “citations”.",
    },
    next: {
      vi: "Thêm căn cứ ấy vào «citations», hoặc ghi đủ kind, document, clause tại đây.",
      en: "Add it to “citations”, or write kind, document and clause here.",
    },
  },
  "duplicate-id": {
    what: { vi: "Mã {given} đã dùng ở {first}.", en: "The id {given} is used already, in {first}." },
    next: { vi: "Đặt mã khác.", en: "Give it another id." },
  },
  "duplicate-heading": {
    what: { vi: "Tiêu đề cột {given} đã dùng ở {first}.", en: "The heading {given} is used already, in {first}." },
    next: {
      vi: "Đặt tiêu đề khác, nếu không bảng không phân biệt được hai cột.",
      en: "Choose another, or a sheet cannot tell the two columns apart.",
    },
  },
  "unknown-reference": {
    what: { vi: "Không có mã {given} trong {list}.", en: "There is no {given} in {list}." },
    next: { vi: "Dùng một trong: {choices}.", en: "Use one of: {choices}." },
  },
  "not-a-count-column": {
    what: { vi: "Cột {given} không phải là cột số lượng.", en: "The column {given} is no column of counts." },
    next: { vi: "Chọn cột có kind là «count».", en: "Choose a column whose kind is “count”." },
  },
  "period-reversed": {
    what: { vi: "Năm cuối {to} đứng trước năm đầu {from}.", en: "The last year {to} is before the first, {from}." },
    next: { vi: "Đổi lại hai năm.", en: "Exchange the two years." },
  },
  "threshold-not-for-counts": {
    what: {
      vi: "Ngưỡng chỉ dùng cho tiêu chí đếm số lượng và không chia phần.",
      en: "A threshold is for a criterion of counts without parts only.",
    },
    next: { vi: "Bỏ «threshold» hoặc đổi «kind».", en: "Remove “threshold” or change “kind”." },
  },
  "kind-of-parts": {
    what: {
      vi: "Tiêu chí có nhiều phần phải chia ít nhất hai phần.",
      en: "A criterion with parts must have at least two.",
    },
    next: { vi: "Thêm phần thứ hai hoặc bỏ «parts».", en: "Add a second part or remove “parts”." },
  },
  "no-weight": {
    what: { vi: "Mọi tiêu chí đều có trọng số 0.", en: "Every criterion has weight 0." },
    next: { vi: "Cho ít nhất một tiêu chí trọng số lớn hơn 0.", en: "Give at least one a weight above 0." },
  },
  "target-columns": {
    what: {
      vi: "Chỉ tiêu loại «{kind}» cần các cột: {needed}.",
      en: "A target of kind “{kind}” needs these columns: {needed}.",
    },
    next: { vi: "Sửa «columns» và «role».", en: "Correct “columns” and “role”." },
  },
  "target-value": {
    what: {
      vi: "Chỉ tiêu loại «{kind}» không nhận mức {given}.",
      en: "A target of kind “{kind}” does not take the limit {given}.",
    },
    next: { vi: "Ghi {needed}.", en: "Write {needed}." },
  },
  "target-nothing": {
    what: {
      vi: "«whenNothing»: «{given}» không hợp với chỉ tiêu loại «{kind}».",
      en: "“whenNothing”: “{given}” does not fit a target of kind “{kind}”.",
    },
    next: { vi: "Dùng {needed}.", en: "Use {needed}." },
  },
  "too-many-thresholds": {
    what: {
      vi: "Cần đạt {given} ngưỡng nhưng chỉ có {length}.",
      en: "{given} thresholds are asked for, but there are {length}.",
    },
    next: { vi: "Sửa «atLeast» hoặc thêm ngưỡng.", en: "Correct “atLeast” or add thresholds." },
  },
  "band-open": {
    what: { vi: "Khoảng này không có «from» và không có «below».", en: "This band has neither “from” nor “below”." },
    next: { vi: "Ghi ít nhất một đầu của khoảng.", en: "Write at least one end of it." },
  },
  "band-empty": {
    what: {
      vi: "Khoảng từ {from} đến dưới {below} không chứa số nào.",
      en: "The band from {from} to below {below} holds nothing.",
    },
    next: { vi: "Ghi «below» lớn hơn «from».", en: "Make “below” greater than “from”." },
  },
  "band-overlap": {
    what: { vi: "Khoảng này chồng lên khoảng ở {first}.", en: "This band overlaps the one in {first}." },
    next: {
      vi: "Cho khoảng trước kết thúc ở đúng chỗ khoảng sau bắt đầu; hai thang không liên quan thì ghi «ladder» khác nhau.",
      en: "Let the one end where the other begins; types that have nothing to do with each other get another “ladder”.",
    },
  },
  "band-gap": {
    what: { vi: "Còn hở từ {from} đến dưới {to}.", en: "There is a gap from {from} to below {to}." },
    next: {
      vi: "Cho khoảng trước kết thúc ở đúng chỗ khoảng sau bắt đầu.",
      en: "Let the one end where the other begins.",
    },
  },
  "circular-rule": {
    what: { vi: "Loại {given} dẫn vòng trở lại chính nó.", en: "The type {given} refers back to itself." },
    next: { vi: "Bỏ một trong các chỗ dẫn.", en: "Remove one of the references." },
  },
  "seen-after-all": {
    what: {
      vi: "{given} đã có trong tệp mà lại ghi là chưa đọc được.",
      en: "{given} is in the file, yet marked as not read.",
    },
    next: { vi: "Bỏ nó khỏi «unseen».", en: "Take it out of “unseen”." },
  },
  "too-deep": {
    what: { vi: "Các điều kiện lồng nhau quá {most} tầng.", en: "Conditions are nested more than {most} deep." },
    next: { vi: "Viết lại cho gọn hơn.", en: "Write them flatter." },
  },
  "more-problems": {
    what: { vi: "Còn {more} chỗ sai nữa.", en: "There are {more} more problems." },
    next: { vi: "Sửa những chỗ trên rồi nạp lại.", en: "Mend those above and load the file again." },
  },
} as const satisfies Readonly<Record<string, { readonly what: Sentence; readonly next: Sentence }>>;

/** Nobody mends more than this at a time, and a hostile file must not fill the screen. */
const mostListed = 100;

/** Collects what is wrong with one file. */
export class Problems {
  private readonly listed: PlanProblem[] = [];
  private unlisted = 0;

  note(path: string, code: ProblemCode, figures: Figures = {}): undefined {
    if (this.listed.length === mostListed) this.unlisted += 1;
    else this.listed.push(problemAt(path, code, figures));
  }

  /** Is anything wrong at this path or below it? */
  below(path: string): boolean {
    return this.unlisted > 0 || this.listed.some((problem) => problem.path.startsWith(path));
  }

  all(): readonly PlanProblem[] {
    return this.unlisted === 0
      ? this.listed
      : [...this.listed, problemAt("", "more-problems", { more: this.unlisted })];
  }
}

function problemAt(path: string, code: ProblemCode, figures: Figures): PlanProblem {
  const { what, next } = sentences[code];
  return { path, code, what: fill(what, figures), next: fill(next, figures) };
}

const longestShown = 40;

/** What stands in the file, short enough for a sentence. */
export function shown(given: unknown): Sentence {
  if (Array.isArray(given)) return { vi: "một danh sách", en: "a list" };
  if (typeof given === "object" && given !== null) return { vi: "một đối tượng", en: "an object" };
  if (given === undefined) return { vi: "trống", en: "nothing" };
  // Text comes from outside: in quotes, with its line breaks written out.
  const text = typeof given === "string" ? JSON.stringify(shortened(given)) : shortened(plain(given));
  return { vi: text, en: text };
}

function plain(given: unknown): string {
  return typeof given === "number" || typeof given === "boolean" ? `${given}` : given === null ? "null" : typeof given;
}

/** A key as part of a path: in brackets where it is no plain word. */
export function keyPath(path: string, key: string): string {
  if (!/^[A-Za-z]\w*$/.test(key)) return `${path}[${JSON.stringify(shortened(key))}]`;
  const short = shortened(key);
  return path === "" ? short : `${path}.${short}`;
}

function shortened(text: string): string {
  const letters = [...text.slice(0, 2 * longestShown)];
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join("")}…` : letters.join("");
}
