import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Sentence } from "../../../core/sentence.ts";
import { orderTemplate } from "../../../files/template/order-template.ts";
import { templateFileName } from "../../../files/template/template-file-name.ts";
import { templateSheets } from "../../../files/template/template-sheets.ts";
import { writeTables } from "../../../files/write/write-workbook.ts";

/** A template workbook as a file, or why there is none. */
export type MadeTemplate =
  { readonly fileName: string; readonly bytes: Uint8Array; readonly units: number } | { readonly refusal: Sentence };

/** Makes the template of a district and year, as `diaban template` does. */
export async function makeTemplate(district: string, year: number): Promise<MadeTemplate> {
  const answer = await orderTemplate({ plan: plan7488, year, district });
  if ("refusal" in answer) return answer;
  const { order } = answer;
  const bytes = await writeTables(templateSheets(order));
  return { fileName: templateFileName(order), bytes, units: order.units.length };
}
