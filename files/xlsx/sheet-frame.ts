import { parseBlock, type Block } from "../../core/index.ts";
import { RefusedFile } from "../refusals.ts";
import type { ColumnLook, RowLook } from "../sheet-look.ts";
import type { XmlTag } from "../xml/xml-tag.ts";

/** Draft of a run while neighbours may still join it. */
type RunDraft = { from: number; to: number; height?: number; hidden?: boolean };

const lastColumn = 16_383;
const mostMerges = 200_000;

/** All that a sheet says besides its cells: widths, heights, what is hidden, merged or frozen. */
export class SheetFrame {
  readonly columns: ColumnLook[] = [];
  readonly rows: RunDraft[] = [];
  readonly merges: Block[] = [];
  frozen = { rows: 0, columns: 0 };
  showsGrid = true;
  defaultWidth: number | undefined;
  defaultHeight: number | undefined;

  constructor(private readonly part: string) {}

  open(tag: XmlTag): void {
    switch (tag.name) {
      case "sheetFormatPr":
        this.defaultWidth = tag.number("defaultColWidth");
        this.defaultHeight = tag.number("defaultRowHeight");
        break;
      case "sheetView":
        this.showsGrid = tag.get("showGridLines") === undefined || tag.isTrue("showGridLines");
        break;
      case "pane":
        if (tag.get("state")?.startsWith("frozen")) {
          this.frozen = { rows: tag.number("ySplit") ?? 0, columns: tag.number("xSplit") ?? 0 };
        }
        break;
      case "col":
        this.readColumns(tag);
        break;
      case "mergeCell":
        this.readMerge(tag.get("ref") ?? "");
    }
  }

  readRow(tag: XmlTag, row: number): void {
    const height = tag.isTrue("customHeight") ? tag.number("ht") : undefined;
    const hidden = tag.isTrue("hidden") || height === 0;
    if (height === undefined && !hidden) return;
    const last = this.rows.at(-1);
    if (last && row <= last.to) return;
    if (last && last.to === row - 1 && last.height === height && (last.hidden ?? false) === hidden) last.to = row;
    else this.rows.push({ from: row, to: row, ...(height !== undefined && { height }), ...(hidden && { hidden }) });
  }

  private readColumns(tag: XmlTag): void {
    const from = (tag.number("min") ?? 0) - 1;
    const to = Math.min((tag.number("max") ?? 0) - 1, lastColumn);
    const width = tag.number("width");
    const hidden = tag.isTrue("hidden") || width === 0;
    if (from < 0 || to < from || this.columns.length > lastColumn) return;
    this.columns.push({ from, to, ...(width !== undefined && { width }), ...(hidden && { hidden }) });
  }

  private readMerge(reference: string): void {
    if (this.merges.length === mostMerges) throw new RefusedFile("broken", { part: this.part });
    try {
      const block = parseBlock(reference);
      if (block.top <= block.bottom && block.left <= block.right) this.merges.push(block);
    } catch {
      // A merge of nonsense merges nothing; the cells are what matters.
    }
  }
}

/** The parts of runs that lie within so many columns or rows. */
export function clipRuns<Run extends ColumnLook | RowLook>(runs: readonly Run[], length: number): readonly Run[] {
  return runs.filter(({ from }) => from < length).map((run) => (run.to < length ? run : { ...run, to: length - 1 }));
}
