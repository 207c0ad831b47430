import { columnName } from "../core/address.ts";
import { plan7488 } from "../core/plan/plan-7488.ts";
import type { Cell } from "../core/table.ts";
import { bienHoaSheet } from "./bien-hoa.ts";
import { inventedNotice, type SampleSheet } from "./sample-sheet.ts";

const _ = null;
const before = ["STT", "Mã", "Tên đơn vị"];
const groupsOfColumns = [
  ...plan7488.targets.flatMap(({ id, columns }) =>
    columns.map(({ heading }) => [`Chỉ tiêu ${id}`, heading.vi] as const),
  ),
  ...plan7488.gates.map(({ id, title }) => [`Điều kiện ${id}`, title.vi] as const),
];

/** What became of the four areas of 2018: 8/9, 6/8, 7 or 8 of 10, and 10/10 targets. */
const judged: readonly (readonly Cell[])[] = [
  [1, "25993", "Phường Trảng Dài", "Không", 50, 42, 0, 0, 4, 2, 2, 60, 60, 20, 2, "Có", 2, "Có", 3200, 3104, "Có", "Có"],
  [2, "26020", "Phường Long Bình", "Không", 60, 48, 0, 0, 0, 0, 0, 75, 75, 20, 3, "Có", 1, "Có", 2500, 2450, "Có", "Có"],
  [3, "26002", "Phường Hố Nai", "Không", 40, 33, 5, 5, 3, 1, 1, 48, 48, 16, _, "Có", 1, "Không", 1900, 1805, "Có", _],
  [4, "26377", "Xã Phước Tân", "Không", 35, 30, 2, 2, 5, 1, 2, 52, 52, 18, 1, "Có", 3, "Có", 1600, 1600, "Có", "Có"],
];

/** Serial numbers of days, as a spreadsheet keeps them. */
const day = { october2017: 43023, november2017: 43054, december2017: 43084, august2018: 43332, september2018: 43353 };

const told: readonly (readonly Cell[])[] = [
  ["26377", "Xã Phước Tân", 2017, "Phê duyệt", day.october2017, "118/QĐ-UBND", _],
  ["26005", "Phường Tân Hòa", 2017, "Phê duyệt", day.october2017, "118/QĐ-UBND", _],
  ["26041", "Phường Quyết Thắng", 2017, "Phê duyệt", day.october2017, "118/QĐ-UBND", _],
  ["26017", "Phường Tam Hiệp", 2017, "Phê duyệt", day.october2017, "118/QĐ-UBND", _],
  ["26377", "Xã Phước Tân", 2017, "Không đạt", day.november2017, _, "Đạt 7/10 chỉ tiêu"],
  ["26005", "Phường Tân Hòa", 2017, "Đạt", day.november2017, _, _],
  ["26041", "Phường Quyết Thắng", 2017, "Đạt", day.november2017, _, _],
  ["26017", "Phường Tam Hiệp", 2017, "Đạt", day.november2017, _, _],
  ["26377", "Xã Phước Tân", 2018, "Chuyển tiếp", _, _, "Năm 2017 chưa đạt"],
  ["25993", "Phường Trảng Dài", 2018, "Phê duyệt", day.december2017, "245/QĐ-UBND", _],
  ["26020", "Phường Long Bình", 2018, "Phê duyệt", day.december2017, "245/QĐ-UBND", _],
  ["26002", "Phường Hố Nai", 2018, "Phê duyệt", day.december2017, "245/QĐ-UBND", _],
  ["26005", "Phường Tân Hòa", 2018, "Theo dõi", _, _, _],
  ["26041", "Phường Quyết Thắng", 2018, "Tái phức tạp", day.august2018, "190/KL-UBND", "Tụ điểm ma túy trở lại"],
  ["26017", "Phường Tam Hiệp", 2018, "Đưa ra khỏi diện", day.september2018, "201/QĐ-UBND", _],
];

/** A district's whole year in one workbook: the list, the evaluation in November, and the ledger since 2017. */
export function bienHoaYear(): readonly SampleSheet[] {
  return [bienHoaSheet(), evaluationSheet(), ledgerSheet()];
}

function evaluationSheet(): SampleSheet {
  const width = before.length + groupsOfColumns.length;
  const groups = groupsOfColumns.map(([group], index) => (groupsOfColumns[index - 1]?.[0] === group ? null : group));
  const rows: Cell[][] = [
    ["BẢNG CHẤM CHỈ TIÊU CHUYỂN HÓA ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
    ["(Số liệu đến ngày 15/11/2018)"],
    [inventedNotice],
    [],
    [...before, ...groups],
    [...before.map(() => null), ...groupsOfColumns.map(([, heading]) => heading)],
    ...judged.map((row) => [...row]),
  ];
  return {
    ...plain,
    name: "Đánh giá 2018",
    rows,
    merges: ["A1:V1", "A2:V2", "A3:V3", ...headerMerges(groups, width)],
    widths: [5, 8, 24, ...groupsOfColumns.map(() => 11)],
    table: { headerTop: 5, headerBottom: 6, bottom: rows.length },
    dateColumns: [],
  };
}

function ledgerSheet(): SampleSheet {
  const rows: Cell[][] = [
    ["SỔ THEO DÕI ĐỊA BÀN TRỌNG ĐIỂM, PHỨC TẠP THÀNH PHỐ BIÊN HÒA"],
    [inventedNotice],
    [],
    ["Mã", "Tên đơn vị", "Năm", "Sự kiện", "Ngày", "Số quyết định", "Ghi chú"],
    ...told.map((row) => [...row]),
  ];
  return {
    ...plain,
    name: "Sổ theo dõi",
    rows,
    merges: ["A1:G1", "A2:G2"],
    widths: [8, 24, 8, 18, 12, 16, 28],
    table: { headerTop: 4, headerBottom: 4, bottom: rows.length },
    dateColumns: [4],
  };
}

const plain = { formulas: {}, fonts: {}, hiddenRows: [], hidden: false } as const;

/** Plain columns over the two heading rows, the columns of a target under its number. */
function headerMerges(groups: readonly (string | null)[], width: number): string[] {
  const merges = before.map((_heading, column) => `${columnName(column)}5:${columnName(column)}6`);
  let start = before.length;
  for (let column = before.length + 1; column <= width; column += 1) {
    if (column < width && groups[column - before.length] === null) continue;
    if (column - start > 1) merges.push(`${columnName(start)}5:${columnName(column - 1)}5`);
    start = column;
  }
  return merges;
}
