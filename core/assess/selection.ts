import type { SelectionAssessment, SelectionHistory, SelectionResult } from "../selection/selection-result.ts";
import { measureCap, unitKey } from "../selection/cap-use.ts";
import { runChecks } from "../checks/run-checks.ts";
import { columnHistory } from "../selection/column-history.ts";
import { chooseRegister } from "../open/choose-register.ts";
import { totalsOf } from "../finding.ts";
import type { Plan } from "../plan/plan.ts";
import { propose } from "../selection/propose.ts";
import type { Register } from "../register/unit.ts";
import { rankAreas } from "../score/order.ts";
import { rankRanges } from "../score/robustness.ts";
import { freezeScale } from "../score/scale.ts";
import { scoreAreas, type AreaFacts } from "../score/score.ts";
import { readLog } from "../sheet/managed/log.ts";
import { readScale, type StoredScale } from "../sheet/managed/scale.ts";
import { readSelectionSheet } from "../sheet/selection/read-selection-sheet.ts";
import type { ReadingOptions } from "../sheet/area-sheet.ts";
import type { SelectionSheet } from "../sheet/selection/selection-sheet.ts";
import { readSettings, type Settings } from "../sheet/settings-sheet.ts";
import { contentOf, type Table, type WorkbookContent } from "../table.ts";

export interface SelectionOptions extends ReadingOptions {
  /** ISO date of the decision; without it the sheet's own dates, then the plan year. Never the clock. */
  readonly date?: string;
  /** The list is about to be finalised: blanks and missing columns become errors. */
  readonly final?: boolean;
  /** Which communes exist; without it Đồng Nai's register of the date. */
  readonly register?: Register;
  /** «Blank means 0», switched on by the user only, and printed in the report. */
  readonly blankIsZero?: boolean;
}

/** What is known of the years before; the list's own column «Kết quả năm trước» where nothing more is given. */
export type HistoryReader = (
  sheet: SelectionSheet,
  register: Register,
  content: WorkbookContent,
) => SelectionHistory | null;

/**
 * The selection sheet of a workbook: findings, scores and a proposal.
 * Same input, same answer; bad data is a finding and never stops other rows.
 *
 * @param given a workbook, or its tables alone
 * @param yearOrOptions the plan year, or all that the user states; what is left out is read from the sheet
 * @example assessSelection([table], plan7488, 2018).result.capUse.cap // 4 for the 30 units of Biên Hòa
 */
export function assessSelection(
  given: WorkbookContent | readonly Table[],
  plan: Plan,
  yearOrOptions: number | SelectionOptions = {},
  historyOf: HistoryReader = columnHistory,
): SelectionAssessment {
  const content = contentOf(given);
  const options = typeof yearOrOptions === "number" ? { year: yearOrOptions } : yearOrOptions;
  const settings = readSettings(content);
  const { reading, register } = readSelectionSheet(
    content,
    plan,
    (year, dates) => chooseRegister(content, options, year, dates),
    withSettings(settings, options),
  );
  const { sheet } = reading;
  const result =
    sheet && sheet.areas.length > 0
      ? calculate(
          sheet,
          register,
          plan,
          settings,
          options,
          readScale(content, plan.criteria),
          historyOf(sheet, register, content),
        )
      : null;
  const { final = false, blankIsZero = false } = options;
  const { findings, notRun } = runChecks({ plan, register, reading, result, final });
  const log = readLog(content);
  return { plan, register, reading, result, findings, totals: totalsOf(findings), notRun, final, blankIsZero, log };
}

function calculate(
  sheet: SelectionSheet,
  register: Register,
  plan: Plan,
  settings: Settings,
  { blankIsZero = false }: SelectionOptions,
  stored: StoredScale | null,
  history: SelectionHistory | null,
): SelectionResult {
  const { criteria } = plan;
  const facts = factsToScore(sheet, blankIsZero);
  const scale = stored?.scale ?? freezeScale(criteria, firstOfEachUnit(sheet, facts), weightsOf(stored));
  const scores = scoreAreas(criteria, scale, facts);
  const ranks = rankAreas(scores);
  const capUse = measureCap(sheet, register, plan, settings);
  const scaleProblems = stored?.problems ?? [];
  const ranges = rankRanges(criteria, scale, facts);
  const measured = { sheet, scale, scores, ranks, rankRanges: ranges, capUse, history };
  const { proposal, places } = propose({ ...measured, criteria, facts });
  return { ...measured, scaleProblems, places, proposal };
}

function weightsOf(stored: StoredScale | null) {
  return stored?.weights ? { weights: stored.weights } : {};
}

/** A unit that stands in the sheet twice must not weigh twice in the reference levels. */
function firstOfEachUnit({ areas }: SelectionSheet, facts: readonly AreaFacts[]): readonly AreaFacts[] {
  const seen = new Set<string>();
  return facts.filter((_facts, index) => {
    const area = areas[index];
    if (!area) return false;
    const key = unitKey(area);
    return !seen.has(key) && seen.add(key);
  });
}

/** What the score is over: the figures of each area, with blanks as zeros only where the user switched that on. */
export function factsToScore({ areas }: SelectionSheet, blankIsZero: boolean): readonly AreaFacts[] {
  return areas.map(({ facts }) => (blankIsZero ? filled(facts) : facts));
}

function filled(facts: AreaFacts): AreaFacts {
  return facts.map((fact) => (fact === null ? 0 : fact));
}

/** What the user says now wins over what the workbook remembers. */
function withSettings(settings: Settings, options: SelectionOptions): ReadingOptions {
  const { year, district, sheet, headerRow, columns } = settings;
  return {
    ...(year !== undefined && { year }),
    ...(district !== undefined && { district }),
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...options,
    columns: { ...columns, ...options.columns },
  };
}
