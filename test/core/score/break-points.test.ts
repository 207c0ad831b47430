import fc from "fast-check";
import {
  compareRatios,
  formatDecimal,
  formatRatio,
  leastCommonMultiple,
  ratioOf,
  type Ratio,
} from "../../../core/ratio.ts";
import { breakPoints } from "../../../core/score/ranking/break-points.ts";
import { rankAreas, rankBounds } from "../../../core/score/order.ts";
import { decidePair } from "../../../core/score/pairwise.ts";
import { reweigh } from "../../../core/score/reweigh.ts";
import { outerRankRanges } from "../../../core/score/robustness.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { criteriaOf, inventedSheet, scaleOf, sheets, type Given } from "./given.ts";

function fraction(text: string): Ratio {
  const [above = "", below = "1"] = text.split("/");
  return { numerator: BigInt(above), denominator: BigInt(below) };
}

/** The same weights times a number that makes decimals of them, as a scale takes them: no order is changed by that. */
function decimalWeights(weights: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const ratios = Object.entries(weights).map(([id, text]) => [id, fraction(text)] as const);
  const common = ratios.reduce((so, [, { denominator }]) => leastCommonMultiple(so, denominator), 1n);
  return Object.fromEntries(
    ratios.map(([id, { numerator, denominator }]) => [
      id,
      formatDecimal({ numerator: numerator * (common / denominator), denominator: 10n ** 20n }),
    ]),
  );
}

/** A decimal just above or below a fraction. */
function besides({ numerator, denominator }: Ratio, by: -1n | 2n): string {
  const places = 12n;
  const digits = (numerator * 10n ** places) / denominator + by;
  return `0.${String(digits).padStart(Number(places), "0")}`;
}

/** Tries every break point of a sheet of complete areas from both sides; says how many there are, how many are reached at once, and how many later. */
function tried(
  { criteria, scale, facts }: Given,
  places: number,
  sides: "both" | "at it" = "both",
): { readonly all: number; readonly exact: number; readonly later: number } {
  const bounds = rankBounds(scoreAreas(criteria, scale, facts));
  const ofArea = breakPoints(criteria, scale, facts, places);
  const counts = { all: 0, exact: 0, later: 0 };
  facts.forEach((_facts, area) => {
    const point = ofArea(area);
    if (!point) return;
    counts.all += 1;
    const { turns, change, reached: end } = point;
    const before = bounds[area];
    expect(turns === "enters" ? (before?.best ?? 0) > places : (before?.worst ?? 0) <= places).toBe(true);
    // Below it no weights at all do it, by the exact bound of each pair; above it that is sure no more.
    const isFirm = (spread: string) => {
      const range = outerRankRanges(criteria, scale, facts, spread)?.[area];
      return turns === "enters" ? (range?.best ?? 0) > places : (range?.worst ?? 0) <= places;
    };
    if (sides === "both") {
      expect([formatRatio(change), isFirm(besides(change, -1n))]).toEqual([formatRatio(change), true]);
      // One that is level with another under all weights shares its rank, also where both lie across the cut.
      const isAlone = facts.every(
        (_one, other) => other === area || decidePair(criteria, scale, facts, area, other, 0).order !== "equal",
      );
      if (isAlone) expect([formatRatio(change), isFirm(besides(change, 2n))]).toEqual([formatRatio(change), false]);
    }
    if (!end) return;
    const { at, weights } = end;
    expect(compareRatios(at, change)).toBeGreaterThanOrEqual(0);
    counts[compareRatios(at, change) === 0 ? "exact" : "later"] += 1;
    // There the weights bring the area level with the other side of the cut.
    const scores = scoreAreas(criteria, reweigh(criteria, scale, decimalWeights(weights)), facts);
    const own = scores.exact(area) ?? ratioOf(0);
    const others = facts.flatMap((_one, other) =>
      other === area ? [] : [compareRatios(scores.exact(other) ?? own, own)],
    );
    if (turns === "enters") expect(rankAreas(scores)[area]).toBeLessThanOrEqual(places);
    else expect(others.filter((order) => order >= 0).length).toBeGreaterThanOrEqual(places);
    for (const [id, weight] of Object.entries(weights)) {
      const plain = ratioOf(scale.rows.find(({ column }) => column.split(".")[0] === id)?.weight ?? 0);
      const bound = (sign: 1n | -1n) => ({
        numerator: plain.numerator * (at.denominator + sign * at.numerator),
        denominator: plain.denominator * at.denominator,
      });
      expect(compareRatios(fraction(weight), bound(-1n))).toBeGreaterThanOrEqual(0);
      expect(compareRatios(fraction(weight), bound(1n))).toBeLessThanOrEqual(0);
    }
  });
  return counts;
}

describe("the smallest common change of weights at which an area comes to the cut", () => {
  const criteria = criteriaOf("yes-no", "d1", "d2", "d3", "d4", "d5", "d6", "d7");
  const scale = scaleOf(criteria);

  it("4 criteria to 3 others: 4·(1 − s) = 3·(1 + s) at s = 1/7", () => {
    const facts = [
      [1, 1, 1, 1, 0, 0, 0],
      [0, 0, 0, 0, 1, 1, 1],
    ];
    const ofArea = breakPoints(criteria, scale, facts, 1);
    const change = { numerator: 1n, denominator: 7n };
    const weights = { d1: "6/7", d2: "6/7", d3: "6/7", d4: "6/7", d5: "8/7", d6: "8/7", d7: "8/7" };
    expect(ofArea(0)).toEqual({ turns: "leaves", change, reached: { at: change, weights } });
    expect(ofArea(1)).toEqual({ turns: "enters", change, reached: { at: change, weights } });
    expect(tried({ criteria, scale, facts }, 1)).toEqual({ all: 2, exact: 2, later: 0 });
  });

  it("who is behind in every criterion never comes in, and nobody turns where all are in or two are level", () => {
    const above = [1, 1, 1, 0, 0, 0, 0];
    expect(breakPoints(criteria, scale, [above, [1, 0, 0, 0, 0, 0, 0]], 1)(1)).toBeNull();
    expect(breakPoints(criteria, scale, [above, [1, 0, 0, 0, 0, 0, 0]], 2)(0)).toBeNull();
    expect(breakPoints(criteria, scale, [above, [0, 0, 0, 0, 1, 1, 1]], 1)(0)).toBeNull();
  });

  it("a change that is enough for each pair, but for no weights, is said without weights", () => {
    // 6 + 6 against 10 + 1 and 1 + 10: each passes from 1/9 on, the two never at once.
    const two = criteriaOf("count", "a1", "a2");
    const given = {
      criteria: two,
      scale: scaleOf(two, [10, 10]),
      facts: [
        [6, 6],
        [10, 1],
        [1, 10],
      ],
    };
    const point = breakPoints(given.criteria, given.scale, given.facts, 2)(0);
    expect(point).toEqual({ turns: "leaves", change: { numerator: 1n, denominator: 9n }, reached: null });
  });

  it("holds on both sides for 40 areas and small tables whatever they hold, and with its weights for 171", () => {
    const small = tried(inventedSheet(40), 6);
    const large = tried(inventedSheet(171), 25, "at it");
    expect([small, large]).toEqual([
      { all: 22, exact: 13, later: 8 },
      { all: 98, exact: 25, later: 72 },
    ]);
    fc.assert(
      fc.property(sheets({ areas: 5 }), fc.integer({ min: 1, max: 4 }), (given, places) => {
        tried(given, places);
      }),
      { numRuns: 150 },
    );
  });
});
