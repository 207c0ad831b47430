import { kinds } from "../../cli/explain/kinds.ts";
import { planSchema } from "../../core/plan/plan-schema.ts";
import type { ComparedArea } from "../../core/selection/compare-plans.ts";
import { explanations, outcome, parts, refused, score, unreadable } from "./parts.ts";
import {
  by,
  count,
  either,
  isoDay,
  list,
  named,
  object,
  oneOf,
  orNull,
  pair,
  points,
  text,
  year,
  yesNo,
  type Schema,
} from "./shapes.ts";

const headOf = (version: number) => ({
  schema: oneOf(version),
  version: text,
  plan: orNull(text),
  "refused?": refused,
});

/** Weights by criterion that give an area the end of its range; null: none were found, and the end is a bound only. */
const weights = orNull(by(either({ type: "number" }, text)));
/** `range` is never wider than `rankRangeWeights`, which is exact for each pair only; an end with weights is exact. */
const attained = object({ range: pair(count), best: weights, worst: weights });
const fraction = { type: "string", pattern: "^[0-9]+(?:/[0-9]+)?$" };
const breakPoint = orNull(
  object({
    turns: oneOf("enters", "leaves"),
    change: fraction,
    reached: orNull(object({ at: fraction, weights: by(fraction) })),
  }),
);
const checked = object({
  file: text,
  status: oneOf("checked"),
  ...outcome,
  "scores?": list(object({ ...score, attained: orNull(attained), breakPoint })),
  "final?": object({ possible: yesNo, open: count }),
  "explanations?": explanations,
});

const standing = oneOf("carriedOver", "approved", "proposed", "tied", "incomplete");
const scored = object({
  file: text,
  status: oneOf("scored"),
  sheet: text,
  district: orNull(named("district")),
  year: orNull(year),
  scale: object({ provisional: yesNo, date: orNull(text), source: orNull(text), problems: list(text) }),
  criteria: object({ scored: list(text), of: count }),
  cap: orNull(count),
  used: orNull(count),
  room: orNull(count),
  seatsForTied: count,
  totals: named("totals"),
  "explanations?": explanations,
  areas: list(
    object({
      unit: named("unit"),
      rank: orNull({ type: "integer", minimum: 1 }),
      score: orNull(points),
      exact: orNull(text),
      scoreRange: pair(points),
      rankRange: pair(count),
      rankRangeWeights: orNull(pair(count)),
      attained: orNull(attained),
      standing: orNull(object({ code: standing, text })),
      outOfContest: orNull(
        oneOf("carried-over", "approved", "transformed", "unclear", "zero-score", "incomplete", "duplicate"),
      ),
      missing: list(object({ id: text, heading: text })),
    }),
  ),
});
const unranked = object({ file: text, status: oneOf("unranked"), reason: text, totals: named("totals") });

const yearly = { due: count, transformed: count, failed: count, "isOpen?": yesNo };
const judged = object({
  verdict: named("verdict"),
  because: list(text),
  numbers: by(either({ type: "number" }, text)),
});
const judgedYear = object({
  district: orNull(named("district")),
  units: count,
  used: orNull(count),
  "atLeast?": count,
  yearly: object(yearly),
  phase: object({ transformed: count, relapsed: count, "isOpen?": yesNo }),
  cap: judged,
  yearlyObjective: judged,
  sustainedObjective: judged,
});
const statuses = ["counted", "partly", "copy", "older", "conflict", "other-year", "no-year", "no-district", "nothing"];
const sha256 = orNull({ type: "string", pattern: "^[0-9a-f]{64}$" });
const handedIn = object({
  file: text,
  sha256,
  status: oneOf(...statuses),
  reason: text,
  "other?": text,
  year: orNull(year),
  dated: orNull(isoDay),
  districts: list(orNull(named("district"))),
  counted: list(orNull(named("district"))),
  leftOut: list(named("unit")),
  totals: named("totals"),
});
const province = object({
  province: object({ code: text, name: text }),
  districts: list(judgedYear),
  total: judgedYear,
  cap: object({ sumOfDistricts: orNull(count), asOneBase: orNull(count), units: count }),
  aboveCap: list(named("district")),
  phaseYears: list(object({ year, ...yearly })),
  missing: list(named("district")),
  unresolved: list(named("district")),
});

