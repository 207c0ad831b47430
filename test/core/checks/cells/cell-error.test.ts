import { cellError } from "../../../../core/checks/cells/cell-error.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Điểm"];

tryCheck(cellError, {
  valid: [{ name: "plain values", sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }) }],
  invalid: [
    {
      name: "error values, and the text of one",
      sheet: sheetOf({
        heading,
        rows: [
          ["Tam Hiệp", { error: "#REF!" }, 2, 3, { error: "#DIV/0!" }],
          ["Tam Hòa", "#N/A", 2, 3, 1],
        ],
      }),
      findings: [
        {
          severity: "error",
          column: "a1",
          cells: ["B3", "B4"],
          units: ["26017", "26035"],
          fix: null,
          what: "Cột a1 «Số vụ phạm pháp hình sự»: 2 ô báo lỗi (B3 #REF!, B4 «#N/A»).",
        },
        { column: undefined, cells: ["E3"], units: ["26017"], what: "Cột «Điểm»: 1 ô báo lỗi (E3 #DIV/0!)." },
      ],
    },
  ],
});
