import fc from "fast-check";
import { assess } from "../../../core/assess/assess.ts";
import { sustainedFacts, yearlyFacts } from "../../../core/life-cycle/counts.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { ledgerSheet } from "../../../core/sheet/ledger/ledger-table.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Cell, Table, WorkbookContent } from "../../../core/table.ts";
import { ledgerOf, ledgerTable, wideLedgerOf, type ToldRow } from "../ledger-builder.ts";
import { sheetOf } from "../sheet-builder.ts";

function checkLedger(given: WorkbookContent | readonly Table[], plan: Plan) {
  const { findings, notRun, unsettled, ledger, opened } = assess(given, plan, { only: "ledger" });
  return { findings, notRun, open: unsettled, history: ledger?.history ?? null, reading: opened.sheets.ledger };
}

const codes = (content: WorkbookContent) => checkLedger(content, plan7488).findings.map(({ code }) => code);

describe("checking a ledger", () => {
  it("a clean one has nothing to say, in either form", () => {
    expect(codes(ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Đạt"], ["25993", 2019, "Theo dõi"]))).toEqual(
      [],
    );
    expect(codes(wideLedgerOf([2018, 2019], ["25993", "Phường Trảng Dài", "Phê duyệt; Đạt", "Theo dõi"]))).toEqual([]);
  });

  it("units are checked as on any sheet, and never twice for one name", () => {
    const content = ledgerOf(
      ["99999", 2018, "Phê duyệt"],
      ["25993", 2018, "Phê duyệt"],
      ["25993", 2018, "Đạt"],
      ["25993", 2016, "Theo dõi"],
      ["26017", 2018, "Phê duyệt", null, null],
    );
    expect(codes(content)).toEqual(["year-outside-plan", "unknown-unit", "selected-without-decision", "provisional"]);
  });

  it("is never passed over where it stands by name, or gives a year to each row", () => {
    const list = sheetOf({ rows: [["Phường Tam Hiệp", 1, 2, 3]], withMarks: true });
    const beside = (sheet: string, rows: Cell[][]): readonly string[] => {
      const table = { name: sheet, sheet, address: `A1:D${rows.length}`, rows };
      return assess({ tables: [...list.tables, table] }, plan7488).findings.flatMap(({ code, what }) =>
        code === "no-header" ? [what.vi] : [],
      );
    };
    const unread = (sheet: string) =>
      `Không tìm thấy sổ theo dõi; gần nhất là trang tính «${sheet}», nhưng không có cột «Sự kiện» và cũng không có cột của từng năm ghi sự kiện.`;
    const summary = [
      ["Năm", "Địa bàn chọn mới", "Đạt", "Không đạt"],
      [2018, "Phường Tam Hiệp", "Phường Tam Hiệp", null],
    ];
    expect(beside("Tổng hợp", summary)).toEqual([]);
    const other = [
      ["Xã", "Việc"],
      ["Phường Tam Hiệp", "Phê duyệt"],
    ];
    expect(beside("Sổ theo dõi 2018", other)).toEqual([unread("Sổ theo dõi 2018")]);
    expect(beside("Ghi chú", other)).toEqual([]);
    expect(beside("Sổ theo dõi", [["Sổ theo dõi"], ["Xã", "Việc"]])).toEqual([]);
  });

  it("says where there is none, and which checks then did not run", () => {
    const { findings, notRun, history } = checkLedger({ tables: [] }, plan7488);
    expect(findings.map(({ code, what }) => [code, what.vi])).toEqual([
      ["no-header", "Sổ này không có bảng nào để đọc."],
    ]);
    expect(history).toBeNull();
    expect(notRun.find(({ code }) => code === "impossible-transition")?.why.vi).toBe("Chưa đọc được sổ theo dõi.");
    const selection = checkLedger(sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }), plan7488);
    expect(selection.findings[0]?.what.vi).toContain("Không tìm thấy sổ theo dõi; gần nhất là trang tính «Rà soát»");
  });

  it("a warning accepted with a reason is not open any more", () => {
    const table = ledgerTable(["25993", 2018, "Phê duyệt", null, null], ["25993", 2018, "Đạt"]);
    const [warning] = checkLedger([table], plan7488).open;
    expect(warning?.code).toBe("selected-without-decision");
    const rows: Cell[][] = [
      ["2018-12-01", "Bỏ qua có lý do", warning?.fingerprint ?? "", "quyết định gửi sau", "", ""],
    ];
    const log = { name: "Nhật ký", sheet: "Nhật ký", address: "A1:F1", rows };
    expect(checkLedger({ tables: [table, log], names: { DIABAN_NHATKY: "Nhật ký" } }, plan7488).open).toEqual([]);
  });

  it("Đồng Nai 2018, from the sheet to the share: 17 due, 9 transformed, 2 short", () => {
    const areas = ["25993", "25996", "25999", "26002", "26005", "26008", "26011", "26014", "26017"];
    const failed = ["26020", "26023", "26026", "26029", "26032", "26035", "26038", "26041"];
    const told = [...areas, ...failed].map((code): ToldRow => [code, 2018, "Phê duyệt"]);
    const results = [
      ...areas.map((code): ToldRow => [code, 2018, "Đạt"]),
      ...failed.map((code): ToldRow => [code, 2018, "Không đạt"]),
    ];
    const { history, findings } = checkLedger(ledgerOf(...told, ...results), plan7488);
    expect(findings).toEqual([]);
    expect(history && yearlyFacts(history, 2018)).toEqual({ due: 17, transformed: 9, failed: 8 });
  });

  it("what the sheet «Thay đổi đơn vị» renamed is known by its new name", () => {
    const changes = {
      name: "x",
      sheet: "Thay đổi đơn vị",
      address: "A1:E1",
      rows: [["25993", "Phường Trảng Dài", "Phường Trảng Dài Mới", "1/1/2019", "NQ 1"]],
    };
    const ledger = ledgerTable(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Đạt"]);
    const renamed = {
      ...ledger,
      rows: [...ledger.rows, [null, "Phường Trảng Dài Mới", 2019, "Tái phức tạp", null, null, null]],
      address: "A1:G5",
    };
    const { findings, history } = checkLedger([renamed, changes], plan7488);
    expect(findings).toEqual([]);
    expect(history?.areas).toHaveLength(1);
    expect(history && sustainedFacts(history, plan7488)).toEqual({ transformed: 1, relapsed: 1 });
  });
});

