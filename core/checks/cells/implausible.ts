import { convention } from "../../citation.ts";
import type { AreaFigures } from "../../sheet/area-sheet.ts";
import { placeOf } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { columnInWords, namedUnit } from "../sheet-parts.ts";

/** A value is looked at when it is above so many times the largest of the others, and not small in itself. */
const times = 10;
const small = 20;

export const implausible = defineCheck({
  code: "implausible",
  on: ["selection", "evaluation"],
  severity: "warning",
  title: { vi: "Số liệu khác thường", en: "Implausible value" },
  citation: convention("Q19"),
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
  find({ reading: { sheet } }, say) {
    if (!sheet) return [];
    return sheet.values.flatMap(({ id, kind }, value) => {
      const column = columnWith(sheet, id);
      if (kind !== "count" || !column) return [];
      const [first, second] = twoLargest(sheet.areas, value);
      if (second < 0 || first <= small || first <= times * second) return [];
      const area = sheet.areas.find(({ facts }) => facts[value] === first);
      if (!area) return [];
      const place = placeOf(sheet.table, area.row, column.index);
      const unit = namedUnit(area);
      const numbers = { column: columnInWords(sheet, id), unit: unit.name, value: first, cell: place.address };
      return say("farAbove", {
        numbers: { ...numbers, times, next: second },
        cells: [place],
        units: [unit],
        column: id,
        values: [first],
      });
    });
  },
});

/** Below zero where there is none: facts never are. One pass, because sorting every column would be most of the work. */
function twoLargest(areas: readonly AreaFigures[], value: number): readonly [number, number] {
  let first = -1;
  let second = -1;
  for (const { facts } of areas) {
    const figure = facts[value] ?? -1;
    if (figure > first) [first, second] = [figure, first];
    else if (figure > second) second = figure;
  }
  return [first, second];
}
