import type { Sentence } from "../../core/sentence.ts";
import { terms } from "../../core/terms.ts";
import type { Judgement } from "../../core/verdict.ts";

/** What a function answers that gives a verdict. */
export const anyVerdict: Sentence = {
  vi: "«Đạt», «Không đạt», «Không áp dụng» hoặc «Chưa đủ số liệu».",
  en: "«Đạt» (met), «Không đạt» (not met), «Không áp dụng» (not applicable) or «Chưa đủ số liệu» (undetermined).",
};

/** The verdict as it stands in a cell; null while a figure is blank. */
export function verdictCell(judgement: Judgement | null): string {
  return terms.verdict[judgement?.verdict ?? "undetermined"].vi;
}

/** Why the verdict is what it is. */
export function because(judgement: Judgement | null): readonly Sentence[] {
  return judgement?.because.map(({ sentence }) => sentence) ?? [];
}
