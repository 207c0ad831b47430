// Writes what the plans folder holds of the core: the JSON Schema of a plan file and plan 7488 as such a file; with
// --check only compares. The two examples beside them are written by hand.
import { readFileSync, writeFileSync } from "node:fs";
import { plan7488, planSchema, writePlan } from "../dist/core/index.js";

const withSchema = (text) => text.replace("{\n", '{\n  "$schema": "./plan.schema.json",\n');
const files = {
  "plan.schema.json": `${JSON.stringify(planSchema(), null, 2)}\n`,
  "plan-7488.json": withSchema(writePlan(plan7488)),
};

for (const [name, text] of Object.entries(files)) {
  const file = new URL(`../plans/${name}`, import.meta.url);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`plans/${name} is not what the core says: run npm run plans`);
    process.exitCode = 1;
  }
}
