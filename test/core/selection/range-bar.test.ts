import fc from "fast-check";
import { rangeBar } from "../../../core/selection/range-bar.ts";

it("draws a step a rank while they fit, and the cut behind the places", () => {
  expect(rangeBar({ best: 2, worst: 4 }, 6, 3)).toBe("░██│█░░");
  expect(rangeBar({ best: 1, worst: 1 }, 2, 2)).toBe("█░│");
});

it("shares 24 steps among 171 ranks, 4 of them before the cut at 25", () => {
  const [ten, twenty] = ["░".repeat(10), "░".repeat(20)];
  expect(rangeBar({ best: 1, worst: 25 }, 171, 25)).toBe(`████│${twenty}`);
  // 19 to 25 share the last step before the cut, 26 to 33 the first behind it.
  expect(rangeBar({ best: 25, worst: 26 }, 171, 25)).toBe(`░░░█│█${ten}${"░".repeat(9)}`);
});

it("always shows something, and never reaches over the cut where the range does not", () =>
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 500 }), fc.nat(), fc.nat(), fc.nat(), (all, a, b, c) => {
      const places = 1 + (a % (all - 1));
      const [best = 1, worst = 1] = [1 + (b % all), 1 + (c % all)].sort((x, y) => x - y);
      const [inside = "", outside = ""] = rangeBar({ best, worst }, all, places).split("│");
      expect([inside.includes("█"), outside.includes("█")]).toEqual([best <= places, worst > places]);
    }),
  ));
