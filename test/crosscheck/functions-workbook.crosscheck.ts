import { readFileSync } from "node:fs";
import { readSample } from "../excel-host/read-sample.ts";
import { recalculated } from "./libreoffice.ts";

const file = "ham-bien-hoa-2018.xlsx";

it("LibreOffice calculates the native formulas beside the functions to what the functions stored", async () => {
  const stored = await readSample(file);
  const tables = await recalculated(readFileSync(`samples/${file}`));
  let compared = 0;
  for (const { sheet, rows, formulas = [] } of stored.tables) {
    const own = tables.find((one) => one.sheet === sheet);
    formulas.forEach((cells, row) =>
      cells.forEach((formula, column) => {
        // What calls a function of ours, or rests on one, only the add-in can calculate.
        if (formula === null || /DIABAN|"Lệch"/.test(formula)) return;
        const [was, is] = [rows[row]?.[column] ?? null, own?.rows[row]?.[column] ?? null];
        compared += 1;
        if (typeof was === "number" && typeof is === "number") expect(Math.abs(was - is)).toBeLessThanOrEqual(1e-9);
        else expect([sheet, row, column, is === "" ? null : is]).toEqual([sheet, row, column, was === "" ? null : was]);
      }),
    );
  }
  // 16 calls of single figures, 24 levels of counts, 30 scores and ranks, and the figures they are linked to.
  expect(compared).toBeGreaterThan(16 + 24 + 60);
});
