import type { PhaseYear } from "../../core/consolidation/submission.ts";
import type { JudgedYear } from "../../core/life-cycle/roll-up.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Table } from "../../core/table.ts";
import { unknown } from "./not-stated.ts";

/** Which report of the year it is. */
export type ReportVariant = "yearly" | "yearly-review" | "final";

/** Who reports: the district to its province, or the province to the ministry. */
export type ReportLevel = "district" | "province";

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
  /** A province's two bases of the cap; null without districts, where there is one base. */
  readonly caps: { readonly ofDistricts: number; readonly asOne: number; readonly units: number } | null;
  /** Years of the phase up to this one, oldest first. */
  readonly phaseYears: readonly PhaseYear[];
  /** Names of the areas due in the year by what became of them; null where only counts are known. */
  readonly areas: AreaNames | null;
  /** What is known to be wanting, one sentence each. */
  readonly shortcomings: readonly string[];
  /** The district's own day for its report, ISO; null when it has none. */
  readonly ownDue: string | null;
  /** The body that reports, where the workbook names one: "Ban Chỉ đạo 138 huyện Định Quán"; never a person. */
  readonly issuer?: string | null;
  /** First and last ISO day of the period of the list's figures, where the workbook states it. */
  readonly countedOver?: { readonly from: string; readonly to: string } | null;
  /** ISO day at which the areas were judged, where the workbook states one. */
  readonly judgedOn?: string | null;
  /** The tables that go with it, as annexes in this order; the first row of each is its title, the second its headings. */
  readonly annexes: readonly Table[];
}

export interface AreaNames {
  readonly transformed: readonly string[];
  readonly failed: readonly string[];
  readonly pending: readonly string[];
}

/** Whose report it is: "Huyện Định Quán". */
export function localityOf({
  level,
  district,
  province,
}: Pick<ReportFacts, "level" | "district" | "province">): string {
  return (level === "district" ? district : province) ?? unknown;
}

/** The same within a sentence: "huyện Định Quán". */
export function withinSentence(name: string): string {
  return name.replace(/^(Thành phố|Thị xã|Huyện|Quận|Tỉnh)(?= )/, (type) => type.toLocaleLowerCase("vi"));
}

/** Who reports: the body that the workbook names, else the people's committee of the locality. */
export function issuerOf(facts: ReportFacts): string {
  return facts.issuer ?? `Ủy ban nhân dân ${withinSentence(localityOf(facts))}`;
}
