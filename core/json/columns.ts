import { columnName } from "../address.ts";
import type { OpenedWorkbook } from "../open/opened-workbook.ts";
import type { Language } from "../sentence.ts";
import type { AreaSheet, SheetKind } from "../sheet/area-sheet.ts";
import { originOf } from "../table.ts";

/** The columns of every sheet that was read, by their letters: what each was taken for, and what is asked about it. */
export function openedColumns({ sheets }: OpenedWorkbook, language: Language) {
  return [sheets.selection, sheets.evaluation, sheets.ledger].flatMap(({ kind, sheet }) =>
    sheet ? columnsOf(kind, sheet, language) : [],
  );
}

function columnsOf(kind: SheetKind, { table, columns }: AreaSheet, language: Language) {
  const { left } = originOf(table);
  return columns
    .filter(({ heading, isStated = false }) => heading !== "" || isStated)
    .map(({ index, heading, use, personal, question, isStated = false }) => ({
      sheet: table.sheet,
      kind,
      column: columnName(left + index),
      heading,
      use,
      stated: isStated,
      ...(personal && { personal }),
      ...(question && { question: { among: question.among, why: question.why[language] } }),
    }));
}
