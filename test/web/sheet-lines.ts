import type { Table } from "../../core/table.ts";
import type { CellLook, SheetLook } from "../../files/read/sheet-look.ts";

/** A sheet as lines that say what stands where, so that a difference names its cell. */
export function sheetLines({ rows, formulas = [], fonts }: Table, look: SheetLook, hasFont: boolean): string[] {
  const lines: string[] = [];
  const height = Math.max(rows.length, look.cells.length);
  for (let row = 0; row < height; row += 1) {
    const width = Math.max(rows[row]?.length ?? 0, look.cells[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const value = rows[row]?.[column] ?? null;
      const formula = formulas[row]?.[column] ?? null;
      const number = look.cells[row]?.[column] ?? 0;
      // An empty plain cell says nothing.
      if (number === 0 && (value === null || value === "") && formula === null) continue;
      // Where the runs of a text have fonts of their own, the cell shows that of the longest.
      const font = fonts?.[row]?.[column];
      const style = { ...plainOf(look), ...look.styles[number], ...(font && { font }) };
      const text = JSON.stringify([value === "" ? null : value, formula, sorted(style, hasFont)]);
      lines.push(`${row},${column} ${text}`);
    }
  }
  return lines;
}

function plainOf({ styles: [plain] }: SheetLook): CellLook {
  const { font = "", size = 0 } = plain ?? {};
  return { font, size };
}

/** @param hasFont false where the opened file names no font: a saved one must */
function sorted(style: CellLook, hasFont: boolean): [string, unknown][] {
  return Object.entries(style)
    .filter(([key]) => hasFont || (key !== "font" && key !== "size"))
    .filter(([key, value]) => !(key === "format" && String(value).toLowerCase() === "general"))
    .map(([key, value]): [string, unknown] => [key, key === "borders" ? borders(value as CellLook["borders"]) : value])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function borders(given: CellLook["borders"] = {}) {
  return Object.entries(given)
    .map(([side, { line, colour = "#000000" }]) => `${side} ${line} ${colour}`)
    .sort();
}

export function frameOf({ sheet, hidden, showsGrid, frozen, merges }: SheetLook) {
  return { sheet, hidden, showsGrid, frozen, merges: [...merges].sort() };
}

/** In the pixels of a screen, as programs show them. */
export function widthsOf({ columns, defaultWidth = 9.140625 }: SheetLook, columnsShown: number): string[] {
  return Array.from({ length: columnsShown }, (_, column) => {
    const run = columns.find(({ from, to }) => from <= column && column <= to);
    return `${Math.round((run?.width ?? defaultWidth) * 7)}${run?.hidden ? " hidden" : ""}`;
  });
}

export function heightsOf({ rows }: SheetLook, rowsShown: number): string[] {
  return rows.flatMap(({ from, to, height, hidden }) =>
    Array.from({ length: Math.min(to, rowsShown) - from + 1 }, (_, index) => {
      const pixels = height === undefined ? "" : Math.max(1, Math.round((height * 96) / 72));
      return `${from + index} ${pixels}${hidden ? " hidden" : ""}`;
    }),
  );
}
