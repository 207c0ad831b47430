import type { Criterion, Plan } from "../plan.ts";
import type {
  BandCondition,
  Condition,
  Measure,
  PlanRules,
  PointsRule,
  ThresholdRule,
  TypeCondition,
} from "../plan-rules.ts";
import { compareRatios, formatDecimal, ratioOf, total, type Ratio } from "../../ratio.ts";
import { valueColumns } from "../value-columns.ts";
import { checkBands, measureKey, type PlacedBand } from "./check-bands.ts";
import { shown, type Problems } from "./problems.ts";
import { ruleFields } from "./rule-shapes.ts";

/** A type with where its file says it. */
interface PlacedType {
  readonly id: string;
  readonly ladder: string;
  readonly of: readonly Condition[];
  readonly path: string;
}

interface PlacedCondition {
  readonly condition: Condition;
  readonly path: string;
}

const kinds = Object.keys(ruleFields) as readonly (keyof PlanRules)[];

/** What rules say of each other: ids, columns, bands that belong together, types that refer to types. */
export function checkRules(plan: Partial<Plan>, problems: Problems): void {
  const broken = (key: string) => problems.below(key);
  checkIds(plan, problems);
  if (!broken("share") && !broken("planned")) checkYears(plan, problems);
  if (broken("criteria")) return;
  const criteria = plan.criteria ?? [];
  if (!broken("kOfN") && !broken("allOf")) checkTypes(plan, criteria, problems);
  if (!broken("points")) checkPoints(plan, criteria, problems);
}

/** What is to be done in a year is to be done in a year of the plan. */
function checkYears({ period, share = [], planned = [] }: Partial<Plan>, problems: Problems): void {
  if (!period || period.value.to < period.value.from) return;
  const { from, to } = period.value;
  for (const [kind, rules] of Object.entries({ share, planned }))
    rules.forEach(({ year }, index) => {
      if (year === undefined || (year >= from && year <= to)) return;
      const figures = { given: String(year), from: String(from), to: String(to) };
      problems.note(`${kind}[${index}].year`, "year-outside-period", figures);
    });
}

function checkIds(plan: PlanRules, problems: Problems): void {
  checkDistinct(
    kinds.flatMap((kind) => (plan[kind] ?? []).map(({ id }, index) => ({ id, path: `${kind}[${index}]` }))),
    problems,
  );
}

function checkDistinct(items: readonly Pick<PlacedType, "id" | "path">[], problems: Problems): void {
  const first = new Map<string, string>();
  for (const { id, path } of items) {
    const before = first.get(id);
    if (before !== undefined) problems.note(`${path}.id`, "duplicate-id", { given: shown(id), first: before });
    else first.set(id, path);
  }
}

function checkTypes(plan: PlanRules, criteria: readonly Criterion[], problems: Problems): void {
  const types = typesOf(plan);
  const byId = new Map(types.map((type) => [type.id, type]));
  (plan.kOfN ?? []).forEach((rule, index) => checkEnough(rule, `kOfN[${index}]`, problems));
  for (const { of, path } of types) {
    checkRepeated(of, path, problems);
    for (const { condition, path: at } of within(of, `${path}.of`)) {
      if ("column" in condition) checkBand(condition, at, criteria, problems);
      else if ("type" in condition) checkReference(condition, at, byId, problems);
      else if ("of" in condition) checkEnough(condition, at, problems);
    }
  }
  checkLadders(types, problems);
  checkCircles(types, byId, problems);
}

function typesOf({ kOfN = [], allOf = [] }: PlanRules): readonly PlacedType[] {
  const placed = (kind: string) => (one: (typeof kOfN | typeof allOf)[number], index: number) => ({
    id: one.id,
    ladder: one.ladder ?? "",
    of: one.of,
    path: `${kind}[${index}]`,
  });
  return [...kOfN.map(placed("kOfN")), ...allOf.map(placed("allOf"))];
}

/** The conditions and those within them. */
function within(of: readonly Condition[], path: string): readonly PlacedCondition[] {
  return of.flatMap((condition, index) => {
    const at = `${path}[${index}]`;
    const inner =
      "allOf" in condition
        ? within(condition.allOf, `${at}.allOf`)
        : "of" in condition
          ? within(condition.of, `${at}.of`)
          : [];
    return [{ condition, path: at }, ...inner];
  });
}

/** The same figure twice among the criteria of one type would count twice. */
function checkRepeated(of: readonly Condition[], path: string, problems: Problems): void {
  const first = new Map<string, string>();
  of.forEach((condition, index) => {
    if (!("column" in condition)) return;
    const key = measureKey(condition);
    const at = `${path}.of[${index}]`;
    const before = first.get(key);
    if (before !== undefined)
      problems.note(`${at}.column`, "duplicate-id", { given: shown(condition.column), first: before });
    else first.set(key, at);
  });
}

