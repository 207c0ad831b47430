import { attainedJson } from "../../core/json/firmness.ts";
import { attainedRanges } from "../../core/score/attained-range.ts";
import { factsToScore } from "../../core/selection/calculate-selection.ts";
import { fixes, notFixed } from "../../core/plan/not-fixed.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Language } from "../../core/sentence.ts";
import { terms } from "../../core/terms.ts";
import { rankingOf } from "./ranking.ts";
import type { ScoredFile } from "./scored-file.ts";

/** The ranked lists for other tools; `schema` rises when a field changes its meaning. */
export function scoresToJson(files: readonly ScoredFile[], plan: Plan, version: string, language: Language) {
  return { schema: 2, version, plan: plan.id, files: files.map((file) => fileToJson(file, plan, language)) };
}

function fileToJson({ file, assessment, refusal, explanations }: ScoredFile, plan: Plan, language: Language) {
  if (!assessment) return { file, status: "unreadable", reason: refusal?.[language] ?? "" };
  const { selection: result, totals, findings } = assessment;
  if (!result) return { file, status: "unranked", reason: findings[0]?.message[language] ?? "", totals };
  // Without criteria nobody has points or a rank.
  if (!fixes(plan, "criteria"))
    return { file, status: "unranked", reason: notFixed(plan, "criteria")[language], totals };
  const { sheet, scale, scaleProblems, scores, capUse, proposal } = result;
  const { provisional, date = null, source = null } = scale;
  const facts = factsToScore(sheet, assessment.options.blankIsZero ?? false);
  const { criteria } = assessment.opened.plan;
  const attainedOf = attainedRanges(criteria, scale, facts);
  return {
    file,
    status: "scored",
    sheet: sheet.table.sheet,
    district: sheet.district,
    year: sheet.year,
    scale: { provisional, date, source, problems: scaleProblems.map((problem) => problem[language]) },
    criteria: { scored: scores.criteria, of: plan.criteria.length },
    cap: capUse.cap,
    used: capUse.used,
    room: proposal.room,
    seatsForTied: proposal.seatsForTied,
    totals,
    ...(explanations && { explanations }),
    areas: rankingOf(result, plan).map(
      ({ index, code, name, rank, bounds, score, exact, range, standing, because, missing }) => ({
        unit: { code, name },
        rank,
        score: score.points,
        exact,
        scoreRange: [score.low, score.high],
        rankRange: [bounds.best, bounds.worst],
        rankRangeWeights: range && [range.best, range.worst],
        attained: range && attainedJson(attainedOf(index)),
        standing: standing && { code: standing, text: terms.listStatus[standing][language] },
        outOfContest: because,
        missing: missing.map(({ id, heading }) => ({ id, heading: heading[language] })),
      }),
    ),
  };
}
