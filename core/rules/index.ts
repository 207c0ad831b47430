import { allOf } from "./all-of.ts";
import { circular15 } from "./circular-15.ts";
import { districtMinimum } from "./district-minimum.ts";
import { exclusion } from "./exclusion.ts";
import { gateSuggestion } from "./gate-suggestion.ts";
import { householdGroups } from "./household-groups.ts";
import { obligationRule } from "./judge-obligation.ts";
import { targetRule } from "./judge-target.ts";
import { leavingTheList } from "./leaving-the-list.ts";
import { orderObjective } from "./order-objective.ts";
import { planPeriod } from "./plan-period.ts";
import { planShare } from "./plan-share.ts";
import { plannedNumber } from "./planned-number.ts";
import { plannedTarget } from "./planned-target.ts";
import { pointsGrade } from "./points-grade.ts";
import { relapse } from "./relapse.ts";
import { reportTimely } from "./report-deadline.ts";
import type { Rule } from "./rule.ts";
import { shareCap } from "./share-cap.ts";
import { successTest } from "./success-test.ts";
import { sustainedObjective } from "./sustained-objective.ts";
import { term } from "./term.ts";
import { thresholdCount } from "./threshold-count.ts";
import { yearlyObjective } from "./yearly-objective.ts";

/** What every rule has, whatever facts it is asked about. */
type RuleData = Pick<Rule<unknown, unknown>, "id" | "title" | "sentences" | "citation">;

/** Every rule, in the order in which the plan sets them out. */
export const rules: readonly RuleData[] = [
  yearlyObjective,
  sustainedObjective,
  orderObjective,
  targetRule,
  shareCap,
  leavingTheList,
  circular15,
  successTest,
  gateSuggestion,
  relapse,
  planPeriod,
  term,
  plannedNumber,
  householdGroups,
  reportTimely,
  obligationRule,
  planShare,
  thresholdCount,
  allOf,
  pointsGrade,
  plannedTarget,
  districtMinimum,
  exclusion,
];
