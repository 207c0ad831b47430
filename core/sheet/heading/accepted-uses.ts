import type { Plan } from "../../plan/plan.ts";
import { factColumns } from "../../plan/target-columns.ts";
import { valueColumns } from "../../plan/value-columns.ts";
import type { SheetKind } from "../area-sheet.ts";
import { yearOfUse } from "../header/year-uses.ts";
import { statedUse } from "../header/target-uses.ts";
import { roleWords } from "./role-words.ts";

/**
 * What a column of such a sheet may be stated to be, the figures first. A ledger has a column for each year besides: see
 * `isAcceptedUse`.
 *
 * @example acceptedUses("selection", plan7488).length // 47
 */
export function acceptedUses(kind: SheetKind, plan: Pick<Plan, "criteria" | "targets" | "gates">): readonly string[] {
  const figures = {
    selection: () => valueColumns(plan.criteria).map(({ id }) => id),
    evaluation: () => [
      ...factColumns(plan).map(({ id }) => id),
      ...plan.targets.flatMap(({ id }) => [statedUse(id, "share"), statedUse(id, "verdict")]),
    ],
    ledger: () => [],
  }[kind]();
  return [...new Set([...figures, ...roleWords[kind].map(({ use }) => use)])];
}

/** Is it such a use, or in a ledger the column of a year? @example isAcceptedUse("ledger", plan7488, "y2018 kind") // true */
export function isAcceptedUse(
  kind: SheetKind,
  plan: Pick<Plan, "criteria" | "targets" | "gates">,
  use: string,
): boolean {
  return (
    (kind === "ledger" && use.startsWith("y20") && yearOfUse(use) !== null) || acceptedUses(kind, plan).includes(use)
  );
}
