import type { Plan } from "../../plan/plan.ts";
import { factColumns, type FactColumn } from "../../plan/target-columns.ts";
import type { Register } from "../../register/unit.ts";
import type { WorkbookContent } from "../../table.ts";
import type { ReadingOptions } from "../area-sheet.ts";
import { markBlankAnswers } from "../cells/blank-yes-no.ts";
import type { EvaluationReading, TypedCell } from "./evaluation-sheet.ts";
import { evaluationVocabulary, statedUse } from "../header/evaluation-vocabulary.ts";
import { findLayout, type Layout } from "../header/layout.ts";
import { userTables } from "../managed/managed-table.ts";
import { readAreas } from "../areas/read-areas.ts";
import { readEvaluationRow } from "./read-evaluation-row.ts";
import type { RegisterChoice } from "../selection/read-selection-sheet.ts";
import { SheetColumns } from "../header/sheet-columns.ts";
import { belongsElsewhere } from "../../open/sheet-kind.ts";
import { yearOfSheet } from "../header/sheet-year.ts";
import { readVerdict } from "../cells/verdict-words.ts";

/**
 * Reads an evaluation sheet (bảng chấm chỉ tiêu) as it is: title block, merged headers such as «T2 | Số vụ xảy ra / Số
 * vụ khám phá», numbering, groups, totals, signature. Facts are counts and yes or no; a verdict typed instead is the
 * authority's, a share typed without its parts decides nothing. A selection sheet is never taken for one.
 *
 * @example
 * const rows = [["Tên đơn vị", "T1", "Số vụ xảy ra", "Số vụ khám phá", "T7", "G1"], ["Phường Tam Hiệp", "không", 13, 11, "có", "có"]];
 * const evaluation = { name: "Chấm", sheet: "Chấm", address: "A1:F2", rows };
 * readEvaluationSheet({ tables: [evaluation] }, plan7488, () => registerOf("2018-11-15")).reading.sheet.areas.length // 1
 */
export function readEvaluationSheet(
  content: WorkbookContent,
  plan: Plan,
  registerFor: RegisterChoice,
  options: ReadingOptions = {},
): { readonly reading: EvaluationReading; readonly register: Register } {
  const kind = "evaluation" as const;
  const found = findLayout(userTables(content), evaluationVocabulary(plan), options, belongsElsewhere(kind, plan));
  const { layout, nearest, candidates } = found;
  const empty = (missing: "header" | "name-column") => ({
    reading: { kind, sheet: null, missing, nearest, candidates },
    register: registerFor(options.year ?? null, []),
  });
  if (!layout) return empty("header");
  if (!layout.header.hasName) return empty("name-column");

  const columns = new SheetColumns(layout, expectedColumns(layout, plan), {
    uses: plan.targets.flatMap(({ id }) => [statedUse(id, "share"), statedUse(id, "verdict")]).concat("result"),
    isEntry: (cell) => readVerdict(cell) !== null,
  });
  const year = options.year ?? yearOfSheet(layout, columns, content);
  const register = registerFor(year, []);
  const typed: TypedCell[] = [];
  const sheet = readAreas({ content, layout, columns, register, year, options }, (named, odd) =>
    readEvaluationRow({ table: layout.table, columns, plan, odd, typed }, named),
  );
  // A gate is the authority's to answer: its blanks have a finding of their own, and no fix.
  const gates = new Set(plan.gates.map(({ id }) => id));
  const odd = sheet.odd.filter(({ id, trouble }) => !(trouble === "blank-value" && gates.has(id)));
  markBlankAnswers(columns.values, odd, sheet.areas);
  return { reading: { kind, sheet: { ...sheet, odd, typed }, missing: null, nearest, candidates }, register };
}

/** A target with a column for its share or verdict alone is not asked for the columns of its facts. */
function expectedColumns({ header }: Layout, plan: Plan): readonly FactColumn[] {
  const uses = new Set(header.columns.map(({ use }) => use));
  const isStatedOnly = (owner: string) =>
    (uses.has(statedUse(owner, "share")) || uses.has(statedUse(owner, "verdict"))) &&
    factColumns(plan).every((column) => column.owner !== owner || !uses.has(column.id));
  return factColumns(plan).filter(({ owner }) => !isStatedOnly(owner));
}
