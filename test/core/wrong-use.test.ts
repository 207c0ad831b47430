import { assess, capOf, open, plan7488, type Cell, type Table } from "../../core/index.ts";
import type { CapRounding } from "../../core/plan/cap-rounding.ts";
import { WrongUse } from "../../core/plan/wrong-use.ts";

const table = (cell: unknown): Table => ({
  name: "S",
  sheet: "S",
  address: "A1:B2",
  rows: [
    ["Đơn vị", "A1"],
    ["Phường Tam Hiệp", cell as Cell],
  ],
});

function sentenceOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(WrongUse);
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}

it.each([
  [new Date("2018-01-01T00:00:00Z"), "Date 2018-01-01T00:00:00.000Z was given"],
  [10n, "10n was given"],
  [{ v: 1 }, "an object (v) was given"],
  [{ error: 7 }, "an object (error) was given"],
  [Symbol("x"), "Symbol(x) was given"],
  [[1], "an object (0) was given"],
])("a cell that is none is refused: %p", (cell, says) => {
  for (const act of [() => assess([table(cell)], plan7488, 2018), () => open({ tables: [table(cell)] }, plan7488)]) {
    const said = sentenceOf(act);
    expect(said).toContain(`cell in row 2, column 2 of «S»: ${says}`);
    expect(said).toContain("accepted: a text, a number");
    expect(said).toContain("Example: ");
  }
});

it.each<Cell>(["2", 2, true, null, { error: "#REF!" }])("a cell is read: %p", (cell) => {
  expect(() => assess([table(cell)], plan7488, 2018)).not.toThrow();
});

it("rows that are none are refused", () => {
  const wrong = { ...table(1), rows: "abc" } as unknown as Table;
  expect(sentenceOf(() => assess([wrong], plan7488, 2018))).toBe(
    'rows of «S»: "abc" was given; accepted: rows of cells. Example: [["Xã A", 1]]',
  );
});

it.each([
  [30, 15, "down", 'capOf: "down" was given; accepted: floor, floor-min-1, half-up, ceil.'],
  [30, 15, "toString", 'capOf: "toString" was given; accepted: floor, floor-min-1, half-up, ceil.'],
  [30, 150, "floor", "capOf: 150 was given; accepted: a percentage from 0 to 100."],
  [30, -1, "floor", "capOf: -1 was given; accepted: a percentage from 0 to 100."],
  [30.5, 15, "floor", "capOf: 30.5 was given; accepted: a whole number of units from 0."],
])("capOf(%p, %p, %p) is refused", (base, percent, rounding, says) => {
  expect(sentenceOf(() => capOf(base, percent, rounding as CapRounding))).toBe(
    `${says} Example: capOf(30, 15, "floor")`,
  );
});

it("capOf takes all of the units at 100 percent", () => expect(capOf(30, 100, "floor")).toBe(30));

it.each([
  () => assess([table(1)], plan7488, { yaer: 2018 } as never),
  () => assess(open([table(1)], plan7488), { finale: true } as never),
  () => open([table(1)], plan7488, { distict: "Biên Hòa" } as never),
])("an option that nobody reads is refused", (act) => {
  expect(sentenceOf(act)).toMatch(/^options: "(?:yaer|finale|distict)" was given; accepted: year, district, date, /);
});
