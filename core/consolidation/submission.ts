import type { Assessment } from "../assess/assessment.ts";
import { yearInSheets } from "../evaluation/year-in-sheets.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import { districtYears } from "../life-cycle/district-years.ts";
import type { NamedUnit, Totals } from "../finding.ts";
import { phaseOf, yearsOf, isPhaseUntold } from "../life-cycle/counts.ts";
import { unitsByPlace } from "../register/units-by-place.ts";
import { fullName, type District, type Register, type Unit } from "../register/unit.ts";
import type { JudgedDuty } from "../evaluation/judged-duty.ts";
import { acceptedWarnings, type AcceptedWarning } from "../report/accepted-warnings.ts";
import { areaTable } from "../report/area-table.ts";
import { reportedAreas, type ReportedArea } from "../report/reported-areas.ts";
import type { DistrictYear } from "../life-cycle/roll-up.ts";
import type { PhaseYear } from "../report/year-tables.ts";
import type { Language } from "../sentence.ts";
import { statedDate } from "../sheet/managed/stated-date.ts";
import type { Cell } from "../table.ts";

/** One district's year as one workbook tells it. */
export interface SubmittedYear extends DistrictYear {
  readonly province: Unit["province"];
  /** Every year of the plan's phase that the workbook speaks of, oldest first. */
  readonly phaseYears: readonly PhaseYear[];
}

/**
 * What a province needs of a district's workbook, small enough to be kept by the hundred: no table, no cell of the
 * figures.
 */
export interface Submission {
  readonly file: string;
  /** What tells one content from another, such as a hash of the bytes; equal means a copy. */
  readonly identity: string;
  /** ISO date that the workbook itself states; null when it does not. */
  readonly dated: string | null;
  readonly year: number | null;
  /** The state of the register by which it was read. */
  readonly register: Pick<Register, "date" | "reach">;
  /** One for a district's workbook, several for a province's, none when nothing of a year could be read. */
  readonly years: readonly SubmittedYear[];
  /** Every unit that its list surely names, each once. */
  readonly units: readonly NamedUnit[];
  /** Areas on the list that are of another district, or of no unit that is sure: they are in no count. */
  readonly leftOut: readonly NamedUnit[];
  readonly totals: Totals;
  /** Rows of the table «Theo địa bàn»: areas with a past or a selection only. */
  readonly areaRows: readonly (readonly Cell[])[];
  readonly accepted: readonly AcceptedWarning[];
  /** The areas due in its year. */
  readonly areas: readonly ReportedArea[];
  /** Names of areas of the phase that are complex again. */
  readonly relapsed: readonly string[];
  /** Areas of the list of Circular 15/2010, and whether each was selected; null where the list has no such column. */
  readonly circular15: readonly CircularArea[] | null;
  /** Duties of the plan by its sheet «Thực hiện»; empty where it has none. */
  readonly duties: readonly JudgedDuty[];
}

/** An area recognised under Circular 15/2010. */
export interface CircularArea {
  readonly name: string;
  readonly isSelected: boolean;
  /** In any year that the workbook speaks of. */
  readonly isEverSelected: boolean;
}

/** Where a submission comes from. */
interface SubmissionSource {
  readonly file: string;
  readonly identity: string;
}

/**
 * Reduces the assessment of one workbook to what the roll-up of a province needs.
 *
 * @example
 * const given = { file: "bien-hoa.xlsx", identity: "1" };
 * submissionOf(assess([table], plan7488, 2018), given).years[0].units // 30
 */
export function submissionOf(
  assessment: Assessment,
  { file, identity }: SubmissionSource,
  language: Language = "vi",
): Submission {
  const {
    opened: { register, plan },
    history,
    totals,
  } = assessment;
  const year = yearInSheets(assessment);
  return {
    file,
    identity,
    dated: statedDate(assessment.opened),
    year,
    register: { date: register.date, reach: register.reach },
    years: year === null ? [] : submittedYears(assessment, year),
    units: namedUnits(assessment),
    leftOut: leftOutOf(assessment),
    totals,
    areaRows: areaTable(assessment, language)
      .rows.slice(2)
      .filter((row) => row[5] !== null || row[7] !== null),
    accepted: acceptedWarnings(assessment.accepted),
    areas: year === null ? [] : reportedAreas(assessment, year),
    relapsed: history ? phaseOf(history, plan).relapsed.map(({ unit }) => unit.name) : [],
    circular15: circularAreas(assessment),
    duties: assessment.duties?.duties ?? [],
  };
}

