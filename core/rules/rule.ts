import type { Citation } from "../citation.ts";
import { fixes, notFixed, wholeDocument } from "../plan/not-fixed.ts";
import type { Fixing, Plan, PlanFixing } from "../plan/plan.ts";
import type { Sentence } from "../sentence.ts";
import { reasoner, type Judgement, type Reasoner } from "../verdict.ts";
import { accept, accepted } from "../wrong-use.ts";

interface Draft<Facts, Option, Id extends string, Key extends Fixing> {
  /** The name of its file. */
  readonly id: string;
  readonly title: Sentence;
  /** All that it can say; figures stand in `{braces}`. */
  readonly sentences: Readonly<Record<Id, Sentence>>;
  /** What the rule rests on and a plan may leave unsaid; it applies only where the plan fixes it. */
  readonly fixing?: Key;
  /** Where a plan lays it down. */
  citation(plan: PlanFixing<Key>): Citation;
  judge(facts: Facts, plan: PlanFixing<Key>, say: Reasoner<Id>, option: Option | undefined): Judged;
}

/** A rule without another reading leaves `readings` out. */
type Judged = Omit<Judgement, "readings"> & Partial<Pick<Judgement, "readings">>;

/**
 * One legal provision as data and one function. The numbers are the plan's, so that another plan is judged by the
 * same rule; `option` is a convention that the user may choose, the plan's own when left out. Of what the plan does not
 * fix the answer is "not applicable", with that as its reason and no number.
 */
export interface Rule<Facts, Option = never> {
  readonly id: string;
  readonly title: Sentence;
  readonly sentences: Readonly<Record<string, Sentence>>;
  citation(plan: Plan): Citation;
  judge(facts: Facts, plan: Plan, option?: Option): Judgement;
}

/**
 * Makes a rule that can only say what it declared: the name of another sentence does not compile.
 *
 * @example
 * const rule = defineRule({
 *   id: "any",
 *   title: { vi: "Có", en: "Any" },
 *   citation: ({ cap }) => cap.base,
 *   sentences: { some: { vi: "Có {n}.", en: "{n} of them." } },
 *   judge: ({ n }, _plan, say) => ({ verdict: "met", because: [say("some", { n })], numbers: { n } }),
 * });
 * rule.judge({ n: 2 }, plan7488).because[0].sentence.vi // "Có 2."
 */
export function defineRule<Facts, Option = never, Id extends string = string, Key extends Fixing = never>(
  draft: Draft<Facts, Option, Id, Key>,
): Rule<Facts, Option> {
  const { id, title, sentences, fixing } = draft;
  const unsaidBy = (plan: Plan) => (fixing !== undefined && !fixes(plan, fixing) ? fixing : null);
  const citation = (plan: Plan) => (unsaidBy(plan) ? wholeDocument(plan) : draft.citation(plan as PlanFixing<Key>));
  return {
    id,
    title,
    sentences,
    citation,
    judge(facts, plan, option) {
      accept(`${id}.judge`, "judge(facts, plan7488)", [facts, accepted.options], [plan, accepted.plan]);
      const unsaid = unsaidBy(plan);
      if (unsaid) return silence(id, plan, unsaid);
      const say = reasoner(id, citation(plan), sentences);
      return { readings: [], ...draft.judge(facts, plan as PlanFixing<Key>, say, option) };
    },
  };
}

function silence(rule: string, plan: Plan, unsaid: Fixing): Judgement {
  const reason = { code: `${rule}/notFixed`, numbers: {}, citation: wholeDocument(plan) };
  const because = [{ ...reason, sentence: notFixed(plan, unsaid) }];
  return { verdict: "notApplicable", because, numbers: {}, readings: [] };
}
