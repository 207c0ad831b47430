import { dateInCount } from "../../../../core/checks/cells/date-in-count.ts";
import { gridOf, sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const rows = [
  ["Tam Hiệp", 43193, 2, 3],
  ["Tam Hòa", 5, 2, 3],
];

tryCheck(dateInCount, {
  valid: [
    { name: "a large count", sheet: sheetOf({ rows, formats: gridOf({ B3: "#,##0" }) }) },
    { name: "a count with its unit", sheet: sheetOf({ rows, formats: gridOf({ B3: '0" vụ ngày"' }) }) },
  ],
  invalid: [
    {
      name: "«3/4» that became the 3rd of April",
      sheet: sheetOf({ rows, formats: gridOf({ B3: "d-mmm" }) }),
      findings: [
        {
          severity: "error",
          column: "a1",
          cells: ["B3"],
          units: ["26017"],
          fix: null,
          what: "Cột a1 «Số vụ phạm pháp hình sự»: 1 ô là ngày tháng (B3 hiện 03/4, giá trị 43193); chưa tính.",
        },
      ],
    },
    {
      name: "a column formatted as dates, in one finding",
      sheet: sheetOf({ rows, formats: gridOf({ B3: "dd/mm/yyyy", B4: "dd/mm/yyyy" }) }),
      findings: [{ column: "a1", cells: ["B3", "B4"] }],
    },
  ],
});
