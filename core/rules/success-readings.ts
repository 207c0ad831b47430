import { notApplicableCountings, type NotApplicableCounting, type Plan, type PlanFixing } from "../plan/plan.ts";
import { readingChoice, type ReadingChoiceId } from "./reading-choices.ts";
import { inBoth } from "../sentence.ts";
import { shareInWords, shareStyle } from "../share.ts";
import type { Reading, Verdict } from "../verdict.ts";
import { testOf, verdictsByDash } from "./verdict-count.ts";

/** Verdicts and gates of one area; what is absent is undetermined. */
export interface SuccessFacts {
  /** By target id. */
  readonly targets: Readonly<Record<string, Verdict>>;
  /** By gate id: the authority's yes or no, null while it has not said. */
  readonly gates: Readonly<Record<string, boolean | null>>;
}

/** How the targets of II.2 are counted (Quy ước Q4), and those that do not apply (Q5). */
export interface SuccessReading {
  readonly targets: "ten" | "five";
  readonly notApplicable: NotApplicableCounting;
}

/** The plan's own reading. @example ownReading(plan7488).notApplicable // "leave-out" */
export function ownReading(plan: Plan): SuccessReading {
  return { targets: "ten", notApplicable: plan.notApplicable.value };
}

/** The count of an area's verdicts under a reading, and what the gates make of it. */
export function successUnder(
  facts: SuccessFacts,
  plan: PlanFixing<"successFloor">,
  { targets, notApplicable }: SuccessReading,
) {
  const count = testOf(verdictsUnder(facts, plan, targets), plan.successFloor.value, notApplicable);
  return { ...count, verdict: withGates(count.share, facts, plan) };
}

function verdictsUnder(facts: SuccessFacts, { targets: all }: Plan, targets: SuccessReading["targets"]) {
  return targets === "five" ? verdictsByDash(all, facts.targets) : all.map(({ id }) => verdictOf(facts, id));
}

function verdictOf({ targets }: SuccessFacts, id: string): Verdict {
  return targets[id] ?? "undetermined";
}

/** «Trong đó»: both gates are mandatory (III.4). A blank gate is never a pass. */
function withGates(share: Verdict, { gates }: SuccessFacts, plan: Plan): Verdict {
  const answers = plan.gates.map(({ id }) => gates[id] ?? null);
  if (share === "notMet" || answers.includes(false)) return "notMet";
  return share === "met" && answers.includes(null) ? "undetermined" : share;
}

/**
 * The smallest sets of readings that turn a definite verdict: of Q4 and Q5 in every combination, single ones first, a
 * pair only where neither of the two turns it alone.
 *
 * @param own the reading that the verdict was reached by
 */
export function successReadings(
  facts: SuccessFacts,
  plan: PlanFixing<"successFloor">,
  own: SuccessReading,
): readonly Reading[] {
  const { verdict } = successUnder(facts, plan, own);
  if (verdict !== "met" && verdict !== "notMet") return [];
  const otherTargets = own.targets === "ten" ? (["five"] as const) : (["ten"] as const);
  const otherCountings = notApplicableCountings.filter((one) => one !== own.notApplicable);
  const turning = (reading: SuccessReading) => {
    const other = successUnder(facts, plan, reading);
    return other.verdict === verdict ? [] : [{ reading, ...other }];
  };
  const alone = [
    ...otherTargets.flatMap((targets) => turning({ ...own, targets })),
    ...otherCountings.flatMap((notApplicable) => turning({ ...own, notApplicable })),
  ];
  const isCovered = (reading: SuccessReading) =>
    alone.some(({ reading: one }) =>
      one.targets === own.targets ? one.notApplicable === reading.notApplicable : one.targets === reading.targets,
    );
  const pairs = otherTargets
    .flatMap((targets) => otherCountings.map((notApplicable) => ({ targets, notApplicable })))
    .filter((reading) => !isCovered(reading))
    .flatMap(turning);
  const printed = shareStyle(plan.display?.value, plan.successFloor.value);
  const toldOf = (
    ids: readonly ReadingChoiceId[],
    { lowest, highest, applicable, verdict: otherwise }: Turned,
  ): Reading => {
    const met = otherwise === "notMet" ? highest : lowest;
    return {
      choices: ids.map(readingChoice),
      how: inBoth((language) =>
        applicable === 0 ? "0/0" : `${met}/${applicable} = ${shareInWords(met, applicable, printed)[language]}`,
      ),
      verdict: otherwise,
    };
  };
  const counted = gatesAsTargets(facts, plan, own);
  return [
    ...[...alone, ...pairs].map(({ reading, ...turned }) => toldOf(choicesIn(reading, own), turned)),
    ...(counted === null || counted.verdict === verdict ? [] : [toldOf(["Q6=two-more-targets"], counted)]),
  ];
}

type Turned = ReturnType<typeof successUnder>;

/** Both gates as two more targets (Quy ước Q6); null where the plan has none. */
function gatesAsTargets(
  facts: SuccessFacts,
  plan: PlanFixing<"successFloor">,
  { targets, notApplicable }: SuccessReading,
): Turned | null {
  if (plan.gates.length === 0) return null;
  const gates = plan.gates.map(({ id }): Verdict => {
    const answer = facts.gates[id] ?? null;
    return answer === null ? "undetermined" : answer ? "met" : "notMet";
  });
  const count = testOf([...verdictsUnder(facts, plan, targets), ...gates], plan.successFloor.value, notApplicable);
  return { ...count, verdict: count.share };
}

function choicesIn(reading: SuccessReading, own: SuccessReading): readonly ReadingChoiceId[] {
  return [
    ...(reading.targets === own.targets ? [] : [`Q4=${reading.targets}` as const]),
    ...(reading.notApplicable === own.notApplicable ? [] : [`Q5=${reading.notApplicable}` as const]),
  ];
}
