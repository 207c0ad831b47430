import { columnName } from "../core/address.ts";
import { plan7488 } from "../core/plan/plan-7488.ts";
import { valueColumns } from "../core/plan/value-columns.ts";
import { registerOf } from "../core/register/registers.ts";
import { fullName } from "../core/register/unit.ts";
import type { Cell } from "../core/table.ts";
import { inventFigures } from "./figures.ts";
import { inventedNotice, type SampleSheet } from "./sample-sheet.ts";

/** How busy each of the 30 units is, from 1 to 12: invented, in the order of the register. */
const complexities = [
  12, 7, 9, 10, 8, 5, 4, 5, 6, 11, 3, 4, 5, 4, 3, 2, 3, 2, 3, 4, 3, 8, 2, 2, 3, 4, 3, 6, 7, 2,
];
const approved = ["25993", "26020", "26002"];
const carriedOver = ["26377"];

const groupTitles = { a: "a. Hình sự", b: "b. Ma túy", c: "c. Kinh tế, môi trường", d: "d. Tiêu chí khác" } as const;
const before = ["STT", "Mã", "Tên đơn vị"];
const after = ["Chuyển tiếp", "Phê duyệt", "Số quyết định", "Ngày quyết định", "Thông tư 15/2010", "Ghi chú"];
const columns = valueColumns(plan7488.criteria);
export const firstArea = 9;
export const lastArea = firstArea + complexities.length - 1;
const totalRow = lastArea + 1;
/** Column letters of the sheet by the id of what stands there. */
export const letters: Readonly<Record<string, string>> = Object.fromEntries(
  ["ordinal", "code", "name", ...columns.map(({ id }) => id), "carriedOver", "approved", "decisionNumber", "decisionDate", "circular15", "note"].map(
    (id, index) => [id, columnName(index)],
  ),
);

/** The 30 real units of Biên Hòa (2017) with invented figures, as a tidy office would keep the sheet. */
export function bienHoaSheet(): SampleSheet {
  const width = before.length + columns.length + after.length;
  const areas = registerOf("2018-01-01").units.filter(({ district }) => district?.code === "731");
  const rows: Cell[][] = [
    ["ỦY BAN NHÂN DÂN THÀNH PHỐ BIÊN HÒA"],
    ["BẢNG RÀ SOÁT, LỰA CHỌN ĐỊA BÀN TRỌNG ĐIỂM, PHỨC TẠP VỀ TRẬT TỰ, AN TOÀN XÃ HỘI NĂM 2018"],
    ["(Thực hiện Kế hoạch số 7488/KH-UBND ngày 31/7/2017 của UBND tỉnh Đồng Nai)"],
    [inventedNotice],
    [],
    groupRow(),
    [...before, ...columns.map(({ id, heading }) => `${id}. ${heading.vi}`), ...after],
    Array.from({ length: width }, (_cell, index) => `(${index + 1})`),
    ...areas.map((unit, index): Cell[] => [
      index + 1,
      unit.code,
      fullName(unit),
      ...inventFigures(plan7488.criteria, complexities[index] ?? 1, index + 1),
      ...decisionOf(unit.code),
    ]),
    totals(areas.length),
    [],
    ["Ghi chú: số liệu 12 tháng tính đến 15/11/2017; mọi con số đều là số bịa để minh họa."],
  ];
  const formulas: Record<string, string> = {};
  columns.forEach(({ kind }, index) => {
    const letter = columnName(before.length + index);
    if (kind === "count") formulas[`${letter}${totalRow}`] = `SUM(${letter}${firstArea}:${letter}${lastArea})`;
  });
  fillTotals(rows);
  return {
    name: "Rà soát 2018",
    rows,
    formulas,
    merges: [...titleMerges(), ...headerMerges(width)],
    widths: [5, 8, 24, ...columns.map(() => 9), 9, 9, 16, 12, 10, 24],
    table: { headerTop: 6, headerBottom: 8, bottom: totalRow },
    dateColumns: [before.length + columns.length + 3],
    fonts: {},
    hiddenRows: [],
    hidden: false,
  };
}

function groupRow(): Cell[] {
  const row: Cell[] = [...before];
  let group = "";
  for (const { criterionId } of columns) {
    const next = criterionId.charAt(0);
    row.push(next === group ? null : groupTitles[next as keyof typeof groupTitles]);
    group = next;
  }
  return [...row, ...after];
}

function decisionOf(code: string): Cell[] {
  if (carriedOver.includes(code)) return ["x", null, "118/QĐ-UBND", 43018, null, "Năm 2017 chưa đạt"];
  return approved.includes(code) ? [null, "x", "245/QĐ-UBND", 43084, null, null] : [null, null, null, null, null, null];
}

function totals(count: number): Cell[] {
  return ["", null, `Tổng cộng (${count} đơn vị)`];
}

/** Stored results of the SUM formulas, for programs that show a file without calculating it. */
function fillTotals(rows: Cell[][]): void {
  const total = rows[totalRow - 1];
  if (!total) return;
  columns.forEach(({ kind }, index) => {
    const at = before.length + index;
    if (kind !== "count") return void (total[at] = null);
    let sum = 0;
    for (let row = firstArea; row <= lastArea; row += 1) {
      const cell = rows[row - 1]?.[at];
      if (typeof cell === "number") sum += cell;
    }
    total[at] = sum;
  });
}

function titleMerges(): string[] {
  return ["A1:L1", "A2:AF2", "A3:AF3", "A4:AF4"];
}

/** Plain columns are merged over the two heading rows, criteria under their group. */
function headerMerges(width: number): string[] {
  const merges: string[] = [];
  for (let column = 0; column < width; column += 1) {
    const isValue = column >= before.length && column < before.length + columns.length;
    if (!isValue) merges.push(`${columnName(column)}6:${columnName(column)}7`);
  }
  for (const group of Object.keys(groupTitles)) {
    const own = columns.flatMap(({ criterionId }, index) => (criterionId.startsWith(group) ? [index + before.length] : []));
    merges.push(`${columnName(own[0] ?? 0)}6:${columnName(own.at(-1) ?? 0)}6`);
  }
  return merges;
}

export { fillTotals as recalculateTotals };
