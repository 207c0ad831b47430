import type { ValueKind } from "../plan/plan.ts";
import type { UnitMatch } from "../register/match.ts";
import type { KnownDistrict, KnownProvince } from "../register/places/known-places.ts";
import type { District } from "../register/unit.ts";
import type { AreaFacts } from "../score/score.ts";
import type { Sentence } from "../sentence.ts";
import type { Cell, Table } from "../table.ts";

/** What a sheet is filled in for: choosing areas, or judging them after their year. */
export const sheetKinds = ["selection", "evaluation", "ledger"] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** One column of figures that a kind of sheet has. */
export interface SheetValue {
  /** a1 … d9 of a selection sheet, T2.whole of an evaluation sheet. */
  readonly id: string;
  readonly kind: ValueKind;
  readonly heading: Sentence;
}

/** What a column of the sheet was taken for. `use` is a plain column, a value column id (a1 … d9), or null: read by nobody. */
export interface ColumnUse {
  /** Index in the table's rows. */
  readonly index: number;
  /** Headings of the merged header rows joined by a space. */
  readonly heading: string;
  readonly use: string | null;
  /** A column of personal names is never copied anywhere. */
  readonly personal: boolean;
  /** What is asked about a column that is nearly recognised; it is not read until it is answered. */
  readonly question?: { readonly among: readonly string[]; readonly why: Sentence } | null;
  /** The year that the heading speaks of when it is not the sheet's. */
  readonly otherYear?: number | null;
  /** The user said what it is. */
  readonly isStated?: boolean;
  /** The year that the heading names. */
  readonly year?: number | null;
}

/** A table that could be the sheet. */
export interface Candidate {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Header rows, as indexes into the table's rows, ends included. */
  readonly headerTop: number;
  readonly headerBottom: number;
  /** How many columns of figures were recognised. */
  readonly criteria: number;
}

/** A row that is no area. */
export interface SkippedRow {
  readonly row: number;
  readonly kind: "header" | "numbering" | "group" | "subtotal" | "total" | "note" | "signature";
  /** What it says, shortened. */
  readonly text: string;
}

/** What is wrong with one cell; the codes are those of the checks. */
export type CellTrouble =
  | "blank-value"
  | "not-a-number"
  | "negative"
  | "not-whole"
  | "date-in-count"
  | "shown-differs"
  | "yes-no-unreadable"
  | "cell-error"
  | "number-as-text"
  | "ambiguous-thousands"
  | "stale-formula";

/** A cell that was not plain: what it says, what it was read as, and what would mend it. */
export interface OddCell {
  readonly row: number;
  readonly column: number;
  readonly trouble: CellTrouble;
  readonly raw: Cell;
  /** Value column id. */
  readonly id: string;
  /** What a fix would write; undefined when nothing can be offered. */
  readonly mended?: Cell;
}

/** A date as read: ISO text, or null when the text is no date. */
export interface ReadDate {
  readonly iso: string | null;
  readonly raw: Cell;
}

/** A row that names a unit. */
export interface NamedRow {
  /** Index into the table's rows. */
  readonly row: number;
  /** As written, spaces and composition tidied, legacy encodings repaired. */
  readonly name: string;
  readonly code: string | null;
  readonly match: UnitMatch;
  /** The column of its name where names stand in several columns, as in a ledger that lists those of a year. */
  readonly column?: number;
}

/** One area (địa bàn) of a sheet with its figures, in the order of the sheet's `values`. */
export interface AreaFigures extends NamedRow {
  readonly facts: AreaFacts;
}

/** What a row says of the decision by which its area is on the list. */
export interface DecisionFacts {
  readonly approved: boolean | null;
  readonly carriedOver: boolean | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: ReadDate | null;
  /** The plan year of the decision, where rows have their own. */
  readonly decidedFor?: number | null;
}

/** A total or sub-total row, with the areas it should be the sum of. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  /** Indexes into `areas`. */
  readonly of: readonly number[];
}

