import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../core/assess/assess.ts";
import { registerDay } from "../../core/open/register-day.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import { formatRatio, ratioOf } from "../../core/ratio.ts";
import { circular15 } from "../../core/rules/circular-15.ts";
import { districtMinimum } from "../../core/rules/district-minimum.ts";
import { exclusion } from "../../core/rules/exclusion.ts";
import { suggestGate } from "../../core/rules/gate-suggestion.ts";
import { groupsNeeded, householdGroups } from "../../core/rules/household-groups.ts";
import { judgeObligation, noEvidence } from "../../core/rules/judge-obligation.ts";
import { judgeTarget } from "../../core/rules/judge-target.ts";
import { leavingTheList } from "../../core/rules/leaving-the-list.ts";
import { orderObjective } from "../../core/rules/order-objective.ts";
import { planPeriod } from "../../core/rules/plan-period.ts";
import { planShare } from "../../core/rules/plan-share.ts";
import { plannedTarget } from "../../core/rules/planned-target.ts";
import { relapse } from "../../core/rules/relapse.ts";
import { reportDeadline, reportTimely } from "../../core/rules/report-deadline.ts";
import { capOf } from "../../core/plan/cap-of.ts";
import { shareCap } from "../../core/rules/share-cap.ts";
import { successAlternatives, successTest } from "../../core/rules/success-test.ts";
import { sustainedObjective } from "../../core/rules/sustained-objective.ts";
import { term } from "../../core/rules/term.ts";
import { thresholdCount } from "../../core/rules/threshold-count.ts";
import { yearlyObjective } from "../../core/rules/yearly-objective.ts";
import { freezeScale } from "../../core/score/scale.ts";
import { formatShare } from "../../core/share.ts";
import { readYesNo } from "../../core/sheet/cells/cell-vocabulary.ts";
import type { Judgement } from "../../core/verdict.ts";
import type { Answer, Ask, ConformanceCase, Given } from "./conformance-case.ts";
import { scoreTable } from "./score-table.ts";
import { dutyNamed, ledgerWorkbook, targetValues } from "./workbooks.ts";

const plan = plan7488;

/** A shipped scheme, read as its file stands. */
function schemeOf(id: string): Plan {
  const reading = readPlan(readFileSync(join(__dirname, `../../plans/${id}.json`), "utf8"));
  if (!("plan" in reading)) throw new Error(`${id} is refused`);
  return reading.plan;
}