it("written and read again a ledger is the same", () => {
  const { reading } = checkLedger(
    ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Đạt", "15/11/2018"], ["26017", 2026, "Phê duyệt"]),
    plan7488,
  );
  const entries = reading.sheet?.entries ?? [];
  const { table, title, name } = ledgerSheet(entries);
  const again = checkLedger({ tables: [table], names: { [name]: title } }, plan7488).reading.sheet?.entries ?? [];
  const bare = (those: typeof entries) => those.map((entry) => ({ ...entry, place: null }));
  expect(entries).toHaveLength(3);
  expect(bare(again)).toEqual(bare(entries));
});

describe("a list with a past", () => {
  const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"];
  const rows = [
    ["Trảng Dài", 90, 90, 90, null, null],
    ["Tam Hiệp", 50, 50, 50, null, null],
    ["Tân Hòa", 1, 1, 1, null, null],
  ];
  const selection = sheetOf({ heading, rows }).tables;
  const proposed = (...told: readonly ToldRow[]) => {
    const tables = told.length > 0 ? [...selection, ledgerTable(...told)] : selection;
    const { selection: result } = assess({ tables }, plan7488);
    return [result?.proposal.proposed, result?.proposal.excluded];
  };

  it("a transformed area is not proposed again, unless it relapsed", () => {
    const success: readonly ToldRow[] = [
      ["25993", 2017, "Phê duyệt"],
      ["25993", 2017, "Đạt"],
    ];
    expect(proposed()).toEqual([[0, 1, 2], []]);
    expect(proposed(...success)).toEqual([[1, 2], [{ area: 0, because: "transformed" }]]);
    expect(proposed(...success, ["25993", 2018, "Tái phức tạp"])).toEqual([[0, 1, 2], []]);
  });

  it("the ledger beside it is never taken for the list, nor the list for the ledger", () => {
    const tables = [ledgerTable(["25993", 2017, "Phê duyệt"]), ...selection];
    expect(assess({ tables }, plan7488).selection?.sheet.table.sheet).toBe("Rà soát");
    expect(checkLedger({ tables }, plan7488).reading.sheet?.table.sheet).toBe("Sổ");
  });
});

it("whatever stands in a ledger, it is answered, and the order of its rows changes no count", () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>("Phê duyệt", "Đạt", "Không đạt", "Chuyển tiếp", "Tái phức tạp", "Đề xuất; Phê duyệt"),
    fc.constantFrom<Cell>(null, 2017, 2018, 2019, "x", "#REF!", { error: "#N/A" }, true, -1, 1e300, "32/13/2018"),
  );
  const row = fc.tuple(fc.constantFrom("25993", "26017", "26005", "99999"), cell, cell, cell, cell);
  const rows = fc.array(row, { maxLength: 12 });
  const shuffled = rows.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const counts = (those: typeof given) => {
        const { history } = checkLedger(ledgerOf(...those), plan7488);
        return history && [2017, 2018, 2019].map((year) => yearlyFacts(history, year));
      };
      expect(counts(other)).toEqual(counts(given));
    }),
    { numRuns: 60 },
  );
});
