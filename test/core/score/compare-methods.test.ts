import fc from "fast-check";
import { compareMethods, type ComparisonOptions, type MethodAnswer } from "../../../core/score/compare-methods.ts";
import { defaultMethod, offeredMethods, type ScoringMethod } from "../../../core/score/methods.ts";
import { isUnanswered } from "../../../core/score/normalise/normalised.ts";
import { rankComplete } from "../../../core/score/order.ts";
import { proposeSelection } from "../../../core/score/proposal.ts";
import { scoreAreas, type AreaFacts } from "../../../core/score/score.ts";
import { criteriaOf, criterion, scaleOf, sheets } from "./given.ts";

const criteria = criteriaOf("count", "a1", "a2");
const scale = scaleOf(criteria, [10, 4]);
const facts: readonly AreaFacts[] = [
  [10, 0],
  [5, 3],
  [2, 4],
  [0, 0],
];

function answerOf(id: string, options: ComparisonOptions = {}, areas = facts): MethodAnswer {
  const found = compareMethods(criteria, scale, areas, options).methods.find(({ method }) => method.id === id);
  if (!found || isUnanswered(found)) throw new Error(found?.refused.vi ?? `no ${id}`);
  return found;
}

function refusalOf(id: string, options: ComparisonOptions = {}): string {
  const found = compareMethods(criteria, scale, facts, options).methods.find(({ method }) => method.id === id);
  return found && isUnanswered(found) ? found.refused.vi : "";
}

describe("four areas by each method", () => {
  it.each<[string, (number | null)[], (number | null)[]]>([
    // 10/10 and 0/4; 5/10 and 3/4; 2/10 and 4/4; nothing.
    ["capped-reference", [50, 62.5, 60, 0], [3, 1, 2, 4]],
    ["min-max", [50, 62.5, 60, 0], [3, 1, 2, 4]],
    ["fraction-of-maximum", [50, 62.5, 60, 0], [3, 1, 2, 4]],
    // a1: 1, 2/3, 1/3, 0; a2 with two lowest at rank 1,5: 1/6, 2/3, 1, 1/6.
    ["percentile-rank", [58.333333333, 66.666666667, 66.666666667, 8.333333333], [3, 1, 1, 4]],
    // sd √(56,75 / 3) around 4,25 and √(12,75 / 3) around 1,75.
    ["z-score", [0.236584092, 0.389389719, 0.287044594, -0.913018405], [3, 1, 2, 4]],
    // The reference levels as thresholds: yes and no; no and no; no and yes.
    ["met-or-not", [50, 0, 50, 0], [1, 3, 1, 3]],
  ])("%s", (id, scores, ranks) => {
    const answer = answerOf(id);
    scores.forEach((score, area) => expect(answer.scores[area]).toBeCloseTo(score ?? NaN, 8));
    expect(answer.ranks).toEqual(ranks);
    expect(answer.unit).toBe(id === "z-score" ? "standard-deviations" : "points");
  });

  it("goalposts with stated bounds: (x − 2) / 4 and (x − 1) / 4, within 0 and 1", () => {
    const goalposts = { a1: { low: 2, high: 6 }, a2: { low: 1, high: 5 } };
    expect(answerOf("goalposts", { goalposts }).scores).toEqual([50, 62.5, 37.5, 0]);
  });

  it("met or not met with stated thresholds", () => {
    expect(answerOf("met-or-not", { thresholds: { a1: 5, a2: 4 } }).scores).toEqual([50, 50, 50, 0]);
  });

  // Rates 1, 2, 0,5, 0 and 0, 1,2, 1, 0; their reference levels 2 and 1,2.
  it("per 1,000 residents against the 90th percentile of the rates", () => {
    const answer = answerOf("per-1000-residents", { residents: [10000, 2500, 4000, 8000] });
    expect(answer.scores[0]).toBe(25);
    expect(answer.scores[1]).toBe(100);
    expect(answer.scores[2]).toBeCloseTo(54.1666666667, 9);
    expect(answer.ranks).toEqual([3, 1, 2, 4]);
  });

  it("the three means where nothing is zero: levels ½ and ½, 1 and ¼", () => {
    const areas = [
      [5, 2],
      [10, 1],
    ];
    expect(answerOf("capped-reference", {}, areas).scores).toEqual([50, 62.5]);
    expect(answerOf("geometric", {}, areas)).toMatchObject({ scores: [50, 50], ranks: [1, 1] });
    // 2 / (1 + 4)
    expect(answerOf("harmonic", {}, areas).scores).toEqual([50, 40]);
  });
});

