import { readFileSync } from "node:fs";
import fc from "fast-check";
import { assess } from "../../core/assess/assess.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import type { Obligation } from "../../core/plan/obligation.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { fullName } from "../../core/register/unit.ts";
import { serialOfIso } from "../../core/sheet/cells/read-date.ts";
import type { Cell, WorkbookContent } from "../../core/table.ts";
import { terms } from "../../core/terms.ts";
import { obligationRows } from "../../files/template/obligation-rows.ts";
import { orderTemplate } from "../../files/template/order-template.ts";
import { headingRows, sheetTitles, TemplateLayout } from "../../files/template/template-layout.ts";
import type { TemplateOrder } from "../../files/template/template-order.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { filledTemplate } from "../files/template/filled-template.ts";
import { allRecalculated } from "./libreoffice.ts";

const reading = readPlan(readFileSync("plans/vi-du-hai-cap-2025.json", "utf8"));
if (!("plan" in reading)) throw new Error("the example of two tiers is refused");
const twoTiers = reading.plan;

/** Letters of the columns of the sheet «Thực hiện». */
const letters = { name: "F", answer: "H", done: "I", total: "J", document: "K", date: "L" } as const;
const verdictColumn = 13;
type Cells = Record<string, Cell>;

async function orderOf(district: string | undefined, year: number, plan: Plan = plan7488): Promise<TemplateOrder> {
  const answer = await orderTemplate({ plan, year, ...(district !== undefined && { district }) });
  if ("refusal" in answer) throw new Error(answer.refusal.en);
  return answer.order;
}

