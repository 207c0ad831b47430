import { columnName, parseBlock } from "../../core/address.ts";
import type { Cell, Table } from "../../core/table.ts";
import { startHeadless } from "../web/headless.ts";
import { answerIn, inCells, type Call } from "./cell-formulas.ts";
import { families } from "./conformance-case.ts";
import { tallyOf } from "./tally.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

/** No formula here fills more columns than two, nor more rows than the longest table of a case. */
const columnsEach = 3;
const rowsEach = 40;

it("the formulas of the page's grid answer every case that they can be asked", async () => {
  const { asked, facts } = inCells(families().flatMap(({ cases }) => cases));
  const calls = asked.flatMap((one) => one.calls);
  const answers = await inGrid(calls, facts);
  const tallies = tallyOf(
    "grid",
    new Map(asked.map((one) => [one.id, answerIn(one, (call) => answers.get(call) ?? [])])),
  );
  expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(asked.length).toBeGreaterThan(400);
});

/** The formulas side by side, typed as a user types them, and what each of them fills. */
async function inGrid(calls: readonly Call[], facts: Table): Promise<ReadonlyMap<Call, readonly (readonly Cell[])[]>> {
  const right = columnName(calls.length * columnsEach - 1);
  const empty = Array.from({ length: rowsEach }, () => new Array<Cell>(calls.length * columnsEach).fill(null));
  const grid = startHeadless();
  try {
    const sheet = { name: "Hỏi", sheet: "Hỏi", address: `A1:${right}${rowsEach}`, rows: empty };
    const workbook = grid.open({ tables: [facts, sheet] });
    calls.forEach(({ formula }, index) => grid.type("Hỏi", `${columnName(index * columnsEach)}1`, `=${formula}`));
    await grid.calculated();
    const { tables } = await workbook.read();
    const table = tables.find((one) => one.sheet === "Hỏi");
    const { left } = parseBlock(table?.address ?? "A1");
    return new Map(
      calls.map((call, index) => {
        const first = index * columnsEach - left;
        const rows = table?.rows.slice(0, call.height) ?? [];
        return [call, rows.map((cells) => cells.slice(first, first + columnsEach - 1))] as const;
      }),
    );
  } finally {
    grid.dispose();
  }
}
