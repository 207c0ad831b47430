import { formatBlock } from "../../../core/address.ts";
import type { Table } from "../../../core/table.ts";
import { asRows } from "../parameter.ts";
import { usedRows } from "../used-rows.ts";

/** A range as a sheet of its own. */
export function asTable(argument: unknown): Table {
  const rows = asRows(usedRows(argument));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const address = formatBlock({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: Math.max(0, width - 1) });
  return { name: "", sheet: "", address, rows };
}
