import { openQuestions } from "../../core/checks/open-questions.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { assessWithinTime } from "../assess-within-time.ts";
import { statedIn, todayIn, type Asked } from "../arguments.ts";
import { fileAlone } from "../read/file-trouble.ts";
import { isRefused, planAskedFor, planForContent } from "../read/plan-file.ts";
import { fileLines } from "../print/print-file.ts";
import { explainedFigures, hasUnknown, explainedLines } from "../explained-figures.ts";
import type { Format } from "../options.ts";
import { print, printJson, refuse } from "../print/print.ts";
import { line } from "../print/printed-line.ts";
import { readGivenFile } from "../read/read-given-file.ts";
import { tellRefusedPlan } from "../read/tell-refused-plan.ts";
import { fileToJson, toJson, type CheckedFile } from "../print/to-json.ts";

export interface CheckOptions extends Asked {
  readonly format: Format;
  readonly final: boolean;
  readonly strict: boolean;
  /** The workbook of results to write; of one file only. */
  readonly out?: string;
  readonly force?: boolean;
}

/**
 * Checks the files one after another; a bad one never stops the rest. Answers the exit code. What only some calls ask
 * for is loaded for those: writing a workbook takes as long to load as a small one to check.
 */
export async function checkFiles(files: readonly string[], options: CheckOptions, version: string): Promise<number> {
  const { lang, strict } = options;
  const format = options.json ? "json" : options.format;
  const plan = await planAskedFor(options.plan);
  if (isRefused(plan)) return tellRefusedPlan(plan, { lang, json: format === "json" || format === "ndjson" }, version);
  const judgedBy = plan ?? plan7488;
  const results =
    options.out === undefined
      ? null
      : { ...(await import("./write-results.ts")), out: options.out, force: options.force === true };
  const blocked = results && (await results.whyNoResults(files, results));
  if (results && blocked) return refuse([line`✖ ${results.out}: ${blocked[lang]}`]);
  const checked: CheckedFile[] = [];
  const csv = format === "csv" ? await import("./findings-csv.ts") : null;
  if (csv) print([csv.findingsHead]);
  for (const file of files) {
    const outcome = await fileAlone(
      () => checkFile(file, plan, options),
      (refusal) => ({ file, assessment: null, refusal, open: 0 }),
    );
    checked.push(outcome);
    if (format === "text") print([...fileLines(outcome, lang), ...explainedLines(outcome.explanations ?? [], lang)]);
    if (csv) print(csv.findingLines(outcome, lang));
    if (format === "ndjson") printJson(fileToJson(outcome, lang), 0);
  }
  if (format === "json") printJson(toJson(checked, judgedBy, version, lang));
  if (format === "sarif") printJson((await import("./sarif.ts")).toSarif(checked, version, lang));
  const [first] = checked;
  const trouble = results && first?.assessment ? await results.writeResults(first.assessment, results, lang) : null;
  if (results && trouble) return refuse([line`✖ ${results.out}: ${trouble[lang]}`]);
  return exitCode(checked, strict);
}

/**
 * 2: a file could not be read, the plan file is refused, or a figure asked about is not there. 1: errors were found, a
 * column is asked about or the selection is not stated (with `strict`, warnings without a reason too; with `final`,
 * anything that keeps a list from being final). 0: neither.
 */
function exitCode(checked: readonly CheckedFile[], strict: boolean): 0 | 1 | 2 {
  if (checked.some(({ assessment, explanations }) => assessment === null || hasUnknown(explanations))) return 2;
  const bad = checked.some(({ assessment, open }) => {
    if (assessment === null) return true;
    const { totals, findings, unsettled } = assessment;
    const isAsked = openQuestions(findings).length > 0;
    return isAsked || totals.error > 0 || open > 0 || (strict && unsettled.length > 0);
  });
  return bad ? 1 : 0;
}

async function checkFile(file: string, asked: Plan | null, options: CheckOptions): Promise<CheckedFile> {
  const { content, refusal } = await readGivenFile(file);
  if (!content) return { file, assessment: null, refusal, open: 0 };
  const plan = planForContent(asked, content);
  if (!("id" in plan)) return { file, assessment: null, refusal: plan, open: 0 };
  const stated = await statedIn(options, plan, content);
  if ("vi" in stated) return { file, assessment: null, refusal: stated, open: 0 };
  const assessment = await assessWithinTime(content, plan, stated, {
    final: options.final,
    ...todayIn(options),
  });
  const open = options.final ? assessment.unsettled.length : 0;
  const explanations = await explainedFigures(assessment, content, options.why, options.today ?? null);
  return { file, assessment, refusal: null, open, ...(explanations.length > 0 && { explanations }) };
}
