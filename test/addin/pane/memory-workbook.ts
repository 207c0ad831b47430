import { formatAddress, formatBlock, parseAddress, parseBlock } from "../../../core/address.ts";
import type { Change } from "../../../core/finding.ts";
import type { Cell, CellPlace, Table, WorkbookContent } from "../../../core/table.ts";
import {
  WorkbookTrouble,
  type ChangeOutcome,
  type Mark,
  type SheetToLay,
  type Workbook,
} from "../../../addin/workbook/workbook.ts";

/** What a test can see of a workbook, and do to it as its user. */
export interface MemoryWorkbook extends Workbook {
  readonly content: () => WorkbookContent;
  readonly valueAt: (place: CellPlace) => Cell;
  /** Types into a cell as the user does: the watchers hear of it. */
  readonly type: (place: CellPlace, value: Cell) => void;
  /** Moves rows, columns and sheets about as the user does, before anybody could hear of it. */
  readonly rearrange: (change: (content: WorkbookContent) => WorkbookContent) => void;
  readonly marks: () => readonly Mark[] | null;
  readonly visited: readonly CellPlace[];
  readonly reads: () => number;
  /** The next request of this kind fails with the error. */
  readonly fail: (request: "read" | "apply" | "writeManagedSheets" | "mark" | "goTo", error: Error) => void;
  /** Requests wait until released. */
  readonly hold: () => () => void;
}

/** A workbook of plain tables: the whole port, nothing but memory behind it. */
export function memoryWorkbook(start: WorkbookContent): MemoryWorkbook {
  let content = start;
  let marks: readonly Mark[] | null = null;
  let reads = 0;
  let gate: Promise<void> = Promise.resolve();
  const visited: CellPlace[] = [];
  const watchers = new Set<() => void>();
  const failures = new Map<string, Error>();

  const request = async <Answer>(name: string, act: () => Answer): Promise<Answer> => {
    await gate;
    const failure = failures.get(name);
    failures.delete(name);
    if (failure) throw failure;
    return act();
  };
  const tableOf = (sheet: string) => {
    const table = content.tables.find((one) => one.sheet === sheet);
    if (!table) throw new WorkbookTrouble({ vi: `Không còn trang tính «${sheet}».`, en: `Sheet “${sheet}” is gone.` });
    return table;
  };
  const valueAt = ({ sheet, address }: CellPlace): Cell => {
    const table = tableOf(sheet);
    const { top, left } = parseBlock(table.address);
    const { row, column } = parseAddress(address);
    return table.rows[row - top]?.[column - left] ?? null;
  };
  const put = ({ sheet, address }: CellPlace, value: Cell) => {
    const table = tableOf(sheet);
    content = {
      ...content,
      tables: content.tables.map((one) => (one === table ? withCell(table, address, value) : one)),
    };
  };

  return {
    content: () => content,
    valueAt,
    marks: () => marks,
    visited,
    reads: () => reads,
    type: (place, value) => {
      put(place, value);
      for (const tell of watchers) tell();
    },
    rearrange: (change) => void (content = change(content)),
    fail: (name, error) => void failures.set(name, error),
    hold: () => {
      let release = () => {};
      gate = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    read: () =>
      request("read", () => {
        reads += 1;
        return content;
      }),
    apply: (changes, sheets = []) =>
      request("apply", () => {
        content = sheets.reduce(withManagedSheet, content);
        return applyTo(changes, valueAt, put);
      }),
    writeManagedSheets: (sheets) =>
      request("writeManagedSheets", () => {
        content = sheets.reduce(withManagedSheet, content);
        return sheets.map(({ name }) => content.names?.[name] ?? "");
      }),
    removeManagedSheets: (names) =>
      request("removeManagedSheets", () => {
        const gone = names.map((name) => content.names?.[name]);
        const kept = Object.entries(content.names ?? {}).filter(([name]) => !names.includes(name));
        const tables = content.tables.filter(({ sheet }) => !gone.includes(sheet));
        content = { ...content, tables, names: Object.fromEntries(kept) };
      }),
    mark: (next) => request("mark", () => void (marks = next)),
    unmark: () => request("unmark", () => void (marks = null)),
    goTo: (place) => request("goTo", () => void visited.push(place)),
    valuesIn: (blocks) =>
      request("valuesIn", () =>
        blocks.map(({ sheet, address }) => {
          if (!content.tables.some((one) => one.sheet === sheet)) return null;
          const { top, left, bottom, right } = parseBlock(address);
          return Array.from({ length: bottom - top + 1 }, (_row, y) =>
            Array.from({ length: right - left + 1 }, (_column, x) =>
              valueAt({ sheet, address: formatAddress({ row: top + y, column: left + x }) }),
            ),
          );
        }),
      ),
    watch: (onChange) => {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
  };
}

function applyTo(
  changes: readonly Change[],
  valueAt: (place: CellPlace) => Cell,
  put: (place: CellPlace, value: Cell) => void,
): ChangeOutcome {
  const outdated = changes.filter((change) => valueAt(change) !== change.before);
  const current = changes.filter((change) => !outdated.includes(change));
  for (const change of current) put(change, change.after);
  return { applied: current.length, outdated };
}

function withCell(table: Table, address: string, value: Cell): Table {
  const { top, left } = parseBlock(table.address);
  const { row, column } = parseAddress(address);
  const rows = table.rows.map((cells) => [...cells]);
  while (rows.length <= row - top) rows.push([]);
  const cells = rows[row - top];
  while (cells && cells.length <= column - left) cells.push(null);
  if (cells) cells[column - left] = value;
  const width = Math.max(1, ...rows.map((one) => one.length));
  return {
    ...table,
    address: formatBlock({ top, left, bottom: top + rows.length - 1, right: left + width - 1 }),
    rows,
  };
}

/** A sheet of ours known by its name is replaced; a user's sheet of the same title is left alone. */
function withManagedSheet(content: WorkbookContent, { name, title, table }: SheetToLay): WorkbookContent {
  const known = content.names?.[name];
  const isTaken = known === undefined && content.tables.some(({ sheet }) => sheet === title);
  const sheet = known ?? (isTaken ? `${title} (2)` : title);
  const laid = { ...table, name: sheet, sheet };
  const others = content.tables.filter((one) => one.sheet !== sheet);
  return { ...content, tables: [...others, laid], names: { ...content.names, [name]: sheet } };
}

/** A sheet that begins in A1. */
export function sheetOf(sheet: string, rows: readonly (readonly Cell[])[]): Table {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    name: sheet,
    sheet,
    address: formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 }),
    rows,
  };
}
