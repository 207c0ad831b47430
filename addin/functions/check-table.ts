import { formatBlock, parseAddress, parseBlock, type Block } from "../../core/address.ts";
import { assess } from "../../core/assess/assess.ts";
import type { Finding } from "../../core/finding.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { matchDistrict } from "../../core/register/match-district.ts";
import { registerOf } from "../../core/register/registers.ts";
import type { Scale } from "../../core/score/scale.ts";
import { isCount } from "../../core/share.ts";
import { scaleSheet } from "../../core/sheet/managed/scale.ts";
import type { SelectionSheet } from "../../core/sheet/selection/selection-sheet.ts";
import type { Table, WorkbookContent } from "../../core/table.ts";
import { terms } from "../../core/terms.ts";
import { badInput } from "./cell-error.ts";
import { defineFunction } from "./define-function.ts";
import { asRows, given, isBlank, onlyCell, parameter } from "./parameter.ts";
import { columnCount } from "./parameters/criteria.ts";
import { areaRows, rangeText } from "./parameters/range-text.ts";
import { scale } from "./parameters/scale.ts";
import { suggestDistrict } from "./parameters/suggest-district.ts";
import { suggestYear } from "./parameters/suggest-year.ts";

const mostPlaces = 12;

/** The findings of a selection table in cells, but for what cell values do not show. @item R4 S2 */
export const checkTable = defineFunction({
  id: "KIEMTRA",
  says: {
    vi: "Kiểm tra cả bảng lựa chọn ngay trong ô: lỗi, cảnh báo, thông tin như trong ngăn Địa bàn, trừ những điều chỉ thấy được ngoài giá trị ô.",
    en: "Checks a whole selection table in a cell: what the pane finds, but for what cell values do not show.",
  },
  parameters: [
    parameter({
      name: { vi: "bảng", en: "table" },
      says: { vi: "Cả bảng, kể cả dòng tiêu đề.", en: "The whole table with its header row." },
      isRange: true,
      read: asTable,
      suggest({ assessment, place }) {
        const { sheet } = assessment.opened.sheets.selection;
        return sheet && rangeText(sheet.table.sheet, blockOf(sheet), place);
      },
    }),
    parameter({
      name: { vi: "năm", en: "year" },
      says: { vi: "Năm của kế hoạch, ví dụ 2018.", en: "Year of the plan, for example 2018." },
      read: asYear,
      suggest: suggestYear,
    }),
    parameter({
      name: { vi: "huyện", en: "district" },
      says: {
        vi: "Tên huyện, thị xã, thành phố; bỏ trống là đọc từ bảng.",
        en: "Name of the district; left out, it is read from the table.",
      },
      isOptional: true,
      read: asDistrict,
      suggest: suggestDistrict,
    }),
    {
      ...scale,
      says: {
        vi: `Thang điểm ${columnCount} dòng; bỏ trống là tạm tính từ bảng.`,
        en: `The scale of ${columnCount} rows; left out, levels are taken from the table.`,
      },
    },
  ],
  returns: {
    vi: "Mỗi phát hiện một dòng 5 ô: mức, mã, vị trí trong vùng, đơn vị, nội dung.",
    en: "One row of five cells for each finding: severity, code, place in the range, unit, message.",
  },
  gives: "block",
  example: { call: ["A6:AL38", "2018"], answer: null },
  run({ table, scale, year, district }): unknown[][] {
    const stated = {
      ...(year !== null && { year }),
      ...(district !== null && { district }),
      only: "selection",
    } as const;
    const { findings, opened } = assess(withScale(table, scale), plan7488, stated);
    if (findings.length === 0) return [[terms.severity.info.vi, "none", "", "", "Không phát hiện lỗi."]];
    const uses = new Map(opened.sheets.selection.sheet?.columns.map(({ index, use }) => [index, use]));
    return findings.map((finding) => [
      terms.severity[finding.severity].vi,
      finding.code,
      placesOf(finding, uses),
      finding.units.map(({ name }) => name).join(", "),
      finding.message.vi,
    ]);
  },
});

function asTable(argument: unknown): Table {
  const rows = asRows(argument);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right: Math.max(0, width - 1) });
  return { name: "", sheet: "", address, rows };
}

/** Null where the table itself is to say. */
function asYear(argument: unknown): number | null {
  const stated = onlyCell(argument, "Năm");
  if (stated === null || isCount(stated)) return stated;
  throw badInput(`Năm phải là số nguyên, ví dụ 2018, ở đây ${given(argument)}. Hãy ghi năm của kế hoạch.`);
}

/** Null where the table itself is to say. */
function asDistrict(argument: unknown): string | null {
  const cell = isBlank(argument) ? null : onlyCell(argument, "Huyện");
  if (cell === null) return null;
  if (typeof cell === "string" && matchDistrict(registerOf("2017-10-15"), cell)) return cell;
  throw badInput(`Không có huyện như vậy ở Đồng Nai: ${given(cell)}. Hãy ghi lại tên huyện, hoặc bỏ trống.`);
}

/** A scale given as a range is read as the workbook's own. */
function withScale(table: Table, scale: Scale | null): WorkbookContent {
  if (scale === null) return { tables: [table] };
  const { table: own } = scaleSheet(scale, plan7488.criteria, "", "");
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

/** The table from its header to the last area. */
function blockOf(sheet: SelectionSheet): Block {
  const { top, left, right } = parseBlock(sheet.table.address);
  return { top: top + sheet.headerTop, bottom: areaRows(sheet).bottom, left, right };
}
