import type { Plan } from "../../plan/plan.ts";
import { factColumns, type FactColumn } from "../../plan/target-columns.ts";
import type { OddCell } from "../area-sheet.ts";
import { readAreas, type RowSource } from "../areas/read-areas.ts";
import { markBlankAnswers } from "../cells/blank-yes-no.ts";
import { readVerdict } from "../cells/verdict-words.ts";
import { statedUse, statedUses } from "../header/target-uses.ts";
import type { Layout } from "../header/layout.ts";
import { SheetColumns } from "../header/sheet-columns.ts";
import type { EvaluationSheet, TypedCell } from "./evaluation-sheet.ts";
import { partsInTotal, readEvaluationRow } from "./read-evaluation-row.ts";

/**
 * Reads the rows of an evaluation sheet (bảng chấm chỉ tiêu) as they are: numbering, groups, totals, signature. Facts are
 * counts and yes or no; a verdict typed instead is the authority's, a share typed without its parts decides nothing.
 */
export function readEvaluationSheet(source: Omit<RowSource<FactColumn>, "columns">, plan: Plan): EvaluationSheet {
  const { layout } = source;
  const columns = new SheetColumns(layout, expectedColumns(layout, plan), {
    uses: plan.targets.flatMap(({ id }) => statedUses(id)).concat("result"),
    isEntry: (cell) => readVerdict(cell) !== null,
  });
  const { named, ...sheet } = readAreas({ ...source, columns });
  const typed: TypedCell[] = [];
  const all: OddCell[] = [];
  const areas = named.map((row) => readEvaluationRow({ table: layout.table, columns, plan, odd: all, typed }, row));
  // A gate is the authority's to answer: its blanks have a finding of their own, and no fix.
  const gates = new Set(plan.gates.map(({ id }) => id));
  const odd = all.filter(({ id, trouble }) => !(trouble === "blank-value" && gates.has(id)));
  markBlankAnswers(columns.values, odd, areas);
  return { ...sheet, areas, odd, typed };
}

/** A target with a column for its share or verdict alone is not asked for the columns of its facts. */
function expectedColumns(layout: Layout, plan: Plan): readonly FactColumn[] {
  const { header } = layout;
  const uses = new Set(header.columns.map(({ use }) => use));
  const isStatedOnly = (owner: string) =>
    (uses.has(statedUse(owner, "share")) || uses.has(statedUse(owner, "verdict"))) &&
    factColumns(plan).every((column) => column.owner !== owner || !uses.has(column.id));
  const inTotal = new Set(partsInTotal(new SheetColumns(layout, []), plan));
  return factColumns(plan).filter(({ id, owner }) => !isStatedOnly(owner) && !inTotal.has(id));
}
