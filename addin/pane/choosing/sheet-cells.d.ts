import { type CellPlace, type SelectionSheet, type Sentence } from "../../../core/index.ts";
/** The cell of an area in the column with this use; null where the sheet has none. */
export declare function cellOf(sheet: SelectionSheet, area: number, use: string): CellPlace | null;
/** The full name of an area whose unit is beyond doubt, else what the sheet says; the same in both languages. */
export declare function nameOf({ areas }: SelectionSheet, area: number): Sentence;