function ruleIn<Rule extends { readonly id: string }>(rules: readonly Rule[] | undefined, id: string): Rule {
  const rule = rules?.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** The verdict, and of the rule's numbers those named. */
function judged({ verdict, numbers }: Judgement, ...keys: readonly string[]): Answer {
  return {
    verdict,
    ...Object.fromEntries(keys.flatMap((key) => (key in numbers ? [[key, Number(numbers[key])]] : []))),
  };
}

const answers: { readonly [A in Ask]: (given: Given[A]) => Answer } = {
  cap: ({ units, rounding }) => ({ cap: capOf(units, 15, rounding) }),
  "within-cap": ({ selected: used, units: base, rounding }) => {
    const judgement = shareCap.judge({ used, base }, plan, rounding);
    return base === 0 ? judged(judgement) : judged(judgement, "excess", "room");
  },
  "cap-stated": ({ atLeast, atMost, units: base }) =>
    judged(shareCap.judge({ used: null, atLeast, base, ...(atMost !== undefined && { atMost }) }, plan)),
  target(given) {
    const target = plan.targets.find(({ id }) => id === given.target);
    if (!target) throw new Error(given.target);
    return judged(judgeTarget(target, { values: targetValues(target, given) }, plan));
  },
  success: (facts) => judged(successTest.judge(facts, plan), "met", "applicable", "needed"),
  readings(facts) {
    const { leaveOut, asMet, asNotMet, dashes } = successAlternatives(facts, plan);
    return { leaveOut, asMet, asNotMet, five: dashes };
  },
  yearly: (facts) => judged(yearlyObjective.judge(facts, plan), "needed", "missing"),
  sustained: (facts) => judged(sustainedObjective.judge(facts, plan), "tolerated"),
  households: ({ households }) => ({ groups: groupsNeeded(households, plan) }),
  "group-size": (facts) => judged(householdGroups.judge(facts, plan)),
  due: ({ year }) => ({ date: reportDeadline(year, plan) }),
  "report-sent": (facts) => judged(reportTimely.judge(facts, plan)),
  period: (facts) => judged(planPeriod.judge(facts, plan)),
  term: (facts) => judged(term.judge(facts, plan)),
  "register-day": ({ year, decisions }) => ({ day: registerDay({ plan, settings: {}, stated: {} }, year, decisions) }),
  history({ year, entries }) {
    const { objectives, history } = assess(ledgerWorkbook(entries), plan, { year });
    const { yearly, phase } = objectives?.province ?? {};
    return {
      due: yearly?.due ?? null,
      transformed: yearly?.transformed ?? null,
      failed: yearly?.failed ?? null,
      everTransformed: phase?.transformed ?? null,
      relapsed: phase?.relapsed ?? null,
      leftOut: history?.leftOut.length ?? null,
    };
  },
  leaving: (facts) => judged(leavingTheList.judge(facts, plan)),
  circular: (facts) => judged(circular15.judge(facts, plan)),
  relapse: ({ pointsThen, pointsNow, ...facts }) =>
    judged(
      relapse.judge(
        {
          ...facts,
          pointsThen: pointsThen === null ? null : ratioOf(pointsThen),
          pointsNow: pointsNow === null ? null : ratioOf(pointsNow),
        },
        plan,
      ),
    ),
  order: ({ stated }) => judged(orderObjective.judge({ stated, trends: [] }, plan)),
  "gate-suggestion": (facts) => ({ verdict: suggestGate("G1", facts, plan)?.verdict ?? null }),
  "k-of-n"({ atLeast, thresholds, values }) {
    const of = Object.entries(thresholds).map(([column, from]) => ({ column, from, citation: plan.scoring }));
    const rule = { id: "type", title: { vi: "Loại", en: "Type" }, atLeast, of, citation: plan.scoring };
    return judged(thresholdCount.judge({ rule, values }, plan));
  },
  fact({ cell }) {
    const { value, trouble } = readYesNo(cell);
    return { answer: value === 1 ? "yes" : value === 0 ? "no" : trouble === "blank-value" ? "unknown" : "unreadable" };
  },
  "share-text": ({ part, whole, threshold }) => ({
    number: formatShare(part, whole, threshold ?? undefined).replace(/\s*%$/, ""),
  }),
  table(given) {
    const { exact, ranks, ranges, proposal } = scoreTable(given);
    return {
      scores: exact.map((score) => score && formatRatio(score)),
      ranks,
      ...(ranges && { ranges }),
      ...(proposal && { proposal }),
    };
  },
  "plan-share": ({ plan: id, rule, part, whole }) => {
    const own = schemeOf(id);
    return judged(planShare.judge({ rule: ruleIn(own.share, rule), part, whole }, own), "limit");
  },
  "plan-number": ({ plan: id, rule, done }) => {
    const own = schemeOf(id);
    return judged(plannedTarget.judge({ rule: ruleIn(own.planned, rule), done }, own), "lacking");
  },
  "plan-minimum": ({ plan: id, rule, districts }) => {
    const own = schemeOf(id);
    const named = districts.map((selected, at) => ({ name: `Huyện ${at + 1}`, selected }));
    return judged(districtMinimum.judge({ rule: ruleIn(own.minimumPerDistrict, rule), districts: named }, own));
  },
  "plan-exclusion": ({ plan: id, rule, ...facts }) => {
    const own = schemeOf(id);
    return judged(exclusion.judge({ ...facts, rule: ruleIn(own.exclusions, rule) }, own));
  },
  "plan-yearly": ({ plan: id, ...facts }) => judged(yearlyObjective.judge(facts, schemeOf(id)), "needed", "missing"),
  duty({ duty, year, ...stated }) {
    const obligation = dutyNamed(duty);
    return judged(judgeObligation({ obligation, year, evidence: { ...noEvidence, ...stated } }, plan));
  },
  level({ values }) {
    const row = freezeScale(
      plan.criteria,
      values.map((value) => [value]),
    ).rows[0];
    return { level: Number(row?.level) };
  },
};

/** What the library says. */
export function askCore<A extends Ask>({ ask, given, expected }: ConformanceCase<A>): Answer {
  const all = answers[ask](given as never);
  // A case asks for some figures; the others are nobody's business.
  return Object.fromEntries(Object.keys(expected).flatMap((key) => (key in all ? [[key, all[key] ?? null]] : [])));
}
