import type { Language } from "../core/index.ts";
import { printPlanRefusal, type PlanRefusal } from "./plan-file.ts";
import { printJson } from "./print-json.ts";
import { refusalToJson } from "./to-json.ts";

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
  else process.stderr.write(printPlanRefusal(plan, lang));
  return 2;
}
