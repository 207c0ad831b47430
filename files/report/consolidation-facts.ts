import type { Consolidation, PlacedSubmission, ProvinceYear } from "../../core/consolidation/consolidate.ts";
import { consolidationReport } from "../../core/consolidation/consolidation-tables.ts";
import type { JudgedYear } from "../../core/life-cycle/roll-up.ts";
import type { AreaNames, ReportFacts, ReportLevel, ReportVariant } from "./report-facts.ts";

/** What the settings of one workbook say of its report. */
export type StatedOfReport = Partial<Pick<ReportFacts, "ownDue" | "issuer" | "countedOver" | "judgedOn">>;

export interface ReportChoice {
  readonly variant: ReportVariant;
  readonly level: ReportLevel;
  readonly year: number;
  /** What only one workbook can say. */
  readonly areas?: AreaNames | null;
  readonly stated?: StatedOfReport;
}

/**
 * The facts of a report from what was handed in: one workbook for a district, all of them for a province.
 *
 * @param consolidation of one province at most; of several only the first is reported
 */
export function factsOf(consolidation: Consolidation, choice: ReportChoice): ReportFacts {
  const { variant, level, year, areas = null, stated = {} } = choice;
  const { ownDue = null, ...others } = stated;
  const [province] = consolidation.provinces;
  const figures = province ? figuresOf(province, level) : null;
  return {
    variant,
    level,
    plan: consolidation.plan,
    year,
    district: level === "district" ? (figures?.district?.name ?? null) : null,
    province: province?.province.name ?? null,
    figures,
    caps:
      province && level === "province" && province.rollUp.districts.some(({ district }) => district !== null)
        ? { ofDistricts: province.rollUp.capOfDistricts, asOne: province.whole.cap, units: province.whole.units }
        : null,
    phaseYears: province?.phaseYears ?? [],
    areas,
    shortcomings: shortcomingsOf(consolidation, province, figures, choice),
    ...others,
    ownDue,
    annexes: annexesOf(consolidation, level),
  };
}

function figuresOf({ rollUp }: ProvinceYear, level: ReportLevel): JudgedYear | null {
  if (level === "province") return rollUp.province;
  return rollUp.districts.length === 1 ? (rollUp.districts[0] ?? null) : null;
}

/** A district's report needs no table of districts and no column that names the one. */
function annexesOf(consolidation: Consolidation, level: ReportLevel) {
  const tables = consolidationReport(consolidation, "vi");
  const [summary, ...others] = tables;
  if (level === "province") return [...others.slice(0, 1), ...(summary ? [summary] : []), ...others.slice(1)];
  return others.slice(1).map((table) => {
    const [title = [], headings = [], ...rows] = table.rows;
    if (headings[0] !== "Huyện") return table;
    return { ...table, rows: [title, headings.slice(1), ...rows.map((row) => row.slice(1))] };
  });
}

function shortcomingsOf(
  { submissions, plan }: Consolidation,
  province: ProvinceYear | undefined,
  figures: JudgedYear | null,
  { level, variant, year }: ReportChoice,
): readonly string[] {
  const counted = submissions.filter(({ standing }) => standing.counted.length > 0);
  const sum = (of: (one: PlacedSubmission) => number) => counted.reduce((total, one) => total + of(one), 0);
  const errors = sum(({ submission }) => submission.totals.error);
  const leftOut = counted.flatMap(({ submission }) => submission.leftOut.map(({ name }) => name));
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(", ");
  const { due = 0, transformed = 0, failed = 0 } = figures?.yearly ?? {};
  const pending = due - transformed - failed;
  const missing = level === "province" ? (province?.missing ?? []) : [];
  const unresolved = province?.unresolved ?? [];
  const above = province?.rollUp.aboveCap ?? [];
  const { to } = plan.period.value;
  return [
    ...(variant === "final" && year < to ? [`Số liệu mới đến năm ${year}, chưa đủ giai đoạn đến năm ${to}.`] : []),
    ...(missing.length > 0
      ? [`Còn ${missing.length} huyện chưa có số liệu nên số liệu toàn tỉnh là tạm tính: ${names(missing)}.`]
      : []),
    ...(unresolved.length > 0 ? [`Có các bản số liệu mâu thuẫn nên chưa cộng được: ${names(unresolved)}.`] : []),
    ...(above.length > 0 ? [`Vượt mức trần: ${names(above)}.`] : []),
    ...(pending > 0 ? [`Còn ${pending} địa bàn chưa đánh giá.`] : []),
    ...(failed > 0 ? [`Có ${failed} địa bàn chưa chuyển hóa thành công.`] : []),
    ...(figures && figures.phase.relapsed > 0 ? [`Có ${figures.phase.relapsed} địa bàn tái phức tạp.`] : []),
    ...(errors > 0 ? [`Số liệu trong sổ còn ${errors} lỗi chưa sửa.`] : []),
    ...(leftOut.length > 0
      ? [`Chưa cộng ${leftOut.length} địa bàn chưa xác định được đơn vị hoặc thuộc huyện khác: ${leftOut.join(", ")}.`]
      : []),
  ];
}
