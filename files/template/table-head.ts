import type { Run } from "../write/sheet-spec.ts";
import { inBrackets } from "./clause.ts";
import { looks } from "./looks.ts";
import { blockName, cellName, type SheetDraft } from "./sheet-draft.ts";
import { localityOf, type TemplateOrder } from "./template-order.ts";
import { headingRows } from "./template-layout.ts";

/** A column of a sheet with one row an area: its heading, under a group or alone, and its clause. */
export interface HeadedColumn {
  readonly heading: string;
  /** Null for a column of no group: its heading takes the group's row as well. */
  readonly group: string | null;
  /** In words, without brackets. */
  readonly clause: string | null;
  readonly width: number;
  readonly isUpright?: boolean;
}

/** Who issues the sheet, what it is, and on what it rests; above the columns given, ends included, that share a page. */
export function layTitle(draft: SheetDraft, order: TemplateOrder, title: string, { from, to }: Run): void {
  const locality = localityOf(order).toLocaleUpperCase("vi");
  const lines = [
    [`ỦY BAN NHÂN DÂN ${locality}`, looks.authority],
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

/** The three heading rows: groups, columns, clauses. */
export function layHeadings(draft: SheetDraft, columns: readonly HeadedColumn[]): void {
  const { group: top, column: middle, clause: bottom } = headingRows;
  draft.look(blockName(top, 0, bottom, columns.length - 1), looks.heading);
  columns.forEach(({ heading, group, clause, isUpright = false }, index) => {
    const startsGroup = group !== null && columns[index - 1]?.group !== group;
    if (startsGroup) {
      draft.lay(top, index, [group]);
      let last = index;
      while (columns[last + 1]?.group === group) last += 1;
      if (last > index) draft.merge(blockName(top, index, top, last));
    }
    const from = group === null ? top : middle;
    const to = clause === null ? bottom : middle;
    draft.lay(from, index, [heading]);
    if (to > from) draft.merge(blockName(from, index, to, index));
    if (isUpright) draft.look(cellName(from, index), looks.upright);
    if (clause === null) return;
    draft.lay(bottom, index, [inBrackets(clause)]);
    draft.look(cellName(bottom, index), isUpright ? { ...looks.clause, rotation: 90 } : looks.clause);
  });
}
