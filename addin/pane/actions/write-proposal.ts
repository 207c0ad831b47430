import { columnName, parseBlock } from "../../../core/address.ts";
import { unitName } from "../../../core/explain/cells.ts";
import type { Change } from "../../../core/finding.ts";
import type { SelectionResult } from "../../../core/selection/selection-result.ts";
import type { Sentence } from "../../../core/sentence.ts";
import type { SelectionSheet } from "../../../core/sheet/selection/selection-sheet.ts";
import { placeOf, type Cell } from "../../../core/table.ts";

/** One cell of «Đề xuất» as it is and as it would be. */
interface ProposalChange extends Change {
  readonly name: Sentence;
}

/** What writing the proposal into the sheet's own column would do. */
interface ProposalToWrite {
  /** Letters of the column; `isAdded` when the sheet has none yet and it would be added. */
  readonly column: string;
  readonly isAdded: boolean;
  /** The heading first where the column is added, then the areas in the order of the sheet. Only cells that change. */
  readonly changes: readonly ProposalChange[];
  /** Areas whose cell holds a formula: left alone. */
  readonly formulas: readonly number[];
  /** Areas that are marked but lack figures: the mark stays. */
  readonly incomplete: readonly number[];
}

const proposedHeading = "Đề xuất";
const mark = "x";

/**
 * Who the figures propose, as marks in the column «Đề xuất». Areas approved or carried over keep what they have, for
 * their proposal was decided on; «Phê duyệt» is never touched.
 *
 * @param chosen who of the areas tied for the last seats is to have one, as a person decided
 */
export function proposalToWrite(result: SelectionResult, chosen: readonly number[]): ProposalToWrite {
  const { sheet, proposal, scores } = result;
  const standing = sheet.columns.find(({ use }) => use === "proposed")?.index;
  const index = standing ?? freeColumn(sheet);
  const wanted = new Set([...proposal.proposed, ...chosen]);
  const changes: ProposalChange[] = [];
  const [formulas, incomplete]: [number[], number[]] = [[], []];
  if (standing === undefined) {
    const name = { vi: "(tiêu đề)", en: "(heading)" };
    changes.push({ ...placeOf(sheet.table, sheet.headerTop, index), before: null, after: proposedHeading, name });
  }
  sheet.areas.forEach((area, at) => {
    if (area.approved || area.carriedOver || wanted.has(at) === (area.proposed ?? false)) return;
    if (sheet.table.formulas?.[area.row]?.[index] != null) return void formulas.push(at);
    if (area.proposed && scores.areas[at]?.points === null) return void incomplete.push(at);
    const before: Cell = sheet.table.rows[area.row]?.[index] ?? null;
    const after = wanted.has(at) ? mark : null;
    changes.push({ ...placeOf(sheet.table, area.row, index), before, after, name: unitName(sheet, at) });
  });
  const { left } = parseBlock(sheet.table.address);
  return { column: columnName(left + index), isAdded: standing === undefined, changes, formulas, incomplete };
}

/** The first column right of all that has a heading in which nothing stands from the header down, and nothing is merged. */
function freeColumn({ table, columns, headerTop }: SelectionSheet): number {
  const { top, left, right } = parseBlock(table.address);
  const last = Math.max(
    -1,
    ...columns.filter(({ heading, use }) => heading !== "" || use !== null).map((one) => one.index),
  );
  const below = table.rows.slice(headerTop);
  const isMerged = (column: number) =>
    (table.merges ?? []).map(parseBlock).some((block) => {
      const isBelow = block.bottom >= top + headerTop;
      return isBelow && block.left <= left + column && block.right >= left + column;
    });
  const isFree = (column: number) =>
    !isMerged(column) &&
    below.every((row, at) => {
      const cell = row[column] ?? null;
      return (cell === null || cell === "") && (table.formulas?.[headerTop + at]?.[column] ?? null) === null;
    });
  for (let column = last + 1; column <= right - left; column += 1) if (isFree(column)) return column;
  return Math.max(last, right - left) + 1;
}
