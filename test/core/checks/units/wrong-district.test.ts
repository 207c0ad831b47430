import { wrongDistrict } from "../../../../core/checks/units/wrong-district.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(wrongDistrict, {
  valid: [
    { name: "a unit of the sheet's district", sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }) },
    {
      name: "units of two districts in a province's sheet",
      sheet: sheetOf({
        title: "NĂM 2018",
        heading: ["Tên đơn vị", "Huyện", "a1", "a2", "a3"],
        rows: [
          ["Tam Hiệp", "Biên Hòa", 1, 2, 3],
          ["Phú Lợi", "Định Quán", 1, 2, 3],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "a commune of Long Thành in Biên Hòa's sheet",
      sheet: sheetOf({ heading: ["Mã", "Tên đơn vị", "a1", "a2", "a3"], rows: [["26383", "Xã An Phước", 1, 2, 3]] }),
      findings: [
        {
          severity: "error",
          cells: ["B3"],
          units: ["26383"],
          what: "Xã An Phước (mã 26383, ô B3) thuộc Huyện Long Thành, không thuộc Thành phố Biên Hòa.",
        },
      ],
    },
  ],
});
