import * as door from "../../core/index.ts";
import * as score from "../../core/score/index.ts";
import * as sheet from "../../core/sheet/index.ts";
import type { CapRounding } from "../../core/plan/cap-rounding.ts";
import { formatShare } from "../../core/share.ts";
import { WrongUse } from "../../core/wrong-use.ts";
import { unreadable } from "../wrong-arguments.ts";

const { assess, capOf, open, plan7488 } = door;
type Cell = door.Cell;
type Table = door.Table;

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

type Rule = ReturnType<typeof door.defineRule>;
type Public = (...given: readonly unknown[]) => unknown;
const hollow = { id: null, criteria: null, targets: null, gates: null, tables: null, opened: null, lines: null };
const junk: readonly unknown[] = [
  unreadable,
  hollow,
  null,
  undefined,
  NaN,
  -1,
  1n,
  Symbol("s"),
  new Date(0),
  () => 1,
  {},
  [null],
  "zzz",
  true,
];
/** What answers whatever it is given (a list of problems, yes or no), and `fill`, which stands below `WrongUse`. */
const answering = new Set(["readPlan", "isCellError", "WrongUse", "fill"]);

const publicFunctions = Object.entries(door).flatMap(([name, value]): [string, Public][] =>
  typeof value === "function" && !answering.has(name) ? [[name, value as Public]] : [],
);

it.each(publicFunctions)("%s refuses what it does not take, and says what it takes", (name, call) => {
  for (const given of junk) {
    if (name === "tableFrom" && given === "zzz") continue;
    // What was JSON has no getter that throws.
    if (name === "assessmentFromJson" && given === unreadable) continue;
    const said = sentenceOf(() => call(given));
    expect(said).toMatch(/ was given; accepted: .+\. Example: .+/);
    expect(said.length).toBeLessThanOrEqual(400);
  }
});

it("readPlan answers what is no plan with its problems", () => {
  for (const given of junk) if (given !== unreadable) expect(door.readPlan(given as never)).toHaveProperty("problems");
});

it.each(door.rules.map((rule): [string, Rule] => [rule.id, rule as Rule]))(
  "the rule %s refuses facts and plans that are none",
  (_id, rule) => {
    const judge: Public = (...given) => (rule.judge as Public).apply(rule, [...given]);
    for (const given of junk) {
      if (typeof given === "object" && given !== null && !Array.isArray(given)) continue;
      expect(() => judge(given, plan7488)).toThrow(WrongUse);
    }
    expect(() => judge({}, null)).toThrow(WrongUse);
  },
);

it.each([
  () => score.freezeScale(null as never, []),
  () => score.scoreAreas(plan7488.criteria, null as never, []),
  () => score.rankAreas({} as never),
  () => score.rankRanges(plan7488.criteria, { rows: [], provisional: true }, "zzz" as never),
  () => score.proposeSelection(undefined as never),
  () => formatShare(3, 0),
])("scoring refuses what is no list, scale, score or fraction", (act) => {
  expect(act).toThrow(WrongUse);
});

it("what is refused deep inside says why", () => {
  expect(sentenceOf(() => sheet.parseAddress("1A\u001b[2K"))).toBe(
    'parseAddress: "1A\\u001b[2K" was given; accepted: a text (not a cell address: 1A\ufffd[2K). Example: parseAddress("$B$12")',
  );
});

it("what is no fraction is refused, and not worked on for ever", () => {
  expect(() => score.product(NaN as never, 1 as never)).toThrow(RangeError);
  expect(() => score.ratioOf(Symbol("s") as never)).toThrow(RangeError);
});

it("what is quoted of a wrong call is one short line", () => {
  expect(sentenceOf(() => capOf("9\u001b[2K\n" as never, 15, "floor"))).toBe(
    'capOf: "9\\u001b[2K\\n" was given; accepted: a whole number of units from 0. Example: capOf(30, 15, "floor")',
  );
  expect(sentenceOf(() => capOf("x".repeat(100_000) as never, 15, "floor")).length).toBeLessThanOrEqual(200);
});

it.each([Infinity, NaN, 1.5, 5n, "x", undefined])("columnName(%p) is refused, and comes to an end", (column) => {
  expect(sentenceOf(() => sheet.columnName(column as number))).toMatch(
    /^columnName: .+ was given; accepted: a whole number/,
  );
});
