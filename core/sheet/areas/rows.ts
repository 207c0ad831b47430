import { withoutAuthority } from "../../register/authority.ts";
import { foldText } from "../../register/fold.ts";
import { matchDistrict } from "../../register/match-district.ts";
import { matchUnit } from "../../register/match-unit.ts";
import type { UnitStatement } from "../../register/match.ts";
import type { District, Register } from "../../register/unit.ts";
import { isEmptyCell, type Table } from "../../table.ts";
import {
  isGroupLabel,
  isGroupOrdinal,
  isNoteLabel,
  isNumberingRow,
  isRomanAlone,
  isSignatureLabel,
  isSubtotalLabel,
  isTotalLabel,
  labelShown,
  looksLikeValue,
} from "./row-kind.ts";
import { sumRows } from "./sum-rows.ts";
import { tallestHeader } from "../header/heading-texts.ts";
import { readText, type MakesSense } from "../cells/read-text.ts";
import type { SkippedRow } from "../area-sheet.ts";
import type { RowColumns } from "../header/sheet-columns.ts";

/** An area row, and the group it stands in. */
export interface FoundArea {
  readonly row: number;
  /** What the row says of its unit. */
  readonly said: UnitStatement;
  readonly group: number;
  /** The district that a heading row above it names. */
  readonly district: District | null;
  /** As `NamedRow.column`. */
  readonly column?: number;
}

/** A total or sub-total row, and how many areas had come before it. */
interface FoundTotal {
  readonly row: number;
  readonly label: string;
  readonly kind: "total" | "subtotal" | "group";
  readonly group: number;
  readonly areasBefore: number;
}

export interface FoundRows {
  readonly areas: readonly FoundArea[];
  readonly totals: readonly FoundTotal[];
  readonly skipped: readonly SkippedRow[];
}

/** What a row shows before anything is decided about it. */
interface RowLook {
  readonly row: number;
  readonly label: string;
  readonly ordinal: string;
  readonly code: string;
  readonly name: string;
  readonly hasCode: boolean;
  readonly hasName: boolean;
  readonly hasValues: boolean;
}

/** Tells areas from group rows, totals, numbering rows, notes and the signature below. */
export function sortRows(table: Table, below: number, columns: RowColumns, register: Register): FoundRows {
  const looks: RowLook[] = [];
  const skipped: SkippedRow[] = [];
  for (let row = below + 1; row < table.rows.length; row += 1) {
    const look = lookAt(table, row, columns, (text) => isKnown(text, register));
    if (look === null) continue;
    if (!look.hasCode && isNumberingRow(table.rows[row] ?? [])) skipped.push({ row, kind: "numbering", text: "" });
    else if (isHeaderAgain(table, row, below)) skipped.push({ row, kind: "header", text: labelShown(look.label) });
    else looks.push(look);
  }
  const adding = sumRows(
    table,
    looks.flatMap((look) => (look.hasValues && !isLabelled(look) ? [summed(look, register)] : [])),
    columns.values,
  );
  const isTotal = (look: RowLook) => adding.has(look.row) || (isLabelled(look) && !isKnown(look.label, register));
  const named = looks.some(({ name, hasValues }) => hasValues && name !== "" && !isRomanAlone(name));
  const numbered = looks.some(({ ordinal }) => /^\d+$/.test(ordinal));
  const solid = (look: RowLook) =>
    look.hasCode ||
    look.hasValues ||
    (look.hasName && (/^\d+$/.test(look.ordinal) || namesUnit(look.label) || isKnown(look.label, register)));
  let lastSolid = -1;
  looks.forEach((look, index) => {
    if (solid(look) && !isTotal(look)) lastSolid = index;
  });

  const areas: FoundArea[] = [];
  const totals: FoundTotal[] = [];
  let group = 0;
  let district: District | null = null;
  let signed = false;
  looks.forEach((look, index) => {
    const { row, label, hasValues } = look;
    const skip = (kind: SkippedRow["kind"], text = label) => skipped.push({ row, kind, text: labelShown(text) });
    if (isTotal(look)) {
      const kind = isSubtotalLabel(label) ? "subtotal" : "total";
      totals.push({ row, label, kind, group, areasBefore: areas.length });
      skip(kind);
    } else if (!look.hasCode && ((named && isNumberOfGroup(look, table)) || isGroup(look, numbered, register))) {
      group += 1;
      district = matchDistrict(register, withoutOrdinal(label)) ?? district;
      if (hasValues) totals.push({ row, label, kind: "group", group, areasBefore: areas.length });
      skip("group");
    } else if (!solid(look) && (index > lastSolid || !look.hasName)) {
      // Below the last area stand notes and signatures; a signature's name is nobody's business.
      signed ||= isSignatureLabel(label);
      if (signed && !isNoteLabel(label)) skip("signature", isSignatureLabel(label) ? label : "");
      else skip("note");
    } else {
      areas.push({ row, said: { code: look.code || null, name: look.name || null }, group, district });
    }
  });
  skipped.sort((a, b) => a.row - b.row);
  return { areas, totals, skipped };
}

