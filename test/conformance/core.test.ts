import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { unheldPlaces } from "../schema-changes.ts";
import { askCore } from "./ask-core.ts";
import { families } from "./conformance-case.ts";
import { answered, tallyOf } from "./tally.ts";

const all = families();

it("every family of cases is as the schema says, and no two cases have one name", () => {
  const schema = JSON.parse(readFileSync(join(__dirname, "cases.schema.json"), "utf8")) as object;
  const validate = new Ajv({ strictTypes: false, strictTuples: false, allErrors: true }).compile(schema);
  // By ids of a plan's own; and a row without any cell is a row.
  const named = ["before", "now", "thresholds", "values", "levels", "rows"];
  for (const { file } of all) {
    const family: unknown = JSON.parse(readFileSync(join(__dirname, file), "utf8"));
    validate(family);
    expect([file, validate.errors]).toEqual([file, null]);
    expect([file, unheldPlaces(validate, family, named)]).toEqual([file, []]);
  }
  const ids = all.flatMap(({ cases }) => cases.map(({ id }) => id));
  expect(ids.length).toBeGreaterThanOrEqual(400);
  expect(new Set(ids).size).toBe(ids.length);
});

it("the library answers every case as it was worked out by hand", () => {
  const tallies = tallyOf("core", answered(askCore));
  expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(tallies.map(({ unsaid }) => unsaid)).toEqual(all.map(() => 0));
});
