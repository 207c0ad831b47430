import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { testOf, verdictsByDash } from "../../../core/rules/verdict-count.ts";
import type { Verdict } from "../../../core/verdict.ts";

const letters: Readonly<Record<string, Verdict>> = { m: "met", n: "notMet", "-": "notApplicable", "?": "undetermined" };
const verdictsOf = (text: string) => [...text].map((letter) => letters[letter] ?? "undetermined");

describe("the dashes of II.2: T1–T5, T6, T7, T8–T9, T10", () => {
  const dashes = (text: string) =>
    verdictsByDash(
      plan7488.targets,
      Object.fromEntries(verdictsOf(text).map((verdict, index) => [`T${index + 1}`, verdict])),
    );

  it.each([
    ["mmmmmmmmmm", "mmmmm"],
    ["mmmmnnm-mm", "nnmmm"], // one part not met breaks its dash
    ["-----mmmmm", "-mmmm"], // no part applies
    ["m----mm--n", "mmm-n"], // one applicable part is enough
    ["mmmm?mm?mm", "?mm?m"], // open while a part is open
    ["n???????n?", "n??n?"], // broken whatever the rest says
  ])("%s is %s", (targets, expected) => expect(dashes(targets)).toEqual(verdictsOf(expected)));

  it("a target that is not there is undetermined", () => {
    expect(verdictsByDash(plan7488.targets, {})).toEqual(verdictsOf("?????"));
  });
});

describe("how many of some verdicts are met, in the worst and the best case", () => {
  it.each([
    ["mmn?-", "leave-out", 2, 3, 4],
    ["mmn?-", "as-met", 3, 4, 5],
    ["mmn?-", "as-not-met", 2, 3, 5],
  ] as const)("%s, what is not applicable counted %s", (text, counting, lowest, highest, applicable) => {
    expect(testOf(verdictsOf(text), 60, counting)).toMatchObject({ lowest, highest, applicable });
  });

  it.each([
    ["mmm--", 60, "met"],
    ["mm?nn", 60, "undetermined"],
    ["m?nnn", 60, "notMet"],
    ["mmm?n", 60, "met"],
    ["-----", 60, "notApplicable"],
    ["", 60, "notApplicable"],
    ["mnnnnnnn", "12.5", "met"],
  ] as const)("%s against %s %% is %s", (text, floor, share) => {
    expect(testOf(verdictsOf(text), floor, "leave-out").share).toBe(share);
  });
});
