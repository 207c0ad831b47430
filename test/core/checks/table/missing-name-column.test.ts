import { missingNameColumn } from "../../../../core/checks/table/missing-name-column.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(missingNameColumn, {
  valid: [
    {
      name: "names under «Địa bàn»",
      sheet: sheetOf({ heading: ["Địa bàn", "a1", "a2", "a3"], rows: [["Tam Hiệp", 1, 2, 3]] }),
    },
    { name: "no header at all, which is another matter", sheet: sheetOf({ heading: ["x"], rows: [] }) },
    {
      name: "a column stated by hand",
      sheet: sheetOf({ heading: ["Nơi", "a1", "a2", "a3"], rows: [["Tam Hiệp", 1, 2, 3]] }),
      options: { columns: { A: "name" } },
    },
  ],
  invalid: [
    {
      name: "a heading that says nothing known",
      sheet: sheetOf({ heading: ["Nơi", "a1", "a2", "a3"], rows: [["Tam Hiệp", 1, 2, 3]] }),
      findings: [
        {
          severity: "error",
          cells: ["A2"],
          what: "Trang tính «Rà soát» có tiêu đề của 3 cột tiêu chí nhưng không có cột tên đơn vị.",
        },
      ],
    },
  ],
});
