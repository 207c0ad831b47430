import { convention } from "../../citation.ts";
import { fullName } from "../../register/unit.ts";
import { defineSheetCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { namedUnit, placeIn, rowsMatched } from "../sheet-parts.ts";

export const wrongDistrict = defineSheetCheck({
  code: "wrong-district",
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
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    return rowsMatched(sheet, "wrong-district").flatMap(({ area, match: { unit } }) => {
      if (!sheet) return [];
      const place = placeIn(sheet, area);
      const district = (unit.district ?? unit.province).name;
      const own = sheet.district?.name ?? { vi: "huyện ghi ở dòng này", en: "the district that the row states" };
      const numbers = { unit: fullName(unit), code: unit.code, cell: place.address, district, own };
      return say("stray", {
        numbers,
        cells: [place],
        units: [namedUnit(area)],
        values: [district, sheet.district?.code ?? ""],
      });
    });
  },
});
