import { formatBlock } from "../address.ts";
import type { Assessment } from "../assess/assessment.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import { yearOf } from "../life-cycle/counts.ts";
import type { History } from "../life-cycle/history.ts";
import type { Plan } from "../plan/plan.ts";
import type { Language, Sentence } from "../sentence.ts";
import { managedSheetTitles, type ManagedChart, type ManagedSheet } from "../sheet/managed/managed-sheets.ts";
import type { Cell, Table } from "../table.ts";
import { yearlyObjective } from "../rules/yearly-objective.ts";
import { terms } from "../terms.ts";
import { report } from "./report.ts";
import { reportTable } from "./report-table.ts";

const words = {
  title: { vi: "BẢNG TỔNG HỢP CHUYỂN HÓA ĐỊA BÀN", en: "SUMMARY OF THE TRANSFORMATION OF AREAS" },
  years: { vi: "Tỷ lệ chuyển hóa thành công từng năm", en: "Share transformed, year by year" },
  year: { vi: "Năm", en: "Year" },
  of: { vi: "Năm {year}", en: "Year {year}" },
  share: { vi: "Tỷ lệ đạt (%)", en: "Share (%)" },
  floor: { vi: "Mức tối thiểu (%)", en: "Floor (%)" },
  due: { vi: "Phải đánh giá", en: "Due" },
  transformed: terms.verdict.met,
  failed: terms.verdict.notMet,
  verdict: { vi: "Kết luận", en: "Verdict" },
  cap: { vi: "Sử dụng mức trần", en: "Use of the cap" },
  what: { vi: "Nội dung", en: "What" },
  count: { vi: "Số địa bàn", en: "Areas" },
  used: { vi: "Đã chọn và chuyển tiếp", en: "Selected and carried over" },
  most: { vi: "Mức trần", en: "Cap" },
  contributions: { vi: "Tiêu chí đóng góp nhiều điểm nhất", en: "Criteria that give most points" },
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  points: { vi: "Điểm trung bình của các địa bàn đã chọn", en: "Mean points of the areas selected" },
} as const satisfies Record<string, Sentence>;

/** Rows that the charts lie over. */
const chartRows = 16;
/** Columns of each chart: three stand side by side. */
const chartColumns = [
  { left: 0, right: 1 },
  { left: 2, right: 6 },
  { left: 7, right: 11 },
] as const;
const widths = [34, 30, 13, 13, 18, 16, 18, 13, 18, 14, 14, 20];
const largest = 5;

/**
 * «Bảng tổng hợp»: the tables of the report on one sheet of ours, the figures of three charts above them: share of each
 * year against the floor, use of the cap, the criteria that give most points. What the workbook does not say is left out.
 *
 * @param hasCharts false where nothing can be drawn: then no room is kept for charts
 *
 * @example summarySheet(assess([table], plan7488, 2018)).title // "Bảng tổng hợp"
 */