/** A text in TCVN3 or VNI, not tidy, or with something around a name: what the cell says and what it should say. */
export interface UntidyText {
  readonly row: number;
  readonly column: number;
  readonly kind: "legacy" | "untidy" | "surrounded";
  readonly raw: string;
  readonly tidy: string;
}

/** What was understood of a sheet with one row an area, whatever it is filled in for. */
export interface AreaSheet<Area extends AreaFigures = AreaFigures> {
  readonly table: Table;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly ColumnUse[];
  /** The columns of figures that such a sheet should have. */
  readonly values: readonly SheetValue[];
  readonly areas: readonly Area[];
  readonly skipped: readonly SkippedRow[];
  readonly totals: readonly TotalRow[];
  readonly odd: readonly OddCell[];
  readonly year: number | null;
  /** Every year that it speaks of, where rows have their own. */
  readonly years?: readonly number[];
  /** What it says of its locality itself, before any register is asked; null when it does not. */
  readonly place: SheetPlace | null;
  /** Null when unknown, and when the sheet spans many districts. */
  readonly district: District | null;
  /** A province's sheet: each row's unit says its own district. */
  readonly manyDistricts: boolean;
  /** Names of areas that are not written as they should be. */
  readonly untidy: readonly UntidyText[];
}

/** Where the header is not found, `sheet` is null and `missing` says what is wanting. */
export interface SheetReading<Sheet extends AreaSheet = AreaSheet> {
  /** What was looked for. */
  readonly kind: SheetKind;
  readonly sheet: Sheet | null;
  readonly missing: "header" | "name-column" | null;
  /** The table that came nearest is this kind of sheet by its name, and rows stand in it: not reading it has to be said. */
  readonly isLost?: boolean;
  /** The table that came nearest, for the message and for the correction by hand. */
  readonly nearest: Table | null;
  readonly candidates: readonly Candidate[];
}

/** The locality that a sheet says it is of, before any register is asked. */
export interface SheetPlace {
  /** Where it says so: «Tiêu đề (ô A1)». */
  readonly source: Sentence;
  /** The districts that it may be; empty where a province alone is named. */
  readonly districts: readonly KnownDistrict[];
  readonly provinces: readonly KnownProvince[];
  /** Something of it lies outside Đồng Nai on the day of the sheet: the lists of the whole country are needed. */
  readonly isElsewhere: boolean;
  /** Only rows of its column «Huyện» lie outside. */
  readonly strayRows?: boolean;
}

/** What is stated of one sheet. */
export interface SheetStatement {
  readonly sheet?: string;
  /** First header row as the spreadsheet numbers it, from 1. */
  readonly headerRow?: number;
  /** What the column of a letter is: { H: "a1" }; null is read by nobody, and nothing is asked about it. */
  readonly columns?: Readonly<Record<string, string | null>>;
}

/** An answer about a column that the user has confirmed; it holds while that heading heads that column, or one other. */
export interface RememberedColumn {
  readonly sheet: string;
  /** Its letter when it was confirmed. */
  readonly column: string;
  readonly heading: string;
  /** Null: read by nobody. */
  readonly use: string | null;
}

/** What the user corrected or stated; each wins over what the sheet says. */
export interface ReadingOptions extends SheetStatement {
  /** The same of further sheets, each named; what they say of a sheet wins. */
  readonly sheets?: readonly (SheetStatement & { readonly sheet: string })[];
  /** What was confirmed before. */
  readonly remembered?: readonly RememberedColumn[];
  readonly year?: number;
  /** Name or code of the district. */
  readonly district?: string;
  /** The user says that no area is carried over into the year. */
  readonly noCarriedOver?: boolean;
}

/** Columns of a selection sheet that are no figures. */
export type PlainColumn =
  | "ordinal"
  | "code"
  | "name"
  | "district"
  | "carriedOver"
  | "proposed"
  | "approved"
  | "decisionNumber"
  | "decisionDate"
  | "decision"
  | "state"
  | "circular15"
  | "year"
  | "score"
  | "rank"
  | "lastResult"
  | "reason"
  | "note";
