import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatBlock } from "../../core/address.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { registerOf } from "../../core/register/registers.ts";
import { fullName } from "../../core/register/unit.ts";
import { scaleSheet } from "../../core/sheet/managed/scale.ts";
import type { Settings } from "../../core/sheet/managed/settings.ts";
import { settingsSheet } from "../../core/sheet/managed/write-settings.ts";
import type { Cell, Table } from "../../core/table.ts";
import type { Verdict } from "../../core/verdict.ts";
import { specOfManagedSheet } from "../../files/write/managed-sheet-spec.ts";
import type { SheetSpec } from "../../files/write/sheet-spec.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { run } from "../cli/run-diaban.ts";
import { evaluationOf, type GivenArea } from "../core/evaluation-builder.ts";
import { ledgerTable } from "../core/ledger-builder.ts";
import type { Answer, ConformanceCase, Given, ScoredTable, ToldEntry } from "./conformance-case.ts";
import { scaleOf, criteria } from "./score-table.ts";
import { dutyCells, dutyHeadings, ledgerWorkbook, tableCells, targetValues, yesNo } from "./workbooks.ts";

const units = registerOf("2017-10-15").units;
const bienHoa = units.filter(({ district }) => district?.code === "731");
const names = bienHoa.map(fullName);

/** What `check --json` says of a file, as far as the cases ask. */
interface CheckedFile {
  readonly cap: number | null;
  readonly scores?: readonly { readonly exact: string | null; readonly rank: number | null }[];
  readonly verdicts?: readonly { readonly verdict: Verdict }[];
  readonly obligations?: readonly { readonly id: string; readonly year: number; readonly verdict: Verdict }[];
  readonly explanations?: readonly {
    readonly of: string;
    readonly value?: { readonly vi: string };
    readonly verdict?: Verdict;
    readonly parts?: readonly { readonly id: string; readonly how: { readonly vi: string } }[];
  }[];
}

/** A workbook to be checked, what is asked of it, and which cases its answer settles. */
interface Workbook {
  readonly sheets: readonly SheetSpec[];
  readonly answers: (checked: CheckedFile) => readonly (readonly [id: string, answer: Answer])[];
}

/** Workbooks that are asked about the same figures in one run of the program. */
interface Batch {
  readonly why: readonly string[];
  readonly options?: readonly string[];
  readonly workbooks: readonly Workbook[];
}

/** What the command line says of every case that a workbook can put to it; the program starts once a batch. */
export async function askCommandLine(cases: readonly ConformanceCase[]): Promise<ReadonlyMap<string, Answer>> {
  const folder = mkdtempSync(join(tmpdir(), "diaban-kiem-chung-"));
  try {
    const answers = new Map<string, Answer>();
    for (const [index, batch] of batches(cases).entries()) {
      const { why, options = [], workbooks } = batch;
      if (workbooks.length === 0) continue;
      const files = workbooks.map((_workbook, at) => join(folder, `${index}-${at}.xlsx`));
      await Promise.all(
        workbooks.map(async ({ sheets }, at) => writeFileSync(files[at] ?? "", await writeTables(sheets))),
      );
      const asked = why.flatMap((figure) => ["--why", figure]);
      const { out } = run("check", ...files, "--json", ...options, ...asked);
      const checked = (JSON.parse(out) as { readonly files: readonly CheckedFile[] }).files;
      workbooks.forEach(({ answers: answersOf }, at) => {
        const file = checked[at];
        if (file) for (const [id, answer] of answersOf(file)) answers.set(id, answer);
      });
    }
    return answers;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function batches(cases: readonly ConformanceCase[]): readonly Batch[] {
  const of = <A extends ConformanceCase["ask"]>(...asks: readonly A[]) =>
    cases.filter(({ ask }) => (asks as readonly string[]).includes(ask)) as unknown as readonly ConformanceCase<A>[];
  return [
    { why: ["cap"], workbooks: [...of("cap", "within-cap", "cap-stated").flatMap(capWorkbook)] },
    ...[2017, 2018, 2019, 2020].map((year) => ({
      why: ["yearly", "sustained"],
      options: ["--year", String(year)],
      workbooks: of("yearly", "sustained", "history").flatMap((one) => (yearOf(one) === year ? ledgerOfCase(one) : [])),
    })),
    { why: ["report-due", "period"], workbooks: of("due", "period").map(yearWorkbook) },
    { why: [], workbooks: of("table").filter(isList).map(scoredWorkbook) },
    { why: ["scale"], workbooks: of("level").map(levelWorkbook) },
    { why: [], workbooks: dutyWorkbooks(of("duty")) },
    targetBatch(of("target", "fact")),
    { why: [], workbooks: inParts(of("success").flatMap(successCells), bienHoa.length).map(successWorkbook) },
  ];
}

const figure = ({ explanations = [] }: CheckedFile, of: string) => explanations.find((one) => one.of === of);
const sheet = (title: string, rows: readonly (readonly Cell[])[]): SheetSpec => {
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const table: Table = {
    name: title,
    sheet: title,
    address: formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right }),
    rows,
  };
  return { table };
};
const settings = (stated: Settings): SheetSpec => specOfManagedSheet(settingsSheet(stated));
const listTitle = (year: number) => `RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM ${year}`;

