/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { ExcelWorkbook } from "../../../../addin/workbook/excel/excel-workbook.ts";
import { WorkbookTrouble, type FormulaEntry, type SeenCell } from "../../../../addin/workbook/workbook.ts";
import type { Table } from "../../../../core/table.ts";
import { calculatedFunctions } from "../../../excel-host/calculated-functions.ts";
import { ExcelHost } from "../../../excel-host/excel-host.ts";
import { hostWith } from "../../../excel-host/load-content.ts";
import { openOfficePage } from "../../../excel-host/office-page.ts";
import { workbookState } from "../../../excel-host/workbook-state.ts";

let host = new ExcelHost();
let connect: (host: ExcelHost) => void;
beforeAll(async () => {
  ({ connect } = await openOfficePage(() => host));
});

/** Two criteria, three areas: 4 and 2 are full points of a1, so the first has 100, the last 0. */
const figures: Table = {
  name: "Số liệu",
  sheet: "Số liệu",
  address: "A1:B4",
  rows: [
    ["a1", "Ghi chú"],
    [4, "một"],
    [2, "hai"],
    [0, "ba"],
  ],
};

function open(tables: readonly Table[] = [figures]) {
  host = hostWith({ tables }, { calculate: calculatedFunctions(() => host) });
  connect(host);
  const { formulas } = new ExcelWorkbook();
  return formulas;
}

const sheet = "Số liệu";
const at = (address: string, formula: string | null = null, value: SeenCell["value"] = null): SeenCell => ({
  sheet,
  address,
  value,
  formula,
});
const entry = (address: string, formula: string, more: Partial<FormulaEntry> = {}): FormulaEntry => ({
  cell: at(address),
  formula,
  ...more,
});
const range = (address: string) => host.workbook.worksheets.getItem(sheet).find(address);
const column = (address: string) => range(address).values.map(([value]) => value);
const trouble = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof WorkbookTrouble ? error.sentence.vi : error),
  );

it("says in which cell the user stands", async () => {
  const formulas = open();
  range("B3").select();
  expect(await formulas.activeCell()).toEqual({ sheet: "Số liệu", address: "B3" });
});

it("enters a formula, lets it spill, and says into which block", async () => {
  const formulas = open();
  const before = workbookState(host).sheets[sheet] as { cells: Record<string, unknown> };
  expect(await formulas.enter([entry("D2", "DIABAN.XEPHANG(A1:A4)")])).toEqual({ applied: 1, outdated: [] });
  expect(range("D2").formulas).toEqual([["=DIABAN.XEPHANG(A1:A4)"]]);
  expect(column("D2:D4")).toEqual([1, 2, 3]);
  expect(await formulas.spills([at("D2"), at("D3"), at("A2")])).toEqual(["D2:D4", null, null]);
  const after = workbookState(host).sheets[sheet] as { cells: Record<string, unknown> };
  for (const [address, cell] of Object.entries(before.cells)) expect(after.cells[address]).toEqual(cell);
});

it("sets the number format with the formula, and frees a cell of texts", async () => {
  const formulas = open();
  range("D1").set("numberFormat", [["@"]]);
  await formulas.enter([
    entry("D1", "DIABAN.MUCTRAN(30)"),
    entry("D2", "DIABAN.HANBAOCAO(2018)", { format: "dd/mm/yyyy" }),
  ]);
  expect(range("D1:D2").values).toEqual([[4], [43427]]);
  expect(range("D1:D2").numberFormat).toEqual([["General"], ["dd/mm/yyyy"]]);
  expect(range("D2").text).toEqual([["23/11/2018"]]);
});

it("leaves a cell alone that holds something else than the user saw, and all that belongs to it", async () => {
  const formulas = open();
  const before = workbookState(host);
  const emptied = [at("B3", null, "hai"), at("B4", null, "bốn")];
  const outcome = await formulas.enter([
    entry("A2", "DIABAN.MUCTRAN(30)"),
    { ...entry("B2", "DIABAN.DIEM(A1:A4)"), cell: at("B2", null, "một"), emptied },
  ]);
  expect(outcome.applied).toBe(0);
  expect(outcome.outdated).toEqual([
    { sheet, address: "A2" },
    { sheet, address: "B4" },
  ]);
  expect(workbookState(host)).toEqual(before);
});

it("empties the cells that the user was shown for what spills", async () => {
  const formulas = open();
  const emptied = [at("B3", null, "hai"), at("B4", null, "ba")];
  await formulas.enter([{ ...entry("B2", "DIABAN.XEPHANG(A1:A4)"), cell: at("B2", null, "một"), emptied }]);
  expect(column("B1:B4")).toEqual(["Ghi chú", 1, 2, 3]);
});

it("enters formulas anew that were not known when the workbook was opened", async () => {
  const stale: Table = {
    ...figures,
    address: "A1:D4",
    rows: figures.rows.map((row, at) => [...row, null, at === 1 ? { error: "#NAME?" } : null]),
    formulas: [[], [null, null, null, "DIABAN.XEPHANG(A1:A4)"], [], []],
  };
  const formulas = open([stale]);
  expect(range("D2").values).toEqual([["#NAME?"]]);
  const cell = at("D2", "DIABAN.XEPHANG(A1:A4)", { error: "#NAME?" });
  expect(await formulas.enter([{ cell, formula: "DIABAN.XEPHANG(A1:A4)" }])).toEqual({ applied: 1, outdated: [] });
  expect(column("D2:D4")).toEqual([1, 2, 3]);
});

