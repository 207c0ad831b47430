import { readFileSync } from "node:fs";
import { parseBlock } from "../../../core/address.ts";
import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { serialOfIso } from "../../../core/sheet/cells/read-date.ts";
import type { Cell, WorkbookContent } from "../../../core/table.ts";
import { readWorkbook } from "../../../files/read/read-workbook.ts";
import type { SheetSpec } from "../../../files/write/sheet-spec.ts";
import { orderTemplate } from "../../../files/template/order-template.ts";
import { inBrackets, shortClause } from "../../../files/template/clause.ts";
import { pageBreaks } from "../../../files/template/page-breaks.ts";
import type { HeadedColumn } from "../../../files/template/table-head.ts";
import { sheetTitles, TemplateLayout } from "../../../files/template/template-layout.ts";
import type { TemplateOrder } from "../../../files/template/template-order.ts";
import { writeTables } from "../../../files/write/write-workbook.ts";
import { partsOf } from "../xlsx-parts.ts";
import { emptyTemplate, filledTemplate, type Entries } from "./filled-template.ts";

function examplePlan(): Plan {
  const reading = readPlan(readFileSync("plans/vi-du-hai-cap-2025.json", "utf8"));
  if (!("plan" in reading)) throw new Error("the example plan is refused");
  return reading.plan;
}

async function orderOf(district: string | undefined, year: number, plan: Plan = plan7488): Promise<TemplateOrder> {
  const answer = await orderTemplate({ plan, year, ...(district !== undefined && { district }) });
  if ("refusal" in answer) throw new Error(answer.refusal.en);
  return answer.order;
}

async function contentOf(specs: readonly SheetSpec[]): Promise<WorkbookContent> {
  const outcome = await readWorkbook(await writeTables(specs));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.content;
}

let bienHoa: TemplateOrder;
let province: TemplateOrder;
beforeAll(async () => {
  bienHoa = await orderOf("Biên Hòa", 2018);
  province = await orderOf(undefined, 2025, examplePlan());
});
const both = () => [bienHoa, province].map((order) => ({ order, sheets: emptyTemplate(order) }));

/** Every cell of a block, as "row,column". */
function cellsIn(block: string): string[] {
  const { top, left, bottom, right } = parseBlock(block);
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
    const width = right - left + 1;
    return `${top + Math.floor(index / width)},${left + (index % width)}`;
  });
}

