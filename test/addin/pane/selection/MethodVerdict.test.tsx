/** @jest-environment jsdom */
import { cleanup, render } from "@testing-library/react";
import { MethodVerdict } from "../../../../addin/pane/selection/methods/MethodVerdict.tsx";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { compareSelection } from "../../../../core/selection/compare-selection.ts";
import { reviewWorkbook } from "../given.ts";

// Figures that fall from row to row in every column: the first four of 30 are on the list, the most that 15 % allow.
const [table] = reviewWorkbook(0).tables;
const rows = table?.rows.map((cells, row) => cells.map((one) => (typeof one === "number" ? 34 - row : one))) ?? [];
const assessment = assess(table ? [{ ...table, rows }] : [], plan7488, 2018);
const compared = compareSelection(assessment);
const sheet = assessment.selection?.sheet;
if (!compared || !sheet) throw new Error("nothing to compare");
const { answered } = compared;
/** By every method the first four areas, and nobody else. */
const firm = sheet.areas.map((_area, index) => (index < 4 ? answered : 0));

const said = (counts: readonly number[]) => {
  cleanup();
  render(<MethodVerdict sheet={sheet} compared={{ ...compared, selectedUnder: counts }} />);
  return [...document.querySelectorAll("p")].map(({ textContent }) => textContent);
};

it("begins with whether the list holds whatever the method", () => {
  expect(said(firm)).toEqual([`Danh sách vững: cả 4 địa bàn có mặt theo cả ${answered} cách tính được.`]);
  expect(said(firm.map((count) => Math.min(count, 1)))[0]).toBe(
    `Chưa vững: không địa bàn nào có mặt theo cả ${answered} cách tính được.`,
  );
});

it("names only the areas that change, each with the number of methods", () => {
  const counts = firm.map((count, area) => (area === 3 ? count - 2 : area === 4 ? 2 : count));
  const [verdict, ...lines] = said(counts);
  expect(verdict).toBe(`Chắc 3/4: 3 trong 4 địa bàn có mặt theo cả ${answered} cách tính được.`);
  expect(lines.map((line) => line?.replace(/^.*: /, ""))).toEqual([
    `có mặt theo ${answered - 2}/${answered} cách.`,
    `vào danh sách theo 2/${answered} cách.`,
  ]);
});
