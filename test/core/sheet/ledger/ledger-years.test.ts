import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import type { Cell } from "../../../../core/table.ts";
import { tableOf, workbookOf } from "../table-builder.ts";
import { readLedger, read } from "./ledger-rows.ts";

it("a total under the headings of several years is that year's, or of all years where it closes them", () => {
  const area = (name: string) => [1, name, "Phê duyệt; Đạt"];
  const head = ["STT", "Tên", "Sự kiện"];
  const stated = (rows: readonly (readonly Cell[])[]) => read([head, ...rows]);
  const [year2018, year2019] = [
    ["I", "Năm 2018", null],
    ["II", "Năm 2019", null],
  ] as const;
  const total = ["", "Cộng", "Đạt: 1"];
  expect(
    stated([year2018, area("Trảng Dài"), total, year2019, area("Tân Hòa"), total, ["", "Tổng cộng", "Đạt: 2"]]),
  ).toMatchObject({
    stated: [
      [2018, "met", 1],
      [2019, "met", 1],
      [null, "met", 2],
    ],
  });
  expect(stated([year2018, area("Trảng Dài"), year2019, area("Tân Hòa"), ["", "Tổng cộng", "Đạt: 2"]])).toMatchObject({
    stated: [[null, "met", 2]],
  });
  expect(stated([["I", "Năm 2018: Đạt: 1", null], area("Trảng Dài")])).toMatchObject({ stated: [[2018, "met", 1]] });
});

describe("ticks under an event of a year", () => {
  const rows = [
    ["STT", "Xã", "Vào danh sách 2017", "Đạt 2017", "Chọn 2018", "Không đạt 2018"],
    [1, "Xã Sông Ray", "x", "x", null, null],
    [2, "Xã Lâm San", null, null, "x", "có"],
  ];

  it("are asked about, and counted as nothing until then", () => {
    const { sheet } = readLedger(workbookOf(tableOf(rows)), plan7488);
    expect(sheet?.entries).toEqual([]);
    expect(sheet?.columns.map(({ question }) => question?.among)).toEqual([
      undefined,
      undefined,
      ["y2017 approved"],
      ["y2017 met"],
      ["y2018 approved"],
      ["y2018 notMet"],
    ]);
  });

  it("are the event of their heading once that is stated", () => {
    const columns = { C: "y2017 approved", D: "y2017 met", E: "y2018 approved", F: "y2018 notMet" };
    expect(read(rows, {}, { columns })).toMatchObject({
      entries: [
        ["26362", 2017, "approved", "C2"],
        ["26362", 2017, "met", "D2"],
        ["26365", 2018, "approved", "E3"],
        ["26365", 2018, "notMet", "F3"],
      ],
      odd: [],
    });
  });
});
