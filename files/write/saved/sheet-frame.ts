import { columnName, formatBlock, parseBlock } from "../../../core/address.ts";
import type { ColumnLook, SheetLook } from "../../read/sheet-look.ts";
import { movedRun } from "./line-moves.ts";
import type { SheetChanges } from "./sheet-changes.ts";
import { attributesOf, childrenOf, openTag, type XmlSpan } from "./xml-spans.ts";

/** Characters that a column of a new workbook shows, gaps counted in. */
const usualWidth = 9.140625;
const mostColumns = 16_384;

/** What the frame of a sheet is written from; an element is null where the opened file has none. */
interface FrameSources {
  readonly source: string;
  readonly prefix: string;
  readonly openedLook: SheetLook | null;
  readonly look: SheetLook;
  readonly changes: SheetChanges;
}

/** Columns that the opened file describes, each by what it says of it. */
export class OpenedColumns {
  private readonly columns: (ReadonlyMap<string, string> | undefined)[] = [];

  constructor(source: string, cols: XmlSpan | null) {
    for (const span of cols ? childrenOf(source, cols) : []) {
      const attributes = attributesOf(source, span);
      const to = Math.min(mostColumns, Number(attributes.get("max") ?? 0));
      for (let column = Number(attributes.get("min") ?? 0) - 1; column < to; column += 1) {
        if (column >= 0) this.columns[column] = attributes;
      }
    }
  }

  get count(): number {
    return this.columns.length;
  }

  attributes(column: number): ReadonlyMap<string, string> | undefined {
    return this.columns[column];
  }

  style(column: number): number {
    return Number(this.columns[column]?.get("style") ?? 0);
  }
}

/** The widths of the columns; null where they are as they were. */
export function columnsXml({ prefix, openedLook, look, changes }: FrameSources, opened: OpenedColumns): string | null {
  const count = Math.max(opened.count, ...look.columns.map(({ to }) => to + 1), 0);
  const now = widthsOf(look);
  const before = widthsOf(openedLook);
  const isNew = openedLook === null;
  const described = Array.from({ length: Math.min(mostColumns, count) }, (_, column) => {
    const from = changes.openedColumn(column);
    const kept = from === null ? undefined : opened.attributes(from);
    const isSame = from !== null && now(column).shown === before(from).shown;
    return { kept, width: isSame ? null : now(column) };
  });
  if (!changes.isMoved && !isNew && described.every(({ width }) => width === null)) return null;
  const runs: { text: string; from: number; to: number }[] = [];
  described.forEach(({ kept, width }, column) => {
    const attributes = new Map(kept);
    for (const name of ["min", "max"]) attributes.delete(name);
    if (width !== null) {
      if (width.isUsual && !kept) return;
      attributes.set("width", String(width.width)).set("customWidth", "1").delete("hidden");
      if (width.hidden) attributes.set("hidden", "1");
    } else if (!kept) return;
    const text = openTag("", attributes).slice(1, -1);
    const last = runs.at(-1);
    if (last && last.to === column - 1 && last.text === text) last.to = column;
    else runs.push({ text, from: column, to: column });
  });
  if (runs.length === 0) return "";
  const cols = runs.map(({ text, from, to }) => `<${prefix}col min="${from + 1}" max="${to + 1}"${text}/>`);
  return `<${prefix}cols>${cols.join("")}</${prefix}cols>`;
}

/** What a column shows, in the pixels of a screen. */
function widthsOf(look: SheetLook | null) {
  const known: (ColumnLook | undefined)[] = [];
  for (const run of look?.columns ?? []) {
    for (let column = run.from; column <= Math.min(run.to, mostColumns - 1); column += 1) known[column] = run;
  }
  const usual = look?.defaultWidth ?? usualWidth;
  return (column: number) => {
    const { width, hidden = false } = known[column] ?? {};
    return {
      width: width ?? usual,
      hidden,
      isUsual: known[column] === undefined,
      shown: `${Math.round((width ?? usual) * 7)}${hidden ? " hidden" : ""}`,
    };
  };
}

/** The merged blocks; null where they are as they were. */
export function mergesXml(
  { source, prefix, openedLook, look, changes }: FrameSources,
  merges: XmlSpan | null,
): string | null {
  const before = new Map((openedLook?.merges ?? []).map((block) => [corner(block), block]));
  const shift = (block: string): string | null => {
    const { top, left, bottom, right } = parseBlock(block);
    const rows = movedRun(changes.rows, [top, bottom]);
    const columns = movedRun(changes.columns, [left, right]);
    return rows && columns && formatBlock({ top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] });
  };
  // A merge that reaches far beyond the data was shown clipped; as it was written it is kept.
  const whole = new Map<string, string>();
  const beyond: string[] = [];
  for (const span of merges ? childrenOf(source, merges) : []) {
    const written = attributesOf(source, span).get("ref") ?? "";
    const moved = blockOrNull(written) === null ? null : shift(written);
    if (moved === null) continue;
    const shown = before.get(corner(written));
    const shownNow = shown === undefined ? null : shift(shown);
    if (shown === undefined) beyond.push(moved);
    else if (shownNow !== null) whole.set(shownNow, moved);
  }
  const isSame =
    before.size === look.merges.length && look.merges.every((block) => before.get(corner(block)) === block);
  if (isSame && !changes.isMoved && openedLook !== null) return null;
  const blocks = [...look.merges.map((block) => whole.get(block) ?? block), ...beyond];
  if (blocks.length === 0) return "";
  const cells = blocks.map((ref) => openTag(`${prefix}mergeCell`, [["ref", ref]], true));
  return `${openTag(`${prefix}mergeCells`, [["count", cells.length]])}${cells.join("")}</${prefix}mergeCells>`;
}

function blockOrNull(reference: string) {
  try {
    return parseBlock(reference);
  } catch {
    return null;
  }
}

const corner = (block: string) => block.replace(/:.*$/, "");

/** How the sheet is looked at; null where it is as it was. */
export function viewsXml({ source, prefix, openedLook, look }: FrameSources, views: XmlSpan | null): string | null {
  const { frozen, showsGrid } = look;
  const was = openedLook ?? { frozen: { rows: 0, columns: 0 }, showsGrid: true };
  const isSame =
    frozen.rows === was.frozen.rows && frozen.columns === was.frozen.columns && showsGrid === was.showsGrid;
  if (isSame && (views !== null || openedLook !== null || showsGrid)) return null;
  const [view] = views ? childrenOf(source, views).filter(({ name }) => name === "sheetView") : [];
  const attributes = view ? attributesOf(source, view) : new Map([["workbookViewId", "0"]]);
  attributes.delete("showGridLines");
  attributes.delete("topLeftCell");
  if (!showsGrid) attributes.set("showGridLines", "0");
  const rest = (view ? childrenOf(source, view) : []).filter(({ name }) => name !== "pane" && name !== "selection");
  const pane = frozen.rows + frozen.columns === 0 ? "" : paneXml(frozen, prefix);
  const inner = pane + rest.map(({ start, end }) => source.slice(start, end)).join("");
  return `<${prefix}sheetViews>${openTag(`${prefix}sheetView`, attributes)}${inner}</${prefix}sheetView></${prefix}sheetViews>`;
}

function paneXml({ rows, columns }: SheetLook["frozen"], prefix: string): string {
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return openTag(
    `${prefix}pane`,
    [
      ["xSplit", columns || undefined],
      ["ySplit", rows || undefined],
      ["topLeftCell", `${columnName(columns)}${rows + 1}`],
      ["activePane", active],
      ["state", "frozen"],
    ],
    true,
  );
}
