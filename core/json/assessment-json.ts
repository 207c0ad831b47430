import { outcomeOf } from "./outcome.ts";
import type { Assessment } from "../assess/assessment.ts";
import type { FigureId } from "../explain/explanation.ts";
import { explain } from "../explain/index.ts";
import { writePlan } from "../plan/write-plan.ts";
import { WrongUse } from "../wrong-use.ts";
import type { Language } from "../sentence.ts";

interface AssessmentJsonOptions {
  /** Of sentences that stand alone; findings and explanations are in both. */
  readonly language?: Language;
  /** Figures whose explanation goes with it. */
  readonly why?: readonly FigureId[];
}

/**
 * An assessment as plain JSON that `assessmentFromJson` reads back whole: the workbook, the plan and what was stated, then
 * findings with their acceptance, scores by area and by group, verdicts, and the explanations asked for. Described by
 * `diaban/schema/assessment.schema.json`.
 *
 * @throws WrongUse at a figure that the workbook does not have, and at a number that JSON cannot write (NaN, Infinity).
 * @example assessmentJson(assessment, { why: ["cap"] }).scores[0].groups[0] // { group: "a", points: 50, atLeast: 50 }
 * @example assessmentFromJson(JSON.parse(JSON.stringify(assessmentJson(assessment)))).selection.ranks // [3, 2, 1, 4]
 */
export function assessmentJson(assessment: Assessment, asked: AssessmentJsonOptions = {}) {
  const { language = "vi", why = [] } = asked;
  const { opened, options } = assessment;
  const { content, plan, stated, missingRegisters } = opened;
  const today = options.today ?? null;
  const explanations = why.map((figure) => {
    const explanation = explain(assessment, figure, { content, today });
    if (explanation) return explanation;
    throw new WrongUse({ of: "why", given: figure, accepted: "a figure of the workbook", example: '"cap"' });
  });
  return plain({
    schema: 1,
    language,
    given: { workbook: content, plan: JSON.parse(writePlan(plan)) as unknown, stated, options, missingRegisters },
    ...outcomeOf(assessment, language),
    explanations,
  });
}

/** As it is read back from its text: what is absent is left out, a gap in a row is an empty cell. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, finite)) as Value;
}

function finite(key: string, value: unknown): unknown {
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  throw new WrongUse({ of: `number in «${key}»`, given: value, accepted: "a number that JSON has", example: "10" });
}
