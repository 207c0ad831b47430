import { CommandType, type IDisposable, type IRange } from "@univerjs/core";
import { withMove, type LineMove } from "../../../files/write/saved/line-moves.ts";
import type { SheetOrigin } from "../../../files/write/saved/saved-workbook.ts";
import type { UniverHost } from "./univer-host.ts";

interface MovingParams {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

type Axis = "rows" | "columns";

/** The mutations that move rows or columns, and which. */
const moving: ReadonlyMap<string, readonly [Axis, LineMove["kind"]]> = new Map([
  ["sheet.mutation.insert-row", ["rows", "insert"]],
  ["sheet.mutation.remove-rows", ["rows", "remove"]],
  ["sheet.mutation.move-rows", ["rows", "move"]],
  ["sheet.mutation.insert-col", ["columns", "insert"]],
  ["sheet.mutation.remove-col", ["columns", "remove"]],
  ["sheet.mutation.move-columns", ["columns", "move"]],
]);

/** What became of each sheet of the opened file: the grid does not know its rules, notes and charts, which go with the cells. */
export class OpenedSheets {
  private readonly origins = new Map<string, SheetOrigin>();
  private readonly command: IDisposable;

  constructor(host: UniverHost, book: string) {
    for (const sheet of host.model(book).getSheets()) {
      this.origins.set(sheet.getSheetId(), { title: sheet.getName(), rows: [], columns: [] });
    }
    this.command = host.commands.onCommandExecuted(({ id, type, params }) => {
      const move = type === CommandType.MUTATION ? moving.get(id) : undefined;
      if (move && (params as MovingParams).unitId === book) this.follow(move, params as MovingParams);
    });
  }

  /** Undefined for a sheet that the file did not have. */
  origin(sheet: string): SheetOrigin | undefined {
    return this.origins.get(sheet);
  }

  /** @param title of the sheet when it was opened */
  hasMoved(title: string, what: "columns" | "lines"): boolean {
    const origin = [...this.origins.values()].find((one) => one.title === title);
    return origin !== undefined && origin.columns.length + (what === "lines" ? origin.rows.length : 0) > 0;
  }

  dispose(): void {
    this.command.dispose();
  }

  private follow([axis, kind]: readonly [Axis, LineMove["kind"]], params: MovingParams): void {
    const origin = this.origins.get(params.subUnitId);
    const range = params.range ?? params.sourceRange;
    if (!origin || !range) return;
    const at = axis === "rows" ? range.startRow : range.startColumn;
    const count = (axis === "rows" ? range.endRow : range.endColumn) - at + 1;
    const target = params.targetRange;
    const to = axis === "rows" ? target?.startRow : target?.startColumn;
    const move: LineMove = kind === "move" ? { kind, at, count, to: to ?? at } : { kind, at, count };
    this.origins.set(params.subUnitId, { ...origin, [axis]: withMove(origin[axis], move) });
  }
}
