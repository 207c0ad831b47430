import { readFileSync } from "node:fs";
import fc from "fast-check";
import { assess } from "../core/assess/assess.ts";
import type { Assessment } from "../core/assess/assessment.ts";
import { openQuestions } from "../core/checks/open-questions.ts";
import { plan7488 } from "../core/plan/plan-7488.ts";
import { capVerdict } from "../core/selection/cap-use.ts";
import type { Table, WorkbookContent } from "../core/table.ts";
import { openWithRegisters } from "../files/open-with-registers.ts";
import { readWorkbook } from "../files/read/read-workbook.ts";
import { writeTables } from "../files/write/write-workbook.ts";
import { bienHoaYear } from "../samples/bien-hoa-year.ts";
import { specOfSample } from "../samples/sample-spec.ts";

async function sample(file: string): Promise<WorkbookContent> {
  const outcome = await readWorkbook(readFileSync(`samples/${file}`), file);
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  return outcome.content;
}

/** What happens to one column of the list. */
type Loss = "dropped" | "renamed" | "hidden";

function withLoss(content: WorkbookContent, sheet: string, column: number, loss: Loss): WorkbookContent {
  const lose = (table: Table): Table => {
    const rowsWithout = (first: number) =>
      table.rows.map((row, at) => (at < first ? row : row.map((cell, index) => (index === column ? null : cell))));
    const header = table.rows.findIndex((row) => typeof row[column] === "string" && row.filter(Boolean).length > 5);
    if (loss === "dropped") return { ...table, rows: rowsWithout(0) };
    if (loss === "hidden") return { ...table, hiddenColumns: [column] };
    const rows = table.rows.map((row, at) =>
      row.map((cell, index) => {
        if (index !== column || typeof cell !== "string" || at < header) return cell;
        return at === header ? "Cột phụ" : cell;
      }),
    );
    return { ...table, rows };
  };
  return { ...content, tables: content.tables.map((table) => (table.sheet === sheet ? lose(table) : table)) };
}

const order = ["met", null, "notMet"] as const;
const isBetter = (got: (typeof order)[number], whole: (typeof order)[number]) =>
  order.indexOf(got) < order.indexOf(whole);

function judged({ selection, objectives }: Assessment) {
  return {
    cap: selection && capVerdict(selection.capUse),
    yearly: objectives?.province.judged.yearly.verdict === "met" ? ("met" as const) : null,
  };
}

/** Whether the reply says that something is not stated, asked, missing or unread. */
function saysSo({ findings, selection }: Assessment): boolean {
  const codes = new Set(findings.map(({ code }) => code));
  const unread = [
    "missing-column",
    "unknown-column",
    "column-question",
    "no-header",
    "missing-name-column",
    "hidden-column",
  ];
  return selection === null || openQuestions(findings).length > 0 || unread.some((code) => codes.has(code));
}

it.each(["bien-hoa-2018.xlsx", "bien-hoa-2018-loi.xlsx", "dinh-quan-cu.xlsx"])(
  "%s: losing a column never gives a better verdict in silence",
  async (file) => {
    const content = await sample(file);
    const whole = assess(content, plan7488);
    const list = whole.opened.sheets.selection.sheet;
    if (!list) throw new Error("no list");
    const columns = list.columns.filter(({ use }) => use !== null);
    const property = fc.property(
      fc.constantFrom(...columns),
      fc.constantFrom<Loss[]>("dropped", "renamed", "hidden"),
      ({ index, use }, loss) => {
        const got = assess(withLoss(content, list.table.sheet, index, loss), plan7488);
        const [before, after] = [judged(whole), judged(got)];
        if (after.cap && isBetter(after.cap, before.cap)) expect(saysSo(got)).toBe(true);
        if (after.yearly === "met" && before.yearly === null) expect(saysSo(got)).toBe(true);
        const isMark = use === "approved" || use === "carriedOver";
        if (isMark && loss !== "hidden" && after.cap === "met") expect(got.selection?.capUse.used).not.toBeNull();
        if (isMark && loss !== "hidden") expect(openQuestions(got.findings)).not.toEqual([]);
        const fewer = (got.selection?.scores.criteria.length ?? 0) < (whole.selection?.scores.criteria.length ?? 0);
        if (fewer) expect(saysSo(got)).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 25, seed: 7488 });
  },
);

