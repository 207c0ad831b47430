import { fullName } from "../../../core/register/unit.ts";
import { defineFunction } from "../define-function.ts";
import { code } from "../parameters/code.ts";
import { day } from "../parameters/day.ts";
import { unitOfCode, unitReasons } from "./unit-of-code.ts";

/** Name of a unit of Đồng Nai by its official code. */
export const unitName = defineFunction({
  id: "TENDONVI",
  says: {
    vi: "Tên xã, phường, thị trấn ở Đồng Nai theo mã 5 chữ số.",
    en: "The name of a commune, ward or town of Đồng Nai by its five-digit code.",
  },
  parameters: [
    code({ vi: "mã", en: "code" }, { vi: "Mã đơn vị hành chính, 5 chữ số.", en: "The official code, five digits." }),
    day,
  ],
  returns: { vi: "Tên đầy đủ, có loại đơn vị.", en: "The full name with its type." },
  gives: "string",
  lifts: true,
  hasCard: true,
  alsoFoundBy: ["tên xã", "mã xã", "mã đơn vị"],
  example: { call: ['"25993"'], answer: "Phường Trảng Dài", wrong: ['"99999"'] },
  run: ({ code, date }) => fullName(unitOfCode(code, date)),
  explain: ({ code, date }) => unitReasons(unitOfCode(code, date), date),
});
