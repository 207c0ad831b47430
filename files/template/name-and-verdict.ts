import { terms } from "../../core/terms.ts";
import type { Verdict } from "../../core/verdict.ts";
import type { ConditionalLook } from "../write/sheet-spec.ts";
import { quotedText } from "./formulas.ts";
import { verdictLooks } from "./looks.ts";
import type { TemplateLayout } from "./template-layout.ts";

/** Code of the unit whose name stands in a cell; "" while there is none, and where two units bear the name. */
export function codeOfNameFormula(layout: TemplateLayout, name: string): string {
  const names = layout.areas(layout.selectionColumn("name"));
  const codes = layout.areas(layout.selectionColumn("code"));
  return `IF(${name}="","",IF(COUNTIF(${names},${name})=1,INDEX(${codes},MATCH(${name},${names},0)),""))`;
}

/** Green, red or amber by the verdict in a cell. */
export function verdictConditions(block: string, firstCell: string): readonly ConditionalLook[] {
  const lookOf: readonly (readonly [Verdict, ConditionalLook["look"]])[] = [
    ["met", verdictLooks.good],
    ["notMet", verdictLooks.bad],
    ["undetermined", verdictLooks.open],
  ];
  return lookOf.map(([verdict, look]) => ({
    block,
    when: `${firstCell}=${quotedText(terms.verdict[verdict].vi)}`,
    look,
  }));
}
