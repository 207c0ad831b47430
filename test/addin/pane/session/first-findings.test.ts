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

it("tells the faults of single cells in the first rows, and nothing that the other rows could change", () => {
  const found = firstFindings(request(listOf({ 2: -4, 650: -5 })));
  // Units that stand in two rows, missing ones and blank columns may look otherwise in the whole list.
  expect(found?.findings.map(({ code, cells }) => [code, cells])).toEqual([
    ["negative", [{ sheet: "Rà soát", address: "D5" }]],
  ]);
  expect(found?.rows).toBe(500);
});

it("says nothing where the first rows have no such fault", () => {
  expect(firstFindings(request(listOf({ 650: -5 })))).toBeNull();
});
