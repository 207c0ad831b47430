import { convention } from "../../citation.ts";
import { dayText } from "../../civil-date.ts";
import { fullName } from "../../register/unit.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { quoted } from "../listing.ts";
import { namedUnit, rowsMatched } from "../sheet-parts.ts";

export const renamedUnit = defineCheck({
  code: "renamed-unit",
  on: ["selection", "evaluation", "ledger"],
  severity: "info",
  title: { vi: "Tên đơn vị khác danh mục", en: "Name differs from the register" },
  citation: convention("Q19"),
  messages: {
    otherDate: {
      what: {
        vi: "{name} (ô {cell}) được hiểu là {unit}, mã {code}; tên này có trong danh mục ngày {date}.",
        en: "{name} (cell {cell}) is taken for {unit}, code {code}; the name stands in the register of {date}.",
      },
      next: {
        vi: "Kiểm tra năm của bảng; nếu cần, ghi tên theo danh mục đang dùng.",
        en: "Check the sheet's year; if need be, write the name of the register in use.",
      },
    },
    otherSpelling: {
      what: {
        vi: "{name} (ô {cell}) được hiểu là {unit}, mã {code}.",
        en: "{name} (cell {cell}) is taken for {unit}, code {code}.",
      },
      next: {
        vi: "Nếu đúng, nên ghi tên như danh mục; nếu không, sửa tên hoặc mã.",
        en: "If that is right, write the register's name; if not, correct the name or the code.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading }, say) {
    return rowsMatched(reading.sheet, "renamed").map(({ area, match: { unit, stated, otherDate }, place }) => {
      const numbers = { name: quoted(stated), cell: place.address, unit: fullName(unit), code: unit.code };
      const given = { cells: [place], units: [namedUnit(area)], values: [stated] };
      if (otherDate === null) return say("otherSpelling", { ...given, numbers });
      return say("otherDate", { ...given, numbers: { ...numbers, date: dayText(otherDate) } });
    });
  },
});
