import { readFileSync } from "node:fs";
import fc from "fast-check";
import { assess } from "../../core/assess/assess.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import type { Decimal } from "../../core/ratio.ts";
import { rankComplete } from "../../core/score/order.ts";
import { freezeScale, type Scale } from "../../core/score/scale.ts";
import { scoreAreas, type AreaFacts } from "../../core/score/score.ts";
import type { Table } from "../../core/table.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { levelFormula } from "../../files/template/formulas.ts";
import { calculated } from "./libreoffice.ts";
import { scoredRow, scoredSheet } from "./scored-sheet.ts";
import { cellAt, formula, worksheet } from "./worksheet.ts";

const { criteria } = plan7488;
const columns = valueColumns(criteria);

interface Case {
  readonly name: string;
  readonly scale: Scale;
  readonly facts: readonly AreaFacts[];
}

/** Small figures make ties common; some blanks; weights that add up badly in floating point. */
const district: fc.Arbitrary<Omit<Case, "name">> = fc
  .tuple(
    fc.array(
      fc.tuple(
        ...columns.map(({ kind }) => {
          const fact =
            kind === "count" ? fc.nat({ max: 6 }) : kind === "yes-no" ? fc.nat({ max: 1 }) : fc.constantFrom(0, 0.5, 1);
          return fc.option(fact, { freq: 200, nil: null });
        }),
      ),
      { minLength: 2, maxLength: 30 },
    ),
    fc.array(fc.constantFrom<Decimal>(1, 1, 1, 2, "0.1", "0.2", "0.3", "0.7", 0), {
      minLength: criteria.length,
      maxLength: criteria.length,
    }),
  )
  .map(([facts, weights]) => ({
    facts,
    scale: freezeScale(criteria, facts, {
      weights: Object.fromEntries(criteria.map(({ id }, index) => [id, index === 0 ? 1 : (weights[index] ?? 1)])),
    }),
  }));

const sampleFiles = ["bien-hoa-2018.xlsx", "bien-hoa-2018-loi.xlsx", "dinh-quan-cu.xlsx"];

async function sampleCase(file: string): Promise<Case> {
  const outcome = await readWorkbook(readFileSync(`samples/${file}`), file);
  if (!outcome.ok) throw new Error(file);
  const { selection: result } = assess(outcome.content, plan7488);
  if (!result) throw new Error(`${file} has no areas`);
  return { name: file, scale: result.scale, facts: result.sheet.areas.map(({ facts }) => facts) };
}

describe("points and ranks, calculated by LibreOffice from native formulas", () => {
  let cases: readonly Case[] = [];
  let tables: readonly Table[] = [];

  beforeAll(async () => {
    const generated = fc.sample(district, { seed: 7488, numRuns: 60 });
    cases = [
      ...(await Promise.all(sampleFiles.map(sampleCase))),
      ...generated.map((one, index) => ({ name: `district ${index + 1}`, ...one })),
    ];
    tables = await calculated(cases.map(({ scale, facts }, index) => scoredSheet(`S${index}`, criteria, scale, facts)));
  });

  it("every score is the library's within 1e-9, and a blank gives no score in either", () => {
    let compared = 0;
    cases.forEach(({ name, scale, facts }, index) => {
      scoreAreas(criteria, scale, facts).areas.forEach(({ points }, area) => {
        const { score } = scoredRow(tables[index]?.rows ?? [], criteria, area);
        if (points === null) expect([name, area, score]).toEqual([name, area, null]);
        else expect(Math.abs((score ?? NaN) - points)).toBeLessThanOrEqual(1e-9);
        compared += 1;
      });
    });
    console.log(`${compared} scores of ${cases.length} sheets compared`);
    expect(compared).toBeGreaterThan(500);
  });

  it("every rank is the exact rank, but where unequal scores differ by less than 1e-9", () => {
    let excepted = 0;
    cases.forEach(({ name, scale, facts }, index) => {
      const scores = scoreAreas(criteria, scale, facts);
      const ranks = rankComplete(scores);
      const native = facts.map((_facts, area) => scoredRow(tables[index]?.rows ?? [], criteria, area).rank);
      const points = scores.areas.map((area) => area.points);
      const isClose = points.some((a, at) =>
        points.some(
          (b, other) =>
            a !== null && b !== null && other > at && scores.compare(at, other) !== 0 && Math.abs(a - b) < 1e-9,
        ),
      );
      if (isClose) excepted += 1;
      else expect([name, ...native]).toEqual([name, ...ranks]);
    });
    console.log(`${excepted} of ${cases.length} sheets hold unequal scores closer than 1e-9 and were left out`);
    expect(excepted).toBeLessThan(cases.length / 10);
  });

  it("reference levels are the nearest-rank 90th percentile of the positive values", async () => {
    const counts = columns.flatMap(({ kind }, index) => (kind === "count" ? [index] : []));
    const sheets = cases.map(({ facts }, index) =>
      worksheet(`S${index}`, [
        ...facts.map((area) => counts.map((column) => area[column] ?? null)),
        counts.map((_column, at) => formula(levelFormula(`${cellAt(0, at)}:${cellAt(facts.length - 1, at)}`))),
      ]),
    );
    const levels = await calculated(sheets);
    cases.forEach(({ name, facts }, index) => {
      const frozen = freezeScale(criteria, facts).rows;
      const native = levels[index]?.rows[facts.length];
      expect([name, ...counts.map((_column, at) => native?.[at])]).toEqual([
        name,
        ...counts.map((column) => Number(frozen[column]?.level)),
      ]);
    });
  });
});
