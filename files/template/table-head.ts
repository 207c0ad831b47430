import type { Run } from "../write/sheet-spec.ts";
import { looks } from "./looks.ts";
import { blockName, type SheetDraft } from "./sheet-draft.ts";
import { localityOf, type TemplateOrder } from "./template-order.ts";
import { headingRows } from "./template-layout.ts";

/** A column of a sheet with one row an area: its heading, under a group or alone. */
export interface HeadedColumn {
  readonly heading: string;
  /** Null for a column of no group: the cell above its heading stays empty. */
  readonly group: string | null;
  /** In characters; a heading that does not fit in four lines of it makes the column wider. */
  readonly width: number;
}

/** Who issues the sheet, what it is, and on what it rests; above the columns given, ends included, that share a page. */
export function layTitle(draft: SheetDraft, order: TemplateOrder, title: string, { from, to }: Run): void {
  const locality = localityOf(order).toLocaleUpperCase("vi");
  const lines = [
    [issuerOf(order), looks.authority],
    [`${title} ${locality} NĂM ${order.year}`, looks.title],
    [`(Thực hiện ${order.plan.document})`, looks.basis],
  ] as const;
  lines.forEach(([text, look], index) => {
    const block = blockName(index + 1, from, index + 1, to);
    draft.lay(index + 1, from, [text]);
    draft.merge(block);
    draft.look(block, look);
  });
  draft.height(2, 24);
}

function issuerOf(order: TemplateOrder): string {
  return `ỦY BAN NHÂN DÂN ${localityOf(order).toLocaleUpperCase("vi")}`;
}

/** The same three above each printed page of a sheet that one types in, where they take no row from the screen. */
export function pageHeader(order: TemplateOrder, title: string): readonly [string, string, string] {
  return [issuerOf(order), `${title} NĂM ${order.year}`, order.plan.document];
}

/** Of the two rows of headings, in points: together 66, so that fifteen rows of figures stay in sight below them. */
const heights = { group: 18, column: 48 } as const;
/** Lines of nine points that the second row holds. */
const mostLines = 4;

/** The two heading rows: groups, then columns. The clause of each stands in the message of its cells. */
export function layHeadings(draft: SheetDraft, columns: readonly HeadedColumn[]): void {
  const { group: top, column: bottom } = headingRows;
  draft.look(blockName(top, 0, bottom, columns.length - 1), { ...looks.heading, size: 9 });
  draft.look(blockName(top, 0, top, columns.length - 1), { wrap: false });
  draft.height(top, heights.group);
  draft.height(bottom, heights.column);
  columns.forEach(({ heading, group }, index) => {
    draft.lay(bottom, index, [heading]);
    if (group === null || columns[index - 1]?.group === group) return;
    draft.lay(top, index, [group]);
    let last = index;
    while (columns[last + 1]?.group === group) last += 1;
    if (last > index) draft.merge(blockName(top, index, top, last));
  });
}

/** One line: what does not fit in «Kiểm tra» runs on to its right. */
export const rowHeight = 15.75;

/** The columns as wide as it takes for no word of a heading to be broken and none of its lines to be cut. */
export function widened(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  return columns.map((column) => {
    const { heading, group, width } = column;
    const beside = columns.filter((one) => group !== null && one.group === group).length;
    let wide = group === null ? width : Math.max(width, Math.ceil((group.length + 1) / beside));
    while (linesIn(heading, wide - 1) > mostLines) wide += 0.5;
    return { ...column, width: wide };
  });
}

/** How many lines a text takes in so many letters. */
export function linesIn(text: string, letters: number): number {
  const words = text.split(" ");
  if (words.some((word) => word.length > letters)) return Number.POSITIVE_INFINITY;
  let [lines, used] = [1, -1];
  for (const { length } of words) {
    const isNew = used + 1 + length > letters;
    lines += isNew ? 1 : 0;
    used = isNew ? length : used + 1 + length;
  }
  return lines;
}
