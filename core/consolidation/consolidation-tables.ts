import { cellList } from "../checks/listing.ts";
import type { Consolidation, ProvinceYear } from "./consolidate.ts";
import type { Submission } from "./submission.ts";
import type { Plan } from "../plan/plan.ts";
import type { District } from "../register/unit.ts";
import { formatBlock } from "../address.ts";
import type { Language, Sentence } from "../sentence.ts";
import type { Cell, Table } from "../table.ts";
import { acceptedHeadings, acceptedRows, acceptedTitle } from "../report/accepted-table.ts";
import { areaHeadings, areaTitle } from "../report/area-table.ts";
import { methodTable } from "../report/method-table.ts";
import { reportTable } from "../report/report-table.ts";
import { districtTable, provinceTable, yearTable } from "../report/year-tables.ts";

const words = {
  year: { vi: "Năm tổng hợp", en: "Year added up" },
  districts: { vi: "Số huyện đã cộng", en: "Districts counted" },
  missing: { vi: "Huyện chưa có tệp", en: "Districts without a workbook" },
  unresolved: { vi: "Huyện có các bản mâu thuẫn", en: "Districts with contradicting versions" },
  notStated: { vi: "Huyện chưa nêu đủ địa bàn", en: "Districts that do not state all areas" },
  whole: { vi: "Mức trần trên mọi đơn vị của tỉnh", en: "Cap of all units of the province" },
  countedAsOne: {
    vi: "Mức trần tính trên các huyện đã cộng như một địa bàn",
    en: "Cap of the districts counted as one base",
  },
  wholeOf: { vi: "{n} đơn vị, kể cả huyện chưa có tệp", en: "{n} units, districts without a workbook among them" },
  provisional: { vi: "Tạm tính: chưa đủ các huyện", en: "Provisional: districts are missing" },
  district: { vi: "Huyện", en: "District" },
  shared: { vi: "Đơn vị có trong nhiều tệp", en: "Units in several workbooks" },
  code: { vi: "Mã", en: "Code" },
  name: { vi: "Tên", en: "Name" },
  files: { vi: "Các tệp", en: "Workbooks" },
  none: { vi: "Không có", en: "None" },
} as const satisfies Record<string, Sentence>;

/**
 * The figures of a consolidation as tables: the province's summary and its districts, the areas, units that stand in
 * several workbooks, accepted warnings, method and conventions. Several provinces stand below each other.
 *
 * @example consolidationReport(consolidate([], plan7488, registerOf("2018-01-01")))[0].name // "Tổng hợp"
 */
export function consolidationReport(consolidation: Consolidation, language: Language = "vi"): readonly Table[] {
  const { provinces, plan, shared, year } = consolidation;
  const named = provinces.length > 1;
  const titled = (table: Table, { province }: ProvinceYear): Table =>
    named ? { ...table, rows: [[`${table.name} · ${province.name}`], ...table.rows.slice(1)] } : table;
  const summaries = provinces.map((one) => titled(summaryTable(one, consolidation, language), one));
  const districts = provinces
    .filter(({ rollUp }) => rollUp.districts.length > 0)
    .map((one) => titled(provinceDistricts(one, plan, language), one));
  const years = provinces.map((one) => titled(yearTable(one.phaseYears, { plan, last: year ?? 0 }, language), one));
  return [
    stacked(summaries, reportTable({ vi: "Tổng hợp", en: "Summary" }, [words.none], [], language)),
    ...(districts[0] ? [stacked(districts, districts[0])] : []),
    ...(years[0] && year !== null ? [stacked(years, years[0])] : []),
    ofFiles(areaTitle, areaHeadings, consolidation, ({ areaRows }) => areaRows, language),
    ...(shared.length > 0 ? [sharedTable(consolidation, language)] : []),
    ofFiles(
      acceptedTitle,
      acceptedHeadings,
      consolidation,
      ({ accepted }) => acceptedRows(accepted, language),
      language,
    ),
    methodTable({ opened: { plan }, selection: null, options: {} }, language),
  ];
}

