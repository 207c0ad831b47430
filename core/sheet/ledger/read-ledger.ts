import { registerOf } from "../../register/registers.ts";
import type { Register } from "../../register/unit.ts";
import { untidyCell } from "../areas/named-rows.ts";
import { isKnown, sortRows } from "../areas/rows.ts";
import { yearOfUse } from "../header/year-uses.ts";
import { yearOfSheet } from "../header/sheet-year.ts";
import type { LedgerSheet, OddEntry, StatedCount } from "./ledger.ts";
import { LedgerCells } from "./ledger-cells.ts";
import { entriesOf, ledgerRow } from "./ledger-entries.ts";
import { countsListed, summaryRows } from "./summary-rows.ts";
import { countsInRow, isSummaryLabel, yearOfLabel } from "./ledger-summary.ts";
import { nameDatedRows, stateOn, statesOf, type LedgerSource } from "./ledger-units.ts";

/**
 * Reads the rows of a ledger: the long form (a row an event) and the wide one (a row an area, a column a year, «Phê duyệt;
 * Đạt» in a cell), and the summary (a row a year, its areas in lists). Nothing is changed, and nothing is dropped without being named in `skipped` or `oddEntries`.
 *
 * @param register which communes exist, at any of its states; null: those of Đồng Nai
 */
export function readLedger(given: Omit<LedgerSource, "columns">, register: Register | null): LedgerSheet {
  const { layout, content, options } = given;
  const { header } = layout;
  const cells = new LedgerCells(layout);
  const { table, columns } = cells;
  const states = statesOf(register ?? registerOf("2017-10-15"));
  const year = options.year ?? (cells.isLong ? yearOfSheet(layout, content) : null);

  const summary = cells.form === "summary" ? summaryRows(cells) : null;
  const rows =
    summary ?? sortRows(table, header.bottom, cells.forRows, stateOn(states, cells.day(header.bottom + 1, year)));
  const isSummary = (row: number) => {
    const label = cells.text(row, "name");
    return isSummaryLabel(label) && !states.some((state) => isKnown(label, state));
  };
  const found = rows.areas.filter(({ row }) => !isSummary(row));
  const summaries = rows.areas.flatMap(({ row }) =>
    isSummary(row) ? [{ row, kind: "group" as const, text: cells.text(row, "name") }] : [],
  );
  const skipped = [...rows.skipped, ...summaries].sort((a, b) => a.row - b.row);
  const yearAbove = yearsAbove(skipped);

  const source = { ...given, layout: { table, header }, columns };
  const {
    rows: named,
    place,
    district,
    manyDistricts,
  } = nameDatedRows(source, found, states, (row) => cells.day(row, yearAbove(row) ?? year));
  const areas = named.map((row) => ledgerRow(row, cells, yearAbove(row.row) ?? year));
  const oddEntries: OddEntry[] = [];
  const entries = areas.flatMap((area, at) =>
    entriesOf(area, cells, yearAbove(area.row) ?? year, (column, trouble) => {
      const raw = table.rows[area.row]?.[column] ?? null;
      oddEntries.push({ area: at, row: area.row, column, trouble, raw });
    }),
  );
  const inSkipped = skipped.flatMap(({ row, kind, text }): readonly StatedCount[] => {
    if (kind === "numbering" || kind === "signature") return [];
    const ownYear = cells.year(row) ?? yearOfLabel(text) ?? yearOfTotal(row, skipped);
    if (summary) return countsListed(cells, row, ownYear);
    return countsInRow(table, row, text, (column) => yearOfUse(header.columns[column]?.use ?? null) ?? ownYear);
  });
  const inYears = summary?.ofYears.flatMap((row) =>
    countsListed(cells, row, cells.year(row) ?? yearAbove(row) ?? year),
  );
  const stated = [...(inYears ?? []), ...inSkipped];
  return {
    table,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns: header.columns,
    values: [],
    areas,
    skipped,
    totals: [],
    odd: [],
    year,
    years: [...new Set(entries.map((entry) => entry.year))].sort((a, b) => a - b),
    place,
    district: manyDistricts ? null : district,
    manyDistricts,
    // In the table as it is: a merged name is told once.
    untidy: areas.flatMap((area) =>
      untidyCell(layout.table, area, columns.at("name"), stateOn(states, cells.day(area.row, year))),
    ),
    form: cells.form,
    entries,
    oddEntries,
    stated,
  };
}

/** The year of the heading row («Năm 2018») that a row stands under. */
function yearsAbove(skipped: LedgerSheet["skipped"]): (row: number) => number | null {
  const years = skipped.flatMap(({ row, text }) => {
    const year = yearOfLabel(text);
    return year === null ? [] : [{ row, year }];
  });
  return (row) => years.filter((above) => above.row < row).at(-1)?.year ?? null;
}

/** The first total below a year's heading is that year's, the next one is of all years. */
function yearOfTotal(row: number, skipped: LedgerSheet["skipped"]): number | null {
  const headings = skipped.filter(({ text }) => yearOfLabel(text) !== null);
  const totals = skipped.filter(({ kind, text }) => isTotalKind(kind) && yearOfLabel(text) === null);
  const heading = headings.filter((above) => above.row < row).at(-1);
  if (!heading || totals.some((other) => other.row > heading.row && other.row < row)) return null;
  // The only total of a ledger with several years closes them all.
  return headings.length > 1 && totals.length === 1 && heading === headings.at(-1) ? null : yearOfLabel(heading.text);
}

function isTotalKind(kind: LedgerSheet["skipped"][number]["kind"]): boolean {
  return kind === "total" || kind === "subtotal";
}
