import type { WorkbookContent } from "../../../../core/table.ts";
import { startHeadless, type Headless } from "../../../web/headless.ts";
import { change, figures, hiddenSheet, managedSheet, table } from "../sample-sheets.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

let grid: Headless;
beforeEach(() => {
  grid = startHeadless();
});
afterEach(() => grid.dispose());

const content: WorkbookContent = {
  fileName: "thử.xlsx",
  tables: [figures, hiddenSheet],
  names: { DIABAN_THANGDIEM: "Ẩn" },
};

it("tells a formula that came to a text without letters from one that was never calculated", async () => {
  const formulas = [
    ["CONCATENATE()", null],
    [null, null],
  ];
  const given = {
    tables: [
      table(
        "S",
        [
          ["", "a"],
          [null, "b"],
        ],
        { formulas },
      ),
    ],
  };
  const { tables } = await grid.open(given).read();
  expect(tables[0]?.rows[0]).toEqual(["", "a"]);
});

describe("valuesIn", () => {
  it("gives what stands in blocks of cells now, and null for a sheet that is gone", async () => {
    const blocks = [
      { sheet: "Số liệu", address: "A2:C3" },
      { sheet: "Không có", address: "A1" },
      { sheet: "Số liệu", address: "D3" },
    ];
    expect(await grid.open(content).valuesIn(blocks)).toEqual([
      [
        ["Xã A", 12, null],
        ["Xã B", "1.234", true],
      ],
      null,
      [[{ error: "#REF!" }]],
    ]);
  });
});

describe("read", () => {
  it("gives every kind of cell exactly as the file had it", async () => {
    const { tables, fileName, names } = await grid.open(content).read();
    expect(fileName).toBe("thử.xlsx");
    expect(names).toEqual({ DIABAN_THANGDIEM: "Ẩn" });
    expect(tables.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["Số liệu", undefined],
      ["Ẩn", true],
    ]);
    expect(tables[0]?.rows).toEqual(content.tables[0]?.rows);
    expect(tables[0]?.formulas?.[1]?.[3]).toBe("SUM(B2:C2)");
    expect(tables[0]?.formulas?.[3]?.[1]).toBeNull();
    expect(tables[0]?.hiddenRows).toEqual([2]);
  });

  it("sees what the user typed and what follows from it", async () => {
    const workbook = grid.open(content);
    grid.type("Số liệu", "C2", 30);
    await grid.calculated();
    const rows = (await workbook.read()).tables[0]?.rows;
    expect(rows?.[1]).toEqual(["Xã A", 12, 30, 42]);
  });

  it("reads cells that a formula above fills", async () => {
    const workbook = grid.open({ tables: [table("S", [["a1"], [10], [20], [20]])] });
    grid.type("S", "C2", "=DIABAN.XEPHANG(A1:A4)");
    await grid.calculated();
    const rows = (await workbook.read()).tables[0]?.rows;
    expect(rows?.map((row) => row[2])).toEqual([null, 3, 1, 1]);
  });

  it("finds an empty sheet empty", async () => {
    const workbook = grid.open({ tables: [table("Trống", [[null]])] });
    expect((await workbook.read()).tables[0]?.rows).toEqual([]);
  });
});

