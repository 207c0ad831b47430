import type { Citation } from "./citation.ts";
import { fill, type Figures, type Sentence } from "./sentence.ts";

/** A legal test has four answers: "nothing to count" and "the figures do not say" are no failures. */
export type Verdict = "met" | "notMet" | "notApplicable" | "undetermined";

/** Why a verdict is what it is: a sentence with its numbers and its clause. */
export interface Reason {
  readonly code: string;
  readonly sentence: Sentence;
  readonly numbers: Figures;
  readonly citation: Citation;
}

/** Another way of reading what the plan leaves open. */
interface ReadingChoice {
  /** "Q5=as-met": the convention, and what it would be instead. */
  readonly id: string;
  readonly says: Sentence;
  /** The convention that it departs from. */
  readonly citation: Citation;
}

/** What another reading of the plan, or a set of them together, would make of a judgement. */
export interface Reading {
  readonly choices: readonly ReadingChoice[];
  /** The arithmetic: «8/10 = 80 %». */
  readonly how: Sentence;
  readonly verdict: Verdict;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly because: readonly Reason[];
  readonly numbers: Figures;
  /** The smallest sets of other readings that turn the verdict, single ones first; none where all agree. */
  readonly readings: readonly Reading[];
}

/** The reasons that one rule may give; another name does not compile. */
export type Reasoner<Id extends string> = (id: Id, numbers: Figures) => Reason;

export function reasoner<Id extends string>(
  rule: string,
  citation: Citation,
  sentences: Readonly<Record<Id, Sentence>>,
): Reasoner<Id> {
  return (id, numbers) => ({ code: `${rule}/${id}`, sentence: fill(sentences[id], numbers), numbers, citation });
}