it("keeps values in the place of formulas, in the cells that they spill into and in no other", async () => {
  const formulas = open();
  await formulas.enter([
    entry("D2", "DIABAN.XEPHANG(A1:A4)"),
    entry("F2", 'DIABAN.MADONVI("Trảng Dài","Biên Hòa")'),
    entry("F3", "DIABAN.TRONGTRAN(2,13)"),
    entry("F4", "DIABAN.DIEM(B1)"),
  ]);
  const shown = range("A1:G4").values;
  const seen = [
    at("D2", "DIABAN.XEPHANG(A1:A4)"),
    at("F2", 'DIABAN.MADONVI("Trảng Dài","Biên Hòa")'),
    at("F3", "DIABAN.TRONGTRAN(2,13)"),
    at("F4", "DIABAN.DIEM(B1)"),
  ];
  expect(await formulas.keepValues(seen)).toEqual({ applied: 6, outdated: [] });
  expect(range("A1:G4").values).toEqual(shown);
  expect(shown[1]).toEqual([4, "một", "", 1, "", "25993", ""]);
  expect(
    range("A1:G4")
      .formulas.flat()
      .filter((formula) => String(formula).startsWith("=")),
  ).toEqual([]);
  // The code stays a text, the error an error.
  expect(range("F2:F4").valueTypes).toEqual([["String"], ["Boolean"], ["Error"]]);
  expect(await formulas.spills([at("D2")])).toEqual([null]);
});

it("keeps no value of a formula that was changed, or that has not answered yet", async () => {
  const formulas = open();
  await formulas.enter([entry("D2", "DIABAN.MUCTRAN(30)")]);
  Object.assign(host.workbook.worksheets.getItem(sheet).cells.at(2, 3), {
    value: "#BUSY!",
    kind: "Error",
    formula: "=DIABAN.MUCTRAN(20)",
  });
  const before = workbookState(host);
  const outcome = await formulas.keepValues([at("D2", "DIABAN.MUCTRAN(31)"), at("D3", "DIABAN.MUCTRAN(20)")]);
  expect(outcome).toEqual({
    applied: 0,
    outdated: [
      { sheet, address: "D2" },
      { sheet, address: "D3" },
    ],
  });
  expect(workbookState(host)).toEqual(before);
});

it("names the sheet that is protected, and changes nothing of the others", async () => {
  const other: Table = { name: "Khóa", sheet: "Khóa", address: "A1", rows: [["x"]] };
  const formulas = open([figures, other]);
  await formulas.enter([
    entry("D2", "DIABAN.XEPHANG(A1:A4)"),
    { ...entry("B1", "DIABAN.MUCTRAN(30)"), cell: { ...at("B1"), sheet: "Khóa" } },
  ]);
  host.workbook.worksheets.getItem("Khóa").protection.protected = true;
  const before = workbookState(host);
  const seen = [at("D2", "DIABAN.XEPHANG(A1:A4)"), { ...at("B1", "DIABAN.MUCTRAN(30)"), sheet: "Khóa" }];
  expect(await trouble(formulas.keepValues(seen))).toContain("Trang tính «Khóa» đang được bảo vệ");
  expect(workbookState(host)).toEqual(before);
  expect(await trouble(formulas.enter(seen.map((cell) => ({ cell, formula: cell.formula ?? "" }))))).toContain(
    "«Khóa»",
  );
  expect(workbookState(host)).toEqual(before);
});

it("says what to press while a cell is being typed into", async () => {
  const formulas = open();
  host.isEditing = true;
  expect(await trouble(formulas.activeCell())).toContain("nhấn Enter hoặc Esc");
  expect(await trouble(formulas.enter([entry("D2", "DIABAN.MUCTRAN(30)")]))).toContain("nhấn Enter hoặc Esc");
});

it("asks once and writes once for entering, twice and once for keeping values", async () => {
  const formulas = open();
  const count = (from: number) => host.log.slice(from).map(({ isWrite }) => (isWrite ? "write" : "ask"));
  await formulas.enter([entry("D2", "DIABAN.XEPHANG(A1:A4)"), entry("F2", "DIABAN.MUCTRAN(30)")]);
  expect(count(0)).toEqual(["ask", "write"]);
  const from = host.log.length;
  await formulas.keepValues([at("D2", "DIABAN.XEPHANG(A1:A4)"), at("F2", "DIABAN.MUCTRAN(30)")]);
  expect(count(from)).toEqual(["ask", "ask", "write"]);
});

const kinds = ["GeneralException", "AccessDenied", "lost before", "lost after"] as const;

it.each(kinds.flatMap((kind) => (["before", "half way"] as const).map((when) => [kind, when] as const)))(
  "leaves all or nothing of it when a request fails: %s, %s",
  async (kind, when) => {
    for (const task of ["enter", "keepValues"] as const) {
      for (let request = 1; request <= 3; request += 1) {
        const formulas = open();
        const seen = at("D2", "DIABAN.XEPHANG(A1:A4)");
        if (task === "keepValues") await formulas.enter([entry("D2", "DIABAN.XEPHANG(A1:A4)")]);
        const act = () =>
          task === "keepValues"
            ? formulas.keepValues([seen])
            : formulas.enter([entry("D2", "DIABAN.HANBAOCAO(2018)", { format: "dd/mm/yyyy" })]);
        const before = workbookState(host);
        host.plan({ request, kind, when });
        const said = await trouble(act());
        const isDone = host.isFaultDone;
        if (said !== null) expect([task, request, workbookState(host)]).toEqual([task, request, before]);
        else if (isDone) expect(workbookState(host)).not.toEqual(before);
      }
    }
  },
);
