import { ledgerSheet } from "../../../../core/sheet/ledger/ledger-table.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import { tableOf, workbookOf } from "../table-builder.ts";
import { readLedger, read, readIn, long } from "./ledger-rows.ts";

describe("what is a ledger and what is not", () => {
  it("a table of figures by year is none", () => {
    expect(
      read([
        ["Tên đơn vị", 2017, 2018],
        ["Trảng Dài", 12, 15],
      ]),
    ).toBe("header");
  });

  it("one called so is no summary for its name: rows of events read like headings of lists", () => {
    const rows = [
      ["Xã", "Năm", "Hình thức", "Kết quả"],
      ["Xã Sông Ray", 2017, "Chọn mới", "Không đạt"],
      ["Xã Lâm San", 2017, "Chọn mới", "Đạt"],
      [null, "Năm 2018", null, null],
      ["Xã Sông Ray", 2018, "Chuyển tiếp", "Đạt"],
    ];
    const { sheet } = readLedger(workbookOf(tableOf(rows, { sheet: "Sổ theo dõi", name: "Sổ theo dõi" })), plan7488);
    expect(sheet?.entries.map(({ year, event }) => [year, event])).toEqual([
      [2017, "approved"],
      [2017, "notMet"],
      [2017, "approved"],
      [2017, "met"],
      [2018, "carriedOver"],
      [2018, "met"],
    ]);
  });

  it("a selection sheet is none, and an empty workbook has none", () => {
    expect(
      read([
        ["Tên đơn vị", "a1", "a2", "a3", "Tình trạng"],
        ["Trảng Dài", 1, 2, 3, "Đạt"],
      ]),
    ).toBe("header");
    expect(readIn(workbookOf())).toBe("header");
  });

  it("an evaluation sheet with a column of remarks is none", () => {
    const heading = ["Tên đơn vị", "T1", "T7", "T9", "Tình trạng"];
    expect(read([heading, ["Trảng Dài", "không", "có", "có", "Đạt"]])).toBe("header");
  });

  it("events without units are told", () => {
    expect(
      read([
        ["STT", "Năm", "Sự kiện"],
        [1, 2018, "Đạt"],
      ]),
    ).toBe("name-column");
  });

  it("our own sheet comes before any other, whatever it is called now; while it is empty it does not", () => {
    const own = (entries: Parameters<typeof ledgerSheet>[0]): WorkbookContent => {
      const written = ledgerSheet(entries).table;
      const user = tableOf([long, ["25993", null, 2017, "Đề xuất"]], { sheet: "Cũ", name: "Cũ" });
      return { tables: [user, { ...written, sheet: "Đổi tên" }], names: { DIABAN_SOTHEODOI: "Đổi tên" } };
    };
    const unit = { code: "25993", name: "Phường Trảng Dài", register: "2017-10-15" };
    const entry = {
      place: null,
      unit,
      year: 2018,
      event: "met",
      date: "2018-11-05",
      decisionNumber: "9",
      note: "x",
    } as const;
    expect(readIn(own([entry]))).toMatchObject({ entries: [["25993", 2018, "met", "D3"]] });
    expect(readIn(own([]))).toMatchObject({ entries: [["25993", 2017, "proposed", "D2"]] });
    const { sheet } = readLedger(own([entry]), plan7488);
    expect(sheet?.entries).toEqual([{ ...entry, place: { sheet: "Đổi tên", address: "D3" } }]);
  });

  it("a header that nobody would know is read where the user states it", () => {
    const rows = [["abc"], ["A", "B", "C", "D"], ["25993", "Trảng Dài", 2018, "Đạt"]];
    expect(read(rows)).toBe("header");
    const columns = { A: "code", B: "name", C: "year", D: "event" };
    expect(read(rows, {}, { headerRow: 2, columns })).toMatchObject({ entries: [["25993", 2018, "met", "D3"]] });
  });

  it("the sheet that the user names is read", () => {
    const two = workbookOf(
      tableOf([long, ["25993", null, 2017, "Đề xuất"]], { sheet: "Một" }),
      tableOf([long, ["25993", null, 2018, "Đề xuất"]], { sheet: "Hai" }),
    );
    expect(readIn(two, { sheet: "Hai" })).toMatchObject({ entries: [["25993", 2018, "proposed", "D2"]] });
  });
});
