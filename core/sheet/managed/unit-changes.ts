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

/**
 * The register with what the sheet «Thay đổi đơn vị» (Mã, Tên cũ, Tên mới or «giải thể», Ngày, Văn bản) says happened
 * by the date. A line that names no unit of the register, or no date, changes nothing.
 */
export function withUnitChanges(register: Register, content: WorkbookContent, date: string): Register {
  const lines = changesIn(content);
  if (lines.length === 0) return register;
  const changes = new Map<string, Unit | null>();
  const units = new Map(register.units.map((unit) => [unit.code, unit]));
  for (const row of lines) {
    const code = codeOf(row[0]);
    const unit = code === null ? undefined : units.get(code);
    const on = readDate(row[3] ?? null).iso;
    const after = row[2];
    if (!unit || on === null || on > date || typeof after !== "string") continue;
    changes.set(unit.code, foldText(after) === "giải thể" ? null : renamed(unit, after));
  }
  if (changes.size === 0) return register;
  const changed = register.units.flatMap((unit) => {
    const after = changes.get(unit.code);
    return after === null ? [] : [after ?? unit];
  });
  return { ...register, units: changed };
}

/**
 * What the same sheet says became of units on the day when most of them were merged: a line whose new name is a unit of
 * the register after that day answers what no link tells.
 */
export function statedSuccessors(content: WorkbookContent): StatedSuccessors {
  const successors = new Map<string, { readonly code: string; readonly name: string }>();
  for (const row of changesIn(content)) {
    const code = codeOf(row[0]);
    const on = readDate(row[3] ?? null).iso;
    if (code === null || on === null || on < reformDate || typeof row[2] !== "string") continue;
    const match = matchUnit(registerOf(reformDate), { code: null, name: row[2] }, null);
    if (match.kind === "matched") successors.set(code, { code: match.unit.code, name: fullName(match.unit) });
  }
  return successors;
}

function changesIn({ tables }: WorkbookContent): readonly (readonly Cell[])[] {
  return tables.find(({ sheet }) => foldText(sheet) === foldText(title))?.rows ?? [];
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