describe("apply", () => {
  it("changes cells that still hold what was shown, in one undo step", async () => {
    const workbook = grid.open(content);
    const outcome = await workbook.apply([change("B3", "1.234", 1234), change("C2", null, 0)]);
    expect(outcome).toEqual({ applied: 2, outdated: [] });
    const after = (await workbook.read()).tables[0]?.rows;
    expect([after?.[2]?.[1], after?.[1]?.[2]]).toEqual([1234, 0]);
    await grid.undo();
    expect((await workbook.read()).tables[0]?.rows).toEqual(content.tables[0]?.rows);
  });

  it("lays a sheet of its own with the changes, some of them in it, and takes all of it back in one undo step", async () => {
    const workbook = grid.open(content);
    const outcome = await workbook.apply(
      [change("B3", "1.234", 1234), { sheet: "Kết quả", address: "A3", before: null, after: "=1+1" }],
      [managedSheet([["Đầu đề"], ["dòng 2"]])],
    );
    expect(outcome).toEqual({ applied: 2, outdated: [] });
    const after = await workbook.read();
    expect(after.tables[2]?.rows).toEqual([["Đầu đề"], ["dòng 2"], ["=1+1"]]);
    expect(after.tables[2]?.formulas?.[2]?.[0] ?? null).toBeNull();
    expect(after.tables[0]?.rows[2]?.[1]).toBe(1234);
    await grid.undo();
    const before = await workbook.read();
    expect(before.tables).toHaveLength(2);
    expect(before.tables[0]?.rows).toEqual(content.tables[0]?.rows);
  });

  it("takes two sheets that were laid together back in one undo step", async () => {
    const workbook = grid.open(content);
    const second = managedSheet([["hai"]], "Nhật ký", "DIABAN_NHATKY");
    await workbook.apply([change("B3", "1.234", 1234)], [managedSheet([["một"]]), second]);
    expect((await workbook.read()).tables.map(({ sheet }) => sheet)).toEqual(["Số liệu", "Ẩn", "Kết quả", "Nhật ký"]);
    await grid.undo();
    const before = await workbook.read();
    expect(before.tables.map(({ sheet }) => sheet)).toEqual(["Số liệu", "Ẩn"]);
    expect(before.tables[0]?.rows).toEqual(content.tables[0]?.rows);
  });

  it("leaves alone a cell that the user has changed meanwhile, and says which", async () => {
    const workbook = grid.open(content);
    grid.type("Số liệu", "B2", 99);
    const outcome = await workbook.apply([change("B2", 12, 13), change("A3", "Xã B", "Xã C")]);
    expect(outcome).toEqual({ applied: 1, outdated: [{ sheet: "Số liệu", address: "B2" }] });
    const rows = (await workbook.read()).tables[0]?.rows;
    expect([rows?.[1]?.[1], rows?.[2]?.[0]]).toEqual([99, "Xã C"]);
  });

  it("tells apart 12 and the text 12", async () => {
    const workbook = grid.open(content);
    expect((await workbook.apply([change("A4", 12, 13)])).outdated).toHaveLength(1);
    expect((await workbook.apply([change("A4", "12", 12)])).applied).toBe(1);
    expect((await workbook.read()).tables[0]?.rows[3]?.[0]).toBe(12);
  });

  it("writes a text that looks like a formula as a text", async () => {
    const workbook = grid.open(content);
    await workbook.apply([change("A2", "Xã A", "=SUM(B2:B3)")]);
    const sheet = (await workbook.read()).tables[0];
    expect([sheet?.rows[1]?.[0], sheet?.formulas?.[1]?.[0]]).toEqual(["=SUM(B2:B3)", null]);
  });

  it("counts a sheet that is gone as outdated", async () => {
    const workbook = grid.open(content);
    const gone = { sheet: "Không có", address: "A1", before: null, after: 1 };
    expect(await workbook.apply([gone])).toEqual({ applied: 0, outdated: [{ sheet: "Không có", address: "A1" }] });
  });
});

