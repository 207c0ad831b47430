import { formatBlock, parseBlock, type Block } from "../../../core/address.ts";
import type { Cell, CellPlace, Table, WorkbookContent } from "../../../core/table.ts";
import { formulaOf, plainCell } from "./cells.ts";
import { isAside } from "./managed-sheets/planned-sheet.ts";
import { codeOf, hasExcelApi, inTurns, packed, payloadBudget } from "./request-context.ts";
import { sheetOfName } from "../sheet-of-name.ts";

/** What one cell takes of an answer, as a generous guess; an answer that is too large all the same is asked for in smaller parts. */
const bytesOfCell = 120;
const bytesOfFont = 60;
const smallestBudget = 100_000;

/** A sheet's filled block, before its cells are read. */
interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly block: Block;
  /** Null when the rows differ. */
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  /** Null when the cells differ. */
  readonly font: string | null;
  /** Absent where this Excel cannot tell. */
  readonly merges?: readonly string[];
}

/** Some rows of a filled block, with what was asked for them. */
interface Part {
  readonly of: FilledSheet;
  readonly block: Block;
  asked: {
    readonly range: Excel.Range;
    readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
    readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
    readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  } | null;
}

/** The whole workbook in three requests: which sheets, how large, what stands in them. */
export async function readContent(context: Excel.RequestContext): Promise<WorkbookContent> {
  const { workbook } = context;
  workbook.load("name");
  workbook.names.load("items/name,items/formula");
  workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const sheets = workbook.worksheets.items.filter((sheet) => !isAside(sheet.name));
  const names = namesOf(workbook.names.items);
  const fileName = workbook.name;
  const filled = await measure(context, sheets);
  const parts = await readParts(context, filled, payloadBudget);
  const tables = sheets.map((sheet) => {
    const isHidden = sheet.visibility !== Excel.SheetVisibility.visible;
    return tableOf(
      sheet.name,
      isHidden,
      parts.filter(({ of }) => of.sheet === sheet),
    );
  });
  return { fileName, tables, names };
}

