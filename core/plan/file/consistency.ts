import { ratioOf } from "../../ratio.ts";
import type { Criterion, Plan, Target, TargetColumn } from "../plan.ts";
import { isFixed } from "../not-fixed.ts";
import { valueColumns } from "../value-columns.ts";
import { checkObligations } from "./check-obligations.ts";
import { checkRules } from "./check-rules.ts";
import { shown, type Problems } from "./problems.ts";

/** What no single piece can say of itself: ids that are used twice or lead nowhere, figures that contradict. */
export function checkConsistency(plan: Partial<Plan>, problems: Problems): void {
  const { period } = plan;
  if (period && period.value.to < period.value.from)
    problems.note("period.to", "period-reversed", { from: String(period.value.from), to: String(period.value.to) });
  // A list with a broken item says too little about what refers to it.
  const isWhole = (list: string) => !problems.below(list);
  if (isWhole("groups")) checkUnique(placesOf(plan.groups ?? [], "groups"), problems);
  if (isWhole("criteria")) checkCriteria(plan, isWhole("groups"), problems);
  if (isWhole("targets")) checkTargets(plan.targets ?? [], problems);
  if (isWhole("gates")) checkUnique(placesOf(plan.gates ?? [], "gates"), problems);
  if (isWhole("gateSuggestions") && isWhole("criteria")) checkSuggestions(plan, isWhole("gates"), problems);
  checkRules(plan, problems);
  if (isWhole("obligations")) checkObligations(plan, problems);
  (plan.unseen ?? []).forEach((key, index) => {
    if (isFixed(plan[key])) problems.note(`unseen[${index}]`, "seen-after-all", { given: `«${key}»` });
  });
}

interface Placed {
  readonly id: string;
  readonly path: string;
}

function placesOf(items: readonly { readonly id: string }[], list: string): readonly Placed[] {
  return items.map(({ id }, index) => ({ id, path: `${list}[${index}]` }));
}

/** Each is told once: an item that repeats another is one fault, whatever of it is the same. */
function checkUnique(
  items: readonly Placed[],
  problems: Problems,
  code: "duplicate-id" | "duplicate-heading" = "duplicate-id",
) {
  const first = new Map<string, string>();
  for (const { id, path } of items) {
    const before = first.get(id);
    const key = code === "duplicate-id" ? "id" : "heading";
    if (before === undefined) first.set(id, path);
    else if (!problems.below(path)) problems.note(`${path}.${key}`, code, { given: shown(id), first: before });
  }
}

function refer(given: string, path: string, list: string, choices: readonly string[], problems: Problems): boolean {
  if (choices.includes(given)) return true;
  const figures = { given: shown(given), list, choices: choices.join(", ") };
  if (choices.length === 0) problems.noteOnce(`no ${list}`, path, "nothing-to-refer-to", figures);
  else problems.noteOnce(`${list} ${given}`, path, "unknown-reference", figures);
  return false;
}

function checkCriteria({ criteria = [], groups = [] }: Partial<Plan>, groupsAreWhole: boolean, problems: Problems) {
  const groupIds = groups.map(({ id }) => id);
  const ids: Placed[] = [];
  const headings: Placed[] = [];
  criteria.forEach(({ id, group, kind, heading, parts, threshold }, index) => {
    const path = `criteria[${index}]`;
    ids.push({ id, path });
    if (groupsAreWhole) refer(group, `${path}.group`, "groups", groupIds, problems);
    if (threshold && (kind !== "count" || parts)) problems.note(`${path}.threshold`, "threshold-not-for-counts");
    if (parts?.length === 1) problems.note(`${path}.parts`, "kind-of-parts");
    if (!parts) headings.push({ id: folded(heading.vi), path });
    for (const [at, part] of (parts ?? []).entries()) {
      const place = `${path}.parts[${at}]`;
      ids.push({ id: part.id, path: place });
      headings.push({ id: folded(part.heading.vi), path: place });
    }
  });
  checkUnique(ids, problems);
  checkUnique(headings, problems, "duplicate-heading");
  const isWeightless = ({ weight }: Criterion) => weight !== undefined && ratioOf(weight.value).numerator === 0n;
  if (criteria.length > 0 && criteria.every(isWeightless)) problems.note("criteria", "no-weight");
}