const planChanges = ["enters", "leaves", "stays", "out", "open"] satisfies readonly ComparedArea["change"][];
const placeByPlan = object({ isIn: orNull(yesNo), says: text, citation: named("citation") });

const entry = object({
  id: text,
  title: named("sentence"),
  citation: orNull(named("citation")),
  more: list(named("sentence")),
});

/** What these commands say where the plan file is refused. */
const nothingForPlan = object({ schema: oneOf(1), version: text, plan: oneOf(null), refused, files: { const: [] } });

/** A plan file within another schema; what it refers to is found under its own name. */
function planWithin(): { readonly plan: Schema; readonly defs: Readonly<Record<string, Schema>> } {
  const { $defs, ...plan } = JSON.parse(JSON.stringify(planSchema()).replaceAll('"#/$defs/', '"#/$defs/plan-')) as {
    $schema?: string;
    readonly $defs: Readonly<Record<string, Schema>>;
  };
  delete plan.$schema;
  return { plan, defs: Object.fromEntries(Object.entries($defs).map(([name, schema]) => [`plan-${name}`, schema])) };
}

const { plan, defs } = planWithin();
const rows = (cells: Schema) => list(list(cells));
/** A row without any is left out. */
const texts = list(orNull(list(orNull(text))));
const table = object({
  name: text,
  sheet: text,
  address: text,
  rows: rows(named("cell")),
  "formats?": texts,
  "texts?": texts,
  "formulas?": texts,
  "fonts?": texts,
  "merges?": list(text),
  "hiddenRows?": list(count),
  "hiddenColumns?": list(count),
  "hidden?": yesNo,
});
const assessment = object({
  schema: oneOf(1),
  language: oneOf("vi", "en"),
  given: object({
    workbook: object({ "fileName?": text, tables: list(table), "names?": by(text) }),
    plan,
    stated: { type: "object" },
    options: { type: "object" },
    missingRegisters: list(oneOf("national-2017", "national-2025")),
  }),
  ...outcome,
  explanations: list(named("explanation")),
});

/** The published schemas of what goes out, by the name of their file. */
export const schemas: Readonly<Record<string, Schema>> = {
  // A line of `--format ndjson` is one «file».
  check: titled("diaban check --json", object({ ...headOf(1), files: list(named("file")) }), {
    file: either(checked, unreadable),
  }),
  compare: titled(
    "diaban compare --json",
    either(
      object({
        schema: oneOf(1),
        version: text,
        plans: pair(object({ id: text, document: text })),
        totals: object(Object.fromEntries(planChanges.map((change) => [change, count]))),
        areas: list(object({ unit: named("unit"), change: oneOf(...planChanges), a: placeByPlan, b: placeByPlan })),
      }),
      nothingForPlan,
    ),
  ),
  score: titled(
    "diaban score --json",
    either(
      object({ ...headOf(2), files: list(either(scored, unranked, unreadable)) }),
      object({ ...headOf(1), files: { const: [] } }),
    ),
  ),
  consolidate: titled(
    "diaban consolidate --json",
    either(
      object({
        schema: oneOf(1),
        version: text,
        plan: text,
        folder: text,
        year: orNull(year),
        files: list(
          either(
            handedIn,
            object({ file: text, sha256, status: oneOf("own") }),
            object({ file: text, sha256, status: oneOf("unreadable"), reason: text }),
          ),
        ),
        ignored: list(text),
        provinces: list(province),
        sharedUnits: list(object({ code: orNull(text), name: text, files: list(text) })),
      }),
      nothingForPlan,
    ),
  ),
  list: titled(
    "diaban list --json",
    either(
      ...kinds.map((kind) => object({ schema: oneOf(1), version: text, plan: text, [kind]: list(entry) })),
      nothingForPlan,
    ),
  ),
  assessment: titled("assessmentJson", assessment, defs),
};

function titled(title: string, schema: Schema, more: Readonly<Record<string, Schema>> = {}): Schema {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title, ...schema, $defs: { ...parts, ...more } };
}
