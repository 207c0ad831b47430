import type { Plan } from "../plan/plan.ts";
import type { District } from "../register/unit.ts";
import { isOfUnits, planCap } from "../plan/cap-of.ts";
import { fixes } from "../plan/not-fixed.ts";
import { shareCap } from "../rules/share-cap.ts";
import { sustainedObjective, type SustainedFacts } from "../rules/sustained-objective.ts";
import { yearlyObjective, type YearlyFacts } from "../rules/yearly-objective.ts";
import { terms } from "../terms.ts";
import type { Judgement } from "../verdict.ts";

/** One district's year in counts. */
export interface DistrictYear {
  /** Null for a province that has no districts. */
  readonly district: District | null;
  /** Commune-level units: the base of the cap. */
  readonly units: number;
  /** Areas approved for the year and carried over into it, each once; null where not all of them are stated. */
  readonly used: number | null;
  /** Those that are stated, where not all are. */
  readonly atLeast?: number;
  /** As many as there can be, where a mark that cannot be read leaves it open. */
  readonly atMost?: number;
  readonly yearly: YearlyFacts;
  /** From the beginning of the phase to the day of the report. */
  readonly phase: SustainedFacts;
}

/** The three tests of a locality in one year. */
interface YearJudged {
  readonly cap: Judgement;
  readonly yearly: Judgement;
  readonly sustained: Judgement;
}

/** A locality's year with its verdicts. */
export interface JudgedYear extends DistrictYear {
  readonly judged: YearJudged;
}

/** The districts of a province added up. */
export interface RollUp {
  readonly districts: readonly JudgedYear[];
  /** The counts of all districts together; its cap takes the province as one base. */
  readonly province: JudgedYear;
  /** The sum of the districts' own caps, another number than the cap of the province as one base; null without a cap. */
  readonly capOfDistricts: number | null;
  /** Districts that are above their own cap. */
  readonly aboveCap: readonly District[];
}

/**
 * Adds districts up to their province, with both bases of the cap (III.2; Quy ước Q1) and the objectives of the year
 * and of the phase (II.1-1) for each district and for the whole.
 *
 * @example rollUp(districtsOfDongNai2017, plan7488).capOfDistricts // 20, while the province as one base has 25
 */
export function rollUp(districts: readonly DistrictYear[], plan: Plan): RollUp {
  const judged = districts.map((district) => ({ ...district, judged: judgeYear(district, plan) }));
  const sum = (of: (district: DistrictYear) => number) => districts.reduce((total, one) => total + of(one), 0);
  const atLeast = sum(knownUse);
  const whole: DistrictYear = {
    district: null,
    units: sum(({ units }) => units),
    ...(districts.every(({ used }) => used !== null) ? { used: atLeast } : { used: null, atLeast }),
    yearly: {
      due: sum(({ yearly }) => yearly.due),
      transformed: sum(({ yearly }) => yearly.transformed),
      failed: sum(({ yearly }) => yearly.failed),
      ...(districts.some(({ yearly }) => yearly.isOpen) && { isOpen: true }),
    },
    phase: {
      transformed: sum(({ phase }) => phase.transformed),
      relapsed: sum(({ phase }) => phase.relapsed),
      ...(districts.some(({ phase }) => phase.isOpen) && { isOpen: true }),
    },
  };
  return {
    districts: judged,
    province: { ...whole, judged: judgeYear(whole, plan) },
    capOfDistricts: fixes(plan, "cap") && isOfUnits(plan) ? sum(({ units }) => planCap(units, plan)) : null,
    aboveCap: judged.flatMap(({ judged: { cap }, district }) =>
      cap.verdict === "notMet" && district ? [district] : [],
    ),
  };
}

/**
 * The year of a district whose list leaves open who is on it: what is known are least figures.
 *
 * @param unclear how many more may be on it; null where no limit is known
 */
export function notStated<Year extends DistrictYear>(year: Year, unclear: number | null): Year {
  const atLeast = knownUse(year);
  const limits = { used: null, atLeast, ...(unclear !== null && { atMost: atLeast + unclear }) };
  return { ...year, ...limits, yearly: { ...year.yearly, isOpen: true } };
}

/** How many areas surely count against the cap. */
export function knownUse({ used, atLeast = 0 }: Pick<DistrictYear, "used" | "atLeast">): number {
  return used ?? atLeast;
}

/**
 * Cap, yearly and sustained objective of one locality.
 *
 * @example
 * const year = { district: null, units: 30, used: 4, yearly: { due: 4, transformed: 3, failed: 1 }, phase: { transformed: 3, relapsed: 0 } };
 * judgeYear(year, plan7488).yearly.verdict // "met"
 */
function judgeYear({ units, yearly, phase, ...use }: DistrictYear, plan: Plan): YearJudged {
  return {
    cap: shareCap.judge({ ...use, base: units, unit: terms.base.units }, plan),
    yearly: yearlyObjective.judge(yearly, plan),
    sustained: sustainedObjective.judge(phase, plan),
  };
}
