import { asKind, searchFigures } from "./kinds.ts";
import { locateLedger } from "./locate-ledger.ts";
import type { LocatedSheet, LocatedWorkbook, Stated } from "./opened-workbook.ts";
import type { Plan } from "../plan/plan.ts";
import { kindOfStatement, statedForKind } from "./stated-kinds.ts";
import type { ReadingOptions, SheetKind, SheetPlace, SheetStatement } from "../sheet/area-sheet.ts";
import { findHeader } from "../sheet/header/header.ts";
import { evaluationVocabulary, longVocabulary, wideVocabulary } from "../sheet/header/vocabulary.ts";
import { registerDay } from "./register-day.ts";
import { placeOfSheet } from "../sheet/header/sheet-place.ts";
import { chooseLayout, inYear, type SearchedTable } from "../sheet/header/layout.ts";
import { selectionVocabulary } from "../sheet/header/vocabulary.ts";
import { yearOfSheet } from "../sheet/header/sheet-year.ts";
import type { Vocabulary } from "../sheet/header/vocabulary.ts";
import { readLog } from "../sheet/managed/log.ts";
import { userTables } from "../sheet/managed/managed-table.ts";
import { readScale } from "../sheet/managed/scale.ts";
import { readSettings, type Settings } from "../sheet/managed/settings.ts";
import { readUnitChanges, statedSuccessors } from "../sheet/managed/unit-changes.ts";
import type { Table, WorkbookContent } from "../table.ts";

/** Reads the managed sheets, then looks for the header of each kind of sheet and for its year; asks no register. */
export function locate(content: WorkbookContent, plan: Plan, stated: Stated): LocatedWorkbook {
  const settings = readSettings(content);
  const unitChanges = readUnitChanges(content);
  const vocabularies = {
    selection: selectionVocabulary(plan.criteria, plan.groups),
    evaluation: evaluationVocabulary(plan),
  };
  const tables = userTables(content);
  const isThere = (kind: SheetKind, sheet: string | undefined) =>
    hasKind(kind, sheet === undefined ? tables : tables.filter((table) => table.sheet === sheet), vocabularies);
  const kindOf = (statement: SheetStatement) => kindOfStatement(statement, plan, isThere);
  const saidOf = (kind: SheetKind) => ({
    ...statedForKind(kind, stated, kindOf),
    ...(settings.columns && { remembered: settings.columns }),
  });
  const options = {
    selection: { ...listInSettings(settings, stated), ...saidOf("selection"), ...yearAndDistrict(settings, stated) },
    evaluation: { ...saidOf("evaluation"), ...yearAndDistrict(settings, stated) },
    // A ledger speaks of many years.
    ledger: saidOf("ledger"),
  };
  const figures = searchFigures(tables, vocabularies, options);
  const lists = asKind("selection", figures);
  const selection = locateSheet("selection", lists, {
    content,
    vocabulary: vocabularies.selection,
    options: options.selection,
  });
  const evaluation = locateSheet("evaluation", asKind("evaluation", figures), {
    content,
    vocabulary: vocabularies.evaluation,
    options: options.evaluation,
  });
  const ledger = locateLedger(content, figures, options.ledger);
  const located = { selection, evaluation, ledger, otherYear: listBeside(selection, lists, content) };
  const opened = {
    content,
    plan,
    stated,
    settings,
    log: readLog(content),
    scale: readScale(content, plan.criteria),
    unitChanges,
    successors: statedSuccessors(unitChanges),
    located,
  };
  return { ...opened, place: placeOfWorkbook(opened) };
}

/** The list says it; where it does not, the evaluation or the ledger may. */
function placeOfWorkbook(opened: Omit<LocatedWorkbook, "place">): SheetPlace | null {
  const { selection, evaluation, ledger } = opened.located;
  for (const { layout, year, options } of [selection, evaluation, ledger]) {
    const day = registerDay(opened, year ?? selection.year, []);
    const place = layout && placeOfSheet(layout, options, opened.content, day);
    if (place) return place;
  }
  return null;
}

interface Search {
  readonly content: WorkbookContent;
  readonly vocabulary: Vocabulary;
  readonly options: ReadingOptions;
}

function locateSheet(
  kind: "selection" | "evaluation",
  searched: readonly SearchedTable[],
  { content, vocabulary, options }: Search,
): LocatedSheet {
  const { layout, nearest, candidates } = chooseLayout(searched, vocabulary, options);
  const found = layout?.header.hasName ? layout : null;
  const year = options.year ?? (found && yearOfSheet(found, content));
  const missing = found ? null : layout ? "name-column" : "header";
  return {
    kind,
    layout: found && inYear(found, year, vocabulary, options),
    missing,
    nearest,
    candidates,
    year,
    options,
  };
}

/** The figures of a list are of the twelve months before it: the list of the next year shows what became of the year. */
function listBeside(
  { layout, year }: LocatedSheet,
  lists: readonly SearchedTable[],
  content: WorkbookContent,
): LocatedSheet | null {
  if (!layout || year === null) return null;
  const others = lists.flatMap(({ table, header }): LocatedSheet[] => {
    if (!header?.hasName || table.sheet === layout.table.sheet) return [];
    const other = { table, header };
    const about = { kind: "selection", missing: null, nearest: table, candidates: [] } as const;
    return [{ ...about, layout: other, year: yearOfSheet(other, content), options: { sheet: table.sheet } }];
  });
  return others.find((one) => one.year === year + 1) ?? others.find((one) => one.year === year - 1) ?? null;
}

/** The list that the settings name, and who says that nobody is carried over into it: the other kinds of sheet are found by themselves. */
function listInSettings({ sheet, headerRow, ...settings }: Settings, stated: Stated): ReadingOptions {
  const noCarriedOver = stated.noCarriedOver ?? settings.noCarriedOver;
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(noCarriedOver !== undefined && { noCarriedOver }),
  };
}

/** Is one of the tables such a sheet, before anything is said of it? */
function hasKind(
  kind: SheetKind,
  tables: readonly Table[],
  vocabularies: Parameters<typeof searchFigures>[1],
): boolean {
  if (kind === "ledger")
    return tables.some((table) => [longVocabulary, wideVocabulary].some((words) => findHeader(table, words)));
  return asKind(kind, searchFigures(tables, vocabularies)).some(({ header }) => header !== null);
}

function yearAndDistrict(settings: Settings, stated: Stated): ReadingOptions {
  const { year, district } = { ...settings, ...stated };
  return { ...(year !== undefined && { year }), ...(district !== undefined && { district }) };
}
