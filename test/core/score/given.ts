import fc from "fast-check";
import { law } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Criterion, CriterionPart, ValueKind } from "../../../core/plan/plan.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import type { Decimal } from "../../../core/ratio.ts";
import { freezeScale, type Scale } from "../../../core/score/scale.ts";
import { inventFigures } from "../../../samples/figures.ts";
import type { AreaFacts } from "../../../core/score/score.ts";

/** A criterion of no particular plan; two kinds make it one of two parts. */
export function criterion(id: string, ...kinds: readonly ValueKind[]): Criterion {
  const words = { vi: id, en: id };
  const [kind = "count", second] = kinds;
  const part = (place: number, of: ValueKind): CriterionPart => ({ id: `${id}.${place}`, kind: of, heading: words });
  return {
    id,
    group: id.slice(0, 1),
    kind,
    heading: words,
    title: words,
    citation: law("Kế hoạch thử", "1"),
    ...(second && { parts: [part(1, kind), part(2, second)] }),
  };
}

export function criteriaOf(kind: ValueKind, ...ids: readonly string[]): readonly Criterion[] {
  return ids.map((id) => criterion(id, kind));
}

/** A stored scale; levels one a column, weights one a criterion, 1 where none is given. */
export function scaleOf(
  criteria: readonly Criterion[],
  levels: readonly Decimal[] = [],
  weights: readonly Decimal[] = [],
): Scale {
  const columns = valueColumns(criteria);
  const rows = columns.map(({ id, kind, criterion: of }, index) => ({
    column: id,
    kind,
    level: levels[index] ?? 1,
    weight: columns[index - 1]?.criterion === of ? null : (weights[of] ?? 1),
    basis: "stated" as const,
  }));
  return { rows, provisional: false };
}

/** Criteria, scale and areas as a law should hold for: small counts and few weights, so that ties are common. */
export interface Given {
  readonly criteria: readonly Criterion[];
  readonly scale: Scale;
  readonly facts: readonly AreaFacts[];
}

const kinds = fc.constantFrom<ValueKind>("count", "yes-no", "three-level");
const someKinds = fc.oneof(
  kinds.map((kind) => [kind]),
  fc.tuple(kinds, kinds),
);
const weights = fc.constantFrom<Decimal>(0, 1, 2, 0.1, "0.2", 0.3, 0.7, "12.5");
const levels = fc.constantFrom<Decimal>(1, 2, 3, "2.5", 7, 10, 49);

/** Facts of one area; with `blanks`, some cells are empty. */
function areaOf(criteria: readonly Criterion[], blanks: boolean): fc.Arbitrary<AreaFacts> {
  const cell = (kind: ValueKind): fc.Arbitrary<number | null> => {
    if (kind === "count") return fc.nat({ max: 12 });
    return kind === "yes-no" ? fc.constantFrom(0, 1) : fc.constantFrom(0, 0.5, 1);
  };
  const orBlank = (one: fc.Arbitrary<number | null>) => (blanks ? fc.option(one, { freq: 6 }) : one);
  return fc.tuple(...valueColumns(criteria).map(({ kind }) => orBlank(cell(kind))));
}

export function sheets({ blanks = false, areas = 7 } = {}): fc.Arbitrary<Given> {
  return fc
    .array(fc.record({ kinds: someKinds, weight: weights, levels: fc.tuple(levels, levels) }), {
      minLength: 1,
      maxLength: 6,
    })
    .chain((drafts) => {
      const criteria = drafts.map((draft, index) => criterion(`${index % 2 ? "a" : "b"}${index}`, ...draft.kinds));
      const columnLevels = drafts.flatMap((draft) =>
        draft.kinds.map((kind, part) => (kind === "count" ? (draft.levels[part] ?? 1) : 1)),
      );
      // At least one weight counts.
      const own = drafts.map(({ weight }, index) => (index === 0 ? weight || 1 : weight));
      const scale = scaleOf(criteria, columnLevels, own);
      return fc
        .array(areaOf(criteria, blanks), { minLength: 1, maxLength: areas })
        .map((facts) => ({ criteria, scale, facts }));
    });
}

const inNumbers: Readonly<Record<string, number>> = { Có: 1, Không: 0, Nghi: 0.5 };

/** A sheet of plan 7488 with so many areas, their figures invented as those of the samples are. */
export function inventedSheet(areas: number): Given {
  const facts = Array.from({ length: areas }, (_, area) =>
    inventFigures(plan7488.criteria, 1 + ((area * 7) % 12), area).map((figure) =>
      typeof figure === "number" ? figure : (inNumbers[figure] ?? 0),
    ),
  );
  return { criteria: plan7488.criteria, scale: freezeScale(plan7488.criteria, facts), facts };
}
