import type { LedgerUnit } from "../life-cycle/ledger-entry.ts";
import type { OpenedWorkbook } from "../open/opened-workbook.ts";
import type { AreaPast } from "../life-cycle/past.ts";
import type { District } from "../register/unit.ts";
import type { Sentence } from "../sentence.ts";
import type { Ranks, RankRange } from "../score/order.ts";
import type { Proposal } from "../score/proposal.ts";
import type { Scale } from "../score/scale.ts";
import type { Scores } from "../score/score.ts";
import type { SelectionSheet } from "../sheet/selection/selection-sheet.ts";

/** The number of units that 15 % is taken of, and where it comes from. */
export interface CapBase {
  readonly n: number;
  readonly source: "settings" | "register" | "sheet";
  /** In words: "danh mục ngày 15/10/2017". */
  readonly sourceText: Sentence;
  /** What was counted, for every share of it. */
  readonly name: Sentence;
}

/** The cap and what counts against it. */
export interface CapUse {
  readonly base: CapBase;
  /** Null where the plan sets none, and where the number that it is taken of is not stated. */
  readonly cap: number | null;
  /** Areas approved for the year; null where nothing says which they are, or a mark cannot be read. */
  readonly selected: number | null;
  /** Areas carried over; null likewise. */
  readonly carriedOver: number | null;
  /** Whether something says of every area if it is approved, and if it is carried over. */
  readonly isStated: boolean;
  /** Distinct areas approved or carried over; null where that is not stated, or a mark that decides it cannot be read. */
  readonly used: number | null;
  /** Of these, those that are stated: `used`, or as many as are known. */
  readonly atLeast: number;
  /** Areas that may or may not be among them, because a mark cannot be read. */
  readonly unclear: number;
  /** A province's sheet: each district by its own base. Empty for one district, from 1/7/2025, and without a cap. */
  readonly districts: readonly DistrictCap[];
}

export interface DistrictCap {
  readonly district: District;
  readonly n: number;
  readonly cap: number;
  readonly isStated: boolean;
  /** Null where the sheet does not state its selection. */
  readonly used: number | null;
  readonly atLeast: number;
  readonly unclear: number;
}

/** A check that could not run, and why. */
export interface NotRun {
  readonly code: string;
  readonly why: Sentence;
}

/** What a trial or a comparison of a list starts from; an `Assessment` has all of it. */
export interface AssessedSelection {
  readonly opened: Pick<OpenedWorkbook, "plan">;
  readonly options: { readonly blankIsZero?: boolean };
  readonly selection: SelectionResult | null;
}

/** What a list has to know of the years before it. */
export interface SelectionHistory {
  /** Area by area in the order of the sheet; null where nothing is known of it. */
  readonly pasts: readonly (AreaPast | null)[];
  /** Units of the locality that failed the year before and have no row in the sheet. */
  readonly failedAndAbsent: readonly LedgerUnit[];
}

/** Scores, order, cap and proposal of the areas of a sheet. */
export interface SelectionResult {
  readonly sheet: SelectionSheet;
  readonly scale: Scale;
  /** Why the scale that the workbook stores is not used; empty when it is, or when none is stored. */
  readonly scaleProblems: readonly Sentence[];
  readonly scores: Scores;
  /** Null where blanks leave more than one rank. */
  readonly ranks: Ranks;
  /** Best and worst rank by the blanks alone. */
  readonly rankBounds: readonly RankRange[];
  /** Best and worst rank by the blanks and by weights that change within ±25 %; null above 500 areas. */
  readonly rankRanges: readonly RankRange[] | null;
  readonly capUse: CapUse;
  /** Null when nothing is known of the years before. */
  readonly history: SelectionHistory | null;
  /**
   * Place of each area within the room left when weights change by ±25 %: surely in, near the line, surely out.
   * Null for areas out of the contest, and for all when there is no room or ranges were not computed.
   */
  readonly places: readonly ("in" | "near" | "out" | null)[];
  readonly proposal: Proposal;
}
