import type { Cell } from "../../table.ts";
import type { Layout } from "./layout.ts";

/** Where the columns that tell rows apart stand; -1 when the sheet has none. */
export interface RowColumns {
  readonly ordinal: number;
  readonly code: number;
  readonly name: number;
  readonly values: readonly number[];
  /** Words that make a row an area although they are no figure; a kind of sheet knows its own. */
  readonly isEntry?: (cell: Cell) => boolean;
}

/** What else shows that a row is an area, besides its figures. */
interface MoreValues {
  /** Uses of columns that are filled in for areas. */
  readonly uses: readonly string[];
  /** Words that make a row an area although they are no figure. */
  isEntry(cell: Cell): boolean;
}

/** Where each use stands in a sheet: the first column that has it. */
export class SheetColumns<Value extends { readonly id: string } = { readonly id: string }> {
  readonly values: readonly Value[];
  /** Index of each value column in the sheet, -1 when absent; in the plan's order. */
  readonly valueAt: readonly number[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly headings: ReadonlyMap<string, string>;

  constructor(
    { header }: Layout,
    values: readonly Value[],
    private readonly more: MoreValues = { uses: [], isEntry: () => false },
  ) {
    const places = new Map<string, number>();
    for (const { index, use } of header.columns) if (use !== null && !places.has(use)) places.set(use, index);
    this.places = places;
    this.headings = new Map(
      header.columns.flatMap(({ use, heading }) => (use === null ? [] : [[use, heading] as const])),
    );
    this.values = values;
    this.valueAt = values.map(({ id }) => places.get(id) ?? -1);
  }

  /** Index of the column with a use, -1 when absent. */
  readonly at = (use: string): number => this.places.get(use) ?? -1;

  /** The heading of the column with a use; null when absent. */
  readonly heading = (use: string): string | null => this.headings.get(use) ?? null;

  /** What tells the rows apart. */
  get forRows(): RowColumns {
    return {
      ordinal: this.at("ordinal"),
      code: this.at("code"),
      name: this.at("name"),
      values: [...this.valueAt, ...this.more.uses.map((use) => this.at(use))].filter((index) => index >= 0),
      isEntry: (cell) => this.more.isEntry(cell),
    };
  }
}
