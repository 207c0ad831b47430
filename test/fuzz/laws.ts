import { assess } from "../../core/assess/assess.ts";
import { open } from "../../core/open/open.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";

const longestCell = 32_767;

/** What became of a file, or what law it broke. */
export type Outcome = "read" | "refused" | `broken law: ${string}`;

/** Any bytes are read whole and assessed, or refused with a sentence; nothing is thrown, nothing outgrows a cell. */
export async function judgeWorkbook(bytes: Uint8Array): Promise<Outcome> {
  try {
    const outcome = await readWorkbook(bytes, "fuzz.xlsx");
    if (!outcome.ok) return isSentence(outcome.refusal.sentence.vi) ? "refused" : "broken law: no sentence";
    const { tables } = outcome.content;
    const isTooLong = tables.some(({ rows }) => rows.some((row) => row.some((cell) => lengthOf(cell) > longestCell)));
    if (isTooLong) return "broken law: a cell above 32,767 letters";
    const { findings } = assess(open(outcome.content, plan7488, { year: 2018 }));
    const said = findings.flatMap(({ message, fingerprint }) => [message.vi, message.en, fingerprint]);
    return said.every((text) => text.length <= longestCell) ? "read" : "broken law: a finding above 32,767 letters";
  } catch (error) {
    return brokenBy(error);
  }
}

/** Any JSON is a plan or is refused with every mistake told. */
export function judgePlan(given: unknown): Outcome {
  try {
    const reading = readPlan(given);
    if ("plan" in reading) return "read";
    const said = reading.problems.map(({ what }) => what.vi);
    return said.length > 0 && said.every((text) => text.length <= longestCell) ? "refused" : "broken law: no sentence";
  } catch (error) {
    return brokenBy(error);
  }
}

function brokenBy(error: unknown): Outcome {
  return `broken law: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

const isSentence = (text: string) => /^\S.{20,2000}\.$/su.test(text);
const lengthOf = (cell: unknown) => (typeof cell === "string" ? cell.length : 0);
