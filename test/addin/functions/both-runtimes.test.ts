/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { MessageChannel } from "node:worker_threads";
import { functions } from "../../../addin/functions/index.ts";
import type { Cell, Table, WorkbookContent } from "../../../core/table.ts";
import { callInExcel, startFunctions, type ShownCell } from "../../excel-host/call-in-excel.ts";
import type { ExcelHost } from "../../excel-host/excel-host.ts";
import { readSample } from "../../excel-host/read-sample.ts";
import { sheetOf } from "../pane/memory-workbook.ts";
import { startHeadless } from "../../web/headless.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));
// The engine yields through a channel, which every browser has and jsdom lacks.
Object.assign(globalThis, { MessageChannel });

const review = "'Rà soát 2018'!";
const figures = `${review}D9:AF38`;
/** Three areas, the first with a blank; a level each; ten verdicts, one of them blank. */
const small: Table = sheetOf("Nhỏ", [
  ["Ghi chú", "a1", "a2", "Tình trạng"],
  ["x", 4, null, "Chuyển tiếp"],
  ["y", 3, 1, null],
  ["z", 2, 2, null],
  [null, null, null, null],
  ["Đạt", "Đạt", "Đạt", "Đạt", "Không đạt", "Đạt", "Đạt", "Không áp dụng", "Đạt", "Đạt"],
  [1, "Trảng Dài", { error: "#REF!" }, 0.5],
]);
const smallFigures = "Nhỏ!B1:C4";

/** Calls as they are typed: values, texts, ranges with and without a header, blanks, errors, arguments left out. */
const calls: Readonly<Record<string, readonly string[]>> = {
  MUCTRAN: [
    "30",
    '"30"',
    "Nhỏ!B1:C4",
    "{30;15;18}",
    '6,"floor-min-1"',
    "20,",
    "Nhỏ!A5",
    "-1",
    '"ba mươi"',
    "Nhỏ!C7",
    '30,"khác"',
  ],
  TRONGTRAN: ["2,13", '1,6,"floor-min-1"', "1,6", "13,2", "Nhỏ!A5,30"],
  DIEM: [figures, smallFigures, "Nhỏ!A1", `${figures},Nhỏ!A1:B2`],
  DONGGOP: [figures, smallFigures],
  XEPHANG: [figures, smallFigures],
  KHOANGHANG: [figures, `${smallFigures},,0.1`, `${smallFigures},,1`],
  DENGHI: [`${figures},30`, `${smallFigures},20,Nhỏ!D1:D4`, `${smallFigures},20,2`, `${smallFigures},20,Nhỏ!A1:A4`],
  THANGDIEM: [figures, smallFigures],
  CHITIEU: [
    '"T1",TRUE',
    '"T2",733,821',
    '"T2",,821',
    '"T2",Nhỏ!A5,821',
    '"T3",0,0',
    '"T10",0,0',
    '"T4",5,4',
    '"T2",0.89',
  ],
  CHUYENHOA: [
    'Nhỏ!A6:J6,"Có","Có"',
    'Nhỏ!A6:J6,"Có",',
    'Nhỏ!A6:J6,"Không","Có"',
    'Nhỏ!A6:I6,"Có","Có"',
    "Nhỏ!A6:J6,TRUE,1",
  ],
  TYLENAM: ["9,17", "9,17,1", "9,17,3", "0,0", "18,17", "Nhỏ!A5,17"],
  CANTHEM: ["9,17", "0,0", "18,17"],
  BENVUNG: ["6,1", "7,1", "0,0", "6,7", ",1"],
  TONHANDAN: ["41", "0", '"41 hộ"'],
  HANBAOCAO: ["2018", "2020", '"năm nay"', "Nhỏ!A5"],
  MADONVI: ['"Trảng Dài","Biên Hòa"', "Nhỏ!B7", '"Tân Hiệp"', '"Trảng Dài","Biên Hòa",45839', "Nhỏ!A7"],
  VUOTTRAN: ["6,37", "4,30", "Nhỏ!A7:A7,Nhỏ!C2:C5"],
  DIEMNHOM: [figures, smallFigures],
  BANGCHITIEU: ["Nhỏ!A1:C4"],
  GOIYGIAM: ["{100,20,2,1},{96,19,2,1}", "Nhỏ!A6:D6,{1,1,1,1}"],
  TENDONVI: ['"26377"', "26377,45839", "Nhỏ!B7"],
  HUYENCUA: ['"25993"', '"25993",45839'],
  DONVIMOI: ['"26002"', '"26026"', '{"26002";"26026";""}'],
  VISAO: ['"CHITIEU","T2",733,821', '"DIEM",Nhỏ!B1:C4', '"TONGHOP",1', '"CHUYENHOA",Nhỏ!A6:J6,"Có","Có"'],
  KIEMTRA: [`${review}A6:AL38,2018`, `Nhỏ!A1:C4,2018,"Biên Hòa"`, "Nhỏ!A1:A4,2018", `${review}A6:AL38,0.5`],
};
/** Those, and the calls of the guide: of each function the right one and the wrong one. */
const typed = [
  ...functions.flatMap(({ id, example: { call, wrong } }) =>
    [call, ...(wrong ? [wrong] : [])].map(
      (given) => `DIABAN.${id}(${given.map((one) => (/^[A-Z]+\d/.test(one) ? review + one : one)).join(",")})`,
    ),
  ),
  ...Object.entries(calls).flatMap(([id, list]) => list.map((given) => `DIABAN.${id}(${given})`)),
];

