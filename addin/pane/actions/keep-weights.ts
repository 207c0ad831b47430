import type { Change } from "../../../core/finding.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import type { Decimal } from "../../../core/ratio.ts";
import type { Sentence } from "../../../core/sentence.ts";
import type { ManagedSheet } from "../../../core/sheet/managed/managed-sheets.ts";
import { managedTable } from "../../../core/sheet/managed/managed-table.ts";
import { weightCells, weightsSheet } from "../../../core/sheet/managed/scale.ts";
import type { Cell, WorkbookContent } from "../../../core/table.ts";
import type { TriedScale } from "../session/trial.ts";

interface KeptWeight extends Change {
  readonly name: Sentence;
}

/** What keeping tried weights would write. */
interface WeightsToKeep {
  /** Title of «Thang điểm» in this workbook. */
  readonly sheet: string;
  /** The sheet as it would be laid; null where it is there already and only cells of it change. */
  readonly own: ManagedSheet | null;
  readonly changes: readonly KeptWeight[];
  /** Criteria whose cell holds a formula: left alone. */
  readonly formulas: readonly string[];
  /** Criteria that the sheet has no row for: nothing can be written then. */
  readonly missing: readonly string[];
}

/** Before and after of each weight, in the cells of «Thang điểm», or in a sheet of that name with weights alone. */
export function weightsToKeep(
  content: WorkbookContent,
  { criteria }: Plan,
  { scale, changes: tried }: TriedScale,
): WeightsToKeep {
  const columns = valueColumns(criteria);
  const bearerOf = (criterion: string) => columns.find(({ criterionId }) => criterionId === criterion);
  const nameOf = (id: string): Sentence => {
    const heading = criteria.find((one) => one.id === id)?.heading ?? { vi: "", en: "" };
    return { vi: `${id} ${heading.vi}`, en: `${id} ${heading.en}` };
  };
  const standing = managedTable(content, "DIABAN_THANGDIEM");
  if (!standing) {
    const own = weightsSheet(scale, criteria);
    const laid = weightCells({ tables: [own.table], names: { [own.name]: own.title } }, criteria);
    const changes = tried.flatMap(({ criterion, before, after }): KeptWeight[] => {
      const cell = laid.get(bearerOf(criterion)?.id ?? "");
      if (!cell) return [];
      const { sheet, address } = cell;
      return [{ sheet, address, before: asCell(before), after: asCell(after), name: nameOf(criterion) }];
    });
    return { sheet: own.title, own, changes, formulas: [], missing: [] };
  }
  const cells = weightCells(content, criteria);
  const [changes, formulas, missing]: [KeptWeight[], string[], string[]] = [[], [], []];
  for (const { criterion, after } of tried) {
    const cell = cells.get(bearerOf(criterion)?.id ?? "");
    if (!cell) missing.push(criterion);
    else if (cell.formula !== null) formulas.push(criterion);
    else {
      const { sheet, address, value: before } = cell;
      changes.push({ sheet, address, before, after: asCell(after), name: nameOf(criterion) });
    }
  }
  return { sheet: standing.sheet, own: null, changes, formulas, missing };
}

/** A number where that shows the same decimal. */
function asCell(decimal: Decimal): Cell {
  const number = Number(decimal);
  return String(number) === String(decimal) ? number : String(decimal);
}
