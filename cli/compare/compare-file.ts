import { formatCitation } from "../../core/citation.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { comparePlans, type ComparedArea, type PlanAnswer } from "../../core/selection/compare-plans.ts";
import {
  changeCounts,
  changesText,
  changeWords,
  movedAreas,
  nobodyMoves,
  noList,
} from "../../core/selection/comparison-words.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import { alignedColumns } from "../print/aligned-columns.ts";
import { statedIn, type Asked } from "../arguments.ts";
import { assessWithinTime } from "../assess-within-time.ts";
import { isRefused, readPlanFile } from "../read/plan-file.ts";
import { print, printJson, refuse } from "../print/print.ts";
import { line, paint, type Line } from "../print/printed-line.ts";
import { readGivenFile } from "../read/read-given-file.ts";
import { tellRefusedPlan } from "../read/tell-refused-plan.ts";

/** What `diaban compare` is asked. */
export interface CompareOptions extends Omit<Asked, "plan"> {
  /** The plan files: `--plan A --plan B`; one alone is held against plan 7488. */
  readonly plan: readonly string[];
}

const words = {
  twoPlans: { vi: "Ghi --plan một hoặc hai lần.", en: "Give --plan once or twice." },
} satisfies Record<string, Sentence>;

/** Prints who enters and who leaves from the first plan to the second; answers the exit code. */
export async function compareFile(file: string, options: CompareOptions, version: string): Promise<0 | 2> {
  const { lang, json } = options;
  const trouble = (sentence: Sentence) => refuse([line`${file}`, line`  ✖ ${sentence[lang]}`]);
  if (options.plan.length < 1 || options.plan.length > 2) return trouble(words.twoPlans);
  const plans: Plan[] = options.plan.length === 1 ? [plan7488] : [];
  for (const name of options.plan) {
    const plan = await readPlanFile(name);
    if (isRefused(plan)) return tellRefusedPlan(plan, { lang, json }, version);
    plans.push(plan);
  }
  const [a, b] = plans;
  const { content, refusal } = await readGivenFile(file);
  if (refusal) return trouble(refusal);
  if (!a || !b) return trouble(words.twoPlans);
  const stated = await statedIn({ ...options, plan: "" }, a, content);
  if ("vi" in stated) return trouble(stated);
  const areas = comparePlans(await assessWithinTime(content, a, stated), await assessWithinTime(content, b, stated));
  if (!areas) return trouble(noList);
  if (json) printJson(toJson(areas, [a, b], version, lang));
  else print(linesOf(areas, [a, b], lang));
  return 0;
}

function toJson(areas: readonly ComparedArea[], [a, b]: readonly [Plan, Plan], version: string, language: Language) {
  const answer = ({ isIn, says, citation }: PlanAnswer) => ({ isIn, says: says[language], citation });
  return {
    schema: 1,
    version,
    plans: [a, b].map(({ id, document }) => ({ id, document })),
    totals: changeCounts(areas),
    areas: areas.map(({ name, code, change, ...answers }) => ({
      unit: { code, name },
      change,
      a: answer(answers.a),
      b: answer(answers.b),
    })),
  };
}

function linesOf(areas: readonly ComparedArea[], [a, b]: readonly [Plan, Plan], language: Language): readonly Line[] {
  const told = movedAreas(areas);
  const rows = told.map(({ name, change, ...answers }) => [
    changeWords[change][language],
    name,
    `A: ${answers.a.says[language]} (${formatCitation(answers.a.citation, language)})`,
    `B: ${answers.b.says[language]} (${formatCitation(answers.b.citation, language)})`,
  ]);
  const total = changesText(areas)[language];
  return [
    line`A: ${a.document}`,
    line`B: ${b.document}`,
    line`${paint("bold", total)}`,
    ...(told.length === 0
      ? [line`  ${nobodyMoves[language]}`]
      : alignedColumns(rows, ["left", "left", "left", "left"]).map((text) => line`  ${text}`)),
  ];
}
