import type { Language, Sentence } from "../../core/sentence.ts";
import { writeOutput, whyNotWritten } from "../written-files.ts";
import { isRefused, planOf } from "../read/plan-file.ts";
import { print, printJson, printTrouble } from "../print/print.ts";
import { line } from "../print/printed-line.ts";
import { tellRefusedPlan } from "../read/tell-refused-plan.ts";
import { consolidationToJson } from "./consolidation-to-json.ts";
import { consolidationWorkbook } from "./consolidation-workbook.ts";
import { consolidationLines } from "./print-consolidation.ts";
import { readPlaces, type ReadPlaces } from "./read-places.ts";

export interface ConsolidateOptions {
  readonly year?: number;
  /** A plan file; without it plan 7488. */
  readonly plan?: string;
  readonly lang: Language;
  readonly json: boolean;
  readonly out?: string;
  readonly force: boolean;
}

/** Adds up the workbooks of files and folders. Answers the exit code. */
export async function consolidatePlaces(
  places: readonly string[],
  { year, plan: planFile, lang, json, out, force }: ConsolidateOptions,
  version: string,
): Promise<number> {
  const fail = (place: string, why: Sentence): number => {
    if (json) printJson({ schema: 1, version, plan: null, refused: { file: place, reason: why }, files: [] });
    else printTrouble([line`${place}`, line`  ✖ ${why[lang]}`]);
    return 2;
  };
  const plan = await planOf(planFile);
  if (isRefused(plan)) return tellRefusedPlan(plan, { lang, json }, version);
  const blocked = out === undefined ? null : await whyNotWritten(out, ".xlsx", force);
  if (out !== undefined && blocked) return fail(out, blocked);
  const read = await readPlaces(places, {
    plan,
    isPlanAsked: planFile !== undefined,
    lang,
    ...(year !== undefined && { year }),
  });
  if (!("handedIn" in read)) return fail(places.join(", "), read);
  if (out !== undefined) {
    const trouble = await writeOutput(out, await consolidationWorkbook(read, lang), force);
    if (trouble) return fail(out, trouble);
  }
  if (json) printJson(consolidationToJson(read, version, lang));
  else print(consolidationLines(read, lang));
  return exitCode(read);
}

/** 2: a file could not be read. 1: a workbook has errors or is left out, or units stand in several. 0: none of it. */
export function exitCode({ handedIn, consolidation }: ReadPlaces): 0 | 1 | 2 {
  if (handedIn.some(({ refusal }) => refusal !== null)) return 2;
  const { submissions, shared } = consolidation;
  const isOdd = submissions.some(
    ({ submission, standing }) =>
      submission.totals.error > 0 ||
      submission.leftOut.length > 0 ||
      (standing.kind !== "counted" && standing.kind !== "copy" && standing.kind !== "older"),
  );
  return isOdd || shared.length > 0 ? 1 : 0;
}
