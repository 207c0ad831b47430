import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { registerOf } from "../../../../core/register/registers.ts";
import { evaluationVocabulary } from "../../../../core/sheet/header/vocabulary.ts";
import { findHeader } from "../../../../core/sheet/header/header.ts";
import { chooseLayout } from "../../../../core/sheet/header/layout.ts";
import { readEvaluationSheet } from "../../../../core/sheet/evaluation/read-evaluation-sheet.ts";
import { open } from "../../../../core/open/open.ts";
import type { ReadingOptions } from "../../../../core/sheet/area-sheet.ts";
import type { EvaluationSheet } from "../../../../core/sheet/evaluation/evaluation-sheet.ts";
import type { Cell, WorkbookContent } from "../../../../core/table.ts";
import { gridOf, sheetOf as selectionOf } from "../../sheet-builder.ts";
import { tableOf, workbookOf } from "../table-builder.ts";

const read = (content: WorkbookContent, options: ReadingOptions = {}) =>
  open(content, plan7488, options).sheets.evaluation;

function sheetOf(content: WorkbookContent, options: ReadingOptions = {}): EvaluationSheet {
  const { sheet } = read(content, options);
  if (!sheet) throw new Error("no sheet was read");
  return sheet;
}

const _ = null;
/** As a town's police would hand it in: two header rows, numbering, groups, totals, signature. */
const messy: Cell[][] = [
  ["CÔNG AN TỈNH ĐỒNG NAI", _, _, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["CÔNG AN THÀNH PHỐ BIÊN HÒA", _, _, "Độc lập - Tự do - Hạnh phúc"],
  ["BẢNG CHẤM CHỈ TIÊU CHUYỂN HÓA ĐỊA BÀN NĂM 2018"],
  ["(Kèm theo Báo cáo tháng 11 năm 2018)"],
  [
    ...["TT", "Địa bàn", "T1 Có biểu hiện «xã hội đen»", "T2", _, "T3. Án rất/đặc biệt nghiêm trọng", _],
    ...["T4 Truy nã", _, _, "T5", _, "T6", _, "T7", "T8", "T9", "T10", _, "G1", "G2", "Kết quả", "Ghi chú"],
  ],
  [
    ...[_, _, _, "Số vụ xảy ra", "Số vụ khám phá", "Khởi tố", "Khám phá"],
    ...["Đầu kỳ", "Phát sinh", "Bắt, đầu thú", "Tiếp nhận", "Đã xử lý", "Cư trú", "Tái phạm"],
    ...["Củng cố hệ thống chính trị", "Số mô hình", "Nội quy", "Tổng số hộ", "Được tuyên truyền"],
    ...["Giảm cơ bản", "Không phức tạp nổi lên", _, _],
  ],
  Array.from({ length: 23 }, (_cell, index) => `(${index + 1})`),
  ["I", "Các phường"],
  [1, "P. Tam Hiệp", "không", 13, 11, 0, 0, 2, 1, 1, 40, 40, 20, 2, "có", 2, "x", "1.234", 1234, "có", "có", "Đạt", _],
  [2, "Tam Hòa".normalize("NFD"), 0, "9 vụ", 7, 1, 1, _, 1, 1, "-", 0, 8, 1, 1, 0, 1, 900, 899, "có", _, "Chưa đạt", _],
  [_, "Cộng phường", _, 22, 18, 1, 1, 2, 2, 2, 40, 40, 28, 3, _, 2, _, 2134, 2133],
  ["II", "Các xã"],
  [
    1,
    "Hãa An",
    "Đạt",
    10,
    "86 %",
    "Đạt",
    _,
    _,
    _,
    _,
    5,
    5,
    1,
    0,
    "đạt",
    1,
    "có",
    700,
    700,
    "đạt",
    "không",
    "Không đạt",
    "mới",
  ],
  [_, "Tổng cộng", _, 32, _, 1, 1, 2, 2, 2, 45, 45, 29, 3, _, 3, _, 2834, 2833],
  [_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, "Biên Hòa, ngày 12 tháng 11 năm 2018"],
  [_, "NGƯỜI LẬP", _, _, _, _, _, _, _, _, _, _, _, _, _, "TRƯỞNG CÔNG AN"],
  [_, "Nguyễn Văn A"],
];
const merges = "A5:A6 B5:B6 C5:C6 D5:E5 F5:G5 H5:J5 K5:L5 M5:N5 O5:O5 R5:S5 V5:V6 W5:W6".split(" ");
const given = workbookOf(tableOf(messy, { sheet: "Chấm", merges, fonts: gridOf({ B13: ".VnTime" }) }));

describe("an evaluation sheet as it is handed in", () => {
  const sheet = sheetOf(given);

  it("says district and year, and which units its rows are about", () => {
    expect(sheet.district?.name).toBe("Thành phố Biên Hòa");
    expect(sheet.year).toBe(2018);
    expect(sheet.areas.map(({ match }) => "unit" in match && match.unit.code)).toEqual(["26017", "26035", "26068"]);
    expect(sheet.areas[2]?.name).toBe("Hóa An");
  });

  it("knows every column", () => {
    expect(sheet.columns.map(({ use }) => use)).toEqual([
      ...["ordinal", "name", "T1", "T2.whole", "T2.part", "T3.whole", "T3.part", "T4.whole", "T4.whole-2", "T4.part"],
      ...["T5.whole", "T5.part", "T6.whole", "T6.part", "T7", "T8", "T9", "T10.whole", "T10.part", "G1", "G2"],
      ...["result", "note"],
    ]);
  });

  it("skips numbering, groups, totals and the signature, and says so", () => {
    expect(sheet.skipped.map(({ row, kind }) => [row + 1, kind])).toEqual([
      [7, "numbering"],
      [8, "group"],
      [11, "subtotal"],
      [12, "group"],
      [14, "total"],
      [15, "signature"],
      [16, "signature"],
      [17, "signature"],
    ]);
    expect(JSON.stringify(sheet.skipped)).not.toContain("Nguyễn");
  });

  it("reads counts, yes and no as the authority wrote them", () => {
    expect(sheet.areas[0]?.entries["T2"]?.values).toEqual({ "T2.whole": 13, "T2.part": 11 });
    expect(sheet.areas[0]?.entries["T4"]?.values).toEqual({ "T4.whole": 2, "T4.whole-2": 1, "T4.part": 1 });
    expect(sheet.areas[0]?.entries["T10"]?.values).toEqual({ "T10.whole": 1234, "T10.part": 1234 });
    expect(sheet.areas[0]?.entries["T1"]?.values).toEqual({ T1: 0 });
    expect(sheet.areas[0]?.entries["T9"]?.values).toEqual({ T9: 1 });
    expect(sheet.areas[0]?.gates).toEqual({ G1: true, G2: true });
    expect(sheet.areas.map(({ statedResult }) => statedResult)).toEqual(["met", "notMet", "notMet"]);
  });

  it("keeps a blank a blank", () => {
    expect(sheet.areas[1]?.entries["T4"]?.values).toEqual({ "T4.whole": null, "T4.whole-2": 1, "T4.part": 1 });
    expect(sheet.areas[1]?.gates).toEqual({ G1: true, G2: null });
  });

  it("takes a typed verdict for the authority's and a typed share for no fact", () => {
    const { entries, gates, note } = sheet.areas[2] ?? {};
    expect(entries?.["T1"]).toEqual({ values: { T1: null }, stated: { verdict: "met", column: 2 } });
    expect(entries?.["T2"]).toEqual({ values: { "T2.whole": 10, "T2.part": null } });
    expect(entries?.["T3"]?.stated).toEqual({ verdict: "met", column: 5 });
    expect(entries?.["T7"]?.stated?.verdict).toBe("met");
    expect(gates).toEqual({ G1: true, G2: false });
    expect(note).toBe("mới");
    expect(sheet.typed.map(({ row, target, kind, raw }) => [row + 1, target, kind, raw])).toEqual([
      [13, "T1", "verdict", "Đạt"],
      [13, "T2", "share", "86 %"],
      [13, "T3", "verdict", "Đạt"],
      [13, "T7", "verdict", "đạt"],
    ]);
  });

  it("names each cell that was not plain", () => {
    expect(sheet.odd.map(({ row, id, trouble }) => `${row + 1} ${id} ${trouble}`)).toEqual([
      "9 T10.whole ambiguous-thousands",
      "10 T2.whole number-as-text",
      "10 T4.whole blank-value",
      "10 T5.whole number-as-text",
      "13 T3.part blank-value",
      "13 T4.whole blank-value",
      "13 T4.whole-2 blank-value",
      "13 T4.part blank-value",
    ]);
    expect(sheet.untidy.map(({ row, kind, tidy }) => [row + 1, kind, tidy])).toEqual([
      [10, "untidy", "Tam Hòa"],
      [13, "legacy", "Hóa An"],
    ]);
  });
});

describe("a sheet with one column a target", () => {
  const heading = ["Tên đơn vị", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "G1", "G2"];
  const row = ["Tam Hiệp", "Đạt", 0.8571, "Đạt", "KAD", "100 %", "Không đạt", "x", 2, "có", _, "có", "có"];
  const sheet = sheetOf(workbookOf(tableOf([heading, row], { formats: [[], [_, _, "0.00%"]] })));

  it("asks for the facts of those targets only that have columns of facts", () => {
    expect(sheet.values.map(({ id }) => id)).toEqual(["T1", "T7", "T8", "T9", "G1", "G2"]);
  });

  it("reads verdicts; shares decide nothing", () => {
    const entries = sheet.areas[0]?.entries;
    expect(entries?.["T2"]).toEqual({ values: { "T2.whole": null, "T2.part": null } });
    expect(entries?.["T4"]?.stated?.verdict).toBe("notApplicable");
    expect(entries?.["T6"]?.stated?.verdict).toBe("notMet");
    expect(sheet.typed.map(({ target, kind }) => `${target} ${kind}`)).toEqual([
      ...["T1 verdict", "T2 share", "T3 verdict", "T4 verdict", "T5 share", "T6 verdict"],
    ]);
    expect(sheet.odd.map(({ id, trouble }) => `${id} ${trouble}`)).toEqual(["T10 share blank-value"]);
  });
});

describe("a share beside its parts", () => {
  const rows: Cell[][] = [
    ["Tên đơn vị", "T5", _, _, "T2", _, _, "T8"],
    [_, "Tiếp nhận", "Đã xử lý", "Tỷ lệ", "Xảy ra", "Khám phá", "Kết quả", _],
    ["Tam Hiệp", 40, 40, 1, 10, 8, "Không đạt", 1],
    ["Tam Hòa", _, _, 1, 10, _, "Đạt", 1],
  ];
  const sheet = sheetOf(workbookOf(tableOf(rows, { merges: ["A1:A2", "B1:D1", "E1:G1", "H1:H2"] })));

  it("is looked at only where the parts are wanting", () => {
    expect(sheet.typed.map(({ row, target, kind }) => [row + 1, target, kind])).toEqual([
      [4, "T2", "verdict"],
      [4, "T5", "share"],
    ]);
    expect(sheet.areas[0]?.entries["T2"]?.stated).toEqual({ verdict: "notMet", column: 6 });
  });

  it("formatted as a percentage is no count, whatever number stands behind it", () => {
    const percent: Cell[][] = [
      ["Tên đơn vị", "Số vụ xảy ra", "Số vụ khám phá", "Tổng số hộ"],
      ["Tam Hiệp", 10, 1, 100],
    ];
    const texts = gridOf({ C2: "100%" });
    const { areas, typed } = sheetOf(workbookOf(tableOf(percent, { texts })));
    expect(areas[0]?.entries["T2"]?.values).toEqual({ "T2.whole": 10, "T2.part": null });
    expect(typed.map(({ kind }) => kind)).toEqual(["share"]);
  });
});

describe("selection and evaluation in one workbook", () => {
  const [selection] = selectionOf({ rows: [["Tam Hiệp", 1, 2, 3]] }).tables;
  const [evaluation] = given.tables;
  if (!selection || !evaluation) throw new Error("two tables");
  const selectionIn = (content: WorkbookContent, options: ReadingOptions = {}) =>
    open(content, plan7488, options).sheets.selection;

  it.each([[[selection, evaluation]], [[evaluation, selection]]])("are told apart in either order", (tables) => {
    const content = workbookOf(...tables);
    expect(sheetOf(content).table.sheet).toBe("Chấm");
    expect(selectionIn(content).sheet?.table.sheet).toBe("Rà soát");
    expect(read(content).candidates).toHaveLength(1);
    expect(selectionIn(content).candidates).toHaveLength(1);
  });

  it("are never taken for one another, even when asked by name", () => {
    expect(read(workbookOf(selection)).sheet).toBeNull();
    expect(read(workbookOf(selection), { sheet: "Rà soát" }).missing).toBe("header");
    expect(selectionIn(workbookOf(evaluation)).sheet).toBeNull();
    expect(selectionIn(workbookOf(evaluation), { sheet: "Chấm" }).missing).toBe("header");
  });

  it("our own sheets are never read", () => {
    const names = { DIABAN_KETQUA: "Chấm" };
    expect(read({ ...given, names }).sheet).toBeNull();
  });
});

it("the user's word wins: another header row, another column, another year", () => {
  const rows: Cell[][] = [["Tên đơn vị", "T8", "T9", "T7", "Mô hình khác"], [], ["Tam Hiệp", 0, "có", "có", 3]];
  const content = workbookOf(tableOf(rows));
  const vocabulary = evaluationVocabulary(plan7488);
  const options = { columns: { E: "T8" }, headerRow: 1 };
  const searched = content.tables.map((table) => ({ table, header: findHeader(table, vocabulary) }));
  const { layout } = chooseLayout(searched, vocabulary, options);
  if (!layout) throw new Error("no header was found");
  const register = registerOf("2019-01-01");
  const sheet = readEvaluationSheet({ content, layout, year: 2019, options, register }, plan7488);
  expect(sheet.areas[0]?.entries["T8"]?.values).toEqual({ T8: 3 });
  expect(sheetOf(content, { year: 2019 }).year).toBe(2019);
});

it("without a column of names nothing is read, and that is said", () => {
  expect(
    read(
      workbookOf(
        tableOf([
          ["T7", "T8", "T9"],
          ["có", 1, "có"],
        ]),
      ),
    ).missing,
  ).toBe("name-column");
});