describe("methods that cannot answer say why", () => {
  it.each<[string, ComparisonOptions, string]>([
    ["goalposts", {}, "Chưa có hai cận cho cột a1, a2"],
    ["goalposts", { goalposts: { a1: { low: 0, high: 5 } } }, "Chưa có hai cận cho cột a2"],
    ["goalposts", { goalposts: { a1: { low: 0, high: 5 }, a2: { low: 3, high: 3 } } }, "Cột a2: Cận dưới 3"],
    ["per-1000-residents", {}, "Chưa có số dân"],
    ["per-1000-residents", { residents: [1000, 0, 1000, 1000] }, "ở dòng thứ 2"],
    ["geometric", {}, "Trung bình nhân không tính được"],
    ["harmonic", {}, "Trung bình điều hòa không tính được"],
  ])("%s %j", (id, options, why) => expect(refusalOf(id, options)).toContain(why));
});

describe("a column without a weight", () => {
  const unweighed = scaleOf(criteria, [10, 4], [1, 0]);
  const of = (id: string, options: ComparisonOptions, areas = facts) =>
    compareMethods(criteria, unweighed, areas, options).methods.find(({ method }) => method.id === id);

  it("needs no bounds, has no notice and leaves no area without a score", () => {
    const goalposts = { a1: { low: 0, high: 10 } };
    expect(of("goalposts", { goalposts })).toMatchObject({ scores: [100, 50, 20, 0], ranks: [1, 2, 3, 4] });
    const areas = [
      [10, null],
      [5, null],
    ];
    expect(of("min-max", {}, areas)).toMatchObject({ scores: [100, 0], ranks: [1, 2], notices: [] });
  });
});

describe("what is stated for a column", () => {
  it("bounds speak of counts alone: a yes is 1 of 1 whatever stands there", () => {
    const mixed = [criterion("a1", "count"), criterion("d1", "yes-no")];
    const goalposts = { a1: { low: 0, high: 10 }, d1: { low: 0, high: 4 } };
    const answers = compareMethods(mixed, scaleOf(mixed, [10]), [[5, 1]], { goalposts }).methods;
    expect(answers.find(({ method }) => method.id === "goalposts")).toMatchObject({ scores: [75] });
  });

  it("the lowest of equal places, where a method asks for it", () => {
    const areas = [
      [1, 1],
      [1, 2],
      [3, 3],
    ];
    const ranked = (ties?: "min") =>
      compareMethods(criteria, scale, areas, {
        methods: [{ ...defaultMethod, id: "own", normalisation: "percentile-rank", ...(ties && { ties }) }],
      }).methods[0];
    // a1: the first two share the places 1 and 2 of 0 … 2: a quarter by the mean, 0 by the lowest; a2: 0, ½ and 1.
    expect(ranked()).toMatchObject({ scores: [12.5, 37.5, 100] });
    expect(ranked("min")).toMatchObject({ scores: [0, 25, 100] });
  });

  it("two columns that tell nothing apart have two notices, and few residents one between them", () => {
    const alike = [
      [2, 3],
      [2, 3],
    ];
    const codes = (method: ScoringMethod, residents?: readonly number[]) => {
      const [answer] = compareMethods(criteria, scale, alike, {
        methods: [method],
        ...(residents && { residents }),
      }).methods;
      return answer && !isUnanswered(answer) ? answer.notices.map(({ code, column }) => [code, column]) : [];
    };
    const minMax = { ...defaultMethod, id: "own", normalisation: "min-max" as const };
    expect(codes(minMax)).toEqual([
      ["zero-range", "a1"],
      ["zero-range", "a2"],
    ]);
    // A column of yes and no has no rate: it may speak before the residents do.
    const mixed = [criterion("d1", "yes-no"), criterion("d7", "count")];
    const answer = compareMethods(
      mixed,
      scaleOf(mixed, [1, 4]),
      [
        [1, 3],
        [1, 1],
      ],
      {
        methods: [{ ...minMax, per: 1000 }],
        residents: [500, 5000],
      },
    ).methods[0];
    expect(answer).toMatchObject({ notices: [{ code: "zero-range", column: "d1" }, { code: "few-residents" }] });
    expect(codes({ ...minMax, per: 1000 }, [500, 500])).toEqual([
      ["few-residents", undefined],
      ["zero-range", "a1"],
      ["zero-range", "a2"],
    ]);
  });
});