/** What says that something was not read. */
const unread = [
  ...["no-header", "missing-name-column", "missing-column", "unknown-column", "entry-unreadable"],
  ...["column-question", "selection-not-stated", "hidden-column"],
];

/** What is met: the cap, an area, the year, the phase. */
function met({ selection, evaluation, objectives }: Assessment): readonly string[] {
  const { yearly, sustained } = objectives?.province.judged ?? {};
  const areas = evaluation?.areas.filter(({ success }) => success.verdict === "met") ?? [];
  return [
    ...(selection && capVerdict(selection.capUse) === "met" ? ["cap"] : []),
    ...(yearly?.verdict === "met" ? ["year"] : []),
    ...(sustained?.verdict === "met" ? ["phase"] : []),
    ...areas.map(({ area }) => area.name),
  ];
}

/** The offices' books, each with its districts; s07 is of another province. */
const books = ["s02-thong-nhat-2019", "s04-xuan-loc-2018-vntime", "s06-long-thanh-2018", "s07-dat-do-2018"];
const others = ["s08-danh-gia-2018", "s09-so-trang-bom", "s10-so-cam-my-theo-nam"];

it.each([...books, ...others])("%s: nothing comes out better in silence for the loss of a column", async (name) => {
  const outcome = await readWorkbook(readFileSync(`test/cases/sheets/${name}.xlsx`), `${name}.xlsx`);
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  const { content } = outcome;
  const read = async (book: WorkbookContent) => assess(await openWithRegisters(book, plan7488));
  const whole = await read(content);
  const told = new Set(whole.findings.map(({ fingerprint }) => fingerprint));
  const sheets = [whole.opened.sheets.selection, whole.opened.sheets.evaluation, whole.opened.sheets.ledger];
  const columns = sheets.flatMap(({ sheet }) =>
    (sheet?.columns ?? []).flatMap(({ use, index }) =>
      use === null ? [] : [{ sheet: sheet?.table.sheet ?? "", index }],
    ),
  );
  expect(columns.length).toBeGreaterThan(7);
  const property = fc.asyncProperty(
    fc.constantFrom(...columns),
    fc.constantFrom<Loss[]>("dropped", "renamed", "hidden"),
    async ({ sheet, index }, loss) => {
      const got = await read(withLoss(content, sheet, index, loss));
      const more = met(got).filter((one) => !met(whole).includes(one));
      const isNew = got.findings.some((one) => unread.includes(one.code) && !told.has(one.fingerprint));
      if (more.length > 0) expect({ more, isNew }).toEqual({ more, isNew: true });
    },
  );
  await fc.assert(property, { numRuns: 8, seed: 7488 });
});

describe("a workbook with list, evaluation and ledger of a year", () => {
  let content: WorkbookContent;
  beforeAll(async () => {
    const outcome = await readWorkbook(await writeTables(bienHoaYear().map(specOfSample)), "bien-hoa-2018-ca-nam.xlsx");
    if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
    content = outcome.content;
  });

  it.each(["evaluation", "ledger"] as const)("says what it has lost with any column of its %s", (kind) => {
    const whole = assess(content, plan7488);
    const { sheet } = whole.opened.sheets[kind];
    if (!sheet) throw new Error("no sheet");
    expect(met(whole)).toEqual(["cap", "Phường Trảng Dài", "Xã Phước Tân"]);
    const told = new Set(whole.findings.map(({ code }) => code));
    const better = sheet.columns.flatMap(({ index, heading }) =>
      (["dropped", "renamed", "hidden"] as const).flatMap((loss) => {
        const got = assess(withLoss(content, sheet.table.sheet, index, loss), plan7488);
        const isSaid = got.findings.some(({ code }) => unread.includes(code) && !told.has(code));
        const more = met(got).filter((one) => !met(whole).includes(one));
        return more.length > 0 && !isSaid ? [`${heading} ${loss}: ${more.join(", ")}`] : [];
      }),
    );
    expect(better).toEqual([]);
  });

  it("leaves the 85 % open while the column of the events is asked about, and says so", () => {
    const sheet = assess(content, plan7488).opened.sheets.ledger.sheet;
    const event = sheet?.columns.find(({ use }) => use === "event");
    if (!sheet || !event) throw new Error("no events");
    const got = assess(withLoss(content, sheet.table.sheet, event.index, "renamed"), plan7488);
    expect(got.findings.map(({ code }) => code)).toContain("column-question");
    expect(got.objectives?.province.judged.sustained.verdict).toBe("undetermined");
  });
});
