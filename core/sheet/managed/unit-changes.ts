import type { StatedSuccessors } from "../../life-cycle/successions.ts";
import { foldText } from "../../register/fold.ts";
import { matchUnit } from "../../register/match-unit.ts";
import { reformDate, registerOf } from "../../register/registers.ts";
import { parseUnitName } from "../../register/unit-name.ts";
import { fullName, type Register, type Unit, type UnitType } from "../../register/unit.ts";
import type { Cell, WorkbookContent } from "../../table.ts";
import { readDate } from "../cells/read-date.ts";

const title = "Thay đổi đơn vị";
const types: Readonly<Record<string, UnitType>> = {
  xã: "Xã",
  phường: "Phường",
  "thị trấn": "Thị trấn",
  "đặc khu": "Đặc khu",
};

/** One line of the sheet «Thay đổi đơn vị»: Mã, Tên cũ, Tên mới or «giải thể», Ngày, Văn bản. */
export interface UnitChange {
  readonly code: string;
  /** The new name as written, or «giải thể». */
  readonly after: string;
  /** ISO day. */
  readonly on: string;
}

/**
 * What a workbook says of units that were renamed, merged or dissolved. A line without a code, a new name or a date is
 * passed over.
 */
export function readUnitChanges({ tables }: WorkbookContent): readonly UnitChange[] {
  const rows = tables.find(({ sheet }) => foldText(sheet) === foldText(title))?.rows ?? [];
  return rows.flatMap(([first, , after, day = null]) => {
    const code = codeOf(first);
    const on = readDate(day).iso;
    return code === null || on === null || typeof after !== "string" ? [] : [{ code, after, on }];
  });
}

/** The register with what happened to its units by the date. A line that names no unit of it changes nothing. */
export function withUnitChanges(register: Register, lines: readonly UnitChange[], date: string): Register {
  if (lines.length === 0) return register;
  const changes = new Map<string, Unit | null>();
  const units = new Map(register.units.map((unit) => [unit.code, unit]));
  for (const { code, after, on } of lines) {
    const unit = units.get(code);
    if (unit && on <= date) changes.set(code, foldText(after) === "giải thể" ? null : renamed(unit, after));
  }
  if (changes.size === 0) return register;
  const changed = register.units.flatMap((unit) => {
    const after = changes.get(unit.code);
    return after === null ? [] : [after ?? unit];
  });
  return { ...register, units: changed };
}

/**
 * What the same lines say became of units on the day when most of them were merged: one whose new name is a unit of the
 * register after that day answers what no link tells.
 */
export function statedSuccessors(lines: readonly UnitChange[]): StatedSuccessors {
  const successors = new Map<string, { readonly code: string; readonly name: string }>();
  for (const { code, after, on } of lines) {
    if (on < reformDate) continue;
    const match = matchUnit(registerOf(reformDate), { code: null, name: after }, null);
    if (match.kind === "matched") successors.set(code, { code: match.unit.code, name: fullName(match.unit) });
  }
  return successors;
}

function renamed(unit: Unit, text: string): Unit {
  const { type } = parseUnitName(text);
  const name = text
    .normalize("NFC")
    .trim()
    .replace(/^(?:xã|phường|thị trấn|đặc khu)\s+/iu, "");
  return { ...unit, name, type: (type && types[foldText(type)]) ?? unit.type };
}

function codeOf(cell: Cell | undefined): string | null {
  const text = typeof cell === "number" || typeof cell === "string" ? String(cell).trim() : "";
  return /^\d{1,5}$/.test(text) ? text.padStart(5, "0") : null;
}
