/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { ExcelWorkbook } from "../../../../addin/workbook/excel/excel-workbook.ts";
import { WorkbookTrouble } from "../../../../addin/workbook/workbook.ts";
import type { ManagedSheet } from "../../../../core/sheet/managed/managed-sheets.ts";
import type { Table, WorkbookContent } from "../../../../core/table.ts";
import { ExcelHost } from "../../../excel-host/excel-host.ts";
import { hostWith, sortRows, typeInto } from "../../../excel-host/load-content.ts";
import { openOfficePage } from "../../../excel-host/office-page.ts";
import { workbookState } from "../../../excel-host/workbook-state.ts";

let host = new ExcelHost();
let connect: (host: ExcelHost) => void;
beforeAll(async () => {
  ({ connect } = await openOfficePage(() => host));
});

function table(sheet: string, rows: Table["rows"], more: Partial<Table> = {}): Table {
  const right = Math.max(...rows.map((row) => row.length));
  return { name: sheet, sheet, address: `A1:${String.fromCharCode(64 + right)}${rows.length}`, rows, ...more };
}

const content: WorkbookContent = {
  fileName: "thử.xlsx",
  tables: [
    table(
      "Số liệu",
      [
        ["Tên", "a1", "a2", "Tổng"],
        ["Xã A", 12, null, 12],
        ["Xã B", "1.234", true, { error: "#REF!" }],
        ["12", "=1+1", "#N/A", 0.1],
      ],
      {
        formulas: [[], [null, null, null, "SUM(B2:C2)"], [], []],
        hiddenRows: [2],
        merges: ["A1:B1"],
        fonts: [[".VnTime"], [], [], []],
      },
    ),
    table("Ẩn", [["x"]], { hidden: true }),
    table("Trống", [[null]]),
  ],
  names: { DIABAN_THANGDIEM: "Ẩn" },
};

const own = (rows: Table["rows"], name: ManagedSheet["name"] = "DIABAN_KETQUA", title = "Kết quả"): ManagedSheet => ({
  name,
  title,
  table: table(title, rows),
  widths: [10, 40],
  headings: [0],
});

function open(given = content): ExcelWorkbook {
  host = hostWith(given);
  connect(host);
  return new ExcelWorkbook();
}

const requests = () => ({
  reads: host.log.filter(({ isWrite }) => !isWrite).length,
  writes: host.log.filter(({ isWrite }) => isWrite).length,
});
const sheetOf = (title: string) => host.workbook.worksheets.getItem(title);
const valuesIn = (title: string) => sheetOf(title).getUsedRangeOrNullObject(true)?.values;

describe("read", () => {
  it("gives every kind of cell, what is hidden, merged and in which font, in three requests", async () => {
    const { tables, fileName, names } = await open().read();
    expect(requests()).toEqual({ reads: 3, writes: 0 });
    expect(fileName).toBe("thử.xlsx");
    expect(names).toEqual({ DIABAN_THANGDIEM: "Ẩn" });
    expect(tables.map(({ sheet, hidden, rows }) => [sheet, hidden, rows.length])).toEqual([
      ["Số liệu", false, 4],
      ["Ẩn", true, 1],
      ["Trống", false, 0],
    ]);
    expect(tables[0]).toMatchObject({
      address: "A1:D4",
      rows: content.tables[0]?.rows,
      hiddenRows: [2],
      merges: ["A1:B1"],
    });
    expect(tables[0]?.fonts?.[0]).toEqual([".VnTime", "Calibri", "Calibri", "Calibri"]);
    expect(tables[0]?.formulas?.map((row) => row.filter((formula) => formula !== null))).toEqual([
      [],
      ["SUM(B2:C2)"],
      [],
      [],
    ]);
  });

  it("asks for a large workbook in parts that stay below 5 MB, however long its texts are", async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [row, "Phường Tân Hòa ".repeat(40), "Ghi chú ".repeat(20)]);
    const { tables } = await open({ tables: [table("Lớn", rows)] }).read();
    expect(tables[0]?.rows).toEqual(rows);
    expect(Math.max(...host.log.map(({ responseBytes }) => responseBytes))).toBeGreaterThan(5 * 1024 * 1024);
    expect(host.log.at(-1)?.responseBytes).toBeLessThan(5 * 1024 * 1024);
  });
});

