import type { Citation } from "../citation.ts";
import type { Plan } from "../plan/plan.ts";
import type { Sentence } from "../sentence.ts";
import { reasoner, type Judgement, type Reasoner } from "../verdict.ts";

interface Draft<Facts, Option, Id extends string> {
  /** The name of its file. */
  readonly id: string;
  readonly title: Sentence;
  /** All that it can say; figures stand in `{braces}`. */
  readonly sentences: Readonly<Record<Id, Sentence>>;
  /** Where a plan lays it down. */
  citation(plan: Plan): Citation;
  judge(facts: Facts, plan: Plan, say: Reasoner<Id>, option: Option | undefined): Judged;
}

/** A rule without another reading leaves `readings` out. */
type Judged = Omit<Judgement, "readings"> & Partial<Pick<Judgement, "readings">>;

/**
 * One legal provision as data and one function. The numbers are the plan's, so that another plan is judged by the
 * same rule; `option` is a convention that the user may choose, the plan's own when left out.
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
export function defineRule<Facts, Option = never, Id extends string = string>(
  draft: Draft<Facts, Option, Id>,
): Rule<Facts, Option> {
  const { id, title, sentences } = draft;
  return {
    id,
    title,
    sentences,
    citation: (plan) => draft.citation(plan),
    judge: (facts, plan, option) => ({
      readings: [],
      ...draft.judge(facts, plan, reasoner(id, draft.citation(plan), sentences), option),
    }),
  };
}
