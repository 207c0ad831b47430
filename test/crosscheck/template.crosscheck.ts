import { fixes } from "../../core/plan/not-fixed.ts";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { columnName } from "../../core/address.ts";
import { formatRanks } from "../../core/format.ts";
import { assess } from "../../core/assess/assess.ts";
import type { Assessment } from "../../core/assess/assessment.ts";
import type { Finding } from "../../core/finding.ts";
import { yearOf, isPhaseUntold } from "../../core/life-cycle/counts.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import { reportDeadline } from "../../core/rules/report-deadline.ts";
import { sustainedObjective } from "../../core/rules/sustained-objective.ts";
import { yearlyObjective } from "../../core/rules/yearly-objective.ts";
import { freezeScale } from "../../core/score/scale.ts";
import { serialOfIso } from "../../core/sheet/cells/read-date.ts";
import { scaleSheet } from "../../core/sheet/managed/scale.ts";
import { settingsSheet } from "../../core/sheet/managed/write-settings.ts";
import type { Cell, Table, WorkbookContent } from "../../core/table.ts";
import { terms } from "../../core/terms.ts";
import type { Verdict } from "../../core/verdict.ts";
import { flagWords, type FlagCode } from "../../files/template/flag-formulas.ts";
import { orderTemplate } from "../../files/template/order-template.ts";
import {
  firstLedgerRow,
  firstScaleRow,
  headingRows,
  ledgerColumns,
  sheetTitles,
  summaryRows,
  TemplateLayout,
  verdictUse,
} from "../../files/template/template-layout.ts";
import type { TemplateOrder } from "../../files/template/template-order.ts";
import { yearsOfPlan } from "../../files/template/stated-formulas.ts";
import { firstSummaryYear } from "../../files/template/summary-years.ts";
import { templateSheets } from "../../files/template/template-sheets.ts";
import { specOfManagedSheet } from "../../files/write/managed-sheet-spec.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { filledTemplate, type Entries } from "../files/template/filled-template.ts";
import { generatedEntries } from "./generated-entries.ts";
import { allRecalculated } from "./libreoffice.ts";

const inWords = (verdict: Verdict) => terms.verdict[verdict].vi;
/** Codes of the 11 districts of 2017. */
const districts = ["731", "732", "734", "735", "736", "737", "738", "739", "740", "741", "742"];

async function orderOf(district: string, year: number): Promise<TemplateOrder> {
  const answer = await orderTemplate({ plan: plan7488, year, district });
  if ("refusal" in answer) throw new Error(answer.refusal.en);
  return answer.order;
}

const provinceOf2025 = () => provinceBy("vi-du-hai-cap-2025", 2025);

async function provinceBy(plan: string, year: number): Promise<TemplateOrder> {
  const reading = readPlan(readFileSync(`plans/${plan}.json`, "utf8"));
  if (!("plan" in reading)) throw new Error("the example plan is refused");
  const answer = await orderTemplate({ plan: reading.plan, year });
  if ("refusal" in answer) throw new Error(answer.refusal.en);
  return answer.order;
}

/** A calculated template and what the library says of the very same workbook. */
class Calculated {
  readonly layout: TemplateLayout;
  readonly assessment: Assessment;

  constructor(
    readonly order: TemplateOrder,
    readonly content: WorkbookContent,
  ) {
    this.layout = new TemplateLayout(order);
    this.assessment = assess(content, order.plan);
  }

  cell(sheet: string, row: number, column: number): Cell {
    const table = this.table(sheet);
    const cell = table.rows[row - 1]?.[column] ?? null;
    return cell === "" ? null : cell;
  }

  flag(sheet: string, row: number, column: number): readonly FlagCode[] {
    const cell = this.cell(sheet, row, column);
    const text = typeof cell === "string" ? cell : "";
    return (Object.keys(flagWords) as FlagCode[]).filter((code) => text.includes(flagWords[code]));
  }

