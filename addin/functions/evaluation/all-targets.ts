import { evaluateAreas } from "../../../core/evaluation/evaluate.ts";
import { open } from "../../../core/open/open.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan, Target } from "../../../core/plan/plan.ts";
import { factColumns } from "../../../core/plan/target-columns.ts";
import { judgeTarget } from "../../../core/rules/judge-target.ts";
import { readFact } from "../../../core/sheet/cells/read-cells.ts";
import type { Table } from "../../../core/table.ts";
import { terms } from "../../../core/terms.ts";
import type { Verdict } from "../../../core/verdict.ts";
import { badInput } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { planSetting } from "../plan-setting.ts";
import { isBlank } from "../parameter.ts";
import { wholeTable } from "../parameters/whole-table.ts";

const count = plan7488.targets.length;

/** The verdicts of all targets of an evaluation table (II.2). @item T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 */
export const allTargets = defineFunction({
  id: "BANGCHITIEU",
  says: {
    vi: `Kết luận của cả ${count} chỉ tiêu cho từng địa bàn của bảng đánh giá (Kế hoạch 7488, mục II.2), tính trên số lượng.`,
    en: `The verdicts of all ${count} targets for each area of the evaluation table (plan 7488, II.2), decided on counts.`,
  },
  parameters: [
    {
      ...wholeTable("evaluation"),
      name: { vi: "bảng_đánh_giá", en: "evaluation" },
      says: {
        vi: `Bảng đánh giá kể cả dòng tiêu đề, hoặc đúng ${targetColumns(plan7488).length} cột số liệu của các chỉ tiêu theo thứ tự.`,
        en: `The evaluation table with its header row, or exactly the ${targetColumns(plan7488).length} columns of the targets' figures in their order.`,
      },
    },
  ],
  returns: {
    vi: `Mỗi dòng ${count} kết luận T1 … T${count}; dòng không phải địa bàn để trống.`,
    en: `${count} verdicts a row, T1 … T${count}; a row that is no area stays empty.`,
  },
  gives: "block",
  isOfPlan: true,
  alsoFoundBy: ["mọi chỉ tiêu", "cả bảng"],
  // T1 no; T2 733 of 821; T3 nothing; T4 3 of 8 and 2; T5 5 of 5; T6 2 of 20; T7 yes; T8 1; T9 yes; T10 all of 1,200.
  example: { call: ["{0,821,733,0,0,8,2,3,5,5,20,2,1,1,1,1200,1200}"], answer: null, wrong: ["A1"] },
  run(given): unknown[][] {
    const plan = planSetting(given.plan, "targets");
    const { evaluation } = given;
    const rows = ofSheet(evaluation, plan) ?? ofColumns(evaluation, plan);
    if (rows && rows.length > 0) return rows;
    const why = rows ? "không có dòng địa bàn nào" : "không có dòng tiêu đề chỉ tiêu nào đọc được";
    throw badInput(
      `Vùng có ${widthOf(evaluation)} cột và ${why}. Hãy chọn bảng đánh giá kể cả dòng tiêu đề, hoặc đúng ${targetColumns(plan).length} cột số liệu theo thứ tự.`,
    );
  },
});

/** The columns that targets are judged from; gates are the authority's to answer. */
function targetColumns(plan: Plan) {
  const owners = new Set(plan.targets.map(({ id }) => id));
  return factColumns(plan).filter(({ owner }) => owners.has(owner));
}

function widthOf({ rows }: Table): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** By its headings; null where none is read. */
function ofSheet(table: Table, plan: Plan): unknown[][] | null {
  const { sheet } = open([table], plan).sheets.evaluation;
  if (!sheet) return null;
  const judged = new Map(
    evaluateAreas(sheet.areas, plan).map(({ area, targets }) => [
      area.row,
      cellsOf(plan, ({ id }) => targets[id]?.verdict ?? "undetermined"),
    ]),
  );
  const last = Math.max(sheet.headerBottom, ...judged.keys());
  return Array.from(
    { length: last - sheet.headerBottom },
    (_row, at) => judged.get(sheet.headerBottom + 1 + at) ?? empty(plan),
  );
}

/** By the order of its columns; null where there are more or fewer. */
function ofColumns(table: Table, plan: Plan): unknown[][] | null {
  const columns = targetColumns(plan);
  if (widthOf(table) !== columns.length) return null;
  return table.rows.map((row, index) => {
    if (row.every(isBlank)) return empty(plan);
    const values = Object.fromEntries(
      columns.map((column, at) => [column.id, readFact(table, index, at, column, []) ?? null]),
    );
    return cellsOf(plan, (target) => judgeTarget(target, { values }, plan).verdict);
  });
}

function cellsOf({ targets }: Plan, verdictOf: (target: Target) => Verdict): string[] {
  return targets.map((target) => terms.verdict[verdictOf(target)].vi);
}

function empty({ targets }: Plan): string[] {
  return targets.map(() => "");
}
