import { assessAnywhere, type Language, type Plan } from "../../core/index.ts";
import { isRefused, planOf, printPlanRefusal } from "../plan-file.ts";
import { printJson } from "../print-json.ts";
import { readGivenFile } from "../read-given-file.ts";
import { refusalToJson } from "../to-json.ts";
import { printScores } from "./print-scores.ts";
import type { ScoredFile } from "./scored-file.ts";
import { scoresToJson } from "./scores-to-json.ts";

export interface ScoreOptions {
  readonly sheet?: string;
  readonly year?: number;
  readonly district?: string;
  readonly date?: string;
  /** A plan file; without it plan 7488. */
  readonly plan?: string;
  readonly lang: Language;
  readonly json: boolean;
}

/** Scores the files one after another; a bad one never stops the rest. Answers the exit code. */
export async function scoreFiles(files: readonly string[], options: ScoreOptions, version: string): Promise<number> {
  const plan = await planOf(options.plan);
  if (isRefused(plan)) {
    if (options.json) printJson(refusalToJson(plan, version));
    else process.stderr.write(printPlanRefusal(plan, options.lang));
    return 2;
  }
  const scored: ScoredFile[] = [];
  for (const file of files) {
    const outcome = await scoreFile(file, plan, options);
    scored.push(outcome);
    if (!options.json) process.stdout.write(printScores(outcome, options.lang, Boolean(process.stdout.isTTY)));
  }
  if (options.json) printJson(scoresToJson(scored, plan, version, options.lang));
  return exitCode(scored);
}

/** 2: a file could not be read. 1: a sheet has errors, or there is no list to rank. 0: neither. */
function exitCode(scored: readonly ScoredFile[]): 0 | 1 | 2 {
  if (scored.some(({ assessment }) => assessment === null)) return 2;
  return scored.some(({ assessment }) => !assessment?.result || assessment.totals.error > 0) ? 1 : 0;
}

async function scoreFile(file: string, plan: Plan, options: ScoreOptions): Promise<ScoredFile> {
  const { content, refusal } = await readGivenFile(file);
  if (!content) return { file, assessment: null, refusal };
  const { sheet, year, district, date } = options;
  const assessment = await assessAnywhere(content, plan, {
    ...(sheet !== undefined && { sheet }),
    ...(year !== undefined && { year }),
    ...(district !== undefined && { district }),
    ...(date !== undefined && { date }),
  });
  return { file, assessment, refusal: null };
}
