import { plan7488, type Plan, type Sentence, type WorkbookContent } from "../../../core/index.ts";

/** The plan that a workbook is judged by in the pane. */
export interface PlanFor {
  readonly plan: Plan;
  /** Why the plan that the workbook asks for cannot be used: it is judged by plan 7488 then, and that is said. */
  readonly planRefusal: Sentence | null;
}

/** The plan that the workbook asks for; plan 7488 where it asks for none. */
export async function planFor(content: WorkbookContent): Promise<PlanFor> {
  if (content.names?.["DIABAN_CAIDAT"] === undefined) return { plan: plan7488, planRefusal: null };
  const { planIn } = await import(/* webpackChunkName: "workbook-plan" */ "./workbook-plan.ts");
  const { plan, refusal } = planIn(content);
  return { plan: plan ?? plan7488, planRefusal: refusal };
}
