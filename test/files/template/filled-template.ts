import { columnName, parseAddress } from "../../../core/address.ts";
import type { LedgerEvent } from "../../../core/life-cycle/ledger-entry.ts";
import { fullName } from "../../../core/register/unit.ts";
import type { Cell } from "../../../core/table.ts";
import { terms } from "../../../core/terms.ts";
import type { SheetSpec } from "../../../files/write/sheet-spec.ts";
import {
  firstLedgerRow,
  firstScaleRow,
  headingRows,
  ledgerColumns,
  settingsRows,
  sheetTitles,
  TemplateLayout,
  type LedgerColumn,
  type SelectionColumn,
} from "../../../files/template/template-layout.ts";
import type { TemplateOrder } from "../../../files/template/template-order.ts";
import { templateSheets } from "../../../files/template/template-sheets.ts";

/** What a user types into a template; whatever is left out stays blank. */
export interface Entries {
  /** By index of the unit: figures in the order of the columns, and the plain columns. */
  readonly areas?: readonly {
    readonly facts: readonly Cell[];
    readonly plain?: Partial<Record<SelectionColumn, Cell>>;
  }[];
  /** Name by index of the unit, facts in the order of the fact columns. */
  readonly evaluations?: readonly { readonly unit: number; readonly facts: readonly Cell[] }[];
  readonly ledger?: readonly {
    readonly unit: number;
    readonly year: number;
    readonly event: LedgerEvent;
    readonly date: number | null;
  }[];
  /** By index of the value column. */
  readonly levels?: readonly Cell[];
  readonly weights?: readonly Cell[];
  readonly base?: number;
  /** Whatever else, by sheet and address. */
  readonly cells?: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
}

const made = new Map<TemplateOrder, readonly SheetSpec[]>();

/** The empty template of an order, made once for all tests of a file. */
export function emptyTemplate(order: TemplateOrder): readonly SheetSpec[] {
  const sheets = made.get(order) ?? templateSheets(order);
  made.set(order, sheets);
  return sheets;
}

/** The template with the entries in its cells, its formulas untouched. */
export function filledTemplate(order: TemplateOrder, entries: Entries): readonly SheetSpec[] {
  const layout = new TemplateLayout(order);
  const typed = new Map<string, Map<string, Cell>>();
  const type = (sheet: string, row: number, column: number, cell: Cell) => {
    const cells = typed.get(sheet) ?? new Map<string, Cell>();
    typed.set(sheet, cells);
    cells.set(`${columnName(column)}${row}`, cell);
  };
  entries.areas?.forEach(({ facts, plain = {} }, index) => {
    const row = headingRows.first + index;
    facts.forEach((cell, at) => type(sheetTitles.selection, row, layout.valueColumn(at), cell));
    for (const [use, cell] of Object.entries(plain))
      type(sheetTitles.selection, row, layout.selectionColumn(use as SelectionColumn), cell);
  });
  const nameOf = (unit: number) => {
    const found = order.units[unit];
    return found ? fullName(found) : null;
  };
  entries.evaluations?.forEach(({ unit, facts }, index) => {
    const row = headingRows.first + index;
    type(sheetTitles.evaluation, row, layout.evaluationColumn("name"), nameOf(unit));
    layout.facts.forEach(({ id }, at) =>
      type(sheetTitles.evaluation, row, layout.evaluationColumn(id), facts[at] ?? null),
    );
  });
  entries.ledger?.forEach(({ unit, year, event, date }, index) => {
    const cells: Partial<Record<LedgerColumn, Cell>> = {
      name: nameOf(unit),
      year,
      event: terms.event[event].vi,
      date,
    };
    for (const [use, cell] of Object.entries(cells))
      type(sheetTitles.ledger, firstLedgerRow + index, ledgerColumns.indexOf(use as LedgerColumn), cell);
  });
  entries.levels?.forEach((cell, index) => type(sheetTitles.scale, firstScaleRow + index, 2, cell));
  entries.weights?.forEach((cell, index) => type(sheetTitles.scale, firstScaleRow + index, 3, cell));
  if (entries.base !== undefined) type(sheetTitles.settings, settingsRows.base, 1, entries.base);
  for (const [sheet, cells] of Object.entries(entries.cells ?? {})) {
    for (const [address, cell] of Object.entries(cells)) {
      const { row, column } = parseAddress(address);
      type(sheet, row + 1, column, cell);
    }
  }
  return emptyTemplate(order).map((spec) => withTyped(spec, typed.get(spec.table.sheet) ?? new Map()));
}

function withTyped(spec: SheetSpec, typed: ReadonlyMap<string, Cell>): SheetSpec {
  const { table } = spec;
  const rows = table.rows.map((row, index) =>
    Array.from({ length: Math.max(row.length, 60) }, (_, column) => {
      const cell = typed.get(`${columnName(column)}${index + 1}`);
      return cell === undefined ? (row[column] ?? null) : cell;
    }),
  );
  for (const address of typed.keys()) {
    const row = Number(address.replace(/\D/g, "")) - 1;
    if (
      table.formulas?.[row]?.some(
        (formula, column) => formula !== null && `${columnName(column)}${row + 1}` === address,
      )
    )
      throw new Error(`${table.sheet}!${address} is no cell to be filled in`);
    if (row >= rows.length) throw new Error(`${table.sheet}!${address} is outside the template`);
  }
  return { ...spec, table: { ...table, rows } };
}
