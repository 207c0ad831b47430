import { severities } from "../../core/finding.ts";
import { sheetKinds } from "../../core/sheet/area-sheet.ts";
import {
  by,
  count,
  either,
  list,
  named,
  number,
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

const place = { sheet: text, address: { type: "string", pattern: "^[A-Z]{1,3}[0-9]+(?::[A-Z]{1,3}[0-9]+)?$" } };
const part = object({
  id: text,
  name: named("sentence"),
  how: named("sentence"),
  value: named("sentence"),
  cells: list(named("place")),
});

/** What several kinds of answer are made of, by name. */
export const parts: Readonly<Record<string, Schema>> = {
  sentence: object({ vi: text, en: text }),
  citation: object({ kind: oneOf("law", "convention"), document: text, clause: text }),
  place: object(place),
  cell: either(text, number, yesNo, { type: "null" }, object({ error: text })),
  unit: object({ code: orNull(text), name: text }),
  district: object({ code: text, name: text }),
  figures: by(either(number, text, named("sentence"))),
  totals: object(Object.fromEntries(severities.map((severity) => [severity, count]))),
  verdict: oneOf("met", "notMet", "notApplicable", "undetermined"),
  finding: object({
    code: text,
    severity: oneOf(...severities),
    message: named("sentence"),
    what: named("sentence"),
    next: named("sentence"),
    numbers: named("figures"),
    citation: named("citation"),
    cells: list(named("place")),
    units: list(named("unit")),
    "column?": text,
    "suggestions?": list(named("unit")),
    "fix?": object({
      label: named("sentence"),
      changes: list(object({ ...place, before: named("cell"), after: named("cell") })),
    }),
    fingerprint: text,
    "accepted?": object({ reason: text, time: text }),
  }),
  explanation: object({
    of: text,
    title: named("sentence"),
    value: named("sentence"),
    "verdict?": named("verdict"),
    lines: list(
      object({
        sentence: named("sentence"),
        "citation?": named("citation"),
        "code?": text,
        "numbers?": named("figures"),
      }),
    ),
    parts: list(part),
    "others?": object({ title: named("sentence"), parts: list(part) }),
    basis: list(named("citation")),
    cells: list(object({ name: named("sentence"), place: named("place") })),
    readings: list(
      object({
        choices: list(object({ id: text, says: named("sentence"), citation: named("citation") })),
        how: named("sentence"),
        verdict: named("verdict"),
      }),
    ),
    madeOf: list(text),
  }),
  notExplained: object({ of: text, unknown: named("sentence") }),
};

const ranks = orNull(pair({ type: "integer", minimum: 1 }));

/** One area of a list. */
export const score: Readonly<Record<string, Schema>> = {
  unit: named("unit"),
  score: orNull(points),
  exact: orNull({ type: "string", pattern: "^[0-9]+(?:/[0-9]+)?$" }),
  rank: orNull({ type: "integer", minimum: 1 }),
  scoreRange: orNull(pair(points)),
  rankRange: ranks,
  rankRangeWeights: ranks,
  groups: list(object({ group: text, points: orNull(points), atLeast: points })),
};

/** What an assessment came to; the same in `diaban check --json` and in `assessmentJson`. */
export const outcome: Readonly<Record<string, Schema>> = {
  plan: text,
  sheet: orNull(text),
  kind: orNull(oneOf(...sheetKinds)),
  headerRows: orNull(pair({ type: "integer", minimum: 1 })),
  district: orNull(named("district")),
  year: orNull(year),
  units: count,
  columns: list(
    object({
      sheet: text,
      kind: oneOf(...sheetKinds),
      column: { type: "string", pattern: "^[A-Z]{1,3}$" },
      heading: text,
      use: orNull(text),
      stated: yesNo,
      "personal?": yesNo,
      "question?": object({ among: list(text), why: text }),
    }),
  ),
  base: orNull(object({ n: count, source: oneOf("settings", "register", "sheet") })),
  selected: orNull(count),
  carriedOver: orNull(count),
  cap: orNull(count),
  totals: named("totals"),
  accepted: count,
  findings: list(named("finding")),
  notRun: list(object({ code: text, why: text })),
  "scores?": list(object(score)),
  "obligations?": list(
    object({
      id: text,
      unit: orNull(named("unit")),
      year: orNull(year),
      verdict: named("verdict"),
      because: list(text),
    }),
  ),
  "verdicts?": list(
    object({ unit: named("unit"), year: orNull(year), verdict: named("verdict"), because: list(text) }),
  ),
};

/** A plan file that is refused, with every place that is wrong. */
export const refused = object({
  file: text,
  reason: orNull(named("sentence")),
  "problems?": list(object({ path: text, code: text, what: named("sentence"), next: named("sentence") })),
});

export const explanations = list(either(named("explanation"), named("notExplained")));
export const unreadable = object({ file: text, status: oneOf("unreadable"), reason: text });