  private table(sheet: string): Table {
    const found = this.content.tables.find((table) => table.sheet === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    if (found.address.split(":")[0] !== "A1") throw new Error(`${sheet} begins at ${found.address}`);
    return found;
  }
}

async function calculate(cases: readonly { readonly order: TemplateOrder; readonly entries: Entries }[]) {
  const files = await Promise.all(cases.map(({ order, entries }) => writeTables(filledTemplate(order, entries))));
  const contents = await allRecalculated(files);
  return cases.map(({ order }, index) => new Calculated(order, contents[index] ?? { tables: [] }));
}

function codesByRow(findings: readonly Finding[], sheet: string, isTold: (finding: Finding) => boolean) {
  const rows = new Map<number, Set<string>>();
  for (const finding of findings.filter(isTold)) {
    for (const { sheet: of, address } of finding.cells) {
      if (of !== sheet) continue;
      const row = Number(address.replace(/\D/g, ""));
      rows.set(row, (rows.get(row) ?? new Set()).add(finding.code));
    }
  }
  return rows;
}

function comparePoints(one: Calculated): { scores: number; tied: boolean } {
  const { layout, assessment, order } = one;
  const { selection: result } = assessment;
  if (!result) throw new Error("no list was read");
  expect(result.sheet.areas).toHaveLength(order.units.length);
  layout.values.forEach((_value, index) => {
    const applied = one.cell(sheetTitles.scale, firstScaleRow + index, 6);
    expect([index, applied]).toEqual([index, Number(result.scale.rows[index]?.level)]);
  });
  const points = result.scores.areas.map((area) => area.points);
  const isClose = points.some((a, at) =>
    points.some(
      (b, other) =>
        a !== null && b !== null && other > at && result.scores.compare(at, other) !== 0 && Math.abs(a - b) < 1e-9,
    ),
  );
  points.forEach((expected, index) => {
    const row = headingRows.first + index;
    const score = one.cell(sheetTitles.selection, row, layout.selectionColumn("score"));
    if (expected === null) expect([row, score]).toEqual([row, null]);
    else expect(Math.abs(Number(score ?? NaN) - expected)).toBeLessThanOrEqual(1e-9);
    const rank = one.cell(sheetTitles.selection, row, layout.selectionColumn("rank"));
    const isEmpty = layout.values.every(
      (_value, at) => one.cell(sheetTitles.selection, row, layout.valueColumn(at)) === null,
    );
    const bounds = result.rankBounds[index] ?? { best: NaN, worst: NaN };
    const shown = bounds.best === bounds.worst ? bounds.best : isEmpty ? null : formatRanks(bounds);
    if (!isClose) expect([row, rank]).toEqual([row, shown]);
  });
  return { scores: points.filter((one_) => one_ !== null).length, tied: isClose };
}

/** Checks that the column «Kiểm tra» of the list tells in the same rows. */
const listCodes: readonly FlagCode[] = [
  "blank-value",
  "selected-with-zero-score",
  "selected-without-decision",
  "reselected-after-success",
  "carried-over-missing",
  "selected-out-of-order",
];

function compareList(one: Calculated, isClose: boolean): number {
  const { layout, assessment, order } = one;
  const told = codesByRow(assessment.findings, sheetTitles.selection, ({ code, severity }) =>
    code === "selected-out-of-order" ? severity === "warning" : (listCodes as readonly string[]).includes(code),
  );
  const unread = codesByRow(assessment.findings, sheetTitles.selection, ({ code }) =>
    ["not-whole", "negative", "not-a-number", "yes-no-unreadable"].includes(code),
  );
  const notEvaluated = new Set(
    assessment.findings.flatMap(({ code, units }) =>
      code === "selected-not-evaluated" ? units.map((unit) => unit.code) : [],
    ),
  );
  let flags = 0;
  order.units.forEach(({ code }, index) => {
    const row = headingRows.first + index;
    const own = one.flag(sheetTitles.selection, row, layout.selectionColumn("check"));
    flags += own.length;
    const expected = [
      ...(told.get(row) ?? []),
      ...(unread.has(row) ? ["unreadable"] : []),
      ...(notEvaluated.has(code) ? ["selected-not-evaluated"] : []),
    ];
    const without = (codes: readonly string[]) =>
      codes.filter((flag) => !isClose || flag !== "selected-out-of-order").sort();
    expect([row, ...without(own)]).toEqual([row, ...without(expected)]);
  });
  return flags;
}

function compareEvaluation(one: Calculated): Map<string, number> {
  const { layout, assessment, order } = one;
  const { plan } = order;
  const verdicts = new Map<string, number>();
  const areas = assessment.evaluation?.areas ?? [];
  const rows = new Map(areas.map((evaluated) => [evaluated.area.row + 1, evaluated]));
  const targetColumns = new Set(
    plan.targets.flatMap(({ columns }) => columns.map(({ id }) => columnName(layout.evaluationColumn(id)))),
  );
  const isOfTarget = (address: string) => targetColumns.has(address.replace(/\d/g, ""));
  const findings = (assessment.checked.evaluation?.findings ?? []).map((finding) =>
    finding.code === "blank-value"
      ? { ...finding, cells: finding.cells.filter(({ address }) => isOfTarget(address)) }
      : finding,
  );
  const codes = ["blank-value", "gate-blank", "part-exceeds-whole", "evaluated-not-selected", "duplicate-unit"];
  const told = codesByRow(findings, sheetTitles.evaluation, ({ code }) => codes.includes(code));
  for (let row: number = headingRows.first; row <= layout.lastEvaluation; row += 1) {
    const at = (use: string) => one.cell(sheetTitles.evaluation, row, layout.evaluationColumn(use));
    const evaluated = rows.get(row);
    if (!evaluated) {
      expect([row, at("name"), at("code"), at("result"), at("check")]).toEqual([row, null, null, null, null]);
      continue;
    }
    expect([row, ...plan.targets.map(({ id }) => at(verdictUse(id))), at("result")]).toEqual([
      row,
      ...plan.targets.map(({ id }) => inWords(evaluated.targets[id]?.verdict ?? "undetermined")),
      inWords(evaluated.success.verdict),
    ]);
    verdicts.set(evaluated.success.verdict, (verdicts.get(evaluated.success.verdict) ?? 0) + 1);
    const own = one.flag(sheetTitles.evaluation, row, layout.evaluationColumn("check"));
    expect([row, ...[...own].sort()]).toEqual([row, ...[...(told.get(row) ?? [])].sort()]);
  }
  return verdicts;
}

function compareSummary(one: Calculated): void {
  const { layout, assessment, order } = one;
  const { plan, year } = order;
  const { selection: result, history, objectives } = assessment;
  const at = (row: number, column = 1) => one.cell(sheetTitles.summary, row, column);
  const r = summaryRows;
  const { capUse } = result ?? {};
  const used = capUse?.used ?? null;
  const stated = (figure: number | null | undefined) => figure ?? "chưa nêu";
  expect([at(r.base), at(r.cap), at(r.used)]).toEqual([capUse?.base.n, capUse?.cap, stated(used)]);
  const within = used === null ? "Chưa đủ số liệu" : used <= (capUse?.cap ?? 0) ? "Đạt" : "Không đạt";
  expect(at(r.used, 2)).toBe(within);
  expect(at(r.room)).toBe(stated(used === null ? null : Math.max(0, (capUse?.cap ?? 0) - used)));
  expect([at(r.approved), at(r.carriedOver)]).toEqual([stated(capUse?.selected), stated(capUse?.carriedOver)]);

  const isOpen = used === null;
  const yearly = objectives?.province.yearly ?? { due: 0, transformed: 0, failed: 0, isOpen };
  const objective = yearlyObjective.judge(yearly, plan);
  const least = (count: number) => (count === 0 ? "chưa nêu" : `ít nhất ${count}`);
  if (yearly.isOpen)
    expect([r.due, r.met, r.failed, r.needed].map((row) => at(row))).toEqual([
      least(yearly.due),
      "chưa nêu",
      "chưa nêu",
      "chưa nêu",
    ]);
  else {
    expect([at(r.due), at(r.met), at(r.failed)]).toEqual([yearly.due, yearly.transformed, yearly.failed]);
    expect(at(r.needed)).toBe(objective.numbers.needed);
  }
  expect(at(r.needed, 2)).toBe(inWords(objective.verdict));
  const isPastOpen = isPhaseUntold(history, year, plan, isOpen);
  const phase = objectives?.province.phase ?? { transformed: 0, relapsed: 0, isOpen: isPastOpen };
  const shown = (count: number) => (phase.isOpen ? least(count) : count);
  expect([at(r.transformed), at(r.relapsed)]).toEqual([shown(phase.transformed), shown(phase.relapsed)]);
  expect(at(r.relapsed, 2)).toBe(inWords(sustainedObjective.judge(phase, plan).verdict));
  if (fixes(plan, "reportDue")) expect(at(r.reportDue)).toBe(serialOfIso(reportDeadline(year, plan)));
  yearsOfPlan(layout).forEach((of, index) => {
    const counts = history ? yearOf(history, of) : null;
    const known = [counts?.due.length ?? 0, counts?.transformed.length ?? 0, counts?.failed.length ?? 0];
    const unsaid = of > year ? null : "chưa nêu";
    const expected =
      of === year
        ? isOpen
          ? [least(known[0] ?? 0), unsaid, unsaid]
          : known
        : known[0] === 0
          ? [unsaid, unsaid, unsaid]
          : known;
    expect([of, ...[1, 2, 3].map((column) => at(firstSummaryYear + index, column))]).toEqual([of, ...expected]);
  });
}

function compareLedger(one: Calculated): number {
  const { layout, assessment } = one;
  const check = ledgerColumns.indexOf("check");
  const leftOut = new Map<number, string>();
  for (const { entry, because } of assessment.history?.leftOut ?? []) {
    // What list and evaluation say is no row of the ledger.
    if (entry.place?.sheet !== sheetTitles.ledger) continue;
    const row = Number(entry.place.address.replace(/\D/g, ""));
    // Leaving the list is not followed up in the workbook.
    if (entry.event !== "left") leftOut.set(row, because);
  }
  const repeated = codesByRow(
    assessment.checked.ledger?.findings ?? [],
    sheetTitles.ledger,
    ({ code }) => code === "duplicate-year-entry",
  );
  for (let row: number = firstLedgerRow; row <= layout.lastLedger; row += 1) {
    const own = one.flag(sheetTitles.ledger, row, check);
    const isRepeated = repeated.has(row);
    expect([row, own.includes("duplicate-year-entry")]).toEqual([row, isRepeated]);
    if (!isRepeated)
      expect([row, own.includes("impossible-transition"), leftOut.get(row)]).toEqual([
        row,
        leftOut.has(row),
        leftOut.get(row),
      ]);
    expect(own.filter((code) => code !== "duplicate-year-entry" && code !== "impossible-transition")).toEqual([]);
  }
  return leftOut.size;
}

function compare(ones: readonly Calculated[]) {
  const verdicts = new Map<string, number>();
  let [scores, flags, leftOut, close] = [0, 0, 0, 0];
  for (const one of ones) {
    const points = comparePoints(one);
    scores += points.scores;
    if (points.tied) close += 1;
    flags += compareList(one, points.tied);
    for (const [verdict, times] of compareEvaluation(one)) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + times);
    compareSummary(one);
    leftOut += compareLedger(one);
  }
  console.log(
    `${ones.length} templates: ${scores} scores, ${flags} flags of lists, ${leftOut} impossible entries, ` +
      `verdicts ${JSON.stringify(Object.fromEntries(verdicts))}; ${close} with unequal scores closer than 1e-9`,
  );
  return { scores, flags, leftOut, verdicts, close };
}

