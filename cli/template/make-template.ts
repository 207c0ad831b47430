import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import { orderTemplate } from "../../files/template/order-template.ts";
import { templateFileName } from "../../files/template/template-file-name.ts";
import { templateSheets } from "../../files/template/template-sheets.ts";
import { localityOf } from "../../files/template/template-order.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { print, refuse } from "../print/print.ts";
import { line } from "../print/printed-line.ts";
import { whyNotWritten, writeOutput } from "../written-files.ts";
import { isRefused, planRefusalLines, readPlanFile } from "../read/plan-file.ts";

export interface TemplateOptions {
  readonly district?: string;
  readonly year: number;
  /** A plan file; without it plan 7488. */
  readonly plan?: string;
  readonly out?: string;
  readonly force: boolean;
  readonly lang: Language;
}

/** Writes the template workbook of a locality and year. Answers the exit code: 2 when nothing was written. */
export async function makeTemplate(options: TemplateOptions): Promise<0 | 2> {
  const { district, year, force, lang } = options;
  const plan = options.plan === undefined ? plan7488 : await readPlanFile(options.plan);
  if (isRefused(plan)) return refuse(planRefusalLines(plan, lang));
  const answer = await orderTemplate({ plan, year, ...(district !== undefined && { district }) });
  if ("refusal" in answer) return refuse([line`✖ ${answer.refusal[lang]}`]);
  const { order } = answer;
  const file = options.out ?? templateFileName(order);
  const trouble =
    (await whyNotWritten(file, ".xlsx", force)) ??
    (await writeOutput(file, await writeTables(templateSheets(order)), force));
  if (trouble) return refuse([line`✖ ${file}: ${trouble[lang]}`]);
  print([line`${done(file, localityOf(order), order.units.length, year)[lang]}`]);
  return 0;
}

function done(file: string, locality: string, units: number, year: number): Sentence {
  return {
    vi: `Đã ghi ${file}: sổ mẫu của ${locality} năm ${year}, ${units} đơn vị cấp xã.`,
    en: `Wrote ${file}: template of ${locality} for ${year}, ${units} commune-level units.`,
  };
}
