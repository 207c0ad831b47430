import fc from "fast-check";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { compareRatios, ratioOf, reduced, type Ratio } from "../../../core/ratio.ts";
import { rankAreas } from "../../../core/score/order.ts";
import { scoreAreas, type AreaFacts, type Scores } from "../../../core/score/score.ts";
import { sheets, type Given } from "./given.ts";

const scoresOf = ({ criteria, scale, facts }: Given): Scores => scoreAreas(criteria, scale, facts);
const add = (a: Ratio, b: Ratio) =>
  reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
const times = (a: Ratio, b: Ratio) => reduced(a.numerator * b.numerator, a.denominator * b.denominator);
const inverse = ({ numerator, denominator }: Ratio): Ratio => ({ numerator: denominator, denominator: numerator });
const zero = ratioOf(0);
const one = ratioOf(1);

/** The definition of the score, step by step in fractions. */
function byDefinition({ criteria, scale, facts }: Given, area: number): Ratio {
  const columns = valueColumns(criteria);
  let points = zero;
  let whole = zero;
  criteria.forEach((_, place) => {
    const own = columns.flatMap((column, index) => (column.criterion === place ? [{ column, index }] : []));
    const levels = own.map(({ column, index }) => {
      const level = times(ratioOf(facts[area]?.[index] ?? 0), inverse(ratioOf(scale.rows[index]?.level ?? 1)));
      return column.kind === "count" && compareRatios(level, one) > 0 ? one : level;
    });
    const weight = ratioOf(scale.rows[own[0]?.index ?? 0]?.weight ?? 0);
    points = add(points, times(weight, times(levels.reduce(add, zero), inverse(ratioOf(levels.length)))));
    whole = add(whole, weight);
  });
  return times(ratioOf(100), times(points, inverse(whole)));
}

const valueOf = ({ numerator, denominator }: Ratio) => Number((numerator * 10n ** 30n) / denominator) / 1e30;