/** A list of Biên Hòa with so many marks, the base of the cap stated in «Cài đặt». */
function capWorkbook(one: ConformanceCase<"cap" | "within-cap" | "cap-stated">): readonly Workbook[] {
  const { id, given } = one;
  if ("rounding" in given && given.rounding !== "floor") return [];
  const approved = "selected" in given ? given.selected : "atLeast" in given ? given.atLeast : 0;
  const most = "atMost" in given ? (given.atMost ?? approved) : approved;
  if (most > names.length) return [];
  const isStated = one.ask !== "cap-stated" || one.given.atMost !== undefined;
  const mark = (index: number) => (index < approved ? "x" : index < most ? "?" : null);
  const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", ...(isStated ? ["Chuyển tiếp"] : [])];
  const rows = names.slice(0, Math.max(1, most)).map((name, index) => [name, 3, 2, 1, mark(index)]);
  return [
    {
      sheets: [
        sheet("Rà soát", [[listTitle(2018)], heading, ...rows]),
        settings({ base: { n: given.units, source: "Nghị quyết" } }),
      ],
      answers: (checked) => {
        const { cap } = checked;
        return [[id, one.ask === "cap" ? { cap } : { verdict: figure(checked, "cap")?.verdict ?? null }]];
      },
    },
  ];
}

/** A ledger of so many areas of Đồng Nai, or of those that the case names. */
function ledgerOfCase(one: ConformanceCase<"yearly" | "sustained" | "history">): readonly Workbook[] {
  const told = entriesOf(one);
  if (told === null) return [];
  const tables = told.length > 0 ? ledgerWorkbook(told).tables : [ledgerTable()];
  const answers: Workbook["answers"] = (checked) => {
    const [yearly, sustained] = [figure(checked, "yearly"), figure(checked, "sustained")];
    const of = (text: { readonly vi: string } | undefined) => (text?.vi ?? "").split("/").map(Number);
    const [transformed = null, due = null] = of(yearly?.value);
    const [kept = NaN, everTransformed = NaN] = of(sustained?.value);
    const { id, ask } = one;
    if (ask === "yearly") return [[id, { verdict: yearly?.verdict ?? null }]];
    if (ask === "sustained") return [[id, { verdict: sustained?.verdict ?? null }]];
    return [[id, { due, transformed, everTransformed, relapsed: everTransformed - kept }]];
  };
  return [{ sheets: tables.map((table) => ({ table })), answers }];
}

const yearOf = (one: ConformanceCase<"yearly" | "sustained" | "history">) =>
  one.ask === "history" ? one.given.year : 2018;

function entriesOf(one: ConformanceCase<"yearly" | "sustained" | "history">): readonly ToldEntry[] | null {
  if (one.ask === "history") return one.given.entries;
  const counted = one.ask === "yearly" ? yearlyEntries(one.given) : sustainedEntries(one.given);
  // A ledger without a single entry is no ledger; more areas than the province has cannot be told.
  return counted.length === 0 || counted.some(([code]) => code === "") ? null : counted;
}

