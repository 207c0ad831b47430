import { cellList } from "../checks/listing.ts";
import type { JudgedYear, RollUp } from "../life-cycle/roll-up.ts";
import type { Plan } from "../plan/plan.ts";
import type { District } from "../register/unit.ts";
import { unitsCap } from "../plan/cap-of.ts";
import type { YearlyFacts } from "../rules/yearly-objective.ts";
import { decimalText, inBoth, type Language, type Sentence } from "../sentence.ts";
import type { Cell, Table } from "../table.ts";
import type { Judgement } from "../verdict.ts";
import { terms } from "../terms.ts";
import { reportTable } from "./report-table.ts";
import { absent, yearCells } from "./year-share.ts";

/** One year of the phase in counts. */
export interface PhaseYear extends YearlyFacts {
  readonly year: number;
}

const words = {
  noCap: { vi: "Mức trần: không nêu", en: "No cap is set" },
  keptVerdict: { vi: "Kết luận về duy trì", en: "Verdict on keeping" },
  districts: { vi: "Theo huyện", en: "By district" },
  years: { vi: "Theo năm", en: "By year" },
  year: { vi: "Năm", en: "Year" },
  counted: { vi: "Cộng {n}/{all} huyện đã có số liệu", en: "{n} of {all} districts with figures" },
  contradicted: { vi: "các bản mâu thuẫn", en: "contradicting versions" },
  province: { vi: "Tổng hợp", en: "Summary" },
  whole: { vi: "Toàn tỉnh", en: "Province" },
  capOfDistricts: { vi: "Tổng mức trần các huyện", en: "Sum of the districts' caps" },
  capAsOne: { vi: "Mức trần tính trên toàn tỉnh", en: "Cap of the province as one base" },
  yearly: { vi: "Chuyển hóa thành công trong năm", en: "Transformed in the year" },
  sustained: { vi: "Không tái phức tạp", en: "Stayed transformed" },
  aboveCap: { vi: "Huyện vượt mức trần", en: "Districts above their cap" },
  none: { vi: "Không có", en: "None" },
} as const satisfies Record<string, Sentence>;

const yearHeadings: readonly Sentence[] = [
  { vi: "Phải đánh giá", en: "Due" },
  terms.verdict.met,
  terms.verdict.notMet,
  { vi: "Chưa đánh giá", en: "Not judged" },
  { vi: "Tỷ lệ", en: "Share" },
];

/** Districts of the province that handed nothing in, or of which no version counts, with their units by the register. */
interface AbsentDistrict {
  readonly district: District;
  readonly units: number;
  /** Their versions contradict each other. */
  readonly isContradicted?: boolean;
}

/**
 * One line a district: cap, year and phase in counts and verdicts; of one without figures its units and its cap, the rest
 * […]. The last line says how many districts it adds up, and is the province only where all of them are there.
 *
 * @param absentDistricts of the same province
 */
export function districtTable(
  { districts, province, capOfDistricts }: RollUp,
  { plan, absentDistricts = [] }: { readonly plan: Plan; readonly absentDistricts?: readonly AbsentDistrict[] },
  language: Language,
): Table {
  const given = districts.map((district) => ({
    code: district.district?.code ?? "",
    row: line(district, { name: district.district?.name ?? words.whole[language], plan }, language),
  }));
  const missing = absentDistricts.map((one) => ({ code: one.district.code, row: absentLine(one, plan, language) }));
  const all = [...given, ...missing].sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
  const counts = { n: districts.length, all: all.length };
  const name =
    missing.length === 0
      ? words.whole[language]
      : words.counted[language].replace("{n}", String(counts.n)).replace("{all}", String(counts.all));
  const [first, units, , ...others] = line(province, { name, plan }, language);
  const sum = [first ?? null, units ?? null, capOfDistricts, ...others];
  const rows = [...all.map(({ row }) => row), ...(all.length > 1 ? [sum] : [])];
  return reportTable(words.districts, districtHeadings(plan), rows, language);
}

function districtHeadings(plan: Plan): readonly Sentence[] {
  const percent = (value: string | number) => inBoth((language) => decimalText(value, language));
  const most = plan.cap ? percent(plan.cap.percent.value) : null;
  const kept = plan.sustainedFloor ? percent(plan.sustainedFloor.value.percent) : null;
  return [
    { vi: "Huyện", en: "District" },
    { vi: "Số đơn vị", en: "Units" },
    most ? { vi: `Tối đa ${most.vi}%`, en: `At most ${most.en}%` } : words.noCap,
    terms.stage.inTransformation,
    ...yearHeadings,
    { vi: "Kết luận năm", en: "Verdict of the year" },
    terms.stage.transformed,
    { vi: "Phức tạp trở lại", en: "Complex again" },
    kept ? { vi: `Kết luận ${kept.vi}%`, en: `Verdict ${kept.en}%` } : words.keptVerdict,
  ];
}

function absentLine({ district, units, isContradicted = false }: AbsentDistrict, plan: Plan, language: Language) {
  const name = isContradicted ? `${district.name} (${words.contradicted[language]})` : district.name;
  const cap = unitsCap(units, plan);
  return [name, units, cap, absent, ...yearCells(null, plan, language), absent, absent, absent];
}

function line(
  { units, used, atLeast = 0, yearly, phase, judged }: JudgedYear,
  { name, plan }: { readonly name: string; readonly plan: Plan },
  language: Language,
): readonly Cell[] {
  const cap = judged.cap.numbers.cap;
  const counted = (count: number): Cell => (count === 0 && yearly.isOpen === true ? absent : count);
  return [
    name,
    units,
    typeof cap === "number" ? cap : null,
    used ?? (atLeast === 0 ? absent : knownInWords(atLeast, language)),
    ...yearCells(yearly, plan, language),
    counted(phase.transformed),
    counted(phase.relapsed),
    terms.verdict[judged.sustained.verdict][language],
  ];
}

/**
 * The years of the phase up to one of them, each from its own figures; a year that nobody handed in is […].
 *
 * @example yearTable([], { plan: plan7488, last: 2018 }, "vi").rows[2][1] // "[…]"
 */
export function yearTable(
  years: readonly PhaseYear[],
  { plan, last }: { readonly plan: Plan; readonly last: number },
  language: Language,
): Table {
  const { from } = plan.period.value;
  const rows = Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index).map((year) => [
    String(year),
    ...yearCells(years.find((one) => one.year === year) ?? null, plan, language),
  ]);
  const headings = [words.year, ...yearHeadings, { vi: "Kết luận", en: "Verdict" }];
  return reportTable(words.years, headings, rows, language);
}

/** The province in a few lines, each with its arithmetic: both bases of the cap, the year, the phase. */
export function provinceTable({ province, capOfDistricts, aboveCap }: RollUp, language: Language): Table {
  const { judged } = province;
  const above = cellList(
    aboveCap.map(({ name }) => name),
    language,
  );
  const rows: Cell[][] = [
    ...(capOfDistricts === null ? [] : [[words.capOfDistricts[language], capOfDistricts, null]]),
    [words.capAsOne[language], terms.verdict[judged.cap.verdict][language], because(judged.cap, language)],
    ...(capOfDistricts === null ? [] : [[words.aboveCap[language], above === "" ? words.none[language] : above, null]]),
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
