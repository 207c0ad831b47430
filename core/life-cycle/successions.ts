import { reformDate } from "../register/registers.ts";
import { successorsOf } from "../register/successors.ts";
import { foldText } from "../register/fold.ts";
import type { LedgerUnit } from "./ledger-entry.ts";

/** What the user says became of a unit on 1/7/2025: its code before → the unit that took it over. */
export type StatedSuccessors = ReadonlyMap<string, Pick<LedgerUnit, "code" | "name">>;

/** One key for all entries about the same unit; a unit that the register does not know goes by its name. */
export function areaKey({ code, name, register }: LedgerUnit): string {
  return code === null ? `«${foldText(name)}»` : `${code} ${stateOf(register)}`;
}

/** Two states of the register make two keys of one code: since 1/7/2025 it may be another unit's. */
function stateOf(register: string): "before" | "after" {
  return register < reformDate ? "before" : "after";
}

/**
 * The unit that an area is part of on a day: itself, or the one that took it over on 1/7/2025. Null when nobody has
 * said which (12 of the 171 units have no link, one was parted): ask, never guess.
 *
 * @example unitOn({ code: "26272", name: "Xã Hố Nai 3", register: "2017-10-15" }, "2025-10-15", new Map()).code // "26005"
 */
export function unitOn(unit: LedgerUnit, day: string, stated: StatedSuccessors): LedgerUnit | null {
  if (unit.code === null || stateOf(unit.register) === "after" || day < reformDate) return unit;
  const said = stated.get(unit.code);
  if (said) return { ...said, register: reformDate };
  const [only, ...more] = successorsOf(unit.code) ?? [];
  return only?.whole && more.length === 0 ? { code: only.code, name: only.name, register: reformDate } : null;
}
