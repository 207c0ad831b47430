import { untidyText } from "../../../../core/checks/units/untidy-text.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const apart = "Tam Hòa".normalize("NFD");

tryCheck(untidyText, {
  valid: [
    {
      name: "either tone placement",
      sheet: sheetOf({
        rows: [
          ["Tam Hòa", 1, 2, 3],
          ["Tân Hoà", 1, 2, 3],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "an authority, a footnote and a remark around names",
      sheet: sheetOf({
        rows: [
          ["UBND phường Tam Hiệp", 1, 2, 3],
          ["Tân Mai (1)", 1, 2, 3],
          ["Tam Hòa - trọng điểm", 1, 2, 3],
        ],
      }),
      findings: [
        {
          severity: "info",
          cells: ["A3", "A4", "A5"],
          units: ["26017", "26026", "26035"],
          fix: {
            label: "Ghi gọn 3 ô",
            changes: [
              ["A3", "UBND phường Tam Hiệp", "Phường Tam Hiệp"],
              ["A4", "Tân Mai (1)", "Tân Mai"],
              ["A5", "Tam Hòa - trọng điểm", "Tam Hòa"],
            ],
          },
        },
      ],
    },
    {
      name: "double and non-breaking spaces, diacritics apart, one finding for the column",
      sheet: sheetOf({
        rows: [
          ["Tam  Hiệp", 1, 2, 3],
          ["Tân\u00a0Mai", 1, 2, 3],
          [apart, 1, 2, 3],
        ],
      }),
      findings: [
        {
          severity: "info",
          cells: ["A3", "A4", "A5"],
          units: ["26017", "26026", "26035"],
          fix: {
            label: "Ghi gọn 3 ô",
            changes: [
              ["A3", "Tam  Hiệp", "Tam Hiệp"],
              ["A4", "Tân\u00a0Mai", "Tân Mai"],
              ["A5", apart, "Tam Hòa"],
            ],
          },
        },
      ],
    },
  ],
});