let host: ExcelHost;
let content: WorkbookContent;
beforeAll(async () => {
  host = await startFunctions();
  const sample = await readSample("bien-hoa-2018.xlsx");
  content = { tables: [...sample.tables, small] };
});

const inExcel = (formula: string, blank: null | "" | 0) => callInExcel(host, { formula, sheet: "Nhỏ", content, blank });

it("the runtime of office.js and the embedded spreadsheet agree, cell for cell and sentence for sentence", async () => {
  const excel = await Promise.all(typed.map((formula) => inExcel(formula, null)));
  const grid = await inGrid();
  expect(grid).toHaveLength(typed.length);
  typed.forEach((formula, index) => expect([formula, grid[index]]).toEqual([formula, excel[index]]));
});

it("blanks as empty texts, as Excel on the web hands them over, come to the same", async () => {
  const [texts, blanks] = await Promise.all(
    (["", null] as const).map((blank) => Promise.all(typed.map((formula) => inExcel(formula, blank)))),
  );
  typed.forEach((formula, index) => expect([formula, texts?.[index]]).toEqual([formula, blanks?.[index]]));
});

describe("an older Excel hands over 0 for an empty cell, and no function can know", () => {
  it.each<[string, Cell, Cell]>([
    ['DIABAN.CHITIEU("T2",Nhỏ!A5,821)', "Chưa đủ số liệu", "Không đạt"],
    ["DIABAN.TYLENAM(Nhỏ!A5,17)", "Chưa đủ số liệu", "Không đạt"],
    // The first area has 4 of 4 and a blank: with 0 in its place half of the points.
    [`DIABAN.DIEM(${smallFigures})`, { error: "#N/A" }, 50],
  ])("%s", async (formula, asBlank, asZero) => {
    expect((await inExcel(formula, null))[0]?.[0]?.value).toEqual(asBlank);
    expect((await inExcel(formula, 0))[0]?.[0]?.value).toEqual(asZero);
  });
});

/** No function here fills more cells than this. */
const room = Array.from({ length: 60 }, () => new Array<Cell>(40).fill(null));

/** Each call on a sheet of its own, so that whatever it spills has room. */
async function inGrid(): Promise<readonly (readonly (readonly ShownCell[])[])[]> {
  const own = globalThis as { CustomFunctions?: unknown };
  const excels = own.CustomFunctions;
  // The page has no office.js; here both stand in one window.
  own.CustomFunctions = undefined;
  const grid = startHeadless();
  try {
    const sheets = typed.map((_formula, index) => sheetOf(`K${index}`, room));
    const workbook = grid.open({ tables: [...content.tables, ...sheets] });
    typed.forEach((formula, index) => grid.type(`K${index}`, "A1", `=${formula}`));
    await grid.calculated();
    const { tables } = await workbook.read();
    return typed.map((_formula, index) => {
      const title = `K${index}`;
      const id = grid.model().getSheetBySheetName(title)?.getSheetId() ?? "";
      const rows = tables.find(({ sheet }) => sheet === title)?.rows ?? [];
      return rows.map((cells, row) =>
        cells.map((value, column): ShownCell => {
          const sentence = grid.sentences.at(workbook.id, id, row, column);
          return { value: value === "" ? null : value, sentence };
        }),
      );
    });
  } finally {
    grid.dispose();
    own.CustomFunctions = excels;
  }
}
it("the grid takes a formula typed in the Vietnamese way for what the English one says, and no verdict for a wrong count", async () => {
  const grid = startHeadless();
  const own = globalThis as { CustomFunctions?: unknown };
  const excels = own.CustomFunctions;
  own.CustomFunctions = undefined;
  try {
    const workbook = grid.open({ tables: [sheetOf("S", room)] });
    const entered = [
      ["A1", "=DIABAN.BENVUNG(7;1)", "Đạt"],
      ["A2", "=DIABAN.BENVUNG(7,1)", "Đạt"],
      ["A3", "=DIABAN.TYLENAM(9;17)", "Không đạt"],
      ["A4", "=DIABAN.TYLENAM(9,17;3)", { error: "#VALUE!" }],
      ["A5", "=DIABAN.BENVUNG(7)", { error: "#VALUE!" }],
      ["A6", "=DIABAN.BENVUNG(7,1,,2)", { error: "#VALUE!" }],
      ["A7", '=DIABAN.CHITIEU("T2";733;821)', "Đạt"],
    ] as const;
    for (const [address, formula] of entered) grid.type("S", address, formula);
    await grid.calculated();
    const { tables } = await workbook.read();
    expect(tables[0]?.rows.slice(0, entered.length).map(([cell]) => cell)).toEqual(
      entered.map(([, , answer]) => answer),
    );
    expect(tables[0]?.formulas?.[0]?.[0]).toBe("DIABAN.BENVUNG(7,1)");
  } finally {
    grid.dispose();
    own.CustomFunctions = excels;
  }
});
