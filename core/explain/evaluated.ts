import type { EvaluatedArea } from "../evaluation/evaluate.ts";
import type { EvaluationSheet } from "../sheet/evaluation/evaluation-sheet.ts";
import type { Explained } from "./explained.ts";
import { areaNamed } from "./subject.ts";

/** An area of the evaluation sheet that a figure names, with that sheet; null where there is none. */
export function evaluatedArea(
  { evaluation }: Explained,
  subject: string,
): { readonly judged: EvaluatedArea; readonly sheet: EvaluationSheet } | null {
  const sheet = evaluation?.sheet;
  if (!evaluation || !sheet) return null;
  const index = areaNamed(
    evaluation.areas.map(({ area }) => area),
    subject,
  );
  const judged = evaluation.areas[index];
  return judged ? { judged, sheet } : null;
}
