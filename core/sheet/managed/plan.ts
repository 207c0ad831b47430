import { plan7488 } from "../../plan/plan-7488.ts";
import { parsePlan } from "../../plan/file/parse-plan.ts";
import type { PlanFault } from "../../plan/file/problems.ts";
import type { Plan } from "../../plan/plan.ts";
import { writePlan } from "../../plan/write-plan.ts";
import { foldText } from "../../register/fold.ts";
import { fill, type Sentence } from "../../sentence.ts";
import type { Cell, WorkbookContent } from "../../table.ts";
import type { ManagedSheet } from "./managed-sheets.ts";
import { managedTable } from "./managed-table.ts";
import { managedSheetOf } from "./existing-rows.ts";
import { readSettings } from "./settings.ts";

/** The plan that a workbook is judged by, or why the one that it asks for cannot be used. */
export type WorkbookPlan =
  | { readonly plan: Plan; readonly refusal: null }
  | { readonly plan: null; readonly refusal: Sentence; readonly problems: readonly PlanFault[] };

const sentences = {
  noSheet: {
    vi: "Sổ ghi kế hoạch «{plan}» nhưng không có trang tính «Kế hoạch» chứa kế hoạch ấy. Chọn lại kế hoạch trong «Cài đặt của sổ».",
    en: "The workbook asks for the plan “{plan}”, but has no sheet with it. Choose the plan again in the workbook settings.",
  },
  other: {
    vi: "Sổ ghi kế hoạch «{plan}» nhưng trang tính «{sheet}» chứa kế hoạch «{found}». Chọn lại kế hoạch trong «Cài đặt của sổ».",
    en: "The workbook asks for the plan “{plan}”, but the sheet “{sheet}” holds “{found}”. Choose the plan again in the workbook settings.",
  },
  unreadable: {
    vi: "Không dùng được kế hoạch trong trang tính «{sheet}»: {problem}",
    en: "The plan in the sheet “{sheet}” cannot be used: {problem}",
  },
} satisfies Record<string, Sentence>;

/**
 * The plan of a workbook: plan 7488, unless «Cài đặt» names another one, which the sheet «Kế hoạch» then holds.
 *
 * @example planIn({ tables: [] }).plan.id // "7488"
 */
export function planIn(content: WorkbookContent): WorkbookPlan {
  const { plan: wanted } = readSettings(content);
  if (wanted === undefined || isPlan7488(wanted)) return { plan: plan7488, refusal: null };
  const table = managedTable(content, "DIABAN_KEHOACH");
  if (!table) return refused(sentences.noSheet, { plan: wanted });
  const { sheet } = table;
  const reading = readPlanRows(table.rows);
  if ("problems" in reading) {
    const [first] = reading.problems;
    const at = first?.path ? `${first.path}: ` : "";
    const problem = { vi: at + (first?.what.vi ?? ""), en: at + (first?.what.en ?? "") };
    return { ...refused(sentences.unreadable, { sheet, problem }), problems: reading.problems };
  }
  if (foldText(reading.plan.id) !== foldText(wanted))
    return refused(sentences.other, { plan: wanted, sheet, found: reading.plan.id });
  return { plan: reading.plan, refusal: null };
}

/** The plan that the rows of a sheet «Kế hoạch» hold, line by line. @example readPlanRows(planSheet(plan7488).table.rows).plan.id // "7488" */
export function readPlanRows(rows: readonly (readonly Cell[])[]): ReturnType<typeof parsePlan> {
  return parsePlan(planText(rows));
}

/** Whether the words stand for plan 7488, which needs no sheet. */
function isPlan7488(words: string): boolean {
  return [plan7488.id, plan7488.document].some((name) => foldText(name) === foldText(words));
}

function refused(template: Sentence, figures: Parameters<typeof fill>[1]): WorkbookPlan & { readonly plan: null } {
  return { plan: null, refusal: fill(template, figures), problems: [] };
}

/**
 * «Kế hoạch» as a sheet of ours: a plan file, line by line, so that the workbook is judged alike wherever it is opened.
 *
 * @example planSheet(plan7488).name // "DIABAN_KEHOACH"
 */
export function planSheet(plan: Plan): ManagedSheet {
  const lines = writePlan(plan)
    .trimEnd()
    .split("\n")
    .map((line): Cell[] => [line]);
  const title = `Kế hoạch mà sổ này được tính theo: ${plan.document}. Chọn kế hoạch khác trong «Cài đặt của sổ».`;
  return managedSheetOf("DIABAN_KEHOACH", [[title], ...lines], { widths: [110], headings: [0] });
}

/** From the first brace on; a line may have been turned into a number or a truth value by a program on the way. */
function planText(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map(([first = null]) => (first === null || typeof first === "object" ? "" : String(first)));
  const from = lines.findIndex((line) => line.trimStart().startsWith("{"));
  return lines.slice(Math.max(0, from)).join("\n");
}
