import { convention } from "../../citation.ts";
import { readCount } from "../../sheet/cells/cell-vocabulary.ts";
import type { TotalRow } from "../../sheet/area-sheet.ts";
import type { AreaSheet } from "../../sheet/area-sheet.ts";
import { placeOf, type Cell } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, quoted, spoken } from "../listing.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { cellAt } from "../sheet-parts.ts";

export const totalMismatch = defineCheck({
  code: "total-mismatch",
  on: ["selection", "evaluation"],
  severity: "warning",
  title: { vi: "Dòng cộng không khớp", en: "Total that does not add up" },
  citation: convention("Q19"),
  messages: {
    differs: {
      what: {
        vi: "Dòng {label} không khớp ở {count} ô: {cells}.",
        en: "Row {label} does not add up in {count} cell(s): {cells}.",
      },
      next: {
        vi: "Sửa dòng cộng, hoặc tìm dòng đơn vị ghi sai.",
        en: "Correct the total, or look for the unit's row that is wrong.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet || sheet.totals.length === 0) return [];
    const counts = sheet.values.flatMap(({ id, kind }, value) => {
      const column = columnWith(sheet, id);
      return kind === "count" && column ? [{ id, value, index: column.index }] : [];
    });
    return sheet.totals.flatMap((total) => {
      if (total.of.length === 0) return [];
      const wrong = counts.flatMap(({ id, value, index }) => {
        const stated = numberIn(cellAt(sheet, total.row, index));
        const sum = sumOf(sheet, total, value, index);
        return stated === null || stated === sum
          ? []
          : [{ id, stated, sum, place: placeOf(sheet.table, total.row, index) }];
      });
      if (wrong.length === 0) return [];
      const named = wrong.map(({ id, stated, sum }) =>
        spoken(id, { vi: ": ghi ", en: ": says " }, stated, { vi: ", cộng lại ", en: ", adds up to " }, sum),
      );
      return say("differs", {
        numbers: {
          label: quoted(total.label),
          count: wrong.length,
          cells: listOf(named, { most: wrong.length, between: "; " }),
        },
        cells: wrong.map(({ place }) => place),
        values: [total.label, ...wrong.map(({ id, stated, sum }) => `${id}: ${stated} ${sum}`)],
      });
    });
  },
});

function sumOf(sheet: AreaSheet, { of }: TotalRow, value: number, column: number): number {
  const figures = of.map((at) => {
    const area = sheet.areas[at];
    // What was refused as a count is still a number to SUM: −3 and 2,5 must not make every total wrong.
    return area ? (area.facts[value] ?? numberIn(cellAt(sheet, area.row, column)) ?? 0) : 0;
  });
  return withoutDust(figures.reduce((sum, figure) => sum + figure, 0));
}

function numberIn(cell: Cell): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? withoutDust(cell) : null;
  return readCount(cell).value;
}

/** 0,1 + 0,2 is 0,3 to whoever reads the sheet. */
function withoutDust(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
