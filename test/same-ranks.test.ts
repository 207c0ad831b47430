import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { areaSuccess } from "../addin/functions/evaluation/area-success.ts";
import { allTargets } from "../addin/functions/evaluation/all-targets.ts";
import { CellError } from "../addin/functions/cell-error.ts";
import { proposal } from "../addin/functions/selection/proposal.ts";
import { rankRange } from "../addin/functions/selection/rank-range.ts";
import { rank } from "../addin/functions/selection/rank.ts";
import { parseAddress } from "../core/address.ts";
import { assess } from "../core/assess/assess.ts";
import type { Assessment, EvaluationResult } from "../core/assess/assessment.ts";
import { outcomeOf } from "../core/json/outcome.ts";
import { plan7488 } from "../core/plan/plan-7488.ts";
import { listStatusOf } from "../core/report/list-status.ts";
import type { Finding } from "../core/finding.ts";
import type { SelectionResult } from "../core/selection/selection-result.ts";
import type { Cell, WorkbookContent } from "../core/table.ts";
import { terms } from "../core/terms.ts";
import { openWithRegisters } from "../files/open-with-registers.ts";
import { readWorkbook } from "../files/read/read-workbook.ts";
import { rankingOf } from "../cli/score/ranking.ts";
import { startHeadless } from "./web/headless.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

const workbooks = (folder: string) =>
  readdirSync(folder).flatMap((name) => (/\.(?:xlsx|xls|ods)$/.test(name) ? [`${folder}/${name}`] : []));
// The samples in the old formats are those in the new one.
const samples = workbooks("samples").filter((name) => name.endsWith(".xlsx"));
const files = [...samples, ...workbooks("test/cases"), ...workbooks("test/cases/sheets")];

/**
 * What a cell formula is given: the sheet from its header to its last area, without columns of other years, and the scale
 * of the workbook.
 */
function argumentsOf({ sheet, scale }: SelectionResult, findings: readonly Finding[]) {
  const { table, headerTop, areas } = sheet;
  const ofOtherYears = findings
    .filter(({ code }) => code === "other-year-column")
    .flatMap(({ cells }) => cells.map(({ address }) => parseAddress(address).column));
  const rows = table.rows
    .slice(headerTop, Math.max(...areas.map(({ row }) => row)) + 1)
    .map((row) => row.map((cell, column) => (ofOtherYears.includes(column) ? null : cell)));
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

/** As the command line reads the file, as the page's grid shows it, and as a formula sees it; null where it is refused. */
async function read(file: string) {
  const outcome = await readWorkbook(readFileSync(file), basename(file));
  if (!outcome.ok) return null;
  const { content, sheets, beside } = outcome;
  const assessed = async (given: typeof content) => assess(await openWithRegisters(given, plan7488));
  const grid = startHeadless();
  try {
    const inGrid = await grid.open(content, sheets, beside.names).read();
    return {
      fromFile: await assessed(content),
      onPage: await assessed(inGrid),
      asValues: await assessed(values(content)),
    };
  } finally {
    grid.dispose();
  }
}

/** Values alone: a date in a column of counts is a number then. */
function values(content: WorkbookContent): WorkbookContent {
  const tables = content.tables.map(({ name, sheet, address, rows, formulas }) => ({
    ...{ name, sheet, address, rows },
    ...(formulas && { formulas }),
  }));
  return { ...content, tables };
}

describe.each(files)("%s", (file) => {
  let found: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    found = await read(file);
  });

  it("is the same on the page as on the command line: findings, scores, ranks, ranges, cap, verdicts", () => {
    if (!found) return;
    const { fromFile, onPage } = found;
    expect(outcomeOf(onPage, "vi")).toEqual(outcomeOf(fromFile, "vi"));
    const listed = ({ selection }: Assessment) =>
      selection?.sheet.areas.map((_area, at) => listStatusOf(selection, at));
    expect(listed(onPage)).toEqual(listed(fromFile));
  });

  it("has the same ranks, ranges and proposal in cells as in the pane and on the command line", () => {
    if (found) compareRanks(found.asValues);
  });

  it("has the same verdicts in cells as in the pane", () => {
    if (found?.asValues.evaluation) compareVerdicts(found.asValues.evaluation);
  });
});

function compareVerdicts({ sheet, areas }: EvaluationResult): void {
  const { table, headerTop, headerBottom } = sheet;
  const filled = allTargets.run(table.rows.slice(headerTop)) as string[][];
  const ofCells = areas.map(({ area, gates }) => {
    const verdicts = filled[area.row - headerBottom - 1] ?? [];
    return [...verdicts, areaSuccess.run([verdicts], gates["G1"], gates["G2"])];
  });
  const ofPane = areas.map(({ targets, success }) =>
    [...plan7488.targets.map(({ id }) => targets[id]), success].map(
      (judgement) => terms.verdict[judgement?.verdict ?? "undetermined"].vi,
    ),
  );
  expect(ofCells).toEqual(ofPane);
}

function compareRanks(assessment: Assessment): void {
  if (!assessment.selection) return;
  const { selection: result, opened } = assessment;
  // Where two columns are one criterion the pane leaves both unread, and a formula asks for another range.
  if (assessment.findings.some(({ code }) => code === "duplicate-column")) return;
  const { rows, scale } = argumentsOf(result, assessment.findings);
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
}
