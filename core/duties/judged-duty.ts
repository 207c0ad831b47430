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
