import { readFileSync } from "node:fs";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { writePlan } from "../../../core/plan/write-plan.ts";

const page = readFileSync("docs/tep-ke-hoach.md", "utf8");
const [, file = ""] = /```json\n([^`]*)```/.exec(page) ?? [];

it("the file of the page is a plan, step by step as the page writes it", () => {
  const reading = readPlan(file);
  if (!("plan" in reading)) throw new Error(JSON.stringify(reading.problems));
  const { plan } = reading;
  expect(plan).toMatchObject({
    id: "ke-hoach-tinh",
    document: "Kế hoạch A",
    period: { value: { from: 2026, to: 2030 } },
  });
  expect([plan.cap?.percent.value, plan.yearlyFloor?.value, plan.successFloor]).toEqual(["12.5", 70, undefined]);
  expect([plan.kOfN?.map(({ id }) => id), plan.planned?.[0]?.number]).toEqual([["loai-1", "loai-2"], 19]);
  expect(readPlan(writePlan(plan))).toEqual({ plan });
});

it("a gap between its two types is told at its place", () => {
  expect(readPlan(file.replace('"below": "0.5"', '"below": "0.4"'))).toMatchObject({
    problems: [{ path: "kOfN[0].of[0]", code: "band-gap" }],
  });
});
