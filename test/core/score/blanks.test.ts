import fc from "fast-check";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { rankAreas, rankBounds } from "../../../core/score/order.ts";
import { proposeSelection } from "../../../core/score/proposal.ts";
import { outerRankRanges } from "../../../core/score/robustness.ts";
import { scoreAreas, type AreaFacts } from "../../../core/score/score.ts";
import { criterion, scaleOf, sheets, type Given } from "./given.ts";

const criteria = [criterion("a1", "count"), criterion("b1", "count"), criterion("d1", "yes-no")];
const scale = scaleOf(criteria, [20, 10, 1]);
/** A, B, C (b1 blank), D, E (d1 blank). */
const facts: readonly AreaFacts[] = [
  [20, 10, 1],
  [15, 5, 0],
  [10, null, 0],
  [8, 4, 0],
  [0, 0, null],
];
const eligible = facts.map(() => null);

describe("five areas, two of them with a blank", () => {
  const scores = scoreAreas(criteria, scale, facts);
  const pairs = (ranges: ReturnType<typeof outerRankRanges>) => ranges?.map(({ best, worst }) => `${best}–${worst}`);

  it("have a score, or an interval", () => {
    // A (1 + 1 + 1)/3; B (0,75 + 0,5)/3; C 0,5/3 to 1,5/3; D (0,4 + 0,4)/3; E 0 to 1/3.
    const shown = scores.areas.map(({ low, high }) => [low.toFixed(2), high.toFixed(2)]);
    expect(shown).toEqual([
      ["100.00", "100.00"],
      ["41.67", "41.67"],
      ["16.67", "50.00"],
      ["26.67", "26.67"],
      ["0.00", "33.33"],
    ]);
  });

  it("have the ranks that the blanks leave", () => {
    expect(pairs(rankBounds(scores))).toEqual(["1–1", "2–3", "2–5", "3–5", "3–5"]);
    expect(rankAreas(scores)).toEqual([1, null, null, null, null]);
  });

  it("have wider ranges where weights change too, and the same where they do not", () => {
    expect(pairs(outerRankRanges(criteria, scale, facts))).toEqual(["1–1", "2–4", "2–5", "3–5", "2–5"]);
    expect(pairs(outerRankRanges(criteria, scale, facts, 0))).toEqual(["1–1", "2–3", "2–5", "3–5", "3–5"]);
  });

  it.each([
    [0, [], []],
    [1, [0], []],
    [2, [0], [2, 1]],
    [3, [0, 1], [2, 4, 3]],
    [5, [0, 1, 2, 3], [4]],
  ])("with room for %i: %j are in, of %j it is open", (cap, proposed, undetermined) => {
    const proposal = proposeSelection({ scores, cap, used: 0, eligible });
    expect({ ...proposal, proposed: [...proposal.proposed].sort() }).toMatchObject({
      proposed,
      tied: [],
      undetermined,
    });
  });
});

/** Every way of filling the blanks with nothing, with one more, or in full: the ends, and what can draw level. */
function fillings({ criteria: own, scale: levels, facts: rows }: Given): readonly (readonly AreaFacts[])[] {
  const columns = valueColumns(own);
  const kinds = columns.map(({ kind }) => kind);
  const full = levels.rows.map(({ level }) => Math.ceil(Number(level)));
  let all: (readonly AreaFacts[])[] = [rows];
  rows.forEach((row, area) =>
    row.forEach((fact, column) => {
      if (fact !== null) return;
      const top = kinds[column] === "count" ? (full[column] ?? 1) : 1;
      const steps = kinds[column] === "three-level" ? [0, 0.5, 1] : kinds[column] === "yes-no" ? [0, 1] : [0, top];
      all = all.flatMap((sheet) =>
        steps.map((step) =>
          sheet.map((one, at) => (at === area ? one.map((old, place) => (place === column ? step : old)) : one)),
        ),
      );
    }),
  );
  return all;
}

it("ranks and proposals are exactly what holds over every filling of the blanks", () => {
  const few = sheets({ blanks: true, areas: 5 }).filter(
    (given) => given.facts.flat().filter((fact) => fact === null).length <= 5,
  );
  fc.assert(
    fc.property(few, fc.nat(4), (given, room) => {
      const open = given.facts.map(() => null);
      const scores = scoreAreas(given.criteria, given.scale, given.facts);
      const proposal = proposeSelection({ scores, cap: room, used: 0, eligible: open });
      const seen = given.facts.map(() => ({ ranks: new Set<number>(), statuses: new Set<string>() }));
      for (const filled of fillings(given)) {
        const whole = scoreAreas(given.criteria, given.scale, filled);
        const { proposed, tied } = proposeSelection({ scores: whole, cap: room, used: 0, eligible: open });
        rankAreas(whole).forEach((rank, area) => {
          if (rank !== null) seen[area]?.ranks.add(rank);
          seen[area]?.statuses.add(proposed.includes(area) ? "in" : tied.includes(area) ? "tied" : "out");
        });
      }
      rankBounds(scores).forEach(({ best, worst }, area) => {
        const ranks = [...(seen[area]?.ranks ?? [])];
        expect([Math.min(...ranks), Math.max(...ranks)]).toEqual([best, worst]);
      });
      seen.forEach(({ statuses }, area) => {
        const says = proposal.proposed.includes(area)
          ? "in"
          : proposal.tied.includes(area)
            ? "tied"
            : proposal.undetermined.includes(area)
              ? "open"
              : "out";
        // Said to be in or out, it is so in every filling; said to be tied, it is never surely in or out in all.
        if (says === "in" || says === "out") expect([...statuses]).toEqual([says]);
        if (statuses.size === 1 && !statuses.has("tied")) expect([says]).toEqual([...statuses]);
      });
    }),
    { numRuns: 300 },
  );
});
