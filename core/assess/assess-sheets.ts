import type { Assessment, AssessOptions, EvaluationResult, LedgerResult } from "./assessment.ts";
import { checkedSheet, sheetsToTell, together } from "./checked-sheets.ts";
import { listEntries, verdictEntries } from "./year-entries.ts";
import { runChecks } from "../checks/run-checks.ts";
import { evaluateAreas } from "../evaluation/evaluate.ts";
import { isPastUntold, isPhaseUntold, yearOf } from "../life-cycle/counts.ts";
import { districtYears } from "../life-cycle/district-years.ts";
import { historyFrom, isKnownOn, type History } from "../life-cycle/history.ts";
import type { LedgerEntry } from "../life-cycle/ledger-entry.ts";
import { knownUse, notStated, rollUp, type DistrictYear, type RollUp } from "../life-cycle/roll-up.ts";
import { checkStated } from "../open/check-content.ts";
import type { OpenedWorkbook } from "../open/opened-workbook.ts";
import { isOfEvents } from "../sheet/header/vocabulary.ts";
import { calculateSelection } from "../selection/calculate-selection.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import type { SelectionResult } from "../selection/selection-result.ts";

/**
 * List, evaluation and ledger, in the order in which each step needs the one before: ledger, list, evaluation, history of
 * all, objectives, checks. The duties of the plan come after (`with-duties.ts`).
 *
 * @example assessSheets(open([table], plan7488), { only: "selection" }).evaluation // null
 */
export function assessSheets(opened: OpenedWorkbook, options: AssessOptions): Assessment {
  checkStated(options);
  const { stated, sheets, successors, log } = opened;
  const { only, blankIsZero = false } = options;
  // Areas are told by the units of the year that is judged, whenever the workbook is opened (Quy ước Q21).
  const register = registerDateOf(opened);
  const historyOfYear = (entries: readonly LedgerEntry[], on?: string) =>
    historyFrom(entries, { successors, ...(register !== null && { register }), ...(on !== undefined && { on }) });
  const hasList = sheets.selection.sheet !== null;
  const written = sheets.ledger.sheet && {
    sheet: sheets.ledger.sheet,
    history: historyOfYear(sheets.ledger.sheet.entries),
  };
  const ledger = written && isThere(written.sheet, hasList) ? written : null;
  const past = options.ledger ?? ledger?.sheet.entries ?? [];
  const selection = calculateSelection(opened, past, blankIsZero);
  const year = stated.year ?? selection?.sheet.year ?? null;
  const withList = [...past, ...listEntries(selection, opened.register, year, past)];
  // A list that does not state all of its areas tells nothing of who is due; a ledger of the year may.
  const telling = isOpenIn(selection, year) ? past : withList;
  const due = year === null ? [] : yearOf(historyOfYear(telling), year).due.flatMap(({ code }) => code ?? []);
  const judged = evaluationOf(opened, selection, year, due);
  const evaluation = judged && isThere(judged.sheet, hasList) ? judged : null;
  const wholeYear = year ?? evaluation?.sheet.year ?? null;
  const entries = [...withList, ...verdictEntries(evaluation, opened.register, wholeYear, withList)];
  const history = entries.length > 0 ? historyOfYear(entries) : null;
  // The objectives of a year are judged by what had happened by its end: mostly all that there is.
  const end = `${wholeYear}-12-31`;
  const isAll = entries.every((entry) => isKnownOn(entry, end));

  const checks = checksOf(opened, options, { selection, judged, written });
  const checked = {
    selection: checkedSheet(checks.selection(), log),
    evaluation: evaluation || only === "evaluation" ? checkedSheet(checks.evaluation(), log) : null,
    ledger: ledger || sheets.ledger.isLost || only === "ledger" ? checkedSheet(checks.ledger(), log) : null,
    obligations: null,
  };
  return {
    ...together(only ? [checked[only]] : sheetsToTell(checked, hasList), log),
    duties: null,
    opened,
    options,
    selection,
    evaluation,
    ledger,
    history,
    objectives:
      history && wholeYear !== null
        ? objectivesOf(isAll ? history : historyOfYear(entries, end), wholeYear, opened, {
            selection,
            isPastOpen: !options.ledger && isOpenLedger(sheets.ledger),
            isWithoutPast: !options.ledger && isPastUntold(past, wholeYear, opened.plan),
          })
        : null,
    checked,
  };
}

/** The state of the register that the year of a workbook is judged by; null where it has no year of its own. */
function registerDateOf({ stated, register, registers, sheets, located }: OpenedWorkbook): string | null {
  if (stated.date !== undefined || stated.year !== undefined || located.selection.year !== null) return register.date;
  return (sheets.evaluation.sheet?.year ?? null) === null ? null : registers.evaluation.date;
}

interface Sheet {
  readonly areas: readonly unknown[];
}

/** Beside a list a sheet without rows is one that is not filled in yet: its time comes later in the year. */
function isThere(sheet: Sheet | null, hasList: boolean): boolean {
  return sheet !== null && (sheet.areas.length > 0 || !hasList);
}