export function summarySheet(assessment: Assessment, language: Language = "vi", hasCharts = true): ManagedSheet {
  const {
    opened: { plan },
    selection: result,
    history,
  } = assessment;
  const title = managedSheetTitles.DIABAN_TONGHOP[language];
  const drawn = [
    ...(history
      ? [{ name: "DIABAN_TYLE", kind: "line" as const, table: yearsTable(history, plan, language), right: 2 }]
      : []),
    ...(result ? [{ name: "DIABAN_TRAN", kind: "column" as const, table: capTable(result, language), right: 1 }] : []),
    ...(result ? contributionChart(result, plan, language) : []),
  ];
  const rows: Cell[][] = [[words.title[language]], [subtitle(assessment)]];
  const headings = [0];
  const charts: ManagedChart[] = [];
  const firstChartRow = rows.length + 1;
  if (hasCharts && drawn.some(({ table }) => table.rows.length > 2))
    for (let row = 0; row < chartRows + 2; row += 1) rows.push([]);
  const lay = ({ rows: own }: Pick<Table, "rows">) => {
    rows.push([]);
    headings.push(rows.length, rows.length + 1);
    const top = rows.length;
    rows.push(...own.map((row) => [...row]));
    return top;
  };
  for (const { name, kind, table, right } of drawn) {
    if (table.rows.length <= 2) continue;
    const top = lay(table) + 1;
    const columns = chartColumns[charts.length] ?? chartColumns[0];
    if (!hasCharts) continue;
    charts.push({
      name,
      title: table.name,
      kind,
      data: formatBlock({ top, left: 0, bottom: rows.length - 1, right }),
      over: formatBlock({ top: firstChartRow, ...columns, bottom: firstChartRow + chartRows - 1 }),
    });
  }
  for (const table of report(assessment, language)) lay(table);
  const width = Math.max(widths.length, ...rows.map((row) => row.length));
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 });
  return {
    name: "DIABAN_TONGHOP",
    title,
    table: { name: title, sheet: title, address, rows },
    widths,
    headings,
    ...(hasCharts && { charts }),
  };
}

function subtitle({ opened: { plan, register }, selection: result }: Assessment): string {
  const place = result?.sheet.district?.name ?? register.units[0]?.province.name ?? "";
  const year = result?.sheet.year ?? null;
  return [place, ...(year === null ? [] : [String(year)]), plan.document].join(" · ");
}

/** Shares here are for drawing; the verdict beside them is decided on counts. */
function yearsTable(history: History, plan: Plan, language: Language): Table {
  const { from, to } = plan.period.value;
  const floor = plan.yearlyFloor ? Number(plan.yearlyFloor.value) : null;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const rows = years.flatMap((year): Cell[][] => {
    const { due, transformed, failed } = yearOf(history, year);
    if (due.length === 0) return [];
    const facts = { due: due.length, transformed: transformed.length, failed: failed.length };
    return [
      [
        words.of[language].replace("{year}", String(year)),
        // While some are not judged there is no share to draw.
        facts.transformed + facts.failed === facts.due
          ? Math.floor((10_000 * facts.transformed) / facts.due) / 100
          : null,
        floor,
        facts.due,
        facts.transformed,
        facts.failed,
        terms.verdict[yearlyObjective.judge(facts, plan).verdict][language],
      ],
    ];
  });
  const columns = [words.year, words.share, words.floor, words.due, words.transformed, words.failed, words.verdict];
  return reportTable(words.years, columns, rows, language);
}

function capTable({ capUse }: SelectionResult, language: Language): Table {
  const rows = [
    [words.used[language], capUse.used ?? terms.figure.notStated[language]],
    [words.most[language], capUse.cap],
  ];
  return reportTable(words.cap, [words.what, words.count], rows, language);
}

/** Of the areas on the list; without any yet, of those that the figures propose. */
function contributionChart(result: SelectionResult, plan: Plan, language: Language) {
  const { sheet, scores, proposal } = result;
  const selected = sheet.areas.flatMap(({ approved, carriedOver }, index) => (approved || carriedOver ? [index] : []));
  const areas = selected.length > 0 ? selected : proposal.proposed;
  if (areas.length === 0) return [];
  const sums = new Map<string, number>();
  for (const area of areas) {
    for (const { criterion, points } of scores.contributions(area))
      sums.set(criterion, (sums.get(criterion) ?? 0) + points / areas.length);
  }
  const headings = new Map(plan.criteria.map(({ id, heading }) => [id, heading[language]]));
  const rows = [...sums]
    .filter(([, points]) => points > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, largest)
    .map(([id, points]) => [`${id} ${headings.get(id) ?? ""}`, Math.round(points * 100) / 100]);
  const table = reportTable(words.contributions, [words.criterion, words.points], rows, language);
  return [{ name: "DIABAN_DONGGOP", kind: "bar" as const, table, right: 1 }];
}
