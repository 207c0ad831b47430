import { createHash } from "node:crypto";
import { join } from "node:path";
import { usualYear } from "../../core/consolidation/consolidate.ts";
import { submissionOf, type Submission } from "../../core/consolidation/submission.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { loadRegisters, nationalRegisterId, registerOf } from "../../core/register/registers.ts";
import type { Register } from "../../core/register/unit.ts";
import { fill, type Language, type Sentence } from "../../core/sentence.ts";
import { planIn } from "../../core/sheet/managed/plan.ts";
import type { WorkbookContent } from "../../core/table.ts";
import { assessWithinTime } from "../assess-within-time.ts";
import { fileAlone } from "../read/file-trouble.ts";
import { ownWorkbookName } from "../written-files.ts";
import { bytesOfFile, readGivenBytes } from "../read/read-given-file.ts";

/** One file: what it tells of a district's year, or why it tells nothing. */
export interface HandedIn {
  /** Its path below `HandingIn.folder`. */
  readonly file: string;
  /** Null when the bytes could not be read. */
  readonly sha256: string | null;
  readonly submission: Submission | null;
  readonly refusal: Sentence | null;
  /** A consolidation of ours from before: no district's workbook. */
  readonly isOurs: boolean;
}

export interface HandingIn {
  /** Empty: the file's own path is whole. */
  readonly folder: string;
  readonly plan: Plan;
  /** The plan was named: then it holds for every workbook, whatever it says itself. */
  readonly isPlanAsked: boolean;
  /** For workbooks that do not say their year. */
  readonly year?: number;
  readonly language: Language;
}

/** Reads one file, assesses it and keeps only what the roll-up needs; trouble of any kind is a sentence. */
export async function handIn(
  file: string,
  { folder, plan, isPlanAsked, year, language }: HandingIn,
): Promise<HandedIn> {
  const nothing = { file, sha256: null, submission: null, refusal: null, isOurs: false };
  const path = join(folder, file);
  const bytes = await bytesOfFile(path);
  if (!(bytes instanceof Uint8Array)) return { ...nothing, refusal: bytes };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { content, refusal } = await readGivenBytes(bytes, path);
  if (!content) return { ...nothing, sha256, refusal };
  if (Object.hasOwn(content.names ?? {}, ownWorkbookName)) return { ...nothing, sha256, isOurs: true };
  const otherPlan = isPlanAsked ? null : refusalOfPlan(content, plan);
  if (otherPlan) return { ...nothing, sha256, refusal: otherPlan };
  const assessed = async (): Promise<HandedIn> => {
    const source = { file, identity: sha256 };
    const found = submissionOf(await assessWithinTime(content, plan), source, language);
    // What the workbook says of its year goes before what was asked for: a list of 2017 is none of 2018.
    const submission =
      found.year === null && year !== undefined
        ? submissionOf(await assessWithinTime(content, plan, { year }), source, language)
        : found;
    return { ...nothing, sha256, submission };
  };
  return fileAlone(assessed, (why) => ({ ...nothing, sha256, refusal: why }));
}

const ofOtherPlan: Sentence = {
  vi: "Sổ tính theo kế hoạch «{own}», còn bản tổng hợp tính theo «{plan}», nên không cộng tệp này. Muốn cộng mọi sổ theo một kế hoạch, hãy chạy lại với --plan và tệp của kế hoạch đó.",
  en: "The workbook is judged by plan “{own}”, the consolidation by “{plan}”, so this file is not counted. To count all workbooks by one plan, run again with --plan and the file of that plan.",
};

/** A province is added up by one plan: a workbook that is kept by another is said, never judged by the wrong one in silence. */
function refusalOfPlan(content: WorkbookContent, plan: Plan): Sentence | null {
  const { plan: own, refusal } = planIn(content);
  if (!own) return refusal;
  return own.id === plan.id ? null : fill(ofOtherPlan, { own: own.document, plan: plan.document });
}

/** The communes by which the workbooks of the year were read: the state that the latest of them was read by. */
export async function registerFor(submissions: readonly Submission[], asked: number | undefined): Promise<Register> {
  const year = asked ?? usualYear(submissions);
  const own = submissions.filter((one) => one.year === year);
  const date =
    own
      .map(({ register }) => register.date)
      .sort()
      .at(-1) ?? `${year ?? plan7488.period.value.from}-12-31`;
  if (!own.some(({ register }) => register.reach === "national")) return registerOf(date);
  const id = nationalRegisterId(date);
  return (await loadRegisters([id]))[id];
}