/** A header repeated where a printed page begins: every filled cell says again what the header says above it. */
function isHeaderAgain(table: Table, row: number, below: number): boolean {
  const cells = table.rows[row] ?? [];
  let filled = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (isEmptyCell(cell)) continue;
    if (typeof cell !== "string" || !isSaidInHeader(table, below, column, foldText(cell))) return false;
    filled += 1;
  }
  return filled > 1;
}

function isSaidInHeader(table: Table, below: number, column: number, folded: string): boolean {
  for (let row = below; row >= 0 && row > below - tallestHeader; row -= 1) {
    const above = table.rows[row]?.[column];
    if (typeof above === "string" && foldText(above) === folded) return true;
  }
  return false;
}

function summed({ row, label, ordinal, hasCode }: RowLook, register: Register) {
  const isNumbered = hasCode || /^\d+$/.test(ordinal);
  return { row, isNumbered, isUnit: () => isNumbered || (label !== "" && isNearUnit(label, register)) };
}

/** «Phường Lạ»: a name that says it is one of a unit, in no list perhaps; a sentence about a unit goes on in small letters. */
function namesUnit(label: string): boolean {
  return /^(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?: \p{Lu}\p{Ll}*){1,4}$/u.test(label.normalize("NFC"));
}

/** Known, or so near to a unit that it may be one with a fault of typing; a district is none. */
function isNearUnit(label: string, register: Register): boolean {
  if (/^(?:xã|phường|thị trấn|đặc khu) /.test(foldText(label))) return true;
  const match = matchUnit(register, { code: null, name: label }, null);
  const isUnknown = match.kind === "unknown" && match.suggestions.length === 0;
  return !isUnknown && matchDistrict(register, label) === null;
}

function isLabelled({ hasCode, label }: RowLook): boolean {
  return !hasCode && (isTotalLabel(label) || isSubtotalLabel(label));
}

/** «I» where areas have their names, its words beside it or not; «A» only where its words say that it is a group. */
function isNumberOfGroup({ row, name }: RowLook, table: Table): boolean {
  if (isRomanAlone(name)) return true;
  const cells = table.rows[row] ?? [];
  return (
    isGroupOrdinal(name) &&
    cells.every((cell) => typeof cell !== "number") &&
    cells.some((cell) => typeof cell === "string" && isGroupLabel(cell))
  );
}

function isGroup(look: RowLook, numbered: boolean, register: Register): boolean {
  if (isGroupOrdinal(look.ordinal)) return numbered || !isKnown(look.label, register);
  if (isGroupLabel(look.label)) return true;
  return (
    !look.hasValues &&
    look.ordinal === "" &&
    matchDistrict(register, withoutOrdinal(look.label)) !== null &&
    !isKnown(look.label, register)
  );
}

function withoutOrdinal(label: string): string {
  return label.replace(/^(?:[IVX]+|[A-H])[.)/:-]?\s+/, "");
}

export function isKnown(label: string, register: Register): boolean {
  // An authority by itself signs the sheet: «CÔNG AN XÃ LONG GIAO».
  if (withoutAuthority(label) !== label) return false;
  const { kind } = matchUnit(register, { code: null, name: label }, null);
  return kind === "matched" || kind === "ambiguous" || kind === "renamed";
}

function lookAt(
  table: Table,
  row: number,
  { ordinal, code, name, values, isEntry }: RowColumns,
  makesSense: MakesSense,
): RowLook | null {
  const cells = table.rows[row] ?? [];
  const hasValues = values.some((column) => looksLikeValue(cells[column]) || isEntry?.(cells[column] ?? null));
  const said = {
    ordinal: readText(table, row, ordinal),
    code: readText(table, row, code),
    name: readText(table, row, name, makesSense),
  };
  const hasCode = /^\d{1,5}$/.test(said.code);
  let label = said.name || (/^[\d.]*$/.test(said.ordinal) ? "" : said.ordinal) || (hasCode ? "" : said.code);
  if (label === "" && !hasCode) label = firstText(table, row, values);
  if (label === "" && !hasCode && !hasValues && cells.every(isEmptyCell)) return null;
  return { row, label, ...said, hasCode, hasName: said.name !== "", hasValues };
}

/** Titles of totals and signatures may stand anywhere in their row. */
function firstText(table: Table, row: number, values: readonly number[]): string {
  const cells = table.rows[row] ?? [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (typeof cell !== "string" || (values.includes(column) && cell.length < 6)) continue;
    const text = readText(table, row, column);
    if (text !== "" && !/^[\d.,\s-]+$/.test(text)) return text;
  }
  return "";
}