describe("agreement", () => {
  it("counts under how many methods an area is selected", () => {
    const comparison = compareMethods(criteria, scale, facts, {
      contest: { cap: 2 },
      residents: [10000, 2500, 4000, 8000],
    });
    expect(comparison.methods).toHaveLength(10);
    // All but goalposts and the two means that refuse zeros.
    expect(comparison.answered).toBe(7);
    // The second and third area under all but met-or-not, which has the first and the third.
    expect(comparison.selectedUnder).toEqual([1, 6, 7, 0]);
    expect(comparison.tiedUnder).toEqual([0, 0, 0, 0]);
  });

  it("never counts a tie across the cut as selected", () => {
    const comparison = compareMethods(criteria, scale, facts, { contest: { cap: 2, used: 1 } });
    // One seat: percentile ranks tie the second and third, met-or-not the first and third.
    expect(comparison.tiedUnder).toEqual([1, 1, 2, 0]);
    expect(comparison.selectedUnder).toEqual([0, 4, 0, 0]);
  });

  it("holds the contest among the same areas under all: eligible, complete and with something present", () => {
    const areas = [...facts, [null, 4]];
    const methods = offeredMethods.filter(({ id }) => id === "z-score" || id === "percentile-rank");
    const contest = { cap: 5, eligible: [null, "carried-over" as const] };
    const { methods: answers } = compareMethods(criteria, scale, areas, { methods, contest });
    for (const answer of answers) expect(isUnanswered(answer) ? [] : answer.proposed).toEqual([2, 0]);
  });

  it("selects nobody without a contest, and wants counts", () => {
    expect(compareMethods(criteria, scale, facts).selectedUnder).toEqual([0, 0, 0, 0]);
    expect(() => compareMethods(criteria, scale, facts, { contest: { cap: NaN } })).toThrow("no cap and use: NaN, 0");
  });
});

describe("columns", () => {
  it("that tell nothing apart give a notice with their id, and no points", () => {
    const answer = answerOf("min-max", {}, [
      [5, 0],
      [5, 4],
    ]);
    expect(answer.scores).toEqual([0, 50]);
    expect(answer.notices).toMatchObject([{ code: "zero-range", column: "a1" }]);
    expect(answer.notices[0]?.message.vi).toMatch(/^Cột a1: Các địa bàn có số liệu bằng nhau/);
  });

  it("of a criterion with two parts count as their mean; residents do not divide a yes", () => {
    const mixed = [criterion("d7", "count", "yes-no"), criterion("b5", "three-level")];
    const own = scaleOf(mixed, [4, 1, 1]);
    const areas = [
      [4, 0, 0.5],
      [8, 1, 0],
    ];
    const { methods } = compareMethods(mixed, own, areas, {
      methods: offeredMethods.filter(({ id }) => id === "per-1000-residents" || id === "fraction-of-maximum"),
      residents: [1000, 4000],
    });
    // Rates 4 and 2, reference 4: (1 + 0)/2 and ½; (½ + 1)/2 and 0. Of the maximum: (½ + 0)/2 and 1; (1 + 1)/2 and 0.
    expect(methods.map((one) => !isUnanswered(one) && one.scores)).toEqual([
      [62.5, 50],
      [50, 37.5],
    ]);
  });

  it("few residents are said once, not once a column", () => {
    const { notices } = answerOf("per-1000-residents", { residents: [500, 5000, 5000, 5000] });
    expect(notices.map(({ code }) => code)).toEqual(["few-residents"]);
  });
});

