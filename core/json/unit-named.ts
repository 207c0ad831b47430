import type { NamedUnit } from "../finding.ts";
import type { NamedRow } from "../sheet/area-sheet.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";

/** The unit of a row by its code of the register, else by the code that the sheet gives; the name as the sheet writes it. */
export function unitNamed(row: NamedRow): NamedUnit {
  return { code: unitOf(row)?.code ?? row.code, name: row.name };
}
