import type { NamedUnit } from "../finding.ts";
import type { Obligation, ObligationScope } from "../plan/obligation.ts";
import type { Evidence } from "../rules/judge-obligation.ts";
import type { CellPlace } from "../table.ts";
import type { Judgement } from "../verdict.ts";

/** One duty of one holder in one year, with its evidence and what it comes to. */
export interface JudgedDuty {
  readonly obligation: Obligation;
  readonly scope: ObligationScope;
  /** The area whose duty it is; null for one of the district or the province. */
  readonly unit: NamedUnit | null;
  readonly year: number;
  readonly evidence: Evidence;
  readonly judgement: Judgement;
  /** Where its evidence stands; null while the sheet has no row for it. */
  readonly place: CellPlace | null;
}

/** The duties of a workbook, and what of its sheet «Thực hiện» could not be read. */
export interface Duties {
  readonly duties: readonly JudgedDuty[];
  /** Codes that the plan does not have, and where they stand. */
  readonly unknown: readonly { readonly id: string; readonly place: CellPlace }[];
  /** Cells of evidence that are no answer, no count and no day: they count as nothing. */
  readonly unreadable: readonly CellPlace[];
}
