import { daysOfIso, isoOfDays } from "../../core/civil-date.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { WholePlan } from "../../core/plan/plan.ts";
import { isOutOfTime } from "../../core/rules/judge-obligation.ts";
import { readVerdict } from "../../core/sheet/cells/verdict-words.ts";
import type { Cell } from "../../core/table.ts";
import { terms } from "../../core/terms.ts";
import type { SheetSpec } from "../../files/write/sheet-spec.ts";
import {
  answers,
  capFormula,
  countFormula,
  dueDateFormula,
  groupsFormula,
  levelFormula,
  neededFormula,
  successFormula,
  sustainedFormula,
  targetFormula,
  withinCapFormula,
  yearlyFormula,
} from "../../files/template/formulas.ts";
import { obligationFormula } from "../../files/template/obligation-formulas.ts";
import type { Answer, Ask, ConformanceCase, Given } from "../conformance/conformance-case.ts";
import { criteria, factsOf, scaleOf } from "../conformance/score-table.ts";
import { dutyCells, dutyNamed, targetValues, yesNo } from "../conformance/workbooks.ts";
import { scoredRow, scoredSheet } from "./scored-sheet.ts";
import { cellAt, formula, worksheet, type Lines } from "./worksheet.ts";

type Rows = readonly (readonly Cell[])[];

/** A case as a sheet of native formulas, and what its calculated cells say. */
export interface TemplateSheet {
  readonly id: string;
  readonly sheet: SheetSpec;
  readonly read: (rows: Rows) => Answer;
}

interface Question {
  readonly lines: Lines;
  readonly read: (rows: Rows) => Answer;
}
type Asking<A extends Ask> = (given: Given[A]) => Question | null;

const verdictIn = (cell: Cell | undefined) => readVerdict(cell ?? null) ?? null;
const numberIn = (cell: Cell | undefined) => (typeof cell === "number" ? cell : null);
const last = (rows: Rows) => rows[0]?.at(-1);
const verdict = (rows: Rows): Answer => ({ verdict: verdictIn(last(rows)) });
const rounded = (value: WholePlan["cap"]["rounding"]["value"]): WholePlan => ({
  ...plan7488,
  cap: { ...plan7488.cap, rounding: { ...plan7488.cap.rounding, value } },
});

/** The drop-downs of the template offer these alone. */
const isOffered = (cell: Cell) => cell === null || cell === answers.yes || cell === answers.no;

const askings: { readonly [A in Ask]?: Asking<A> } = {
  cap: ({ units, rounding }) => ({
    lines: [[units, formula(capFormula("A1", rounded(rounding)))]],
    read: (rows) => ({ cap: numberIn(last(rows)) }),
  }),
  "within-cap": ({ selected, units, rounding }) =>
    // A template is of a district that has units.
    units === 0
      ? null
      : {
          lines: [
            [units, selected, formula(capFormula("A1", rounded(rounding))), formula(withinCapFormula("B1", "C1"))],
          ],
          read: verdict,
        },
  target: (given) => targetQuestion(given),
  fact({ cell }) {
    if (!isOffered(cell)) return null;
    const { lines } = targetQuestion({ target: "T7", value: null });
    const answerOf = { met: "yes", notMet: "no", notApplicable: null, undetermined: "unknown" } as const;
    return {
      lines: lines.map(([, ...rest]) => [cell, ...rest]),
      read: (rows) => ({ answer: answerOf[verdictIn(last(rows)) ?? "notApplicable"] }),
    };
  },
  success({ targets, gates }) {
    const verdicts = plan7488.targets.map(({ id }) => terms.verdict[targets[id] ?? "undetermined"].vi);
    const marks = plan7488.gates.map(({ id }) => yesNo(gates[id]));
    const gateCells = marks.map((_mark, at) => cellAt(0, verdicts.length + at));
    const block = `A1:${cellAt(0, verdicts.length - 1)}`;
    return { lines: [[...verdicts, ...marks, formula(successFormula(block, gateCells, plan7488))]], read: verdict };
  },
  yearly: ({ due, transformed, failed }) => ({
    lines: [
      [
        due,
        transformed,
        failed,
        formula(neededFormula("A1", plan7488)),
        formula(yearlyFormula("A1", "B1", "C1", plan7488)),
      ],
    ],
    read: (rows) => ({ ...verdict(rows), needed: numberIn(rows[0]?.at(-2)) }),
  }),
  sustained: ({ transformed, relapsed }) => ({
    lines: [[transformed, relapsed, formula(sustainedFormula("A1", "B1", plan7488))]],
    read: verdict,
  }),
  households: ({ households }) => ({
    lines: [[households, formula(groupsFormula("A1", plan7488))]],
    read: (rows) => ({ groups: numberIn(last(rows)) }),
  }),
  due: ({ year }) => ({
    lines: [[year, formula(dueDateFormula("A1", plan7488))]],
    read: (rows) => ({ date: isoOfDays(daysOfIso("1899-12-30") + Number(last(rows))) }),
  }),
  duty(given) {
    const obligation = dutyNamed(given.duty);
    // A template has the duties of its year alone.
    if (isOutOfTime(obligation, given.year, plan7488)) return null;
    const cells = { answer: "D1", done: "E1", total: "F1", document: "G1", date: "H1" };
    const native = obligationFormula({ obligation, cells, year: given.year, plan: plan7488 });
    return { lines: [[...dutyCells(given), formula(native)]], read: verdict };
  },
  level({ values }) {
    const cells = values.map((value, row) => [value, formula(countFormula(cellAt(row, 0)))]);
    return {
      lines: [...cells, [null, formula(levelFormula(`B1:${cellAt(values.length - 1, 1)}`))]],
      read: (rows) => ({ level: numberIn(rows[values.length]?.[1]) }),
    };
  },
};

function targetQuestion(given: Given["target"]): Question {
  const target = plan7488.targets.find(({ id }) => id === given.target);
  if (!target) throw new Error(given.target);
  const facts = targetValues(target, given);
  const cells = target.columns.map(({ id }): Cell => {
    const fact = facts[id] ?? null;
    return typeof fact === "boolean" ? yesNo(fact) : fact;
  });
  const places = Object.fromEntries(target.columns.map(({ id }, at) => [id, cellAt(0, at)]));
  return { lines: [[...cells, formula(targetFormula(target, places))]], read: verdict };
}

/** Scores and ranks of a table; the template ranks by blanks alone, never by other weights. */
function tableSheet(id: string, title: string, given: Given["table"]): TemplateSheet {
  const facts = factsOf(given);
  return {
    id,
    sheet: scoredSheet(title, criteria, scaleOf(given), facts),
    read(rows) {
      const scored = facts.map((_area, area) => scoredRow(rows, criteria, area));
      return { scores: scored.map(({ score }) => score), ranks: scored.map(({ range }) => range) };
    },
  };
}

/** The cases that native formulas of a template can be asked, a sheet each. */
export function inTemplate(cases: readonly ConformanceCase[]): readonly TemplateSheet[] {
  return cases.flatMap(({ id, ask, given, expected }, index): TemplateSheet[] => {
    const title = `K${index}`;
    if (ask === "table") return [tableSheet(id, title, given)];
    const asking = askings[ask] as Asking<never> | undefined;
    const question = asking?.(given as never);
    if (!question) return [];
    const read = (rows: Rows): Answer =>
      // A case asks for some figures; the others are nobody's business.
      Object.fromEntries(Object.entries(question.read(rows)).filter(([key]) => key in expected));
    return [{ id, sheet: worksheet(title, question.lines), read }];
  });
}
