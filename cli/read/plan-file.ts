import { readFile, stat } from "node:fs/promises";
import type { PlanProblem } from "../../core/plan/file/remedies.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import { planIn } from "../../core/sheet/managed/plan.ts";
import type { WorkbookContent } from "../../core/table.ts";
import { decodeText } from "./decode-text.ts";
import { fileTrouble, troubleOf } from "./file-trouble.ts";
import { line, type Line } from "../print/printed-line.ts";

/** A plan file that cannot be used: the file itself cannot be read, or what it says is refused. */
export interface PlanRefusal {
  readonly file: string;
  readonly trouble: Sentence | null;
  readonly problems: readonly PlanProblem[];
}

/** Far above any plan, and no danger to the memory. */
const mostBytes = 8_000_000;

/** The plan that a command was asked to judge by: plan 7488 where no file is named. */
export async function planOf(file: string | undefined): Promise<Plan | PlanRefusal> {
  return (await planAskedFor(file)) ?? plan7488;
}

/** The plan of the file that is named; null where none is: then each workbook says by which it is judged. */
export async function planAskedFor(file: string | undefined): Promise<Plan | PlanRefusal | null> {
  return file === undefined ? null : readPlanFile(file);
}

/** The plan that one workbook is judged by: the one that was asked for, else the workbook's own; a sentence where that one cannot be used. */
export function planForContent(asked: Plan | null, content: WorkbookContent): Plan | Sentence {
  if (asked) return asked;
  const own = planIn(content);
  return own.plan ?? own.refusal;
}

/** The plan of a plan file, or why there is none. */
export async function readPlanFile(file: string): Promise<Plan | PlanRefusal> {
  const refused = (trouble: Sentence | null, problems: readonly PlanProblem[] = []) => ({ file, trouble, problems });
  let bytes: Uint8Array;
  try {
    const entry = await stat(file);
    if (!entry.isFile()) return refused(fileTrouble.notAFile);
    if (entry.size > mostBytes) return refused(fileTrouble.planTooBig);
    bytes = await readFile(file);
  } catch (error) {
    return refused(troubleOf(error));
  }
  const text = decodeText(bytes);
  if (text === null) return refused(fileTrouble.planNotText);
  const reading = readPlan(text);
  return "plan" in reading ? reading.plan : refused(null, reading.problems);
}

export function isRefused(plan: Plan | PlanRefusal | null): plan is PlanRefusal {
  return plan !== null && "problems" in plan;
}

/** What the terminal shows of a refused plan: every place, what is wrong there and what to do. */
export function planRefusalLines({ file, trouble, problems }: PlanRefusal, language: Language): readonly Line[] {
  const head =
    language === "vi" ? line`Không dùng được tệp kế hoạch ${file}` : line`The plan file ${file} cannot be used`;
  if (trouble) return [head, line`  ✖ ${trouble[language]}`];
  const lines = problems.map(
    ({ path, what, next }) => line`  ✖ ${path === "" ? "" : `${path}: `}${what[language]} ${next[language]}`,
  );
  return [head, ...lines];
}
