import { firstFindings } from "../../../../addin/pane/session/first-findings.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { registerOf } from "../../../../core/register/registers.ts";
import type { Cell, WorkbookContent } from "../../../../core/table.ts";

/** A list of one unit after another, so long that the names come again and again. */
function listOf(changes: Readonly<Record<number, Cell>>): WorkbookContent {
  const units = registerOf("2018-01-01").units;
  const rows: Cell[][] = [["Mã", "Tên đơn vị", "a1", "a2", "a3"]];
  for (let row = 1; row < 700; row += 1) {
    const unit = units[row % units.length];
    rows.push([unit?.code ?? null, unit ? `${unit.type} ${unit.name}` : null, changes[row] ?? 3, 2, 1]);
  }
  return { tables: [{ name: "Rà soát", sheet: "Rà soát", address: `B3:F${rows.length + 2}`, rows }] };
}
const request = (content: WorkbookContent) => ({ content, plan: plan7488, stated: { year: 2018 }, options: {} });

it("tells the faults of cells and rows among the first, and nothing that the other rows could change", async () => {
  const found = await firstFindings(request(listOf({ 2: -4, 650: -5 })));
  // 171 units again and again: each stands in several of the first rows, whatever comes below. What is missing in them may come.
  const codes = new Set(found?.findings.map(({ code }) => code));
  expect([...codes].sort()).toEqual(["duplicate-unit", "negative"]);
  expect(found?.findings.find(({ code }) => code === "negative")?.cells).toEqual([{ sheet: "Rà soát", address: "D5" }]);
  expect(found?.rows).toBe(500);
});

it("says of a fault further down nothing yet", async () => {
  const found = await firstFindings(request(listOf({ 650: -5 })));
  expect(found?.findings.filter(({ code }) => code === "negative")).toEqual([]);
});