describe("the template workbook, calculated by LibreOffice", () => {
  it("empty: every district of Đồng Nai in 2017 and the province of 2025 open, with nothing but blanks to be told", async () => {
    const orders = [...(await Promise.all(districts.map((code) => orderOf(code, 2017)))), await provinceOf2025()];
    const contents = await allRecalculated(
      await Promise.all(orders.map((order) => writeTables(templateSheets(order)))),
    );
    expect(orders.map(({ units }) => units.length)).toEqual([30, 15, 18, 12, 14, 17, 10, 13, 15, 15, 12, 95]);
    const caps = orders.map((order, index) => {
      const one = new Calculated(order, contents[index] ?? { tables: [] });
      compare([one]);
      expect(one.assessment.totals.error).toBe(0);
      // One information and nothing else: what nobody stated is neither nought nor judged.
      expect(one.assessment.findings.map(({ code, severity }) => [code, severity])).toEqual([["blank-value", "info"]]);
      const r = summaryRows;
      const cells = [r.approved, r.carriedOver, r.used, r.room, r.due, r.met, r.failed, r.pending, r.transformed];
      expect(cells.map((row) => one.cell(sheetTitles.summary, row, 1))).toEqual(cells.map(() => "chưa nêu"));
      expect([r.used, r.needed, r.relapsed].map((row) => one.cell(sheetTitles.summary, row, 2))).toEqual([
        "Chưa đủ số liệu",
        "Chưa đủ số liệu",
        "Chưa đủ số liệu",
      ]);
      return one.cell(sheetTitles.summary, summaryRows.cap, 1);
    });
    expect(caps).toEqual([4, 2, 2, 1, 2, 2, 1, 1, 2, 2, 1, 14]);
  });

  it("filled: every district of 2017, the province of 2025 and a plan of five criteria agree with the library", async () => {
    const orders = [
      ...(await Promise.all(districts.map((code) => orderOf(code, 2017)))),
      await provinceOf2025(),
      await provinceBy("vi-du-k-trong-n", 2027),
    ];
    const cases = orders.map((order, index) => ({
      order,
      entries: fc.sample(generatedEntries(order), { seed: 2017 + index, numRuns: 1 })[0] ?? {},
    }));
    const { scores, flags } = compare(await calculate(cases));
    expect(scores).toBeGreaterThan(150);
    expect(flags).toBeGreaterThan(50);
  });

  it("many generated years of districts agree with the library", async () => {
    const cases = (
      await Promise.all(
        [2017, 2018, 2019, 2020].flatMap((year) =>
          ["731", "735", "738", "742"].map(async (code, index) => {
            const order = await orderOf(code, year);
            return fc
              .sample(generatedEntries(order), { seed: year * 10 + index, numRuns: 3 })
              .map((entries) => ({ order, entries }));
          }),
        ),
      )
    ).flat();
    const { leftOut, verdicts, close } = compare(await calculate(cases));
    expect(leftOut).toBeGreaterThan(50);
    expect(verdicts.get("met")).toBeGreaterThan(10);
    expect(verdicts.get("notMet")).toBeGreaterThan(10);
    expect(verdicts.get("undetermined")).toBeGreaterThan(5);
    expect(close).toBeLessThan(cases.length / 10);
  });

  it("goes on calculating when the pane has written its own scale and settings over the template's", async () => {
    const order = await orderOf("735", 2018);
    const values = valueColumns(plan7488.criteria);
    const [entries = {}] = fc.sample(generatedEntries(order), { seed: 735, numRuns: 1 });
    const scale = freezeScale(plan7488.criteria, [], {
      stated: Object.fromEntries(values.map(({ id }) => [id, { level: 3, note: "Đặt" }])),
      weights: { a1: 2, b4: "0.5" },
    });
    const own = [
      scaleSheet(scale, plan7488.criteria, "2018-01-15", "Rà soát 2018"),
      settingsSheet({
        year: 2018,
        base: { n: 37, source: "NQ 12" },
        sheet: sheetTitles.selection,
        headerRow: headingRows.group,
      }),
    ];
    const written = filledTemplate(order, { ...entries, base: 20 }).map((spec) => {
      const over = own.find(({ title }) => title === spec.table.sheet);
      return over ? specOfManagedSheet(over) : spec;
    });
    const [content = { tables: [] }] = await allRecalculated([await writeTables(written)]);
    const one = new Calculated(order, content);
    const { selection: result } = one.assessment;
    expect(result?.scale).toMatchObject({ provisional: false, date: "2018-01-15" });
    expect(one.cell(sheetTitles.summary, summaryRows.base, 1)).toBe(37);
    expect(one.cell(sheetTitles.summary, summaryRows.cap, 1)).toBe(5);
    let compared = 0;
    result?.scores.areas.forEach(({ points }, index) => {
      const at = one.layout.selectionColumn("score");
      const score = one.cell(sheetTitles.selection, headingRows.first + index, at);
      if (points === null) expect([index, score]).toEqual([index, null]);
      else expect(Math.abs(Number(score ?? NaN) - points)).toBeLessThanOrEqual(1e-9);
      compared += points === null ? 0 : 1;
    });
    expect(compared).toBeGreaterThan(5);
  });
});
