import { fullName, placeInColumn, unitOf, } from "../../../core/index.js";
/** The cell of an area in the column with this use; null where the sheet has none. */
export function cellOf(sheet, area, use) {
    const row = sheet.areas[area]?.row;
    return row === undefined ? null : placeInColumn(sheet, row, use);
}
/** The full name of an area whose unit is beyond doubt, else what the sheet says; the same in both languages. */
export function nameOf({ areas }, area) {
    const row = areas[area];
    const unit = row ? unitOf(row) : null;
    const name = unit ? fullName(unit) : (row?.name ?? "");
    return { vi: name, en: name };
}
