import type { Cell, Table } from "../../core/table.ts";
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

/** An answer whose empty rows take no part in the way from thread to thread: there may be millions. */
export type PackedAnswer =
  | Extract<ReadOutcome, { ok: false }>
  | (Pick<Extract<ReadOutcome, { ok: true }>, "ok" | "beside"> & {
      readonly content: Omit<Extract<ReadOutcome, { ok: true }>["content"], "tables">;
      readonly tables: readonly PackedTable[];
      readonly sheets: readonly PackedLook[];
    });

/** @example unpackAnswer(packAnswer(await readWorkbook(bytes))) // the same answer */
export function packAnswer(answer: ReadOutcome): PackedAnswer {
  if (!answer.ok) return answer;
  const { tables, ...content } = answer.content;
  const sheets = answer.sheets.map(({ cells, ...look }) => ({ ...look, cells: packed(cells) }));
  return { ...answer, content, tables: tables.map(packTable), sheets };
}

export function unpackAnswer(answer: PackedAnswer): ReadOutcome {
  if (!answer.ok) return answer;
  const { tables, sheets, content, ...rest } = answer;
  return {
    ...rest,
    content: { ...content, tables: tables.map(unpackTable) },
    sheets: sheets.map((look) => ({ ...look, cells: placed(look.cells, []) })),
  };
}

function packTable({ rows, formats, formulas, fonts, texts, ...table }: Table): PackedTable {
  return {
    ...table,
    height: rows.length,
    rows: packed(rows),
    ...(formats && { formats: packed(formats) }),
    ...(formulas && { formulas: packed(formulas) }),
    ...(fonts && { fonts: packed(fonts) }),
    ...(texts && { texts: packed(texts) }),
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

function packed<Value>(rows: readonly (readonly Value[])[]): PackedRows<readonly Value[]> {
  const numbers: number[] = [];
  const kept: (readonly Value[])[] = [];
  rows.forEach((row, number) => {
    if (row.length === 0) return;
    numbers.push(number);
    kept.push(row);
  });
  return { numbers, rows: kept };
}

function placed<Row>({ numbers, rows }: PackedRows<Row>, into: Row[]): Row[] {
  rows.forEach((row, index) => (into[numbers[index] ?? 0] = row));
  return into;
}
