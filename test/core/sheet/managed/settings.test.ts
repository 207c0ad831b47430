import { readSettings } from "../../../../core/sheet/managed/settings.ts";
import { settingsSheet, settingsWith } from "../../../../core/sheet/managed/write-settings.ts";
import type { Cell, WorkbookContent } from "../../../../core/table.ts";

function withSettings(rows: readonly (readonly Cell[])[], address = "A1:D20"): WorkbookContent {
  return {
    tables: [{ name: "Cài đặt", sheet: "Cài đặt", address, rows }],
    names: { DIABAN_CAIDAT: "Cài đặt" },
  };
}

/** As a template lays it out, with two rows that the user added. */
const rows: readonly (readonly Cell[])[] = [
  ["Cài đặt của Địa bàn cho sổ này"],
  ["Mục", "Giá trị", "Nguồn", "Giải thích"],
  ["Năm", 2018, "Năm kế hoạch (III.5)", null],
  ["Huyện", "Thành phố Biên Hòa", "Địa phương của sổ này", null],
  ["Số máy trực ban", "0251 3822 000", null, "ghi tay"],
  ["Số đơn vị cấp xã", null, null, "Chỉ ghi khi khác danh mục"],
  ["Ngày báo cáo", 43424, null, "Hạn riêng"],
  [],
  ["Ghi chú của phòng", "giữ nguyên"],
];

describe("the settings of a workbook", () => {
  it("come back as they were written, each kind of them", () => {
    const settings = {
      plan: "Kế hoạch thí điểm",
      year: 2018,
      district: "Biên Hòa",
      base: { n: 37, source: "Nghị quyết 12/NQ-HĐND" },
      registerOn: "2017-10-15",
      reportDue: "2018-11-20",
      sheet: "Rà soát",
      headerRow: 6,
      judgedOn: "2018-11-15",
      countedFrom: "2016-11-15",
      countedTo: "2017-11-14",
      committee: "Ban Chỉ đạo 138 thành phố Biên Hòa",
      columns: [
        { sheet: "Rà soát", column: "D", heading: "a2", use: null },
        { sheet: "Rà soát", column: "F", heading: "Ghi chú", use: "carriedOver" },
      ],
    };
    const { table } = settingsSheet(settings);
    expect(readSettings({ tables: [table], names: { DIABAN_CAIDAT: "Cài đặt" } })).toEqual(settings);
    expect(table.rows).toContainEqual(["Ngày chốt đánh giá", "15/11/2018", null, null]);
    expect(table.rows).toContainEqual(["Cơ quan báo cáo", "Ban Chỉ đạo 138 thành phố Biên Hòa", null, null]);
    expect(table.rows).toContainEqual(["Cột D", "không đọc", "a2", "Rà soát"]);
  });

  it("change in their own rows only: rows of the user's, explanations and order stay", () => {
    const content = withSettings(rows);
    const before = readSettings(content);
    expect(before).toEqual({ year: 2018, district: "Thành phố Biên Hòa", reportDue: "2018-11-20" });
    const { table } = settingsWith(content, {
      ...before,
      year: 2019,
      base: { n: 37, source: "NQ 12" },
      committee: "Ban Chỉ đạo 138",
    });
    expect(table.rows).toEqual([
      ["Cài đặt của Địa bàn cho sổ này", null, null, null],
      ["Mục", "Giá trị", "Nguồn", "Giải thích"],
      ["Năm", 2019, "Năm kế hoạch (III.5)", null],
      ["Huyện", "Thành phố Biên Hòa", "Địa phương của sổ này", null],
      ["Số máy trực ban", "0251 3822 000", null, "ghi tay"],
      ["Số đơn vị cấp xã", 37, "NQ 12", "Chỉ ghi khi khác danh mục"],
      // A day that stays the same stays the serial number that it was.
      ["Ngày báo cáo", 43424, null, "Hạn riêng"],
      [null, null, null, null],
      ["Ghi chú của phòng", "giữ nguyên", null, null],
      ["Cơ quan báo cáo", "Ban Chỉ đạo 138", null, null],
    ]);
  });

  it("that are taken back leave their row with an empty value", () => {
    const content = withSettings([...rows, ["Cột H", "a1", "Số vụ", "Rà soát"]]);
    const { table } = settingsWith(content, { district: "Thành phố Biên Hòa", reportDue: "2018-11-20" });
    expect(table.rows[2]).toEqual(["Năm", null, "Năm kế hoạch (III.5)", null]);
    expect(table.rows[9]).toEqual(["Cột H", null, "Số vụ", "Rà soát"]);
    const again = { ...content, tables: [table] };
    expect(readSettings(again)).toEqual({ district: "Thành phố Biên Hòa", reportDue: "2018-11-20" });
  });

  it("are read and written where they stand after the user put rows and a column before them", () => {
    const content = withSettings(
      [
        ["Mục", "Giá trị"],
        ["Năm", 2018],
      ],
      "B3:C4",
    );
    expect(readSettings(content)).toEqual({ year: 2018 });
    const { table } = settingsWith(content, { year: 2019, base: { n: 37, source: "NQ 12" } });
    expect(table.rows).toEqual([
      [null, null, null, null],
      [null, null, null, null],
      [null, "Mục", "Giá trị", null],
      [null, "Năm", 2019, null],
      [null, "Số đơn vị cấp xã", 37, "NQ 12"],
    ]);
  });

  it("of a bad kind are passed over and left alone", () => {
    const content = withSettings([
      ["Mục", "Giá trị"],
      ["Năm", "hai nghìn"],
      ["Ngày chốt đánh giá", "giữa tháng"],
    ]);
    expect(readSettings(content)).toEqual({});
    expect(settingsWith(content, { committee: "Ban Chỉ đạo" }).table.rows.slice(1)).toEqual([
      ["Năm", "hai nghìn", null],
      ["Ngày chốt đánh giá", "giữa tháng", null],
      ["Cơ quan báo cáo", "Ban Chỉ đạo", null],
    ]);
  });
});
