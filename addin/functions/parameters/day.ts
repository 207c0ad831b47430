import { registerDates } from "../../../core/register/registers.ts";
import { readDate } from "../../../core/sheet/cells/read-date.ts";
import { badInput } from "../cell-error.ts";
import { given, isBlank, onlyCell, parameter } from "../parameter.ts";

/** The day whose list of units is asked for, as ISO text; left out, the list of 2017. */
export const day = parameter({
  name: { vi: "ngày", en: "date" },
  says: {
    vi: "Ngày của danh mục; bỏ trống là danh mục năm 2017, từ 1/7/2025 là danh mục mới.",
    en: "Date of the list; left out, the list of 2017; from 1/7/2025 the new one.",
  },
  isOptional: true,
  read(argument): string {
    if (isBlank(argument)) return registerDates[0];
    const { iso } = readDate(onlyCell(argument, "Ngày"));
    if (iso !== null) return iso;
    throw badInput(`Ngày phải là một ngày, ví dụ 1/7/2025, ở đây ${given(argument)}. Hãy sửa lại hoặc bỏ trống.`);
  },
});
