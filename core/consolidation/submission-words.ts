import type { PlacedSubmission } from "./consolidate.ts";
import type { SubmissionStatusKind } from "./submission-status.ts";
import { dayText } from "../civil-date.ts";
import { knownUse } from "../life-cycle/roll-up.ts";
import { fill, type Sentence } from "../sentence.ts";

const sentences: Readonly<Record<SubmissionStatusKind, Sentence>> = {
  counted: { vi: "Đã cộng.", en: "Counted." },
  partly: {
    vi: "Cộng một phần: có huyện trùng với «{other}».",
    en: "Counted in part: a district also stands in “{other}”.",
  },
  copy: { vi: "Bản sao của «{other}»; chỉ cộng một lần.", en: "A copy of “{other}”; counted once." },
  older: {
    vi: "Bản cũ hơn «{other}» (bản này ghi ngày {day}); không cộng.",
    en: "Older than “{other}” (this one states {day}); not counted.",
  },
  conflict: {
    vi: "Cùng huyện, cùng năm với «{other}» mà không rõ bản nào mới hơn; không cộng bản nào. Bỏ bớt một bản, hoặc ghi dòng «…, ngày … tháng … năm …» vào cả hai.",
    en: "Same district and year as “{other}”, and nothing says which is newer; neither is counted. Remove one, or write a line of place and day into both.",
  },
  "other-year": {
    vi: "Của năm {year}, khác năm tổng hợp; không cộng.",
    en: "Of {year}, another year than the one added up; not counted.",
  },
  "no-year": {
    vi: "Không rõ năm; không cộng. Ghi «NĂM …» vào tiêu đề bảng.",
    en: "No year; not counted. Write the year into the title of the sheet.",
  },
  "no-district": {
    vi: "Không rõ huyện; không cộng. Ghi tên huyện vào tiêu đề bảng.",
    en: "No district; not counted. Write the district into the title of the sheet.",
  },
  nothing: {
    vi: "Không có bảng rà soát hoặc bảng đánh giá đọc được; không cộng.",
    en: "No selection or evaluation sheet could be read; not counted.",
  },
};

const leftOutWords: Sentence = {
  vi: "{n} địa bàn trong danh sách thuộc huyện khác hoặc chưa xác định được đơn vị, không cộng: {names}.",
  en: "{n} areas on the list are of another district or of no sure unit and are not counted: {names}.",
};

const nobody: Sentence = {
  vi: "Chưa có địa bàn nào được phê duyệt hoặc chuyển tiếp; tính là 0.",
  en: "No area is approved or carried over yet; counted as 0.",
};

const notStated: Sentence = {
  vi: "Chưa nêu đủ địa bàn phê duyệt, chuyển tiếp: biết ít nhất {atLeast}.",
  en: "Not all approved and carried-over areas are stated: at least {atLeast}.",
};

/**
 * What became of a submission, and why.
 *
 * @example
 * const given = { file: "bien-hoa.xlsx", identity: "1" };
 * const handedIn = submissionOf(assess([table], plan7488, 2018), { tables: [table] }, given);
 * submissionStatusText(consolidate([handedIn], plan7488, registerOf("2018-01-01")).submissions[0]).vi // "Đã cộng."
 */
export function submissionStatusText({ submission, standing }: PlacedSubmission): Sentence {
  const { dated, year, leftOut } = submission;
  const said = fill(sentences[standing.kind], {
    other: standing.other ?? "",
    day: dated === null ? "…" : dayText(dated),
    year: year ?? "…",
  });
  if (standing.counted.length === 0) return said;
  const open = standing.counted.filter(({ used }) => used === null);
  const more = [
    ...(open.length > 0 ? [fill(notStated, { atLeast: open.reduce((sum, one) => sum + knownUse(one), 0) })] : []),
    ...(standing.counted.every(({ used }) => used === 0) ? [nobody] : []),
    ...(leftOut.length > 0
      ? [fill(leftOutWords, { n: leftOut.length, names: leftOut.map(({ name }) => name).join(", ") })]
      : []),
  ];
  return {
    vi: [said, ...more].map(({ vi }) => vi).join(" "),
    en: [said, ...more].map(({ en }) => en).join(" "),
  };
}
