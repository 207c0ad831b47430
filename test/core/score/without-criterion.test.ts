import fc from "fast-check";
import { proposeSelection } from "../../../core/score/proposal.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { withoutEachCriterion } from "../../../core/score/without-criterion.ts";
import { criteriaOf, scaleOf, sheets } from "./given.ts";

const criteria = criteriaOf("count", "a1", "a2", "a3");
const scale = scaleOf(criteria, [10, 10, 10]);
const open = (cap: number) => ({ cap, used: 0, eligible: [] });

describe("leaving out one criterion", () => {
  it("says who comes in and who goes", () => {
    const facts = [
      [9, 1, 1], // 11; without a1 2, without a2 10, without a3 10
      [1, 5, 4], // 10; 9, 5, 6
      [3, 3, 3], // 9; 6, 6, 6
    ];
    expect(withoutEachCriterion(criteria, scale, facts, open(1))).toEqual([
      { criterion: "a1", entered: [1], left: [0], tied: [], refused: null },
      { criterion: "a2", entered: [], left: [], tied: [], refused: null },
      { criterion: "a3", entered: [], left: [], tied: [], refused: null },
    ]);
    // Two seats: 11 and 10; without a1 9 and 6, without a2 10 and 6, without a3 10 and a tie at 6 for one seat.
    expect(withoutEachCriterion(criteria, scale, facts, open(2))).toEqual([
      { criterion: "a1", entered: [2], left: [0], tied: [], refused: null },
      { criterion: "a2", entered: [2], left: [1], tied: [], refused: null },
      { criterion: "a3", entered: [], left: [1], tied: [1, 2], refused: null },
    ]);
  });

  it("decides on areas whose only blank goes with it", () => {
    // 30 against 13,3 to 46,7 is open; without a1 it is 0 against 20.
    const [without] = withoutEachCriterion(
      criteria,
      scale,
      [
        [9, 0, 0],
        [null, 2, 2],
      ],
      open(1),
    );
    expect(without).toMatchObject({ criterion: "a1", entered: [1], left: [] });
  });

  it("passes over a criterion without a weight or without a column, and says when nothing would be left", () => {
    const weights = scaleOf(criteria, [10, 10, 10], [1, 0, 1]);
    const [only, ...rest] = withoutEachCriterion(
      criteria,
      weights,
      [
        [1, 1],
        [2, 2],
      ],
      open(1),
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ criterion: "a1", entered: [], left: [] });
    expect(only?.refused?.vi).toContain("tiêu chí duy nhất");
  });
});

it("is the proposal of a sheet that never had the criterion", () => {
  fc.assert(
    fc.property(sheets(), fc.nat(3), (given, cap) => {
      const proposalOf = (of: typeof given) => {
        const scores = scoreAreas(of.criteria, of.scale, of.facts);
        return proposeSelection({ ...open(cap), scores });
      };
      const before = proposalOf(given).proposed;
      for (const { criterion, entered, left, refused } of withoutEachCriterion(
        given.criteria,
        given.scale,
        given.facts,
        open(cap),
      )) {
        if (refused) continue;
        const place = given.criteria.findIndex(({ id }) => id === criterion);
        const isOwn = (column: string) => column === criterion || column.startsWith(`${criterion}.`);
        const kept = given.scale.rows.map(({ column }) => !isOwn(column));
        const after = proposalOf({
          criteria: given.criteria.filter((_, index) => index !== place),
          scale: { ...given.scale, rows: given.scale.rows.filter((_, index) => kept[index]) },
          facts: given.facts.map((area) => area.filter((_, index) => kept[index])),
        }).proposed;
        expect([...before.filter((area) => !left.includes(area)), ...entered].sort()).toEqual([...after].sort());
      }
    }),
  );
});
