import { readFileSync, readdirSync } from "node:fs";
import Ajv, { type ValidateFunction } from "ajv/dist/2020";
import { explainedFigures } from "../cli/explained-figures.ts";
import { scoresToJson } from "../cli/score/scores-to-json.ts";
import { toJson } from "../cli/print/to-json.ts";
import { assessmentJson, plan7488, type Assessment } from "../core/index.ts";
import { run } from "./cli/run-diaban.ts";
import { readBook } from "./read-book.ts";
import { places, unheldPlaces } from "./schema-changes.ts";

const ajv = new Ajv({ strict: false, allErrors: false });
const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8")) as { readonly $defs?: object };
const schemaFile = (name: string) => readJson(`schema/${name}.schema.json`);
const schemaOf = (name: string) => ajv.compile(schemaFile(name));

const paths = [
  "samples/bien-hoa-2018.xlsx",
  "samples/bien-hoa-2018-loi.xlsx",
  "samples/dinh-quan-cu.xlsx",
  "test/cases/sheets/s08-danh-gia-2018.xlsx",
];
const otherPlan = "plans/vi-du-hai-cap-2025.json";
const refusal = { vi: "Không mở được.", en: "Not opened." };

/** What each command and the library hand out of the samples, as it is read from its text. */
async function outputs(): Promise<Readonly<Record<string, unknown>>> {
  const books = await Promise.all(paths.map(readBook));
  const assessments = books.filter((book): book is Assessment => typeof book !== "string");
  expect(assessments).toHaveLength(paths.length);
  const files = await Promise.all(
    assessments.map(async (assessment, at) => ({
      file: paths[at] ?? "",
      assessment,
      refusal: null,
      open: at,
      explanations: await explainedFigures(assessment, assessment.opened.content, ["cap", "nothing"], null),
    })),
  );
  const unread = { file: "x", assessment: null, refusal, open: 0 };
  const [first] = assessments;
  if (!first) throw new Error("no sample");
  return JSON.parse(
    JSON.stringify({
      check: toJson([...files, unread], plan7488, "1.0.0", "vi"),
      score: scoresToJson([...files, unread], plan7488, "1.0.0", "vi"),
      consolidate: JSON.parse(run("consolidate", "samples", "--json").out) as unknown,
      compare: JSON.parse(run("compare", paths[0] ?? "", "--plan", otherPlan, "--json").out) as unknown,
      list: JSON.parse(run("list", "targets", "--json").out) as unknown,
      assessment: assessmentJson(first, { why: ["cap", "cut"] }),
    }),
  ) as Record<string, unknown>;
}

/** Holds a schema to what goes out, and to refuse whatever was changed in it. */
function holds(accepts: ValidateFunction, json: unknown, atLeast = 60): void {
  const named = ["given", "numbers", "best", "worst", "weights"];
  accepts(json);
  expect(accepts.errors ?? []).toEqual([]);
  expect(places(json, named).length).toBeGreaterThan(atLeast);
  expect(unheldPlaces(accepts, json, named)).toEqual([]);
}

describe("the published schemas", () => {
  let given: Readonly<Record<string, unknown>> = {};
  beforeAll(async () => {
    given = await outputs();
  });

  it.each(["check", "score", "compare", "consolidate", "list", "assessment"])(
    "%s accepts what goes out, and nothing that was changed",
    (name) => holds(schemaOf(name), given[name], name === "list" || name === "compare" ? 20 : 60),
  );

  it("each line of ndjson is a file of check's", () => {
    const accepts = ajv.compile({ $defs: schemaFile("check").$defs, $ref: "#/$defs/file" });
    const lines = run("check", ...paths, "không-có.xlsx", "--format", "ndjson")
      .out.trim()
      .split("\n");
    expect(lines).toHaveLength(paths.length + 1);
    for (const line of lines) expect([accepts(JSON.parse(line)), accepts.errors]).toEqual([true, null]);
    expect(accepts({ file: "x", status: "read" })).toBe(false);
  });

  const plans = readdirSync("plans").filter((name) => name !== "plan.schema.json");
  it.each(plans)("that of a plan file accepts %s, and nothing that was changed", (name) =>
    // A scheme of which only a part was read has few places.
    holds(
      ajv.compile(readJson("plans/plan.schema.json")),
      readJson(`plans/${name}`),
      /7488|vi-du/.test(name) ? 60 : 30,
    ),
  );

  it("check accepts the refusal of a plan file", () => {
    const accepts = schemaOf("check");
    const problems = [{ path: "cap", code: "missing", what: refusal, next: refusal }];
    const json = {
      schema: 1,
      version: "1",
      plan: null,
      refused: { file: "p.json", reason: null, problems },
      files: [],
    };
    expect(accepts(json)).toBe(true);
    expect(accepts({ ...json, refused: {} })).toBe(false);
  });
});
