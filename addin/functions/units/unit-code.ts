import { formatAddress, parseAddress, parseBlock } from "../../../core/address.ts";
import { matchDistrict } from "../../../core/register/match-district.ts";
import { matchUnit } from "../../../core/register/match-unit.ts";
import { registerOf } from "../../../core/register/registers.ts";
import { fullName, type Unit } from "../../../core/register/unit.ts";
import { shortened } from "../../../core/sentence.ts";
import type { Cell } from "../../../core/table.ts";
import { badInput, notAvailable } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { given, isBlank, onlyCell, parameter, type Suggesting } from "../parameter.ts";
import { day } from "../parameters/day.ts";
import { suggestDistrict } from "../parameters/suggest-district.ts";
import { elsewhere, unitReasons } from "./unit-of-code.ts";

/** Official code of a unit of Đồng Nai by its name. */
export const unitCode = defineFunction({
  id: "MADONVI",
  says: {
    vi: "Mã 5 chữ số của xã, phường, thị trấn ở Đồng Nai theo tên; không đoán khi tên chưa rõ.",
    en: "The five-digit code of a commune, ward or town of Đồng Nai by its name; an unclear name is not guessed.",
  },
  parameters: [
    parameter({
      name: { vi: "tên_đơn_vị", en: "name" },
      says: {
        vi: "Tên xã, phường, thị trấn, có hoặc không có chữ xã/phường/thị trấn.",
        en: "Name of the unit, with or without xã, phường, thị trấn.",
      },
      read: asName,
      suggest: nameBeside,
    }),
    parameter({
      name: { vi: "huyện", en: "district" },
      says: { vi: "Tên huyện, thị xã, thành phố.", en: "Name of the district." },
      isOptional: true,
      read: (argument) => (isBlank(argument) ? null : onlyCell(argument, "Tên huyện")),
      suggest: suggestDistrict,
    }),
    day,
  ],
  returns: { vi: "Mã đơn vị hành chính, dạng chữ.", en: "The official code, as text." },
  gives: "string",
  lifts: true,
  hasCard: true,
  alsoFoundBy: ["mã xã", "mã đơn vị"],
  example: { call: ['"Trảng Dài"', '"Biên Hòa"'], answer: "25993", wrong: ['"Tân Hiệp"'] },
  run: (given) => unitNamed(given).code,
  explain: (given) => unitReasons(unitNamed(given), given.date),
});

interface GivenName {
  readonly name: string;
  readonly date: string;
  readonly district: Cell;
}

function unitNamed({ name, date, district }: GivenName): Unit {
  const register = registerOf(date);
  const found = typeof district === "string" ? matchDistrict(register, district) : null;
  if (district !== null && !found && register.units.some((unit) => unit.district !== null)) {
    throw notAvailable(`Không có huyện «${inCell(district)}» ở Đồng Nai. ${elsewhere}`);
  }
  return unitIn(matchUnit(register, { code: null, name }, found), quotedName(name.trim()), inCell(district));
}

function unitIn(match: ReturnType<typeof matchUnit>, name: string, district: string): Unit {
  switch (match.kind) {
    case "matched":
    case "renamed":
      return match.unit;
    case "ambiguous":
      throw notAvailable(
        `Có ${match.candidates.length} đơn vị tên «${name}»: ${listed(match.candidates)}. Hãy ghi thêm huyện.`,
      );
    case "wrong-district":
      throw notAvailable(
        `«${name}» thuộc ${match.unit.district?.name ?? "nơi khác"}, không thuộc «${match.written?.name ?? district}». Hãy kiểm tra lại huyện.`,
      );
    case "code-name-mismatch":
      throw notAvailable(`«${name}» chưa rõ là đơn vị nào: ${listed(match.byName)}. Hãy ghi rõ hơn.`);
    case "unknown":
      throw notAvailable(
        match.suggestions.length > 0
          ? `Không có đơn vị «${name}» trong danh mục; gần nhất: ${listed(match.suggestions)}. ${elsewhere}`
          : `Không có đơn vị «${name}» trong danh mục Đồng Nai. ${elsewhere}`,
      );
  }
}

function asName(argument: unknown): string {
  const stated = onlyCell(argument, "Tên đơn vị");
  if (typeof stated === "string" && stated.trim() !== "") return stated;
  throw badInput(`Tên đơn vị phải là chữ, ở đây ${given(stated)}. Hãy ghi tên xã, phường, thị trấn.`);
}

function listed(units: readonly Unit[]): string {
  return units
    .map((unit) => `${fullName(unit)}${unit.district ? `, ${unit.district.name}` : ""} (${unit.code})`)
    .join("; ");
}

function inCell(cell: Cell): string {
  return typeof cell === "object" ? "" : quotedName(String(cell).trim());
}

/** What somebody wrote, as much of it as a sentence can hold. */
const quotedName = (text: string) => shortened(text, 60);

/** The name of the unit in whose row the call will stand. */
function nameBeside({ assessment: { opened }, place }: Suggesting): string | null {
  const { sheet } = opened.sheets.selection;
  if (sheet?.table.sheet !== place.sheet) return null;
  const { top, left } = parseBlock(sheet.table.address);
  const { row } = parseAddress(place.address);
  const column = sheet.columns.find(({ use }) => use === "name")?.index;
  if (column === undefined || !sheet.areas.some((area) => top + area.row === row)) return null;
  return formatAddress({ row, column: left + column });
}
