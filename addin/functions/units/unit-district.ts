import { defineFunction } from "../define-function.ts";
import { code } from "../parameters/code.ts";
import { day } from "../parameters/day.ts";
import { unitOfCode, unitSentence } from "./unit-of-code.ts";

/** District of a unit of Đồng Nai by its official code. */
export const unitDistrict = defineFunction({
  id: "HUYENCUA",
  says: {
    vi: "Huyện, thị xã, thành phố của một xã, phường, thị trấn ở Đồng Nai theo mã 5 chữ số.",
    en: "The district of a commune, ward or town of Đồng Nai by its five-digit code.",
  },
  parameters: [
    code({ vi: "mã", en: "code" }, { vi: "Mã đơn vị hành chính, 5 chữ số.", en: "The official code, five digits." }),
    day,
  ],
  returns: {
    vi: "Tên huyện có loại đơn vị; trống từ 1/7/2025, khi không còn cấp huyện.",
    en: "The district with its type; nothing from 1/7/2025 on, when districts were abolished.",
  },
  gives: "string",
  lifts: true,
  alsoFoundBy: ["huyện nào", "mã xã", "mã đơn vị"],
  example: { call: ['"25993"'], answer: "Thành phố Biên Hòa", wrong: ['"99999"'] },
  run: ({ code, date }) => unitOfCode(code, date).district?.name ?? "",
  explain: ({ code, date }) => [unitSentence(unitOfCode(code, date), date)],
});