describe("apply", () => {
  const change = (address: string, before: string | number | null, after: string | number | null) => ({
    sheet: "Số liệu",
    address,
    before,
    after,
  });

  it("changes cells that still hold what was shown and no other, in one read and one write", async () => {
    const workbook = open();
    const outcome = await workbook.apply([change("B3", "1.234", 1234), change("D2", 99, 1), change("C2", null, 0)]);
    expect(outcome).toEqual({ applied: 2, outdated: [{ sheet: "Số liệu", address: "D2" }] });
    expect(requests()).toEqual({ reads: 1, writes: 1 });
    expect(valuesIn("Số liệu")).toEqual([
      ["Tên", "a1", "a2", "Tổng"],
      ["Xã A", 12, 0, 12],
      ["Xã B", 1234, true, "#REF!"],
      ["12", "=1+1", "#N/A", 0.1],
    ]);
    expect(sheetOf("Số liệu").find("D2").formulas).toEqual([["=SUM(B2:C2)"]]);
  });

  it.each(["=SUM(B2:B3)", "+84", "-vụ", "@x", "\tx", "'x", "001", "1.234", "1/2", "TRUE", "5%", "Xã Hòa"])(
    "writes the text %j as that text",
    async (text) => {
      const workbook = open();
      await workbook.apply([change("A2", "Xã A", text)]);
      const read = (await workbook.read()).tables[0];
      expect([read?.rows[1]?.[0], read?.formulas?.[1]?.[0]]).toEqual([text, null]);
    },
  );

  it("lays sheets of its own with the changes: a new one before them, so that they may be in it", async () => {
    const workbook = open();
    const outcome = await workbook.apply(
      [
        { sheet: "Số liệu", address: "B3", before: "1.234", after: 1234 },
        { sheet: "Kết quả", address: "A2", before: null, after: "=1+1" },
      ],
      [own([["Đầu đề"]])],
    );
    expect(outcome).toEqual({ applied: 2, outdated: [] });
    const { tables, names } = await workbook.read();
    expect(names?.["DIABAN_KETQUA"]).toBe("Kết quả");
    expect(tables.find(({ sheet }) => sheet === "Kết quả")?.rows.map(([first]) => first)).toEqual(["Đầu đề", "=1+1"]);
    expect(tables[0]?.rows[2]?.[1]).toBe(1234);
  });

  it("lays a sheet that stands there anew in one go with the changes", async () => {
    const workbook = open();
    await workbook.writeManagedSheets([own([["cũ"], ["cũ 2"]])]);
    const change = { sheet: "Số liệu", address: "B3", before: "1.234", after: 1234 };
    await workbook.apply([change], [own([["mới"]]), own([["thêm"]], "DIABAN_NHATKY", "Nhật ký")]);
    const { tables } = await workbook.read();
    expect(
      tables
        .find(({ sheet }) => sheet === "Kết quả")
        ?.rows.flat()
        .filter(Boolean),
    ).toEqual(["mới"]);
    expect(
      tables
        .find(({ sheet }) => sheet === "Nhật ký")
        ?.rows.flat()
        .filter(Boolean),
    ).toEqual(["thêm"]);
    expect(tables[0]?.rows[2]?.[1]).toBe(1234);
  });

  it("counts a sheet that is gone as outdated", async () => {
    const gone = { sheet: "Không có", address: "A1", before: null, after: 1 };
    expect(await open().apply([gone])).toEqual({ applied: 0, outdated: [{ sheet: "Không có", address: "A1" }] });
  });
});

