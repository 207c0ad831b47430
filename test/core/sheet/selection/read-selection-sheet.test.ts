import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { open } from "../../../../core/open/open.ts";
import type { ReadingOptions } from "../../../../core/sheet/area-sheet.ts";
import type { SelectionSheet } from "../../../../core/sheet/selection/selection-sheet.ts";
import type { Cell, WorkbookContent } from "../../../../core/table.ts";
import { sheetOf as workbookWith } from "../../sheet-builder.ts";
import { tableOf, workbookOf } from "../table-builder.ts";

const read = (content: WorkbookContent, options: ReadingOptions = {}) =>
  open(content, plan7488, options).sheets.selection;

function sheetOf(content: WorkbookContent, options: ReadingOptions = {}): SelectionSheet {
  const { sheet } = read(content, options);
  if (!sheet) throw new Error("no sheet was read");
  return sheet;
}

const codes = ({ areas }: SelectionSheet) =>
  areas.map(({ match }) => (match.kind === "matched" ? match.unit.code : match.kind));
const skippedAs = ({ skipped }: SelectionSheet) => skipped.map(({ row, kind }) => [row + 1, kind]);

const _ = null;
/** An old sheet: title block, header in three merged rows, numbering, groups, totals, notes, signature. */
const old: Cell[][] = [
  ["CÔNG AN TỈNH ĐỒNG NAI", _, _, _, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", _, _, _],
  ["CÔNG AN HUYỆN ĐỊNH QUÁN", _, _, _, "Độc lập - Tự do - Hạnh phúc", _, _, _],
  [_, _, _, _, "Định Quán, ngày 5 tháng 12 năm 2017", _, _, _],
  ["DANH SÁCH RÀ SOÁT ĐỊA BÀN NĂM 2018", _, _, _, _, _, _, _],
  ["(Theo Kế hoạch 7488/KH-UBND năm 2017)", _, _, _, _, _, _, _],
  ["STT", "Xã, thị trấn", "Hình sự", _, "Ma túy", _, _, "Lựa chọn"],
  [_, "Địa bàn", "Số vụ phạm pháp hình sự", "Truy nã", "Số vụ ma túy", "Người nghiện", _, _],
  [_, _, "(vụ)", "(người)", "(vụ)", "có hồ sơ", "Người sử dụng", _],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
  ["I", "Thị trấn", 10, 1, 2, 3, 4, _],
  [1, "TT. Định Quán", 10, 1, 2, 3, 4, "x"],
  ["II", "Các xã", _, _, _, _, _, _],
  [1, "Phú Hoà", 5, 0, 1, 2, 0, _],
  [2, "X. La Ngà", 7, 2, 0, 1, 1, _],
  [3, "Gia Canh", _, _, _, _, _, _],
  [_, "Cộng các xã", 12, 2, 1, 3, 1, _],
  [_, "Tổng cộng", 22, 3, 3, 6, 5, _],
  ["Ghi chú: số liệu đến 15/11", _, _, _, _, _, _, _],
  [_, "NGƯỜI LẬP BIỂU", _, _, _, "TRƯỞNG CÔNG AN", _, _],
  [_, "Nguyễn Văn A", _, _, _, "Trần Văn B", _, _],
];
const oldMerges = ["A6:A8", "C6:D6", "E6:G6", "F7:G7", "H6:H8"];

describe("an old sheet as it is", () => {
  const sheet = sheetOf(workbookOf(tableOf(old, { merges: oldMerges })));

  it("finds the header of three rows under the title block", () => {
    expect([sheet.headerTop + 1, sheet.headerBottom + 1]).toEqual([6, 8]);
    expect(sheet.columns.map(({ use }) => use)).toEqual([
      "ordinal",
      "name",
      "a1",
      "a6",
      "b1",
      "b4.1",
      "b4.2",
      "approved",
    ]);
  });

  it("takes the year of the title, not that of a date or of a cited document", () => expect(sheet.year).toBe(2018));
  it("takes the district of the title", () => expect(sheet.district).toEqual({ code: "736", name: "Huyện Định Quán" }));

  it("reads every area, the forgotten row and the other tone placement too", () => {
    expect(sheet.areas.map(({ row }) => row + 1)).toEqual([11, 13, 14, 15]);
    expect(codes(sheet)).toEqual(["26206", "26221", "26227", "26230"]);
    expect(sheet.areas[0]?.facts[0]).toBe(10);
    expect(sheet.areas[3]?.facts[0]).toBeNull();
    expect(sheet.areas.map(({ approved }) => approved)).toEqual([true, false, false, false]);
  });

  it("names what it skipped", () =>
    expect(skippedAs(sheet)).toEqual([
      [9, "numbering"],
      [10, "group"],
      [12, "group"],
      [16, "subtotal"],
      [17, "total"],
      [18, "note"],
      [19, "signature"],
      [20, "signature"],
    ]));

  it("never keeps the name of a person who signed", () =>
    expect(JSON.stringify(sheet.skipped)).not.toMatch(/Nguyễn|Trần/));

  it("knows what each total is the sum of", () =>
    expect(sheet.totals.map(({ row, of }) => [row + 1, of])).toEqual([
      [10, [0]],
      [16, [1, 2, 3]],
      [17, [0, 1, 2, 3]],
    ]));
});

const header = ["STT", "Tên đơn vị", "a1", "a2", "a3"];

it("skips a header that a printed page repeats, and says so", () => {
  const { sheet } = read(
    workbookOf(
      tableOf([header, [1, "Phú Hoà", 5, 0, 1], ["STT", "Tên đơn vị ", "A1", "a2", "a3"], [2, "Gia Canh", 5, 0, 1]]),
    ),
  );
  expect(sheet?.areas.map(({ name }) => name)).toEqual(["Phú Hoà", "Gia Canh"]);
  expect(sheet && skippedAs(sheet)).toEqual([[3, "header"]]);
});

describe("where the header is", () => {
  it("is not a row of figures that says the type of its unit", () => {
    const reading = read(
      workbookOf(
        tableOf([
          ["", "Loại", "a1", "a2", "a3"],
          ["Gia Canh", "Xã", 5, 0, 1],
          ["Phú Hòa", "Xã", 5, 0, 1],
        ]),
      ),
    );
    expect([reading.missing, reading.candidates.map(({ headerTop }) => headerTop)]).toEqual(["name-column", [0]]);
  });

  it("is not found among words", () => {
    const reading = read(workbookOf(tableOf([["Kính gửi"], ["Số vụ phạm pháp hình sự tăng"]])));
    expect([reading.sheet, reading.missing]).toEqual([null, "header"]);
  });

  it("needs a column of names", () =>
    expect(
      read(
        workbookOf(
          tableOf([
            ["STT", "a1", "a2", "a3"],
            [1, 2, 3, 4],
          ]),
        ),
      ).missing,
    ).toBe("name-column"));

  it("is not stretched over areas by a word of theirs that is a heading elsewhere", () => {
    const rows = [
      ["Tên đơn vị", "a1", "a2", "a3", "Lý do"],
      ["Tam Hiệp", 1, 2, 3, null],
      ["Tam Hòa", 1, 2, 3, "giáp ranh"],
    ];
    expect(codes(sheetOf(workbookOf(tableOf(rows)), { district: "Biên Hòa" }))).toEqual(["26017", "26035"]);
    const blanks = [
      ["Tên đơn vị", "a1", "a2", "a3", "Lý do"],
      ["Tam Hòa", null, null, null, "giáp ranh"],
    ];
    expect(codes(sheetOf(workbookOf(tableOf(blanks)), { district: "Biên Hòa" }))).toEqual(["26035"]);
  });

  it("may be stated by hand, and so may a column", () => {
    const content = workbookOf(tableOf([["x"], ["STT", "Nơi", "a1", "a2", "a3"], [1, "Tam Hiệp", 2, 3, 4]]));
    expect(read(content).missing).toBe("name-column");
    expect(codes(sheetOf(content, { headerRow: 2, columns: { B: "name" }, district: "Biên Hòa" }))).toEqual(["26017"]);
  });

  it("takes a stated header with all the rows that its merged headings cover: a row of clauses is no area", () => {
    const rows = [
      ["BIÊN HÒA NĂM 2018", null, null, null],
      ["Tên đơn vị", "a1", "a2", "a3"],
      [null, "(mục III.3.a-1)", "(mục III.3.a-2)", "(mục III.3.a-3)"],
      ["Phường Tam Hiệp", 1, 2, 3],
    ];
    const content = workbookOf(tableOf(rows, { merges: ["A2:A3"] }));
    expect(codes(sheetOf(content, { headerRow: 2, district: "Biên Hòa" }))).toEqual(["26017"]);
  });

  it("is looked for on every sheet; the hidden ones are candidates only", () => {
    const few = tableOf([header, [1, "Tam Hiệp", 1, 2, 3]], { sheet: "Nháp", hidden: true });
    const reading = read(workbookOf(few, tableOf([header, [1, "Tam Hòa", 1, 2, 3]])));
    expect(reading.sheet?.table.sheet).toBe("Rà soát");
    expect(reading.candidates.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["Nháp", true],
      ["Rà soát", false],
    ]);
  });
});

