import { defineFunction, type CustomFunction } from "../../../addin/functions/define-function.ts";
import { functions } from "../../../addin/functions/index.ts";
import { functionsMetadata } from "../../../addin/functions/metadata.ts";
import { count } from "../../../addin/functions/parameters/count.ts";
import { suggestYear } from "../../../addin/functions/parameters/suggest-year.ts";
import { diabanCalls } from "../../../addin/pane/formulas/diaban-calls.ts";
import { explainCell } from "../../../addin/pane/formulas/explain-cell.ts";
import { functionClasses, functionDescriptions, isKnownFunction } from "../../../addin/workbook/univer/functions.ts";
import { bienHoaSheet } from "../../../samples/bien-hoa.ts";
import { functionSheets } from "../../../samples/bien-hoa-functions.ts";
import { callFunction, refusal } from "../../../tools/addin/call-function.ts";
import { functionGuide } from "../../../tools/addin/function-guide.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

/** What stands in the new function's own file. */
const nextYear = defineFunction({
  id: "NAMSAU",
  says: { vi: "Năm sau của một năm.", en: "The year after a year." },
  parameters: [
    count({
      name: { vi: "năm", en: "year" },
      says: { vi: "Năm, ví dụ 2018.", en: "The year, for example 2018." },
      what: "Năm",
      next: "Hãy ghi năm.",
      suggest: suggestYear,
    }),
  ],
  returns: { vi: "Năm sau.", en: "The year after." },
  gives: "number",
  example: { call: ["2018"], answer: 2019, wrong: ["-1"] },
  run: ({ year }) => year + 1,
  explain: ({ year }) => [{ vi: `${year} + 1 = ${year + 1}.`, en: `${year} + 1 = ${year + 1}.` }],
});

// And the line of it in the register; nothing else.
const register = functions as CustomFunction[];
beforeAll(() => void register.push(nextYear));
afterAll(() => void register.pop());

it("a function with a file of its own and a line in the register is called, in Excel and in the grid", () => {
  expect(callFunction("NAMSAU", ["2018"])).toBe(2019);
  expect(refusal("NAMSAU", ["-1"])).toContain("Năm phải là số nguyên từ 0 trở lên, ở đây là -1");
  expect(functionClasses(() => undefined).map(([, name]) => name)).toContain("DIABAN.NAMSAU");
  expect(isKnownFunction("DIABAN.NAMSAU")).toBe(true);
});

it("is described to Excel, in the grid and in the guide, in both languages", () => {
  for (const language of ["vi", "en"] as const) {
    const { functions: told } = functionsMetadata(language, "https://localhost:3000");
    expect(told.at(-1)).toMatchObject({ id: "NAMSAU", description: nextYear.says[language] });
    expect(functionGuide(language)).toContain(`## DIABAN.NAMSAU\n\n${nextYear.says[language]}`);
  }
  expect(functionDescriptions().at(-1)).toMatchObject({ functionName: "DIABAN.NAMSAU" });
});

it("is known to the panels about formulas", () => {
  expect(diabanCalls("DIABAN.NAMSAU(2018)")).toEqual([{ id: "NAMSAU", given: ["2018"] }]);
  const cell = { sheet: "S", address: "A1", value: 2019, formula: "DIABAN.NAMSAU(2018)", filled: "A1" };
  expect(explainCell({ sheet: "S", address: "A1" }, [cell], { tables: [] })?.calls[0]?.reasons.lines[0]?.vi).toBe(
    "2018 + 1 = 2019.",
  );
});

it("stands in the sample workbook of functions with its example", () => {
  const [single] = functionSheets(bienHoaSheet());
  expect(single?.table.rows.at(-1)?.slice(0, 3)).toEqual(["DIABAN.NAMSAU", "Năm sau của một năm.", 2019]);
  expect(single?.table.formulas?.at(-1)?.[2]).toBe("_xldudf_DIABAN_NAMSAU(2018)");
});
