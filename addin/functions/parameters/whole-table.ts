import { parseBlock } from "../../../core/address.ts";
import { asTable } from "../checks/as-table.ts";
import { parameter } from "../parameter.ts";
import { areaRows, rangeText } from "./range-text.ts";

/** A whole sheet with its header; the one of its kind in the workbook is suggested, from its header to the last area. */
export const wholeTable = (kind: "selection" | "evaluation" | "ledger") =>
  parameter({
    name: { vi: "bảng", en: "table" },
    says: { vi: "Cả bảng, kể cả dòng tiêu đề.", en: "The whole table with its header row." },
    isRange: true,
    read: asTable,
    suggest({ assessment, place }) {
      const { sheet } = assessment.opened.sheets[kind];
      if (!sheet) return null;
      const { top, left, right, bottom } = parseBlock(sheet.table.address);
      const last = "areas" in sheet ? areaRows(sheet).bottom : bottom;
      return rangeText(sheet.table.sheet, { top: top + sheet.headerTop, bottom: last, left, right }, place);
    },
  });
