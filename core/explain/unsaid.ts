import { fixingNames, notFixed, wholeDocument } from "../plan/not-fixed.ts";
import type { Fixing, Plan } from "../plan/plan.ts";
import { whoSelects } from "./cap.ts";
import { explanationOf, type Explanation, type FigureId } from "./explanation.ts";

const notSet = { vi: "không nêu", en: "not set" };

/** The answer to «Vì sao?» of what the plan does not set: that, with the document, and no number. */
export function explainUnsaid(plan: Plan, { of, key }: { readonly of: FigureId; readonly key: Fixing }): Explanation {
  const citation = wholeDocument(plan);
  return explanationOf({
    of,
    title: fixingNames[key],
    value: notSet,
    lines: [{ sentence: notFixed(plan, key), citation }, ...(of === "cap" ? whoSelects(plan) : [])],
  });
}