/**
 * The areas of the evaluation sheet, judged; who is due is told by the history, else by the list of the same year.
 *
 * @param due codes of the units that the history knows to be due in the year
 */
function evaluationOf(
  opened: OpenedWorkbook,
  selection: SelectionResult | null,
  year: number | null,
  due: readonly string[],
): EvaluationResult | null {
  const { sheet } = opened.sheets.evaluation;
  if (!sheet) return null;
  const isTold = due.length > 0 && (sheet.year === null || sheet.year === year);
  return {
    sheet,
    areas: evaluateAreas(sheet.areas, opened.plan),
    due: isTold ? due : dueInList(selection, sheet.year),
  };
}

/** The units approved for the year or carried over into it; null where the list is of another year or does not state them. */
function dueInList(selection: SelectionResult | null, year: number | null): readonly string[] | null {
  if (!selection || year === null || selection.sheet.year !== year || isOpenIn(selection, year)) return null;
  const chosen = selection.sheet.areas.filter(({ approved, carriedOver }) => approved || carriedOver);
  return [...new Set(chosen.flatMap((area) => unitOf(area)?.code ?? []))];
}

/** Does the list of the year leave open who is on it? */
function isOpenIn(selection: SelectionResult | null, year: number | null): boolean {
  return selection !== null && selection.sheet.year === year && selection.capUse.used === null;
}

interface Calculated {
  readonly selection: SelectionResult | null;
  readonly judged: EvaluationResult | null;
  readonly written: LedgerResult | null;
}

/** The checks of each kind of sheet, to be run where they are asked for. */
function checksOf(
  { plan, register, registers, sheets, settings }: OpenedWorkbook,
  { final = false, today }: AssessOptions,
  { selection, judged, written }: Calculated,
) {
  return {
    selection: () =>
      runChecks({
        plan,
        register,
        ofYear: registers.ofYear,
        reading: sheets.selection,
        result: selection,
        final,
      }),
    evaluation: () =>
      runChecks({
        plan,
        register: registers.evaluation,
        reading: sheets.evaluation,
        areas: judged?.areas ?? [],
        due: judged?.due ?? null,
        date: today ?? null,
        reportDue: settings.reportDue ?? null,
        final,
      }),
    ledger: () =>
      runChecks({
        plan,
        register: registers.ledger,
        reading: sheets.ledger,
        history: written?.history ?? null,
        final,
      }),
  };
}

/** Events stand in the ledger that are not read: it is lost, or the use of one of their columns is asked. */
function isOpenLedger({ sheet, isLost = false }: OpenedWorkbook["sheets"]["ledger"]): boolean {
  return isLost || (sheet?.columns.some(({ question }) => question?.among.some(isOfEvents)) ?? false);
}

/** What is known of the areas before the year is judged. */
interface Telling {
  readonly selection: SelectionResult | null;
  /** Events stand in the ledger that are not read. */
  readonly isPastOpen: boolean;
  /** There is no ledger that could tell of the years before. */
  readonly isWithoutPast: boolean;
}

/** Districts that have nothing in them are left out, but for the one that the list is about. */
function objectivesOf(
  history: History,
  year: number,
  { register, plan }: OpenedWorkbook,
  { selection, isPastOpen, isWithoutPast }: Telling,
): RollUp {
  const isOpen = isPastOpen || isPhaseUntold(history, year, plan, isOpenIn(selection, year));
  const districts = districtYears(history, year, register, plan).districts.map((one): DistrictYear => {
    const isPhaseOpen = isOpen || (isWithoutPast && one.phase.transformed > 0);
    return isPhaseOpen ? { ...one, phase: { ...one.phase, isOpen: true } } : one;
  });
  const own = selection?.sheet.district?.code;
  const some = districts.filter(
    (one) => one.district === null || one.district.code === own || knownUse(one) > 0 || one.phase.transformed > 0,
  );
  if (!selection || selection.sheet.year !== year) return rollUp(some, plan);
  const { capUse, sheet } = selection;
  const isUnidentified = sheet.areas.some((area) => (area.approved || area.carriedOver) && !unitOf(area));
  const asListed = (one: DistrictYear): DistrictYear => {
    const { district, yearly } = one;
    const inDistrict = capUse.districts.find(({ district: { code } }) => code === district?.code);
    const listed = inDistrict ?? (district === null || district.code === own ? capUse : null);
    if (!listed) return one;
    if (listed.used === null) return notStated(one, listed.isStated ? listed.unclear : null);
    // Rows of which nobody knows the unit are counted nowhere and named, unless with them the list is above its cap.
    const isAbove = isUnidentified && listed.cap !== null && (one.used ?? 0) <= listed.cap && listed.used > listed.cap;
    return isAbove ? { ...one, used: listed.used, yearly: { ...yearly, isOpen: true } } : one;
  };
  return rollUp(some.map(asListed), plan);
}
