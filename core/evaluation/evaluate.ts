import type { Plan } from "../plan/plan.ts";
import { judgeTarget } from "../rules/judge-target.ts";
import { successAlternatives, successTest, type SuccessAlternatives } from "../rules/success-test.ts";
import { isJudgedByTargets, statedSuccess } from "./stated-success.ts";
import type { EvaluationRow } from "../sheet/evaluation/evaluation-sheet.ts";
import type { Judgement, Verdict } from "../verdict.ts";

/** One area of an evaluation sheet with what its facts come to. */
export interface EvaluatedArea {
  readonly area: EvaluationRow;
  /** By target id; every target of the plan has its judgement. */
  readonly targets: Readonly<Record<string, Judgement>>;
  /** By gate id: the authority's yes or no, null while it has not said. */
  readonly gates: Readonly<Record<string, boolean | null>>;
  /** Whether the area is transformed (III.4); as the sheet states it where the plan has no test of that. */
  readonly success: Judgement;
  /** What other ways of counting would say. */
  readonly alternatives: SuccessAlternatives;
  /** What the sheet itself says in «Kết quả»; null when nothing. */
  readonly stated: Verdict | null;
}

/**
 * Judges the areas of an evaluation sheet: each target (II.2), then success (III.4) with both gates. A verdict that was
 * typed settles a target only where its figures are missing.
 *
 * @example
 * const rows = [["Tên đơn vị", "T1", "T7", "T9", "G1", "G2"], ["Phường Tam Hiệp", "không", "có", "có", "có", "không"]];
 * const evaluation = { name: "Chấm", sheet: "Chấm", address: "A1:F2", rows };
 * const { sheet } = open([evaluation], plan7488, { year: 2018 }).sheets.evaluation;
 * evaluateAreas(sheet.areas, plan7488)[0].success.verdict // "notMet": G2 is answered no
 */
export function evaluateAreas(areas: readonly EvaluationRow[], plan: Plan): readonly EvaluatedArea[] {
  return areas.map((area) => {
    const { entries, gates, statedResult } = area;
    const targets = Object.fromEntries(
      plan.targets.map((target) => {
        const { values = {}, stated } = entries[target.id] ?? {};
        const judgement = judgeTarget(target, { values, ...(stated && { stated: stated.verdict }) }, plan);
        return [target.id, judgement];
      }),
    );
    const verdicts = Object.fromEntries(Object.entries(targets).map(([id, { verdict }]) => [id, verdict]));
    const facts = { targets: verdicts, gates };
    return {
      area,
      targets,
      gates,
      success: isJudgedByTargets(plan) ? successTest.judge(facts, plan) : statedSuccess(statedResult, gates, plan),
      alternatives: successAlternatives(facts, plan),
      stated: statedResult,
    };
  });
}
