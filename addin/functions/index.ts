/** Every custom function under its fixed id: Excel runs them through `associate`, the web page through its own formula engine. */
import { areaSuccess } from "./area-success.ts";
import { cap } from "./cap.ts";
import { checkTable } from "./check-table.ts";
import { contributions } from "./contributions.ts";
import { frozenLevels } from "./frozen-levels.ts";
import { groupsOfHouseholds } from "./household-groups.ts";
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

/** A function as a cell calls it: blanks are null or "", ranges are rows of cells; may throw what `cell-error.ts` makes. */
export type CellFunction = (...given: never[]) => unknown;

export const functions = {
  MUCTRAN: cap,
  TRONGTRAN: withinCap,
  DIEM: score,
  DONGGOP: contributions,
  XEPHANG: rank,
  KHOANGHANG: rankRange,
  DENGHI: proposal,
  THANGDIEM: frozenLevels,
  CHITIEU: target,
  CHUYENHOA: areaSuccess,
  TYLENAM: yearly,
  CANTHEM: stillNeeded,
  BENVUNG: sustained,
  TONHANDAN: groupsOfHouseholds,
  HANBAOCAO: reportDue,
  MADONVI: unitCode,
  KIEMTRA: checkTable,
  PHIENBAN: version,
} satisfies Readonly<Record<string, CellFunction>>;

export type FunctionId = keyof typeof functions;

/** Tells Excel which code stands behind which id; its own part of office.js must be there. */
export function associateFunctions(): void {
  for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run);
}

// Loaded as the manifest's functions file, office.js stands before it; the task pane calls when office.js has come.
if (typeof CustomFunctions !== "undefined") associateFunctions();
