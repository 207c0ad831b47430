import fc from "fast-check";
import { compareRatios, formatRatio, ratioOf } from "../../../core/ratio.ts";
import { decidePair, surelyBeats } from "../../../core/score/pairwise.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import type { Scale } from "../../../core/score/scale.ts";
import { criteriaOf, scaleOf, sheets, type Given } from "./given.ts";

const criteria = criteriaOf("yes-no", "d1", "d2", "d3", "d4");
const scale = scaleOf(criteria, [], [4, 3, 2, 1]);

/** The scale with other weights, by criterion id. */
function weighed(given: Scale, criteriaOfScale: Given["criteria"], weights: Readonly<Record<string, number | string>>) {
  const ids = criteriaOfScale.flatMap(({ id, parts }) => parts?.map(() => id) ?? [id]);
  const rows = given.rows.map((row, index) =>
    row.weight === null ? row : { ...row, weight: weights[ids[index] ?? ""] ?? row.weight },
  );
  return { ...given, rows };
}

describe("two areas under weights that change by ±25 %", () => {
  it.each([
    // D = 4 − 1 = 3, A = 5: 3 > 0,25 · 5.
    ["a clear lead", [1, 0, 0, 0], [0, 0, 0, 1], "ahead", "3/5"],
    ["the same seen from the other side", [0, 0, 0, 1], [1, 0, 0, 0], "behind", "3/5"],
    // D = 3 − 2 = 1, A = 5: 1 < 1,25; 3 · 0,75 = 2,25 against 2 · 1,25 = 2,5.
    ["a lead that weights can turn round", [0, 1, 0, 0], [0, 0, 1, 0], "open", "1/5"],
    // D = 4 − 4 = 0, A = 8.
    ["an even pair of different areas", [1, 0, 0, 0], [0, 1, 0, 1], "open", "0"],
    ["more in nothing, less in nothing", [1, 1, 0, 0], [1, 1, 0, 0], "equal", null],
    ["more in one, less in none", [1, 0, 0, 1], [1, 0, 0, 0], "ahead", "1"],
  ])("%s", (_why, first, second, order, flip) => {
    const decision = decidePair(criteria, scale, [first, second], 0, 1);
    expect(decision.order).toBe(order);
    expect(decision.flipThreshold && formatRatio(decision.flipThreshold)).toBe(flip);
    expect(surelyBeats(criteria, scale, [first, second], 0, 1)).toBe(order === "ahead");
  });

  it("a lead that can shrink to a tie is not lost: 5 · 0,75 = 3 · 1,25", () => {
    const two = criteriaOf("yes-no", "d1", "d2");
    const facts = [
      [1, 0],
      [0, 1],
    ];
    const decision = decidePair(two, scaleOf(two, [], [0.05, 0.03]), facts, 0, 1);
    expect(decision).toEqual({
      order: "not-behind",
      flipThreshold: { numerator: 1n, denominator: 4n },
      witness: { weights: { d1: "0.0375", d2: "0.0375" }, lead: { numerator: 0n, denominator: 1n }, shows: "tie" },
    });
    expect(decidePair(two, scaleOf(two, [], [0.05, 0.03]), facts, 1, 0).order).toBe("not-ahead");
  });

  it("shows the weights that turn a lead round: 100 · (2,25 − 2,5) / (4 + 2,25 + 2,5 + 1)", () => {
    const { witness } = decidePair(
      criteria,
      scale,
      [
        [0, 1, 0, 0],
        [0, 0, 1, 0],
      ],
      0,
      1,
    );
    expect(witness?.weights).toEqual({ d1: "4", d2: "2.25", d3: "2.5", d4: "1" });
    // −25 / 9,75
    expect(witness && formatRatio(witness.lead)).toBe("-100/39");
    expect(witness?.shows).toBe("other-order");
  });

  it("has no decision for an area with a blank, and none for an area that is not there", () => {
    expect(() =>
      decidePair(
        criteria,
        scale,
        [
          [1, 1, 1, 1],
          [1, null, 0, 0],
        ],
        0,
        1,
      ),
    ).toThrow(RangeError);
    expect(() => decidePair(criteria, scale, [[1, 1, 1, 1]], 0, 1)).toThrow(/^area 1 has no score/);
    expect(() => decidePair(criteria, scale, [[1, 1, 1, 1]], 0, 0, 1)).toThrow(RangeError);
  });
});

