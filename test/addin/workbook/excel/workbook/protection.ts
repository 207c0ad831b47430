import { WorkbookTrouble } from "../../../../../addin/workbook/workbook.ts";
import { workbookState } from "../../../../excel-host/workbook-state.ts";
import { change, managedSheet } from "../../sample-sheets.ts";
import { host, content, open, sheetOf, valuesIn } from "./open-in-excel.ts";

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
      managedSheet([
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
      managedSheet([
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
