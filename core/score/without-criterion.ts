import type { Criterion } from "../plan/plan.ts";
import type { Sentence } from "../sentence.ts";
import type { AreaFacts } from "./facts.ts";
import { measureOf } from "./measure.ts";
import { proposeSelection, type ContestTerms, type Proposal } from "./proposal.ts";
import { reweigh } from "./reweigh.ts";
import { scoreAreas } from "./score.ts";
import type { Scale } from "./scale.ts";

/** What becomes of the proposal when one criterion is left out; areas are indexes. */
export interface WithoutCriterion {
  readonly criterion: string;
  /** Proposed now and not before. */
  readonly entered: readonly number[];
  /** Proposed before and not now; an area that is now tied across the cut has left too. */
  readonly left: readonly number[];
  /** Tied across the cut now. */
  readonly tied: readonly number[];
  /** Why there is nothing to propose from without it; null where there is. */
  readonly refused: Sentence | null;
}

const onlyOne: Sentence = {
  vi: "Đây là tiêu chí duy nhất có trọng số lớn hơn 0: bỏ đi thì không còn điểm để xếp.",
  en: "This is the only criterion with a weight above 0: without it there is no score to rank by.",
};

/**
 * Leaves out each criterion with a weight in turn and says who would be proposed instead, whatever blanks hold. An area
 * whose only blank is in the criterion left out has none without it.
 *
 * @param terms of the one contest, or of several over the same areas
 * @returns one entry a criterion that takes part and has a weight, in the plan's order
 * @throws RangeError when the scale is not sound, or cap and use are no counts
 * @example withoutEachCriterion(plan7488.criteria, scale, facts, { cap: 2, used: 0, eligible: [] })[2] // { criterion: "a3", entered: [0], left: [1], … }
 */
export function withoutEachCriterion(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  terms: ContestTerms | readonly ContestTerms[],
): readonly WithoutCriterion[] {
  const before = proposalOf(criteria, scale, facts, terms).proposed;
  const weighed = measureOf(criteria, scale, facts).criteria.filter(({ weight }) => weight.numerator > 0n);
  return weighed.map(({ id }): WithoutCriterion => {
    if (weighed.length === 1) return { criterion: id, entered: [], left: [], tied: [], refused: onlyOne };
    const { proposed, tied } = proposalOf(criteria, reweigh(criteria, scale, { [id]: 0 }), facts, terms);
    return {
      criterion: id,
      entered: proposed.filter((area) => !before.includes(area)),
      left: before.filter((area) => !proposed.includes(area)),
      tied,
      refused: null,
    };
  });
}

function proposalOf(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  terms: ContestTerms | readonly ContestTerms[],
): Pick<Proposal, "proposed" | "tied"> {
  const scores = scoreAreas(criteria, scale, facts);
  const contests = "cap" in terms ? [terms] : terms;
  const proposals = contests.map((own) => proposeSelection({ ...own, scores }));
  return {
    proposed: proposals.flatMap(({ proposed }) => proposed),
    tied: proposals.flatMap(({ tied }) => tied),
  };
}
