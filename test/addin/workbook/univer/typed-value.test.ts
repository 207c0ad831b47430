import { typedValue } from "../../../../addin/workbook/typed-value.ts";

it.each<[typed: string, value: number | string, format: string | null]>([
  ["12,5", 12.5, null],
  ["-0,75", -0.75, null],
  [",5", 0.5, null],
  ["1.234", 1234, "#,##0"],
  ["1.234.567", 1_234_567, "#,##0"],
  ["-1.234,5", -1234.5, "#,##0.00"],
  ["25%", 0.25, "0%"],
  ["33,3 %", 0.333, "0.00%"],
  ["3/4/2018", 43_193, "dd/mm/yyyy"],
  ["24-11-2018", 43_428, "dd/mm/yyyy"],
  ["2018-11-24", 43_428, "dd/mm/yyyy"],
  ["29/2/2020", 43_890, "dd/mm/yyyy"],
  // Numbers and days of another country, or of no year: texts, and the checks say so.
  ["12.5", "12.5", null],
  ["0.234", "0.234", null],
  ["1,234.5", "1,234.5", null],
  ["3/4", "3/4", null],
  ["11/24/2018", "11/24/2018", null],
  ["29/2/2018", "29/2/2018", null],
  ["1.5.2018", "1.5.2018", null],
])("«%s» is %p", (typed, value, format) => {
  expect(typedValue(typed)).toEqual({ value, format });
});

it.each(["12", "", " 30 ", "Có", "x", "12 vụ", "-", "T2", "25993"])("«%s» is read alike everywhere", (typed) => {
  expect(typedValue(typed)).toBeNull();
});
