import { legacyEncoding } from "../../../../core/checks/units/legacy-encoding.ts";
import { gridOf, sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(legacyEncoding, {
  valid: [
    {
      name: "Unicode",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 1, 2, 3],
          ["Phú Ngọc", 1, 2, 3],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "names in TCVN3, one finding for the column",
      sheet: sheetOf({
        title: "HUYỆN ĐỊNH QUÁN NĂM 2018",
        rows: [
          ["Phó Ngäc", 1, 2, 3],
          ["Phú Lợi", 1, 2, 3],
          ["Tóc Tr­ng", 1, 2, 3],
        ],
        fonts: gridOf({ A3: ".VnTime", A5: ".VnTime" }),
      }),
      findings: [
        {
          severity: "warning",
          cells: ["A3", "A5"],
          units: ["26233", "26239"],
          fix: {
            label: "Chuyển 2 ô sang Unicode",
            changes: [
              ["A3", "Phó Ngäc", "Phú Ngọc"],
              ["A5", "Tóc Tr­ng", "Túc Trưng"],
            ],
          },
        },
      ],
    },
  ],
});
