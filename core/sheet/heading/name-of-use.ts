import type { Plan } from "../../plan/plan.ts";
import { factColumns } from "../../plan/target-columns.ts";
import { valueColumns } from "../../plan/value-columns.ts";
import type { Sentence } from "../../sentence.ts";
import { roleName } from "./role-names.ts";

/**
 * What a column is called when the user is asked about it: figures by id and short heading.
 *
 * @example nameOfUse("a5", plan7488).vi // "a5 «Sưu tra hình sự»"
 */
export function nameOfUse(use: string, plan: Pick<Plan, "criteria" | "targets" | "gates">): Sentence {
  const figure =
    valueColumns(plan.criteria).find(({ id }) => id === use) ?? factColumns(plan).find(({ id }) => id === use);
  if (figure) return { vi: `${use} «${figure.heading.vi}»`, en: `${use} “${figure.heading.en}”` };
  const [owner = "", column = ""] = use.split(" ");
  const target = plan.targets.find(({ id }) => id === owner);
  if (target && column === "share") return { vi: `tỷ lệ ${owner}`, en: `share of ${owner}` };
  if (target && column === "verdict") return { vi: `kết quả ${owner}`, en: `verdict on ${owner}` };
  return roleName(use);
}