/** Evidence as somebody might type it: often none, sometimes impossible. */
function evidenceCells({ evidence }: Obligation, row: number, year: number): fc.Arbitrary<Cells> {
  const isoDay = fc
    .record({
      of: fc.constantFrom(year, year, year - 1, year + 1),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ of, month, day }) => `${of}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  const kinds = {
    answer: fc.constantFrom<Cell>(null, "Có", "Có", "Không"),
    done: fc.constantFrom<Cell>(null, 0, 1, 3, 12, -1, 2.5),
    total: fc.constantFrom<Cell>(null, 0, 3, 12),
    document: fc.constantFrom<Cell>(null, "12/KH-UBND", "  "),
    date: fc.option(
      isoDay.map((iso): Cell => serialOfIso(iso)),
      { freq: 4, nil: null },
    ),
  };
  const asked = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => evidence.includes(kind));
  return fc
    .tuple(...asked.map((kind) => kinds[kind]))
    .map((cells) => Object.fromEntries(asked.map((kind, index) => [`${letters[kind]}${row}`, cells[index] ?? null])));
}

/** The first unit borders on nothing, the second has a decision; the last area of the sheet is not chosen. */
function generated(order: TemplateOrder, seed: number) {
  const layout = new TemplateLayout(order);
  const holders = obligationRows(order);
  const cells: Cells = {};
  holders
    .filter(({ scope }) => scope === "area")
    .slice(0, -1)
    .forEach(({ groupRow }, index) => {
      const unit = order.units[index];
      if (unit) cells[`${letters.name}${groupRow}`] = fullName(unit);
    });
  const typed = holders
    .filter(({ scope, groupRow }) => scope !== "area" || cells[`${letters.name}${groupRow}`] !== undefined)
    .flatMap(({ duties }) => duties.map(({ row, obligation }) => evidenceCells(obligation, row, order.year)));
  Object.assign(cells, ...(fc.sample(fc.tuple(...typed), { seed, numRuns: 1 })[0] ?? []));
  const bordersOn = layout.values.map(({ id }): Cell => (id === "d6" ? "Không" : null));
  const decision = { approved: "x", decisionNumber: "245/QĐ-UBND", decisionDate: serialOfIso("2017-12-15") };
  const areas = [{ facts: bordersOn }, { facts: [], plain: seed % 2 === 0 ? decision : {} }];
  return filledTemplate(order, { areas, cells: { [sheetTitles.obligations]: cells } });
}

const shown = (content: WorkbookContent, row: number) =>
  content.tables.find(({ sheet }) => sheet === sheetTitles.obligations)?.rows[row - 1]?.[verdictColumn] ?? "";

describe("the sheet «Thực hiện» of the template, calculated by LibreOffice", () => {
  it("judges every duty as the library does: the eleven districts of 2017, one of 2020, and the province of 2025", async () => {
    const codes = ["731", "732", "734", "735", "736", "737", "738", "739", "740", "741", "742"];
    const orders = [
      ...(await Promise.all(codes.map((code) => orderOf(code, 2017)))),
      await orderOf("731", 2020),
      await orderOf(undefined, 2025, twoTiers),
    ];
    // Since 1/7/2025 the province selects: its own 13 duties, and 15 of each of the 14 areas within the cap of 95 units.
    const province = obligationRows(orders.at(-1) ?? (await orderOf("731", 2017)));
    expect(province.map(({ scope, duties }) => `${scope} ${duties.length}`)).toEqual([
      "province 13",
      ...Array.from({ length: 14 }, () => "area 15"),
    ]);
    const contents = await allRecalculated(
      await Promise.all(orders.map((order, index) => writeTables(generated(order, 100 + index)))),
    );
    const times = new Map<string, number>();
    orders.forEach((order, index) => {
      const content = contents[index] ?? { tables: [] };
      const duties = assess(content, order.plan).duties?.duties ?? [];
      for (const { duties: rows, scope, numeral } of obligationRows(order)) {
        for (const { row, obligation } of rows) {
          const judged = duties.find(({ place }) => place?.address === `A${row}`);
          const expected = judged ? terms.verdict[judged.judgement.verdict].vi : "";
          expect([order.year, numeral, obligation.id, row, shown(content, row)]).toEqual([
            order.year,
            numeral,
            obligation.id,
            row,
            expected,
          ]);
          times.set(expected, (times.get(expected) ?? 0) + 1);
          if (scope !== "area") expect(judged).toBeDefined();
        }
      }
    });
    console.log(`duties judged: ${JSON.stringify(Object.fromEntries(times))}`);
    expect([...times.keys()].sort()).toEqual(["", "Chưa đủ số liệu", "Không áp dụng", "Không đạt", "Đạt"]);
  });

  it("says what was worked out by hand, and counts it", async () => {
    const order = await orderOf("731", 2018);
    const holders = obligationRows(order);
    const rowOf = (id: string, holder: number) =>
      holders[holder]?.duties.find(({ obligation }) => obligation.id === id)?.row ?? 0;
    const chosen = order.units.slice(0, 3).map(fullName);
    const cells: Cells = {};
    holders.slice(1, 4).forEach(({ groupRow }, index) => (cells[`F${groupRow}`] = chosen[index] ?? null));
    // Posts 12 of 12, 11 of 12, 0 of 0; groups above 40 households 0 of 36, 1 of 36; a plan without its number.
    Object.assign(cells, { [`I${rowOf("N8", 1)}`]: 12, [`J${rowOf("N8", 1)}`]: 12 });
    Object.assign(cells, { [`I${rowOf("N8", 2)}`]: 11, [`J${rowOf("N8", 2)}`]: 12 });
    Object.assign(cells, { [`I${rowOf("N8", 3)}`]: 0, [`J${rowOf("N8", 3)}`]: 0 });
    Object.assign(cells, { [`I${rowOf("N10", 1)}`]: 0, [`J${rowOf("N10", 1)}`]: 36 });
    Object.assign(cells, { [`I${rowOf("N10", 2)}`]: 1, [`J${rowOf("N10", 2)}`]: 36 });
    Object.assign(cells, { [`H${rowOf("N22", 1)}`]: "Có", [`H${rowOf("N5", 0)}`]: null, [`I${rowOf("N5", 0)}`]: 2 });
    const file = await writeTables(filledTemplate(order, { cells: { [sheetTitles.obligations]: cells } }));
    const [content = { tables: [] }] = await allRecalculated([file]);
    const verdict = (id: string, holder: number) => shown(content, rowOf(id, holder));
    expect([1, 2, 3].map((holder) => verdict("N8", holder))).toEqual(["Đạt", "Không đạt", "Không áp dụng"]);
    expect([1, 2, 3].map((holder) => verdict("N10", holder))).toEqual(["Đạt", "Không đạt", "Chưa đủ số liệu"]);
    expect([verdict("N22", 1), verdict("N5", 0), verdict("N8", 4)]).toEqual(["Chưa đủ số liệu", "Đạt", ""]);
    // 11 of the district and 15 of each of three areas: 56; a fourth area is not chosen.
    expect(
      content.tables.find(({ sheet }) => sheet === sheetTitles.obligations)?.rows[headingRows.group - 1]?.[0],
    ).toBe("Đã có 6/56 mục đủ căn cứ: 3 đạt, 2 không đạt, 1 không áp dụng; còn 50 mục chưa đủ số liệu.");
  });
});
