import type { JudgedDuty } from "../../core/evaluation/judged-duty.ts";
import type { CircularArea } from "../../core/consolidation/submission.ts";
import type { JudgedYear } from "../../core/life-cycle/roll-up.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { AcceptedWarning } from "../../core/report/accepted-warnings.ts";
import type { ReportedArea } from "../../core/report/reported-areas.ts";
import type { PhaseYear } from "../../core/report/year-tables.ts";
import type { ComparedArea } from "../../core/selection/compare-plans.ts";
import type { ContestRanges } from "../../core/selection/contest-ranges.ts";
import type { RangeLine } from "../../core/selection/range-lines.ts";
import type { Table } from "../../core/table.ts";
import type { Appendix } from "./blocks.ts";
import { unknown } from "./not-stated.ts";
import { withinSentence } from "./official-text.ts";

/** Which report of the year it is. */
export type ReportVariant = "yearly" | "yearly-review" | "final";

/** Who reports: the district to its province, or the province to the ministry. */
export type ReportLevel = "district" | "province";

/** An area with the district it lies in; null where the province has none. */
export interface PlacedArea extends ReportedArea {
  readonly district: string | null;
}

/** A duty with the district whose sheet says it. */
export interface PlacedDuty extends JudgedDuty {
  readonly district: string | null;
}

/** How far a province's figures reach. */
export interface ProvinceProgress {
  readonly counted: number;
  readonly total: number;
  /** Names of the districts without figures, and of those whose versions contradict each other. */
  readonly missing: readonly string[];
  readonly unresolved: readonly string[];
  /** Those that do not state all of their areas. */
  readonly notStated: readonly string[];
  readonly aboveCap: readonly string[];
  /** Units of all districts, and both bases of the cap. */
  readonly units: number;
  readonly capOfDistricts: number | null;
  readonly capAsOne: number | null;
}

/** The list of a report under another plan. */
export interface PlanComparison {
  readonly other: Plan;
  readonly areas: readonly ComparedArea[];
}

/** The ranges of ranks of those who contend for the same places. */
interface ContestPicture {
  readonly contest: ContestRanges;
  readonly lines: readonly RangeLine[];
}

/** Points and ranks of the list as an appendix, and how they are counted. */
export interface CriteriaReview {
  readonly table: Appendix;
  /** «Điểm: so với mức chuẩn của từng tiêu chí, …» */
  readonly method: string;
}

/** What a report is made of. What nobody knows is null or empty, and stands as […] in print. */
export interface ReportFacts {
  readonly variant: ReportVariant;
  readonly level: ReportLevel;
  readonly plan: Plan;
  readonly year: number;
  /** With its type: "Huyện Định Quán"; null in a province's report, and where it is not known. */
  readonly district: string | null;
  /** With its type: "Tỉnh Đồng Nai". */
  readonly province: string | null;
  /** Cap, year and phase of the locality with their verdicts. */
  readonly figures: JudgedYear | null;
  /** Null in a district's report, and in that of a province without districts. */
  readonly progress: ProvinceProgress | null;
  /** Years of the phase up to this one, oldest first. */
  readonly phaseYears: readonly PhaseYear[];
  /** The areas due in the year; empty where only counts are known. */
  readonly areas: readonly PlacedArea[];
  /** Names of areas that became complex again. */
  readonly relapsed: readonly string[];
  readonly circular15: readonly CircularArea[] | null;
  /** The lists of some districts do not say it. */
  readonly isCircularOpen: boolean;
  readonly accepted: readonly AcceptedWarning[];
  readonly duties: readonly PlacedDuty[];
  /** Names of areas that are in no count, because their unit is not sure. */
  readonly leftOut: readonly string[];
  /** The body that reports, where the workbook names one: "Ban Chỉ đạo 138 huyện Định Quán"; never a person. */
  readonly issuer?: string | null;
  /** First and last ISO day of the period of the list's figures, where the workbook states it. */
  readonly countedOver?: { readonly from: string; readonly to: string } | null;
  /** ISO day at which the areas were judged, where the workbook states one. */
  readonly judgedOn?: string | null;
  /** ISO day of the register that the user asked for. */
  readonly registerOn?: string | null;
  /** «Blank means 0», switched on by the user. */
  readonly blankIsZero?: boolean;
  /** Points and ranks of the list, where they were asked for: they rest on police counts. */
  readonly criteria?: CriteriaReview | null;
  /** The list under another plan, where that was asked for. */
  readonly comparison?: PlanComparison | null;
  /** Of a workbook's own list; none where no ranges were computed. */
  readonly contests?: readonly ContestPicture[];
  /** The table of districts; null in a district's report. */
  readonly districtTable: Table | null;
}

/** Whose report it is: "Huyện Định Quán". */
export function localityOf({
  level,
  district,
  province,
}: Pick<ReportFacts, "level" | "district" | "province">): string {
  return (level === "district" ? district : province) ?? unknown;
}

/** Who reports: the body that the workbook names, else the people's committee of the locality. */
export function issuerOf(facts: ReportFacts): string {
  return facts.issuer ?? committeeOf(facts);
}

/** "Ủy ban nhân dân huyện Định Quán" */
export function committeeOf(facts: ReportFacts): string {
  return `Ủy ban nhân dân ${withinSentence(localityOf(facts))}`;
}
