import { filledRows, type Cell, type Table, type WorkbookContent } from "../../core/table.ts";
import type { ReadOutcome } from "./read-workbook.ts";
import type { SheetLook } from "./sheet-look.ts";

/** Rows as one thread hands them to another: those that hold something, each with its number. */
interface PackedRows<Row> {
  readonly numbers: readonly number[];
  readonly rows: readonly Row[];
}

/** What is told of cells beside their values. */
type Fact = "formats" | "formulas" | "fonts" | "texts";

type PackedTable = Omit<Table, "rows" | Fact> & {
  readonly height: number;
  readonly rows: PackedRows<readonly Cell[]>;
} & { readonly [Name in Fact]?: PackedRows<readonly (string | null)[]> };

type PackedLook = Omit<SheetLook, "cells"> & { readonly cells: PackedRows<readonly number[]> };

/** A workbook whose empty rows take no part in the way from thread to thread: there may be millions. */
export type PackedContent = Omit<WorkbookContent, "tables"> & { readonly tables: readonly PackedTable[] };

/** What is read of a file, on the way from thread to thread. */
export type PackedAnswer =
  | Extract<ReadOutcome, { ok: false }>
  | (Pick<Extract<ReadOutcome, { ok: true }>, "ok" | "beside"> & {
      readonly content: PackedContent;
      readonly sheets: readonly PackedLook[];
    });

/** @example unpackAnswer(packAnswer(await readWorkbook(bytes))) // the same answer */
export function packAnswer(answer: ReadOutcome): PackedAnswer {
  if (!answer.ok) return answer;
  const sheets = answer.sheets.map(({ cells, ...look }) => ({ ...look, cells: packed(knownRows(cells)) }));
  return { ...answer, content: packContent(answer.content), sheets };
}

export function unpackAnswer(answer: PackedAnswer): ReadOutcome {
  if (!answer.ok) return answer;
  const { sheets, content, ...rest } = answer;
  return {
    ...rest,
    content: unpackContent(content),
    sheets: sheets.map((look) => ({ ...look, cells: placed(look.cells, []) })),
  };
}

export const packContent = (content: WorkbookContent): PackedContent => ({
  ...content,
  tables: content.tables.map(packTable),
});

export const unpackContent = (content: PackedContent): WorkbookContent => ({
  ...content,
  tables: content.tables.map(unpackTable),
});

function packTable({ rows, formats, formulas, fonts, texts, ...table }: Table): PackedTable {
  return {
    ...table,
    height: rows.length,
    rows: packed(filledRows({ rows })),
    ...(formats && { formats: packed(knownRows(formats)) }),
    ...(formulas && { formulas: packed(knownRows(formulas)) }),
    ...(fonts && { fonts: packed(knownRows(fonts)) }),
    ...(texts && { texts: packed(knownRows(texts)) }),
  };
}

function unpackTable({ height, rows, formats, formulas, fonts, texts, ...table }: PackedTable): Table {
  return {
    ...table,
    rows: placed(rows, Array<readonly Cell[]>(height).fill([])),
    ...(formats && { formats: placed(formats, []) }),
    ...(formulas && { formulas: placed(formulas, []) }),
    ...(fonts && { fonts: placed(fonts, []) }),
    ...(texts && { texts: placed(texts, []) }),
  };
}

/** Where a row that is missing says nothing, most of a million may be missing. */
function knownRows<Row>(rows: readonly Row[]): [number, Row][] {
  return Object.entries(rows).map(([number, row]) => [Number(number), row]);
}

function packed<Row>(rows: readonly [number, Row][]): PackedRows<Row> {
  return { numbers: rows.map(([number]) => number), rows: rows.map(([, row]) => row) };
}

function placed<Row>({ numbers, rows }: PackedRows<Row>, into: Row[]): Row[] {
  rows.forEach((row, index) => (into[numbers[index] ?? 0] = row));
  return into;
}
