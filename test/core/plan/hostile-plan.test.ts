import { writePlan } from "../../../core/plan/write-plan.ts";
import { changedFile } from "./changed-file.ts";
import { problemsOf, planOf } from "./read-plan-text.ts";

describe("a hostile file", () => {
  it("cannot reach the prototype of anything", () => {
    const given = changedFile().replace(
      '{"id":"7488"',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"7488"',
    );
    expect(problemsOf(given).map(({ path }) => path)).toEqual(['["__proto__"]', "constructor"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("finds no citation among what every object inherits", () => {
    expect(problemsOf(changedFile({ leaving: "constructor" }))).toMatchObject([{ code: "unknown-citation" }]);
  });

  it("may name a citation __proto__", () => {
    const given = changedFile()
      .replace('"citations":{', '"citations":{"__proto__":{"kind":"law","document":"A","clause":"1"},')
      .replace(/"leaving":"[^"]*"/, '"leaving":"__proto__"');
    const plan = planOf(given);
    expect(plan.leaving).toEqual({ kind: "law", document: "A", clause: "1" });
    expect(planOf(writePlan(plan))).toEqual(plan);
  });

  it("may be nested deeply, be long or be no text at all: it is refused in words", () => {
    const deep = `${'{"a":['.repeat(100_000)}${"]}".repeat(100_000)}`;
    for (const given of [deep, "x".repeat(5_000_000), undefined, null, 7, [], () => 1, Symbol("x"), new Map()]) {
      const problems = problemsOf(given);
      expect(problems.length).toBeGreaterThan(0);
      expect(JSON.stringify(problems).length).toBeLessThan(100_000);
    }
  });

  it("with thousands of mistakes gets a hundred, and their number", () => {
    const unknown = Array.from({ length: 5000 }, (_, index): [string, unknown] => [`k${index}`, 1]);
    const problems = problemsOf(changedFile(Object.fromEntries(unknown)));
    expect(problems).toHaveLength(101);
    expect(problems[100]).toMatchObject({ code: "more-problems", what: { vi: "Còn 4900 chỗ sai nữa." } });
  });

  it("with long texts does not fill the sentences", () => {
    const [problem] = problemsOf(changedFile({ "cap.rounding.value": "x".repeat(10_000) }));
    expect(problem?.what.vi.length).toBeLessThan(120);
  });
});
