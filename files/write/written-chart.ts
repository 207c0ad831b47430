import type { WriteSheet } from "hucre/xlsx";
import { formatBlock, parseBlock } from "../../core/address.ts";
import type { ManagedChart } from "../../core/sheet/managed/managed-sheets.ts";
import type { Table } from "../../core/table.ts";
import { cellText } from "./cell-text.ts";

type WrittenChart = NonNullable<WriteSheet["charts"]>[number];

/** A chart as the file keeps it: every series a column of its block, the first column its categories. */
export function writtenChart({ title, kind, data, over }: ManagedChart, table: Table, sheet: string): WrittenChart {
  const { top, left, bottom, right } = parseBlock(data);
  const origin = parseBlock(table.address);
  const place = parseBlock(over);
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const column = (at: number) =>
    quoted + formatBlock({ top: top + 1, left: at, bottom, right: at }).replace(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2");
  const columns = Array.from({ length: right - left }, (_, index) => left + 1 + index);
  return {
    type: kind,
    title,
    series: columns.map((at) => ({
      name: cellText(table.rows[top - origin.top]?.[at - origin.left]),
      values: column(at),
      categories: column(left),
    })),
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
  };
}
