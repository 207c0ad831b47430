import { formatBlock } from "../../core/address.ts";
import type { Settings } from "../../core/sheet/managed/settings.ts";
import { settingsSheet } from "../../core/sheet/managed/write-settings.ts";
import type { Cell, Table, WorkbookContent } from "../../core/table.ts";

interface GivenSheet extends Partial<Omit<Table, "rows" | "address">> {
  /** Row 1; a title that says district and year unless another is given. */
  readonly title?: string;
  /** Row 2. */
  readonly heading?: readonly string[];
  /** Row 3 and below. */
  readonly rows: readonly (readonly Cell[])[];
  readonly settings?: Settings;
  /** Right of the headings given, the columns of marks that are not among them, left blank: nobody is selected. */
  readonly withMarks?: true;
}

export const bienHoa2018 = "RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018";

/**
 * A workbook with one small selection sheet: title in row 1, header in row 2, areas from row 3, names in column A.
 *
 * @example sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }) // A3 names the area, B3:D3 hold a1 to a3
 */
export function sheetOf(given: GivenSheet): WorkbookContent {
  const { title = bienHoa2018, heading = ["Tên đơn vị", "a1", "a2", "a3"], rows: areas, settings, ...others } = given;
  const { withMarks, ...more } = others;
  const marks = withMarks ? ["Phê duyệt", "Chuyển tiếp"].filter((mark) => !heading.includes(mark)) : [];
  const rows: Cell[][] = [[title], [...heading, ...marks], ...areas.map((row) => [...row])];
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right });
  const table: Table = { name: "Rà soát", sheet: "Rà soát", ...more, address, rows };
  if (!settings) return { tables: [table] };
  const own = settingsSheet(settings);
  return { tables: [table, own.table], names: { [own.name]: own.title } };
}

/** Formulas, texts or fonts of a sheet: only the cells named have one. @example formulasAt({ B3: "SUM(C3:D3)" }) */
export function gridOf<T>(cells: Readonly<Record<string, T>>): (T | null)[][] {
  const grid: (T | null)[][] = [];
  for (const [address, content] of Object.entries(cells)) {
    const column = address.charCodeAt(0) - 65;
    const row = Number(address.slice(1)) - 1;
    while (grid.length <= row) grid.push([]);
    const line = grid[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = content;
  }
  return grid;
}