function checkBand(band: BandCondition, path: string, criteria: readonly Criterion[], problems: Problems): void {
  checkMeasure(band, path, criteria, problems);
  const { from, below, per } = band;
  if (from === undefined && below === undefined) problems.note(path, "band-open");
  if (per) return;
  const range = { least: below === undefined ? 1 : 0, most: 1_000_000_000 };
  for (const [key, limit] of Object.entries({ from, below })) {
    if (limit === undefined) continue;
    const least = key === "from" ? range.least : 1;
    if (!Number.isInteger(Number(limit)) || Number(limit) < least)
      problems.note(`${path}.${key}`, "not-whole", { given: shown(limit), ...range, least });
  }
}

function checkMeasure({ column, per }: Measure, path: string, criteria: readonly Criterion[], problems: Problems) {
  checkColumn(column, `${path}.column`, criteria, problems);
  if (!per) return;
  checkColumn(per.column, `${path}.per.column`, criteria, problems);
  if (per.column === column) problems.note(`${path}.per.column`, "measure-of-itself", { given: shown(column) });
}

function checkColumn(column: string, path: string, criteria: readonly Criterion[], problems: Problems): void {
  const columns = valueColumns(criteria);
  const found = columns.find(({ id }) => id === column);
  if (!found) {
    const choices = columns.map(({ id }) => id).join(", ");
    const figures = { given: shown(column), list: "criteria", choices };
    if (columns.length === 0) problems.noteOnce("no criteria", path, "nothing-to-refer-to", figures);
    else problems.noteOnce(`criteria ${column}`, path, "unknown-reference", figures);
  } else if (found.kind === "three-level") problems.note(path, "not-a-count-column", { given: shown(column) });
}

function checkReference(
  { type, atLeast }: TypeCondition,
  path: string,
  byId: ReadonlyMap<string, PlacedType>,
  problems: Problems,
): void {
  const found = byId.get(type);
  if (!found) {
    const choices = [...byId.keys()].join(", ");
    problems.note(`${path}.type`, "unknown-reference", { given: shown(type), list: "kOfN, allOf", choices });
  } else if (atLeast !== undefined) checkEnough({ atLeast, of: found.of }, path, problems);
}

/** No more criteria can hold than there are. */
function checkEnough({ atLeast, of }: Pick<ThresholdRule, "atLeast" | "of">, path: string, problems: Problems): void {
  if (atLeast > of.length)
    problems.note(`${path}.atLeast`, "too-many-thresholds", { given: atLeast, length: of.length });
}

/** The bands of one figure over the types of a ladder. */
function checkLadders(types: readonly PlacedType[], problems: Problems): void {
  const ladders = new Map<string, PlacedBand[]>();
  for (const { of, ladder, path } of types)
    of.forEach((condition, index) => {
      if (!("column" in condition)) return;
      const key = `${ladder} | ${measureKey(condition)}`;
      const bands = ladders.get(key) ?? [];
      const at = `${path}.of[${index}]`;
      // What stands twice in one type is told as that.
      if (!problems.below(at)) ladders.set(key, [...bands, { ...condition, path: at }]);
    });
  for (const bands of ladders.values()) checkBands(bands, false, problems);
}

/** A type that is met by way of itself could never be decided. */
function checkCircles(types: readonly PlacedType[], byId: ReadonlyMap<string, PlacedType>, problems: Problems): void {
  const references = (type: PlacedType) =>
    within(type.of, `${type.path}.of`).flatMap(({ condition, path }) =>
      "type" in condition ? [{ to: condition.type, path: `${path}.type` }] : [],
    );
  for (const type of types) {
    const reached = new Set<string>();
    const pending = references(type).map((one) => ({ ...one, first: one }));
    for (let one = pending.pop(); one; one = pending.pop()) {
      const { to, first } = one;
      if (to === type.id) {
        problems.note(first.path, "circular-rule", { given: shown(type.id) });
        break;
      }
      const next = byId.get(to);
      if (!next || reached.has(to)) continue;
      reached.add(to);
      pending.push(...references(next).map((own) => ({ ...own, first })));
    }
  }
}

function checkPoints({ points = [] }: PlanRules, criteria: readonly Criterion[], problems: Problems): void {
  points.forEach(({ of, grades, atLeast }, index) => {
    const path = `points[${index}]`;
    checkDistinct(
      grades.map(({ id }, at) => ({ id, path: `${path}.grades[${at}]` })),
      problems,
    );
    const most = total(of.map(({ bands }) => mostOf(bands)));
    if (atLeast !== undefined && compareRatios(ratioOf(atLeast), most) > 0)
      problems.note(`${path}.atLeast`, "points-too-high", { given: shown(atLeast), most: formatDecimal(most) });
    of.forEach((column, at) => {
      const place = `${path}.of[${at}]`;
      checkMeasure(column, place, criteria, problems);
      const bands = column.bands.map((band, number) => ({ ...band, path: `${place}.bands[${number}]` }));
      checkBands(bands, true, problems);
    });
    checkBands(
      grades.map((grade, at) => ({ ...grade, path: `${path}.grades[${at}]` })),
      true,
      problems,
    );
  });
}

function mostOf(bands: PointsRule["of"][number]["bands"]): Ratio {
  return bands
    .map(({ points }) => ratioOf(points))
    .reduce((most, one) => (compareRatios(one, most) > 0 ? one : most), ratioOf(0));
}
