import fc from "fast-check";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { capRoundings } from "../../core/plan/cap-rounding.ts";
import { type WholePlan, type Target } from "../../core/plan/plan.ts";
import { judgeTarget } from "../../core/rules/judge-target.ts";
import { capOf } from "../../core/plan/cap-of.ts";
import { successTest } from "../../core/rules/success-test.ts";
import { sustainedObjective } from "../../core/rules/sustained-objective.ts";
import { yearlyObjective } from "../../core/rules/yearly-objective.ts";
import type { Cell } from "../../core/table.ts";
import { terms } from "../../core/terms.ts";
import type { Verdict } from "../../core/verdict.ts";
import {
  answers,
  capFormula,
  groupsFormula,
  neededFormula,
  successFormula,
  sustainedFormula,
  targetFormula,
  withinCapFormula,
  yearlyFormula,
} from "../../files/template/formulas.ts";
import { calculated, cellsOf } from "./libreoffice.ts";
import { cellAt, formula, worksheet, type Lines } from "./worksheet.ts";

const inWords = (verdict: Verdict) => terms.verdict[verdict].vi;

/** Every pair of whole numbers up to here, the larger first. */
const pairs = (most: number) =>
  Array.from({ length: most + 1 }, (_, whole) =>
    Array.from({ length: whole + 1 }, (__, part) => [whole, part] as const),
  ).flat();

async function calculate(lines: Lines): Promise<readonly (readonly Cell[])[]> {
  const [table] = await calculated([worksheet("S", lines)]);
  return lines.map((_line, row) => cellsOf(table, row));
}

describe("the plan's rules, calculated by LibreOffice from native formulas", () => {
  it("the cap in every rounding, for 15 % and for 12.5 %", async () => {
    const plans: readonly WholePlan[] = capRoundings.flatMap((value) =>
      [15, "12.5"].map((percent) => ({
        ...plan7488,
        cap: {
          ...plan7488.cap,
          percent: { ...plan7488.cap.percent, value: percent },
          rounding: { ...plan7488.cap.rounding, value },
        },
      })),
    );
    const bases = Array.from({ length: 1001 }, (_, base) => base);
    const rows = await calculate(
      bases.map((base, row) => [base, ...plans.map((plan) => formula(capFormula(`A${row + 1}`, plan)))]),
    );
    for (const base of bases) {
      const expected = plans.map(({ cap }) => capOf(base, cap.percent.value, cap.rounding.value));
      expect(rows[base]).toEqual([base, ...expected]);
    }
  });

  it("the cap of the 11 districts of Đồng Nai 2017, and lists within and above it", async () => {
    const districts = [30, 15, 18, 12, 14, 17, 10, 13, 15, 15, 12];
    const rows = await calculate(
      districts.map((units, row) => [
        units,
        formula(capFormula(`A${row + 1}`, plan7488)),
        formula(withinCapFormula("2", `B${row + 1}`)),
      ]),
    );
    expect(rows.map(([, cap]) => cap)).toEqual([4, 2, 2, 1, 2, 2, 1, 1, 2, 2, 1]);
    expect(rows.map(([, , within]) => within === "Đạt")).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it("60 % of the year: every number of areas due up to 25, transformed, failed and not yet judged", async () => {
    const cases = pairs(25).flatMap(([due, transformed]) =>
      Array.from({ length: due - transformed + 1 }, (_, failed) => ({ due, transformed, failed })),
    );
    const rows = await calculate(
      cases.map(({ due, transformed, failed }, row) => [
        due,
        transformed,
        failed,
        formula(yearlyFormula(`A${row + 1}`, `B${row + 1}`, `C${row + 1}`, plan7488)),
        formula(neededFormula(`A${row + 1}`, plan7488)),
      ]),
    );
    cases.forEach((facts, row) => {
      const { verdict, numbers } = yearlyObjective.judge(facts, plan7488);
      expect(rows[row]).toEqual([facts.due, facts.transformed, facts.failed, inWords(verdict), numbers.needed]);
    });
  });

  it("85 % of all transformed areas, and a plan that wants more than that", async () => {
    const strict = {
      ...plan7488,
      sustainedFloor: { ...plan7488.sustainedFloor, value: { percent: 85, strict: true } },
    };
    const cases = pairs(60);
    const rows = await calculate(
      cases.map(([transformed, relapsed], row) => [
        transformed,
        relapsed,
        formula(sustainedFormula(`A${row + 1}`, `B${row + 1}`, plan7488)),
        formula(sustainedFormula(`A${row + 1}`, `B${row + 1}`, strict)),
      ]),
    );
    cases.forEach(([transformed, relapsed], row) => {
      const verdicts = [plan7488, strict].map((plan) =>
        inWords(sustainedObjective.judge({ transformed, relapsed }, plan).verdict),
      );
      expect(rows[row]).toEqual([transformed, relapsed, ...verdicts]);
    });
  });

  it("the ten targets, the gates and the success of generated areas", async () => {
    const { targets, gates } = plan7488;
    const columns = targets.flatMap(({ columns, kind }) => columns.map(({ id }) => ({ id, kind })));
    const area = fc.boolean().chain((isGood) =>
      fc.tuple(
        fc.tuple(...targets.map((target) => cellsOfTarget(target, isGood))).map((cells) => cells.flat()),
        fc.tuple(...gates.map(() => (isGood ? goodAnswer : anyAnswer))),
      ),
    );
    const areas = fc.sample(area, { seed: 7488, numRuns: 1500 });
    const at = (index: number, row: number) => cellAt(row, index);
    const verdictsAt = columns.length + gates.length;
    const rows = await calculate(
      areas.map(([facts, gateAnswers], row) => [
        ...facts,
        ...gateAnswers,
        ...targets.map((target) =>
          formula(targetFormula(target, Object.fromEntries(columns.map(({ id }, index) => [id, at(index, row)])))),
        ),
        formula(
          successFormula(
            `${at(verdictsAt, row)}:${at(verdictsAt + targets.length - 1, row)}`,
            gates.map((_gate, index) => at(columns.length + index, row)),
            plan7488,
          ),
        ),
      ]),
    );
    const seen = new Map<Verdict, number>();
    areas.forEach(([facts, gateAnswers], row) => {
      const values = Object.fromEntries(columns.map(({ id, kind }, index) => [id, known(kind, facts[index])]));
      const judged = targets.map((target) => [target.id, judgeTarget(target, { values }, plan7488).verdict] as const);
      const success = successTest.judge(
        {
          targets: Object.fromEntries(judged),
          gates: Object.fromEntries(
            gates.map(({ id }, index) => [id, known("yes-no", gateAnswers[index]) as boolean | null]),
          ),
        },
        plan7488,
      ).verdict;
      seen.set(success, (seen.get(success) ?? 0) + 1);
      expect(rows[row]?.slice(verdictsAt)).toEqual([
        ...judged.map(([, verdict]) => inWords(verdict)),
        inWords(success),
      ]);
    });
    console.log(`${areas.length} areas: ${[...seen].map(([verdict, times]) => `${verdict} ${times}`).join(", ")}`);
    expect(seen.get("met")).toBeGreaterThan(10);
    expect(seen.get("notMet")).toBeGreaterThan(10);
    expect(seen.get("undetermined")).toBeGreaterThan(10);
  });

  it("people's groups of at most 40 households", async () => {
    const rows = await calculate(
      [0, 1, 40, 41, 80, 81].map((households, row) => [households, formula(groupsFormula(`A${row + 1}`, plan7488))]),
    );
    expect(rows.map(([, groups]) => groups)).toEqual([0, 1, 1, 2, 2, 3]);
  });
});

const goodAnswer = fc.constantFrom<Cell>(...Array<Cell>(40).fill(answers.yes), answers.no, null);
const anyAnswer = fc.constantFrom<Cell>(answers.yes, answers.yes, answers.no, null);
const anyCount = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 20 }) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(0, 100, 861, 1013, 968, 1019) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, null, null, "chưa có", -1, 2.5) },
);