function yearlyEntries({ due, transformed, failed }: Given["yearly"]): readonly ToldEntry[] {
  return Array.from({ length: due }, (_area, index): readonly ToldEntry[] => {
    const code = units[index]?.code ?? "";
    const result = index < transformed ? "met" : index < transformed + failed ? "notMet" : null;
    return [[code, 2018, "approved"], ...(result ? ([[code, 2018, result]] as const) : [])];
  }).flat();
}

function sustainedEntries({ transformed, relapsed }: Given["sustained"]): readonly ToldEntry[] {
  return Array.from({ length: transformed }, (_area, index): readonly ToldEntry[] => {
    const code = units[index]?.code ?? "";
    return [
      [code, 2018, "approved", "2018-01-15"],
      [code, 2018, "met", "2018-10-15"],
      ...(index < relapsed ? ([[code, 2018, "relapsed", "2018-12-20"]] as const) : []),
    ];
  }).flat();
}

function yearWorkbook({ id, ask, given: { year } }: ConformanceCase<"due" | "period">): Workbook {
  const rows = [
    [listTitle(year)],
    ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"],
    [names[0] ?? "", 3, 2, 1],
  ];
  return {
    sheets: [sheet("Rà soát", rows)],
    answers: (checked) => {
      if (ask === "period") return [[id, { verdict: figure(checked, "period")?.verdict ?? null }]];
      const [day = "", month = "", of = ""] = (figure(checked, "report-due")?.value?.vi ?? "").split("/");
      return [[id, { date: [of, month.padStart(2, "0"), day.padStart(2, "0")].join("-") }]];
    },
  };
}

/** A header is known by three criteria at least. */
const isList = ({ given }: ConformanceCase<"table">) => given.columns.length >= 3;

/** A list of Biên Hòa with the figures of the case, and the scale that it states. */
function scoredWorkbook({ id, given }: ConformanceCase<"table">): Workbook {
  const scale = scaleSheet(scaleOf(given), criteria, "2018-01-15", "Văn bản");
  return {
    sheets: [sheet("Rà soát", [[listTitle(2018)], ...listed(given)]), specOfManagedSheet(scale)],
    answers: ({ scores = [] }) => [
      [id, { scores: scores.map(({ exact }) => exact), ranks: scores.map(({ rank }) => rank) }],
    ],
  };
}

/** The table as a list has it: with codes, and columns for marks. */
function listed(given: Pick<ScoredTable, "columns" | "rows">): readonly (readonly Cell[])[] {
  return tableCells(given, names).map((cells, index) =>
    index === 0
      ? ["Mã", ...cells, "Phê duyệt", "Chuyển tiếp"]
      : [bienHoa[index - 1]?.code ?? null, ...cells, null, null],
  );
}

function levelWorkbook({ id, given: { values } }: ConformanceCase<"level">): Workbook {
  const rows = listed({ columns: ["a1", "a2", "a3"], rows: values.map((value) => [value, 0, 0]) });
  return {
    sheets: [sheet("Rà soát", [[listTitle(2018)], ...rows])],
    answers: (checked) => {
      const row = figure(checked, "scale")?.parts?.find((part) => part.id === "a1");
      return [[id, { level: Number(/Mức chuẩn (\d+)/.exec(row?.how.vi ?? "")?.[1] ?? NaN) }]];
    },
  };
}

/** Sheets «Thực hiện»: each case in the first one that has no row of its duty and year yet. */
function dutyWorkbooks(cases: readonly ConformanceCase<"duty">[]): readonly Workbook[] {
  const books: ConformanceCase<"duty">[][] = [];
  const isSame = (a: ConformanceCase<"duty">, b: ConformanceCase<"duty">) =>
    a.given.duty === b.given.duty && a.given.year === b.given.year;
  for (const one of cases) {
    const book = books.find((others) => !others.some((other) => isSame(one, other)));
    if (book) book.push(one);
    else books.push([one]);
  }
  return books.map((book) => ({
    sheets: [sheet("Thực hiện", [dutyHeadings, ...book.map(({ given }) => dutyCells(given))])],
    answers: ({ obligations = [] }) =>
      book.map(({ id, given }) => {
        const found = obligations.find((one) => one.id === given.duty && one.year === given.year);
        return [id, { verdict: found?.verdict ?? null }] as const;
      }),
  }));
}

