import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { decides } from "../../../core/rules/reading-choices.ts";
import { suggestGate } from "../../../core/rules/gate-suggestion.ts";

/** a1, b1, a8, b2 of two periods. */
function suggest(before: readonly (number | null)[], now: readonly (number | null)[]) {
  const named = ([a1 = null, b1 = null, a8 = null, b2 = null]: readonly (number | null)[]) => ({ a1, b1, a8, b2 });
  return suggestGate("G1", { before: named(before), now: named(now) }, plan7488);
}

describe("what the figures suggest of G1: a1, b1 down 5 %, a8, b2 not up (Quy ước Q7)", () => {
  it.each([
    [[100, 20, 2, 1], [95, 19, 2, 1], "met"],
    [[100, 20, 2, 1], [96, 19, 2, 1], "notMet"], // only 4 % down
    [[100, 20, 2, 1], [95, 19, 3, 1], "notMet"], // a8 up
    [[100, 20, 2, 1], [95, 19, 2, 2], "notMet"], // b2 up
    [[100, 20, 2, 1], [101, 19, 2, 1], "notMet"],
    [[0, 0, 0, 0], [0, 0, 0, 0], "met"],
    [[0, 20, 0, 0], [1, 19, 0, 0], "notMet"], // from nothing to something
    [[19, 20, 2, 1], [18, 19, 2, 1], "met"], // 1/19 = 5,26 %
    [[21, 20, 2, 1], [20, 19, 2, 1], "notMet"], // 1/21 = 4,76 % reads 5 %
    [[100, null, 2, 1], [90, 19, 2, 1], "undetermined"],
    [[100, null, 2, 1], [99, 19, 2, 1], "notMet"], // whatever the blank says
  ])("%j → %j: %s", (before, now, verdict) => expect(suggest(before, now)?.verdict).toBe(verdict));

  it.each([
    // a1 4 % down.
    [
      [100, 20, 2, 1],
      [96, 19, 2, 1],
      ["three-percent met", "any-fall met"],
    ],
    [[100, 20, 2, 1], [99, 19, 2, 1], ["any-fall met"]],
    // b1 up: a1 alone would do.
    [[100, 20, 2, 1], [90, 21, 2, 1], ["a1-alone met"]],
    [[100, 20, 2, 1], [95, 19, 2, 1], []],
    // From 0 to 0 is fine under every reading; a blank b1 leaves the suggestion open and is not read otherwise.
    [[0, 0, 0, 0], [0, 0, 0, 0], []],
    [[100, null, 2, 1], [90, 19, 2, 1], []],
  ])("%j → %j: other readings suggest %j", (before, now, others) => {
    const readings = suggest(before, now)?.readings ?? [];
    expect(readings.map(({ choices, verdict }) => `${choices[0]?.id.slice(3)} ${verdict}`)).toEqual(others);
    expect(decides(readings)).toBe(false);
  });

  it("shows the figures, and cites the convention", () => {
    const because = suggest([100, 20, 2, 1], [95, 20, 2, 1])?.because ?? [];
    expect(because.map(({ sentence }) => sentence.vi)).toEqual([
      "a1: 100 → 95, giảm từ 5 % trở lên.",
      "b1: 20 → 20, chưa giảm đủ 5 %.",
      "a8: 2 → 2, không tăng.",
      "b2: 1 → 1, không tăng.",
    ]);
    expect(because[0]?.citation).toEqual({ kind: "convention", document: "Quy ước", clause: "Q7" });
  });

  it("says nothing of a gate for which the plan names no figures", () => {
    expect(suggestGate("G2", { before: {}, now: {} }, plan7488)).toBeNull();
  });

  it("names what is up and what is not known", () => {
    expect(suggest([0, 20, 2, 1], [1, null, 3, 1])?.because.map(({ sentence }) => sentence.vi)).toEqual([
      "a1: 0 → 1, chưa giảm đủ 5 %.",
      "b1: chưa đủ số liệu hai kỳ.",
      "a8: 2 → 3, tăng.",
      "b2: 1 → 1, không tăng.",
    ]);
  });

  it.each([-1, 1.5, Number.NaN])("%d is no count: not known", (odd) => {
    expect(suggest([100, 20, 2, 1], [odd, 19, 2, 1])?.verdict).toBe("undetermined");
    expect(suggest([odd, 20, 2, 1], [95, 19, 2, 1])?.verdict).toBe("undetermined");
  });

  it("takes columns and percentages from the plan", () => {
    const value = { gate: "G2", down: [{ column: "a4", percent: "12.5" }], notUp: [] };
    const plan = { ...plan7488, gateSuggestions: [{ value, citation: convention("thử") }] };
    const verdict = (now: number) => suggestGate("G2", { before: { a4: 8 }, now: { a4: now } }, plan)?.verdict;
    expect([7, 8].map(verdict)).toEqual(["met", "notMet"]);
    expect(suggestGate("G1", { before: {}, now: {} }, plan)).toBeNull();
  });

  it("down by 0 % is not up", () => {
    const value = { gate: "G1", down: [{ column: "a4", percent: 0 }], notUp: [] };
    const plan = { ...plan7488, gateSuggestions: [{ value, citation: convention("thử") }] };
    const verdict = (now: number) => suggestGate("G1", { before: { a4: 8 }, now: { a4: now } }, plan)?.verdict;
    expect([7, 8, 9].map(verdict)).toEqual(["met", "met", "notMet"]);
  });

  it("a plan that names no figures suggests nothing, least of all success", () => {
    const value = { gate: "G1", down: [], notUp: [] };
    const plan = { ...plan7488, gateSuggestions: [{ value, citation: convention("thử") }] };
    expect(suggestGate("G1", { before: {}, now: {} }, plan)).toMatchObject({
      verdict: "notApplicable",
      because: [{ sentence: { vi: "Kế hoạch không nêu số liệu nào để gợi ý." }, citation: { clause: "thử" } }],
    });
  });
});
