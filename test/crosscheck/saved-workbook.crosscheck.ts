import { readdirSync, readFileSync } from "node:fs";
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

const files = ["samples", "test/cases"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

/** Null for a file that is refused. */
async function savedFromGrid(bytes: Uint8Array): Promise<Uint8Array | null> {
  const outcome = await readWorkbook(bytes, "a.xlsx");
  if (!outcome.ok) return null;
  const grid = startHeadless();
  try {
    return await saveWorkbook(bytes, await grid.open(outcome.content, outcome.sheets, outcome.beside.names).whole());
  } finally {
    grid.dispose();
  }
}

function told({ tables }: WorkbookContent) {
  return tables.map(({ sheet, rows, formulas, formats, fonts, merges, hidden, hiddenRows, hiddenColumns }) => ({
    ...{ sheet, rows, formats, fonts, merges: [...(merges ?? [])].sort(), hidden, hiddenRows, hiddenColumns },
    formulas: formulas?.map((cells) =>
      cells
        .map((formula) => formula ?? "")
        .join("|")
        .replace(/\|+$/, ""),
    ),
  }));
}

it("LibreOffice opens a workbook saved from the grid and calculates it as it calculates the opened one", async () => {
  const given: Uint8Array[] = [];
  const saved: Uint8Array[] = [];
  for (const file of files) {
    const opened = readFileSync(file);
    const copy = await savedFromGrid(opened);
    if (!copy) continue;
    given.push(opened);
    saved.push(copy);
  }
  expect(saved.length).toBeGreaterThan(30);
  const recalculated = await allRecalculated([...given, ...saved]);
  given.forEach((_bytes, index) => {
    const [original, copy] = [recalculated[index], recalculated[given.length + index]];
    if (!original || !copy) throw new Error("not opened");
    expect(told(copy)).toEqual(told(original));
  });
  expect(recalculated.filter(({ tables }) => tables.length > 0).length).toBeGreaterThan(60);
});
