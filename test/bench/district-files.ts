import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Register, Unit } from "../../core/register/unit.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { districtWorkbooks } from "./districts.ts";
import { yearOfDistrict } from "./province.ts";

/**
 * One workbook a district as files, a folder a province: list, evaluation and ledger of 2018, with invented figures.
 *
 * @returns how many were written
 */
export async function writeDistrictFiles(register: Register, folder: string): Promise<number> {
  const districts = new Map<string, Unit[]>();
  for (const unit of register.units) {
    const code = unit.district?.code ?? "";
    districts.set(code, [...(districts.get(code) ?? []), unit]);
  }
  const lists = districtWorkbooks(register);
  let written = 0;
  for (const [code, units] of districts) {
    const list = lists[written]?.content ?? { tables: [] };
    const { tables } = yearOfDistrict(list, units, 2018);
    const province = join(folder, units[0]?.province.name ?? "");
    mkdirSync(province, { recursive: true });
    writeFileSync(join(province, `huyen-${code}.xlsx`), await writeTables(tables.map((table) => ({ table }))));
    written += 1;
  }
  return written;
}
