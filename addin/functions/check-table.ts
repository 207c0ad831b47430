import {
  assessSelection,
  formatBlock,
  isCount,
  matchDistrict,
  parseAddress,
  plan7488,
  registerOf,
  scaleSheet,
  type AssessOptions,
  type Cell,
  type Finding,
  type Table,
  type WorkbookContent,
  terms,
} from "../../core/index.ts";
import { asRows, given, isBlank } from "./parameter.ts";
import { badInput } from "./cell-error.ts";
import { onlyCell } from "./fact-argument.ts";
import { asScale } from "./scale-argument.ts";

const mostPlaces = 12;

/**
 * Kiểm tra cả bảng lựa chọn ngay trong ô: lỗi, cảnh báo, thông tin như trong ngăn Địa bàn, trừ những điều chỉ thấy được ngoài giá trị ô.
 * @item R4 S2
 * @customfunction KIEMTRA KIEMTRA
 * @helpurl https://localhost:3000/help.html#kiemtra
 * @param table Cả bảng, kể cả dòng tiêu đề.
 * @param year Năm của kế hoạch, ví dụ 2018.
 * @param [district] Tên huyện, thị xã, thành phố; bỏ trống là đọc từ bảng.
 * @param [scale] Thang điểm 29 dòng; bỏ trống là tạm tính từ bảng.
 * @returns Mỗi phát hiện một dòng 5 ô: mức, mã, vị trí trong vùng, đơn vị, nội dung.
 */
export function checkTable(table: unknown[][], year: unknown, district?: unknown, scale?: unknown[][]): unknown[][] {
  const rows = asRows(table);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right: Math.max(0, width - 1) });
  const given: Table = { name: "", sheet: "", address, rows };
  const { findings, reading } = assessSelection(withScale(given, scale), plan7488, options(year, district));
  if (findings.length === 0) return [[terms.severity.info.vi, "none", "", "", "Không phát hiện lỗi."]];
  const uses = new Map(reading.sheet?.columns.map(({ index, use }) => [index, use]));
  return findings.map((finding) => [
    terms.severity[finding.severity].vi,
    finding.code,
    placesOf(finding, uses),
    finding.units.map(({ name }) => name).join(", "),
    finding.message.vi,
  ]);
}

function options(year: unknown, district: unknown): AssessOptions {
  const stated = onlyCell(year, "Năm");
  if (stated !== null && !isCount(stated))
    throw badInput(`Năm phải là số nguyên, ví dụ 2018, ở đây ${given(year)}. Hãy ghi năm của kế hoạch.`);
  const place = isBlank(district) ? null : onlyCell(district, "Huyện");
  return { ...(stated !== null && { year: stated }), ...(place !== null && { district: districtIn(place) }) };
}

function districtIn(cell: Cell): string {
  const found = typeof cell === "string" ? matchDistrict(registerOf("2017-10-15"), cell) : null;
  if (typeof cell === "string" && found) return cell;
  throw badInput(`Không có huyện như vậy ở Đồng Nai: ${given(cell)}. Hãy ghi lại tên huyện, hoặc bỏ trống.`);
}

/** A scale given as a range is read as the workbook's own. */
function withScale(table: Table, scale: unknown): WorkbookContent {
  if (isBlank(scale)) return { tables: [table] };
  const { table: own } = scaleSheet(asScale(asRows(scale)), plan7488.criteria, "", "");
  return { tables: [table, own], names: { DIABAN_THANGDIEM: own.sheet } };
}

/** Where it stands, counted within the range: «dòng 5, cột 7 (a1)». */
function placesOf({ cells }: Finding, uses: ReadonlyMap<number, string | null>): string {
  const places = cells.slice(0, mostPlaces).map(({ address }) => {
    const { row, column } = parseAddress(address);
    const use = uses.get(column);
    return `dòng ${row + 1}, cột ${column + 1}${use ? ` (${use})` : ""}`;
  });
  const more = cells.length - places.length;
  return [...places, ...(more > 0 ? [`và ${more} ô khác`] : [])].join("; ");
}
