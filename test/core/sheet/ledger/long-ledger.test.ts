import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { tableOf, workbookOf } from "../table-builder.ts";
import { readLedger, read, long } from "./ledger-rows.ts";

describe("the long form: a row an event", () => {
  it("is read with days, decisions and remarks", () => {
    const { sheet } = readLedger(
      workbookOf(
        tableOf([
          ["SỔ THEO DÕI ĐỊA BÀN CHUYỂN HÓA THÀNH PHỐ BIÊN HÒA"],
          long,
          ["25993", "Phường Trảng Dài", 2018, "Phê duyệt", "15/3/2018", "12/QĐ-UBND", null],
          [25993, "P. Trảng Dài", "2018", "Đạt", 43419, null, "họp ngày 15/11"],
        ]),
      ),
      plan7488,
    );
    expect(sheet?.form).toBe("long");
    expect(sheet?.entries).toEqual([
      {
        place: { sheet: "Rà soát", address: "D3" },
        unit: { code: "25993", name: "Phường Trảng Dài", register: "2017-10-15" },
        year: 2018,
        event: "approved",
        date: "2018-03-15",
        decisionNumber: "12/QĐ-UBND",
        note: null,
      },
      {
        place: { sheet: "Rà soát", address: "D4" },
        unit: { code: "25993", name: "Phường Trảng Dài", register: "2017-10-15" },
        year: 2018,
        event: "met",
        date: "2018-11-15",
        decisionNumber: null,
        note: "họp ngày 15/11",
      },
    ]);
  });

  it("as messy as sheets are: numbering, years as headings, merged names, totals, signature", () => {
    const rows = [
      ["CÔNG AN TP BIÊN HÒA"],
      ["TT", "Địa bàn", "Diễn biến", "Ngày tháng", "Văn bản"],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["I", "Năm 2018", null, null, null],
      [1, "Trảng Dài", "PHÊ DUYỆT", "ngày 15 tháng 3 năm 2018", "12/QĐ-UBND"],
      [null, null, "Chuyển hóa thành công", null, null],
      [2, "tân  hoà", "Được lựa chọn", null, null],
      [null, "Cộng", "Đạt: 1", null, null],
      ["II", "Năm 2019", null, null, null],
      [3, "Tân Hòa", "phê duyệt; không đạt", null, null],
      [null, null, null, null, "Ngày 5 tháng 12 năm 2019"],
      [null, null, null, null, "KT. TRƯỞNG CÔNG AN"],
      [null, null, null, null, "Thượng tá Nguyễn Văn A"],
    ];
    expect(read(rows, { merges: ["B5:B6", "A5:A6"] })).toEqual({
      entries: [
        ["25993", 2018, "approved", "C5"],
        ["25993", 2018, "met", "C6"],
        ["26005", 2018, "approved", "C7"],
        ["26005", 2019, "approved", "C10"],
        ["26005", 2019, "notMet", "C10"],
      ],
      odd: [],
      stated: [[2018, "met", 1]],
      skipped: ["numbering", "group", "total", "group", "signature", "signature", "signature"],
    });
  });

  it("a row for each area and year is read whatever the order and the words of its headings", () => {
    const decided = [
      ["25993", 2018, "approved", null, "12/QĐ-UBND"],
      ["25993", 2018, "met", null, "12/QĐ-UBND"],
      ["26005", 2019, "carriedOver", null, "12/QĐ-UBND"],
      ["26005", 2019, "notMet", null, "12/QĐ-UBND"],
    ];
    const [number, both] = ["12/QĐ-UBND", "12/QĐ-UBND ngày 15/01/2018"];
    const layouts = [
      [
        ["STT", "Năm", "Tên địa bàn", "Loại sự kiện", "Kết quả", "Số QĐ"],
        [1, 2018, "Trảng Dài", "Chọn mới", "Đạt", number],
        [2, 2019, "Tân Hòa", "Chuyển tiếp", "Không đạt", number],
      ],
      [
        ["Kết luận", "Số QĐ", "Mới/CT", "Người phụ trách", "Năm KH", "Địa bàn trọng điểm"],
        ["Đạt", number, "Mới", "A", 2018, "Trảng Dài"],
        ["KĐ", number, "CT", "B", 2019, "Tân Hòa"],
      ],
      [
        ["Năm", "Tên các địa bàn được chọn", "Đạt / không đạt", "Sự kiện", "Quyết định số"],
        [2018, "Trảng Dài", "Đạt", "Phê duyệt", number],
        [2019, "Tân Hòa", "Chưa đạt", "Chuyển tiếp", number],
      ],
      [
        ["Hình thức CH", "Xã, phường, thị trấn", "Năm chuyển hóa", "Quyết định", null, "Đánh giá cuối năm"],
        [null, null, null, "Số", "Ngày", null],
        ["Chọn mới", "Trảng Dài", 2018, number, null, "Đạt"],
        ["Chuyển tiếp", "Tân Hòa", "2019", number, null, "Không đạt"],
      ],
      [
        ["Các địa bàn", "Năm được phê duyệt", "Diện", "Số văn bản", "Kết quả thực hiện", "Ghi chú"],
        ["Trảng Dài", 2018, "Mới", number, "Thành công", null],
        ["Tân Hòa", 2019, "Chuyển tiếp", number, "Không thành công", null],
      ],
    ];
    for (const rows of layouts) {
      const { sheet } = readLedger(workbookOf(tableOf([["SỔ THEO DÕI"], [], ...rows])), plan7488);
      const entries = sheet?.entries.map(({ unit, year, event, date, decisionNumber }) => [
        ...[unit.code, year, event, date],
        decisionNumber,
      ]);
      expect(entries).toEqual(decided);
    }
    const { sheet } = readLedger(
      workbookOf(
        tableOf([
          ["Địa bàn", "Năm", "Diện", "Số, ngày QĐ", "Kết quả"],
          ["Trảng Dài", 2018, "Mới", both, null],
        ]),
      ),
      plan7488,
    );
    expect(sheet?.entries).toMatchObject([{ date: "2018-01-15", decisionNumber: number, event: "approved" }]);
  });

  it("asks about a column whose cells are events or years though its heading does not say so", () => {
    const { sheet } = readLedger(
      workbookOf(
        tableOf([
          ["TT", "Tên địa bàn", "Năm", "Phân loại", "Chọn", "Nội dung"],
          [1, "Trảng Dài", 2018, "Chọn mới", null, "họp dân"],
          [2, "Tân Hòa", 2019, "Chuyển tiếp", "x", "ra quân"],
        ]),
      ),
      plan7488,
    );
    expect(sheet?.columns.map(({ use, question }) => [use, question?.among])).toEqual([
      ["ordinal", undefined],
      ["name", undefined],
      ["year", undefined],
      [null, ["kind"]],
      [null, ["kind"]],
      [null, undefined],
    ]);
    expect(sheet?.entries).toEqual([]);
  });

  it.each([
    ["a second column of years", "Năm công nhận chuyển hóa", 2019, []],
    ["marks below a result", "Không đạt", "x", ["result"]],
    ["results in words", "Ghi nhận của tỉnh", "Đạt", ["result"]],
  ])("asks about %s instead of passing it over", (_what, heading, cell, among) => {
    const header = ["TT", "Tên địa bàn", "Năm", "Diện", heading];
    const content = workbookOf(tableOf([header, [1, "Trảng Dài", 2018, "Chọn mới", cell]]));
    expect(readLedger(content, plan7488).sheet?.columns.at(-1)).toMatchObject({ use: null, question: { among } });
  });

  it("asks about results beside columns of years", () => {
    const header = ["TT", "Tên địa bàn", "Năm 2017", "Năm 2018", "Đã chuyển hóa"];
    const content = workbookOf(tableOf([header, [1, "Trảng Dài", "Chọn mới", "Chuyển tiếp", 2018]]));
    expect(readLedger(content, plan7488).sheet?.columns.at(-1)).toMatchObject({ use: null, question: { among: [] } });
  });

  it("takes the year of the title where there is no column of years", () => {
    expect(read([["DIỄN BIẾN ĐỊA BÀN NĂM 2018"], ["Tên đơn vị", "Sự kiện"], ["Trảng Dài", "Phê duyệt"]])).toMatchObject(
      { entries: [["25993", 2018, "approved", "B3"]] },
    );
  });

  it("tells what it cannot read, and never guesses it", () => {
    expect(
      read([
        long,
        ["25993", "Trảng Dài", 2018, "đã xong", null, null, null],
        ["25993", "Trảng Dài", 2018, null, null, null, null],
        ["25993", "Trảng Dài", null, "Đạt", null, null, null],
        ["25993", "Trảng Dài", "hai nghìn", "Đạt", null, null, null],
        ["25993", "Trảng Dài", 2018, "Đạt; xong", "32/13/2018", null, null],
        ["25993", "Trảng Dài", 2018, { error: "#REF!" }, null, null, null],
      ]),
    ).toMatchObject({
      entries: [["25993", 2018, "met", "D6"]],
      odd: [
        ["event", "đã xong"],
        ["no-event", null],
        ["no-year", null],
        ["year", "hai nghìn"],
        ["date", "32/13/2018"],
        ["event", "Đạt; xong"],
      ],
    });
  });

  it("an unknown name stays its own unit; a row that names nobody has no entries", () => {
    const { sheet } = readLedger(
      workbookOf(tableOf([long, [null, "Xã Không Có", 2018, "Đạt"], [null, null, 2018, "Đạt"]])),
      plan7488,
    );
    expect(sheet?.entries.map(({ unit }) => unit)).toEqual([
      { code: null, name: "Xã Không Có", register: "2017-10-15" },
    ]);
    expect(sheet?.areas.map(({ match }) => match.kind)).toEqual(["unknown", "unknown"]);
  });

  it("looks units up in the register of their day", () => {
    const { sheet } = readLedger(
      workbookOf(
        tableOf([
          long,
          ["26326", "Xã Xuân Thạnh", 2024, "Phê duyệt", null, null, null],
          ["26326", "Xã Dầu Giây", 2026, "Phê duyệt", null, null, null],
          ["26005", "Phường Hố Nai", 2025, "Phê duyệt", "1/8/2025", null, null],
          // The past told under today's name and code.
          ["26005", "Phường Hố Nai", 2024, "Đạt", null, null, null],
        ]),
      ),
      plan7488,
    );
    expect(sheet?.entries.map(({ unit }) => [unit.code, unit.name, unit.register])).toEqual([
      ["26326", "Xã Xuân Thạnh", "2017-10-15"],
      ["26326", "Xã Dầu Giây", "2025-07-01"],
      ["26005", "Phường Hố Nai", "2025-07-01"],
      ["26005", "Phường Hố Nai", "2025-07-01"],
    ]);
  });
});
