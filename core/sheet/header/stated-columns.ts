import { columnName, parseAddress } from "../../address.ts";
import { originOf, type Table } from "../../table.ts";
import type { AreaSheet, ColumnUse, ReadingOptions, RememberedColumn } from "../area-sheet.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What users said of the columns of one table: now, by letter; before, by letter and heading. What they say now wins. */
export class StatedColumns {
  private readonly letters = new Map<number, string | null>();
  private readonly remembered: readonly {
    readonly at: number;
    readonly heading: string;
    readonly use: string | null;
  }[];

  /** Uses that the kind of sheet does not have are passed over: the heading is read as if nothing had been said. */
  constructor(table: Table, options: ReadingOptions, { accepts }: Pick<Vocabulary, "accepts">) {
    const { left } = originOf(table);
    const at = (letter: string) => parseAddress(`${letter}1`).column - left;
    const isKnown = (use: string | null) => use === null || accepts(use);
    const { columns = {} } = statementOf(table, options);
    for (const [letter, use] of Object.entries(columns)) if (isKnown(use)) this.letters.set(at(letter), use);
    this.remembered = (options.remembered ?? [])
      .filter(({ sheet, use }) => sheet === table.sheet && isKnown(use))
      .map(({ column, heading, use }) => ({ at: at(column), heading, use }));
  }

  /** What was said of a column, as far as it can be told before the other headings are known. */
  at(index: number, heading: () => string): string | null | undefined {
    if (this.letters.has(index)) return this.letters.get(index);
    if (this.remembered.length === 0) return undefined;
    const words = heading();
    return this.remembered.find((one) => one.heading === words)?.use;
  }

  /** The columns as they are stated; a use that one of them has is taken away from every other. */
  applyTo(columns: readonly ColumnUse[]): readonly ColumnUse[] {
    if (this.letters.size + this.remembered.length === 0) return columns;
    const said = new Map<number, string | null>();
    const asked = new Map<number, string>();
    for (const { at, heading, use } of this.remembered) {
      const [only, ...more] = this.placesOf(at, heading, columns);
      if (only !== undefined && more.length === 0) said.set(only, use);
      // Which of several columns was meant is asked anew.
      else if (only !== undefined && use !== null) for (const place of [only, ...more]) asked.set(place, use);
    }
    const now = new Set([...this.letters.values()].filter((use) => use !== null));
    for (const [index, use] of said) if (use !== null && now.has(use)) said.delete(index);
    for (const [index, use] of this.letters) said.set(index, use);
    const taken = new Set(said.values());
    return columns.map((column) => {
      const use = said.get(column.index);
      if (use !== undefined) return { ...column, use, question: null, otherYear: null, isStated: true };
      const doubt = asked.get(column.index);
      if (column.use !== null && taken.has(column.use)) return { ...column, use: null };
      if (doubt !== undefined && !taken.has(doubt))
        return { ...column, use: null, question: { among: [doubt], why: movedToSeveral } };
      return column;
    });
  }

  /** Where the heading stands: in its own column, else in those to which it may have moved. */
  private placesOf(at: number, heading: string, columns: readonly ColumnUse[]): readonly number[] {
    const places = columns.filter((column) => column.heading === heading).map(({ index }) => index);
    return places.includes(at)
      ? [at]
      : places.filter((place) => !this.remembered.some((other) => other.at === place && other.heading === heading));
  }
}

const movedToSeveral = {
  vi: "Tiêu đề đã xác nhận nay đứng ở nhiều cột.",
  en: "The heading that was confirmed now stands in several columns.",
};

/** What is stated of a table: by its sheet's name, else of the sheet that is read. */
export function statementOf({ sheet }: Table, options: ReadingOptions): Pick<ReadingOptions, "headerRow" | "columns"> {
  const named = options.sheets?.find((one) => one.sheet === sheet);
  const { headerRow = options.headerRow, columns } = named ?? {};
  if (options.sheet !== undefined && options.sheet !== sheet) return named ?? {};
  return {
    ...(headerRow !== undefined && { headerRow }),
    columns: { ...options.columns, ...columns },
  };
}

/** The columns of a sheet that the user has stated, as the workbook is to remember them. */
export function statedColumns({ table, columns }: Pick<AreaSheet, "table" | "columns">): readonly RememberedColumn[] {
  const { left } = originOf(table);
  return columns.flatMap(({ index, heading, use, isStated = false }) =>
    isStated && heading !== "" ? [{ sheet: table.sheet, column: columnName(left + index), heading, use }] : [],
  );
}
