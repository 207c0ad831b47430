import { dayText } from "../../../core/civil-date.ts";
import { registerOf } from "../../../core/register/registers.ts";
import { fullName, type Unit } from "../../../core/register/unit.ts";
import { indexOf } from "../../../core/register/unit-index.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import { notAvailable } from "../cell-error.ts";

/** Said where a unit is not in the lists of Đồng Nai, which are all that a formula has at hand. */
export const elsewhere = "Danh mục cả nước có trong ngăn Địa bàn.";

/** @throws what `notAvailable` makes where no unit of Đồng Nai has the code on that day */
export function unitOfCode(code: string, date: string): Unit {
  const register = registerOf(date);
  const unit = indexOf(register).byCode.get(code);
  if (unit) return unit;
  throw notAvailable(`Không có đơn vị mã ${code} trong danh mục Đồng Nai ngày ${dayText(register.date)}. ${elsewhere}`);
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
