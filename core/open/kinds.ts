import type { ReadingOptions } from "../sheet/area-sheet.ts";
import { findHeader, findHeaderRows, readHeader, type Header, type HeaderRows } from "../sheet/header/header.ts";
import type { SearchedTable } from "../sheet/header/layout.ts";
import { longVocabulary, type Vocabulary } from "../sheet/header/vocabulary.ts";
import type { Table } from "../table.ts";

/** Beyond this many rows below its header a table has no other header that could be the better one. */
const nearby = 4;

/** A table of the user's with what each kind of sheet of figures finds in it. */
export interface FigureTable {
  readonly table: Table;
  readonly selection: Header | null;
  readonly evaluation: Header | null;
}

/** Looks for the headers of both kinds, once in each table; what one of them takes more of is not read as the other too. */
export function searchFigures(
  tables: readonly Table[],
  vocabularies: Readonly<Record<"selection" | "evaluation", Vocabulary>>,
  options: Partial<Record<"selection" | "evaluation", ReadingOptions>> = {},
): readonly FigureTable[] {
  return tables.map((table) => {
    const find = (kind: "selection" | "evaluation") =>
      isRatherLedger(table, kind, vocabularies[kind])
        ? null
        : findHeaderRows(table, vocabularies[kind], options[kind] ?? {});
    const read = (kind: "selection" | "evaluation", rows: HeaderRows | null) =>
      rows && readHeader(table, rows, vocabularies[kind], options[kind] ?? {});
    const [list, judged] = [find("selection"), find("evaluation")];
    if (isOther(list, judged, "selection")) {
      const evaluation = read("evaluation", judged);
      return { table, selection: evaluation ? null : read("selection", list), evaluation };
    }
    const selection = read("selection", list);
    const isList = selection !== null && isOther(judged, list, "evaluation");
    return { table, selection, evaluation: isList ? null : read("evaluation", judged) };
  });
}

/** Words that a list without criteria, or an evaluation without targets, shares with a ledger: its events tell it, or its years. */
const tellingOfLedger = { selection: ["event"], evaluation: ["event", "year"] };

function isRatherLedger(table: Table, kind: "selection" | "evaluation", { besideNames }: Vocabulary): boolean {
  if (!besideNames) return false;
  const columns = findHeader(table, longVocabulary)?.columns ?? [];
  return columns.some(({ use }) => use !== null && tellingOfLedger[kind].includes(use));
}

/**
 * The tables as those of one kind: a selection sheet is never taken for an evaluation sheet, nor the reverse.
 */
export function asKind(kind: "selection" | "evaluation", tables: readonly FigureTable[]): readonly SearchedTable[] {
  const other = kind === "selection" ? "evaluation" : "selection";
  return tables.map((one) => {
    const header = isOther(one[kind], one[other], kind) ? null : one[kind];
    return { table: one.table, header };
  });
}

/** Is what one kind finds rather what the other kind finds there? What says as much of both is a selection sheet. */
function isOther(header: HeaderRows | null, theirs: HeaderRows | null, kind: "selection" | "evaluation"): boolean {
  if (!header || !theirs || theirs.top > header.bottom + nearby) return false;
  return kind === "selection" ? theirs.taken > header.taken : theirs.taken >= header.taken;
}
