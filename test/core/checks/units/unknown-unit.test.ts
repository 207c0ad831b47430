import { unknownUnit } from "../../../../core/checks/units/unknown-unit.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Mã", "Tên đơn vị", "a1", "a2", "a3"];

tryCheck(unknownUnit, {
  valid: [
    {
      name: "with and without its type, in both tone placements",
      sheet: sheetOf({
        rows: [
          ["P. Tam Hiệp", 1, 2, 3],
          ["Tam Hoà", 1, 2, 3],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "a wrong diacritic: suggested, never taken",
      sheet: sheetOf({ rows: [["Phường Thống Nhát", 1, 2, 3]] }),
      findings: [
        {
          severity: "error",
          cells: ["A3"],
          units: ["Phường Thống Nhát"],
          what: "«Phường Thống Nhát» (ô A3) không có trong danh mục; gần nhất: Phường Thống Nhất.",
          fix: { label: "Sửa thành Phường Thống Nhất", changes: [["A3", "Phường Thống Nhát", "Phường Thống Nhất"]] },
        },
      ],
    },
    {
      name: "near to nothing",
      sheet: sheetOf({ rows: [["Nơi Không Tên Tuổi", 1, 2, 3]] }),
      findings: [{ what: "«Nơi Không Tên Tuổi» (ô A3) không có trong danh mục và không gần với tên nào.", fix: null }],
    },
    {
      name: "figures without a name",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 1, 2, 3],
          [null, 7, 7, 9],
        ],
      }),
      findings: [
        { cells: ["A4"], what: "Dòng có số liệu nhưng ô tên đơn vị A4 trống hoặc không đọc được.", fix: null },
      ],
    },
    {
      name: "a code that nobody knows beside the name: the fix settles both",
      sheet: sheetOf({ heading, rows: [["99999", "Phường Thống Nhát", 1, 2, 3]] }),
      findings: [
        {
          cells: ["B3"],
          what: "«99999 Phường Thống Nhát» (ô B3) không có trong danh mục; gần nhất: Phường Thống Nhất.",
          fix: {
            label: "Sửa thành Phường Thống Nhất",
            changes: [
              ["B3", "Phường Thống Nhát", "Phường Thống Nhất"],
              ["A3", "99999", "26029"],
            ],
          },
        },
      ],
    },
  ],
});
