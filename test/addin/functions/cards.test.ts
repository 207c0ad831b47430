/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { withCard } from "../../../addin/functions/card.ts";
import { functionOf } from "../../../addin/functions/index.ts";
import type { ExcelHost } from "../../excel-host/excel-host.ts";
import { startFunctions } from "../../excel-host/call-in-excel.ts";
import { areas, counts, table } from "./whole-columns.ts";

let host: ExcelHost;

beforeAll(async () => {
  host = await startFunctions(withCard);
});

/** As Excel is given a value: what stands in the cell, and each field of the card as plain text or number. */
async function carded(id: string, ...given: readonly unknown[]) {
  const outcome = await host.invoke(id, given);
  if ("error" in outcome) return { error: outcome.error };
  const [[value]] = outcome.value as [[Carded]];
  const fields = Object.entries(value.properties).map(([name, field]) => {
    expect(field).toEqual({ type: field.type, basicType: field.type, basicValue: field.basicValue });
    expect(field.type).toBe(typeof field.basicValue === "string" ? "String" : "Double");
    return [name, field.basicValue] as const;
  });
  expect(value.type).toBe(value.basicType);
  return { type: value.type, value: value.basicValue, card: Object.fromEntries(fields) };
}

interface Carded {
  readonly type: string;
  readonly basicType: string;
  readonly basicValue: string | number;
  readonly properties: Readonly<Record<string, Omit<Carded, "properties">>>;
}

/** A cell with a card, as Excel hands it over to the next function. */
const cell = (value: string | number, type = typeof value === "string" ? "String" : "Double") => ({
  ...{ type, basicType: type, basicValue: value },
  properties: { "Cách tính": { type: "String", basicType: "String", basicValue: "…" } },
});

