import { sortRows, typeInto } from "../../../../excel-host/load-content.ts";
import { managedSheet, table } from "../../sample-sheets.ts";
import { host, content, open, requests, sheetOf, valuesIn } from "./open-in-excel.ts";

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
    await workbook.writeManagedSheets([managedSheet([["x"]])]);
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
