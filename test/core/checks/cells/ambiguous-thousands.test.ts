import { ambiguousThousands } from "../../../../core/checks/cells/ambiguous-thousands.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(ambiguousThousands, {
  valid: [
    { name: "a number above a thousand", sheet: sheetOf({ rows: [["Tam Hiệp", 1234, 2, 3]] }) },
    { name: "spaces between thousands", sheet: sheetOf({ rows: [["Tam Hiệp", "1 234", 2, 3]] }) },
  ],
  invalid: [
    {
      name: "the text «1.234»",
      sheet: sheetOf({ rows: [["Tam Hiệp", "1.234", 2, 3]] }),
      findings: [
        {
          severity: "warning",
          column: "a1",
          cells: ["B3"],
          units: ["26017"],
          what: "Cột a1 «Số vụ phạm pháp hình sự»: 1 ô có dấu chấm, được đọc là hàng nghìn (B3 «1.234»).",
          fix: { label: "Ghi lại 1 ô thành số hàng nghìn", changes: [["B3", "1.234", 1234]] },
        },
      ],
    },
  ],
});
