import { withCarriedOverOf } from "./carried-over-in-ledger.ts";
import { unitKey } from "../sheet/areas/unit-of-row.ts";
import { measureCap } from "./cap-use.ts";
import { propose } from "./propose.ts";
import type { SelectionResult } from "./selection-result.ts";
import { selectionHistory } from "./selection-history.ts";
import type { LedgerEntry } from "../life-cycle/ledger-entry.ts";
import type { OpenedWorkbook } from "../open/opened-workbook.ts";
import { isEmpty } from "../register/places/narrow.ts";
import { rankBounds, singleRanks } from "../score/order.ts";
import { outerRankRanges } from "../score/robustness.ts";
import { freezeScale } from "../score/scale.ts";
import { scoreAreas, type AreaFacts } from "../score/score.ts";
import type { SelectionSheet } from "../sheet/selection/selection-sheet.ts";

/**
 * Scores, order, cap and proposal of the list of a workbook; null where no list with areas could be read.
 *
 * @param past what the ledger says of the years before
 */
export function calculateSelection(
  { plan, register, settings, scale: stored, successors, sheets }: OpenedWorkbook,
  past: readonly LedgerEntry[],
  blankIsZero: boolean,
): SelectionResult | null {
  const read = sheets.selection.sheet;
  // Without the list of its own province no row is any unit, and nothing can be counted.
  if (!read || read.areas.length === 0 || isEmpty(register)) return null;
  const sheet = withCarriedOverOf(read, past, register, successors);
  const { criteria } = plan;
  const facts = factsToScore(sheet, blankIsZero);
  const weights = stored?.weights ? { weights: stored.weights } : {};
  const scale = stored?.scale ?? freezeScale(criteria, firstOfEachUnit(sheet, facts), weights);
  const scores = scoreAreas(criteria, scale, facts);
  const bounds = rankBounds(scores);
  const measured = {
    sheet,
    scale,
    scores,
    ranks: singleRanks(bounds),
    rankBounds: bounds,
    rankRanges: outerRankRanges(criteria, scale, facts),
    capUse: measureCap(sheet, register, plan, settings),
    history: selectionHistory(sheet, register, past, successors),
  };
  const { proposal, places } = propose({ ...measured, criteria, facts });
  return { ...measured, scaleProblems: stored?.problems ?? [], places, proposal };
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
  return areas.map(({ facts }) => (blankIsZero ? facts.map((fact) => (fact === null ? 0 : fact)) : facts));
}
