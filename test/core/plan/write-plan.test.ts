import fc from "fast-check";
import type { Citation } from "../../../core/citation.ts";
import { obligations7488 } from "../../../core/plan/obligations-7488.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { capRoundings } from "../../../core/plan/cap-rounding.ts";
import { type Cited } from "../../../core/plan/cited.ts";
import { type Criterion, type Plan } from "../../../core/plan/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { writePlan } from "../../../core/plan/write-plan.ts";
import type { Decimal } from "../../../core/ratio.ts";

const words = fc.string({ minLength: 1, maxLength: 30 }).map((text) => `x${text}`);
const citation: fc.Arbitrary<Citation> = fc.record({
  kind: fc.constantFrom("law" as const, "convention" as const),
  document: fc.constantFrom("Kế hoạch A", "Kế hoạch B", "__proto__"),
  clause: fc.oneof(fc.constantFrom("I.1", "II", "__proto__", "constructor"), words),
});
const percent: fc.Arbitrary<Decimal> = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 9999 }).map((cents) => `${Math.floor(cents / 100)}.${cents % 100}`),
);
const cited = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Cited<T>> => fc.record({ value, citation });

/** Criteria of plan 7488 in any number and order, some with a threshold or a weight. */
const criteria = fc.shuffledSubarray([...plan7488.criteria], { minLength: 1 }).chain((some) =>
  fc.tuple(
    ...some.map((criterion) =>
      fc
        .record(
          { weight: cited(fc.integer({ min: 1, max: 9 })), threshold: cited(fc.integer({ min: 1, max: 99 })) },
          { requiredKeys: [] },
        )
        .map(({ weight, threshold }): Criterion => {
          const counts = criterion.kind === "count" && !criterion.parts;
          return { ...criterion, ...(weight && { weight }), ...(counts && threshold && { threshold }) };
        }),
    ),
  ),
);

const plans: fc.Arbitrary<Plan> = fc
  .record({
    criteria,
    targets: fc.shuffledSubarray([...plan7488.targets], { minLength: 1 }),
    // A duty that hangs on a column would need its criterion.
    obligations: fc.shuffledSubarray(
      obligations7488.filter(({ notApplicableWithout }) => notApplicableWithout === undefined),
    ),
    title: fc.record({ vi: words, en: words }),
    percent: cited(percent),
    rounding: cited(fc.constantFrom(...capRoundings)),
    successFloor: cited(percent),
    yearlyFloor: cited(percent),
    sustainedFloor: cited(fc.record({ percent, strict: fc.boolean() })),
    leaving: citation,
  })
  .map(({ percent: capPercent, rounding, ...rest }) => ({
    ...plan7488,
    ...rest,
    gateSuggestions: [],
    cap: { ...plan7488.cap, percent: capPercent, rounding },
  }));

it("what is written is read as the same plan", () => {
  fc.assert(fc.property(plans, (plan) => expect(readPlan(writePlan(plan))).toEqual({ plan })));
});

it("a citation stands once and is referred to by its clause", () => {
  const file = JSON.parse(writePlan(plan7488)) as { citations: Record<string, Citation>; successFloor: unknown };
  expect(file.citations["III.4"]).toEqual({ kind: "law", document: "Kế hoạch 7488/KH-UBND", clause: "III.4" });
  expect(file.successFloor).toEqual({ value: 80, citation: "III.4" });
});

it("two documents with the same clause are told apart", () => {
  const other: Citation = { kind: "law", document: "Kế hoạch khác", clause: "III.4" };
  const plan: Plan = { ...plan7488, yearlyFloor: { value: 60, citation: other } };
  const reading = readPlan(writePlan(plan));
  expect(reading).toEqual({ plan });
});
