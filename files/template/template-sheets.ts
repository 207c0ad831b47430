import { fixes } from "../../core/plan/not-fixed.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { planSheet } from "../../core/sheet/managed/plan.ts";
import { specOfManagedSheet } from "../write/managed-sheet-spec.ts";
import type { SheetSpec } from "../write/sheet-spec.ts";
import { calculationTemplate } from "./calculation-template.ts";
import { evaluationTemplate } from "./evaluation-template.ts";
import { guideTemplate } from "./guide-template.ts";
import { ledgerTemplate } from "./ledger-template.ts";
import { obligationTemplate } from "./obligation-template.ts";
import { scaleTemplate } from "./scale-template.ts";
import { selectionTemplate } from "./selection-template.ts";
import { settingsTemplate } from "./settings-template.ts";
import { summaryTemplate } from "./summary-template.ts";
import { TemplateLayout } from "./template-layout.ts";
import type { TemplateOrder } from "./template-order.ts";

/**
 * The template workbook of a locality and a plan year, to be written as it stands: drop-downs, native formulas, and no
 * macro, link or function of ours.
 *
 * @example (await writeTables(templateSheets(order))).length // an .xlsx file
 */
export function templateSheets(order: TemplateOrder): readonly SheetSpec[] {
  const layout = new TemplateLayout(order);
  const obligations = obligationTemplate(layout);
  return [
    guideTemplate(layout),
    selectionTemplate(layout),
    evaluationTemplate(layout),
    ledgerTemplate(layout),
    ...(obligations ? [obligations] : []),
    summaryTemplate(layout),
    // Without criteria there is nothing to freeze.
    ...(fixes(order.plan, "criteria") ? [scaleTemplate(layout)] : []),
    settingsTemplate(layout),
    // A workbook says itself by which plan it is judged.
    ...(order.plan.id === plan7488.id ? [] : [planTemplate(order)]),
    calculationTemplate(layout),
  ];
}

/** Not protected: the pane lays another plan over it when one is chosen. */
function planTemplate({ plan }: TemplateOrder): SheetSpec {
  const spec = specOfManagedSheet(planSheet(plan));
  return { ...spec, landscape: true, print: { titleRows: { from: 0, to: 0 }, area: `A1:A${spec.table.rows.length}` } };
}
