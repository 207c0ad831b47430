import { columnName, parseBlock } from "../core/address.ts";
import { plan7488 } from "../core/plan/plan-7488.ts";
import { valueColumns } from "../core/plan/value-columns.ts";
import type { Cell, Table } from "../core/table.ts";
import { terms } from "../core/terms.ts";
import { CellError } from "../addin/functions/cell-error.ts";
import type { CustomFunction } from "../addin/functions/define-function.ts";
import { functionOf, functions } from "../addin/functions/index.ts";
import { storedName } from "../addin/functions/namespace.ts";
import {
  capFormula,
  dueDateFormula,
  groupsFormula,
  levelFormula,
  neededFormula,
  rankFormula,
  scoreFormula,
  successFormula,
  sustainedFormula,
  targetFormula,
  withinCapFormula,
  yearlyFormula,
} from "../files/template/formulas.ts";
import type { SheetSpec } from "../files/write/sheet-spec.ts";
import { firstArea, lastArea, letters } from "./bien-hoa.ts";
import { callFunction } from "../tools/addin/call-function.ts";
import type { SampleSheet } from "./sample-sheet.ts";

/** A cell with a formula and its stored result. */
interface FormulaCell {
  readonly formula: string;
  readonly value: Cell;
}
type Written = Cell | FormulaCell;
type Row = readonly Written[];

const columns = valueColumns(plan7488.criteria);
const { met, notMet } = terms.verdict;
const same = "Khớp";

/**
 * The functions on the figures of Biên Hòa, each beside the native formula that comes to the same, where there is one.
 * A block that a function fills is shown cell by cell, so that the workbook opens in every Excel and elsewhere.
 */
export function functionSheets(review: SampleSheet): readonly SheetSpec[] {
  const figures = review.rows.slice(firstArea - 1, lastArea).map((row) => row.slice(3, 3 + columns.length));
  const column = (index: number) => review.rows.slice(firstArea - 1, lastArea).map((row) => row[index] ?? null);
  const blocks = [
    sheet("Mức chuẩn", [8, 44, 14, 16, 10], levelRows(figures)),
    sheet("Theo xã", areaWidths, areaRows(figures, column(1), column(2))),
    sheet("Kiểm tra bảng", [12, 24, 44, 24, 90], findingRows(review)),
  ];
  const inBlocks = blocks.flatMap(({ table }) => table.formulas ?? []).flat().join(" ");
  const single = singleRows(review, (id) => inBlocks.includes(`${storedName(id)}(`));
  return [sheet("Hàm", [14, 60, 16, 16, 10, 14, 14, 14], single), ...blocks];
}

const title = (text: string): Row => [text];
const notice = "Cột DIABAN cần tiện ích Địa bàn (không có thì hiện #NAME? khi tính lại); cột Excel là công thức gốc, máy nào cũng tính được.";

