import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import { explainedFigures } from "../cli/explained-figures.ts";
import { scoresToJson } from "../cli/score/scores-to-json.ts";
import { toJson } from "../cli/to-json.ts";
import { assessmentJson, plan7488, type Assessment } from "../core/index.ts";
import { run } from "./cli/run-diaban.ts";
import { readBook } from "./read-book.ts";

const ajv = new Ajv({ strict: false, allErrors: false });
const schemaOf = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(`schema/${name}.schema.json`, "utf8")) as object);

const paths = [
  "samples/bien-hoa-2018.xlsx",
  "samples/bien-hoa-2018-loi.xlsx",
  "samples/dinh-quan-cu.xlsx",
  "test/cases/sheets/s08-danh-gia-2018.xlsx",
];
const refusal = { vi: "Không mở được.", en: "Not opened." };

/** What each command and the library hand out of the samples, as it is read from its text. */
async function outputs(): Promise<Readonly<Record<string, unknown>>> {
  const books = await Promise.all(paths.map(readBook));
  const assessments = books.filter((book): book is Assessment => typeof book !== "string");
  expect(assessments).toHaveLength(paths.length);
  const files = assessments.map((assessment, at) => ({
    file: paths[at] ?? "",
    assessment,
    refusal: null,
    open: at,
    explanations: explainedFigures(assessment, assessment.opened.content, ["cap", "nothing"], null),
  }));
  const unread = { file: "x", assessment: null, refusal, open: 0 };
  const [first] = assessments;
  if (!first) throw new Error("no sample");
  return JSON.parse(
    JSON.stringify({
      check: toJson([...files, unread], plan7488, "1.0.0", "vi"),
      score: scoresToJson([...files, unread], plan7488, "1.0.0", "vi"),
      consolidate: JSON.parse(run("consolidate", "samples", "--json").out) as unknown,
      assessment: assessmentJson(first, { why: ["cap", "cut"] }),
    }),
  ) as Record<string, unknown>;
}

type Change = (parent: Record<string, unknown>, key: string) => void;

/** Each value of a JSON once: of a list the first and the last entry, of what has names of its own nothing. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const all = Object.keys(value);
  const keys = Array.isArray(value) ? all.filter((_, at) => at === 0 || at === all.length - 1) : all;
  return keys
    .filter((key) => !["given", "numbers", "best", "worst"].includes(key))
    .flatMap((key) => [[...path, key], ...places((value as Record<string, unknown>)[key], [...path, key])]);
}

function changedAt(json: unknown, path: readonly string[], change: Change): unknown {
  const copy = structuredClone(json);
  let parent = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  change(parent, path.at(-1) ?? "");
  return copy;
}

describe("the published schemas", () => {
  let given: Readonly<Record<string, unknown>> = {};
  beforeAll(async () => {
    given = await outputs();
  });

  it.each(["check", "score", "consolidate", "assessment"])(
    "%s accepts what goes out, and nothing that was changed",
    (name) => {
      const accepts = schemaOf(name);
      const json = given[name];
      accepts(json);
      expect(accepts.errors ?? []).toEqual([]);
      const strange = { strange: true };
      const changes: readonly Change[] = [
        (parent, key) => (parent[key] = strange),
        (parent, key) => (Array.isArray(parent) ? (parent[Number(key)] = []) : (parent[`${key}2`] = 1)),
      ];
      const all = places(json);
      expect(all.length).toBeGreaterThan(60);
      const passed = all.flatMap((path) =>
        changes.filter((change) => accepts(changedAt(json, path, change))).map(() => path.join(".")),
      );
      expect(passed).toEqual([]);
    },
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
