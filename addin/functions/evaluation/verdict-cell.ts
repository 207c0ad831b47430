import { citedOnce, type Citation } from "../../../core/citation.ts";
import type { Sentence } from "../../../core/sentence.ts";
import { terms } from "../../../core/terms.ts";
import type { Judgement } from "../../../core/verdict.ts";
import type { FunctionReasons } from "../function-reasons.ts";

/** What a function answers that gives a verdict. */
export const anyVerdict: Sentence = {
  vi: "«Đạt», «Không đạt», «Không áp dụng» hoặc «Chưa đủ số liệu».",
  en: "«Đạt» (met), «Không đạt» (not met), «Không áp dụng» (not applicable) or «Chưa đủ số liệu» (undetermined).",
};

/** The verdict as it stands in a cell; null while a figure is blank. */
export function verdictCell(judgement: Judgement | null): string {
  return terms.verdict[judgement?.verdict ?? "undetermined"].vi;
}

/**
 * Why the verdict is what it is, with its clauses.
 *
 * @param basis what it rests on besides the clauses of its reasons
 */
export function reasonsOf(judgement: Judgement | null, basis: readonly Citation[] = []): FunctionReasons {
  if (!judgement) return { lines: [words.blank], verdict: terms.verdict.undetermined, basis };
  const { verdict, because, readings } = judgement;
  return {
    lines: because.map(({ sentence }) => sentence),
    verdict: terms.verdict[verdict],
    basis: citedOnce([...because.map(({ citation }) => citation), ...basis]),
    readings,
  };
}

const words = { blank: { vi: "Còn thiếu số liệu.", en: "A figure is missing." } };