/**
 * The summary of one province, with who is missing from it.
 *
 * @example
 * const given = { file: "bien-hoa.xlsx", identity: "1" };
 * const handedIn = submissionOf(assess([table], plan7488, 2018), { tables: [table] }, given);
 * const whole = consolidate([handedIn], plan7488, registerOf("2018-01-01"));
 * summaryTable(whole.provinces[0], whole, "vi").rows[3] // ["Số huyện đã cộng", 1, null]
 */
export function summaryTable(
  { rollUp, whole, missing, unresolved }: ProvinceYear,
  { year }: Consolidation,
  language: Language,
): Table {
  const table = provinceTable(rollUp, language);
  const names = (list: readonly { readonly name: string }[]) =>
    list.length === 0
      ? words.none[language]
      : cellList(
          list.map(({ name }) => name),
          language,
        );
  const open = rollUp.districts.filter(({ used }) => used === null).flatMap(({ district }) => district ?? []);
  const isPartial = missing.length + unresolved.length > 0;
  const capOfWhole: Cell[][] =
    whole.cap === null
      ? []
      : [[words.whole[language], whole.cap, words.wholeOf[language].replace("{n}", String(whole.units))]];
  const first: Cell[][] = [
    [words.year[language], year, isPartial ? words.provisional[language] : null],
    [words.districts[language], rollUp.districts.length, null],
    [words.missing[language], missing.length, names(missing)],
    [words.unresolved[language], unresolved.length, names(unresolved)],
    ...capOfWhole,
  ];
  // Of nothing counted there are no figures, and none are printed as zeros.
  if (rollUp.districts.length === 0) return withRows(table, [...table.rows.slice(0, 2), ...first]);
  const [title = [], headings = [], ...figures] = table.rows;
  const capOfDistricts = rollUp.capOfDistricts === null ? [] : figures.splice(0, 1);
  const [capAsOne = [], ...others] = figures;
  const asOne = isPartial ? [words.countedAsOne[language], ...capAsOne.slice(1)] : capAsOne;
  const unstated: Cell[][] = open.length > 0 ? [[words.notStated[language], open.length, names(open)]] : [];
  return withRows(table, [title, headings, ...first, ...unstated, ...capOfDistricts, asOne, ...others]);
}

/** The districts of a province, those without figures in their places. */
export function provinceDistricts(
  { rollUp, missing, unresolved, districtUnits }: ProvinceYear,
  plan: Plan,
  language: Language,
): Table {
  const absentOf = (districts: readonly District[], isContradicted: boolean) =>
    districts.map((district) => ({ district, units: districtUnits.get(district.code) ?? 0, isContradicted }));
  const absentDistricts = [...absentOf(missing, false), ...absentOf(unresolved, true)];
  return districtTable(rollUp, { plan, absentDistricts }, language);
}

function ofFiles(
  title: Sentence,
  headings: readonly Sentence[],
  { submissions }: Consolidation,
  rowsOf: (submission: Submission) => readonly (readonly Cell[])[],
  language: Language,
): Table {
  const rows = submissions.flatMap(({ submission, standing }) =>
    standing.counted.length === 0 ? [] : rowsOf(submission).map((row) => [placeOf(submission), ...row]),
  );
  return reportTable(title, [words.district, ...headings], rows, language);
}

/** The district whose workbook it is; a workbook over several, or of a province, is called by its file. */
function placeOf({ years, file }: Submission): string {
  const [only, ...more] = years;
  return only?.district && more.length === 0 ? only.district.name : file;
}

function sharedTable({ shared }: Consolidation, language: Language): Table {
  const rows = shared.map(({ code, name, files }): Cell[] => [code, name, files.join("\n")]);
  return reportTable(words.shared, [words.code, words.name, words.files], rows, language);
}

/** Tables of one kind below each other, an empty row between them. */
function stacked(tables: readonly Table[], otherwise: Table): Table {
  const [first, ...more] = tables;
  if (!first) return otherwise;
  return withRows(first, [...first.rows, ...more.flatMap(({ rows }) => [[], ...rows])]);
}

function withRows(table: Table, rows: readonly (readonly Cell[])[]): Table {
  const right = Math.max(0, ...rows.map((row) => row.length - 1));
  return { ...table, rows, address: formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right }) };
}