describe("the template workbook as a file", () => {
  it("has its sheets in this order, the steps of calculation hidden", () => {
    for (const { order, sheets } of both()) {
      expect(sheets.map(({ table }) => [table.sheet, table.hidden ?? false])).toEqual([
        ["Hướng dẫn", false],
        ["Lựa chọn", false],
        ["Đánh giá", false],
        ["Sổ theo dõi", false],
        ["Thực hiện", false],
        ["Tổng hợp", false],
        ["Thang điểm", false],
        ["Cài đặt", false],
        // A plan other than 7488 goes with the workbook.
        ...(order === province ? [["Kế hoạch", false]] : []),
        ["Tính toán", true],
      ]);
    }
  });

  it("has neither macro nor link nor anything else that a guard would stop", async () => {
    const parts = await partsOf(await writeTables(emptyTemplate(bienHoa)));
    const paths = [...parts.keys()].filter((path) => !/^xl\/worksheets\/sheet\d\.xml$/.test(path)).sort();
    expect(paths).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/theme/theme1.xml",
      "xl/workbook.xml",
    ]);
    expect([...parts.values()].join("")).not.toMatch(/TargetMode="External"|password|hashValue/);
  });

  it("calculates with functions that every spreadsheet since Excel 2007 has, and with none of ours", () => {
    const used = new Set<string>();
    for (const { sheets } of both()) {
      for (const { table } of sheets) {
        for (const formula of (table.formulas ?? []).flat()) {
          if (formula === null) continue;
          const withoutTexts = formula.replace(/"[^"]*"/g, "").replace(/'[^']*'!/g, "");
          for (const [, name = ""] of withoutTexts.matchAll(/([A-Z_][A-Z0-9_.]*)\(/gi)) used.add(name);
          expect(withoutTexts).not.toMatch(/[[\]{}#]/);
          // Excel's limit.
          expect(formula.length).toBeLessThanOrEqual(8192);
        }
      }
    }
    expect([...used].sort()).toEqual([
      "AND",
      "COUNT",
      "COUNTA",
      "COUNTBLANK",
      "COUNTIF",
      "COUNTIFS",
      "DATE",
      "IF",
      "IFERROR",
      "INDEX",
      "INT",
      "ISNUMBER",
      "LEN",
      "MATCH",
      "MAX",
      "MOD",
      "N",
      "NA",
      "OR",
      "QUOTIENT",
      "ROUND",
      "ROW",
      "SMALL",
      "SUM",
      "SUMIF",
      "SUMPRODUCT",
      "TRIM",
      "WEEKDAY",
    ]);
  });

  it("protects every sheet; what may be filled in is open and says what it takes, what is calculated is locked", () => {
    for (const { sheets } of both()) {
      for (const { table, isProtected, looks = [], inputs = [] } of sheets) {
        // The pane lays another plan over it when one is chosen.
        if (table.sheet === "Kế hoạch") continue;
        expect([table.sheet, isProtected]).toEqual([table.sheet, true]);
        const open = new Set(looks.flatMap(({ block, look }) => (look.locked === false ? cellsIn(block) : [])));
        const ruled = new Set(inputs.flatMap(({ block }) => cellsIn(block)));
        expect([...open].sort()).toEqual([...ruled].sort());
        table.formulas?.forEach((row, at) =>
          row.forEach((formula, column) => {
            if (formula !== null) expect([table.sheet, open.has(`${at},${column}`)]).toEqual([table.sheet, false]);
          }),
        );
        for (const { prompt, refusal } of inputs) {
          expect(prompt.title.length).toBeGreaterThan(0);
          expect(prompt.text.length).toBeGreaterThan(10);
          expect(refusal.text.length).toBeGreaterThan(10);
        }
      }
    }
  });

  it("lets every criterion, fact, gate and event be filled in, each with its clause beside it", () => {
    const layout = new TemplateLayout(bienHoa);
    const inputsOf = (title: string) => emptyTemplate(bienHoa).find(({ table }) => table.sheet === title)?.inputs ?? [];
    const columnsOf = (title: string) => inputsOf(title).map(({ block }) => parseBlock(block).left);
    expect(columnsOf(sheetTitles.selection)).toEqual([
      ...valueColumns(plan7488.criteria).map((_column, index) => 3 + index),
      34,
      35,
      36,
      37,
      38,
      39,
      40,
      41,
    ]);
    expect(columnsOf(sheetTitles.evaluation).length).toBe(1 + 19 + 1);
    expect(columnsOf(sheetTitles.ledger)).toEqual([0, 1, 3, 4, 5, 6]);
    const said = (title: string, column: number) =>
      inputsOf(title).find(({ block }) => parseBlock(block).left === column)?.prompt.text ?? "";
    expect(
      [0, 1, 2].map((index) => said(sheetTitles.selection, 3 + index).match(/mục III[^.]*\.3\.a-\d/)?.[0]),
    ).toEqual(["mục III.3.a-1", "mục III.3.a-2", "mục III.3.a-3"]);
    expect(said(sheetTitles.evaluation, layout.evaluationColumn("T2.part"))).toContain("mục II.2-1(2)");
    expect(said(sheetTitles.evaluation, layout.evaluationColumn("G1"))).toContain("mục III.4");
  });

  it("freezes at most two short rows: below them fifteen rows of figures stand within 303 points", () => {
    for (const { sheets } of both()) {
      const { selection, evaluation, ledger, obligations } = sheetTitles;
      const typed = [selection, evaluation, ledger, obligations] as const;
      for (const { table, frozen, heights } of sheets.filter((one) =>
        (typed as readonly string[]).includes(one.table.sheet),
      )) {
        const rows = frozen?.rows ?? 0;
        const heightOf = (row: number) => heights?.get(row) ?? 15;
        const sum = (from: number, to: number) =>
          Array.from({ length: to - from }, (_, index) => heightOf(from + index)).reduce((all, one) => all + one, 0);
        expect([table.sheet, rows <= 2, sum(0, rows) <= 66, sum(0, rows + 15) <= 303]).toEqual([
          table.sheet,
          true,
          true,
          true,
        ]);
      }
    }
  });

  it("asks no other sheet in a conditional look, which Excel 2007 would repair", () => {
    for (const { sheets } of both()) {
      const asked = sheets.flatMap(({ conditions = [] }) => conditions.map(({ when }) => when));
      expect(asked.length).toBeGreaterThan(5);
      expect(asked.filter((when) => when.includes("!"))).toEqual([]);
    }
  });

  it("merges no cell twice, which Excel would repair", () => {
    for (const { sheets } of both()) {
      for (const { table } of sheets) {
        const merged = (table.merges ?? []).flatMap(cellsIn);
        expect([table.sheet, new Set(merged).size]).toEqual([table.sheet, merged.length]);
      }
    }
  });

  it("gives every formula a result, for programs that only show a file", () => {
    for (const { sheets } of both()) {
      for (const { table } of sheets) {
        table.formulas?.forEach((row, at) =>
          row.forEach((formula, column) => {
            if (formula !== null) expect(table.rows[at]?.[column] ?? null).not.toBeNull();
          }),
        );
      }
    }
  });

  it("prints on A4 across, the headings on each page; the summary upright on one, with room for the two who sign", () => {
    for (const { sheets } of both()) {
      for (const { table, landscape, print } of sheets.filter((sheet) => sheet.table.hidden !== true)) {
        const isSigned = table.sheet === "Tổng hợp";
        expect([table.sheet, landscape, print?.titleRows === undefined]).toEqual([table.sheet, !isSigned, isSigned]);
        const words = table.rows.flat();
        expect(words.includes("NGƯỜI LẬP BIỂU (ký)")).toBe(isSigned);
        expect(words.includes("THỦ TRƯỞNG ĐƠN VỊ (ký, đóng dấu)")).toBe(isSigned);
      }
    }
  });
});

describe("an empty template, checked", () => {
  const districts = ["731", "732", "734", "735", "736", "737", "738", "739", "740", "741", "742"];
  it.each(districts)("of the district %s has no error and tells only what is missing", async (code) => {
    const order = await orderOf(code, 2017);
    const { findings, selection: result, totals } = assess(await contentOf(emptyTemplate(order)), plan7488);
    expect(totals.error).toBe(0);
    expect(findings.map(({ code: of, severity, what }) => [of, severity, what.vi])).toEqual([
      ["blank-value", "info", `Bảng còn trống: ${order.units.length} đơn vị, 29 cột số liệu.`],
    ]);
    expect(result?.sheet.district?.code).toBe(code);
    expect(result?.sheet.year).toBe(2017);
    expect(result?.capUse.base).toMatchObject({ source: "register", n: order.units.length });
  });

  it("of the province of 2025 is read with the register of 1/7/2025: 95 units, at most 14", async () => {
    const {
      opened: { register },
      findings,
      selection: result,
    } = assess(await contentOf(emptyTemplate(province)), province.plan);
    expect(register.date).toBe("2025-07-01");
    expect(result?.sheet.areas).toHaveLength(95);
    expect(result?.capUse).toMatchObject({ cap: 14, used: null });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a template that was filled in", () => {
  const values = valueColumns(plan7488.criteria);
  const sound = values.map(({ kind }): Cell => (kind === "count" ? 1 : "Không"));
  const decided = { approved: "x", decisionNumber: "245/QĐ-UBND", decisionDate: serialOfIso("2017-12-15") };
  const list = (marks: Readonly<Record<number, Record<string, Cell>>>): NonNullable<Entries["areas"]> =>
    bienHoa.units.map((_unit, index) => ({
      facts: index === 0 ? sound.map((cell, at) => (at === 0 ? 9 : cell)) : sound,
      plain: marks[index] ?? {},
    }));
  const codesOf = async (entries: Entries) =>
    assess(await contentOf(filledTemplate(bienHoa, entries)), plan7488).findings.map(({ code }) => code);

  it("five of 30 approved is one too many, and one without decision is told", async () => {
    const marks = { 0: decided, 1: decided, 2: decided, 3: decided, 4: { approved: "x" } };
    const codes = await codesOf({ areas: list(marks) });
    expect(codes).toContain("cap-exceeded");
    expect(codes.filter((code) => code === "selected-without-decision")).toHaveLength(1);
  });

  it("an area transformed in 2017 and selected again, one that failed and is not carried over", async () => {
    const ledger: Entries["ledger"] = [
      { unit: 0, year: 2017, event: "approved", date: null },
      { unit: 0, year: 2017, event: "met", date: null },
      { unit: 1, year: 2017, event: "approved", date: null },
      { unit: 1, year: 2017, event: "notMet", date: null },
    ];
    const codes = await codesOf({ areas: list({ 0: decided }), ledger });
    expect(codes).toContain("reselected-after-success");
    expect(codes).toContain("carried-over-missing");
    expect(codes).not.toContain("impossible-transition");
  });

  it("an evaluated area that nobody selected, and a gate left open", async () => {
    const layout = new TemplateLayout(bienHoa);
    const facts = layout.facts.map(({ id, kind }): Cell => (id === "G2" ? null : kind === "yes-no" ? "Có" : 1));
    const codes = await codesOf({ areas: list({ 0: decided }), evaluations: [{ unit: 5, facts }] });
    expect(codes).toEqual(expect.arrayContaining(["evaluated-not-selected", "selected-not-evaluated", "gate-blank"]));
  });

  it("a stated number of communes is the base of the cap, and that is told", async () => {
    const content = await contentOf(filledTemplate(bienHoa, { areas: list({}), base: 37 }));
    expect(assess(content, plan7488).selection?.capUse).toMatchObject({ cap: 5, base: { n: 37, source: "settings" } });
    expect(assess(content, plan7488).findings.map(({ code }) => code)).toContain("cap-base");
  });
});

describe("pages next to each other", () => {
  const column = (width: number, group: string | null = null): HeadedColumn => ({
    heading: "x",
    group,
    width,
  });

  it("are one where 185 characters hold all columns", () => {
    expect(pageBreaks([column(20), column(100), column(65)], 1)).toEqual([]);
  });

  it("begin where 160 characters are full, titles counted on each, and tear no group apart", () => {
    const columns = [
      column(20),
      column(60, "a"),
      column(60, "a"),
      column(40, "b"),
      column(40, "b"),
      column(60),
      column(1),
    ];
    // 20 + 120; 20 + 80 + 60 is 160; 20 + 1.
    expect(pageBreaks(columns, 1)).toEqual([3, 6]);
  });

  it("of the selection sheet are a and b, c and d, the rest; of the evaluation T1 to T4, T5 to T9, the rest", () => {
    const breaksOf = (title: string) =>
      emptyTemplate(bienHoa).find(({ table }) => table.sheet === title)?.print?.breaksBefore;
    expect(breaksOf(sheetTitles.selection)).toEqual([18, 32]);
    expect(breaksOf(sheetTitles.evaluation)).toEqual(
      ["T5.whole", "T10.whole"].map((use) => new TemplateLayout(bienHoa).evaluationColumn(use)),
    );
  });
});

describe("a clause in a heading", () => {
  it.each([
    ["Kế hoạch 7488/KH-UBND", "II.2-1(2)", "law", "(mục II.2-1, ý 2)"],
    ["Kế hoạch 7488/KH-UBND", "III.2", "law", "(mục III.2)"],
    ["Nghị quyết 1662/NQ-UBTVQH15", "Điều 1", "law", "(Điều 1)"],
    ["Quy ước", "Q13", "convention", "(Quy ước Q13)"],
    ["Ví dụ, lấy theo Kế hoạch 7488/KH-UBND", "mục II.2-1(1)", "convention", "(Quy ước: mục II.2-1, ý 1)"],
  ] as const)("%s, %s", (document, clause, kind, shown) =>
    expect(inBrackets(shortClause({ kind, document, clause }))).toBe(shown),
  );
});
