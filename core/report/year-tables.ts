import { cellList } from "../checks/listing.ts";
import type { JudgedYear, RollUp } from "../life-cycle/roll-up.ts";
import type { Figures, Language, Sentence } from "../sentence.ts";
import type { Cell, Table } from "../table.ts";
import type { Judgement } from "../verdict.ts";
import { terms } from "../terms.ts";
import { reportTable } from "./report-table.ts";

const words = {
  districts: { vi: "Theo huyện", en: "By district" },
  province: { vi: "Tổng hợp", en: "Summary" },
  whole: { vi: "Toàn tỉnh", en: "Province" },
  capOfDistricts: { vi: "Tổng mức trần các huyện", en: "Sum of the districts' caps" },
  capAsOne: { vi: "Mức trần tính trên toàn tỉnh", en: "Cap of the province as one base" },
  yearly: { vi: "Chuyển hóa thành công trong năm", en: "Transformed in the year" },
  sustained: { vi: "Không tái phức tạp", en: "Stayed transformed" },
  aboveCap: { vi: "Huyện vượt mức trần", en: "Districts above their cap" },
  none: { vi: "Không có", en: "None" },
} as const satisfies Record<string, Sentence>;

const headings: readonly Sentence[] = [
  { vi: "Huyện", en: "District" },
  { vi: "Số đơn vị", en: "Units" },
  { vi: "Mức trần", en: "Cap" },
  terms.stage.inTransformation,
  { vi: "Phải đánh giá", en: "Due" },
  terms.verdict.met,
  terms.verdict.notMet,
  { vi: "Tỷ lệ", en: "Share" },
  { vi: "Kết luận năm", en: "Verdict of the year" },
  terms.stage.transformed,
  terms.stage.relapsed,
  { vi: "Kết luận bền vững", en: "Verdict of the phase" },
];

/** One line a district: cap, year and phase in counts and verdicts; the last line is the province. */
export function districtTable({ districts, province }: RollUp, language: Language): Table {
  const rows = [
    ...districts.map((district) => line(district, district.district?.name ?? words.whole[language], language)),
    ...(districts.length > 1 ? [line(province, words.whole[language], language)] : []),
  ];
  return reportTable(words.districts, headings, rows, language);
}

function line(
  { units, used, atLeast = 0, yearly, phase, judged }: JudgedYear,
  name: string,
  language: Language,
): readonly Cell[] {
  const cap = judged.cap.numbers.cap;
  return [
    name,
    units,
    typeof cap === "number" ? cap : null,
    used ?? knownInWords(atLeast, language),
    yearly.isOpen ? knownInWords(yearly.due, language) : yearly.due,
    yearly.transformed,
    yearly.failed,
    inLanguage(judged.yearly.numbers, "share", language),
    terms.verdict[judged.yearly.verdict][language],
    phase.transformed,
    phase.relapsed,
    terms.verdict[judged.sustained.verdict][language],
  ];
}

/** The province in a few lines, each with its arithmetic: both bases of the cap, the year, the phase. */
export function provinceTable({ province, capOfDistricts, aboveCap }: RollUp, language: Language): Table {
  const { judged } = province;
  const above = cellList(
    aboveCap.map(({ name }) => name),
    language,
  );
  const rows: Cell[][] = [
    [words.capOfDistricts[language], capOfDistricts, null],
    [words.capAsOne[language], terms.verdict[judged.cap.verdict][language], because(judged.cap, language)],
    [words.aboveCap[language], above === "" ? words.none[language] : above, null],
    [words.yearly[language], terms.verdict[judged.yearly.verdict][language], because(judged.yearly, language)],
    [words.sustained[language], terms.verdict[judged.sustained.verdict][language], because(judged.sustained, language)],
  ];
  const columns = [
    { vi: "Nội dung", en: "What" },
    { vi: "Kết quả", en: "Result" },
    { vi: "Cách tính", en: "Arithmetic" },
  ];
  return reportTable(words.province, columns, rows, language);
}

/** What is known of a figure that is not stated in full. */
export function knownInWords(count: number, language: Language): string {
  if (count === 0) return terms.figure.notStated[language];
  return language === "vi" ? `ít nhất ${count}` : `at least ${count}`;
}

function because(judgement: Judgement, language: Language): string {
  return judgement.because.map(({ sentence }) => sentence[language]).join(" ");
}

function inLanguage(numbers: Figures, name: string, language: Language): Cell {
  const figure = numbers[name];
  return typeof figure === "object" ? figure[language] : (figure ?? null);
}
