import { readFileSync } from "node:fs";
import type { WorkbookContent } from "../../core/table.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { saveWorkbook } from "../../files/write/saved/save-workbook.ts";
import { startHeadless } from "../web/headless.ts";
import { allRecalculated } from "./libreoffice.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

const files = [
  "samples/bien-hoa-2018.xlsx",
  "samples/bien-hoa-2018-loi.xlsx",
  "samples/dinh-quan-cu.xlsx",
  "samples/ham-bien-hoa-2018.xlsx",
  "test/cases/12-errors.xlsx",
  "test/cases/20-merged-title-header.xlsx",
  "test/cases/25-no-cached-value.xlsx",
  "test/cases/85-hidden-column.xlsx",
];

async function savedFromGrid(bytes: Uint8Array): Promise<Uint8Array> {
  const outcome = await readWorkbook(bytes, "a.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const grid = startHeadless();
  try {
    return await saveWorkbook(bytes, await grid.open(outcome.content, outcome.sheets, outcome.beside.names).whole());
  } finally {
    grid.dispose();
  }
}

function told({ tables }: WorkbookContent) {
  return tables.map(({ sheet, rows, formulas, merges, hidden, hiddenRows, hiddenColumns }) => ({
    ...{ sheet, rows, merges: [...(merges ?? [])].sort(), hidden, hiddenRows, hiddenColumns },
    formulas: formulas?.map((cells) =>
      cells
        .map((formula) => formula ?? "")
        .join("|")
        .replace(/\|+$/, ""),
    ),
  }));
}

it("LibreOffice opens a workbook saved from the grid and calculates it as it calculates the opened one", async () => {
  const given = files.map((file) => readFileSync(file));
  const saved = await Promise.all(given.map(savedFromGrid));
  const originals = await allRecalculated(given);
  const copies = await allRecalculated(saved);
  expect(copies).toHaveLength(files.length);
  originals.forEach((original, index) => {
    const copy = copies[index];
    if (!copy) throw new Error(`${files[index]} was not opened`);
    expect(told(copy)).toEqual(told(original));
  });
  expect(recalculated.filter(({ tables }) => tables.length > 0).length).toBeGreaterThan(60);
});