describe("in an Excel that takes cards", () => {
  it("a verdict is a text whose card says how, why and how firmly", async () => {
    expect(await carded("TYLENAM", [[9]], [[17]], null, null)).toEqual({
      type: "String",
      value: "Không đạt",
      card: {
        "Cách tính": "9/17 địa bàn phải đánh giá = 52,94% < 60%; cần 11, còn thiếu 2.",
        "Căn cứ": "Kế hoạch số 7488/KH-UBND, mục II.1-1; Quy ước Q9, Q10",
        "Mức chắc chắn": "Chắc chắn",
      },
    });
  });

  it("what is missing stands on the card of an open verdict", async () => {
    const { value, card } = (await carded("CHITIEU", [["T2"]], [[""]], [[821]], null)) as never as {
      readonly value: string;
      readonly card: Readonly<Record<string, string>>;
    };
    expect(value).toBe("Chưa đủ số liệu");
    expect(card).not.toHaveProperty("Cách tính");
    expect(card["Mức chắc chắn"]).toBe("Còn mở");
    expect(card["Còn thiếu"]).toMatch(/\S/);
  });

  it("a verdict that a reading alone decides says so, with the other verdict", async () => {
    const ten = ["Đạt", "Đạt", "Không áp dụng", "Đạt", "Không đạt", "Đạt", "Đạt", "Đạt", "Không đạt", "Đạt"];
    const { value, card } = (await carded("CHUYENHOA", [ten], [["Có"]], [["Có"]], null, null)) as never as {
      readonly value: string;
      readonly card: Readonly<Record<string, string>>;
    };
    // 7/9 = 77.78 % without the one that does not apply, 8/10 with it as met (Q5).
    expect(value).toBe("Không đạt");
    expect(card["Mức chắc chắn"]).toBe("Chỉ do cách hiểu quyết định");
    expect(card["Tính theo cách khác"]).toContain("Quy ước Q5");
    expect(card["Tính theo cách khác"]).toContain("→ Đạt");
  });

  it("a code is a text with its zero in front; the card says what the lists know", async () => {
    expect(await carded("MADONVI", [["Trảng Dài"]], [["Biên Hòa"]], null)).toEqual({
      type: "String",
      value: "25993",
      card: {
        Tên: "Trảng Dài",
        Loại: "Phường",
        Huyện: "Thành phố Biên Hòa",
        Tỉnh: "Tỉnh Đồng Nai",
        "Danh mục ngày": "15/10/2017",
        "Đơn vị mới": "Phường Trảng Dài (25993, toàn bộ)",
        "Cách tính": "Mã 25993: Phường Trảng Dài, Thành phố Biên Hòa, danh mục ngày 15/10/2017.",
      },
    });
    // From 1/7/2025 there is no district, and nothing that it became.
    expect(await carded("TENDONVI", [["25993"]], [[45839]])).toMatchObject({
      value: "Phường Trảng Dài",
      card: { Tỉnh: "Tỉnh Đồng Nai", "Danh mục ngày": "01/7/2025" },
    });
  });

  it("a rank is a number whose card says between which places blanks leave the area", async () => {
    const figures = [
      ["Xã", "a1", "a2"],
      ["A", 4, 4],
      ["B", 3, 2],
      ["C", 2, 1],
      ["Tổng cộng", 9, 7],
    ];
    const outcome = await host.invoke("XEPHANG", [figures, null, null]);
    const rows = ("value" in outcome ? outcome.value : []) as [Carded][];
    expect(rows.map(([one]) => [one.type, one.basicValue])).toEqual([
      ["Double", 1],
      ["Double", 2],
      ["Double", 3],
    ]);
    expect(rows[1]?.[0].properties["Hạng cao nhất"]?.basicValue).toBe(2);
    expect(rows[1]?.[0].properties["Hạng thấp nhất"]?.basicValue).toBe(2);
    expect(rows[1]?.[0].properties["Mức chắc chắn"]?.basicValue).toBe("Chắc chắn");
  });

  it("whole columns are answered with the rows of the areas alone", async () => {
    const outcome = await host.invoke("XEPHANG", [table, null, null]);
    const rows = ("value" in outcome ? outcome.value : []) as [Carded][];
    // The level is 27, the 90th percentile of 1 … 30: the last four areas are full, and first together.
    const ranks = Array.from({ length: areas }, (_, at) => (at + 1 >= 27 ? 1 : areas - at));
    expect(rows.map(([one]) => one.basicValue)).toEqual(ranks);
    const caps = await host.invoke("MUCTRAN", [counts, null, null]);
    expect(caps).toEqual({ value: Array.from({ length: areas }, (_, at) => [Math.floor((15 * (at + 1)) / 100)]) });
  });

  it("an open proposal has between which places the area may be, and its blanks", async () => {
    const figures = [
      ["Xã", "a1", "a2"],
      ["A", 4, 4],
      ["B", 3, null],
      ["C", 2, 4],
      ["D", 1, 0],
    ];
    const outcome = await host.invoke("DENGHI", [figures, 15, null, null, null]);
    const rows = ("value" in outcome ? outcome.value : []) as [Carded | string][];
    const [first, open, , last] = rows.map(([one]) => one);
    // Two of fifteen: A is in, D is out without a card, B's blank decides between B and C.
    expect((first as Carded).basicValue).toBe("Đề nghị");
    expect(last).toBe("");
    expect((open as Carded).basicValue).toBe("Chưa đủ số liệu");
    const { properties } = open as Carded;
    expect(properties["Hạng cao nhất"]?.basicValue).toBe(2);
    expect(properties["Hạng thấp nhất"]?.basicValue).toBe(3);
    expect(properties["Mức chắc chắn"]?.basicValue).toBe("Còn mở");
    expect(properties["Căn cứ"]?.basicValue).toBe("Kế hoạch số 7488/KH-UBND, mục III.2; Quy ước Q3, Q15");
  });

  it("an error stays an error, in its own place", async () => {
    const outcome = await host.invoke("TENDONVI", [[["25993"], ["99999"], [""]], null]);
    const [[name], [unknown], [blank]] = (outcome as { value: [[Carded], [{ code: string }], [string]] }).value;
    expect(name.basicValue).toBe("Phường Trảng Dài");
    expect(unknown.code).toBe("#N/A");
    expect(blank).toBe("");
  });

  it("facts, counts and points have no card, nor has a spill of more than 1,000 cells", async () => {
    expect(await host.invoke("MUCTRAN", [[[30]], null, null])).toEqual({ value: [[4]] });
    const codes = Array.from({ length: 1001 }, () => ["25993"]);
    const outcome = await host.invoke("TENDONVI", [codes, null]);
    expect(outcome).toEqual({ value: codes.map(() => ["Phường Trảng Dài"]) });
  });
});

it.each<[string, readonly unknown[], unknown]>([
  ["MUCTRAN", [[[cell(30)]], null, null], 4],
  ["MUCTRAN", [cell(30)], 4],
  [
    "TYLENAM",
    [
      [[cell(9)], [cell(11)]],
      [[cell(17)], [cell(17)]],
    ],
    [["Không đạt"], ["Đạt"]],
  ],
  ["CHUYENHOA", [[Array.from({ length: 10 }, () => cell("Đạt"))], [[cell("Có")]], [[cell("Có")]]], "Đạt"],
  ["HUYENCUA", [[[cell("25993")]]], "Thành phố Biên Hòa"],
  // A number with a format of its own, as Excel hands over money or a date; an entity is no number.
  ["MUCTRAN", [{ type: "FormattedNumber", basicValue: 30, numberFormat: "0" }], 4],
  ["THANGDIEM", [[["a1"], [cell(2)], [cell(2)]]], null],
])("%s reads cells with cards as their values", (id, given, answer) => {
  const called = functionOf(id);
  const plain = (one: unknown): unknown =>
    Array.isArray(one) ? one.map(plain) : ((one as { basicValue?: unknown } | null)?.basicValue ?? one);
  if (answer !== null) expect(called?.run(...given)).toEqual(answer);
  expect(called?.run(...given)).toEqual(called?.run(...given.map(plain)));
});

it("an entity, whose basic value is an error, is no number", () => {
  const entity = { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Cổ phiếu", properties: {} };
  expect(() => functionOf("MUCTRAN")?.run(entity)).toThrow("Số đơn vị");
});