/** The values of some blocks alone, in two requests: which sheets there are, what stands in them. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellPlace[],
): Promise<readonly (readonly (readonly Cell[])[] | null)[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const titles = new Set(worksheets.items.map(({ name }) => name));
  const asked = blocks.map(({ sheet, address }) => {
    if (!titles.has(sheet)) return null;
    const range = worksheets.getItem(sheet).getRange(address);
    range.load("values,valueTypes");
    return range;
  });
  await context.sync();
  return asked.map(
    (range) =>
      range &&
      (range.values as unknown[][]).map((values, row) =>
        values.map((value, column) => plainCell(value, range.valueTypes[row]?.[column])),
      ),
  );
}

async function measure(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly FilledSheet[]> {
  const canMerges = hasExcelApi("1.13");
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address,rowHidden,columnHidden");
    used.format.font.load("name");
    const merged = canMerges ? used.getMergedAreasOrNullObject() : null;
    merged?.areas.load("items/address");
    return { sheet, used, merged };
  });
  await context.sync();
  return asked.flatMap(({ sheet, used, merged }): FilledSheet[] => {
    if (used.isNullObject) return [];
    const merges = merged?.isNullObject ? [] : merged?.areas.items.map(({ address }) => localAddress(address));
    return [
      {
        sheet,
        block: parseBlock(localAddress(used.address)),
        // Both are null over a mixed block, whatever the types say.
        rowHidden: used.rowHidden,
        columnHidden: used.columnHidden,
        font: used.format.font.name,
        ...(merges && { merges }),
      },
    ];
  });
}

async function readParts(
  context: Excel.RequestContext,
  filled: readonly FilledSheet[],
  budget: number,
): Promise<readonly Part[]> {
  const parts = filled.flatMap((one) => partsOf(one, budget));
  try {
    await inTurns(
      context,
      packed(parts, bytesOf, budget).map((group) => () => group.forEach(ask)),
    );
    return parts;
  } catch (error) {
    // Long texts: the same in smaller parts.
    const isTooLarge = codeOf(error) === "ResponsePayloadSizeLimitExceeded";
    if (!isTooLarge || budget <= smallestBudget) throw error;
    return readParts(context, filled, Math.ceil(budget / 4));
  }
}

function partsOf(of: FilledSheet, budget: number): Part[] {
  const { top, left, bottom, right } = of.block;
  const perRow = (right - left + 1) * (bytesOfCell + (of.font === null ? bytesOfFont : 0));
  const height = Math.max(1, Math.floor(budget / perRow));
  const parts: Part[] = [];
  for (let row = top; row <= bottom; row += height) {
    parts.push({ of, block: { top: row, left, bottom: Math.min(bottom, row + height - 1), right }, asked: null });
  }
  return parts;
}

function bytesOf({ of, block: { top, left, bottom, right } }: Part): number {
  return (bottom - top + 1) * (right - left + 1) * (bytesOfCell + (of.font === null ? bytesOfFont : 0));
}

function ask(part: Part): void {
  const { of, block } = part;
  const range = of.sheet.getRange(formatBlock(block));
  range.load("values,formulas,numberFormat,text,valueTypes");
  part.asked = {
    range,
    fonts: of.font === null ? range.getCellProperties({ format: { font: { name: true } } }) : null,
    rows: of.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null,
    columns: of.columnHidden === null ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

function tableOf(sheet: string, hidden: boolean, parts: readonly Part[]): Table {
  const first = parts[0];
  const empty = { name: sheet, sheet, hidden, rows: [], formulas: [], formats: [], texts: [], fonts: [] };
  if (!first) return { ...empty, address: "A1", hiddenRows: [], hiddenColumns: [] };
  const { block, merges, font, rowHidden, columnHidden } = first.of;
  const read = parts.flatMap(rowsOf);
  return {
    name: sheet,
    sheet,
    address: formatBlock(block),
    rows: read.map(({ cells }) => cells),
    formulas: read.map(({ formulas }) => formulas),
    formats: read.map(({ formats }) => formats),
    texts: read.map(({ texts }) => texts),
    fonts: read.map(({ cells, fonts }) => fonts ?? cells.map(() => font)),
    hiddenRows: read.flatMap(({ isHidden }, row) => ((isHidden ?? rowHidden) ? [row] : [])),
    hiddenColumns: Array.from({ length: block.right - block.left + 1 }, (_column, index) => index).filter(
      (index) => first.asked?.columns?.value[index]?.columnHidden ?? columnHidden,
    ),
    hidden,
    ...(merges && { merges }),
  };
}

function rowsOf({ asked }: Part) {
  if (!asked) return [];
  const { range, fonts, rows } = asked;
  return (range.values as unknown[][]).map((values, row) => {
    const formulas = values.map((value, column) => formulaOf((range.formulas as unknown[][])[row]?.[column], value));
    return {
      cells: values.map((value, column) =>
        plainCell(value, range.valueTypes[row]?.[column], formulas[column] !== null),
      ),
      formulas,
      formats: (range.numberFormat as string[][])[row]?.map((format) => (format === "General" ? null : format)) ?? [],
      texts: range.text[row]?.map((text) => (text === "" ? null : text)) ?? [],
      fonts: fonts?.value[row]?.map(({ format }) => format?.font?.name ?? null) ?? null,
      isHidden: rows?.value[row]?.rowHidden ?? null,
    };
  });
}

/** The names of our own sheets and the sheet each stands for. */
function namesOf(items: readonly Excel.NamedItem[]): Readonly<Record<string, string>> {
  const names = Object.create(null) as Record<string, string>;
  for (const { name, formula } of items) {
    const sheet = sheetOfName(formula);
    if (name.startsWith("DIABAN_") && sheet !== null && !isAside(sheet)) names[name] = sheet;
  }
  return names;
}

function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}
