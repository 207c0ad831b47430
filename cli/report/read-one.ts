import { basename } from "node:path";
import { consolidate } from "../../core/consolidation/consolidate.ts";
import { submissionOf } from "../../core/consolidation/submission.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { comparePlans } from "../../core/selection/compare-plans.ts";
import { noList } from "../../core/selection/comparison-words.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import { assessWithinTime } from "../assess-within-time.ts";
import type { StatedOfReport } from "../../files/report/consolidation-facts.ts";
import { statedOfReport } from "../../files/report/workbook-facts.ts";
import { criteriaReview } from "../../files/report/sections/criteria-review.ts";
import { registerFor } from "../consolidate/handed-in.ts";
import type { ReadPlaces } from "../consolidate/read-places.ts";
import { fileAlone } from "../read/file-trouble.ts";
import { planForContent } from "../read/plan-file.ts";
import { readGivenFile } from "../read/read-given-file.ts";

/** One workbook as if it stood alone in a folder, with what only a single workbook can say. */
export interface ReadOne extends ReadPlaces {
  /** What it says of its report. */
  readonly stated: StatedOfReport;
}

interface Asked {
  /** Null: the workbook's own. */
  readonly plan: Plan | null;
  /** The plan that the list is held against. */
  readonly against: Plan | null;
  /** With points and ranks. */
  readonly criteria: boolean;
  readonly year?: number;
  readonly district?: string;
  readonly lang: Language;
}

/** Reads and assesses one workbook; a sentence when it cannot be read. What the user states wins over the sheet. */
export function readOne(file: string, asked: Asked): Promise<ReadOne | Sentence> {
  return fileAlone<ReadOne | Sentence>(
    () => readAlone(file, asked),
    (why) => why,
  );
}

async function readAlone(
  file: string,
  { plan: asked, against, criteria, year, district, lang }: Asked,
): Promise<ReadOne | Sentence> {
  const { content, refusal } = await readGivenFile(file);
  if (!content) return refusal;
  const plan = planForContent(asked, content);
  if (!("id" in plan)) return plan;
  const stated = { ...(year !== undefined && { year }), ...(district !== undefined && { district }) };
  const assessment = await assessWithinTime(content, plan, stated);
  const areas = against && comparePlans(assessment, await assessWithinTime(content, against, stated));
  if (against && !areas) return noList;
  const name = basename(file);
  const submission = submissionOf(assessment, { file: name, identity: name }, lang);
  const register = await registerFor([submission], undefined);
  return {
    places: [file],
    handedIn: [{ file: name, sha256: null, submission, refusal: null, isOurs: false }],
    others: [],
    consolidation: consolidate([submission], plan, register),
    stated: {
      ...statedOfReport(assessment),
      ...(against && areas && { comparison: { other: against, areas } }),
      ...(criteria && { criteria: criteriaReview(assessment) }),
    },
  };
}