describe("writeManagedSheets", () => {
  it("adds a sheet under its defined name and takes it away again in one undo step", async () => {
    const workbook = grid.open(content);
    const titles = await workbook.writeManagedSheets([managedSheet([["Đầu đề"], ["=1+1", 3]])]);
    expect(titles).toEqual(["Kết quả"]);
    const after = await workbook.read();
    expect(after.names?.["DIABAN_KETQUA"]).toBe("Kết quả");
    expect(after.tables[2]?.rows).toEqual([
      ["Đầu đề", null],
      ["=1+1", 3],
    ]);
    expect(after.tables[2]?.formulas?.[1]?.[0]).toBeNull();
    await grid.undo();
    const before = await workbook.read();
    expect(before.tables).toHaveLength(2);
    expect(before.names).toEqual({ DIABAN_THANGDIEM: "Ẩn" });
  });

  it("replaces its own sheet, whatever the user has renamed it to", async () => {
    const workbook = grid.open(content);
    await workbook.writeManagedSheets([managedSheet([["cũ"], ["cũ 2"], ["cũ 3"]])]);
    grid.host.api.getActiveWorkbook()?.getSheetByName("Kết quả")?.setName("Tên tôi đặt");
    const titles = await workbook.writeManagedSheets([managedSheet([["mới"]])]);
    expect(titles).toEqual(["Tên tôi đặt"]);
    const after = await workbook.read();
    expect(after.tables).toHaveLength(3);
    expect(after.tables[2]?.rows).toEqual([["mới"]]);
    await grid.undo();
    expect((await workbook.read()).tables[2]?.rows).toEqual([["cũ"], ["cũ 2"], ["cũ 3"]]);
  });

  it("leaves a sheet of the user's that bears the same title", async () => {
    const workbook = grid.open(content);
    const titles = await workbook.writeManagedSheets([managedSheet([["của ta"]], "Số liệu")]);
    expect(titles).toEqual(["Số liệu (2)"]);
    expect((await workbook.read()).tables[0]?.rows).toEqual(content.tables[0]?.rows);
  });

  it("changes nothing when it fails half way", async () => {
    const workbook = grid.open(content);
    const two = [managedSheet([["1"]], "Một"), managedSheet([["2"]], "Hai", "DIABAN_NHATKY")];
    let written = 0;
    const { host } = grid;
    const setCells = host.setCells.bind(host);
    Object.assign(grid.host, {
      setCells(...given: Parameters<typeof setCells>) {
        written += 1;
        if (written === 2) throw new Error("hỏng");
        setCells(...given);
      },
    });
    await expect(workbook.writeManagedSheets(two)).rejects.toThrow("hỏng");
    const after = await workbook.read();
    expect(after.tables.map(({ sheet }) => sheet)).toEqual(["Số liệu", "Ẩn"]);
    expect(after.names).toEqual({ DIABAN_THANGDIEM: "Ẩn" });
  });

  it("does not undo the user's last edit when it fails at once", async () => {
    const workbook = grid.open(content);
    grid.type("Số liệu", "B2", 77);
    Object.assign(grid.host, {
      execute() {
        throw new Error("hỏng");
      },
    });
    await expect(workbook.writeManagedSheets([managedSheet([["1"]], "Một")])).rejects.toThrow("hỏng");
    expect((await workbook.read()).tables[0]?.rows[1]?.[1]).toBe(77);
  });
});

describe("watch", () => {
  const told = (workbook: { watch(listener: () => void): () => void }) => {
    const calls = { count: 0, stop: () => {} };
    calls.stop = workbook.watch(() => {
      calls.count += 1;
    });
    return calls;
  };
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 250));

  it("tells of the user's edit, the last time when what follows from it stands there", async () => {
    const workbook = grid.open(content);
    const sums: unknown[] = [];
    workbook.watch(() => void workbook.read().then(({ tables }) => sums.push(tables[0]?.rows[1]?.[3])));
    grid.type("Số liệu", "B2", 5);
    grid.type("Số liệu", "C2", 6);
    await grid.calculated();
    await aWhile();
    expect(sums.at(-1)).toBe(11);
    expect(grid.edits()).toBeGreaterThan(0);
  });

  it("does not tell of our own writing", async () => {
    const workbook = grid.open(content);
    const calls = told(workbook);
    await workbook.writeManagedSheets([managedSheet([["x"]])]);
    await aWhile();
    expect(calls.count).toBe(0);
  });

  it("tells of formulas that follow from a fix", async () => {
    const workbook = grid.open(content);
    const calls = told(workbook);
    await workbook.apply([{ sheet: "Số liệu", address: "B2", before: 12, after: 20 }]);
    await grid.calculated();
    await aWhile();
    expect(calls.count).toBe(1);
    expect((await workbook.read()).tables[0]?.rows[1]?.[3]).toBe(20);
  });

  it("tells no more once stopped", async () => {
    const workbook = grid.open(content);
    const calls = told(workbook);
    calls.stop();
    grid.type("Số liệu", "B2", 5);
    await aWhile();
    expect(calls.count).toBe(0);
  });
});
