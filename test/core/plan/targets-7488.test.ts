import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Target } from "../../../core/plan/plan.ts";
import { targets7488 as targets } from "../../../core/plan/targets-7488.ts";
import { inventoryOf } from "./inventory.ts";

type Row = readonly [id: string, clause: string, test: string, whenNothing: Target["whenNothing"], dash: string];

/** Section II.2 by hand: what each target asks for. */
const table: readonly Row[] = [
  ["T1", "II.2-1(1)", "yes-no = 0", "always-applies", "II.2-1"],
  ["T2", "II.2-1(2)", "share >= 80", "not-applicable", "II.2-1"],
  ["T3", "II.2-1(3)", "share >= 95", "not-applicable", "II.2-1"],
  ["T4", "II.2-1(4)", "share >= 30", "not-applicable", "II.2-1"],
  ["T5", "II.2-1(5)", "share >= 100", "not-applicable", "II.2-1"],
  ["T6", "II.2-2", "share < 15", "not-applicable", "II.2-2"],
  ["T7", "II.2-3", "yes-no = 1", "always-applies", "II.2-3"],
  ["T8", "II.2-4(1)", "count >= 1", "always-applies", "II.2-4"],
  ["T9", "II.2-4(2)", "yes-no = 1", "always-applies", "II.2-4"],
  ["T10", "II.2-5", "share >= 100", "data-error", "II.2-5"],
];

it("the plan has these ten targets in this order, under five dashes", () => {
  expect(targets.map(({ id }) => id)).toEqual(table.map(([id]) => id));
  expect(new Set(targets.map(({ dash }) => dash)).size).toBe(5);
});

describe.each(table)("target %s", (id, clause, test, whenNothing, dash) => {
  const target = targets.find((one) => one.id === id);

  it(`asks for ${test}, by law`, () => {
    expect(`${target?.kind} ${target?.op} ${target?.value}`).toBe(test);
    expect(target?.citation).toEqual({ kind: "law", document: "Kế hoạch 7488/KH-UBND", clause });
    expect(target?.dash).toBe(dash);
  });

  it(`with nothing to count: ${whenNothing}`, () => expect(target?.whenNothing).toBe(whenNothing));

  it("says the plan's own words and limit, as they were taken down from it", () => {
    const { ref, vi, en, test: limit } = inventoryOf(id);
    expect(ref).toBe(clause);
    expect(target?.title).toEqual({ vi, en });
    // Yes and no are 1 and 0; the qualitative ones are a yes.
    const value = limit === null ? 1 : Number(limit.value);
    expect(Number(target?.value)).toBe(value);
  });
});

it("the other numbers of the plan are those that were taken down from it", () => {
  const limit = (id: string) => inventoryOf(id).test?.value;
  expect(limit("R4")).toBe(plan7488.cap.percent.value);
  expect(limit("O1")).toBe(plan7488.yearlyFloor.value);
  expect(limit("O2")).toBe(plan7488.sustainedFloor.value.percent);
  expect(limit("S1")).toBe(plan7488.successFloor.value);
  expect(limit("S3")).toBe(plan7488.term.years.value);
  expect(limit("M40")).toBe(plan7488.householdGroup.value);
  expect(limit("D1")).toBe(`--${plan7488.reportDue.before.value}`);
});
