import type { Change } from "../../../core/finding.ts";
import type { ManagedSheet } from "../../../core/sheet/managed/managed-sheets.ts";
import type { Cell, CellPlace, Table, WorkbookContent } from "../../../core/table.ts";
import { formatAddress, parseBlock } from "../../../core/address.ts";
import { logSheet, logWith, type LogEntry } from "../../../core/sheet/managed/log.ts";
import { managedTable } from "../../../core/sheet/managed/managed-table.ts";
import type { ChangeOutcome } from "../../workbook/workbook.ts";
import type { Work } from "../session/action.ts";
import type { Undo } from "../session/state.ts";
import { isSameCell } from "../../workbook/seen-cell.ts";
import { freeTitle } from "../../../core/sheet/managed/sheet-title.ts";

/** What is to be written to the workbook in one step: cells, and sheets of ours that are laid whole. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly sheets: readonly ManagedSheet[];
  /** Cells that do not hold any more what the user was shown: left alone, and said. */
  readonly outdated?: readonly CellPlace[];
}

export const nothing: Changes = { changes: [], sheets: [] };

/**
 * Lines for «Nhật ký». A log that is there gets them below whatever stands in it, and not one other cell of it is touched;
 * where there is none, its head is laid first.
 */
export function logLines(content: WorkbookContent, entries: readonly LogEntry[]): Changes {
  if (entries.length === 0) return nothing;
  const standing = managedTable(content, "DIABAN_NHATKY");
  if (standing) return { changes: cellsThatDiffer(standing, logWith(content, entries)), sheets: [] };
  const title = freeTitle(
    logSheet([]).title,
    content.tables.map(({ sheet }) => sheet),
  );
  const head = retitled(logSheet([]), title);
  return { changes: cellsThatDiffer(head.table, retitled(logSheet(entries), title)), sheets: [head] };
}

/** A sheet of ours as it shall be: only the cells that differ, or the whole of it where there is none yet. */
export function asRecording(content: WorkbookContent, own: ManagedSheet): Changes {
  const standing = managedTable(content, own.name);
  return standing ? { changes: cellsThatDiffer(standing, own), sheets: [] } : { changes: [], sheets: [own] };
}

/** Several of them in one step. */
export function joinChanges(...recordings: readonly Changes[]): Changes {
  return {
    changes: recordings.flatMap(({ changes }) => changes),
    sheets: recordings.flatMap(({ sheets }) => sheets),
    outdated: recordings.flatMap(({ outdated = [] }) => outdated),
  };
}

/** Parts the changes into those whose cells hold what the user was shown, and the places of the others. */
export function splitOutdated(content: WorkbookContent, changes: readonly Change[]): Changes {
  const isDue = ({ sheet, address, before }: Change) => {
    const table = content.tables.find((one) => one.sheet === sheet);
    return table !== undefined && isSameCell(valueAt(table, address), before);
  };
  const outdated = changes.filter((change) => !isDue(change));
  return {
    changes: changes.filter(isDue),
    sheets: [],
    outdated: outdated.map(({ sheet, address }) => ({ sheet, address })),
  };
}

function cellsThatDiffer(standing: Table, { table: { rows } }: Pick<ManagedSheet, "table">): readonly Change[] {
  return rows.flatMap((row, index) =>
    row.flatMap((value, column): Change[] => {
      const address = formatAddress({ row: index, column });
      const before = valueAt(standing, address);
      const after = value === "" ? null : value;
      return isSameCell(before, after) || (before === "" && after === null)
        ? []
        : [{ sheet: standing.sheet, address, before, after }];
    }),
  );
}

function valueAt(table: Table, address: string): Cell {
  const { top, left } = parseBlock(table.address);
  const cell = parseBlock(address);
  return table.rows[cell.top - top]?.[cell.left - left] ?? null;
}

function retitled(own: ManagedSheet, title: string): ManagedSheet {
  return { ...own, title, table: { ...own.table, name: title, sheet: title } };
}

/** What a sheet of the program's is called in the workbook, or will be. */
export function titleIn(content: WorkbookContent, own: ManagedSheet | null): string {
  if (!own) return "";
  const taken = content.tables.map(({ sheet }) => sheet);
  return managedTable(content, own.name)?.sheet ?? freeTitle(own.title, taken);
}

/** Writes all of it in one step; from here on the action is not called off. Answers what takes it back as well, the log excepted. */
export async function writeChanges(
  { content, workbook, startWriting }: Work,
  { changes, sheets }: Changes,
): Promise<ChangeOutcome & { readonly undo: Undo }> {
  startWriting();
  const outcome = await workbook.apply(changes, sheets);
  const log = titleIn(content, logSheet([]));
  const isWritten = ({ sheet, address }: Change) =>
    sheet !== log && !outcome.outdated.some((one) => one.sheet === sheet && one.address === address);
  const undo: Undo = {
    changes: changes.filter(isWritten).map((change) => ({ ...change, before: change.after, after: change.before })),
    sheets: sheets.map(({ name }) => name).filter((name) => name !== logSheet([]).name),
  };
  return { ...outcome, undo };
}
