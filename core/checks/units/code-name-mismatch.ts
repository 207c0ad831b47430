import { convention } from "../../citation.ts";
import { fullName, type Unit } from "../../register/unit.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, quoted } from "../listing.ts";
import { namedUnit, placeIn, rowsMatched } from "../sheet-parts.ts";

const withCode = (unit: Unit) => `${fullName(unit)} (${unit.code})`;

export const codeNameMismatch = defineCheck({
  code: "code-name-mismatch",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Mã và tên không khớp", en: "Code and name contradict each other" },
  citation: convention("Q19"),
  messages: {
    otherUnit: {
      what: {
        vi: "Mã {code} (ô {codeCell}) là {byCode}, nhưng tên {name} (ô {cell}) là {byName}.",
        en: "Code {code} (cell {codeCell}) is {byCode}, but the name {name} (cell {cell}) is {byName}.",
      },
      next: {
        vi: "Sửa mã hoặc sửa tên; chương trình không chọn thay.",
        en: "Correct the code or the name; neither is preferred.",
      },
    },
    nameUnknown: {
      what: {
        vi: "Mã {code} (ô {codeCell}) là {byCode}, nhưng tên {name} (ô {cell}) không phải tên đơn vị ấy.",
        en: "Code {code} (cell {codeCell}) is {byCode}, but {name} (cell {cell}) is not its name.",
      },
      next: {
        vi: "Sửa mã hoặc sửa tên theo danh mục.",
        en: "Correct the code or the name after the register.",
      },
    },
    codeUnknown: {
      what: {
        vi: "Mã {code} (ô {codeCell}) không có trong danh mục, còn tên {name} (ô {cell}) là {byName}.",
        en: "Code {code} (cell {codeCell}) is not in the register, while the name {name} (cell {cell}) is {byName}.",
      },
      next: {
        vi: "Sửa mã theo danh mục, hoặc bỏ mã để đọc theo tên.",
        en: "Correct the code after the register, or clear it so that the name is read.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading }, say) {
    return rowsMatched(reading.sheet, "code-name-mismatch").map(({ sheet, area, match: { byCode, byName }, place }) => {
      const places = { name: place, code: placeIn(sheet, area, "code") };
      const code = area.code ?? "";
      const numbers = { code, codeCell: places.code.address, name: quoted(area.name), cell: places.name.address };
      const candidates = listOf(byName.map(withCode));
      const given = { cells: [places.name, places.code], units: [namedUnit(area)], values: [code, area.name] };
      if (!byCode) return say("codeUnknown", { ...given, numbers: { ...numbers, byName: candidates } });
      if (byName.length === 0)
        return say("nameUnknown", { ...given, numbers: { ...numbers, byCode: fullName(byCode) } });
      return say("otherUnit", { ...given, numbers: { ...numbers, byCode: fullName(byCode), byName: candidates } });
    });
  },
});