describe("writeManagedSheets", () => {
  it("adds a sheet under its defined name in one read and one write, and shows the user's own sheet still", async () => {
    const workbook = open();
    expect(await workbook.writeManagedSheets([own([["Đầu đề"], ["=1+1", 3]])])).toEqual(["Kết quả"]);
    expect(requests()).toEqual({ reads: 1, writes: 1 });
    expect(valuesIn("Kết quả")).toEqual([
      ["Đầu đề", ""],
      ["=1+1", 3],
    ]);
    expect(sheetOf("Kết quả").visibility).toBe("Visible");
    expect(host.workbook.worksheets.active?.name).toBe("Số liệu");
    expect((await workbook.read()).names).toEqual({ DIABAN_THANGDIEM: "Ẩn", DIABAN_KETQUA: "Kết quả" });
  });

  it("fills its own sheet anew, whatever it is called, and keeps it the same sheet for the user's formulas", async () => {
    const workbook = open();
    await workbook.writeManagedSheets([own([["cũ"], ["cũ 2"], ["cũ", "cũ", "cũ"]])]);
    const sheet = sheetOf("Kết quả");
    sheet.name = "Tên tôi đặt";
    expect(await workbook.writeManagedSheets([own([["mới"]])])).toEqual(["Tên tôi đặt"]);
    expect(sheetOf("Tên tôi đặt")).toBe(sheet);
    expect(valuesIn("Tên tôi đặt")).toEqual([["mới"]]);
  });

  it("draws its charts in the same request, draws them anew, and leaves the user's alone", async () => {
    const workbook = open();
    const chart = { name: "DIABAN_TYLE", title: "Tỷ lệ", kind: "line", data: "A1:B2", over: "A4:B9" } as const;
    const rows = [
      ["Năm", "Tỷ lệ"],
      ["Năm 2018", 50],
    ];
    const drawn = { ...own(rows, "DIABAN_TONGHOP", "Bảng tổng hợp"), charts: [chart] };
    await workbook.writeManagedSheets([drawn]);
    expect(requests()).toEqual({ reads: 1, writes: 1 });
    const sheet = sheetOf("Bảng tổng hợp");
    const names = () => sheet.charts.items.map((one) => one.get("name"));
    expect([names(), sheet.charts.items[0]?.get("chartType"), sheet.charts.items[0]?.title.get("text")]).toEqual([
      ["DIABAN_TYLE"],
      "LineMarkers",
      "Tỷ lệ",
    ]);
    expect([sheet.pageLayout.get("paperSize"), sheet.pageLayout.get("orientation")]).toEqual(["A4", "Landscape"]);
    sheet.charts.add("Pie", sheet.find("A1:B2")).set("name", "Của tôi");
    await workbook.writeManagedSheets([{ ...drawn, charts: [{ ...chart, name: "DIABAN_TRAN" }] }]);
    expect(names()).toEqual(["Của tôi", "DIABAN_TRAN"]);
  });

  it("leaves a sheet of the user's that bears the same title", async () => {
    const workbook = open();
    expect(await workbook.writeManagedSheets([own([["của ta"]], "DIABAN_KETQUA", "Số liệu")])).toEqual(["Số liệu (2)"]);
    expect(sheetOf("Số liệu").find("A1").values).toEqual([["Tên"]]);
  });

  it("points the defined name to a new sheet when the user has deleted the old one", async () => {
    const workbook = open();
    await workbook.writeManagedSheets([own([["cũ"]])]);
    sheetOf("Kết quả").delete();
    await workbook.writeManagedSheets([own([["mới"]])]);
    expect((await workbook.read()).names?.["DIABAN_KETQUA"]).toBe("Kết quả");
    expect(valuesIn("Kết quả")).toEqual([["mới"]]);
  });

  it("writes a sheet of 12 MB in parts below 5 MB, first as a new one, then over the old one", async () => {
    const workbook = open();
    const rows = (mark: string) => Array.from({ length: 4000 }, (_, row) => [row, `${mark} ${"x".repeat(3000)}`]);
    for (const mark of ["cũ", "mới"]) {
      await workbook.writeManagedSheets([own(rows(mark))]);
      expect(valuesIn("Kết quả")).toEqual(rows(mark));
    }
    expect(Math.max(...host.log.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);
    expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual(["Số liệu", "Ẩn", "Trống", "Kết quả"]);
  });

  it("says which sheet is protected and changes nothing", async () => {
    const workbook = open();
    await workbook.writeManagedSheets([own([["cũ"]])]);
    sheetOf("Kết quả").protection.protect({}, "mật khẩu");
    const before = workbookState(host);
    const attempt = workbook.writeManagedSheets([own([["mới"]])]);
    await expect(attempt).rejects.toThrow("Trang tính «Kết quả» đang được bảo vệ");
    expect(workbookState(host)).toEqual(before);
  });

  it("says that the structure is protected before it tries to add a sheet", async () => {
    const workbook = open();
    host.workbook.protection.protect();
    await expect(workbook.writeManagedSheets([own([["x"]])])).rejects.toThrow("Cấu trúc sổ đang được bảo vệ");
    expect(requests().writes).toBe(0);
  });
});

describe("marks", () => {
  const formats = (title = "Số liệu") => sheetOf(title).conditionalFormats;

  it("lays one conditional format for each severity of a sheet and takes away no other", async () => {
    const workbook = open();
    sheetOf("Số liệu").find("D1:D4").conditionalFormats.add("CellValue");
    await workbook.mark([
      { sheet: "Số liệu", address: "A2", severity: "error" },
      { sheet: "Số liệu", address: "A3", severity: "error" },
      { sheet: "Số liệu", address: "C4", severity: "error" },
      { sheet: "Số liệu", address: "B2", severity: "warning" },
    ]);
    const ours = formats().filter(({ kind }) => kind === "Custom");
    expect(ours.map(({ look, ranges }) => [look.fill, ranges.map(({ local }) => local)])).toEqual([
      ["#FFF4CE", ["B2"]],
      ["#FDE7E9", ["A2:A3", "C4"]],
    ]);
    await workbook.unmark();
    expect(formats().map(({ kind }) => kind)).toEqual(["CellValue"]);
  });

  it("moves marks in one request", async () => {
    const workbook = open();
    await workbook.mark([{ sheet: "Số liệu", address: "A2", severity: "error" }]);
    const before = host.log.length;
    await workbook.mark([{ sheet: "Số liệu", address: "A3", severity: "info" }]);
    expect(host.log.length - before).toBe(1);
    expect(formats().map(({ ranges }) => ranges[0]?.local)).toEqual(["A3"]);
  });

  it("takes away marks of an earlier day, which only the workbook remembers", async () => {
    await open().mark([{ sheet: "Số liệu", address: "A2", severity: "error" }]);
    await new ExcelWorkbook().mark([{ sheet: "Ẩn", address: "A1", severity: "error" }]);
    expect([formats().length, formats("Ẩn").length]).toEqual([0, 1]);
  });

  it("goes on when the user took a mark or a sheet away meanwhile", async () => {
    const workbook = open();
    await workbook.mark([{ sheet: "Số liệu", address: "A2", severity: "error" }]);
    formats()[0]?.delete();
    await workbook.mark([
      { sheet: "Số liệu", address: "A3", severity: "error" },
      { sheet: "Đã xóa", address: "A3", severity: "error" },
    ]);
    expect(formats().map(({ ranges }) => ranges[0]?.local)).toEqual(["A3"]);
  });

  it("marks thousands of scattered cells though Excel takes only short lists of addresses", async () => {
    const workbook = open();
    const scattered = Array.from({ length: 3000 }, (_, index) => ({
      sheet: "Số liệu",
      address: `B${index * 2 + 1}`,
      severity: "warning" as const,
    }));
    await workbook.mark(scattered);
    const marked = formats().flatMap(({ ranges }) => ranges.map(({ local }) => local));
    expect(new Set(marked)).toEqual(new Set(scattered.map(({ address }) => address)));
  });
});

describe("goTo", () => {
  it("shows the sheet and selects the cell", async () => {
    const workbook = open();
    await workbook.goTo({ sheet: "Số liệu", address: "C4" });
    expect(host.workbook.selection?.address).toBe("'Số liệu'!C4");
  });

  it("says that a sheet is hidden, or gone", async () => {
    const workbook = open();
    await expect(workbook.goTo({ sheet: "Ẩn", address: "A1" })).rejects.toThrow("Trang tính «Ẩn» đang ẩn");
    await expect(workbook.goTo({ sheet: "Lạ", address: "A1" })).rejects.toThrow("Không còn trang tính «Lạ»");
  });
});

describe("trouble", () => {
  it("is told in both languages while a cell is being typed into", async () => {
    const workbook = open();
    host.isEditing = true;
    const trouble = await workbook.read().catch((error: unknown) => error);
    expect(trouble).toBeInstanceOf(WorkbookTrouble);
    expect((trouble as WorkbookTrouble).sentence).toEqual({
      vi: "Một ô đang được gõ dở. Hãy nhấn Enter hoặc Esc trong bảng tính rồi thử lại.",
      en: "A cell is being typed into. Press Enter or Esc in the spreadsheet and try again.",
    });
    host.isEditing = false;
    expect((await workbook.read()).tables).toHaveLength(3);
  });

  it("is told when the user's sheet is protected, and no cell changes", async () => {
    const workbook = open();
    sheetOf("Số liệu").protection.protect();
    const before = workbookState(host);
    const attempt = workbook.apply([{ sheet: "Số liệu", address: "B2", before: 12, after: 13 }]);
    await expect(attempt).rejects.toThrow("đang được bảo vệ");
    expect(workbookState(host)).toEqual(before);
  });
});

describe("a locked sheet", () => {
  const looseLock = { allowFormatCells: true, allowFormatColumns: true, selectionMode: "Unlocked" };
  const change = (address: string, before: Table["rows"][number][number], after: number | string) => ({
    sheet: "Số liệu",
    address,
    before,
    after,
  });
  const unlock = (...addresses: readonly string[]) => {
    for (const address of addresses) sheetOf("Số liệu").find(address).format.protection.set("locked", false);
  };
  const valueIn = (address: string) => sheetOf("Số liệu").find(address).values[0]?.[0];
  const callsOf = (name: string) =>
    host.log.flatMap(({ body }) => body.Actions.filter(({ Name }) => Name === name)).length;

  it("takes what goes into its open cells, the locked ones between them untouched, with a password as without", async () => {
    const workbook = open();
    unlock("B2", "B4", "C3");
    sheetOf("Số liệu").protection.protect({}, "mật khẩu");
    const outcome = await workbook.apply([change("B2", 12, 13), change("C3", true, 7), change("B4", "=1+1", 9)]);
    expect(outcome).toEqual({ applied: 3, outdated: [] });
    expect([valueIn("B2"), valueIn("C3"), valueIn("B4")]).toEqual([13, 7, 9]);
    expect([valueIn("A2"), valueIn("B3")]).toEqual(["Xã A", "1.234"]);
    expect(sheetOf("Số liệu").protection.protected).toBe(true);
    expect(callsOf("unprotect") + callsOf("Unprotect")).toBe(0);
  });

  it("of ours is unlocked for a locked cell and locked again with the same options", async () => {
    const workbook = open({ ...content, names: { DIABAN_TENDONVI: "Số liệu" } });
    unlock("B2");
    sheetOf("Số liệu").protection.protect(looseLock);
    const { options } = sheetOf("Số liệu").protection;
    const outcome = await workbook.apply([change("B2", 12, 13), change("B3", "1.234", 1234)]);
    expect(outcome).toEqual({ applied: 2, outdated: [] });
    expect([valueIn("B2"), valueIn("B3")]).toEqual([13, 1234]);
    expect(sheetOf("Số liệu").protection.protected).toBe(true);
    expect(sheetOf("Số liệu").protection.options).toEqual(options);
    expect(options).toMatchObject(looseLock);
  });

  it("of the user's is never unlocked: it is named, and what went into open cells is taken back", async () => {
    const workbook = open();
    unlock("A2");
    sheetOf("Số liệu").protection.protect(looseLock);
    const before = workbookState(host);
    const attempt = workbook.apply([change("A2", "Xã A", "Xã C"), change("B3", "1.234", 1234)]);
    await expect(attempt).rejects.toThrow("Trang tính «Số liệu» đang được bảo vệ");
    expect(workbookState(host)).toEqual(before);
  });

  it("of ours with a password is named, and nothing changes", async () => {
    const workbook = open({ ...content, names: { DIABAN_TENDONVI: "Số liệu" } });
    sheetOf("Số liệu").protection.protect(looseLock, "mật khẩu");
    const before = workbookState(host);
    const attempt = workbook.apply([change("B2", 12, 13)]);
    await expect(attempt).rejects.toThrow("Trang tính «Số liệu» đang được bảo vệ");
    expect(workbookState(host)).toEqual(before);
  });

  it("of ours laid anew keeps its open cells, its formulas, its look and its lock", async () => {
    const workbook = open();
    await workbook.writeManagedSheets([
      own([
        ["Năm", 2018],
        ["Tổng", 4],
      ]),
    ]);
    const sheet = sheetOf("Kết quả");
    sheet.find("B1").format.protection.set("locked", false);
    Object.assign(sheet.cells.at(1, 1), { formula: "=2+2" });
    sheet.find("A1").format.fill.set("color", "#FFF4CE");
    sheet.protection.protect(looseLock);
    const titles = await workbook.writeManagedSheets([
      own([
        ["Năm", 2019],
        ["Tổng", 4],
      ]),
    ]);
    expect(titles).toEqual(["Kết quả"]);
    expect(valuesIn("Kết quả")).toEqual([
      ["Năm", 2019],
      ["Tổng", 4],
    ]);
    expect(sheet.cells.find(1, 1)?.formula).toBe("=2+2");
    expect(sheet.cells.find(0, 1)?.look.get("protection/locked")).toBe(false);
    expect(sheet.cells.find(0, 0)?.look.get("fill/color")).toBe("#FFF4CE");
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject(looseLock);
  });
});

describe("valuesIn", () => {
  it("gives what stands in blocks of cells now, and null for a sheet that is gone", async () => {
    const workbook = open();
    typeInto(host, "Số liệu", "B2", 5);
    const blocks = [
      { sheet: "Số liệu", address: "A2:C3" },
      { sheet: "Không có", address: "A1" },
      { sheet: "Số liệu", address: "D3" },
    ];
    expect(await workbook.valuesIn(blocks)).toEqual([
      [
        ["Xã A", 5, null],
        ["Xã B", "1.234", true],
      ],
      null,
      [[{ error: "#REF!" }]],
    ]);
    expect(requests()).toEqual({ reads: 2, writes: 0 });
  });
});

describe("watch", () => {
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 40));

  it("tells of sorted rows and of a deleted sheet, which change no cell", async () => {
    const workbook = open();
    let calls = 0;
    workbook.watch(() => {
      calls += 1;
    });
    await aWhile();
    sortRows(host, "Số liệu", "A2:D3", (one, other) => String(other[0]).localeCompare(String(one[0])));
    expect(valuesIn("Số liệu")?.[1]?.[0]).toBe("Xã B");
    await aWhile();
    expect(calls).toBe(1);
    sheetOf("Trống").delete();
    await aWhile();
    expect(calls).toBe(2);
  });

  it("tells of the user's edits, not of our own writing, until stopped", async () => {
    const workbook = open();
    let calls = 0;
    const stop = workbook.watch(() => {
      calls += 1;
    });
    await aWhile();
    typeInto(host, "Số liệu", "B2", 5);
    await aWhile();
    expect(calls).toBe(1);
    await workbook.writeManagedSheets([own([["x"]])]);
    await workbook.apply([{ sheet: "Số liệu", address: "B2", before: 5, after: 6 }]);
    await aWhile();
    expect(calls).toBe(1);
    stop();
    await aWhile();
    typeInto(host, "Số liệu", "B2", 7);
    await aWhile();
    expect(calls).toBe(1);
  });

  it("tries again with the next reading when Excel would not be listened to", async () => {
    const workbook = open();
    host.isEditing = true;
    let calls = 0;
    workbook.watch(() => {
      calls += 1;
    });
    await aWhile();
    host.isEditing = false;
    await workbook.read();
    await aWhile();
    typeInto(host, "Số liệu", "B2", 5);
    await aWhile();
    expect(calls).toBe(1);
  });
});
