import { areaSuccess } from "../addin/functions/evaluation/area-success.ts";
import { allTargets } from "../addin/functions/evaluation/all-targets.ts";
import { sustained } from "../addin/functions/evaluation/sustained.ts";
import { yearly } from "../addin/functions/evaluation/yearly.ts";
import { cap } from "../addin/functions/cap.ts";
import { CellError } from "../addin/functions/cell-error.ts";
import { overCap } from "../addin/functions/over-cap.ts";
import { proposal } from "../addin/functions/selection/proposal.ts";
import { rankRange } from "../addin/functions/selection/rank-range.ts";
import { rank } from "../addin/functions/selection/rank.ts";
import { score } from "../addin/functions/selection/score.ts";
import { withinCap } from "../addin/functions/within-cap.ts";
import { parseAddress } from "../core/address.ts";
import type { Assessment, EvaluationResult } from "../core/assess/assessment.ts";
import type { RollUp } from "../core/life-cycle/roll-up.ts";
import { plan7488 } from "../core/plan/plan-7488.ts";
import { listStatusOf, type ListStatus } from "../core/report/list-status.ts";
import { selectionContests } from "../core/selection/selection-contests.ts";
import type { SelectionResult } from "../core/selection/selection-result.ts";
import type { Cell } from "../core/table.ts";
import { terms } from "../core/terms.ts";

type Rows = readonly (readonly Cell[])[];

/** Rows below the areas that a user drags along, or that a whole column has. */
const below: Rows = Array.from({ length: 40 }, () => []);

/**
 * What a cell formula is given: the sheet from its header on without columns of other years, and the scale of the workbook.
 *
 * @param end "areas": to the last area; "sheet": all that stands below it too, and empty rows
 */
function argumentsOf({ selection, findings }: Assessment & { selection: SelectionResult }, end: "areas" | "sheet") {
  const { sheet, scale } = selection;
  const { table, headerTop } = sheet;
  const ofOtherYears = findings
    .filter(({ code }) => code === "other-year-column")
    .flatMap(({ cells }) => cells.map(({ address }) => parseAddress(address).column));
  const all = table.rows
    .slice(headerTop)
    .map((row) => row.map((cell, column) => (ofOtherYears.includes(column) ? null : cell)));
  const rows: Rows = end === "areas" ? all.slice(0, lastArea(selection) + 1 - headerTop) : [...all, ...below];
  return { rows, scale: scale.rows.map(({ level, weight }): Cell[] => [level, weight]) };
}

const lastArea = ({ sheet }: SelectionResult) => Math.max(...sheet.areas.map(({ row }) => row));

/** The answers in the rows of the areas; a spill ends at the last one, and is empty in every other row. */
function inAreas(result: SelectionResult, spilled: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const first = lastArea(result) + 1 - spilled.length;
  const rows = result.sheet.areas.map(({ row }) => row - first);
  expect(spilled.filter((cells, at) => !rows.includes(at) && cells.some((cell) => cell !== ""))).toEqual([]);
  return rows.map((at) => spilled[at] ?? []);
}

const shown = (cell: unknown) => (cell instanceof CellError ? null : cell);

/**
 * Points, ranks, ranges, proposal and cap in cells are those of the pane. False where a formula cannot be given all that
 * the pane knows of the list.
 */
export function compareSelection(assessment: Assessment): boolean {
  const { selection, findings } = assessment;
  // Where two columns are one criterion the pane leaves both unread, and a formula asks for another range.
  if (!selection || findings.some(({ code }) => code === "duplicate-column")) return false;
  for (const end of ["areas", "sheet"] as const) {
    const { rows, scale } = argumentsOf({ ...assessment, selection }, end);
    const answers = (spilled: unknown[][]) => inAreas(selection, spilled);
    const points = answers(score.run(rows, scale)).map(([cell]) => shown(cell));
    expect(points).toEqual(selection.scores.areas.map(({ points: own }) => own));
    expect(answers(rank.run(rows, scale)).map(([cell]) => shown(cell))).toEqual(selection.ranks);
    expect(answers(rankRange.run(rows, scale, 0))).toEqual(selection.rankBounds.map(ends));
  }
  const { rows, scale } = argumentsOf({ ...assessment, selection }, "sheet");
  expect(inAreas(selection, rankRange.run(rows, scale, 0.25))).toEqual(selection.rankRanges?.map(ends));
  compareCap(selection);
  return compareProposal(selection, { rows, scale });
}