/** The districts that the workbook speaks for: its own one, else all that it has areas of. */
function submittedYears(assessment: Assessment, year: number): readonly SubmittedYear[] {
  const { objectives, selection: result } = assessment;
  const known = new Map((objectives?.districts ?? []).map((one) => [one.district?.code ?? null, one]));
  const own = ownDistrict(assessment);
  const phaseIn = phaseOfDistricts(assessment, year);
  // Without a list nobody says that none is due.
  const isOpen = result === null || result.capUse.used === null;
  const isPastOpen = isPhaseUntold(assessment.history, year, assessment.opened.plan, isOpen);
  return districtsOf(assessment, own).flatMap((district): readonly SubmittedYear[] => {
    const units = unitsOf(district, assessment);
    const province = units[0]?.province;
    if (!province) return [];
    const found = known.get(district?.code ?? null);
    const yearly = found?.yearly ?? { due: 0, transformed: 0, failed: 0, ...(isOpen && { isOpen }) };
    // What the district states of its own number of units goes before the register, as in its cap.
    const isStated = district?.code === own?.code && result?.capUse.base.source === "settings";
    return [
      {
        province,
        district,
        units: isStated ? result.capUse.base.n : units.length,
        ...(found ? useOf(found) : { used: isOpen ? null : 0 }),
        yearly,
        phase: found?.phase ?? { transformed: 0, relapsed: 0, ...(isPastOpen && { isOpen: true }) },
        phaseYears: withOwnYear(phaseIn(district), { year, ...yearly }),
      },
    ];
  });
}

/** The year itself as it is known: a list that leaves open who is due states no count of it. */
function withOwnYear(years: readonly PhaseYear[], own: PhaseYear): readonly PhaseYear[] {
  return [...years.filter(({ year }) => year !== own.year), own];
}

function useOf({ used, atLeast, atMost }: DistrictYear): Pick<DistrictYear, "used" | "atLeast" | "atMost"> {
  return { used, ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
}

function ownDistrict({ selection: result, evaluation }: Assessment): District | null {
  return result?.sheet.district ?? evaluation?.sheet.district ?? null;
}

function districtsOf(
  { opened: { register }, selection: result, evaluation, objectives }: Assessment,
  own: District | null,
) {
  if (own) return [own];
  const { districts } = unitsByPlace(register);
  if (districts.size === 0) return [null];
  const sheet = result?.sheet ?? evaluation?.sheet;
  // A short list whose district is open would be counted for a guess.
  if (sheet?.manyDistricts !== true) return [];
  const found = new Map<string, District>();
  for (const { district } of [...(result?.capUse.districts ?? []), ...(objectives?.districts ?? [])]) {
    if (district) found.set(district.code, district);
  }
  return [...found.values()];
}

function unitsOf(
  district: District | null,
  { opened: { register }, selection: result, evaluation }: Assessment,
): readonly Unit[] {
  const { districts, provinces } = unitsByPlace(register);
  if (district) return districts.get(district.code)?.units ?? [];
  const votes = new Map<string, number>();
  for (const area of result?.sheet.areas ?? evaluation?.sheet.areas ?? []) {
    const code = unitOf(area)?.province.code;
    if (code !== undefined) votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return provinces.get(first?.[0] ?? "") ?? [];
}

/** Years before the one reported come from the ledger; later ones are none of this report. */
function phaseOfDistricts({ opened: { register, plan }, history }: Assessment, last: number) {
  const { from } = plan.period.value;
  const byYear = !history
    ? []
    : yearsOf(history)
        .filter((year) => year >= from && year <= last)
        .map((year) => ({ year, districts: districtYears(history, year, register, plan).districts }));
  return (district: District | null): readonly PhaseYear[] =>
    byYear.flatMap(({ year, districts }) => {
      const found = districts.find((one) => (one.district?.code ?? null) === (district?.code ?? null));
      return found ? [{ year, ...found.yearly }] : [];
    });
}

function namedUnits({ selection: result }: Assessment): readonly NamedUnit[] {
  const units = new Map<string, NamedUnit>();
  for (const area of result?.sheet.areas ?? []) {
    const unit = unitOf(area);
    if (unit) units.set(unit.code, { code: unit.code, name: fullName(unit) });
  }
  return [...units.values()];
}

function circularAreas({ selection: result, history }: Assessment): readonly CircularArea[] | null {
  const areas = result?.sheet.areas ?? [];
  if (areas.every(({ circular15 }) => circular15 === null)) return null;
  return areas.flatMap((area) => {
    if (area.circular15 !== true) return [];
    const unit = unitOf(area);
    const isSelected = area.approved === true || area.carriedOver === true;
    const past = history?.areas.find((one) => unit !== null && one.unit.code === unit.code)?.entries ?? [];
    const isEverSelected = isSelected || past.some(({ event }) => event === "approved" || event === "carriedOver");
    return [{ name: unit ? fullName(unit) : area.name, isSelected, isEverSelected }];
  });
}

/** On the list, and yet in no count. */
function leftOutOf(assessment: Assessment): readonly NamedUnit[] {
  const own = ownDistrict(assessment);
  return (assessment.selection?.sheet.areas ?? []).flatMap((area): readonly NamedUnit[] => {
    if (!area.approved && !area.carriedOver) return [];
    const unit = unitOf(area);
    if (!unit) return [{ code: area.code, name: area.name }];
    return own && unit.district?.code !== own.code ? [{ code: unit.code, name: fullName(unit) }] : [];
  });
}
