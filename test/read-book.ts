import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { assess } from "../core/assess/assess.ts";
import type { Assessment } from "../core/assess/assessment.ts";
import { plan7488 } from "../core/plan/plan-7488.ts";
import { openWithRegisters } from "../files/open-with-registers.ts";
import { readWorkbook } from "../files/read/read-workbook.ts";

/** A file as the command line reads it: assessed, or the Vietnamese sentence that says why not. */
export async function readBook(path: string): Promise<Assessment | string> {
  const outcome = await readWorkbook(readFileSync(path), basename(path));
  if (!outcome.ok) return outcome.refusal.sentence.vi;
  return assess(await openWithRegisters(outcome.content, plan7488));
}
