import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { assess } from "../../core/assess/assess.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { openWithRegisters } from "../../files/open-with-registers.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { verdict } from "../print/print-file.ts";

/** One line on the workbook that the page opens with: the same core says it that the page asks. Null without a sample. */
export async function sampleVerdict(file: string): Promise<string | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return null;
  const outcome = await readWorkbook(bytes, basename(file), { look: false });
  if (!outcome.ok) return `${basename(file)}: ${outcome.refusal.sentence.vi}`;
  return `${basename(file)}: ${verdict(assess(await openWithRegisters(outcome.content, plan7488), { only: "selection" }), "vi")}`;
}
