import type { ICellData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { formatAddress, formatBlock, parseAddress, type Block } from "../../../core/address.ts";
import type { CellPlace } from "../../../core/table.ts";
import { isUnchanged, isBusy } from "../seen-cell.ts";
import type { CellFormulas, ChangeOutcome, FormulaEntry, SeenCell } from "../workbook.ts";
import { cellOf, valueData } from "./cells.ts";
import { gridFormula } from "./formula-names.ts";
import { isKnownFunction } from "./functions.ts";
import type { UniverHost } from "./univer-host.ts";

/** Sheet id → row → column → what the cell is to hold. */
type Writes = Map<string, Record<number, Record<number, ICellData>>>;

/** A formula, several fonts or a note of ours in the cell would outlive what is written. */
const bare: ICellData = { f: null, si: null, p: null, custom: null, v: null, t: null };

/** The formulas of a workbook open in the embedded spreadsheet. */
export class UniverFormulas implements CellFormulas {
  /** @param write runs a change of cells as one step of undo, and tells that the workbook was edited */
  constructor(
    private readonly host: UniverHost,
    private readonly book: FWorkbook,
    private readonly write: (run: () => void) => void,
  ) {}

  async activeCell(): Promise<CellPlace | null> {
    await this.host.endEditing();
    const cell = this.book.getActiveCell();
    if (!cell) return null;
    return { sheet: cell.getSheetName(), address: formatAddress({ row: cell.getRow(), column: cell.getColumn() }) };
  }

  spills(cells: readonly CellPlace[]): Promise<readonly (string | null)[]> {
    return Promise.resolve(
      cells.map((cell) => {
        const block = this.spillOf(cell);
        return block && formatBlock(block);
      }),
    );
  }

  async enter(entries: readonly FormulaEntry[]): Promise<ChangeOutcome> {
    await this.host.endEditing();
    const outdated: CellPlace[] = [];
    const writes: Writes = new Map();
    let applied = 0;
    for (const { cell, formula, format, emptied = [] } of entries) {
      const known = gridFormula(formula, isKnownFunction);
      const changed = [cell, ...emptied].filter((one) => !isUnchanged(this.standingAt(one), one));
      // What the grid cannot work out keeps the result that the file brought.
      if (known === null || changed.length > 0) {
        outdated.push(...(changed.length > 0 ? changed : [cell]).map(placeOf));
        continue;
      }
      for (const one of emptied) this.put(writes, one, bare);
      const look = format === undefined ? {} : { s: { n: { pattern: format } } };
      this.put(writes, cell, { ...bare, f: `=${known}`, ...look });
      applied += 1;
    }
    this.writeAll(writes);
    return { applied, outdated };
  }

  async keepValues(formulas: readonly SeenCell[]): Promise<ChangeOutcome> {
    await this.host.endEditing();
    const outdated: CellPlace[] = [];
    const writes: Writes = new Map();
    let applied = 0;
    for (const seen of formulas) {
      const standing = this.standingAt(seen);
      if (!standing || !isUnchanged(standing, seen) || isBusy(standing.value)) {
        outdated.push(placeOf(seen));
        continue;
      }
      const id = this.sheetId(seen.sheet) ?? "";
      const { row, column } = parseAddress(seen.address);
      const block = this.spillOf(seen) ?? { top: row, left: column, bottom: row, right: column };
      const spilled = this.host.spilled(this.book.getId(), id);
      for (let y = block.top; y <= block.bottom; y += 1) {
        for (let x = block.left; x <= block.right; x += 1) {
          const isOwn = y === row && x === column;
          const value = isOwn ? standing.value : cellOf(spilled[y]?.[x] || null);
          this.put(
            writes,
            { sheet: seen.sheet, address: formatAddress({ row: y, column: x }) },
            {
              ...bare,
              ...valueData(value),
            },
          );
          applied += 1;
        }
      }
    }
    this.writeAll(writes);
    return { applied, outdated };
  }

  private writeAll(writes: Writes): void {
    if (writes.size === 0) return;
    this.write(() => {
      for (const [sheet, cells] of writes) this.host.setCells(this.book.getId(), sheet, cells);
    });
  }

  private put(writes: Writes, { sheet, address }: CellPlace, data: ICellData): void {
    const id = this.sheetId(sheet) ?? "";
    const { row, column } = parseAddress(address);
    const cells = writes.get(id) ?? {};
    (cells[row] ??= {})[column] = data;
    writes.set(id, cells);
  }

  private sheetId(title: string): string | null {
    return this.book.getSheetByName(title)?.getSheetId() ?? null;
  }

  private spillOf({ sheet, address }: CellPlace): Block | null {
    const id = this.sheetId(sheet);
    return id === null ? null : this.host.spillAt(this.book.getId(), id, parseAddress(address));
  }

  /** Undefined when the sheet is gone. */
  private standingAt({ sheet, address }: CellPlace): Pick<SeenCell, "value" | "formula"> | undefined {
    const id = this.sheetId(sheet);
    if (id === null) return undefined;
    const place = parseAddress(address);
    const workbook = this.book.getId();
    const own = this.host.model(workbook).getSheetBySheetId(id)?.getCellRaw(place.row, place.column) ?? null;
    const kept: unknown = own?.custom?.["formula"];
    const formula = this.host.formulaAt(workbook, id, place)?.replace(/^=/, "") ?? null;
    const spilled = this.host.spilled(workbook, id)[place.row]?.[place.column] ?? null;
    return { value: cellOf(spilled ?? own), formula: formula ?? (typeof kept === "string" ? kept : null) };
  }
}

const placeOf = ({ sheet, address }: CellPlace): CellPlace => ({ sheet, address });
