import { cellChecks, unitChecks } from "./any-sheet.ts";
import type { Check } from "./check.ts";
import { dashesDecide } from "./evaluation/dashes-decide.ts";
import { evaluatedNotSelected } from "./evaluation/evaluated-not-selected.ts";
import type { EvaluationContext } from "./evaluation-check.ts";
import { gateBlank } from "./evaluation/gate-blank.ts";
import { householdsZero } from "./evaluation/households-zero.ts";
import { notApplicableDecides } from "./evaluation/not-applicable-decides.ts";
import { partExceedsWhole } from "./evaluation/part-exceeds-whole.ts";
import { reportDue } from "./evaluation/report-due.ts";
import { selectedNotEvaluated } from "./evaluation/selected-not-evaluated.ts";
import { shareWithoutParts } from "./evaluation/share-without-parts.ts";
import { storedVerdictDiffers } from "./evaluation/stored-verdict-differs.ts";
import { verdictTyped } from "./evaluation/verdict-typed.ts";

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
