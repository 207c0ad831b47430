import type { IRange, IScale, Workbook } from "@univerjs/core";
import { SheetExtension, type SpreadsheetSkeleton, type UniverRenderingContext } from "@univerjs/preset-sheets-core";
import type { Severity } from "../../../../core/finding.ts";
import { markedRanges, type MarkedRange } from "../../mark-ranges.ts";
import type { Mark } from "../../workbook.ts";

interface Pen {
  readonly line: string;
  readonly fill: string;
  /** So that severities can be told apart without colours. */
  readonly dash: readonly number[];
}

/** Colours of Fluent's palette; the fills let the cell's own shine through. */
const pens: Readonly<Record<Severity, Pen>> = {
  error: { line: "#c50f1f", fill: "rgba(197, 15, 31, 0.13)", dash: [] },
  warning: { line: "#bc4b09", fill: "rgba(247, 99, 12, 0.13)", dash: [5, 2] },
  info: { line: "#0f6cbd", fill: "rgba(15, 108, 189, 0.10)", dash: [2, 2] },
};

/** Above texts and borders. */
const aboveCells = 70;

/**
 * Draws our marks over the cells with every drawing of the sheet. Univer's own highlights are shapes that it removes
 * whenever a cell is edited or copied, and that are slow by the hundred.
 */
export class MarkExtension extends SheetExtension {
  override uKey = "DIABAN_MARKS";
  override Z_INDEX = aboveCells;
  #bySheet: ReadonlyMap<string, readonly MarkedRange[]> = new Map();

  /** The marks of the whole workbook, by sheet id. */
  show(bySheet: ReadonlyMap<string, readonly MarkedRange[]>): void {
    this.#bySheet = bySheet;
  }

  override draw(ctx: UniverRenderingContext, _scale: IScale, skeleton: SpreadsheetSkeleton, diff?: IRange[]): void {
    const marks = this.#bySheet.get(skeleton.worksheet.getSheetId()) ?? [];
    if (marks.length === 0) return;
    const views = diff && diff.length > 0 ? diff : [skeleton.rowColumnSegment];
    ctx.save();
    for (const mark of marks) if (views.some((view) => isWithin(mark, view))) drawOne(ctx, skeleton, mark);
    ctx.restore();
  }
}

function isWithin({ top, left, bottom, right }: MarkedRange, view: IRange): boolean {
  return top <= view.endRow && bottom >= view.startRow && left <= view.endColumn && right >= view.startColumn;
}

function drawOne(ctx: UniverRenderingContext, skeleton: SpreadsheetSkeleton, mark: MarkedRange): void {
  const first = skeleton.getCellWithCoordByIndex(mark.top, mark.left, false);
  const last = skeleton.getCellWithCoordByIndex(mark.bottom, mark.right, false);
  const [x, y] = [first.startX, first.startY];
  const [width, height] = [last.endX - x, last.endY - y];
  // In hidden rows and columns there is nothing to see.
  if (width <= 0 || height <= 0) return;
  const { line, fill, dash } = pens[mark.severity];
  ctx.fillStyle = fill;
  ctx.fillRect(x, y, width, height);
  ctx.strokeStyle = line;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([...dash]);
  ctx.strokeRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5);
}

/** The ranges to be marked, by sheet id. A mark on a merged cell covers all of it. */
export function marksBySheet(book: Workbook, marks: readonly Mark[]): ReadonlyMap<string, readonly MarkedRange[]> {
  const bySheet = new Map<string, readonly MarkedRange[]>();
  for (const sheet of book.getSheets()) {
    const ranges = markedRanges(marks.filter((mark) => mark.sheet === sheet.getName())).map((range) => {
      const merge = sheet.getMergedCell(range.top, range.left);
      if (!merge) return range;
      return { ...range, bottom: Math.max(range.bottom, merge.endRow), right: Math.max(range.right, merge.endColumn) };
    });
    if (ranges.length > 0) bySheet.set(sheet.getSheetId(), ranges);
  }
  return bySheet;
}
