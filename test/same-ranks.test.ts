import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { CellError } from "../addin/functions/cell-error.ts";
import { proposal } from "../addin/functions/selection/proposal.ts";
import { rankRange } from "../addin/functions/selection/rank-range.ts";
import { rank } from "../addin/functions/selection/rank.ts";
import { assess } from "../core/assess/assess.ts";
import type { Assessment } from "../core/assess/assessment.ts";
import { plan7488 } from "../core/plan/plan-7488.ts";
import { listStatusOf } from "../core/report/list-status.ts";
import type { SelectionResult } from "../core/selection/selection-result.ts";
import type { Cell } from "../core/table.ts";
import { terms } from "../core/terms.ts";
import { openWithRegisters } from "../files/open-with-registers.ts";
import { readWorkbook } from "../files/read/read-workbook.ts";
import { rankingOf } from "../cli/score/ranking.ts";

const { cases } = JSON.parse(readFileSync("test/cases/cases.json", "utf8")) as { cases: readonly { file: string }[] };
const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));
const files = [...samples.map((name) => `samples/${name}`), ...cases.map(({ file }) => `test/cases/${file}`)];

/** What a cell formula is given: the sheet from its header to its last area, and the scale of the workbook. */
function argumentsOf({ sheet, scale }: SelectionResult) {
  const { table, headerTop, areas } = sheet;
  const rows = table.rows.slice(headerTop, Math.max(...areas.map(({ row }) => row)) + 1);
  return { rows, scale: scale.rows.map(({ level, weight }): Cell[] => [level, weight]) };
}

/** The answers in the rows of the areas; a spill ends at the last one. */
function inAreas(
  { sheet }: SelectionResult,
  spilled: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  const last = Math.max(...sheet.areas.map(({ row }) => row));
  return sheet.areas.map(({ row }) => spilled[spilled.length - 1 - (last - row)] ?? []);
}

/** The workbook as a formula sees it: values alone. A date in a column of counts is a number then. */
async function assessValues(file: string): Promise<Assessment | null> {
  const outcome = await readWorkbook(readFileSync(file), basename(file), { look: false });
  if (!outcome.ok) return null;
  const tables = outcome.content.tables.map(({ name, sheet, address, rows, formulas }) => ({
    ...{ name, sheet, address, rows },
    ...(formulas && { formulas }),
  }));
  return assess(await openWithRegisters({ ...outcome.content, tables }, plan7488));
}

it.each(files)(
  "%s: ranks, ranges and proposal of the cells are those of the pane and the command line",
  async (file) => {
    const assessment = await assessValues(file);
    if (!assessment?.selection) return;
    const { selection: result, opened } = assessment;
    // Where two columns are one criterion the pane leaves both unread, and a formula asks for another range.
    if (assessment.findings.some(({ code }) => code === "duplicate-column")) return;
    const { rows, scale } = argumentsOf(result);
    const ranks = inAreas(result, rank.run(rows, scale)).map(([cell]) => (cell instanceof CellError ? null : cell));
    expect(ranks).toEqual(result.ranks);
    const ranges = (spread: number) => inAreas(result, rankRange.run(rows, scale, spread));
    expect(ranges(0)).toEqual(result.rankBounds.map(({ best, worst }) => [best, worst]));
    expect(ranges(0.25)).toEqual(result.rankRanges?.map(({ best, worst }) => [best, worst]));

    const { excluded } = result.proposal;
    // A status column cannot say these; and of a province each district has a contest of its own.
    const isBeyondCells = excluded.some(({ because }) => because === "duplicate" || because === "unclear");
    if (isBeyondCells || result.capUse.districts.length > 0) return;
    const states = { "carried-over": "Chuyển tiếp", approved: "Phê duyệt", transformed: "Đã chuyển hóa" } as const;
    const status = rows.map((): Cell[] => [null]);
    for (const { area, because } of excluded) {
      const at = (result.sheet.areas[area]?.row ?? 0) - result.sheet.headerTop;
      if (because in states) status[at] = [states[because as keyof typeof states]];
    }
    const proposed = inAreas(result, proposal.run(rows, result.capUse.base.n, status, scale)).map(([cell]) => cell);
    const ofPane = result.sheet.areas.map((_area, index) => listStatusOf(result, index));
    const says = (standing: (typeof ofPane)[number]) =>
      standing === null || standing === "approved" || standing === "carriedOver" ? "" : terms.listStatus[standing].vi;
    expect(proposed).toEqual(ofPane.map(says));
    const ofCommandLine = rankingOf(result, opened.plan);
    expect(ofCommandLine.map(({ standing }) => says(standing)).sort()).toEqual([...proposed].sort());
  },
);
