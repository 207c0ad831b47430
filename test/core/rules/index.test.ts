import { existsSync } from "node:fs";
import { join } from "node:path";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { rules } from "../../../core/rules/index.ts";

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

it("no two rules have the same id", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
