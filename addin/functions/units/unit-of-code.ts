import { dayText } from "../../../core/civil-date.ts";
import { reformDate, registerOf } from "../../../core/register/registers.ts";
import { successorsOf } from "../../../core/register/successors.ts";
import { fullName, type Unit } from "../../../core/register/unit.ts";
import { indexOf } from "../../../core/register/unit-index.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import { notAvailable } from "../cell-error.ts";
import type { FunctionReasons } from "../function-reasons.ts";

/** Said where a unit is not in the lists of Đồng Nai, which are all that a formula has at hand. */
export const elsewhere = "Danh mục cả nước có trong ngăn Địa bàn.";

/** @throws what `notAvailable` makes where no unit of Đồng Nai has the code on that day */
export function unitOfCode(code: string, date: string): Unit {
  const register = registerOf(date);
  const unit = indexOf(register).byCode.get(code);
  if (unit) return unit;
  throw notAvailable(`Không có đơn vị mã ${code} trong danh mục Đồng Nai ngày ${dayText(register.date)}. ${elsewhere}`);
}

/** The unit, and on its card what the lists say of it. */
export function unitReasons(unit: Unit, date: string): FunctionReasons {
  const { date: day } = registerOf(date);
  // Links go from the old list only; a code of the new one may be another unit's old code.
  const became = day < reformDate ? (successorsOf(unit.code) ?? []) : [];
  return {
    lines: [unitSentence(unit, date)],
    details: {
      Tên: unit.name,
      Loại: unit.type,
      Huyện: unit.district?.name ?? "",
      Tỉnh: unit.province.name,
      "Danh mục ngày": dayText(day),
      "Đơn vị mới": became
        .map(({ code, name, whole }) => `${name} (${code}, ${whole ? "toàn bộ" : "một phần"})`)
        .join("; "),
    },
  };
}

const listed = {
  vi: "Mã {code}: {unit}{district}, danh mục ngày {date}.",
  en: "Code {code}: {unit}{district}, list of {date}.",
};

/** The unit with its district and the day of the list. */
export function unitSentence(unit: Unit, date: string): Sentence {
  const district = unit.district ? `, ${unit.district.name}` : "";
  return fill(listed, { code: unit.code, unit: fullName(unit), district, date: dayText(registerOf(date).date) });
}