/** As far as two headings can be told apart without the rules of unit names. */
function folded(heading: string): string {
  return heading.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** What each kind of target is made of. */
const targetKinds = {
  share: {
    columns: "part, whole",
    isMadeOf: (roles: readonly TargetColumn["role"][]) =>
      roles.includes("part") && roles.includes("whole") && !roles.includes("value"),
    value: "0 … 100",
    takes: (numerator: bigint, denominator: bigint) => numerator <= 100n * denominator,
    nothing: ["not-applicable", "data-error"],
  },
  count: {
    columns: "value",
    isMadeOf: (roles: readonly TargetColumn["role"][]) => roles.every((role) => role === "value"),
    value: "0, 1, 2 …",
    takes: (_numerator: bigint, denominator: bigint) => denominator === 1n,
    nothing: ["always-applies"],
  },
  "yes-no": {
    columns: "value",
    isMadeOf: (roles: readonly TargetColumn["role"][]) => roles.length === 1 && roles[0] === "value",
    value: '0, 1; op "="',
    takes: (numerator: bigint, denominator: bigint) => denominator === 1n && numerator <= 1n,
    nothing: ["always-applies"],
  },
} as const;

function checkTargets(targets: readonly Target[], problems: Problems) {
  const places = placesOf(targets, "targets");
  checkUnique(places, problems);
  checkUnique(
    targets.flatMap(({ columns }, index) => placesOf(columns, `targets[${index}].columns`)),
    problems,
  );
  checkUnique(
    targets.flatMap(({ columns }, index) =>
      columns.map(({ heading }, at) => ({ id: folded(heading.vi), path: `targets[${index}].columns[${at}]` })),
    ),
    problems,
    "duplicate-heading",
  );
  targets.forEach(({ kind, columns, op, value, whenNothing, mayExceedWhole }, index) => {
    const path = `targets[${index}]`;
    const { columns: needed, isMadeOf, value: limits, takes, nothing } = targetKinds[kind];
    if (problems.below(`${path}.columns`)) return;
    if (!isMadeOf(columns.map(({ role }) => role)))
      problems.note(`${path}.columns`, "target-columns", { kind, needed });
    const { numerator, denominator } = ratioOf(value);
    if (!takes(numerator, denominator) || (kind === "yes-no" && op !== "="))
      problems.note(`${path}.value`, "target-value", { kind, given: `${op} ${value}`, needed: limits });
    if (!(nothing as readonly string[]).includes(whenNothing))
      problems.note(`${path}.whenNothing`, "target-nothing", { kind, given: whenNothing, needed: nothing.join(", ") });
    if (mayExceedWhole && kind !== "share") problems.note(`${path}.mayExceedWhole`, "target-columns", { kind, needed });
  });
}

function checkSuggestions(
  { gateSuggestions = [], gates = [], criteria = [] }: Partial<Plan>,
  gatesAreWhole: boolean,
  problems: Problems,
) {
  const gateIds = gates.map(({ id }) => id);
  checkUnique(
    gateSuggestions.map(({ value: { gate } }, index) => ({ id: gate, path: `gateSuggestions[${index}]` })),
    problems,
  );
  gateSuggestions.forEach(({ value: { gate, down, notUp } }, index) => {
    const path = `gateSuggestions[${index}]`;
    if (down.length + notUp.length === 0)
      problems.note(`${path}.down`, "list-length", { length: 0, least: 1, most: criteria.length });
    if (gatesAreWhole) refer(gate, `${path}.gate`, "gates", gateIds, problems);
    down.forEach(({ column }, at) => checkCountColumn(column, `${path}.down[${at}].column`, criteria, problems));
    notUp.forEach((column, at) => checkCountColumn(column, `${path}.notUp[${at}]`, criteria, problems));
  });
}

function checkCountColumn(column: string, path: string, criteria: readonly Criterion[], problems: Problems) {
  const columns = valueColumns(criteria);
  const ids = columns.map(({ id }) => id);
  if (!refer(column, path, "criteria", ids, problems)) return;
  if (columns.find(({ id }) => id === column)?.kind !== "count")
    problems.note(path, "not-a-count-column", { given: shown(column) });
}
