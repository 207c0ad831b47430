import { dayText } from "../../civil-date.ts";
import type { Assessment } from "../../assess/assessment.ts";
import { yearInSheets } from "../../evaluation/year-in-sheets.ts";
import { openQuestions } from "../../checks/open-questions.ts";
import { capUnsaid } from "../../plan/cap-of.ts";
import { capVerdict } from "../../selection/cap-use.ts";
import type { SelectionResult } from "../../selection/selection-result.ts";
import { decimalText, fill, type Language, type Sentence } from "../../sentence.ts";
import { formatShare, shareStyle } from "../../share.ts";
import { placeOfResults } from "./results-page.ts";

const words = {
  year: { vi: "năm {year}", en: "{year}" },
  register: { vi: "danh mục đơn vị hành chính ngày {day}", en: "list of units of {day}" },
  noList: { vi: "Chưa đọc được bảng rà soát.", en: "No selection sheet could be read." },
  notStated: {
    vi: "Chưa nêu địa bàn được lựa chọn; mức trần {percent}% của {base} {unit} là {cap} địa bàn",
    en: "The areas selected are not stated; the cap of {percent}% of {base} {unit} is {cap}",
  },
  counted: { vi: "{count}/{base} {unit}", en: "{count}/{base} {unit}" },
  atLeast: { vi: "Chưa nêu đủ: ít nhất ", en: "Not all stated: at least " },
  atMost: { vi: "Chưa nêu đủ: nhiều nhất ", en: "Not all stated: at most " },
  kinds: {
    vi: " ({selected} phê duyệt, {carriedOver} chuyển tiếp)",
    en: " ({selected} approved, {carriedOver} carried over)",
  },
  within: {
    vi: "{share}, trong mức trần {percent}%; còn được chọn {room} địa bàn",
    en: "{share}, within the cap of {percent}%; room for {room}",
  },
  over: {
    vi: "{share}, vượt mức trần {percent}% {excess} địa bàn",
    en: "{share}, above the cap of {percent}% by {excess}",
  },
  open: { vi: "; mức trần {percent}% là {cap} địa bàn", en: "; the cap of {percent}% is {cap}" },
  provisional: {
    vi: "Thang điểm tạm tính từ bảng này, chưa chốt",
    en: "Provisional scale from this sheet, not stored",
  },
  stored: { vi: "Thang điểm chốt", en: "Scale stored" },
  storedOn: { vi: "Thang điểm chốt ngày {day}", en: "Scale stored on {day}" },
  from: { vi: ", từ «{source}»", en: ", from “{source}”" },
  totals: {
    vi: "{error} lỗi, {warning} cảnh báo ({accepted} đã chấp nhận), {info} thông tin",
    en: "{error} errors, {warning} warnings ({accepted} accepted), {info} notes",
  },
} as const satisfies Record<string, Sentence>;

/** Above the ranking: place, year and register; the cap; the scale; what the checks found. */
export function reviewLines(assessment: Assessment, language: Language): readonly string[] {
  const { selection } = assessment;
  const lines = selection
    ? [capLine(selection, assessment, language), scaleLine(selection, language)]
    : [words.noList[language]];
  return [placeLine(assessment, language), ...lines, checkLine(assessment, language)];
}

function placeLine(assessment: Assessment, language: Language): string {
  const year = yearInSheets(assessment);
  const { date } = assessment.opened.register;
  return [
    placeOfResults(assessment),
    year === null ? "" : fill(words.year, { year: String(year) })[language],
    fill(words.register, { day: dayText(date) })[language],
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function capLine({ capUse }: SelectionResult, { opened }: Assessment, language: Language): string {
  const { base, used, atLeast, unclear, cap, selected, carriedOver } = capUse;
  const { plan } = opened;
  if (!plan.cap || cap === null) return capUnsaid(plan)[language];
  const { value } = plan.cap.percent;
  const percent = decimalText(value, language);
  const verdict = capVerdict(capUse);
  if (used === null && atLeast + unclear === 0)
    return fill(words.notStated, { percent, base: base.n, unit: base.name, cap })[language];
  const isOver = verdict === "notMet";
  const count = used ?? (isOver || verdict === null ? atLeast : atLeast + unclear);
  const before = used === null ? words[isOver || verdict === null ? "atLeast" : "atMost"][language] : "";
  const kinds = selected === null || carriedOver === null ? "" : fill(words.kinds, { selected, carriedOver })[language];
  const counted = `${before}${fill(words.counted, { count, base: base.n, unit: base.name })[language]}${kinds}`;
  if (verdict === null || base.n === 0) return counted + fill(words.open, { percent, cap })[language];
  const share = `${counted} = ${formatShare(count, base.n, shareStyle(plan.display?.value, value), language)}`;
  return isOver
    ? fill(words.over, { share, percent, excess: count - cap })[language]
    : fill(words.within, { share, percent, room: cap - count })[language];
}

function scaleLine({ scale }: SelectionResult, language: Language): string {
  if (scale.provisional) return words.provisional[language];
  const day = scale.date === undefined ? words.stored : fill(words.storedOn, { day: dayText(scale.date) });
  const from = scale.source === undefined ? "" : fill(words.from, { source: scale.source })[language];
  return day[language] + from;
}

function checkLine({ findings, totals, accepted }: Assessment, language: Language): string {
  const line = fill(words.totals, { ...totals, accepted: accepted.size })[language];
  return [line, ...openQuestions(findings).map((open) => open[language])].join("; ");
}
