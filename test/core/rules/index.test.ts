import { existsSync } from "node:fs";
import { join } from "node:path";
import { law } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { sustainedObjective } from "../../../core/rules/sustained-objective.ts";
import { rules } from "../../../core/rules/index.ts";
import { planWithout } from "./plan-without.ts";

const root = join(__dirname, "../../..");

const ofLaterPlans = [
  "plan-share",
  "threshold-count",
  "all-of",
  "points-grade",
  "planned-target",
  "district-minimum",
  "exclusion",
];

describe.each(rules.map((rule) => [rule.id, rule] as const))("rule %s", (id, rule) => {
  it("lives in a file of its own name, with a test of the same name", () => {
    expect(existsSync(join(root, `core/rules/${id}.ts`))).toBe(true);
    expect(existsSync(join(root, `test/core/rules/${id}.test.ts`))).toBe(true);
  });

  it("cites the plan", () => {
    // Types, points, planned numbers and the like are for later plans; this one has none to cite.
    const expected = ofLaterPlans.includes(id)
      ? { kind: "convention", document: "Quy ước" }
      : { kind: "law", document: "Kế hoạch 7488/KH-UBND" };
    expect(rule.citation(plan7488)).toMatchObject(expected);
  });

  it("has a title and speaks both languages with the same figures", () => {
    const figures = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const { vi, en } of [rule.title, ...Object.values(rule.sentences)]) {
      expect(vi).not.toBe("");
      expect(en).not.toBe("");
      expect(figures(en)).toEqual(figures(vi));
    }
  });
});

it.each([
  ["plan-share", "share"],
  ["all-of", "allOf"],
  ["threshold-count", "kOfN"],
  ["points-grade", "points"],
  ["planned-target", "planned"],
  ["district-minimum", "minimumPerDistrict"],
  ["exclusion", "exclusions"],
])("%s cites the clause of a plan that has one", (id, key) => {
  const citation = law("Kế hoạch A", "II.3");
  const plan = { ...plan7488, [key]: [{ citation }] } as unknown as Plan;
  expect(rules.find((rule) => rule.id === id)?.citation(plan)).toEqual(citation);
});

it("rules cite the document where a plan leaves their clause unsaid", () => {
  const plan: Plan = { ...planWithout("successFloor", "sustainedFloor"), targets: [], document: "Kế hoạch A" };
  const cited = (id: string) => rules.find((rule) => rule.id === id)?.citation(plan);
  for (const id of ["judge-target", "gate-suggestion", "success-test"])
    expect(cited(id)).toEqual(law("Kế hoạch A", "toàn văn"));
  expect(cited("relapse")).toEqual(plan7488.relapse);
});

it("a rule that the plan does not lay down says so, and no number", () => {
  const judged = sustainedObjective.judge(
    { transformed: 7, relapsed: 1 },
    {
      ...planWithout("sustainedFloor"),
      document: "Kế hoạch A",
    },
  );
  expect(judged).toMatchObject({ verdict: "notApplicable", numbers: {}, readings: [] });
  expect(judged.because[0]).toMatchObject({
    code: "sustained-objective/notFixed",
    citation: { document: "Kế hoạch A", clause: "toàn văn" },
  });
  expect(judged.because[0]?.sentence.vi).toMatch(/^Kế hoạch A không nêu .+\.$/);
});

it("no two rules have the same id", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
