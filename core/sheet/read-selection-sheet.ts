import type { Plan } from "../plan/plan.ts";
import { valueColumns, type ValueColumn } from "../plan/value-columns.ts";
import { districtOf } from "../register/district-of.ts";
import { matchDistrict } from "../register/match-district.ts";
import { matchUnit } from "../register/match-unit.ts";
import type { UnitMatch } from "../register/match.ts";
import { tidyText } from "../register/tidy.ts";
import type { District, Register } from "../register/unit.ts";
import type { Table, WorkbookContent } from "../table.ts";
import { findLayout, type Layout } from "./layout.ts";
import { userTables } from "./own-table.ts";
import { readText, repairedText } from "./read-text.ts";
import { isKnown, sortRows, type FoundArea, type FoundRows } from "./rows.ts";
import type {
  AreaRow,
  OddCell,
  PlainColumn,
  ReadingOptions,
  SelectionReading,
  SelectionSheet,
  TotalRow,
} from "./selection-sheet.ts";
import { readDate } from "./read-date.ts";
import { readFacts, readMarks } from "./read-cells.ts";
import { districtOfTitle, titleLines, yearOfName, yearOfTitle } from "./year-and-district.ts";

/** Which register the units of a sheet of that year and those decision dates are looked up in. */
export type RegisterChoice = (year: number | null, decisionDates: readonly string[]) => Register;

/**
 * Reads a selection sheet as it is: title block, merged headers, numbering, group and total rows, signature. Nothing
 * is changed, and nothing is dropped without being named in `skipped`.
 */
export function readSelectionSheet(
  content: WorkbookContent,
  plan: Plan,
  registerFor: RegisterChoice,
  options: ReadingOptions = {},
): { readonly reading: SelectionReading; readonly register: Register } {
  const { layout, nearest, candidates } = findLayout(userTables(content), plan.criteria, options);
  const empty = (missing: "header" | "name-column") => ({
    reading: { sheet: null, missing, nearest, candidates },
    register: registerFor(options.year ?? null, []),
  });
  if (!layout) return empty("header");
  if (!layout.header.hasName) return empty("name-column");

  const columns = new SheetColumns(layout, valueColumns(plan.criteria));
  const lines = titleLines(layout.table, layout.header.top);
  const year = options.year ?? yearInColumn(layout, columns) ?? yearOfTitle(lines) ?? yearInNames(layout, content);
  const register = registerFor(year, decisionDates(layout, columns));
  const rows = sortRows(layout.table, layout.header.bottom, columns.forRows, register);
  const sheet = readRows(
    layout,
    columns,
    rows,
    register,
    year,
    districtStated(options, lines, layout, content, register),
  );
  return { reading: { sheet, missing: null, nearest, candidates }, register };
}

/** Where each use stands in the sheet: the first column that has it. */
export class SheetColumns {
  readonly values: readonly ValueColumn[];
  /** Index of each value column in the sheet, -1 when absent; in the plan's order. */
  readonly valueAt: readonly number[];
  private readonly at: ReadonlyMap<string, number>;

  constructor({ header }: Layout, values: readonly ValueColumn[]) {
    const at = new Map<string, number>();
    for (const { index, use } of header.columns) if (use !== null && !at.has(use)) at.set(use, index);
    this.at = at;
    this.values = values;
    this.valueAt = values.map(({ id }) => at.get(id) ?? -1);
  }

  plain(use: PlainColumn): number {
    return this.at.get(use) ?? -1;
  }

  get forRows() {
    return {
      ordinal: this.plain("ordinal"),
      code: this.plain("code"),
      name: this.plain("name"),
      values: this.valueAt.filter((index) => index >= 0),
    };
  }
}

function readRows(
  layout: Layout,
  columns: SheetColumns,
  rows: FoundRows,
  register: Register,
  year: number | null,
  stated: District | null,
): SelectionSheet {
  const { table, header } = layout;
  const inRows = rows.areas.map(({ row, district }) => districtInRow(table, row, columns, register) ?? district);
  const named = new Set(inRows.filter((district) => district !== null).map(({ code }) => code));
  const statements = rows.areas.map(({ row }) => statementOf(table, row, columns, register));

  const only = named.size === 1 && !inRows.includes(null) ? (inRows[0] ?? null) : null;
  const known = stated ?? only;
  const blind = known ? [] : statements.map((said) => matchUnit(register, said, null));
  const fromUnits = named.size > 1 ? null : districtOf(blind);
  const manyDistricts = known === null && fromUnits === null && spansDistricts(named.size, blind, register);
  const district = known ?? fromUnits;

  const odd: OddCell[] = [];
  const areas = rows.areas.map(({ row }, index): AreaRow => {
    const said = statements[index] ?? { code: null, name: null };
    const match: UnitMatch = matchUnit(register, said, inRows[index] ?? district);
    return readArea(table, row, columns, said, match, odd);
  });
  markAllBlankAnswers(columns, areas.length, odd, areas);
  return {
    table,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns: header.columns,
    areas,
    skipped: rows.skipped,
    totals: rows.totals.map((total) => ({ row: total.row, label: total.label, of: partsOf(total, rows) })),
    odd,
    year,
    district: manyDistricts ? null : district,
    manyDistricts,
    untidy: rows.areas.flatMap(({ row }) => untidyCell(table, row, columns.plain("name"), register)),
  };
}

