import { renamedUnit } from "../../../../core/checks/units/renamed-unit.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Mã", "Tên đơn vị", "a1", "a2", "a3"];

tryCheck(renamedUnit, {
  valid: [
    { name: "another tone placement", sheet: sheetOf({ heading, rows: [["26035", "Phường Tam Hoà", 1, 2, 3]] }) },
    { name: "no type", sheet: sheetOf({ heading, rows: [["26035", "Tam Hòa", 1, 2, 3]] }) },
  ],
  invalid: [
    {
      name: "another type on the same code",
      sheet: sheetOf({ heading, rows: [["26050", "Xã An Bình", 1, 2, 3]] }),
      findings: [
        {
          severity: "info",
          cells: ["B3"],
          units: ["26050"],
          fix: null,
          what: "«Xã An Bình» (ô B3) được hiểu là Phường An Bình, mã 26050.",
        },
      ],
    },
    {
      name: "the type that the register of 2025 has",
      sheet: sheetOf({ heading, rows: [["26377", "Phường Phước Tân", 1, 2, 3]] }),
      findings: [
        {
          what: "«Phường Phước Tân» (ô B3) được hiểu là Xã Phước Tân, mã 26377; tên này có trong danh mục ngày 01/7/2025.",
        },
      ],
    },
  ],
});
