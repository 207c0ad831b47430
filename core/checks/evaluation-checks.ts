import { cellChecks, unitChecks } from "./any-sheet.ts";
import type { Check } from "./check.ts";
import { dashesDecide } from "./dashes-decide.ts";
import { evaluatedNotSelected } from "./evaluated-not-selected.ts";
import type { EvaluationContext } from "./evaluation-check.ts";
import { gateBlank } from "./gate-blank.ts";
import { householdsZero } from "./households-zero.ts";
import { notApplicableDecides } from "./not-applicable-decides.ts";
import { partExceedsWhole } from "./part-exceeds-whole.ts";
import { reportDue } from "./report-due.ts";
import { selectedNotEvaluated } from "./selected-not-evaluated.ts";
import { shareWithoutParts } from "./share-without-parts.ts";
import { storedVerdictDiffers } from "./stored-verdict-differs.ts";
import { verdictTyped } from "./verdict-typed.ts";

/** The checks that only an evaluation sheet has, in the order of the guide. */
export const ownEvaluationChecks: readonly Check<EvaluationContext>[] = [
  partExceedsWhole,
  householdsZero,
  gateBlank,
  storedVerdictDiffers,
  notApplicableDecides,
  dashesDecide,
  verdictTyped,
  shareWithoutParts,
  evaluatedNotSelected,
  selectedNotEvaluated,
  reportDue,
];

/** Every check of an evaluation sheet: first what holds for any sheet of areas, then its own. */
export const evaluationChecks: readonly Check<EvaluationContext>[] = [
  ...unitChecks,
  ...cellChecks,
  ...ownEvaluationChecks,
];