/** A province's sheet; from 1/7/2025 there are no districts, and every sheet is one. */
function spansDistricts(named: number, matches: readonly UnitMatch[], register: Register): boolean {
  if (register.units.every(({ district }) => district === null)) return true;
  const districts = new Set(matches.map((match) => ("unit" in match ? match.unit.district?.code : undefined)));
  districts.delete(undefined);
  return named > 1 || districts.size > 1;
}

function readArea(
  table: Table,
  row: number,
  columns: SheetColumns,
  said: { readonly code: string | null; readonly name: string | null },
  match: UnitMatch,
  odd: OddCell[],
): AreaRow {
  const cell = (use: PlainColumn) => table.rows[row]?.[columns.plain(use)] ?? null;
  const text = (use: PlainColumn) => readText(table, row, columns.plain(use)) || null;
  const date = cell("decisionDate");
  return {
    row,
    name: said.name ?? "",
    code: said.code,
    match,
    facts: readFacts(table, row, columns.values, columns.valueAt, odd),
    ...readMarks(table, row, (use) => columns.plain(use), odd),
    decisionNumber: text("decisionNumber"),
    decisionDate: date === null || date === "" ? null : readDate(date),
    statedScore: cell("score"),
    statedRank: cell("rank"),
    reason: text("reason"),
  };
}

/** A yes/no column with ticks and blanks only: the blanks were surely meant as «Không», and one fix can say so. */
function markAllBlankAnswers(columns: SheetColumns, count: number, odd: OddCell[], areas: readonly AreaRow[]): void {
  columns.values.forEach(({ id, kind }, index) => {
    if (kind !== "yes-no" || count === 0) return;
    const answers = areas.map(({ facts }) => facts[index]);
    const onlyTicks = answers.includes(1) && answers.every((answer) => answer === 1 || answer === null);
    if (!onlyTicks || odd.some((cell) => cell.id === id && cell.trouble !== "blank-value")) return;
    odd.forEach((cell, at) => {
      if (cell.id === id) odd[at] = { ...cell, mended: "Không" };
    });
  });
}

function statementOf(table: Table, row: number, columns: SheetColumns, register: Register) {
  const code = readText(table, row, columns.plain("code"));
  const name = readText(table, row, columns.plain("name"), (text) => isKnown(text, register));
  return { code: code === "" ? null : code, name: name === "" ? null : name };
}

function districtInRow(table: Table, row: number, columns: SheetColumns, register: Register): District | null {
  const text = readText(table, row, columns.plain("district"));
  return text === "" ? null : matchDistrict(register, text);
}

function districtStated(
  options: ReadingOptions,
  lines: readonly string[],
  { table }: Layout,
  { fileName = "" }: WorkbookContent,
  register: Register,
): District | null {
  if (options.district !== undefined) return matchDistrict(register, options.district);
  return (
    districtOfTitle(lines, register) ??
    districtOfTitle([table.sheet], register) ??
    districtOfTitle([fileName], register)
  );
}

function yearInColumn({ table, header }: Layout, columns: SheetColumns): number | null {
  const column = columns.plain("year");
  if (column < 0) return null;
  const years = new Set<number>();
  for (let row = header.bottom + 1; row < table.rows.length; row += 1) {
    const text = readText(table, row, column);
    if (/^(?:19|20)\d{2}$/.test(text)) years.add(Number(text));
  }
  const [only, ...more] = years;
  return only !== undefined && more.length === 0 ? only : null;
}

function yearInNames({ table }: Layout, { fileName = "" }: WorkbookContent): number | null {
  return yearOfName(table.sheet) ?? yearOfName(fileName);
}

function decisionDates({ table, header }: Layout, columns: SheetColumns): readonly string[] {
  const column = columns.plain("decisionDate");
  if (column < 0) return [];
  const dates: string[] = [];
  for (let row = header.bottom + 1; row < table.rows.length; row += 1) {
    const { iso } = readDate(table.rows[row]?.[column] ?? null);
    if (iso !== null) dates.push(iso);
  }
  return dates;
}

function untidyCell(table: Table, row: number, column: number, register: Register): SelectionSheet["untidy"] {
  const raw = table.rows[row]?.[column];
  if (typeof raw !== "string") return [];
  const repaired = repairedText(raw, table.fonts?.[row]?.[column], (text) => isKnown(text, register));
  if (repaired !== null) return [{ row, column, kind: "legacy", raw, tidy: tidyText(repaired) }];
  const tidy = tidyText(raw);
  return tidy === raw ? [] : [{ row, column, kind: "untidy", raw, tidy }];
}

/** Which areas a total should be the sum of. */
function partsOf(total: FoundRows["totals"][number], { areas }: FoundRows): TotalRow["of"] {
  const indexes = areas.map((_area, index) => index);
  const sameGroup = (index: number) => areas[index]?.group === total.group;
  if (total.kind === "group") return indexes.filter(sameGroup);
  const before = indexes.filter((index) => index < total.areasBefore);
  const hasGroups = areas.some(({ group }: FoundArea) => group > 0);
  const more = total.areasBefore < areas.length;
  // A «Tổng cộng» that areas still follow closes its group, unless it stands above them all.
  if (total.kind === "total") return hasGroups && more && before.length > 0 ? before.filter(sameGroup) : indexes;
  return hasGroups ? before.filter(sameGroup) : before;
}
