import fc from "fast-check";
import { proposeSelection, type ExclusionReason } from "../../../core/score/proposal.ts";
import { scoreAreas, type AreaFacts } from "../../../core/score/score.ts";
import { criteriaOf, scaleOf, sheets } from "./given.ts";

const criteria = criteriaOf("count", "a1", "a2");
const scale = scaleOf(criteria, [10, 10]);

function propose(facts: readonly AreaFacts[], cap: number, used = 0, eligible: (ExclusionReason | null)[] = []) {
  const scores = scoreAreas(criteria, scale, facts);
  return proposeSelection({
    scores,
    cap,
    used,
    eligible: facts.map((_, i) => eligible[i] ?? null),
  });
}

/** Both criteria alike: the points are ten times the count. */
const alike = (...counts: readonly number[]) => counts.map((count) => [count, count]);

describe("the proposal fills the room left under the cap, best first", () => {
  it("takes the best", () => {
    expect(propose(alike(3, 9, 1, 7), 2)).toEqual({
      room: 2,
      proposed: [1, 3],
      tied: [],
      seatsForTied: 0,
      undetermined: [],
      excluded: [],
    });
  });

  it("gives no seat to areas carried over, approved or transformed: they are out of the contest", () => {
    const { room, proposed, excluded } = propose(alike(9, 8, 7, 6, 5), 4, 2, [
      "carried-over",
      "approved",
      "transformed",
    ]);
    expect(room).toBe(2);
    expect(proposed).toEqual([3, 4]);
    expect(excluded).toEqual([
      { area: 0, because: "carried-over" },
      { area: 1, because: "approved" },
      { area: 2, because: "transformed" },
    ]);
  });

  it.each([
    ["the cap is used up", 3, 3],
    ["more is used than allowed", 3, 5],
    ["the cap is 0", 0, 0],
  ])("proposes nobody when %s", (_why, cap, used) => {
    expect(propose(alike(9, 8), cap, used)).toMatchObject({ room: 0, proposed: [], tied: [], seatsForTied: 0 });
  });

  it("leaves seats empty rather than to areas without points", () => {
    expect(propose(alike(0, 4, 0), 3)).toMatchObject({
      room: 3,
      proposed: [1],
      excluded: [
        { area: 0, because: "zero-score" },
        { area: 2, because: "zero-score" },
      ],
    });
  });

  it("wants counts", () => {
    expect(() => propose(alike(1), NaN)).toThrow(new RangeError("no cap and use: NaN, 0"));
    expect(() => propose(alike(1), 1, -1)).toThrow(new RangeError("no cap and use: 1, -1"));
  });
});

describe("a tie across the cut is never filled silently", () => {
  it("names the tied and their seats", () => {
    expect(propose(alike(9, 5, 5, 5, 1), 3)).toMatchObject({ proposed: [0], tied: [1, 2, 3], seatsForTied: 2 });
  });

  it("nor at the very top", () => {
    expect(propose(alike(5, 5), 1)).toMatchObject({ proposed: [], tied: [0, 1], seatsForTied: 1 });
  });

  it("but a tie within the room is none", () => {
    expect(propose(alike(5, 5, 1), 2)).toMatchObject({ proposed: [0, 1], tied: [], seatsForTied: 0 });
  });

  it("nor is one with an area out of the contest", () => {
    expect(propose(alike(5, 5), 1, 0, ["transformed"])).toMatchObject({ proposed: [1], tied: [], seatsForTied: 0 });
  });
});

describe("a blank that decides leaves areas undetermined", () => {
  it.each<[string, AreaFacts, number[]]>([
    ["in full it would pass the last one in", [3, null], [2, 1]],
    ["in full it would draw level with it", [0, null], [1, 2]],
    ["its counts cannot be read: as blank", [-1, 1.5], [2, 1]],
  ])("%s: neither it nor the last one is surely in", (_why, facts, undetermined) => {
    expect(propose([[9, 9], [5, 5], facts, [1, 1]], 2)).toMatchObject({ proposed: [0], undetermined });
  });

  it("not where even in full it stays behind, nor where with nothing it is ahead", () => {
    const behind: AreaFacts[] = [
      [9, 9],
      [6, 6],
      [0, null],
    ];
    expect(propose(behind, 2)).toMatchObject({ proposed: [0, 1], undetermined: [] });
    const ahead: AreaFacts[] = [
      [9, null],
      [4, 4],
      [4, 3],
    ];
    expect(propose(ahead, 1)).toMatchObject({ proposed: [0], undetermined: [] });
  });

  it("while seats are left, where it could have any points", () => {
    const facts: AreaFacts[] = [
      [9, 9],
      [0, null],
    ];
    expect(propose(facts, 2)).toMatchObject({ proposed: [0], undetermined: [1] });
    expect(propose([...facts, [0, 1]], 3)).toMatchObject({ proposed: [0, 2], undetermined: [1] });
  });

  it("never without room, and never where it is not eligible", () => {
    expect(propose([[null, null]], 0).undetermined).toEqual([]);
    expect(propose([[null, null]], 1, 0, ["duplicate"])).toMatchObject({
      undetermined: [],
      excluded: [{ area: 0, because: "duplicate" }],
    });
  });

  it("a tie across the cut stays one where the blank of a third decides nothing", () => {
    const facts: AreaFacts[] = [
      [9, 9],
      [5, 5],
      [5, 5],
      [0, null],
    ];
    // The blank in full draws level at 50 points: it contends for the same seat.
    expect(propose(facts, 2)).toMatchObject({ proposed: [0], tied: [1, 2], seatsForTied: 1, undetermined: [3] });
  });
});

it("proposed, tied and excluded never overlap, and nobody outside has more points than somebody inside", () => {
  fc.assert(
    fc.property(sheets({ blanks: true }), fc.nat(4), fc.nat(3), (given, cap, used) => {
      const scores = scoreAreas(given.criteria, given.scale, given.facts);
      const { low, high } = scores.ends();
      const proposal = proposeSelection({ scores, cap, used, eligible: given.facts.map(() => null) });
      const out = proposal.excluded.map(({ area }) => area);
      const all = [...proposal.proposed, ...proposal.tied, ...proposal.undetermined, ...out];
      expect(new Set(all).size).toBe(all.length);
      expect(proposal.proposed.length + proposal.seatsForTied).toBeLessThanOrEqual(proposal.room);
      expect(proposal.tied.length === 0 || proposal.tied.length > proposal.seatsForTied).toBe(true);
      const rest = [...given.facts.keys()].filter((area) => !all.includes(area));
      for (const inside of [...proposal.proposed, ...proposal.tied]) {
        for (const outside of rest) expect(low[inside]).toBeGreaterThan(high[outside] ?? NaN);
      }
    }),
  );
});