/** Cells of one target: anything that is typed, or what a good year looks like. */
function cellsOfTarget({ columns, kind, op, value }: Target, isGood: boolean): fc.Arbitrary<readonly Cell[]> {
  if (kind === "yes-no") {
    if (!isGood) return fc.tuple(...columns.map(() => anyAnswer));
    return goodAnswer.map((cell) => [
      cell === null || Number(value) === 1 ? cell : cell === answers.yes ? answers.no : answers.yes,
    ]);
  }
  if (!isGood) return fc.tuple(...columns.map(() => anyCount));
  if (kind === "count") return fc.constantFrom<Cell[]>([1], [1], [2], [0], [null]);
  return fc
    .tuple(fc.nat({ max: 12 }), fc.nat({ max: 3 }), fc.constantFrom(0, 0, 0, 0, 1, 4))
    .map(([first, second, off]) => {
      const wholes = columns
        .filter(({ role }) => role === "whole")
        .map((_column, index) => (index === 0 ? first : second));
      const whole = wholes.reduce((sum, one) => sum + one, 0);
      const part = op === "<" ? Math.min(whole, off) : Math.max(0, whole - off);
      let next = 0;
      return columns.map(({ role }) => (role === "part" ? part : (wholes[next++] ?? 0)));
    });
}

/** What the library is told of a cell: a fact, or nothing. */
function known(kind: "share" | "count" | "yes-no", cell: Cell | undefined): number | boolean | null {
  if (kind === "yes-no") return cell === answers.yes ? true : cell === answers.no ? false : null;
  return typeof cell === "number" ? cell : null;
}