/** Functions of single figures: what is given stands from column F on. */
function singleRows(review: SampleSheet, isInBlock: (id: string) => boolean): readonly Row[] {
  const rows: Written[][] = [];
  const add = (id: string, given: readonly Cell[], native: ((cells: readonly string[]) => string) | null, what: string) => {
    const row = rows.length + 5;
    const cells = given.map((_cell, index) => `${columnName(5 + index)}${row}`);
    const value = answerOf(id, given);
    const own: FormulaCell = { formula: `${storedName(id)}(${argumentsOf(cells)})`, value };
    // TRONGTRAN answers TRUE or FALSE, the native formula in words.
    const isYesNo = typeof value === "boolean";
    const nativeValue = isYesNo ? (value ? met.vi : notMet.vi) : value;
    const match: Written[] =
      native === null
        ? [null, "–"]
        : [
            { formula: native(cells), value: nativeValue },
            {
              formula: `IF(${isYesNo ? `(D${row}="${met.vi}")=C${row}` : `C${row}=D${row}`},"${same}","Lệch")`,
              value: same,
            },
          ];
    rows.push([`DIABAN.${id}`, what, own, ...match, ...given]);
  };
  const at = (cells: readonly string[], index: number) => cells[index] ?? "#REF!";
  add("MUCTRAN", [30], (cells) => capFormula(at(cells, 0), plan7488), "Huyện 30 đơn vị được chọn tối đa mấy địa bàn");
  add("MUCTRAN", [6], (cells) => capFormula(at(cells, 0), plan7488), "Huyện 6 đơn vị: 15 % chưa đủ một");
  add(
    "TRONGTRAN",
    [4, 30],
    (cells) => withinCapFormula(at(cells, 0), capFormula(at(cells, 1), plan7488)),
    "Chọn 4 trong 30 đơn vị có trong mức trần không",
  );
  add(
    "TRONGTRAN",
    [2, 13],
    (cells) => withinCapFormula(at(cells, 0), capFormula(at(cells, 1), plan7488)),
    "Chọn 2 trong 13 đơn vị là 15,38 %",
  );
  for (const [id, given, what] of targetCalls) {
    const target = plan7488.targets.find((one) => one.id === id);
    if (!target) throw new Error(id);
    const places = (cells: readonly string[]) =>
      Object.fromEntries(target.columns.map((column, index) => [column.id, at(cells, index + 1)]));
    add("CHITIEU", [id, ...given], (cells) => targetFormula(target, places(cells)), what);
  }
  add(
    "CHUYENHOA",
    [...verdicts, "Có", "Có"],
    (cells) => successFormula(`${at(cells, 0)}:${at(cells, 9)}`, cells.slice(10), plan7488),
    "Đạt 8 trong 9 chỉ tiêu áp dụng và cả hai điều kiện",
  );
  const yearly = (cells: readonly string[]) =>
    yearlyFormula(at(cells, 1), at(cells, 0), `(${at(cells, 1)}-${at(cells, 0)}-${at(cells, 2)})`, plan7488);
  add("TYLENAM", [9, 17, 0], yearly, "9 trong 17 địa bàn đã chuyển hóa: 52,94 %");
  add("TYLENAM", [9, 17, 3], yearly, "Còn 3 địa bàn chưa đánh giá");
  add(
    "CANTHEM",
    [9, 17],
    (cells) => `MAX(0,${neededFormula(at(cells, 1), plan7488)}-${at(cells, 0)})`,
    "Còn thiếu mấy địa bàn để đạt 60 %",
  );
  for (const given of [
    [7, 1],
    [6, 1],
  ])
    add("BENVUNG", given, (cells) => sustainedFormula(at(cells, 0), at(cells, 1), plan7488), `${given.join(" đã chuyển hóa, ")} tái phức tạp`);
  add("TONHANDAN", [41], (cells) => groupsFormula(at(cells, 0), plan7488), "41 hộ cần mấy tổ nhân dân");
  add("HANBAOCAO", [2018], (cells) => dueDateFormula(at(cells, 0), plan7488), "Báo cáo năm 2018 gửi chậm nhất ngày nào");
  add("MADONVI", ["Trảng Dài", "Biên Hòa"], null, "Mã của phường Trảng Dài");
  add("PHIENBAN", [], null, "Phiên bản và kế hoạch");
  for (const one of functions)
    if (!isInBlock(one.id) && !rows.some(([name]) => name === `DIABAN.${one.id}`)) rows.push(exampleRow(one, review));
  return [
    title("CÁC HÀM DIABAN TRÊN SỐ LIỆU CỦA BIÊN HÒA (SỐ LIỆU MINH HỌA)"),
    title(notice),
    [],
    ["Hàm", "Trả lời câu hỏi", "DIABAN", "Excel", "So sánh", "Đã nhận"],
    ...rows,
  ];
}

/** The example of the guide, for a function that no other row speaks of: of a block its first cell. */
function exampleRow({ id, says, example: { call } }: CustomFunction, review: SampleSheet): Written[] {
  const addresses = call.filter((typed) => /^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(typed));
  const answer = callFunction(id, call, Object.fromEntries(addresses.map((one) => [one, cellsAt(one, review)])));
  const given = call.map((typed) => (addresses.includes(typed) ? `'Rà soát 2018'!${typed}` : typed)).join(",");
  const own = `${storedName(id)}(${given})`;
  const cell = Array.isArray(answer)
    ? { formula: `INDEX(${own},1,1)`, value: (answer as Cell[][])[0]?.[0] ?? null }
    : { formula: own, value: answer as Cell };
  return [`DIABAN.${id}`, says.vi, cell, null, "–"];
}

function cellsAt(address: string, { rows }: SampleSheet): Cell[][] {
  const { top, left, bottom, right } = parseBlock(address);
  return rows
    .slice(top, bottom + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (_cell, at) => row[left + at] ?? null));
}

const targetCalls: readonly (readonly [string, readonly Cell[], string])[] = [
  ["T1", ["Không"], "Không có biểu hiện tội phạm có tổ chức kiểu xã hội đen"],
  ["T2", [733, 821], "Khám phá 733 trong 821 vụ"],
  ["T8", [1], "Có 1 mô hình vận động nhân dân"],
  ["T10", [1200, 1200], "Tuyên truyền đến 1.200 trong 1.200 hộ"],
];

