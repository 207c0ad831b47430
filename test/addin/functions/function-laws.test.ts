import fc from "fast-check";
import { CellError } from "../../../addin/functions/cell-error.ts";
import "../../../addin/functions/checks/whole-sheet-at-hand.ts";
import { functionOf, functions } from "../../../addin/functions/index.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";

const columns = valueColumns(plan7488.criteria);
const headings = columns.flatMap(({ id, heading }) => [id, heading.vi]);

/** What a cell may hold, and some things that it may not. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom(null, "", undefined) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(-1, 2.5, 1e21, Number.NaN, Infinity, -0, 2018, 43174) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom("Có", "Không", "x", "Đạt", "Không đạt", "T2", "t10", "floor", "12 vụ", "1.234", "…"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("Trảng Dài", "Biên Hòa", "Chuyển tiếp", "Tên đơn vị", "__proto__", "constructor"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom({ error: "#REF!" }, { error: 5 }, {}) },
);

const heading = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...headings) },
  { weight: 1, arbitrary: cell },
);
const rows = (width: number, cells = cell) =>
  fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 });
const ragged = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 });
const withHeader = fc
  .integer({ min: 1, max: 8 })
  .chain((width) => fc.tuple(fc.array(heading, { minLength: width, maxLength: width }), rows(width)))
  .map(([header, body]) => [header, ...body]);
const argument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: cell },
  { weight: 3, arbitrary: withHeader },
  { weight: 2, arbitrary: rows(columns.length, fc.nat({ max: 9 })) },
  { weight: 1, arbitrary: rows(columns.length) },
  { weight: 1, arbitrary: fc.tuple(...columns.map(() => fc.tuple(fc.integer({ min: 1, max: 9 })))) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.array(fc.constantFrom("Đạt", "Không đạt", null), { minLength: 10, maxLength: 10 })),
  },
  { weight: 1, arbitrary: ragged },
);

/** Nothing but what a cell can show, in a block of equal rows. */
function isAnswer(answer: unknown): boolean {
  if (!Array.isArray(answer)) return isShown(answer);
  const [first] = answer as unknown[][];
  return (
    Array.isArray(first) &&
    first.length > 0 &&
    (answer as unknown[][]).every((row) => Array.isArray(row) && row.length === first.length && row.every(isShown))
  );
}

function isShown(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || typeof value === "boolean" || value instanceof CellError;
}

function tryCall(id: string, given: readonly unknown[]): void {
  let answer: unknown;
  try {
    answer = functionOf(id)?.run(...given);
  } catch (error) {
    if (error instanceof CellError) return;
    throw error;
  }
  if (!isAnswer(answer)) throw new Error(`${id} answered ${JSON.stringify(answer)}`);
}

describe("whatever a function is given, it answers with cells or with an error cell that says why", () => {
  const ids = functions.map(({ id }) => id);
  const slow = ["KIEMTRA", "KIEMTRADANHGIA", "KIEMTRASO", "BANGCHITIEU", "MADONVI"];

  it("in 25,000 random calls", () => {
    const call = fc.tuple(
      fc.constantFrom(...ids.filter((id) => !slow.includes(id))),
      fc.array(argument, { minLength: 0, maxLength: 4 }),
    );
    fc.assert(
      fc.property(call, ([id, given]) => tryCall(id, given)),
      { numRuns: 24_000 },
    );
    fc.assert(fc.property(fc.constantFrom(...slow), fc.array(argument, { minLength: 0, maxLength: 4 }), tryCall), {
      numRuns: 1_000,
    });
  });

  it("with a range of a whole district's height and more", () => {
    const body = Array.from({ length: 3000 }, (_, row) => [`Xã ${row}`, row % 7, (row * 3) % 5]);
    for (const id of ids) tryCall(id, [[["Tên đơn vị", "a1", "b1"], ...body], 2018]);
  });
});
