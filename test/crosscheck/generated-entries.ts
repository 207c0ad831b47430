import fc from "fast-check";
import { ledgerEvents } from "../../core/life-cycle/ledger-entry.ts";
import type { FactColumn } from "../../core/plan/target-columns.ts";
import type { ValueColumn } from "../../core/plan/value-columns.ts";
import { serialOfIso } from "../../core/sheet/cells/read-date.ts";
import type { Cell } from "../../core/table.ts";
import { answers } from "../../files/template/formulas.ts";
import { headingRows, TemplateLayout } from "../../files/template/template-layout.ts";
import type { TemplateOrder } from "../../files/template/template-order.ts";
import type { Entries } from "../files/template/filled-template.ts";

/** A district's year as somebody might fill it in: mostly sound, with blanks, impossible entries and ties. */
export function generatedEntries(order: TemplateOrder): fc.Arbitrary<Entries> {
  const layout = new TemplateLayout(order);
  const { values, facts } = layout;
  const { from, to } = order.plan.period.value;
  const n = order.units.length;
  const evaluationRows = layout.lastEvaluation - headingRows.first + 1;
  const busy = fc.constantFrom(2, 6, 30);
  const areas = busy.chain((most) => fc.array(area(values, most, order.year), { minLength: n, maxLength: n }));
  const unit = fc.nat({ max: n - 1 });
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const entry = fc.record({
    unit: fc.nat({ max: Math.min(n, 12) - 1 }),
    year: fc.constantFrom(...years),
    event: fc.constantFrom(...ledgerEvents, "approved" as const, "approved" as const, "met" as const),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { freq: 3, nil: null }),
    month: fc.integer({ min: 7, max: 12 }),
  });
  const ledger = fc.array(entry, { maxLength: 40 }).map((entries) =>
    entries.map(({ unit: of, year, event, day, month }) => ({
      unit: of,
      year,
      event,
      // Without a day an entry of the year in which the communes changed would be one of the old ones.
      date: day === null && order.district !== null ? null : serialOfIso(isoDay(year, month, day ?? 1)),
    })),
  );
  const scale = fc.oneof(
    fc.constant({}),
    fc.record({
      levels: fc.tuple(
        ...values.map(({ kind }) => (kind === "count" ? fc.constantFrom(1, 2, 5, 2.5, 40) : fc.constant(1))),
      ),
    }),
    fc.record({
      weights: fc.tuple(
        ...values.map(({ criterion }, index) =>
          values[index - 1]?.criterion === criterion
            ? fc.constant(null)
            : fc.constantFrom(1, 1, 2, 0.5, index === 0 ? 1 : 0),
        ),
      ),
    }),
    fc.record({
      levels: fc.tuple(
        ...values.map(({ kind }, index) => fc.constant<Cell>(kind === "count" ? (index % 2 === 0 ? 3 : null) : 1)),
      ),
    }),
  );
  return fc
    .record({
      areas,
      scale,
      ledger: fc.oneof(fc.constant([]), ledger, ledger),
      base: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 3, nil: undefined }),
      evaluated: fc.shuffledSubarray(
        Array.from({ length: n }, (_, index) => index),
        { maxLength: Math.min(n, evaluationRows - 1) },
      ),
      stray: fc.option(unit, { freq: 2, nil: null }),
      extra: fc.array(
        fc.boolean().chain((isGood) => evaluation(facts, isGood)),
        { minLength: evaluationRows, maxLength: evaluationRows },
      ),
    })
    .map(({ areas: list, scale: own, ledger: past, base, evaluated, stray, extra }): Entries => {
      const isMarked = (index: number) =>
        list[index]?.plain.approved === answers.mark || list[index]?.plain.carriedOver === answers.mark;
      const units = [...evaluated.filter(isMarked), ...(stray === null ? [] : [stray])].slice(0, evaluationRows);
      return {
        areas: list,
        ...own,
        ledger: past,
        ...(base !== undefined && { base }),
        evaluations: units.map((of, index) => ({ unit: of, facts: extra[index] ?? [] })),
      };
    });
}

function area(values: readonly ValueColumn[], most: number, year: number) {
  const fact = ({ kind }: ValueColumn): fc.Arbitrary<Cell> =>
    fc.oneof(
      {
        weight: 150,
        arbitrary:
          kind === "count"
            ? fc.nat({ max: most })
            : fc.constantFrom<Cell>(answers.yes, answers.no, ...(kind === "three-level" ? [answers.suspected] : [])),
      },
      { weight: 1, arbitrary: fc.constantFrom<Cell>(null, null, kind === "count" ? 2.5 : null) },
    );
  const isEmpty = fc.nat({ max: 9 }).map((dice) => dice === 0);
  return fc
    .tuple(
      fc.tuple(...values.map(fact)),
      isEmpty,
      fc.constantFrom<Cell>(answers.mark, null, null, null),
      fc.constantFrom<Cell>(answers.mark, null, null, null, null, null),
      fc.constantFrom<Cell>("245/QĐ-UBND", "245/QĐ-UBND", null),
      fc.constantFrom<Cell>(serialOfIso(`${year}-12-15`), serialOfIso(`${year}-12-15`), null),
      fc.constantFrom<Cell>(null, null, "ngắn", "Theo tình hình thực tế tại địa bàn"),
    )
    .map(([facts, nothing, approved, carriedOver, decisionNumber, decisionDate, reason]) => ({
      facts: nothing ? facts.map((_fact, index) => (values[index]?.kind === "count" ? 0 : answers.no)) : facts,
      plain: {
        approved,
        carriedOver,
        ...(approved !== null || carriedOver !== null ? { decisionNumber, decisionDate } : {}),
        reason,
      },
    }));
}

function evaluation(facts: readonly FactColumn[], isGood: boolean): fc.Arbitrary<readonly Cell[]> {
  return fc
    .tuple(
      fc.tuple(...facts.map(({ kind }) => (kind === "yes-no" ? fc.nat({ max: 9 }) : fc.nat({ max: 8 })))),
      fc.nat({ max: 12 }),
    )
    .map(([dice, whole]) =>
      facts.map(({ id, kind, owner }, index): Cell => {
        const die = dice[index] ?? 0;
        if (kind === "yes-no") {
          if (die === 9) return null;
          const isYes = isGood ? die < 8 : die < 5;
          return isYes !== (owner === "T1") ? answers.yes : answers.no;
        }
        if (!isGood) return die === 8 ? null : die;
        if (owner === "T8") return 1;
        if (owner === "T6") return id.endsWith("part") ? 0 : whole;
        return id.endsWith("whole-2") ? 0 : whole;
      }),
    );
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
