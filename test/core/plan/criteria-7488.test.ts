import { criteria7488 as criteria } from "../../../core/plan/criteria-7488.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { inventoryOf } from "./inventory.ts";

/** Section III.3 by hand: id, clause, the columns that it takes and how each is filled in. */
const table: readonly (readonly [id: string, clause: string, columns: string])[] = [
  ["a1", "III.3.a-1", "a1 count"],
  ["a2", "III.3.a-2", "a2 count"],
  ["a3", "III.3.a-3", "a3 count"],
  ["a4", "III.3.a-4", "a4 count"],
  ["a5", "III.3.a-5", "a5 count"],
  ["a6", "III.3.a-6", "a6 count"],
  ["a7", "III.3.a-7", "a7 count"],
  ["a8", "III.3.a-8", "a8 count"],
  ["a9", "III.3.a-9", "a9 count"],
  ["b1", "III.3.b-1", "b1 count"],
  ["b2", "III.3.b-2", "b2 count"],
  ["b3", "III.3.b-3", "b3 count"],
  ["b4", "III.3.b-4", "b4.1 count, b4.2 count"],
  ["b5", "III.3.b-5", "b5 three-level"],
  ["c1", "III.3.c-1", "c1 count"],
  ["c2", "III.3.c-2", "c2 count"],
  ["c3", "III.3.c-3", "c3 count"],
  ["c4", "III.3.c-4", "c4 count"],
  ["d1", "III.3.d-1", "d1 yes-no"],
  ["d2", "III.3.d-2", "d2 yes-no"],
  ["d3", "III.3.d-3", "d3 yes-no"],
  ["d4", "III.3.d-4", "d4 yes-no"],
  ["d5", "III.3.d-5", "d5 yes-no"],
  ["d6", "III.3.d-6", "d6 yes-no"],
  ["d7", "III.3.d-7", "d7.1 count, d7.2 yes-no"],
  ["d8", "III.3.d-8", "d8 yes-no"],
  ["d9", "III.3.d-9", "d9 yes-no"],
];

it("the plan has these 27 criteria in this order, and no other", () => {
  expect(criteria.map(({ id }) => id)).toEqual(table.map(([id]) => id));
});

describe.each(table)("criterion %s", (id, clause, columns) => {
  const criterion = criteria.find((one) => one.id === id);

  it(`cites ${clause} as law`, () => {
    expect(criterion?.citation).toEqual({ kind: "law", document: "Kế hoạch 7488/KH-UBND", clause });
  });

  it(`takes ${columns}`, () => {
    const own = valueColumns(criteria).filter(({ criterionId }) => criterionId === id);
    expect(own.map((column) => `${column.id} ${column.kind}`).join(", ")).toBe(columns);
  });

  it("says the plan's own words, as they were taken down from it", () => {
    const { ref, vi, en } = inventoryOf(id);
    expect(ref).toBe(clause);
    expect(criterion?.title).toEqual({ vi, en });
  });
});

it("stand in the four groups of the plan: 9, 5, 4 and 9", () => {
  const sizes = plan7488.groups.map(({ id }) => criteria.filter(({ group }) => group === id).length);
  expect(sizes).toEqual([9, 5, 4, 9]);
});
