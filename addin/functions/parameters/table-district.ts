import { matchDistrict } from "../../../core/register/match-district.ts";
import { registerOf } from "../../../core/register/registers.ts";
import { badInput } from "../cell-error.ts";
import { given, isBlank, onlyCell, parameter } from "../parameter.ts";
import { suggestDistrict } from "./suggest-district.ts";

/** The district of a table; null where the table itself is to say. */
export const tableDistrict = parameter({
  name: { vi: "huyện", en: "district" },
  says: {
    vi: "Tên huyện, thị xã, thành phố; bỏ trống là đọc từ bảng.",
    en: "Name of the district; left out, it is read from the table.",
  },
  isOptional: true,
  read(argument): string | null {
    const cell = isBlank(argument) ? null : onlyCell(argument, "Huyện");
    if (cell === null) return null;
    if (typeof cell === "string" && matchDistrict(registerOf("2017-10-15"), cell)) return cell;
    throw badInput(`Không có huyện như vậy ở Đồng Nai: ${given(cell)}. Hãy ghi lại tên huyện, hoặc bỏ trống.`);
  },
  suggest: suggestDistrict,
});
