// Writes what the plans folder holds of the core: the JSON Schema of a plan file and plan 7488 as such a file; with
// --check only compares. The two examples beside them are written by hand.
import { plan7488 } from "../core/plan/plan-7488.ts";
import { planSchema } from "../core/plan/plan-schema.ts";
import { writePlan } from "../core/plan/write-plan.ts";
import { writeGenerated } from "./write-generated.ts";

const withSchema = (text: string) => text.replace("{\n", '{\n  "$schema": "./plan.schema.json",\n');
writeGenerated("plans", {
  "plans/plan.schema.json": `${JSON.stringify(planSchema(), null, 2)}\n`,
  "plans/plan-7488.json": withSchema(writePlan(plan7488)),
});
