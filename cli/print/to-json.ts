import type { Assessment } from "../../core/assess/assessment.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { firmnessOf } from "../../core/json/firmness.ts";
import { outcomeOf } from "../../core/json/outcome.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import type { PlanRefusal } from "../read/plan-file.ts";
import type { ExplainedFigure } from "../explained-figures.ts";

/** One file of a run: assessed, or refused with a sentence. */
export interface CheckedFile {
  readonly file: string;
  readonly assessment: Assessment | null;
  readonly refusal: Sentence | null;
  /** With `--why`. */
  readonly explanations?: readonly ExplainedFigure[];
  /** With `--final`: how many findings keep the list from being final. */
  readonly open: number;
}

/** What the contract says when nothing was checked, because the plan file is refused. */
export function refusalToJson({ file, trouble, problems }: PlanRefusal, version: string) {
  return { schema: 1, version, plan: null, refused: { file, reason: trouble, problems }, files: [] };
}

/** The JSON contract for other tools; `schema` rises when a field changes its meaning. */
export function toJson(files: readonly CheckedFile[], plan: Plan, version: string, language: Language) {
  return {
    schema: 1,
    version,
    plan: plan.id,
    files: files.map((file) => fileToJson(file, language)),
  };
}

/** One file of the contract; as a line of its own it says by itself what the list says once for all. */
export function fileToJson({ file, assessment, refusal, open, explanations }: CheckedFile, language: Language) {
  if (!assessment) return { file, status: "unreadable", reason: refusal?.[language] ?? "" };
  return {
    file,
    status: "checked",
    ...withFirmness(assessment, outcomeOf(assessment, language)),
    ...(assessment.options.final && { final: { possible: open === 0, open } }),
    ...(explanations && { explanations }),
  };
}

/** The scores with what takes longer to work out than an assessment may: how firm each place is. */
function withFirmness({ opened, selection, options }: Assessment, outcome: ReturnType<typeof outcomeOf>) {
  if (!selection || !outcome.scores) return outcome;
  const firmness = firmnessOf(selection, { opened, options });
  return { ...outcome, scores: outcome.scores.map((score, area) => ({ ...score, ...firmness(area) })) };
}