const verdicts: readonly Cell[] = ["Đạt", "Đạt", "Đạt", "Đạt", "Không đạt", "Đạt", "Đạt", "Không áp dụng", "Đạt", "Đạt"];

const range = `'Rà soát 2018'!$D$${firstArea}:$${columnName(2 + columns.length)}$${lastArea}`;

/** Cell by cell of a block that a function fills. */
function indexed(id: string, given: string, row: number, column?: number): string {
  return `INDEX(${storedName(id)}(${given}),${row + 1}${column === undefined ? "" : `,${column + 1}`})`;
}

function levelRows(figures: readonly (readonly Cell[])[]): readonly Row[] {
  const levels = blockOf("THANGDIEM", figures);
  const rows = columns.map(({ id, kind, heading }, index): Row => {
    const letter = columnName(3 + index);
    const value = (levels[index]?.[0] ?? null) as Cell;
    const native = kind === "count" ? levelFormula(`'Rà soát 2018'!${letter}${firstArea}:${letter}${lastArea}`) : null;
    const row = index + 5;
    return [
      id,
      heading.vi,
      { formula: indexed("THANGDIEM", range, index), value },
      native === null ? 1 : { formula: native, value },
      { formula: `IF(C${row}=D${row},"${same}","Lệch")`, value: same },
    ];
  });
  return [title(`DIABAN.THANGDIEM: MỨC CHUẨN CỦA ${columns.length} CỘT (QUY ƯỚC Q14)`), title(notice), [], ["Cột", "Tiêu chí", "DIABAN", "Excel", "So sánh"], ...rows];
}

/** Scores need figures, levels and weights on one sheet: the figures are linked from column P on. */
const linked = 15;
const firstRow = 6;
const areaWidths = [10, 26, 12, 12, 10, 8, 8, 10, 8, 8, 16, 12, 10, 10, 4, ...columns.map(() => 7)];

function areaRows(
  figures: readonly (readonly Cell[])[],
  codes: readonly Cell[],
  names: readonly Cell[],
): readonly Row[] {
  const [points, ranks, ranges, proposals, parts] = [
    blockOf("DIEM", figures),
    blockOf("XEPHANG", figures),
    blockOf("KHOANGHANG", figures),
    blockOf("DENGHI", figures, 30),
    blockOf("DONGGOP", figures),
  ];
  const last = firstRow + figures.length - 1;
  const lastCriterion = plan7488.criteria.length - 1;
  const partsOf = (criterion: number) => columns.filter((column) => column.criterion === criterion).length;
  const levels = blockOf("THANGDIEM", figures);
  const table = { left: linked, levelRow: 4, shareRow: 5 };
  const body = figures.map((own, index): Row => {
    const row = firstRow + index;
    const name = `'Rà soát 2018'!$${letters["name"] ?? ""}$${firstArea + index}`;
    const value = (list: readonly (readonly unknown[])[], column = 0) => (list[index]?.[column] ?? null) as Cell;
    const total = (parts[index] ?? []).reduce<number>((sum, one) => sum + Number(one), 0);
    return [
      { formula: `${storedName("MADONVI")}(${name},"Biên Hòa")`, value: codes[index] ?? null },
      { formula: name, value: names[index] ?? null },
      { formula: indexed("DIEM", range, index), value: value(points) },
      { formula: scoreFormula(columns, table, row), value: Math.round(Number(value(points)) * 1e9) / 1e9 },
      { formula: `IF(ABS(C${row}-D${row})<0.000000001,"${same}","Lệch")`, value: same },
      { formula: indexed("XEPHANG", range, index), value: value(ranks) },
      { formula: rankFormula(`D${row}`, `$D$${firstRow}:$D$${last}`), value: value(ranks) },
      { formula: `IF(F${row}=G${row},"${same}","Lệch")`, value: same },
      { formula: indexed("KHOANGHANG", range, index, 0), value: value(ranges) },
      { formula: indexed("KHOANGHANG", range, index, 1), value: value(ranges, 1) },
      { formula: indexed("DENGHI", `${range},30`, index), value: value(proposals) },
      { formula: `SUM(INDEX(${storedName("DONGGOP")}(${range}),${index + 1},0))`, value: total },
      { formula: indexed("DONGGOP", range, index, 0), value: value(parts) },
      { formula: indexed("DONGGOP", range, index, lastCriterion), value: value(parts, lastCriterion) },
      null,
      ...own.map((cell, column): FormulaCell => {
        const from = `'Rà soát 2018'!${columnName(3 + column)}${firstArea + index}`;
        return { formula: `IF(ISBLANK(${from}),"",${from})`, value: cell };
      }),
    ];
  });
  return [
    title("ĐIỂM, HẠNG, KHOẢNG HẠNG, ĐỀ NGHỊ VÀ ĐÓNG GÓP CỦA TỪNG ĐỊA BÀN (QUY ƯỚC Q13)"),
    title(notice),
    [
      "Mã (MADONVI)", "Đơn vị", "DIEM", "Điểm, Excel", "So sánh", "XEPHANG", "RANK", "So sánh", "Hạng tốt nhất", "Hạng xấu nhất",
      "DENGHI", "Tổng DONGGOP", "a1 góp", "d9 góp", null, ...columns.map((_column, index) => `Cột ${columnName(3 + index)}`),
    ],
    ["Mức chuẩn", ...blank(14), ...columns.map((_column, index): FormulaCell => ({ formula: `'Mức chuẩn'!D${index + 5}`, value: (levels[index]?.[0] ?? null) as Cell }))],
    ["Trọng số chia cho số phần", ...blank(14), ...columns.map(({ criterion }): Cell => 1 / partsOf(criterion))],
    ...body,
  ];
}

