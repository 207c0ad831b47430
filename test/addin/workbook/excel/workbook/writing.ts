import { workbookState } from "../../../../excel-host/workbook-state.ts";
import { change, managedSheet } from "../../sample-sheets.ts";
import { host, open, requests, sheetOf, valuesIn } from "./open-in-excel.ts";

describe("apply", () => {
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
      [managedSheet([["Đầu đề"]])],
    );
    expect(outcome).toEqual({ applied: 2, outdated: [] });
    const { tables, names } = await workbook.read();
    expect(names?.["DIABAN_KETQUA"]).toBe("Kết quả");
    expect(tables.find(({ sheet }) => sheet === "Kết quả")?.rows.map(([first]) => first)).toEqual(["Đầu đề", "=1+1"]);
    expect(tables[0]?.rows[2]?.[1]).toBe(1234);
  });

  it("lays a sheet that stands there anew in one go with the changes", async () => {
    const workbook = open();
    await workbook.writeManagedSheets([managedSheet([["cũ"], ["cũ 2"]])]);
    const change = { sheet: "Số liệu", address: "B3", before: "1.234", after: 1234 };
    await workbook.apply([change], [managedSheet([["mới"]]), managedSheet([["thêm"]], "Nhật ký", "DIABAN_NHATKY")]);
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
    expect(await workbook.writeManagedSheets([managedSheet([["Đầu đề"], ["=1+1", 3]])])).toEqual(["Kết quả"]);
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
    await workbook.writeManagedSheets([managedSheet([["cũ"], ["cũ 2"], ["cũ", "cũ", "cũ"]])]);
    const sheet = sheetOf("Kết quả");
    sheet.name = "Tên tôi đặt";
    expect(await workbook.writeManagedSheets([managedSheet([["mới"]])])).toEqual(["Tên tôi đặt"]);
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
    const drawn = { ...managedSheet(rows, "Bảng tổng hợp", "DIABAN_TONGHOP"), charts: [chart] };
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
    expect(await workbook.writeManagedSheets([managedSheet([["của ta"]], "Số liệu")])).toEqual(["Số liệu (2)"]);
    expect(sheetOf("Số liệu").find("A1").values).toEqual([["Tên"]]);
  });

  it("points the defined name to a new sheet when the user has deleted the old one", async () => {
    const workbook = open();
    await workbook.writeManagedSheets([managedSheet([["cũ"]])]);
    sheetOf("Kết quả").delete();
    await workbook.writeManagedSheets([managedSheet([["mới"]])]);
    expect((await workbook.read()).names?.["DIABAN_KETQUA"]).toBe("Kết quả");
    expect(valuesIn("Kết quả")).toEqual([["mới"]]);
  });

  it("writes a sheet of 12 MB in parts below 5 MB, first as a new one, then over the old one", async () => {
    const workbook = open();
    const rows = (mark: string) => Array.from({ length: 4000 }, (_, row) => [row, `${mark} ${"x".repeat(3000)}`]);
    for (const mark of ["cũ", "mới"]) {
      await workbook.writeManagedSheets([managedSheet(rows(mark))]);
      expect(valuesIn("Kết quả")).toEqual(rows(mark));
    }
    expect(Math.max(...host.log.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);
    expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual(["Số liệu", "Ẩn", "Trống", "Kết quả"]);
  });

  it("says which sheet is protected and changes nothing", async () => {
    const workbook = open();
    await workbook.writeManagedSheets([managedSheet([["cũ"]])]);
    sheetOf("Kết quả").protection.protect({}, "mật khẩu");
    const before = workbookState(host);
    const attempt = workbook.writeManagedSheets([managedSheet([["mới"]])]);
    await expect(attempt).rejects.toThrow("Trang tính «Kết quả» đang được bảo vệ");
    expect(workbookState(host)).toEqual(before);
  });

  it("says that the structure is protected before it tries to add a sheet", async () => {
    const workbook = open();
    host.workbook.protection.protect();
    await expect(workbook.writeManagedSheets([managedSheet([["x"]])])).rejects.toThrow("Cấu trúc sổ đang được bảo vệ");
    expect(requests().writes).toBe(0);
  });
});
