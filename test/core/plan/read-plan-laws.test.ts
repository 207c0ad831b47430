import fc from "fast-check";
import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { planNumbers } from "../../../core/plan/plan-numbers.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { writePlan } from "../../../core/plan/write-plan.ts";
import { tableOf } from "../sheet/table-builder.ts";

type Container = Record<string, unknown>;

/** Every place of a file, as the keys that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

const whole = JSON.parse(writePlan(plan7488)) as unknown;
const places = placesIn(whole).filter((path) => path.length > 0);

function fileWith(path: readonly string[], value: unknown): unknown {
  const file = structuredClone(whole) as Container;
  const place = path.slice(0, -1).reduce((at, key) => at[key] as Container, file);
  place[path.at(-1) ?? ""] = value;
  return file;
}

const odd = fc.oneof(
  fc.anything(),
  fc.constantFrom(
    -1,
    0,
    0.1,
    1e21,
    Number.MAX_SAFE_INTEGER,
    "",
    "0",
    "1e3",
    "__proto__",
    "a1",
    "T1",
    "12-31",
    null,
    [],
    {},
  ),
);

const table = tableOf([
  ["THÀNH PHỐ BIÊN HÒA NĂM 2018"],
  ["Tên đơn vị", "Phê duyệt", "a1", "a2", "a3", "d1"],
  ["Tam Hiệp", "x", 3, 1, 0, "có"],
  ["Quyết Thắng", "", 5, 0, 2, "không"],
]);

it("whatever is handed in, the answer is a plan or at least one problem", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (given) => {
      const reading = readPlan(given);
      if ("problems" in reading) expect(reading.problems.length).toBeGreaterThan(0);
    }),
  );
});

it("one odd value anywhere in a plan is refused with a place, or gives a plan that works", () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), odd, (path, value) => {
      const reading = readPlan(fileWith(path, value));
      if ("problems" in reading) {
        expect(reading.problems.length).toBeGreaterThan(0);
        return;
      }
      const { plan } = reading;
      expect(readPlan(writePlan(plan))).toEqual({ plan });
      expect(planNumbers(plan).length).toBeGreaterThan(0);
      expect(() => assess([table], plan, 2018)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});
