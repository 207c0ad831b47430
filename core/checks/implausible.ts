import { convention } from "../citation.ts";
import { valueColumns } from "../plan/value-columns.ts";
import type { AreaRow } from "../sheet/selection-sheet.ts";
import { placeOf } from "../table.ts";
import { defineCheck } from "./check.ts";
import { needsSheet } from "./needs.ts";
import { columnInWords, columnWith, namedUnit } from "./sheet-parts.ts";

/** A value is looked at when it is above so many times the largest of the others, and not small in itself. */
const times = 10;
const small = 20;

export const implausible = defineCheck({
  code: "implausible",
  severity: "warning",
  title: { vi: "Số liệu khác thường", en: "Implausible value" },
  citation: convention("Q19"),
  help: {
    vi: "Giá trị lớn hơn 20 và lớn hơn 10 lần giá trị lớn nhất của các đơn vị khác trong cùng cột. Thường là gõ thừa chữ số, nhưng cũng có thể đúng. Hãy kiểm tra lại nguồn; nếu đúng thì ghi lý do để giữ nguyên.",
    en: "The value is above 20 and above 10 times the largest of the other units in the column. Mostly a digit too many was typed, but it may be right. Check it against its source; if it is right, record the reason for keeping it.",
  },
  messages: {
    farAbove: {
      what: {
        vi: "Cột {column}: {unit} ghi {value} (ô {cell}), hơn {times} lần số lớn nhất của các đơn vị khác ({next}).",
        en: "Column {column}: {unit} has {value} (cell {cell}), above {times} times the largest of the other units ({next}).",
      },
      next: {
        vi: "Kiểm tra có thừa chữ số không; nếu đúng, ghi lý do.",
        en: "Check for a digit too many; if it is right, record the reason.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ plan, reading: { sheet } }, say) {
    if (!sheet) return [];
    return valueColumns(plan.criteria).flatMap(({ id, kind }, value) => {
      const column = columnWith(sheet, id);
      if (kind !== "count" || !column) return [];
      const [first, second] = twoLargest(sheet.areas, value);
      if (!first || !second || first.figure <= small || first.figure <= times * second.figure) return [];
      const place = placeOf(sheet.table, first.area.row, column.index);
      const unit = namedUnit(first.area);
      const numbers = { column: columnInWords(plan, id), unit: unit.name, value: first.figure, cell: place.address };
      return say("farAbove", {
        numbers: { ...numbers, times, next: second.figure },
        cells: [place],
        units: [unit],
        column: id,
        values: [first.figure],
      });
    });
  },
});

interface Figure {
  readonly area: AreaRow;
  readonly figure: number;
}

/** One pass, because sorting each column of a country's sheets would be most of the work. */
function twoLargest(areas: readonly AreaRow[], value: number): readonly [Figure | null, Figure | null] {
  let first: Figure | null = null;
  let second: Figure | null = null;
  for (const area of areas) {
    const figure = area.facts[value];
    if (typeof figure !== "number") continue;
    if (first === null || figure > first.figure) [first, second] = [{ area, figure }, first];
    else if (second === null || figure > second.figure) second = { area, figure };
  }
  return [first, second];
}