/** All that can be asked for, so that laws hold for methods that are not offered by default too. */
const allMethods: readonly ScoringMethod[] = offeredMethods.flatMap((method) => [
  method,
  { ...method, id: `${method.id} geometric`, mean: "geometric" as const },
  { ...method, id: `${method.id} harmonic`, mean: "harmonic" as const },
  { ...method, id: `${method.id} per 10000`, per: 10000 as const, ties: "min" as const },
]);

describe("laws of the methods", () => {
  it("the default among them is the score itself, exactly in rank and selection", () => {
    fc.assert(
      fc.property(sheets({ blanks: true }), fc.nat(4), (given, cap) => {
        const methods = [defaultMethod];
        const comparison = compareMethods(given.criteria, given.scale, given.facts, { methods, contest: { cap } });
        const scores = scoreAreas(given.criteria, given.scale, given.facts);
        const [answer] = comparison.methods;
        if (!answer || isUnanswered(answer)) throw new Error("the default always answers");
        expect(answer.ranks).toEqual(rankComplete(scores));
        scores.areas.forEach(({ points }, area) => {
          if (points === null) expect(answer.scores[area]).toBeNull();
          else expect(answer.scores[area]).toBeCloseTo(points, 9);
        });
        // The methods know no intervals: they are over the areas without blanks.
        const eligible = scores.areas.map(({ points }) => (points === null ? ("unclear" as const) : null));
        const { proposed, tied } = proposeSelection({ scores, cap, used: 0, eligible });
        expect([answer.proposed, answer.tied]).toEqual([proposed, tied]);
      }),
    );
  });

  it("no NaN and no infinity, whatever stands in the cells: huge counts, nothing, one area, all blank", () => {
    const cell = fc.oneof(
      fc.constantFrom(null, undefined, NaN, Infinity, -1, 0, 0.5, 1, Number.MAX_SAFE_INTEGER, 2 ** 53, 5e-324),
      fc.nat({ max: 9 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 5 });
    const residents = fc.option(
      fc.array(fc.constantFrom<number | null>(null, 0, 1, 800, 5000, Number.MAX_SAFE_INTEGER), { maxLength: 5 }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(sheets(), rows, residents, fc.nat(3), (given, areas, people, cap) => {
        const comparison = compareMethods(given.criteria, given.scale, areas, {
          methods: allMethods,
          contest: { cap },
          ...(people && { residents: people }),
        });
        for (const one of comparison.methods) {
          if (isUnanswered(one)) {
            expect(one.refused.vi.length).toBeGreaterThan(20);
            continue;
          }
          one.scores.forEach((score, area) => {
            expect(score === null || Number.isFinite(score)).toBe(true);
            expect(score === null).toBe(one.ranks[area] === null);
          });
          expect(one.proposed.length).toBeLessThanOrEqual(cap);
        }
      }),
    );
  });

  it("equal areas have equal ranks, and the order of rows and criteria changes none", () => {
    fc.assert(
      fc.property(sheets({ areas: 5 }), (given) => {
        const twice = [...given.facts, ...given.facts];
        const order = [...given.criteria.keys()].reverse();
        const columnsOf = (index: number) => given.scale.rows.filter(({ column }) => column.startsWith(idOf(index)));
        const idOf = (index: number) => given.criteria[index]?.id ?? "";
        const places = order.flatMap((index) => columnsOf(index).map((row) => given.scale.rows.indexOf(row)));
        const turned = {
          criteria: order.flatMap((index) => given.criteria[index] ?? []),
          scale: { ...given.scale, rows: places.flatMap((place) => given.scale.rows[place] ?? []) },
          facts: [...twice].reverse().map((area) => places.map((place) => area[place])),
        };
        const methods = allMethods.filter(({ per }) => !per);
        const straight = compareMethods(given.criteria, given.scale, twice, { methods }).methods;
        const other = compareMethods(turned.criteria, turned.scale, turned.facts, { methods }).methods;
        straight.forEach((one, index) => {
          const mirrored = other[index];
          if (!mirrored || isUnanswered(one) || isUnanswered(mirrored)) {
            expect(mirrored && isUnanswered(mirrored)).toBe(isUnanswered(one));
            return;
          }
          expect([...mirrored.ranks].reverse()).toEqual(one.ranks);
          expect(one.ranks.slice(given.facts.length)).toEqual(one.ranks.slice(0, given.facts.length));
        });
      }),
    );
  });
});