describe("laws of the score", () => {
  it("is the definition, exactly, and in floating point within 1e-12 of it", () => {
    fc.assert(
      fc.property(sheets(), (given) => {
        const scores = scoresOf(given);
        given.facts.forEach((_, area) => {
          const truth = byDefinition(given, area);
          expect(scores.exact(area)).toEqual(truth);
          const points = scores.areas[area]?.points ?? NaN;
          expect(Math.abs(points - valueOf(truth))).toBeLessThanOrEqual(1e-12 * valueOf(truth));
        });
      }),
    );
  });

  it("is the exact sum of its contributions; with blanks they add up to the low end", () => {
    fc.assert(
      fc.property(sheets({ blanks: true }), (given) => {
        const scores = scoresOf(given);
        scores.areas.forEach(({ points, low }, area) => {
          expect(scores.exactContributions(area).reduce(add, zero)).toEqual(scores.exactBounds(area).low);
          const shown = scores.contributions(area).reduce((sum, contribution) => sum + contribution.points, 0);
          expect(shown).toBeCloseTo(points ?? low, 9);
        });
      }),
    );
  });

  it("lies between its bounds whatever the blanks turn out to be", () => {
    fc.assert(
      fc.property(sheets({ blanks: true }), fc.constantFrom(0, 1), (given, filling) => {
        const filled = given.facts.map((area) => area.map((fact) => fact ?? filling));
        const [open, known] = [scoresOf(given), scoresOf({ ...given, facts: filled })];
        given.facts.forEach((_, area) => {
          const { low, high } = open.exactBounds(area);
          const truth = known.exactBounds(area).low;
          expect(compareRatios(low, truth)).toBeLessThanOrEqual(0);
          expect(compareRatios(truth, high)).toBeLessThanOrEqual(0);
        });
      }),
    );
  });

  it("never falls when there are more cases", () => {
    const more = fc.tuple(sheets(), fc.nat(), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(more, ([given, at, extra]) => {
        const columns = valueColumns(given.criteria);
        const index = at % columns.length;
        const raise = (fact: number) => (columns[index]?.kind === "count" ? fact + extra : 1);
        const worse = given.facts.map((area) =>
          area.map((fact, column) => (column === index ? raise(fact ?? 0) : fact)),
        );
        const [before, after] = [scoresOf(given), scoresOf({ ...given, facts: worse })];
        given.facts.forEach((_, area) => {
          expect(compareRatios(after.exact(area) ?? zero, before.exact(area) ?? one)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it("does not depend on any other area's facts while the scale stands", () => {
    fc.assert(
      fc.property(sheets(), sheets(), (given, other) => {
        const columns = valueColumns(given.criteria);
        const stranger: AreaFacts = columns.map((_, index) => other.facts[0]?.[index] ?? 1);
        const alone = scoresOf({ ...given, facts: given.facts.slice(0, 1) });
        const among = scoresOf({ ...given, facts: [...given.facts.slice(0, 1), stranger, ...given.facts.slice(1)] });
        expect(among.exact(0)).toEqual(alone.exact(0));
        expect(among.areas[0]).toEqual(alone.areas[0]);
      }),
    );
  });

  it("keeps the order of all others when an area is taken away while the scale stands: there is no rank reversal", () => {
    fc.assert(
      fc.property(sheets({ blanks: true }), fc.nat(), (given, pick) => {
        const away = pick % given.facts.length;
        const { low, high } = scoresOf(given).ends();
        const left = scoresOf({ ...given, facts: given.facts.filter((_facts, area) => area !== away) }).ends();
        const others = [...given.facts.keys()].filter((area) => area !== away);
        const order = (ends: Int32Array, one: number, other: number) =>
          Math.sign((ends[one] ?? 0) - (ends[other] ?? 0));
        others.forEach((one, at) => {
          others.forEach((other, place) => {
            expect(order(left.low, at, place)).toBe(order(low, one, other));
            expect(order(left.high, at, place)).toBe(order(high, one, other));
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it("is never not a number and never infinite, whatever stands in the cells", () => {
    const cell = fc.oneof(
      fc.constantFrom(null, undefined, NaN, Infinity, -Infinity, -0, -1, 0.1, 2 ** 53, Number.MAX_SAFE_INTEGER, 5e-324),
      fc.double(),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 6 });
    fc.assert(
      fc.property(sheets(), rows, ({ criteria, scale }, facts) => {
        const scores = scoreAreas(criteria, scale, facts);
        scores.areas.forEach(({ points, low, high }, area) => {
          for (const number of [points ?? 0, low, high, ...scores.contributions(area).map((given) => given.points)]) {
            expect(number).toBeGreaterThanOrEqual(0);
            expect(number).toBeLessThanOrEqual(100);
          }
          expect(low).toBeLessThanOrEqual(high);
        });
      }),
    );
  });
});

describe("laws of the order", () => {
  it("is that of the exact fractions, never of their rounding", () => {
    fc.assert(
      fc.property(sheets(), (given) => {
        const scores = scoresOf(given);
        given.facts.forEach((_a, a) =>
          given.facts.forEach((_b, b) => {
            const truth = compareRatios(scores.exact(a) ?? zero, scores.exact(b) ?? zero);
            expect(Math.sign(scores.compare(a, b))).toBe(truth);
            const apart = (scores.areas[a]?.points ?? NaN) - (scores.areas[b]?.points ?? NaN);
            if (Math.abs(apart) > 1e-9) expect(Math.sign(apart)).toBe(truth);
          }),
        );
      }),
    );
  });

  it("does not change when the criteria, with their weights and columns, are written in another order", () => {
    const shuffled = sheets().chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.criteria.keys()], { minLength: given.criteria.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, order]) => {
        const criteria = order.flatMap((place) => given.criteria[place] ?? []);
        const before = valueColumns(given.criteria).map(({ id }) => id);
        const from = valueColumns(criteria).map(({ id }) => before.indexOf(id));
        const facts = given.facts.map((area) => from.map((index) => area[index]));
        const scale = { ...given.scale, rows: from.flatMap((index) => given.scale.rows[index] ?? []) };
        expect(rankAreas(scoresOf({ criteria, scale, facts }))).toEqual(rankAreas(scoresOf(given)));
      }),
    );
  });

  it("does not change when the areas are written in another order", () => {
    const shuffled = sheets({ blanks: true }).chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.facts.keys()], { minLength: given.facts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, order]) => {
        const facts = order.flatMap((place) => [given.facts[place] ?? []]);
        const ranks = rankAreas(scoresOf(given));
        expect(rankAreas(scoresOf({ ...given, facts }))).toEqual(order.map((place) => ranks[place]));
      }),
    );
  });
});
