import {
  AlignmentType,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Cell } from "../../core/table.ts";
import { cellText } from "./cell-text.ts";
import { size } from "./official-form.ts";
import { runsOf } from "./runs.ts";

interface GridOptions {
  /** Twips from margin to margin. */
  readonly width: number;
  /** Shares of the columns in the width; without them by the length of their texts. */
  readonly shares?: readonly number[];
}

const shortest = 6;
const longest = 40;

/** A table with lines, its heading row repeated on every page; a row is never torn apart. */
export function gridTable(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  { width, shares = sharesOf(headings, rows) }: GridOptions,
): WordTable {
  const sum = shares.reduce((total, share) => total + share, 0);
  const columnWidths = shares.map((share) => Math.floor((width * share) / sum));
  return new WordTable({
    width: { size: columnWidths.reduce((total, one) => total + one, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((text, column) => cell(text, columnWidths[column] ?? 0, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: headings.map((_, column) => cell(row[column] ?? null, columnWidths[column] ?? 0, false)),
          }),
      ),
    ],
  });
}

function cell(value: Cell, width: number, isHeading: boolean): TableCell {
  const alignment = isHeading
    ? AlignmentType.CENTER
    : typeof value === "number"
      ? AlignmentType.RIGHT
      : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHeading ? VerticalAlign.CENTER : VerticalAlign.TOP,
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    children: cellText(value)
      .split("\n")
      .map(
        (text) =>
          new Paragraph({
            alignment,
            children: runsOf(text, { bold: isHeading, size: size.table }),
          }),
      ),
  });
}

/** Numbers with the comma of Vietnamese; an empty cell stays empty. */
function sharesOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): readonly number[] {
  return headings.map((heading, column) => {
    const texts = rows.map((row) => cellText(row[column] ?? null).length + 2);
    // A heading may break between its words, a column of figures may not break at all.
    const word = Math.max(...heading.split(" ").map(({ length }) => length));
    return Math.min(longest, Math.max(shortest, word + 3, ...texts));
  });
}
