import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { freezeScale } from "../../../../core/score/scale.ts";
import { readScale, scaleSheet, weightCells, weightsSheet } from "../../../../core/sheet/managed/scale.ts";
import type { ManagedSheet } from "../../../../core/sheet/managed/managed-sheets.ts";

const { criteria } = plan7488;
const scale = freezeScale(criteria, [[10]], { weights: { a1: "2.5", b4: 0 } });
const workbookOf = ({ name, title, table }: ManagedSheet) => ({ tables: [table], names: { [name]: title } });

it("weights alone freeze no level: they hold, the levels stay open", () => {
  const stored = readScale(workbookOf(weightsSheet(scale, criteria)), criteria);
  expect(stored).toMatchObject({ scale: null, problems: [] });
  expect(stored?.weights).toMatchObject({ a1: 2.5, a2: 1, "b4.1": 0 });
});

it("finds the cell of each weight, with what stands in it", () => {
  const cells = weightCells(workbookOf(scaleSheet(scale, criteria, "2018-01-15", "thử")), criteria);
  // Title, date, header, then a1 … a9, b1, b2, b3, b4.1.
  expect(cells.get("a1")).toEqual({ sheet: "Thang điểm", address: "D4", value: 2.5, formula: null });
  expect(cells.get("b4.1")).toEqual({ sheet: "Thang điểm", address: "D16", value: 0, formula: null });
  expect(weightCells({ tables: [] }, criteria).size).toBe(0);
});