function findingRows(review: SampleSheet): readonly Row[] {
  const top = review.table.headerTop;
  const table = review.rows.slice(top - 1, lastArea);
  const width = Math.max(...table.map((row) => row.length));
  const whole = `'Rà soát 2018'!$A$${top}:$${columnName(width - 1)}$${lastArea}`;
  const found = blockOf("KIEMTRA", table.map((row) => Array.from({ length: width }, (_cell, at) => row[at] ?? null)), 2018);
  const most = 12;
  const rows = Array.from({ length: most }, (_row, row): Row =>
    Array.from({ length: 5 }, (_cell, column): FormulaCell => {
      const formula = `IFERROR(${indexed("KIEMTRA", `${whole},2018`, row, column)},"")`;
      return { formula, value: (found[row]?.[column] ?? "") as Cell };
    }),
  );
  return [title("DIABAN.KIEMTRA: PHÁT HIỆN TRÊN SHEET «RÀ SOÁT 2018»"), title(notice), [], ["Mức", "Mã", "Vị trí", "Đơn vị", "Nội dung"], ...rows];
}

/** Ten verdicts are one argument, a block. */
function argumentsOf(cells: readonly string[]): string {
  if (cells.length < 12) return cells.join(",");
  return [`${cells[0] ?? ""}:${cells[9] ?? ""}`, ...cells.slice(10)].join(",");
}

const blank = (count: number): readonly Cell[] => new Array<Cell>(count).fill(null);

function called(id: string): CustomFunction {
  const found = functionOf(id);
  if (!found) throw new Error(id);
  return found;
}

/** What a function fills. */
function blockOf(id: string, ...given: readonly unknown[]): unknown[][] {
  return called(id).run(...given) as unknown[][];
}

/** The stored result of a call: a date serial stays a number, an error cell an error. */
function answerOf(id: string, given: readonly Cell[]): Cell {
  const own = given.length === 12 ? [[given.slice(0, 10)], given[10], given[11]] : given;
  try {
    return called(id).run(...own) as Cell;
  } catch (error) {
    if (error instanceof CellError) return { error: error.code };
    throw error;
  }
}

function sheet(name: string, widths: readonly number[], rows: readonly Row[]): SheetSpec {
  const width = Math.max(...rows.map((row) => row.length));
  const table: Table = {
    name,
    sheet: name,
    address: `A1:${columnName(width - 1)}${rows.length}`,
    rows: rows.map((row) => Array.from({ length: width }, (_cell, at) => valueOf(row[at] ?? null))),
    formulas: rows.map((row) => Array.from({ length: width }, (_cell, at) => formulaOf(row[at] ?? null))),
    formats: rows.map((row) =>
      Array.from({ length: width }, (_cell, at) => (row[0] === "DIABAN.HANBAOCAO" && (at === 2 || at === 3) ? "dd/mm/yyyy" : null)),
    ),
  };
  const header = rows.findIndex((row, at) => at > 1 && row.length > 1);
  return {
    table,
    widths,
    looks: [
      { block: "A1", look: { bold: true, size: 13 } },
      { block: `A${header + 1}:${columnName(width - 1)}${header + 1}`, look: { bold: true, wrap: true, fill: "#E8EEF7" } },
    ],
    frozen: { rows: header + 1, columns: 2 },
    landscape: true,
  };
}

const isFormula = (cell: Written): cell is FormulaCell => typeof cell === "object" && cell !== null && "formula" in cell;
const valueOf = (cell: Written): Cell => (isFormula(cell) ? cell.value : cell);
const formulaOf = (cell: Written): string | null => (isFormula(cell) ? cell.formula : null);