interface EvaluatedRow {
  readonly cells: Record<string, Cell>;
  /** The case behind each target of the row. */
  readonly asked: Map<string, string>;
}

/** Targets side by side in one workbook: each case in the first row where its target is free. */
function targetBatch(cases: readonly ConformanceCase<"target" | "fact">[]): Batch {
  const rows: EvaluatedRow[] = [];
  for (const { id, target, cells } of cases.flatMap(targetCells)) {
    let row = rows.find(({ asked }) => !asked.has(target));
    if (!row) rows.push((row = { cells: {}, asked: new Map() }));
    Object.assign(row.cells, cells);
    row.asked.set(target, id);
  }
  const workbooks = inParts(rows, bienHoa.length).map((part): Workbook => ({
    sheets: evaluationSheets(part.map(({ cells }) => cells)),
    answers: (checked) =>
      part.flatMap(({ asked }, at) =>
        [...asked].map(([target, id]) => {
          const verdict = figure(checked, `target:${bienHoa[at]?.code ?? ""}:${target}`)?.verdict ?? null;
          const isFact = id.startsWith("fact-");
          return [id, isFact ? { answer: factIn[String(verdict)] ?? null } : { verdict }] as const;
        }),
      ),
  }));
  const why = bienHoa.flatMap(({ code }) => plan7488.targets.map(({ id }) => `target:${code}:${id}`));
  return { why, workbooks };
}

const factIn: Readonly<Record<string, string>> = { met: "yes", notMet: "no", undetermined: "unknown" };

/** Every area of the district has a row, so that every figure asked about is there. */
function evaluationSheets(rows: readonly Record<string, Cell>[]): readonly SheetSpec[] {
  const areas = Object.fromEntries(names.map((name, at) => [name, (rows[at] ?? {}) as GivenArea]));
  return evaluationOf(areas).tables.map((table) => ({ table }));
}

function successWorkbook(part: readonly { readonly id: string; readonly cells: Record<string, Cell> }[]): Workbook {
  return {
    sheets: evaluationSheets(part.map(({ cells }) => cells)),
    answers: ({ verdicts = [] }) => part.map(({ id }, at) => [id, { verdict: verdicts[at]?.verdict ?? null }] as const),
  };
}

function inParts<Item>(list: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_part, at) => list.slice(at * size, (at + 1) * size));
}

function targetCells(one: ConformanceCase<"target" | "fact">) {
  const { id } = one;
  if (one.ask === "fact") {
    // What cannot be read is a blank to the verdict; that it is named is the business of a check.
    return one.expected["answer"] === "unreadable" ? [] : [{ id, target: "T7", cells: { T7: one.given.cell } }];
  }
  const target = plan7488.targets.find((each) => each.id === one.given.target);
  if (!target) return [];
  const entries = Object.entries(targetValues(target, one.given)).map(([column, value]): [string, Cell] => [
    column,
    typeof value === "boolean" ? yesNo(value) : value,
  ]);
  return [{ id, target: target.id, cells: Object.fromEntries(entries) }];
}

/** Facts that come to the verdicts of the case; none where a target can have no such verdict. */
function successCells({ id: ofCase, given: { targets, gates } }: ConformanceCase<"success">) {
  const cells: Record<string, Cell> = {};
  for (const { id, kind, columns, whenNothing, op, value } of plan7488.targets) {
    const verdict = targets[id] ?? "undetermined";
    if (verdict === "notApplicable" && whenNothing !== "not-applicable") return [];
    const isMet = verdict === "met";
    for (const { id: column, role } of columns) {
      if (verdict === "undetermined") cells[column] = null;
      else if (verdict === "notApplicable") cells[column] = 0;
      else if (kind === "yes-no") cells[column] = yesNo(isMet === (Number(value) === 1));
      else if (kind === "count") cells[column] = isMet ? 1 : 0;
      else if (role === "whole") cells[column] = 10;
      // All of the whole, or nothing of it; below a limit the other way round.
      else cells[column] = isMet === (op !== "<") ? (columns.length > 2 ? 20 : 10) : 0;
    }
  }
  for (const { id } of plan7488.gates) cells[id] = yesNo(gates[id]);
  return [{ id: ofCase, cells }];
}
