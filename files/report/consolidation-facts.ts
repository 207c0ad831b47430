import type { Consolidation, ProvinceYear } from "../../core/consolidation/consolidate.ts";
import { provinceDistricts } from "../../core/consolidation/consolidation-tables.ts";
import type { Submission } from "../../core/consolidation/submission.ts";
import type { JudgedYear } from "../../core/life-cycle/roll-up.ts";
import type { ProvinceProgress, ReportFacts, ReportLevel, ReportVariant } from "./report-facts.ts";

/** What the settings of one workbook say of its report. */
export type StatedOfReport = Partial<
  Pick<
    ReportFacts,
    "issuer" | "countedOver" | "judgedOn" | "registerOn" | "blankIsZero" | "comparison" | "contests" | "criteria"
  >
>;

export interface ReportChoice {
  readonly variant: ReportVariant;
  readonly level: ReportLevel;
  readonly year: number;
  /** What only one workbook can say. */
  readonly stated?: StatedOfReport;
}

/**
 * The facts of a report from what was handed in: one workbook for a district, all of them for a province.
 *
 * @param consolidation of one province at most; of several only the first is reported
 */
export function factsOf(consolidation: Consolidation, choice: ReportChoice): ReportFacts {
  const { variant, level, year, stated = {} } = choice;
  const { plan, submissions } = consolidation;
  const [province] = consolidation.provinces;
  const figures = province ? figuresOf(province, level) : null;
  const counted = submissions.filter(({ standing }) => standing.counted.length > 0).map(({ submission }) => submission);
  const hasDistricts = province?.rollUp.districts.some(({ district }) => district !== null) ?? false;
  const isProvince = level === "province" && province !== undefined && hasDistricts;
  return {
    variant,
    level,
    plan,
    year,
    district: level === "district" ? (figures?.district?.name ?? null) : null,
    province: province?.province.name ?? null,
    figures,
    progress: isProvince ? progressOf(province) : null,
    phaseYears: province?.phaseYears ?? [],
    areas: counted.flatMap((one) => one.areas.map((area) => ({ ...area, district: districtOf(one) }))),
    relapsed: counted.flatMap((one) => one.relapsed),
    circular15: counted.every((one) => one.circular15 === null) ? null : counted.flatMap((one) => one.circular15 ?? []),
    isCircularOpen: counted.some((one) => one.circular15 === null),
    accepted: counted.flatMap((one) => one.accepted),
    duties: counted.flatMap((one) => one.duties.map((duty) => ({ ...duty, district: districtOf(one) }))),
    leftOut: counted.flatMap((one) => one.leftOut.map(({ name }) => name)),
    ...stated,
    districtTable: isProvince ? provinceDistricts(province, plan, "vi") : null,
  };
}

/** The district whose workbook it is; null for one over several. */
function districtOf({ years }: Submission): string | null {
  const [only, ...more] = years;
  return more.length === 0 ? (only?.district?.name ?? null) : null;
}

function figuresOf({ rollUp }: ProvinceYear, level: ReportLevel): JudgedYear | null {
  if (level === "province") return rollUp.districts.length === 0 ? null : rollUp.province;
  return rollUp.districts.length === 1 ? (rollUp.districts[0] ?? null) : null;
}

function progressOf({ rollUp, whole, missing, unresolved }: ProvinceYear): ProvinceProgress {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  const counted = rollUp.districts.length;
  return {
    counted,
    total: counted + missing.length + unresolved.length,
    missing: names(missing),
    unresolved: names(unresolved),
    notStated: names(rollUp.districts.filter(({ used }) => used === null).flatMap(({ district }) => district ?? [])),
    aboveCap: names(rollUp.aboveCap),
    units: whole.units,
    capOfDistricts: rollUp.capOfDistricts,
    capAsOne: whole.cap,
  };
}
