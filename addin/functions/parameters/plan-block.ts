import { parseBlock } from "../../../core/address.ts";
import { managedTable } from "../../../core/sheet/managed/managed-table.ts";
import { readPlanRows } from "../../../core/sheet/managed/plan.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { badInput } from "../cell-error.ts";
import { asRows, isBlank, parameter, type Suggesting } from "../parameter.ts";
import { usedRows } from "../used-rows.ts";
import { rangeText } from "./range-text.ts";

/** The block read last: a sheet full of calls hands over the same one. */
let last: { readonly text: string; readonly plan: Plan } | null = null;

/** The plan by which a function judges, added as the last argument to all that have a figure of the plan. */
export const planBlock = parameter({
  name: { vi: "kế_hoạch", en: "plan" },
  says: {
    vi: `Vùng ô của trang tính «Kế hoạch» trong sổ; bỏ trống là ${plan7488.document}.`,
    en: `The block of the workbook's sheet «Kế hoạch»; left out, ${plan7488.document}.`,
  },
  isOptional: true,
  isRange: true,
  read: readPlanBlock,
  suggest: suggestPlan,
});

export function readPlanBlock(argument: unknown): Plan {
  if (isBlank(argument)) return plan7488;
  const rows = asRows(usedRows(argument));
  const text = JSON.stringify(rows);
  if (last?.text === text) return last.plan;
  const reading = readPlanRows(rows);
  if ("problems" in reading) {
    const [first] = reading.problems;
    const at = first?.path ? `${first.path}: ` : "";
    throw badInput(
      `Vùng kế hoạch không đọc được: ${at}${first?.what.vi ?? "vùng trống"} Hãy chọn cả cột A của trang tính «Kế hoạch», hoặc bỏ trống.`,
    );
  }
  last = { text, plan: reading.plan };
  return reading.plan;
}

/** The sheet on which the workbook keeps another plan than 7488. */
function suggestPlan({ assessment: { opened }, content, place }: Suggesting): string | null {
  const table = managedTable(content, "DIABAN_KEHOACH");
  if (!table || opened.plan === plan7488) return null;
  return rangeText(table.sheet, parseBlock(table.address), place);
}
