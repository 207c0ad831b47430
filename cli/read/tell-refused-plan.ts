import type { Language } from "../../core/sentence.ts";
import { planRefusalLines, type PlanRefusal } from "./plan-file.ts";
import { printJson, printTrouble } from "../print/print.ts";
import { refusalToJson } from "../print/to-json.ts";

/**
 * Says why a plan file is refused, with every place. Nothing is done then: judged by another plan than was asked for,
 * every answer would be wrong. Answers the exit code.
 */
export function tellRefusedPlan(
  plan: PlanRefusal,
  { lang, json }: { readonly lang: Language; readonly json: boolean },
  version: string,
): 2 {
  if (json) printJson(refusalToJson(plan, version));
  else printTrouble(planRefusalLines(plan, lang));
  return 2;
}
