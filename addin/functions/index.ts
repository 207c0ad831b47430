import { allTargets } from "./all-targets.ts";
import { areaSuccess } from "./area-success.ts";
import { cap } from "./cap.ts";
import { checkEvaluation } from "./check-evaluation.ts";
import { checkLedger } from "./check-ledger.ts";
import { checkTable } from "./check-table.ts";
import { contributions } from "./contributions.ts";
import type { CustomFunction } from "./define-function.ts";
import { frozenLevels } from "./frozen-levels.ts";
import { gateHint } from "./gate-hint.ts";
import { pointsByGroup } from "./group-scores.ts";
import { householdGroups } from "./household-groups.ts";
import { inExcel } from "./in-excel.ts";
import { newUnit } from "./new-unit.ts";
import { overCap } from "./over-cap.ts";
import { proposal } from "./proposal.ts";
import { rankRange } from "./rank-range.ts";
import { rank } from "./rank.ts";
import { reportDue } from "./report-due.ts";
import { score } from "./score.ts";
import { stillNeeded } from "./still-needed.ts";
import { sustained } from "./sustained.ts";
import { target } from "./target.ts";
import { unitCode } from "./unit-code.ts";
import { unitDistrict } from "./unit-district.ts";
import { unitName } from "./unit-name.ts";
import { version } from "./version.ts";
import { whyOf } from "./why.ts";
import { withinCap } from "./within-cap.ts";
import { yearly } from "./yearly.ts";

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
  whyOf(() => functions),
  version,
];

/** @example functionOf("MUCTRAN")?.run(30) // 4 */
export function functionOf(id: string): CustomFunction | undefined {
  return functions.find((one) => one.id === id);
}

/** Tells Excel which code stands behind which id; its own part of office.js must be there. */
export function associateFunctions(): void {
  for (const one of functions) CustomFunctions.associate(one.id, inExcel(one));
}

// Loaded as the manifest's functions file, office.js stands before it; the task pane calls when office.js has come.
if (typeof CustomFunctions !== "undefined") associateFunctions();
