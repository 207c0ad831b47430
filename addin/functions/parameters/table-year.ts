import { isCount } from "../../../core/share.ts";
import { badInput } from "../cell-error.ts";
import { given, onlyCell, parameter } from "../parameter.ts";
import { typedNumber } from "../typed-number.ts";
import { suggestYear } from "./suggest-year.ts";

/** The year of a table; null where the table itself is to say. */
export const tableYear = parameter({
  name: { vi: "năm", en: "year" },
  says: { vi: "Năm của kế hoạch, ví dụ 2018.", en: "Year of the plan, for example 2018." },
  read(argument): number | null {
    const stated = onlyCell(argument, "Năm");
    if (stated === null) return null;
    const year = typedNumber(stated);
    if (isCount(year)) return year;
    throw badInput(`Năm phải là số nguyên, ví dụ 2018, ở đây ${given(argument)}. Hãy ghi năm của kế hoạch.`);
  },
  suggest: suggestYear,
});