describe("cells that are not plain", () => {
  it("tells a formula that was never calculated from a blank", () => {
    const table = tableOf([header, [1, "Tam Hiệp", null, null, 3]], {
      formulas: [[], [null, null, "1+1", null, null]],
    });
    expect(sheetOf(workbookOf(table)).odd.map(({ id, trouble }) => [id, trouble])).toEqual([
      ["a1", "stale-formula"],
      ["a2", "blank-value"],
    ]);
  });

  it("offers «Không» for the blanks of a yes/no column that holds ticks and blanks only", () => {
    const rows = [
      ["Tên đơn vị", "a1", "a2", "a3", "d1", "d2"],
      ["Tam Hiệp", 1, 1, 1, "x", "x"],
      ["Tam Hòa", 1, 1, 1, null, "Không"],
      ["Tân Mai", 1, 1, 1, null, null],
    ];
    expect(sheetOf(workbookOf(tableOf(rows))).odd.map(({ id, row, mended }) => [id, row, mended])).toEqual([
      ["d1", 2, "Không"],
      ["d1", 3, "Không"],
      ["d2", 3, undefined],
    ]);
  });

  it("repairs no cell by itself but says what is untidy", () => {
    const rows = [header, [1, "Tam  Hiệp", 1, 2, 3], [2, "Tam Hòa".normalize("NFD"), 1, 2, 3], [3, "Tam Hoà", 1, 2, 3]];
    const { untidy } = sheetOf(workbookOf(tableOf(rows)));
    expect(untidy.map(({ row, tidy }) => [row, tidy])).toEqual([
      [1, "Tam Hiệp"],
      [2, "Tam Hòa"],
    ]);
  });
});

