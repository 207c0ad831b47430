import fc from "fast-check";
import { editDistance } from "../../../core/register/edit-distance.ts";

describe("the distance of two words", () => {
  it.each([
    ["tan hoa", "tan hoa", 0],
    ["tan hoa", "tam hoa", 1],
    ["dak lua", "dac lua", 1],
    ["tuc trung", "tuc chung", 2],
    ["song trau", "suoi trau", 3],
    ["", "abc", 3],
  ])("from %j to %j is %i", (a, b, distance) => expect(editDistance(a, b, 3)).toBe(distance));

  it("stops at the limit", () => expect(editDistance("bien hoa", "long khanh", 2)).toBe(3));

  /** The definition, without any short cut. */
  function plainDistance(a: string, b: string): number {
    if (a === "" || b === "") return a.length + b.length;
    const rest = plainDistance(a.slice(1), b.slice(1));
    if (a[0] === b[0]) return rest;
    return 1 + Math.min(rest, plainDistance(a.slice(1), b), plainDistance(a, b.slice(1)));
  }

  it("is the definition's, cut off above the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 6 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
    );
  });
});
