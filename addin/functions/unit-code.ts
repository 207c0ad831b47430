import {
  fullName,
  matchDistrict,
  matchUnit,
  readDate,
  registerDates,
  registerOf,
  type Cell,
  type Unit,
} from "../../core/index.ts";
import { given, isBlank } from "./parameter.ts";
import { badInput, notAvailable } from "./cell-error.ts";
import { onlyCell } from "./fact-argument.ts";

/**
 * Mã 5 chữ số của xã, phường, thị trấn ở Đồng Nai theo tên; không đoán khi tên chưa rõ.
 * @customfunction MADONVI MADONVI
 * @helpurl https://localhost:3000/help.html#madonvi
 * @param name Tên xã, phường, thị trấn, có hoặc không có chữ xã/phường/thị trấn.
 * @param [district] Tên huyện, thị xã, thành phố.
 * @param [date] Ngày của danh mục; bỏ trống là danh mục năm 2017, từ 1/7/2025 là danh mục mới.
 * @returns Mã đơn vị hành chính, dạng chữ.
 */
export function unitCode(name: unknown, district?: unknown, date?: unknown): string {
  const stated = onlyCell(name, "Tên đơn vị");
  if (typeof stated !== "string" || stated.trim() === "") {
    throw badInput(`Tên đơn vị phải là chữ, ở đây ${given(stated)}. Hãy ghi tên xã, phường, thị trấn.`);
  }
  const register = registerOf(asDate(date));
  const within = isBlank(district) ? null : onlyCell(district, "Tên huyện");
  const found = typeof within === "string" ? matchDistrict(register, within) : null;
  if (within !== null && !found && register.units.some((unit) => unit.district !== null)) {
    throw notAvailable(`Không có huyện «${inCell(within)}» ở Đồng Nai. ${elsewhere}`);
  }
  const match = matchUnit(register, { code: null, name: stated }, found);
  switch (match.kind) {
    case "matched":
    case "renamed":
      return match.unit.code;
    case "ambiguous":
      throw notAvailable(
        `Có ${match.candidates.length} đơn vị tên «${stated.trim()}»: ${listed(match.candidates)}. Hãy ghi thêm huyện.`,
      );
    case "wrong-district":
      throw notAvailable(
        `«${stated.trim()}» thuộc ${match.unit.district?.name ?? "nơi khác"}, không thuộc «${inCell(within)}». Hãy kiểm tra lại huyện.`,
      );
    case "code-name-mismatch":
      throw notAvailable(`«${stated.trim()}» chưa rõ là đơn vị nào: ${listed(match.byName)}. Hãy ghi rõ hơn.`);
    case "unknown":
      throw notAvailable(
        match.suggestions.length > 0
          ? `Không có đơn vị «${stated.trim()}» trong danh mục; gần nhất: ${listed(match.suggestions)}. ${elsewhere}`
          : `Không có đơn vị «${stated.trim()}» trong danh mục Đồng Nai. ${elsewhere}`,
      );
  }
}

const elsewhere = "Danh mục cả nước có trong ngăn Địa bàn.";

function asDate(argument: unknown): string {
  if (isBlank(argument)) return registerDates[0];
  const { iso } = readDate(onlyCell(argument, "Ngày"));
  if (iso !== null) return iso;
  throw badInput(`Ngày phải là một ngày, ví dụ 1/7/2025, ở đây ${given(argument)}. Hãy sửa lại hoặc bỏ trống.`);
}

function listed(units: readonly Unit[]): string {
  return units
    .map((unit) => `${fullName(unit)}${unit.district ? `, ${unit.district.name}` : ""} (${unit.code})`)
    .join("; ");
}

function inCell(cell: Cell): string {
  return typeof cell === "object" ? "" : String(cell).trim();
}
