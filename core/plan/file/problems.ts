import { fill, type Figures, type Sentence } from "../../sentence.ts";

/** Something in a plan file that keeps it from being used: where and what. */
export interface PlanFault {
  /** "targets[3].value"; empty for the file as a whole. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What the sentences say in braces. */
  readonly figures: Figures;
  readonly what: Sentence;
}

export type ProblemCode = keyof typeof sentences;

/** All that can be wrong with a plan file. Figures stand in `{braces}`. */
const sentences = {
  "too-long": {
    vi: "Tệp dài {length} ký tự, quá {most}.",
    en: "The file has {length} characters, more than {most}.",
  },
  "not-json": {
    vi: "Tệp không phải là JSON đúng quy cách: sai ở dòng {line}, cột {column}.",
    en: "The file is no valid JSON: wrong in line {line}, column {column}.",
  },
  "duplicate-key": { vi: "Khóa {key} viết hai lần.", en: "The key {key} stands twice." },
  "unknown-key": { vi: "Không có khóa {key} ở đây.", en: "There is no key {key} here." },
  "missing-key": { vi: "Thiếu {key}: {means}.", en: "{key} is missing: {means}." },
  "not-object": {
    vi: "Ở đây cần một đối tượng {…}, không phải {given}.",
    en: "An object {…} is needed here, not {given}.",
  },
  "not-list": { vi: "Ở đây cần một danh sách […], không phải {given}.", en: "A list […] is needed here, not {given}." },
  "list-length": {
    vi: "Danh sách có {length} mục, phải từ {least} đến {most}.",
    en: "The list has {length} items; it must have {least} to {most}.",
  },
  "not-text": {
    vi: "Ở đây cần văn bản từ 1 đến {most} ký tự, không phải {given}.",
    en: "A text of 1 to {most} characters is needed here, not {given}.",
  },
  "not-id": { vi: "Mã {given} không đúng dạng.", en: "The id {given} does not have the right form." },
  "not-choice": { vi: "{given} không phải là giá trị dùng được.", en: "{given} is none of the values." },
  "not-yes-no": {
    vi: "Ở đây cần true hoặc false, không phải {given}.",
    en: "true or false is needed here, not {given}.",
  },
  "not-whole": {
    vi: "Ở đây cần số nguyên từ {least} đến {most}, không phải {given}.",
    en: "A whole number from {least} to {most} is needed here, not {given}.",
  },
  "binary-fraction": {
    vi: "{given} là số thập phân không có dấu nháy, máy không giữ được đúng.",
    en: "{given} is a decimal without quotes, which a computer cannot hold exactly.",
  },
  "not-decimal": {
    vi: "Ở đây cần số từ {least} đến {most}, không phải {given}.",
    en: "A number from {least} to {most} is needed here, not {given}.",
  },
  "not-month-day": {
    vi: "{given} không phải là tháng và ngày có trong mọi năm.",
    en: "{given} is no month and day that every year has.",
  },
  "unknown-citation": {
    vi: "Căn cứ {given} không có trong «citations».",
    en: "The citation {given} does not stand in “citations”.",
  },
  "duplicate-id": { vi: "Mã {given} đã dùng ở {first}.", en: "The id {given} is used already, in {first}." },
  "duplicate-heading": {
    vi: "Tiêu đề cột {given} đã dùng ở {first}.",
    en: "The heading {given} is used already, in {first}.",
  },
  "nothing-to-refer-to": {
    vi: "Không có mã {given}: {list} chưa có mục nào.",
    en: "There is no {given}: {list} is empty.",
  },
  "unknown-reference": { vi: "Không có mã {given} trong {list}.", en: "There is no {given} in {list}." },
  "not-a-count-column": {
    vi: "Cột {given} không phải là cột số lượng.",
    en: "The column {given} is no column of counts.",
  },
  "period-reversed": {
    vi: "Năm cuối {to} đứng trước năm đầu {from}.",
    en: "The last year {to} is before the first, {from}.",
  },
  "threshold-not-for-counts": {
    vi: "Ngưỡng chỉ dùng cho tiêu chí đếm số lượng và không chia phần.",
    en: "A threshold is for a criterion of counts without parts only.",
  },
  "kind-of-parts": {
    vi: "Tiêu chí có nhiều phần phải chia ít nhất hai phần.",
    en: "A criterion with parts must have at least two.",
  },
  "no-weight": { vi: "Mọi tiêu chí đều có trọng số 0.", en: "Every criterion has weight 0." },
  "target-columns": {
    vi: "Chỉ tiêu loại «{kind}» cần các cột: {needed}.",
    en: "A target of kind “{kind}” needs these columns: {needed}.",
  },
  "target-value": {
    vi: "Chỉ tiêu loại «{kind}» không nhận mức {given}.",
    en: "A target of kind “{kind}” does not take the limit {given}.",
  },
  "target-nothing": {
    vi: "«whenNothing»: «{given}» không hợp với chỉ tiêu loại «{kind}».",
    en: "“whenNothing”: “{given}” does not fit a target of kind “{kind}”.",
  },
  "too-many-thresholds": {
    vi: "Cần đạt {given} ngưỡng nhưng chỉ có {length}.",
    en: "{given} thresholds are asked for, but there are {length}.",
  },
  "band-open": {
    vi: "Khoảng này không có «from» và không có «below».",
    en: "This band has neither “from” nor “below”.",
  },
  "band-empty": {
    vi: "Khoảng từ {from} đến dưới {below} không chứa số nào.",
    en: "The band from {from} to below {below} holds nothing.",
  },
  "band-overlap": { vi: "Khoảng này chồng lên khoảng ở {first}.", en: "This band overlaps the one in {first}." },
  "band-gap": { vi: "Còn hở từ {from} đến dưới {to}.", en: "There is a gap from {from} to below {to}." },
  "circular-rule": { vi: "Loại {given} dẫn vòng trở lại chính nó.", en: "The type {given} refers back to itself." },
  "obligation-evidence": {
    vi: "Cách xét «{test}» cần cột căn cứ: {needed}.",
    en: "The test “{test}” needs the evidence: {needed}.",
  },
  "obligation-scope": {
    vi: "Nghĩa vụ của từng địa bàn (area) không đồng thời là của tỉnh hay huyện.",
    en: "A duty of each area is not the province's or the district's as well.",
  },
  "obligation-without-day": {
    vi: "Cách xét «before» cần tháng–ngày ở đây hoặc ở «reportDue».",
    en: "The test “before” needs a month and day here or in “reportDue”.",
  },
  "obligation-day-unused": {
    vi: "Cách xét «{test}» không dùng đến hạn.",
    en: "The test “{test}” does not look at a deadline.",
  },
  "seen-after-all": {
    vi: "{given} đã có trong tệp mà lại ghi là chưa đọc được.",
    en: "{given} is in the file, yet marked as not read.",
  },
  "points-too-high": {
    vi: "Cần {given} điểm nhưng cao nhất chỉ được {most}.",
    en: "{given} points are asked for, but {most} is the most there can be.",
  },
  "measure-of-itself": { vi: "Cột {given} tính theo chính nó.", en: "The column {given} is taken of itself." },
  "year-outside-period": {
    vi: "Năm {given} nằm ngoài các năm {from}–{to} của kế hoạch.",
    en: "The year {given} is outside the plan's years {from}–{to}.",
  },
  "not-a-day": { vi: "{given} không phải là ngày có trong lịch.", en: "{given} is no day of the calendar." },
  "too-deep": { vi: "Các điều kiện lồng nhau quá {most} tầng.", en: "Conditions are nested more than {most} deep." },
  "more-problems": { vi: "Còn {more} chỗ sai nữa.", en: "There are {more} more problems." },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Nobody mends more than this at a time, and a hostile file must not fill the screen. */
const mostListed = 100;

/** Collects what is wrong with one file. */
export class Problems {
  private readonly listed: PlanFault[] = [];
  private unlisted = 0;
  private readonly told = new Set<string>();

  note(path: string, code: ProblemCode, figures: Figures = {}): undefined {
    if (this.listed.length === mostListed) this.unlisted += 1;
    else this.listed.push(problemAt(path, code, figures));
  }

  /** What is wrong in the same way in many places is told at the first. */
  noteOnce(what: string, path: string, code: ProblemCode, figures: Figures): void {
    if (this.told.has(what)) return;
    this.told.add(what);
    this.note(path, code, figures);
  }

  /** Is anything wrong at this path or below it? */
  below(path: string): boolean {
    return (
      this.unlisted > 0 ||
      this.listed.some((problem) => problem.path === path || /^[.[]/.test(afterPath(problem.path, path)))
    );
  }

  all(): readonly PlanFault[] {
    return this.unlisted === 0
      ? this.listed
      : [...this.listed, problemAt("", "more-problems", { more: this.unlisted })];
  }
}

/** What follows a path in another that begins with it: «[0].id» of «criteria[0].id» after «criteria». */
function afterPath(path: string, start: string): string {
  return path.startsWith(start) ? path.slice(start.length) : "";
}

function problemAt(path: string, code: ProblemCode, figures: Figures): PlanFault {
  return { path, code, figures, what: fill(sentences[code], figures) };
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
