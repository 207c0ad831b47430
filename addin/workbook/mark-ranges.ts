import { parseAddress } from "../../core/address.ts";
import type { Severity } from "../../core/finding.ts";
import type { Mark } from "./workbook.ts";

/** Cells of one severity that form a rectangle; rows and columns from 0, ends included. */
export interface MarkedRange {
  readonly severity: Severity;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const gravity: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * The marks of one sheet as few rectangles as reading row by row makes of them. A cell that several
 * findings speak of bears the gravest one's colour.
 */
export function markedRanges(marks: readonly Mark[]): MarkedRange[] {
  const cells = new Map<string, Cells[number]>();
  for (const mark of marks) {
    const { row, column } = parseAddress(mark.address);
    const key = `${row}:${column}`;
    const other = cells.get(key);
    if (!other || gravity[other.severity] < gravity[mark.severity])
      cells.set(key, { row, column, severity: mark.severity });
  }
  const sorted = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return stack(rowsOf(sorted));
}

type Cells = readonly { readonly row: number; readonly column: number; readonly severity: Severity }[];

function rowsOf(sorted: Cells): MarkedRange[] {
  const runs: { severity: Severity; top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column, severity } of sorted) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right === column - 1 && last.severity === severity) last.right = column;
    else runs.push({ severity, top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Runs of the same columns on rows one below the other become one. */
function stack(runs: readonly MarkedRange[]): MarkedRange[] {
  const open = new Map<string, MarkedRange>();
  const done: MarkedRange[] = [];
  for (const run of runs) {
    const key = `${run.severity}:${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) open.set(key, { ...above, bottom: run.bottom });
    else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}
