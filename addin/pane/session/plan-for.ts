import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Sentence } from "../../../core/sentence.ts";
import type { WorkbookContent } from "../../../core/table.ts";

/** The plan that a workbook is judged by in the pane. */
interface PlanFor {
  readonly plan: Plan;
  /** Why the plan that the workbook asks for cannot be used: it is judged by plan 7488 then, and that is said. */
  readonly planRefusal: Sentence | null;
}

/** The plan that the workbook asks for; plan 7488 where it asks for none. */
export async function planFor(content: WorkbookContent): Promise<PlanFor> {
  if (content.names?.["DIABAN_CAIDAT"] === undefined) return { plan: plan7488, planRefusal: null };
  const { planIn } = await import(/* webpackChunkName: "workbook-plan" */ "../../../core/sheet/managed/plan.ts");
  const { plan, refusal } = planIn(content);
  return { plan: plan ?? plan7488, planRefusal: refusal };
}