describe("a province's sheet", () => {
  const rows: Cell[][] = [
    ["Tên đơn vị", "Huyện", "a1", "a2", "a3"],
    ["Tam Hiệp", "Biên Hòa", 1, 2, 3],
    ["Phú Lợi", "Định Quán", 1, 2, 3],
    ["Phú Vinh", "H. Định Quán", 1, 2, 3],
  ];
  it("has no district; each row's unit says its own", () => {
    const sheet = sheetOf(workbookOf(tableOf(rows)));
    expect([sheet.district, sheet.manyDistricts]).toEqual([null, true]);
    expect(codes(sheet)).toEqual(["26017", "26218", "26215"]);
  });

  it("may say the district in rows of its own", () => {
    const grouped: Cell[][] = [
      header,
      ["I", "Thành phố Biên Hòa", null, null, null],
      [1, "Thống Nhất", 1, 2, 3],
      [2, "Tam Hòa", 1, 2, 3],
      ["II", "Huyện Định Quán", null, null, null],
      [1, "Phú Lợi", 1, 2, 3],
      [2, "Thanh Sơn", 1, 2, 3],
    ];
    expect(codes(sheetOf(workbookOf(tableOf(grouped))))).toEqual(["26029", "26035", "26218", "26209"]);
  });
});

describe("the year", () => {
  const rows = [header, [1, "Tam Hiệp", 1, 2, 3]];
  it("may stand in the sheet's name, or in the file's", () => {
    expect(sheetOf(workbookOf(tableOf(rows, { sheet: "Rà soát 2019" }))).year).toBe(2019);
    expect(sheetOf({ tables: [tableOf(rows)], fileName: "bien-hoa-2020.xlsx" }).year).toBe(2020);
  });
  it("is unknown rather than guessed between two", () =>
    expect(sheetOf(workbookOf(tableOf([["Từ năm 2018 đến năm 2019"], ...rows]))).year).toBeNull());
});

it("takes the sheet's own year for a mark, and asks about another", () => {
  const { tables } = workbookWith({
    heading: ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"],
    rows: [
      ["Phường Tam Hiệp", 1, 2, 3, 2018, null],
      ["Phường Tân Hiệp", 1, 2, 3, "2018", null],
      ["Phường Tân Mai", 1, 2, 3, null, "2017"],
    ],
  });
  const { sheet } = open(tables, plan7488).sheets.selection;
  expect(sheet?.areas.map(({ approved, carriedOver }) => [approved, carriedOver])).toEqual([
    [true, false],
    [true, false],
    [false, null],
  ]);
});

it("hears the word of the mark itself, done or not done; what may be a tick is asked for", () => {
  const said = [
    "Đã duyệt",
    "Được chọn",
    "Chưa phê duyệt",
    "Không được duyệt",
    "Đã chuyển tiếp",
    "ok",
    "Đồng ý",
    "QĐ 12",
  ];
  const names = ["Tam Hiệp", "Tân Hiệp", "Tân Mai", "Tân Tiến", "Tân Vạn", "Tân Biên", "Tân Hòa", "Tân Phong"];
  const { tables } = workbookWith({
    heading: ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt"],
    rows: said.map((mark, at) => [`Phường ${names[at]}`, 1, 2, 3, mark]),
  });
  const { sheet } = open(tables, plan7488).sheets.selection;
  expect(sheet?.areas.map(({ approved }) => approved)).toEqual([true, true, false, false, false, null, null, null]);
  expect(sheet?.areas.map(({ carriedOver }) => carriedOver)).toEqual([
    ...[false, false, false, false, true],
    ...[false, false, false],
  ]);
  expect(sheet?.odd.filter(({ id }) => id === "approved").map(({ raw, mended }) => [raw, mended])).toEqual([
    ["ok", "Có"],
    ["Đồng ý", "Có"],
    ["QĐ 12", undefined],
  ]);
});
