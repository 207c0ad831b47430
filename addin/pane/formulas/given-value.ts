import { arrayConstant } from "../../functions/array-constant.ts";
import { parseBlock } from "../../../core/address.ts";
import type { Cell, WorkbookContent } from "../../../core/table.ts";

/** What an argument is handed over as; null where only the spreadsheet itself could say. */
type GivenValue = { readonly value: unknown } | null;

const reference =
  /^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/iu;

/** Whether an argument is a cell or a block of cells. @example isReference("'Rà soát 2018'!D9:AF38") // true */
export function isReference(typed: string): boolean {
  return reference.test(typed);
}

/**
 * The value of one argument of a formula: a number, a text in quotes, TRUE or FALSE, nothing, or cells of the
 * workbook as they were read. What is calculated within the formula is not known here.
 *
 * @param sheet the sheet in which the formula stands
 */
export function givenValue(typed: string, sheet: string, content: WorkbookContent): GivenValue {
  if (typed === "") return { value: null };
  if (/^"(?:[^"]|"")*"$/.test(typed)) return { value: typed.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(typed)) return { value: typed.toUpperCase() === "TRUE" };
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i.test(typed)) return { value: Number(typed) };
  const [, home, address] = reference.exec(typed) ?? [];
  if (address === undefined) {
    const block = arrayConstant(typed);
    return block && { value: block };
  }
  return cellsIn(home === undefined ? sheet : unquoted(home), address, content);
}

function unquoted(title: string): string {
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
}

/** One cell as itself, a block as rows of cells. */
function cellsIn(sheet: string, address: string, { tables }: WorkbookContent): GivenValue {
  const table = tables.find((one) => one.sheet === sheet);
  if (!table) return null;
  const { top, left } = parseBlock(table.address);
  const block = parseBlock(address.replaceAll("$", "").toUpperCase());
  const rows: Cell[][] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const cells = table.rows[row - top];
    const own: Cell[] = [];
    for (let column = block.left; column <= block.right; column += 1) own.push(cells?.[column - left] ?? null);
    rows.push(own);
  }
  return { value: rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows };
}
