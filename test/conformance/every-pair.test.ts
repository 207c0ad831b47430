import { spawnSync } from "node:child_process";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { CapRounding } from "../../core/plan/cap-rounding.ts";
import { groupsNeeded } from "../../core/rules/household-groups.ts";
import { capOf } from "../../core/plan/cap-of.ts";
import { shareCap } from "../../core/rules/share-cap.ts";
import { sustainedObjective } from "../../core/rules/sustained-objective.ts";
import { yearlyObjective } from "../../core/rules/yearly-objective.ts";
import { leastPart, leastPartAbove, mostPartBelow } from "../../core/share.ts";

/** More commune-level units than any province has, and a few thousand cases. */
const most = 3321;
let tried = 0;
afterAll(() => console.log(`${tried.toLocaleString("en")} pairs of whole numbers tried`));

/** Pairs for which a rule and the clause disagree, the first ten: `expect` for each of millions of pairs would take minutes. */
function disagreements(agrees: (part: number, whole: number) => boolean): string[] {
  const found: string[] = [];
  for (let whole = 0; whole <= most; whole += 1) {
    for (let part = 0; part <= most; part += 1) {
      tried += 1;
      if (!agrees(part, whole) && found.length < 10) found.push(`${part}/${whole}`);
    }
  }
  return found;
}

it("a share is decided as 100 · part against percent · whole, for every pair", () => {
  // In a process of its own: `BigInt` costs twenty times as much inside Jest.
  const script = ["--import", "./tools/typescript.js", "test/conformance/every-share.ts", String(most)];
  const { stdout, stderr } = spawnSync(process.execPath, script, { encoding: "utf8" });
  expect(stderr).toBe("");
  const answer = JSON.parse(stdout) as { readonly tried: number; readonly wrong: readonly string[] };
  expect(answer.wrong).toEqual([]);
  // Every pair for 80 %, where old cases solved may exceed the whole (T2); for five others up to the whole.
  expect(answer.tried).toBe(3321 * 3322 + 5 * ((3321 * 3324) / 2));
  tried += answer.tried;
});

describe("the number wanted or allowed splits the parts where the clause does, for every pair", () => {
  it.each([60, 80, 85, 30, 95, 15])("%i %%: at least, more than, less than", (percent) => {
    let [of, atLeast, moreThan, lessThan] = [-1, 0, 0, 0];
    const wrong = disagreements((part, whole) => {
      if (whole !== of) {
        of = whole;
        atLeast = leastPart(whole, percent);
        moreThan = leastPartAbove(whole, percent);
        lessThan = mostPartBelow(whole, percent);
      }
      const [share, limit] = [100 * part, percent * whole];
      // Nothing is below a share of nothing; the rule then says that nothing applies.
      const isBelow = whole === 0 ? part === 0 : share < limit;
      return part >= atLeast === share >= limit && part >= moreThan === share > limit && part <= lessThan === isBelow;
    });
    expect(wrong).toEqual([]);
  });

  it.each<[CapRounding, (k: number, n: number) => boolean]>([
    ["floor", (k, n) => 100 * k <= 15 * n],
    ["floor-min-1", (k, n) => 100 * k <= 15 * n || (k === 1 && n > 0)],
    // Rounded to the nearer whole number, a half up: k is allowed while it is at most half an area above the share.
    ["half-up", (k, n) => 100 * (2 * k - 1) <= 30 * n],
    // The share begun: k is allowed while less than one area above it.
    ["ceil", (k, n) => 100 * (k - 1) < 15 * n],
  ])("the cap of 15 %% (III.2), %s", (rounding, isAllowed) => {
    let [of, cap] = [-1, 0];
    const wrong = disagreements((k, n) => {
      if (n !== of) [of, cap] = [n, capOf(n, 15, rounding)];
      return k <= cap === (k === 0 || isAllowed(k, n));
    });
    expect(wrong).toEqual([]);
  });

  it("40 households a people's group (IV.4-4): so many groups suffice", () => {
    let [of, groups] = [-1, 0];
    const wrong = disagreements((given, households) => {
      if (households !== of) [of, groups] = [households, groupsNeeded(households, plan7488)];
      return given >= groups === 40 * given >= households;
    });
    expect(wrong).toEqual([]);
  });
});

describe("the rules themselves turn on the clause's own number, for every whole", () => {
  const wholes = Array.from({ length: most }, (_one, index) => index + 1);
  /** The largest and smallest that a clause decides otherwise, counted up without dividing. */
  const firstWhere = (whole: number, holds: (part: number) => boolean) => {
    let part = Math.max(0, Math.floor(whole / 2) - 2);
    while (part > 0 && holds(part - 1)) part -= 1;
    while (!holds(part)) part += 1;
    return part;
  };

  it("60 % of the year: the first that is enough, and one less", () => {
    for (const due of wholes) {
      const enough = firstWhere(due, (part) => 100 * part >= 60 * due);
      const verdicts = [enough, enough - 1].map(
        (transformed) => yearlyObjective.judge({ due, transformed, failed: due - transformed }, plan7488).verdict,
      );
      if (verdicts.join() !== "met,notMet") expect([due, ...verdicts]).toEqual([due, "met", "notMet"]);
      tried += 2;
    }
  });

  it("85 % that stay so, and more than 85 %: the first that is enough, and one less", () => {
    const { sustainedFloor } = plan7488;
    const strict = { ...plan7488, sustainedFloor: { ...sustainedFloor, value: { percent: 85, strict: true } } };
    for (const transformed of wholes) {
      for (const [plan, holds] of [
        [plan7488, (kept: number) => 100 * kept >= 85 * transformed],
        [strict, (kept: number) => 100 * kept > 85 * transformed],
      ] as const) {
        const enough = firstWhere(transformed, holds);
        const verdicts = [enough, enough - 1].map(
          (kept) => sustainedObjective.judge({ transformed, relapsed: transformed - kept }, plan).verdict,
        );
        if (verdicts.join() !== "met,notMet")
          expect([transformed, ...verdicts]).toEqual([transformed, "met", "notMet"]);
        tried += 2;
      }
    }
  });

  it("15 % at most: the last that is within, and one more", () => {
    for (const base of wholes) {
      const beyond = firstWhere(base, (used) => 100 * used > 15 * base);
      const verdicts = [beyond - 1, beyond].map((used) => shareCap.judge({ used, base }, plan7488).verdict);
      if (verdicts.join() !== "met,notMet") expect([base, ...verdicts]).toEqual([base, "met", "notMet"]);
      tried += 2;
    }
  });
});
