import type { Assessment } from "../assess/assessment.ts";
import { trendsOfArea, listsOfTwoYears } from "../evaluation/order-trends.ts";
import type { EvaluatedArea } from "../evaluation/evaluate.ts";
import { yearOf } from "../life-cycle/counts.ts";
import type { AreaHistory } from "../life-cycle/history.ts";
import type { LedgerUnit } from "../life-cycle/ledger-entry.ts";
import { selectedSince } from "../life-cycle/past.ts";
import type { TrendFacts } from "../rules/gate-suggestion.ts";
import type { SuccessAlternatives } from "../rules/success-test.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import type { Verdict } from "../verdict.ts";

/** How many targets were met, had nothing to count, and were not met; nobody knows while one is open. */
interface TargetCounts {
  readonly met: number;
  readonly nothing: number;
  readonly total: number;
}

/** An area due in a year, as far as an official report names it. */
export interface ReportedArea {
  readonly code: string | null;
  /** With its type: "Phường Trảng Dài". */
  readonly name: string;
  readonly isCarriedOver: boolean;
  readonly decision: { readonly number: string | null; readonly date: string | null };
  /** Which year on the list this is; `isLeast` where its first is not known. Null where nothing says it. */
  readonly term: { readonly year: number; readonly isLeast: boolean } | null;
  readonly outcome: "met" | "notMet" | null;
  readonly targets: TargetCounts | null;
  readonly gates: readonly (boolean | null)[];
  /** The verdicts under other readings, where one of them turns it. */
  readonly otherwise: (SuccessAlternatives & { readonly verdict: Verdict }) | null;
  readonly trends: TrendFacts;
}

/**
 * The areas due in a year with decision, result and readings, in the order of their codes.
 *
 * @example reportedAreas(assess([table], plan7488, 2018), 2018)[0].name // "Phường Trảng Dài"
 */
export function reportedAreas(assessment: Assessment, year: number): readonly ReportedArea[] {
  const { history, evaluation, opened } = assessment;
  if (!history) return [];
  const { due, transformed, failed, carriedOver } = yearOf(history, year);
  const has = (list: readonly LedgerUnit[], { code, name }: LedgerUnit) =>
    list.some((one) => (code === null ? one.name === name : one.code === code));
  const judgedOf = new Map((evaluation?.areas ?? []).map((judged) => [unitOf(judged.area)?.code ?? null, judged]));
  const twoYears = listsOfTwoYears(assessment);
  return due.map((unit) => {
    const area = history.areas.find((one) => has([one.unit, ...one.formerly], unit));
    const judged = unit.code === null ? undefined : judgedOf.get(unit.code);
    const isCarriedOver = has(carriedOver, unit);
    return {
      code: unit.code,
      name: unit.name,
      isCarriedOver,
      decision: decisionOf(assessment, unit, year, area),
      term: termOf(area, year, isCarriedOver),
      outcome: has(transformed, unit) ? "met" : has(failed, unit) ? "notMet" : null,
      targets: judged ? countsOf(judged) : null,
      gates: opened.plan.gates.map(({ id }) => judged?.gates[id] ?? null),
      otherwise: judged ? turningOf(judged) : null,
      trends: trendsOfArea(twoYears, unit.code, opened.plan),
    };
  });
}

/** The list's own decision goes before the ledger's. */
function decisionOf(
  { selection }: Assessment,
  { code }: LedgerUnit,
  year: number,
  area: AreaHistory | undefined,
): ReportedArea["decision"] {
  const row = selection?.sheet.areas.find((one) => code !== null && unitOf(one)?.code === code);
  const entry = area?.entries.find((one) => one.year === year && one.event === "approved");
  const number = row?.decisionNumber ?? entry?.decisionNumber ?? null;
  return {
    number: number === null || number.trim() === "" ? null : number.trim(),
    date: row?.decisionDate?.iso ?? entry?.date ?? null,
  };
}

function termOf(area: AreaHistory | undefined, year: number, isCarriedOver: boolean): ReportedArea["term"] {
  const since = area
    ? selectedSince(area.entries.filter((entry) => entry.year < year || (entry.year === year && entry.event !== "met")))
    : null;
  if (!since) return isCarriedOver ? { year: 2, isLeast: true } : null;
  return { year: year - since.year + 1, isLeast: since.isLatest };
}

function countsOf({ targets }: EvaluatedArea): TargetCounts | null {
  const verdicts = Object.values(targets).map(({ verdict }) => verdict);
  if (verdicts.includes("undetermined")) return null;
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return { met: count("met"), nothing: count("notApplicable"), total: verdicts.length };
}

function turningOf({ alternatives, success: { verdict } }: EvaluatedArea): ReportedArea["otherwise"] {
  const isTurned = alternatives.notApplicableDecides || alternatives.dashesDecide;
  return isTurned && (verdict === "met" || verdict === "notMet") ? { ...alternatives, verdict } : null;
}
