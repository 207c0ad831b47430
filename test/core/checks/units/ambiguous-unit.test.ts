import { ambiguousUnit } from "../../../../core/checks/units/ambiguous-unit.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const title = "HUYỆN TÂN PHÚ NĂM 2018";

tryCheck(ambiguousUnit, {
  valid: [
    {
      name: "the type tells which one",
      sheet: sheetOf({
        title: "DANH SÁCH NĂM 2018",
        heading: ["Tên đơn vị", "Huyện", "a1", "a2", "a3"],
        rows: [["Xã Phú Bình", "Tân Phú", 1, 2, 3]],
      }),
    },
    { name: "the district tells which one", sheet: sheetOf({ title, rows: [["Phú Bình", 1, 2, 3]] }) },
  ],
  invalid: [
    {
      name: "a ward of Long Khánh or a commune of Tân Phú: asked, never guessed",
      sheet: sheetOf({ title: "DANH SÁCH NĂM 2018", rows: [["Phú Bình", 1, 2, 3]] }),
      findings: [
        {
          severity: "error",
          cells: ["A3"],
          units: ["Phú Bình"],
          fix: null,
          what: "«Phú Bình» (ô A3) có thể là 2 đơn vị: Phường Phú Bình, Thị xã Long Khánh (26086), Xã Phú Bình, Huyện Tân Phú (26158).",
        },
      ],
    },
  ],
});
