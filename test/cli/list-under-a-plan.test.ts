import { readFileSync } from "node:fs";
import { entriesOf } from "../../cli/explain/catalogue.ts";
import { kinds } from "../../cli/explain/kinds.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { readPlan } from "../../core/plan/read-plan.ts";

function planOf(name: string): Plan {
  const reading = readPlan(readFileSync(`plans/${name}.json`, "utf8"));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const notOfThePlan = /7488|15 %|80 %|85 %|40 hộ|27 tiêu chí|29 cột|10 chỉ tiêu|mục I/;

describe.each(["bac-kan-2022", "khong-ma-tuy-2030", "quang-ngai-2021", "son-la-2023"])("under %s", (name) => {
  const plan = planOf(name);

  it.each(kinds)("the list of %s has no figure and no clause of plan 7488", (kind) => {
    const said = entriesOf(kind, plan).flatMap(({ title, citation, more }) => [
      title.vi,
      ...(citation ? [citation.document, citation.clause] : []),
      ...more.map(({ vi }) => vi),
    ]);
    expect(said.filter((text) => notOfThePlan.test(text))).toEqual([]);
  });

  it("a function and a check name what the plan file does not have", () => {
    const entry = (kind: "functions" | "checks", id: string) =>
      entriesOf(kind, plan)
        .find((one) => one.id === id)
        ?.more.map(({ vi }) => vi);
    const missing = (what: string) => `Tệp kế hoạch chưa có ${what} của ${plan.document}.`;
    expect(entry("functions", "DIABAN.DENGHI")).toEqual(
      expect.arrayContaining([missing("tiêu chí rà soát"), missing("mức trần số địa bàn")]),
    );
    expect(entry("checks", "cap-exceeded")).toContain(missing("mức trần số địa bàn"));
  });
});

it("under plan 7488 they say what Excel says", () =>
  expect(entriesOf("functions", plan7488)[0]?.title.vi).toBe(
    "Số địa bàn tối đa được lựa chọn trong năm: 15 % số đơn vị cấp xã (Kế hoạch 7488, mục III.2).",
  ));
