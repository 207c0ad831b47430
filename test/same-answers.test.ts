import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { formatBlock, parseBlock } from "../core/address.ts";
import { assess } from "../core/assess/assess.ts";
import type { Assessment } from "../core/assess/assessment.ts";
import { outcomeOf } from "../core/json/outcome.ts";
import { plan7488 } from "../core/plan/plan-7488.ts";
import { listStatusOf } from "../core/report/list-status.ts";
import type { SelectionResult } from "../core/selection/selection-result.ts";
import type { Cell, Table, WorkbookContent } from "../core/table.ts";
import { rankingOf } from "../cli/score/ranking.ts";
import { openWithRegisters } from "../files/open-with-registers.ts";
import { readWorkbook } from "../files/read/read-workbook.ts";
import { compareObjectives, compareSelection, compareVerdicts, saidOf } from "./cell-answers.ts";
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

const assessed = async (content: WorkbookContent) => assess(await openWithRegisters(content, plan7488));

/** As the command line reads the file, as the page's grid shows it, and as a formula sees it; null where it is refused. */
async function read(file: string) {
  const outcome = await readWorkbook(readFileSync(file), basename(file));
  if (!outcome.ok) return null;
  const { content, sheets, beside } = outcome;
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

const compared = { selection: 0, subtotals: 0, openProposal: 0, evaluation: 0, objectives: 0, refused: 0 };

describe.each(files)("%s", (file) => {
  let found: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    found = await read(file);
    if (!found) compared.refused += 1;
  });

  it("is the same on the page as on the command line: findings, scores, ranks, ranges, cap, verdicts", () => {
    if (!found) return;
    const { fromFile, onPage } = found;
    expect(outcomeOf(onPage, "vi")).toEqual(outcomeOf(fromFile, "vi"));
    const listed = ({ selection }: Assessment) =>
      selection?.sheet.areas.map((_area, at) => listStatusOf(selection, at));
    expect(listed(onPage)).toEqual(listed(fromFile));
    expect(onPage.objectives).toEqual(fromFile.objectives);
  });

  it("has the same points, ranks, ranges, proposal and cap in cells as in the pane and on the command line", () => {
    if (!found?.asValues.selection) return;
    compared.selection += 1;
    const { selection, opened } = found.asValues;
    if (!compareSelection(found.asValues)) compared.openProposal += 1;
    const inPane = selection.sheet.areas.map((_area, at) => saidOf(listStatusOf(selection, at)));
    const onCommandLine = rankingOf(selection, opened.plan).map(({ standing }) => saidOf(standing));
    expect(onCommandLine.sort()).toEqual(inPane.sort());
  });

  it("has them with sub-totals among the areas too, and they are those without", async () => {
    if (!found?.asValues.selection) return;
    const { selection, opened } = found.asValues;
    const content = withSubtotals(opened.content, selection);
    if (!content) return;
    compared.subtotals += 1;
    const again = await assessed(content);
    expect(again.selection).toMatchObject({ ranks: selection.ranks, rankRanges: selection.rankRanges });
    compareSelection(again);
  });

  it("has the same verdicts in cells as in the pane: targets, areas, year, phase", () => {
    const { evaluation, objectives } = found?.asValues ?? {};
    if (evaluation) compareVerdicts(evaluation);
    if (objectives) compareObjectives(objectives);
    compared.evaluation += evaluation ? 1 : 0;
    compared.objectives += objectives ? 1 : 0;
  });
});

it("compares every workbook but the three that are refused: 50 lists, an evaluation, two ledgers", () => {
  const lists = { selection: 50, subtotals: 50, openProposal: 3 };
  expect(compared).toEqual({ ...lists, evaluation: 1, objectives: 46, refused: 3 });
});

/** The list with a sub-total after its first half and a total below; null where a column of it holds no plain count. */
function withSubtotals({ tables, ...content }: WorkbookContent, { sheet }: SelectionResult): WorkbookContent | null {
  const { table, areas, columns } = sheet;
  const name = columns.find(({ use }) => use === "name")?.index;
  const last = areas.at(-1)?.row;
  const middle = areas[Math.floor(areas.length / 2)]?.row;
  if (name === undefined || last === undefined || middle === undefined || areas.length < 4) return null;
  const sums = (label: string, from: number, to: number): Cell[] => {
    const own = areas.filter(({ row }) => row >= from && row < to);
    const row: Cell[] = [];
    for (const { index, use } of columns) {
      const at = sheet.values.findIndex(({ id, kind }) => id === use && kind === "count");
      if (at >= 0) row[index] = own.reduce((sum, { facts }) => sum + (facts[at] ?? 0), 0);
    }
    row[name] = label;
    return Array.from(row, (cell) => cell ?? null);
  };
  const rows = [
    ...table.rows.slice(0, middle),
    sums("Cộng cụm I", 0, middle),
    ...table.rows.slice(middle, last + 1),
    sums("Cộng cụm II", middle, last + 1),
    sums("Tổng cộng", 0, last + 1),
  ];
  const { top, left, right } = parseBlock(table.address);
  const summed: Table = {
    ...{ name: table.name, sheet: table.sheet, rows },
    address: formatBlock({ top, left, right, bottom: top + rows.length - 1 }),
  };
  return { ...content, tables: tables.map((one) => (one === table ? summed : one)) };
}
