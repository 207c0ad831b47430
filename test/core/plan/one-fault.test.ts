import { readFileSync } from "node:fs";
import type { PlanProblem } from "../../../core/plan/file/remedies.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";

type Json = Record<string, unknown>;

const fileOf = (name: string) => JSON.parse(readFileSync(`plans/${name}.json`, "utf8")) as Json;

function problemsOf(given: unknown): readonly PlanProblem[] {
  const reading = readPlan(JSON.stringify(given));
  return "problems" in reading ? reading.problems : [];
}

const inBrief = (problems: readonly PlanProblem[]) => problems.map(({ path, code }) => `${path} ${code}`);

/** What stands at «targets.0.value». */
function at(file: Json, place: string): { readonly holder: Json; readonly key: string } {
  const keys = place.split(".");
  const key = keys.pop() ?? "";
  return { holder: keys.reduce((one, step) => one[step] as Json, file), key };
}

function changed(name: string, place: string, change: (holder: Json, key: string) => void): Json {
  const file = fileOf(name);
  const { holder, key } = at(file, place);
  change(holder, key);
  return file;
}

const put = (value: unknown) => (holder: Json, key: string) => void (holder[key] = value);
const drop = (holder: Json, key: string) => void delete holder[key];
const again = (holder: Json, key: string) =>
  void (holder[key] = [...(holder[key] as unknown[]), (holder[key] as unknown[])[0]]);
function misspell(holder: Json, key: string): void {
  holder[`${key}s`] = holder[key];
  delete holder[key];
}

it.each([
  [
    "a citation of the list without its clause",
    "bac-kan-2022",
    "citations.sửa đổi.clause",
    drop,
    'citations["sửa đổi"].clause missing-key',
  ],
  ["no list of citations", "plan-7488", "citations", drop, "citations missing-key"],
  ["a list of citations that is none", "plan-7488", "citations", put([]), "citations not-object"],
  ["no groups", "plan-7488", "groups", drop, "criteria[0].group nothing-to-refer-to"],
  ["another id of a group", "plan-7488", "groups.0.id", put("z"), "criteria[0].group unknown-reference"],
  ["a criterion twice", "plan-7488", "criteria", again, "criteria[27].id duplicate-id"],
  ["a condition twice", "vi-du-k-trong-n", "kOfN.0.of", again, "kOfN[0].of[5].column duplicate-id"],
  ["a key with a letter too many", "khong-ma-tuy-2030", "share.0.percent", misspell, "share[0].percents unknown-key"],
  [
    "a suggestion that goes by nothing",
    "vi-du-k-trong-n",
    "gateSuggestions.0",
    put({ gate: "G1", down: [], notUp: [], citation: "gợi ý giả định" }),
    "gateSuggestions[0].down list-length",
  ],
] as const)("one fault, one problem: %s", (_what, name, place, change, problem) => {
  expect(inBrief(problemsOf(changed(name, place, change)))).toEqual([problem]);
});

/** Every place of a file, but the names of citations, which may be anything. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, key]))];
}

it.each(["bac-kan-2022", "khong-ma-tuy-2030", "son-la-2023", "vi-du-k-trong-n"])(
  "%s: nothing in place of what any key holds is exactly one problem, at that place",
  (name) => {
    const source = fileOf(name);
    delete source.$schema;
    for (const place of placesOf(source)) {
      if (place.length === 0) continue;
      const file = structuredClone(source);
      const holder = place.slice(0, -1).reduce((one, step) => one[step] as Json, file);
      holder[place.at(-1) ?? ""] = null;
      const problems = problemsOf(file);
      expect([place, problems.length]).toEqual([place, 1]);
      // A long name of a citation is cut in a path.
      for (const step of place) expect(problems[0]?.path).toContain(step.slice(0, 40));
    }
  },
);
