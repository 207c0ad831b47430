import type { Block } from "../../../core/address.ts";
import { RefusedFile } from "../refusals.ts";
import type { ReadingBudget } from "./reading-budget.ts";
import type { ColumnLook, RowLook } from "../sheet-look.ts";

/** Draft of a run while neighbours may still join it. */
type RunDraft = { -readonly [Key in keyof RowLook]: RowLook[Key] };

const lastColumn = 16_383;
const mostMerges = 200_000;

/** All that a sheet says besides its cells: widths, heights, what is hidden, merged or frozen. */
export class SheetFrame {
  readonly columns: ColumnLook[] = [];
  readonly rows: RunDraft[] = [];
  readonly merges: Block[] = [];
  /** A1 form, as the file writes them. */
  readonly arrays: string[] = [];
  /** Blocks of cells that are worked out for given answers (What-If). */
  dataTables = 0;
  frozen = { rows: 0, columns: 0 };
  showsGrid = true;
  defaultWidth: number | undefined;
  defaultHeight: number | undefined;

  constructor(
    private readonly part: string,
    private readonly budget: ReadingBudget,
  ) {}

  /** Rows are told from the top; heights of rows as high as the text needs are not told. */
  addRows({ from, to, height, hidden: isHidden = false }: RowLook): void {
    const hidden = isHidden || height === 0;
    if (height === undefined && !hidden) return;
    const last = this.rows.at(-1);
    if (last && from <= last.to) return;
    if (last && last.to === from - 1 && last.height === height && (last.hidden ?? false) === hidden) last.to = to;
    else this.keep(this.rows, { from, to, ...(height !== undefined && { height }), ...(hidden && { hidden }) });
  }

  addColumns({ from, to: last, width, hidden: isHidden = false }: ColumnLook): void {
    const to = Math.min(last, lastColumn);
    const hidden = isHidden || width === 0;
    if (from < 0 || to < from || this.columns.length > lastColumn) return;
    this.keep(this.columns, { from, to, ...(width !== undefined && { width }), ...(hidden && { hidden }) });
  }

  addMerge(block: Block): void {
    if (this.merges.length === mostMerges) throw new RefusedFile("broken", { part: this.part });
    if (block.top <= block.bottom && block.left <= block.right) this.keep(this.merges, block);
  }

  /** Each takes the time and memory of several cells. */
  protected keep<Item>(items: Item[], item: Item): void {
    this.budget.spendCells(4);
    items.push(item);
  }
}

/** The parts of runs that lie within so many columns or rows. */
export function clipRuns<Run extends ColumnLook | RowLook>(runs: readonly Run[], length: number): readonly Run[] {
  return runs.filter(({ from }) => from < length).map((run) => (run.to < length ? run : { ...run, to: length - 1 }));
}
