import { readFileSync } from "node:fs";
import { runSelfTest } from "../../addin/pane/self-test/run-self-test.ts";
import { assess } from "../../core/assess/assess.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { startHeadless, type Headless } from "../web/headless.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

let grid: Headless;
beforeEach(() => {
  grid = startHeadless();
});
afterEach(() => grid.dispose());

it("the embedded spreadsheet keeps every promise that needs no screen, and the scratch sheet goes", async () => {
  const start = { tables: [{ name: "S", sheet: "S", address: "A1", rows: [["x"]] }] };
  const workbook = grid.open(start);
  const drawn = ["marks", "going"];
  const { scenarios } = await runSelfTest(workbook);
  const kept = scenarios.filter(({ id }) => !drawn.includes(id));
  expect(kept.filter(({ differences }) => differences.length > 0)).toEqual([]);
  expect(kept).toHaveLength(7);
  const { tables, names } = await workbook.read();
  expect([tables.map(({ sheet }) => sheet), names]).toEqual([["S"], {}]);
});

const books = ["bien-hoa-2018", "bien-hoa-2018-loi", "dinh-quan-cu"];

it.each(books.flatMap((book) => ["xlsx", "xls", "ods"].map((kind) => `${book}.${kind}`)))(
  "%s gives the same findings in the embedded spreadsheet as in the file",
  async (file) => {
    const outcome = await readWorkbook(new Uint8Array(readFileSync(`samples/${file}`)), file);
    if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
    const options = { date: "2018-10-01" };
    const wanted = assess(outcome.content, plan7488, options);
    const found = assess(await grid.open(outcome.content, outcome.sheets).read(), plan7488, options);
    expect(wanted.findings.length).toBeGreaterThan(0);
    expect(found.findings).toEqual(wanted.findings);
  },
);
