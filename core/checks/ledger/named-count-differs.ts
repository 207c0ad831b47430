import { convention } from "../../citation.ts";
import { terms } from "../../terms.ts";
import { areaKey } from "../../life-cycle/successions.ts";
import type { LedgerSheet, StatedCount } from "../../sheet/ledger/ledger.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { placeOf } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const namedCountDiffers = defineCheck({
  code: "named-count-differs",
  on: ["ledger"],
  severity: "warning",
  title: { vi: "Số ghi khác số địa bàn nêu tên", en: "Stated number differs from the names" },
  citation: convention("Q19"),
  messages: {
    inYear: {
      what: {
        vi: "Ô {cell} ghi «{event}» năm {year}: {stated}, nhưng sổ nêu tên {named} địa bàn.",
        en: "Cell {cell} states {stated} areas under “{event}” in {year}, but {named} are named.",
      },
      next: { vi: "Bổ sung tên, hoặc sửa số ở ô này.", en: "Add the names, or correct the number." },
    },
    inAll: {
      what: {
        vi: "Ô {cell} ghi «{event}»: {stated}, nhưng sổ nêu tên {named} lượt địa bàn qua các năm.",
        en: "Cell {cell} states {stated} areas under “{event}”, but over all years {named} are named.",
      },
      next: { vi: "Bổ sung tên, hoặc sửa số ở ô này.", en: "Add the names, or correct the number." },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet) return [];
    return sheet.stated.flatMap((count) => {
      const { row, column, year, event, n } = count;
      const named = namedIn(sheet, count);
      // A summary without a column of these names: `counts-without-names` says so.
      if (named === n || (sheet.form === "summary" && !columnWith(sheet, `names ${event}`))) return [];
      const place = placeOf(sheet.table, row, column);
      const numbers = { cell: place.address, event: terms.event[event], stated: n, named };
      const given = { cells: [place], values: [event, year ?? "", n, named] };
      return year === null
        ? say("inAll", { ...given, numbers })
        : say("inYear", { ...given, numbers: { ...numbers, year: String(year) } });
    });
  },
});

/** Names as they stand, each once a year: whether an entry can be true is another matter. */
function namedIn({ entries }: LedgerSheet, { year, event }: StatedCount): number {
  const own = entries.filter((entry) => entry.event === event && (year === null || entry.year === year));
  return new Set(own.map((entry) => `${entry.year} ${areaKey(entry.unit)}`)).size;
}
