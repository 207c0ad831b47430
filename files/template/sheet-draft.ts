import { formatAddress, formatBlock } from "../../core/address.ts";
import type { Cell } from "../../core/table.ts";
import type { CellLook } from "../read/sheet-look.ts";
import type { BlockLook, ConditionalLook, InputRule, PrintLook, SheetSpec } from "../write/sheet-spec.ts";

/** What a whole sheet has, besides its cells. */
type SheetSettings = Pick<SheetSpec, "frozen" | "hiddenColumns" | "names" | "ranges"> & {
  readonly widths: readonly number[];
  /** Absent: not meant to be printed. */
  readonly print?: PrintLook;
  /** A sheet is printed across unless it says otherwise. */
  readonly landscape?: boolean;
  readonly hidden?: boolean;
};

/** A protected sheet in the making; rows as the spreadsheet numbers them, from 1, columns from 0. */
export class SheetDraft {
  private readonly rows: Cell[][] = [];
  private readonly formulas: (string | null)[][] = [];
  private readonly merges: string[] = [];
  private readonly looks: BlockLook[] = [];
  private readonly heights = new Map<number, number>();
  private readonly inputs: InputRule[] = [];
  private readonly conditions: ConditionalLook[] = [];

  constructor(readonly title: string) {}

  /** Values from a cell to the right; null leaves a cell empty. */
  lay(row: number, column: number, values: readonly Cell[]): void {
    values.forEach((value, index) => (this.line(this.rows, row)[column + index] = value));
  }

  /** A formula with what it gives before anything is filled in: programs that only show a file show that. */
  calculate(row: number, column: number, formula: string, result: Cell = ""): void {
    this.line(this.formulas, row)[column] = formula;
    this.line(this.rows, row)[column] = result;
  }

  merge(block: string): void {
    this.merges.push(block);
  }

  look(block: string, look: CellLook): void {
    this.looks.push({ block, look });
  }

  height(row: number, points: number): void {
    this.heights.set(row - 1, points);
  }

  /** Cells that may be filled in; whatever the sheet's protection says of the others. */
  input(rule: InputRule): void {
    this.inputs.push(rule);
    this.look(rule.block, { locked: false });
  }

  when(condition: ConditionalLook): void {
    this.conditions.push(condition);
  }

  spec({ hidden, print, landscape = true, ...settings }: SheetSettings): SheetSpec {
    const bottom = Math.max(this.rows.length, 1);
    const rows = Array.from({ length: bottom }, (_, row) => filled(this.rows[row]));
    const right = Math.max(1, ...rows.map((row) => row.length)) - 1;
    return {
      ...settings,
      table: {
        name: this.title,
        sheet: this.title,
        address: formatBlock({ top: 0, left: 0, bottom: bottom - 1, right }),
        rows,
        formulas: Array.from({ length: bottom }, (_, row) => filled(this.formulas[row])),
        merges: this.merges,
        ...(hidden === true && { hidden }),
      },
      heights: this.heights,
      looks: this.looks,
      inputs: this.inputs,
      conditions: this.conditions,
      ...(print && { landscape, print }),
      isProtected: true,
    };
  }

  private line<Content>(lines: Content[][], row: number): Content[] {
    return (lines[row - 1] ??= []);
  }
}

/** Arrays that were filled here and there, without holes. */
function filled<Content>(line: readonly Content[] = []): (Content | null)[] {
  return Array.from(line, (content) => content ?? null);
}

/** @example cellName(9, 2) // "C9" */
export function cellName(row: number, column: number): string {
  return formatAddress({ row: row - 1, column });
}

/** @example blockName(9, 2, 38, 2) // "C9:C38" */
export function blockName(top: number, left: number, bottom: number, right: number): string {
  return formatBlock({ top: top - 1, left, bottom: bottom - 1, right });
}
