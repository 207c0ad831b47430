import type { LedgerEvent } from "../../core/life-cycle/ledger-entry.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import { serialOfIso } from "../../core/sheet/cells/read-date.ts";
import type { Cell, Table } from "../../core/table.ts";
import { orderTemplate } from "../../files/template/order-template.ts";
import { firstSummaryYear } from "../../files/template/summary-years.ts";
import {
  firstLedgerRow,
  headingRows,
  sheetTitles,
  summaryRows,
  TemplateLayout,
} from "../../files/template/template-layout.ts";
import type { TemplateOrder } from "../../files/template/template-order.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { filledTemplate, type Entries } from "../files/template/filled-template.ts";
import { recalculated } from "./libreoffice.ts";

/** Worked out by hand from the plan and the conventions, not by the library. */
describe("a template of Biên Hòa for 2018, its figures worked out by hand", () => {
  let order: TemplateOrder;
  let layout: TemplateLayout;
  let tables: readonly Table[] = [];

  const cell = (sheet: string, row: number, column: number): Cell => {
    const found = tables.find((table) => table.sheet === sheet)?.rows[row - 1]?.[column] ?? null;
    return found === "" ? null : found;
  };
  const flagOf = (unit: number) =>
    cell(sheetTitles.selection, headingRows.first + unit, layout.selectionColumn("check"));
  const flagOfEntry = (index: number) => cell(sheetTitles.ledger, firstLedgerRow + index, 7);
  const summary = (row: number, column = 1) => cell(sheetTitles.summary, row, column);

  type Event = readonly [unit: number, year: number, event: LedgerEvent, day?: string];
  const events: readonly Event[] = [
    // 0: transformed, complex again, selected again: all in order.
    [0, 2017, "approved", "2017-02-01"],
    [0, 2017, "met", "2017-11-01"],
    [0, 2018, "relapsed", "2018-03-01"],
    // 1: transformed, and selected again all the same. 2: failed, and not carried over.
    [1, 2017, "approved"],
    [1, 2017, "met"],
    [2, 2017, "approved"],
    [2, 2017, "notMet"],
    // 3: judged without having been selected. 4: complex again without any success.
    [3, 2017, "notMet"],
    [4, 2017, "relapsed"],
    // 5: said twice. 6: two results that contradict each other.
    [5, 2017, "approved"],
    [5, 2017, "approved"],
    [6, 2017, "approved"],
    [6, 2017, "met"],
    [6, 2017, "notMet"],
    // 7: success in June, relapse in September. 8: relapse in March, success in June. 9: no days, but an earlier success.
    ...[7, 8, 9].flatMap((unit): Event[] => [
      [unit, 2017, "approved"],
      [unit, 2017, "met"],
      [unit, 2018, "approved"],
    ]),
    [7, 2018, "met", "2018-06-01"],
    [7, 2018, "relapsed", "2018-09-01"],
    [8, 2018, "met", "2018-06-01"],
    [8, 2018, "relapsed", "2018-03-01"],
    [9, 2018, "met"],
    [9, 2018, "relapsed"],
    // 10: no days and no earlier success: the relapse is one of this year's success.
    [10, 2018, "approved"],
    [10, 2018, "met"],
    [10, 2018, "relapsed"],
    // 11: judged before the day of its approval.
    [11, 2018, "approved", "2018-05-01"],
    [11, 2018, "met", "2018-04-01"],
  ];

  beforeAll(async () => {
    const answer = await orderTemplate({ plan: plan7488, year: 2018, district: "731" });
    if ("refusal" in answer) throw new Error(answer.refusal.en);
    order = answer.order;
    layout = new TemplateLayout(order);
    const values = valueColumns(plan7488.criteria);
    const nothing = values.map(({ kind }): Cell => (kind === "count" ? 0 : "Không"));
    const decided = { decisionNumber: "245/QĐ-UBND", decisionDate: serialOfIso("2017-12-15") };
    const plain: Readonly<Record<number, Record<string, Cell>>> = {
      0: { ...decided, approved: "x" },
      1: { ...decided, approved: "x", reason: "Theo tình hình thực tế" },
      12: { approved: "x", reason: "Theo tình hình thực tế" },
    };
    const facts = order.units.map((_unit, index): readonly Cell[] => {
      if (index === 0) return nothing.map((fact, at) => (at === 0 ? 5 : fact));
      // Half of a1; b4.1 in full, half of the criterion b4: 0,5 + 0,5 of 27.
      if (index === 1) return nothing.map((fact, at) => (at === 0 ? 5 : at === 12 ? 10 : fact));
      // What no input rule lets through but a paste does.
      if (index === 13) return nothing.map((fact, at) => [2.5, -1, "abc"][at] ?? fact);
      if (index === 14) return nothing.map((fact, at) => (at === 28 ? "có thể" : at < 2 ? null : fact));
      return nothing;
    });
    const firstEmpty = firstLedgerRow + events.length;
    const good = layout.facts.map(({ id, kind }): Cell => (id === "T1" ? "Không" : kind === "yes-no" ? "Có" : 1));
    const entries: Entries = {
      areas: facts.map((own, index) => ({ facts: own, plain: plain[index] ?? {} })),
      ledger: events.map(([unit, year, event, day]) => ({
        unit,
        year,
        event,
        date: day === undefined ? null : serialOfIso(day),
      })),
      levels: values.map(({ kind }) => (kind === "count" ? 10 : 1)),
      evaluations: [
        // T6: 1 of 1 has offended again, 100 % is not below 15 %: nine of ten.
        { unit: 12, facts: good },
        { unit: 20, facts: good.map((fact, at) => (layout.facts[at]?.id === "G1" ? null : fact)) },
      ],
      cells: {
        [sheetTitles.ledger]: {
          [`B${firstEmpty}`]: "Phường Không Có",
          [`A${firstEmpty}`]: 2018,
          [`D${firstEmpty}`]: "Phê duyệt",
          [`B${firstEmpty + 1}`]: "Phường Trảng Dài",
          [`A${firstEmpty + 2}`]: 2018,
          [`B${firstEmpty + 3}`]: "Phường Trảng Dài",
          [`A${firstEmpty + 3}`]: 2021,
          [`D${firstEmpty + 3}`]: "Theo dõi",
        },
        [sheetTitles.evaluation]: { D5: "Có" },
      },
    };
    tables = await recalculated(await writeTables(filledTemplate(order, entries)));
  });

  it("points and ranks on the stored scale", () => {
    const score = (unit: number) =>
      cell(sheetTitles.selection, headingRows.first + unit, layout.selectionColumn("score"));
    const rank = (unit: number) =>
      cell(sheetTitles.selection, headingRows.first + unit, layout.selectionColumn("rank"));
    // 100 · 0,5 / 27 and 100 · 1 / 27.
    expect(score(0)).toBeCloseTo(1.851851852, 9);
    expect(score(1)).toBeCloseTo(3.703703704, 9);
    expect([score(2), score(13), score(14)]).toEqual([0, null, null]);
    // 13 and 14 have three criteria each that cannot be read: from 0 to 300/27 points, ahead of all the others or of none.
    expect([rank(1), rank(0), rank(2), rank(29), rank(13)]).toEqual(["1–3", "2–4", "3–5", "3–5", "1–4"]);
  });

  it("what the list is told", () => {
    expect(flagOf(0)).toBe("Chưa đánh giá (Quy ước Q9).");
    expect(flagOf(1)).toBe("Đã chuyển hóa thành công, chưa ghi tái phức tạp. Chưa đánh giá (Quy ước Q9).");
    expect(flagOf(2)).toBe("Năm trước không đạt: phải chuyển tiếp (Quy ước Q9).");
    expect(flagOf(12)).toBe("Được chọn nhưng 0 điểm (Quy ước Q13). Thiếu số hoặc ngày quyết định.");
    expect(flagOf(13)).toBe("3 ô không đọc được.");
    expect(flagOf(14)).toBe("2 số liệu còn trống. 1 ô không đọc được.");
  });

  it("what entries of the ledger are told", () => {
    expect(
      events.map(([unit, year, event], index) => [unit, year, event, flagOfEntry(index)]).filter((one) => one[3]),
    ).toEqual([
      [3, 2017, "notMet", "Trái trình tự, không được tính (Quy ước Q9, Q12)."],
      [4, 2017, "relapsed", "Trái trình tự, không được tính (Quy ước Q9, Q12)."],
      [5, 2017, "approved", "Ghi trùng, hoặc có cả «Đạt» và «Không đạt»."],
      [5, 2017, "approved", "Ghi trùng, hoặc có cả «Đạt» và «Không đạt»."],
      [6, 2017, "met", "Ghi trùng, hoặc có cả «Đạt» và «Không đạt»."],
      [6, 2017, "notMet", "Ghi trùng, hoặc có cả «Đạt» và «Không đạt»."],
      [11, 2018, "met", "Trái trình tự, không được tính (Quy ước Q9, Q12)."],
    ]);
    expect([0, 1, 2, 3].map((more) => flagOfEntry(events.length + more))).toEqual([
      "Tên không có trong danh mục.",
      "Thiếu năm hoặc sự kiện.",
      "Chưa chọn tên đơn vị.",
      "Năm ngoài thời hạn của kế hoạch.",
    ]);
  });

  it("evaluated areas: nine of ten targets and both gates; a gate left open; facts without a name", () => {
    const at = (row: number, use: string) => cell(sheetTitles.evaluation, row, layout.evaluationColumn(use));
    expect([at(3, "code"), at(3, "T6 verdict"), at(3, "result"), at(3, "check")]).toEqual([
      "26029",
      "Không đạt",
      "Đạt",
      null,
    ]);
    expect([at(4, "result"), at(4, "check")]).toEqual([
      "Chưa đủ số liệu",
      "Không thuộc diện phải đánh giá trong năm (Quy ước Q9). Chưa kết luận điều kiện bắt buộc.",
    ]);
    expect([at(5, "result"), at(5, "check")]).toEqual([null, "Chưa chọn tên đơn vị."]);
  });

  it("the cap, 60 % of 2018 and 85 % of the phase", () => {
    const r = summaryRows;
    // 15 % of 30 is 4; three are approved.
    expect([summary(r.base), summary(r.cap), summary(r.used), summary(r.used, 2), summary(r.room)]).toEqual([
      30,
      4,
      3,
      "Đạt",
      1,
    ]);
    // 2018: 0, 1 and 12 by the list, 7 to 11 by the ledger. 7, 8, 9, 10 and 12 transformed, 11 judged too early.
    expect([summary(r.due), summary(r.met), summary(r.failed), summary(r.pending)]).toEqual([8, 5, 0, 3]);
    expect([summary(r.needed), summary(r.needed, 2)]).toEqual([5, "Đạt"]);
    // Ever transformed: 0, 1, 7, 8, 9, 10 and 12; complex again: 0, 7 and 10. 4/7 is 57 %.
    expect([summary(r.transformed), summary(r.relapsed), summary(r.relapsed, 2)]).toEqual([7, 3, "Không đạt"]);
    // 24/11/2018 is a Saturday.
    expect(summary(r.reportDue)).toBe(serialOfIso("2018-11-23"));
    // 2017: due 0, 1, 2, 5, 6, 7, 8, 9; transformed 0, 1, 7, 8, 9; failed 2; needed 5.
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => summary(firstSummaryYear, column))).toEqual([
      "Năm kế hoạch 2017",
      8,
      5,
      1,
      2,
      5,
      "Đạt",
    ]);
  });
});