/** Every corner of the weights: each criterion at its least or its most. */
function* corners({ criteria: all, scale: given }: Given, spread: number): Generator<Scale> {
  const own = new Map(given.rows.flatMap(({ column, weight }) => (weight === null ? [] : [[column, weight]])));
  for (let corner = 0; corner < 2 ** all.length; corner += 1) {
    const weights = Object.fromEntries(
      all.map(({ id, parts }, index) => {
        const weight = Number(own.get(parts?.[0]?.id ?? id) ?? 0);
        // Weights of the test have one decimal and the spread is whole percents: whole numbers throughout.
        const percent = (corner >> index) % 2 === 1 ? 100 + spread : 100 - spread;
        return [id, Math.round(weight * 10) * percent];
      }),
    );
    yield weighed(given, all, weights);
  }
}

describe("laws of the pairs", () => {
  const spreads = fc.constantFrom(0, 5, 10, 25, 50, 99);

  it("agree with every corner of the weights", () => {
    fc.assert(
      fc.property(sheets({ areas: 3 }), spreads, (given, spread) => {
        const signs = new Map<string, Set<number>>();
        for (const corner of corners(given, spread)) {
          const scores = scoreAreas(given.criteria, corner, given.facts);
          given.facts.forEach((_a, a) =>
            given.facts.forEach((_b, b) => {
              const seen = signs.get(`${a} ${b}`) ?? new Set();
              signs.set(`${a} ${b}`, seen.add(Math.sign(scores.compare(a, b))));
            }),
          );
        }
        for (const [pair, seen] of signs) {
          const [a = 0, b = 0] = pair.split(" ").map(Number);
          const { order } = decidePair(given.criteria, given.scale, given.facts, a, b, String(spread / 100));
          const [higher, level, lower] = [seen.has(1), seen.has(0), seen.has(-1)];
          if (order === "ahead") expect([higher, level, lower]).toEqual([true, false, false]);
          if (order === "not-behind") expect([higher, level, lower]).toEqual([true, true, false]);
          if (order === "equal") expect([higher, level, lower]).toEqual([false, true, false]);
          if (order === "not-ahead") expect([higher, level, lower]).toEqual([false, true, true]);
          if (order === "behind") expect([higher, level, lower]).toEqual([false, false, true]);
          if (order === "open") expect([higher, lower]).toEqual([true, true]);
        }
      }),
    );
  });

  it("give a witness for each pair that is not sure: entered as a scale, its weights show what it says", () => {
    fc.assert(
      fc.property(sheets({ areas: 4 }), spreads, (given, spread) => {
        const limit = ratioOf(String(spread / 100));
        given.facts.forEach((_a, a) =>
          given.facts.forEach((_b, b) => {
            const { order, witness } = decidePair(given.criteria, given.scale, given.facts, a, b, String(spread / 100));
            expect(witness === null).toBe(order === "ahead" || order === "behind");
            if (!witness) return;
            given.scale.rows.forEach(({ weight, column }) => {
              if (weight === null) return;
              const [id = ""] = column.split(".");
              const [own, shown] = [ratioOf(weight), ratioOf(witness.weights[id] ?? NaN)];
              const bound = (sign: bigint) => ({
                numerator: own.numerator * (limit.denominator + sign * limit.numerator),
                denominator: own.denominator * limit.denominator,
              });
              expect(compareRatios(shown, bound(-1n))).toBeGreaterThanOrEqual(0);
              expect(compareRatios(shown, bound(1n))).toBeLessThanOrEqual(0);
            });
            const before = scoreAreas(given.criteria, given.scale, given.facts);
            const after = scoreAreas(
              given.criteria,
              weighed(given.scale, given.criteria, witness.weights),
              given.facts,
            );
            const [leader, other] = before.compare(a, b) < 0 ? [b, a] : [a, b];
            expect(Math.sign(after.compare(leader, other))).toBe(witness.shows === "tie" ? 0 : -1);
          }),
        );
      }),
    );
  });
});
