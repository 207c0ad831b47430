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
import type { BlockTable } from "./blocks.ts";
import { cellText } from "./cell-text.ts";
import { size } from "./official-form.ts";
import { runsOf } from "./runs.ts";

/** Average breadth in twips of a letter of the tables' size, and what a cell keeps free at both sides. */
const letter = 120;
const padding = 70;
/** A heading is bold, and so a little broader. */
const bold = 1.1;
const longest = 40;
/** A column whose texts are all as short as figures and verdicts stands in the middle. */
const short = 14;
/** Columns of names and of bars keep to the left, however short they are. */
const names = /^(?:Đơn vị|Huyện|Nội dung|Hình$)/u;

/** A table with lines, its heading row repeated on every page; a row is never torn apart. Width in twips. */
export function gridTable({ headings, rows, shares, strong = [] }: BlockTable, width: number): WordTable {
  const isAcross = (index: number) => strong.includes(index) && (rows[index] ?? []).length === 2;
  const parted = rows.filter((_, index) => !isAcross(index));
  const texts = headings.map((_, column) => parted.map((row) => cellText(row[column] ?? null)));
  const columnWidths = shares ? parts(width, shares) : widthsOf(headings, texts, width);
  const isShort = texts.map(
    (column, index) => !names.test(headings[index] ?? "") && column.every(({ length }) => length <= short),
  );
  const row = (cells: readonly string[], kind: "heading" | "sum" | "plain") =>
    new TableRow({
      tableHeader: kind === "heading",
      cantSplit: true,
      children: cells.map((text, column) => {
        const isLast = column === cells.length - 1;
        return cell(text, {
          width: columnWidths.slice(column, isLast ? undefined : column + 1).reduce(add, 0),
          span: isLast ? headings.length - column : 1,
          isBold: kind !== "plain",
          isCentred: kind === "heading" || (isShort[column] === true && cells.length === headings.length),
        });
      }),
    });
  return new WordTable({
    width: { size: columnWidths.reduce(add, 0), type: WidthType.DXA },
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    rows: [
      row(headings, "heading"),
      ...rows.map((cells, index) =>
        row(
          (isAcross(index) ? cells : headings.map((_, column) => cells[column] ?? null)).map(cellText),
          strong.includes(index) ? "sum" : "plain",
        ),
      ),
    ],
  });
}

interface CellLook {
  /** Twips. */
  readonly width: number;
  /** Columns that it takes. */
  readonly span: number;
  readonly isBold: boolean;
  readonly isCentred: boolean;
}

function cell(value: string, { width, span, isBold, isCentred }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 30, bottom: 30, left: padding, right: padding },
    children: value.split("\n").map(
      (text) =>
        new Paragraph({
          alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: runsOf(text, { bold: isBold, size: size.table }),
        }),
    ),
  });
}

const add = (sum: number, one: number) => sum + one;

function parts(width: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce(add, 0);
  return shares.map((share) => Math.floor((width * share) / sum));
}

/** Each column as broad as its longest word, so that none is broken; what is left goes where texts are long. */
function widthsOf(
  headings: readonly string[],
  texts: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const least = headings.map((heading, column) => {
    const words = [...heading.split(" ").map(({ length }) => length * bold), ...wordsOf(texts[column] ?? [])];
    return Math.max(...words) * letter + 2 * padding + letter;
  });
  const wanted = headings.map((_, column) => {
    const most = Math.max(0, ...(texts[column] ?? []).map(({ length }) => length));
    return Math.max(0, Math.min(longest, most) * letter + 2 * padding + letter - (least[column] ?? 0));
  });
  const room = width - least.reduce(add, 0);
  if (room <= 0) return parts(width, least);
  // Nothing asks for more: all get their part of the rest.
  const asks = wanted.some((one) => one > 0) ? wanted : least;
  const asked = asks.reduce(add, 0);
  return least.map((one, column) => Math.floor(one + (room * (asks[column] ?? 0)) / asked));
}

function wordsOf(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text) => text.split(/\s/u).map(({ length }) => length));
}
