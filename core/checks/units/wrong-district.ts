import { convention } from "../../citation.ts";
import { fullName } from "../../register/unit.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { namedUnit, rowsMatched } from "../sheet-parts.ts";

export const wrongDistrict = defineCheck({
  code: "wrong-district",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Đơn vị của huyện khác", en: "Unit of another district" },
  citation: convention("Q19"),
  messages: {
    stray: {
      what: {
        vi: "{unit} (mã {code}, ô {cell}) thuộc {district}, không thuộc {own}.",
        en: "{unit} (code {code}, cell {cell}) belongs to {district}, not to {own}.",
      },
      next: {
        vi: "Sửa tên hoặc mã của dòng này, hay chọn lại huyện của bảng.",
        en: "Correct the row's name or code, or choose the sheet's district again.",
      },
    },
    contradicted: {
      what: {
        vi: "{unit} (mã {code}, ô {cell}) thuộc {district}, nhưng bên tên ghi {written}.",
        en: "{unit} (code {code}, cell {cell}) belongs to {district}, but {written} is written beside its name.",
      },
      next: {
        vi: "Sửa huyện ghi bên tên, hoặc sửa tên của dòng này.",
        en: "Correct the district beside the name, or the name of this row.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading }, say) {
    return rowsMatched(reading.sheet, "wrong-district").map(({ sheet, area, match: { unit, written }, place }) => {
      const district = (unit.district ?? unit.province).name;
      const own = sheet.district?.name ?? { vi: "huyện ghi ở dòng này", en: "the district that the row states" };
      const numbers = { unit: fullName(unit), code: unit.code, cell: place.address, district };
      const given = { cells: [place], units: [namedUnit(area)], values: [district, sheet.district?.code ?? ""] };
      return written
        ? say("contradicted", { ...given, numbers: { ...numbers, written: written.name } })
        : say("stray", { ...given, numbers: { ...numbers, own } });
    });
  },
});
