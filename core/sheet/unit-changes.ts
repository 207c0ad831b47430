import { foldText } from "../register/fold.ts";
import { parseUnitName } from "../register/unit-name.ts";
import type { Register, Unit, UnitType } from "../register/unit.ts";
import type { Cell, WorkbookContent } from "../table.ts";
import { readDate } from "./read-date.ts";

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
  const table = content.tables.find(({ sheet }) => foldText(sheet) === foldText(title));
  if (!table) return register;
  const changes = new Map<string, Unit | null>();
  const units = new Map(register.units.map((unit) => [unit.code, unit]));
  for (const row of table.rows) {
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
