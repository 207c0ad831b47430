import { allTargets } from "./evaluation/all-targets.ts";
import { areaSuccess } from "./evaluation/area-success.ts";
import { cap } from "./cap.ts";
import { checkEvaluation } from "./checks/check-evaluation.ts";
import { checkLedger } from "./checks/check-ledger.ts";
import { checkTable } from "./checks/check-table.ts";
import { contributions } from "./selection/contributions.ts";
import { duties } from "./checks/duties.ts";
import type { CustomFunction, Dress } from "./define-function.ts";
import { frozenLevels } from "./selection/frozen-levels.ts";
import { gateHint } from "./evaluation/gate-hint.ts";
import { pointsByGroup } from "./selection/group-scores.ts";
import { householdGroups } from "./household-groups.ts";
import { inExcel } from "./in-excel.ts";
import { newUnit } from "./units/new-unit.ts";
import { overCap } from "./over-cap.ts";
import { proposal } from "./selection/proposal.ts";
import { rankRange } from "./selection/rank-range.ts";
import { rank } from "./selection/rank.ts";
import { reportDue } from "./report-due.ts";
import { score } from "./selection/score.ts";
import { stillNeeded } from "./evaluation/still-needed.ts";
import { sustained } from "./evaluation/sustained.ts";
import { target } from "./evaluation/target.ts";
import { unitCode } from "./units/unit-code.ts";
import { unitDistrict } from "./units/unit-district.ts";
import { unitName } from "./units/unit-name.ts";
import { version } from "./version.ts";
import { whyOf } from "./why.ts";
import { withinCap } from "./within-cap.ts";
import { yearly } from "./evaluation/yearly.ts";

/** Every custom function, in the order of the guide. What Excel, the grid, the wizard and the guides say comes from here. */
export const functions: readonly CustomFunction[] = [
  cap,
  withinCap,
  overCap,
  score,
  pointsByGroup,
  contributions,
  rank,
  rankRange,
  proposal,
  frozenLevels,
  target,
  allTargets,
  areaSuccess,
  gateHint,
  yearly,
  stillNeeded,
  sustained,
  householdGroups,
  reportDue,
  unitCode,
  unitName,
  unitDistrict,
  newUnit,
  checkTable,
  checkEvaluation,
  checkLedger,
  duties,
  whyOf(() => functions),
  version,
];

/** @example functionOf("MUCTRAN")?.run(30) // 4 */
export function functionOf(id: string): CustomFunction | undefined {
  return functions.find((one) => one.id === id);
}

/**
 * Tells Excel which code stands behind which id; its own part of office.js must be there.
 *
 * @param dress gives values their cards; left out where the host takes plain values only
 */
export function associateFunctions(dress?: Dress): void {
  for (const one of functions) CustomFunctions.associate(one.id, inExcel(one, dress));
}

// Loaded as the manifest's functions file, office.js stands before it; the task pane calls when office.js has come.
if (typeof CustomFunctions !== "undefined") associateFunctions();
