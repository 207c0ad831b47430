import { plainHeadings } from "./plain-columns.ts";
import { defineVocabulary } from "./vocabulary.ts";

/** Years that a column of a wide ledger can be about. */
const firstYear = 2000;
const lastYear = 2099;

/** The use of the column of a year. @example yearUse(2018) // "y2018" */
export function yearUse(year: number): string {
  return `y${year}`;
}

/** The year of a column; null when its use is another one. @example yearOfUse("y2018") // 2018 */
export function yearOfUse(use: string | null): number | null {
  const year = /^y(\d{4})$/.exec(use ?? "")?.[1];
  return year === undefined ? null : Number(year);
}

export function isPlanYear(number: number): boolean {
  return Number.isInteger(number) && number >= firstYear && number <= lastYear;
}

const years = Array.from({ length: lastYear - firstYear + 1 }, (_nothing, index) => firstYear + index);
const yearWordings = years.map((year) => ({
  use: yearUse(year),
  texts: [
    `${year}`,
    `Năm ${year}`,
    `Kết quả ${year}`,
    `Kết quả năm ${year}`,
    `Diễn biến năm ${year}`,
    `Tình trạng năm ${year}`,
    `Year ${year}`,
  ],
}));

const { ordinal, code, name, district, year, decisionNumber, decisionDate, note } = plainHeadings;

const plain = [
  { use: "ordinal", texts: ordinal },
  { use: "code", texts: code },
  { use: "name", texts: name },
  { use: "district", texts: district },
  { use: "year", texts: [...year, "Năm kế hoạch", "Năm thực hiện"] },
  { use: "decisionNumber", texts: [...decisionNumber, "Số văn bản", "Văn bản"] },
  { use: "decisionDate", texts: ["Ngày", "Ngày tháng", "Ngày, tháng", "Ngày sự kiện", "Date", ...decisionDate] },
  { use: "note", texts: [...note, "Lý do", "Lí do"] },
];
const events = ["Sự kiện", "Diễn biến", "Trạng thái", "Tình trạng", "Kết quả, diễn biến", "Nội dung sự kiện", "Event"];

/** The headings of a ledger with a row an event. */
export const longVocabulary = defineVocabulary({
  wordings: [{ use: "event", texts: events }, ...plain],
  ids: [],
  values: ["event"],
  fewest: 1,
});

/** The headings of a ledger with a row an area and a column a year. */
export const wideVocabulary = defineVocabulary({
  wordings: [...yearWordings, ...plain],
  ids: [],
  values: years.map(yearUse),
  fewest: 1,
});
