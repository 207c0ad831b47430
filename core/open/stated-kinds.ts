import type { Plan } from "../plan/plan.ts";
import { sheetKinds, type ReadingOptions, type SheetKind, type SheetStatement } from "../sheet/area-sheet.ts";
import { isAcceptedUse } from "../sheet/heading/accepted-uses.ts";

/**
 * The kind of sheet that a statement is about: the first that has all of its uses and stands in the workbook.
 *
 * @param isThere whether the workbook has such a sheet of that name, or of any name, before anything is stated
 */
export function kindOfStatement(
  { sheet, columns = {} }: SheetStatement,
  plan: Plan,
  isThere: (kind: SheetKind, sheet: string | undefined) => boolean,
): SheetKind {
  const uses = Object.values(columns).filter((use) => use !== null);
  const fitting = sheetKinds.filter((kind) => uses.every((use) => isAcceptedUse(kind, plan, use)));
  const [first = "selection", ...more] = fitting;
  return more.length === 0 ? first : (fitting.find((kind) => isThere(kind, sheet)) ?? first);
}

/** What of the statements is about one kind of sheet. A sheet that alone is stated for a kind is the one that is read. */
export function statedForKind(
  kind: SheetKind,
  stated: ReadingOptions,
  kindOf: (statement: SheetStatement) => SheetKind,
): ReadingOptions {
  const { sheet, headerRow, columns, sheets = [] } = stated;
  const own: SheetStatement = {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(columns && { columns }),
  };
  const isOwn = Object.keys(own).length > 0 && kindOf(own) === kind;
  const mine = sheets.filter((one) => kindOf(one) === kind);
  const [only, ...more] = mine;
  return {
    ...(only && more.length === 0 && { sheet: only.sheet }),
    ...(isOwn && own),
    ...(mine.length > 0 && { sheets: mine }),
  };
}
