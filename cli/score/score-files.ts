import type { Assessment } from "../../core/assess/assessment.ts";
import { fixes } from "../../core/plan/not-fixed.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { assessWithinTime } from "../assess-within-time.ts";
import { statedIn, todayIn, type Asked } from "../arguments.ts";
import { fileAlone } from "../read/file-trouble.ts";
import { isRefused, planAskedFor, planForContent } from "../read/plan-file.ts";
import { explainedFigures, hasUnknown, explainedLines } from "../explained-figures.ts";
import { print, printJson } from "../print/print.ts";
import { readGivenFile } from "../read/read-given-file.ts";
import { tellRefusedPlan } from "../read/tell-refused-plan.ts";
import { scoreLines } from "./print-scores.ts";
import type { ScoredFile } from "./scored-file.ts";
import { scoresToJson } from "./scores-to-json.ts";

/** Scores the files one after another; a bad one never stops the rest. Answers the exit code. */
export async function scoreFiles(files: readonly string[], options: Asked, version: string): Promise<number> {
  const plan = await planAskedFor(options.plan);
  if (isRefused(plan)) return tellRefusedPlan(plan, options, version);
  const scored: ScoredFile[] = [];
  for (const file of files) {
    const outcome = await fileAlone(
      () => scoreFile(file, plan, options),
      (refusal) => ({ file, assessment: null, refusal }),
    );
    scored.push(outcome);
    if (options.json) continue;
    print([...scoreLines(outcome, options.lang), ...explainedLines(outcome.explanations ?? [], options.lang)]);
  }
  if (options.json) printJson(scoresToJson(scored, plan ?? plan7488, version, options.lang));
  return exitCode(scored);
}

/** 2: a file could not be read, or a figure asked about is not there. 1: a sheet has errors, or there is no list to rank. 0: neither. */
function exitCode(scored: readonly ScoredFile[]): 0 | 1 | 2 {
  if (scored.some(({ assessment, explanations }) => assessment === null || hasUnknown(explanations))) return 2;
  return scored.every(({ assessment }) => assessment && isRanked(assessment) && assessment.totals.error === 0) ? 0 : 1;
}

function isRanked({ selection, opened: { plan } }: Assessment): boolean {
  return selection !== null && fixes(plan, "criteria");
}

async function scoreFile(file: string, asked: Plan | null, options: Asked): Promise<ScoredFile> {
  const { content, refusal } = await readGivenFile(file);
  if (!content) return { file, assessment: null, refusal };
  const plan = planForContent(asked, content);
  if (!("id" in plan)) return { file, assessment: null, refusal: plan };
  const stated = await statedIn(options, plan, content);
  if ("vi" in stated) return { file, assessment: null, refusal: stated };
  const assessment = await assessWithinTime(content, plan, stated, { only: "selection", ...todayIn(options) });
  const explanations = await explainedFigures(assessment, content, options.why, options.today ?? null);
  return { file, assessment, refusal: null, ...(explanations.length > 0 && { explanations }) };
}
