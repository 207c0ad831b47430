import { formatBlock } from "../../core/address.ts";
import { open } from "../../core/open/open.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import type { Table } from "../../core/table.ts";
import { medianMs, rounds } from "./median.ts";

const [columns, rows] = [300, 80];
/** The most that finding the header of such a table may take, in milliseconds. */
const most = 100;

let made = 0;
/** Texts near to headings in every cell: the worst that a search for the header can meet. */
function tableOfTexts(): Table {
  made += 1;
  const headings = valueColumns(plan7488.criteria).map(({ heading }) => heading.vi);
  const text = (row: number, column: number) =>
    `${headings[(row + column) % headings.length] ?? ""} ${made} ${row} ${column}`;
  const address = formatBlock({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  const cells = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => text(row, column)),
  );
  return { name: "Bảng", sheet: "Bảng", address, rows: cells };
}

/** How long opening takes when every cell might be a heading. */
export function benchHeadings(): void {
  const milliseconds = medianMs(() => {
    const table = tableOfTexts();
    return () => open({ tables: [table] }, plan7488, { year: 2018 });
  });
  const verdict = milliseconds <= most ? `within ${most} ms` : `above ${most} ms`;
  console.log(
    `headings, ${columns} columns × ${rows} rows of text ${milliseconds.toFixed(1).padStart(8)} ms, ${verdict}, ${rounds} rounds`,
  );
}
