import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { tableOf, workbookOf } from "../table-builder.ts";
import { read, readLedger } from "./ledger-rows.ts";

describe("the wide form: a row an area, a column a year", () => {
  it("with years typed as numbers, several events in a cell, and a total", () => {
    expect(
      read([
        ["THEO DÕI ĐỊA BÀN TP BIÊN HÒA 2017 - 2019"],
        ["STT", "Xã, phường", 2017, 2018, 2019],
        [1, "Trảng Dài", "Phê duyệt; Không đạt", "Chuyển tiếp; Đạt (10/11/2018)", "Theo dõi"],
        [2, "Tân Hòa", null, "-", "Phê duyệt"],
        ["", "Tổng cộng", null, "Đạt: 1", "Phê duyệt: 1; Đạt: 0"],
      ]),
    ).toEqual({
      entries: [
        ["25993", 2017, "approved", "C3"],
        ["25993", 2017, "notMet", "C3"],
        ["25993", 2018, "carriedOver", "D3"],
        ["25993", 2018, "met", "D3"],
        ["25993", 2019, "monitored", "E3"],
        ["26005", 2019, "approved", "E4"],
      ],
      odd: [],
      stated: [
        [2018, "met", 1],
        [2019, "approved", 1],
        [2019, "met", 0],
      ],
      skipped: ["total"],
    });
  });

  it("asks of which year a column of results is that stands under none", () => {
    const table = tableOf([
      ["Xã", "2017", "Kết quả", "2018"],
      ["Xã Sông Ray", "Chọn mới", "Không đạt", "Chuyển tiếp; Đạt"],
    ]);
    const { sheet } = readLedger(workbookOf(table), plan7488);
    expect(sheet?.columns[2]).toMatchObject({ use: null, question: { among: [] } });
    expect(sheet?.entries.map(({ year, event }) => [year, event])).toEqual([
      [2017, "approved"],
      [2018, "carriedOver"],
      [2018, "met"],
    ]);
  });

  it("under a heading merged over the years", () => {
    expect(
      read(
        [
          ["TT", "Tên xã, phường", "Kết quả các năm", null, "Ghi chú"],
          [null, null, 2018, 2019, null],
          [1, "Trảng Dài", "Phê duyệt, đạt", "x", null],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] },
      ),
    ).toMatchObject({
      entries: [
        ["25993", 2018, "approved", "C3"],
        ["25993", 2018, "met", "C3"],
      ],
      odd: [["event", "x"]],
    });
  });

  it("with a row that counts an event year by year", () => {
    expect(
      read([
        ["Tên đơn vị", "Năm 2018", "Năm 2019"],
        ["Trảng Dài", "Phê duyệt; Đạt", "Theo dõi"],
        ["Tổng số đạt", 1, 0],
      ]),
    ).toMatchObject({
      stated: [
        [2018, "met", 1],
        [2019, "met", 0],
      ],
      skipped: ["group"],
    });
  });
});
