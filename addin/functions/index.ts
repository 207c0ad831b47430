import { areaSuccess } from "./area-success.ts";
import { cap } from "./cap.ts";
import { checkTable } from "./check-table.ts";
import { contributions } from "./contributions.ts";
import type { CustomFunction } from "./define-function.ts";
import { frozenLevels } from "./frozen-levels.ts";
import { householdGroups } from "./household-groups.ts";
import { proposal } from "./proposal.ts";
import { rankRange } from "./rank-range.ts";
import { rank } from "./rank.ts";
import { reportDue } from "./report-due.ts";
import { score } from "./score.ts";
import { stillNeeded } from "./still-needed.ts";
import { sustained } from "./sustained.ts";
import { target } from "./target.ts";
import { unitCode } from "./unit-code.ts";
import { version } from "./version.ts";
import { withinCap } from "./within-cap.ts";
import { yearly } from "./yearly.ts";

/** Every custom function, in the order of the guide. What Excel, the grid, the wizard and the guides say comes from here. */
export const functions: readonly CustomFunction[] = [
  cap,
  withinCap,
  score,
  contributions,
  rank,
  rankRange,
  proposal,
  frozenLevels,
  target,
  areaSuccess,
  yearly,
  stillNeeded,
  sustained,
  householdGroups,
  reportDue,
  unitCode,
  checkTable,
  version,
];

/** @example functionOf("MUCTRAN")?.run(30) // 4 */
export function functionOf(id: string): CustomFunction | undefined {
  return functions.find((one) => one.id === id);
}

/** Tells Excel which code stands behind which id; its own part of office.js must be there. */
export function associateFunctions(): void {
  for (const { id, run } of functions) CustomFunctions.associate(id, run);
}

// Loaded as the manifest's functions file, office.js stands before it; the task pane calls when office.js has come.
if (typeof CustomFunctions !== "undefined") associateFunctions();