const ends = ({ best, worst }: { readonly best: number; readonly worst: number }) => [best, worst];

const states = { "carried-over": "Chuyển tiếp", approved: "Phê duyệt", transformed: "Đã chuyển hóa" } as const;

/** District by district, each from its own rows and its own units. */
function compareProposal(selection: SelectionResult, { rows, scale }: ReturnType<typeof argumentsOf>): boolean {
  const { sheet, capUse } = selection;
  // A status column cannot say these.
  if (selection.proposal.excluded.some(({ because }) => because === "duplicate" || because === "unclear")) return false;
  const header = rows.slice(0, sheet.headerBottom + 1 - sheet.headerTop);
  const bases = capUse.districts.length > 0 ? capUse.districts.map(({ n }) => n) : [capUse.base.n];
  selectionContests(selection).forEach(({ members, eligible }, at) => {
    const own = [...members].filter((area) => sheet.areas[area]);
    const status = own.map((area): Cell[] => {
      const because = eligible[area];
      return [because && because in states ? states[because as keyof typeof states] : null];
    });
    const figures = own.map((area) => rows[(sheet.areas[area]?.row ?? 0) - sheet.headerTop] ?? []);
    const given: Cell[][] = [...header.map((): Cell[] => [null]), ...status];
    const answered = proposal.run([...header, ...figures], bases[at], given, scale).slice(-own.length);
    expect(answered.map(([cell]) => cell)).toEqual(own.map((area) => saidOf(listStatusOf(selection, area))));
  });
  return true;
}

/** What the pane calls a place in the proposal, as a cell says it: nothing of those who take no part in it. */
export function saidOf(standing: ListStatus): string {
  return standing === null || standing === "approved" || standing === "carriedOver"
    ? ""
    : terms.listStatus[standing].vi;
}

function compareCap({ capUse }: SelectionResult): void {
  const localities = [{ ...capUse, n: capUse.base.n }, ...capUse.districts];
  for (const { n, cap: most, used } of localities) {
    if (most === null) continue;
    expect(cap.run(n)).toBe(most);
    if (used === null) continue;
    expect([withinCap.run(used, n), overCap.run(used, n)]).toEqual([used <= most, Math.max(0, used - most)]);
  }
}

/** The verdicts of the targets and of the areas. */
export function compareVerdicts({ sheet, areas }: EvaluationResult): void {
  const { table, headerTop, headerBottom } = sheet;
  const ofPane = areas.map(({ targets, success }) =>
    [...plan7488.targets.map(({ id }) => targets[id]), success].map(
      (judgement) => terms.verdict[judgement?.verdict ?? "undetermined"].vi,
    ),
  );
  for (const given of [table.rows.slice(headerTop), [...table.rows.slice(headerTop), ...below]]) {
    const filled = allTargets.run(given) as string[][];
    const ofCells = areas.map(({ area, gates }) => {
      const verdicts = filled[area.row - headerBottom - 1] ?? [];
      return [...verdicts, areaSuccess.run([verdicts], gates["G1"], gates["G2"])];
    });
    expect(ofCells).toEqual(ofPane);
  }
}

/** The verdicts of the year and of the phase, of each district and of all together. */
export function compareObjectives({ districts, province }: RollUp): void {
  for (const { yearly: year, phase, judged } of [...districts, province]) {
    const said = (verdict: (typeof judged.yearly)["verdict"]) => terms.verdict[verdict].vi;
    const pending = year.due - year.transformed - year.failed;
    // A formula is given counts, and nothing by which a count could be open.
    if (!year.isOpen) expect(yearly.run(year.transformed, year.due, pending)).toBe(said(judged.yearly.verdict));
    if (!phase.isOpen) expect(sustained.run(phase.transformed, phase.relapsed)).toBe(said(judged.sustained.verdict));
  }
}
