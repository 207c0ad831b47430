import fc from "fast-check";
import { assess } from "../../core/assess/assess.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { isCellError, type Cell, type Table, type WorkbookContent } from "../../core/table.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { orderTemplate } from "../../files/template/order-template.ts";
import type { TemplateOrder } from "../../files/template/template-order.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { generatedEntries } from "../crosscheck/generated-entries.ts";
import { filledTemplate, type Entries } from "../files/template/filled-template.ts";
import { calculatedAnew } from "./calculated-anew.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

let order: TemplateOrder;
beforeAll(async () => {
  const answer = await orderTemplate({ plan: plan7488, year: 2018, district: "Long Khánh" });
  if ("refusal" in answer) throw new Error(answer.refusal.en);
  order = answer.order;
});

async function fileOf(entries: Entries): Promise<WorkbookContent> {
  const outcome = await readWorkbook(await writeTables(filledTemplate(order, entries)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.content;
}

const calculatedCells = ({ sheet, rows, formulas = [] }: Table) =>
  formulas.flatMap((row, y) =>
    row.flatMap((formula, x) =>
      formula === null ? [] : [[`${sheet} ${y + 1},${x + 1}`, rows[y]?.[x] ?? ""] as const],
    ),
  );
const shown = (cell: Cell) => (isCellError(cell) ? cell.error : typeof cell === "number" ? cell.toFixed(9) : cell);

it("the embedded spreadsheet comes to what an empty template says, in every formula of it", async () => {
  const content = await fileOf({});
  const stored = content.tables.flatMap(calculatedCells).map(([place, cell]) => [place, shown(cell)]);
  const { tables } = await calculatedAnew(content);
  expect(stored.length).toBeGreaterThan(2000);
  expect(tables.flatMap(calculatedCells).map(([place, cell]) => [place, shown(cell)])).toEqual(stored);
});

it("and in one filled in, to scores, ranks and verdicts that the library does not contradict", async () => {
  const [entries = {}] = fc.sample(generatedEntries(order), { numRuns: 1, seed: 1 });
  const calculated = await calculatedAnew(await fileOf(entries));
  const errors = calculated.tables.flatMap(calculatedCells).filter(([, cell]) => isCellError(cell));
  expect(errors).toEqual([]);
  const { findings } = assess(calculated, plan7488);
  const codes = findings.map(({ code }) => code);
  expect(codes.filter((code) => /^(?:stored-|stale-formula|cell-error)/.test(code))).toEqual([]);
});
