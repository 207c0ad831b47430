import {
  placeOf,
  type AreaSheet,
  type CellPlace,
  type Citation,
  type Reason,
  type Sentence,
  type Table,
  type Verdict,
} from "../../../core/index.ts";

/** One line of arithmetic, with the clause or convention that it follows. */
export type WhyLine = Pick<Reason, "sentence" | "citation">;

/** A cell that a figure came from, under the name it has in its sheet. */
export interface NamedCell {
  readonly label: Sentence;
  readonly place: CellPlace;
}

/** Why a figure is what it is: the arithmetic, what it rests on, the cells it came from. */
export interface FigureWhy {
  readonly title: Sentence;
  /** Null where nothing is judged. */
  readonly verdict: Verdict | null;
  readonly lines: readonly WhyLine[];
  /** What it rests on besides the clauses of its lines. */
  readonly rests: readonly Citation[];
  readonly cells: readonly NamedCell[];
}

/** Each citation once, law before convention, in the order in which they come. */
export function citationsOf({ lines, rests }: Pick<FigureWhy, "lines" | "rests">): readonly Citation[] {
  const all = [...lines.map(({ citation }) => citation), ...rests];
  const isFirst = (one: Citation, index: number) =>
    all.findIndex(({ document, clause }) => document === one.document && clause === one.clause) === index;
  const once = all.filter(isFirst);
  return [...once.filter(({ kind }) => kind === "law"), ...once.filter(({ kind }) => kind === "convention")];
}

/** The cell of an area's row in the column of a use; empty where the sheet has no such column. */
export function cellsOf(sheet: AreaSheet, row: number, uses: readonly (readonly [string, Sentence])[]): NamedCell[] {
  return uses.flatMap(([use, name]) => {
    const column = sheet.columns.find((one) => one.use === use);
    return column ? [cellAt(sheet.table, row, column.index, name)] : [];
  });
}

/** A cell with what it shows: «Số vụ xảy ra: 50». */
export function cellAt(table: Table, row: number, column: number, name: Sentence): NamedCell {
  const raw = table.rows[row]?.[column] ?? null;
  const shown = table.texts?.[row]?.[column] ?? (typeof raw === "object" ? (raw?.error ?? "") : String(raw));
  const said = (empty: string, of: string) => `${of}: ${shown === "" ? empty : shown}`;
  return {
    label: { vi: said("trống", name.vi), en: said("blank", name.en) },
    place: placeOf(table, row, column),
  };
}
