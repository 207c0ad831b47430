import type { NamedUnit } from "../finding.ts";
import type { Plan } from "../plan/plan.ts";
import { unitsByPlace } from "../register/units-by-place.ts";
import type { District, Register, Unit } from "../register/unit.ts";
import { rollUp, type RollUp } from "../life-cycle/roll-up.ts";
import { unitsCap } from "../plan/cap-of.ts";
import { chosenVersions, type SubmissionStatus } from "./submission-status.ts";
import type { PhaseYear } from "../report/year-tables.ts";
import type { Submission, SubmittedYear } from "./submission.ts";

/** A province put together from what its districts handed in. */
export interface ProvinceYear {
  readonly province: Unit["province"];
  /** The districts that count, added up. */
  readonly rollUp: RollUp;
  /** All commune-level units of the province, also of districts that handed nothing in, and the cap of them as one base. */
  readonly whole: { readonly units: number; readonly cap: number | null };
  /** Each year of the phase that the districts that count speak of, added up. */
  readonly phaseYears: readonly PhaseYear[];
  /** Units of each district of the register, by its code. */
  readonly districtUnits: ReadonlyMap<string, number>;
  /** Districts of the register with no workbook of the year. */
  readonly missing: readonly District[];
  /** Districts whose workbooks contradict each other, so that none counts. */
  readonly unresolved: readonly District[];
}

/** A unit that the lists of several workbooks name. */
interface SharedUnit extends NamedUnit {
  readonly files: readonly string[];
}

/** One submission and what became of it. */
export interface PlacedSubmission {
  readonly submission: Submission;
  readonly standing: SubmissionStatus;
}

/** All that was handed in for one plan year. */
export interface Consolidation {
  /** Null when no workbook says its year. */
  readonly year: number | null;
  readonly plan: Plan;
  readonly submissions: readonly PlacedSubmission[];
  readonly provinces: readonly ProvinceYear[];
  readonly shared: readonly SharedUnit[];
}

/**
 * Adds up what districts handed in for one plan year, each district once. Copies are counted once; of two versions of a
 * district's year the one that states the later day counts, and none where they do not say; workbooks of other years,
 * without a year or without a district are named and left out.
 *
 * @param year the plan year; without it the one that most workbooks are of, the latest of equals
 * @param register the communes of the year, as far as the workbooks reach
 * @example consolidate([], plan7488, registerOf("2018-01-01")).provinces // []
 */
export function consolidate(
  submissions: readonly Submission[],
  plan: Plan,
  register: Register,
  asked?: number | null,
): Consolidation {
  const year = asked === undefined ? usualYear(submissions) : asked;
  const standings = chosenVersions(submissions, year);
  const placed = submissions.map((submission, index): PlacedSubmission => ({
    submission,
    standing: standings[index] ?? { kind: "nothing", counted: [] },
  }));
  const counted = placed.flatMap(({ standing }) => standing.counted);
  return {
    year,
    plan,
    submissions: placed,
    provinces: provincesOf(placed, counted, plan, register),
    shared: sharedUnits(placed),
  };
}

/**
 * The year that most submissions are of, the latest of equals; null when none says its year.
 *
 * @example usualYear([]) // null
 */
export function usualYear(submissions: readonly Submission[]): number | null {
  const votes = new Map<number, number>();
  for (const { year } of submissions) if (year !== null) votes.set(year, (votes.get(year) ?? 0) + 1);
  const [first] = [...votes].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return first?.[0] ?? null;
}

function provincesOf(
  placed: readonly PlacedSubmission[],
  counted: readonly SubmittedYear[],
  plan: Plan,
  register: Register,
): readonly ProvinceYear[] {
  const contested = placed.flatMap(({ submission, standing }) =>
    standing.kind === "conflict" || standing.kind === "partly" ? submission.years : [],
  );
  const provinces = new Map([...counted, ...contested].map(({ province }) => [province.code, province]));
  return [...provinces.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((province) => {
      const inProvince = (years: readonly SubmittedYear[]) =>
        years.filter((one) => one.province.code === province.code);
      const own = [...inProvince(counted)].sort(byDistrict);
      const has = codesOf(own);
      const open = inProvince(contested).filter(({ district }) => !has.has(district?.code ?? ""));
      const seen = new Set([...has, ...codesOf(open)]);
      const { districts, districtUnits, units } = districtsOf(register, province.code);
      return {
        province,
        rollUp: rollUp(own, plan),
        whole: { units, cap: unitsCap(units, plan) },
        phaseYears: addedYears(own),
        districtUnits,
        missing: districts.filter(({ code }) => !seen.has(code)),
        unresolved: distinct(open.flatMap(({ district }) => district ?? [])),
      };
    });
}

function districtsOf(register: Register, province: string) {
  const units = unitsByPlace(register).provinces.get(province) ?? [];
  const districtUnits = new Map<string, number>();
  for (const { district } of units) {
    if (district) districtUnits.set(district.code, (districtUnits.get(district.code) ?? 0) + 1);
  }
  return { districts: distinct(units.flatMap(({ district }) => district ?? [])), districtUnits, units: units.length };
}

function distinct(districts: readonly District[]): readonly District[] {
  return [...new Map(districts.map((district) => [district.code, district])).values()];
}

function codesOf(years: readonly SubmittedYear[]): ReadonlySet<string> {
  return new Set(years.map(({ district }) => district?.code ?? ""));
}

function byDistrict(a: SubmittedYear, b: SubmittedYear): number {
  return (a.district?.code ?? "") < (b.district?.code ?? "") ? -1 : 1;
}

function addedYears(years: readonly SubmittedYear[]): readonly PhaseYear[] {
  const sums = new Map<number, PhaseYear>();
  for (const { year, due, transformed, failed, isOpen = false } of years.flatMap(({ phaseYears }) => phaseYears)) {
    const sum = sums.get(year) ?? { year, due: 0, transformed: 0, failed: 0 };
    sums.set(year, {
      year,
      due: sum.due + due,
      transformed: sum.transformed + transformed,
      failed: sum.failed + failed,
      ...((isOpen || sum.isOpen) && { isOpen: true }),
    });
  }
  return [...sums.values()].sort((a, b) => a.year - b.year);
}

/** Of workbooks that count: old versions name the units of the new one by their nature. */
function sharedUnits(placed: readonly PlacedSubmission[]): readonly SharedUnit[] {
  const found = new Map<string, { readonly unit: NamedUnit; readonly files: string[] }>();
  for (const { submission, standing } of placed) {
    if (standing.counted.length === 0) continue;
    for (const unit of submission.units) {
      const entry = found.get(unit.code ?? "") ?? { unit, files: [] };
      found.set(unit.code ?? "", entry);
      entry.files.push(submission.file);
    }
  }
  return [...found.values()].flatMap(({ unit, files }) => (files.length > 1 ? [{ ...unit, files }] : []));
}
