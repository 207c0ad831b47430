import { formatBlock } from "../address.ts";
import { WrongUse } from "../wrong-use.ts";
import type { Cell, Table } from "../table.ts";
import { csvRows, type Separator } from "./csv-rows.ts";

type Rows = readonly (readonly Cell[])[];
type Objects = readonly Readonly<Record<string, Cell | undefined>>[];

interface TableFromOptions {
  /** The name of its sheet; it may carry the year or the district. */
  readonly sheet?: string;
  /** Of a CSV text; left out, the one that most lines agree on. */
  readonly separator?: Separator;
}

/**
 * A table from rows of cells, from objects whose keys are the headings, or from a CSV text; it begins at A1.
 *
 * @throws WrongUse at anything else
 * @example tableFrom([{ "Tên đơn vị": "Phường Tam Hiệp", a1: 10 }]).rows // [["Tên đơn vị", "a1"], ["Phường Tam Hiệp", 10]]
 * @example assess([tableFrom("Tên đơn vị;Phê duyệt;a1;a2;a3\nPhường Tam Hiệp;x;10;2;0")], plan7488, 2018).selection.capUse.selected // 1
 */
export function tableFrom(given: Rows | Objects | string, options: TableFromOptions = {}): Table {
  const { sheet = "Sheet1", separator } = options;
  const rows = typeof given === "string" ? csvRows(given, separator) : rowsOf(given);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const address = formatBlock({ top: 0, left: 0, bottom: Math.max(rows.length, 1) - 1, right: width - 1 });
  return { name: sheet, sheet, address, rows };
}

function rowsOf(given: Rows | Objects): Rows {
  if (Array.isArray(given)) {
    if (given.every((row): row is readonly Cell[] => Array.isArray(row))) return given;
    if (given.every(isPlainObject)) return rowsOfObjects(given as Objects);
  }
  throw new WrongUse({
    of: "tableFrom",
    given,
    accepted: "rows of cells, objects by heading, or a CSV text",
    example: 'tableFrom([{ "Tên đơn vị": "Phường Tam Hiệp", a1: 10 }])',
  });
}

/** The headings are all keys, in the order in which they first come; what an object lacks is an empty cell. */
function rowsOfObjects(objects: Objects): Rows {
  const headings = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  return [
    headings,
    ...objects.map((one) => headings.map((heading) => (Object.hasOwn(one, heading) ? one[heading] : null) ?? null)),
  ];
}

function isPlainObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
