/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { ExcelHost } from "./excel-host.ts";
import { claimed } from "./in-page-transport.ts";
import { openOfficePage } from "./office-page.ts";

const host = new ExcelHost();
host.workbook.worksheets.add("Sheet1");

beforeAll(async () => {
  const requirementSets = { ...claimed.requirementSets, CustomFunctions: 1.7 };
  const { connect } = await openOfficePage(() => host, { ...claimed, requirementSets });
  connect(host);
  /* eslint-disable @typescript-eslint/only-throw-error -- the type of Excel's own error says less than the class is */
  CustomFunctions.associate({
    ADD: (a: number, b: number) => a + b,
    TENFOLD: (rows: number[][]) => rows.map((row) => row.map((value) => value * 10)),
    NONE: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Không có mã này.");
    },
    WRONG: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Số đơn vị phải là số nguyên.");
    },
  });
  /* eslint-enable @typescript-eslint/only-throw-error */
  while (!host.functions.isReady) await new Promise((resolve) => setTimeout(resolve, 20));
});

describe("the real runtime of custom functions on the simulated Excel", () => {
  it("calls a function as a cell's formula does", async () => {
    expect(await host.invoke("ADD", [2, 3])).toEqual({ value: 5 });
  });

  it("hands over blocks and takes them back", async () => {
    expect(
      await host.invoke("TENFOLD", [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual({
      value: [
        [10, 20],
        [30, 40],
      ],
    });
  });

  it.each([
    ["NONE", "#N/A", "Không có mã này."],
    ["WRONG", "#VALUE!", "Số đơn vị phải là số nguyên."],
  ])("shows the error of %s with its words", async (name, error, message) => {
    expect(await host.invoke(name, [])).toEqual({ error, message });
  });
});
