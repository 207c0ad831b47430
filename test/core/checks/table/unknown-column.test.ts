import { unknownColumn } from "../../../../core/checks/table/unknown-column.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3"];

tryCheck(unknownColumn, {
  valid: [
    {
      name: "remarks are known",
      sheet: sheetOf({ heading: [...heading, "Ghi chú"], rows: [["Tam Hiệp", 1, 2, 3, "x"]] }),
    },
    {
      name: "remarks of a formula beside the user's own",
      sheet: sheetOf({ heading: [...heading, "Ghi chú", "Kiểm tra"], rows: [["Tam Hiệp", 1, 2, 3, "x", ""]] }),
    },
    {
      name: "personal names are told elsewhere",
      sheet: sheetOf({ heading: [...heading, "Họ tên"], rows: [["Tam Hiệp", 1, 2, 3, "x"]] }),
    },
    { name: "a column without a heading", sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3, 7]] }) },
  ],
  invalid: [
    {
      name: "two columns, listed once",
      sheet: sheetOf({ heading: [...heading, "Dân số", "Diện tích"], rows: [["Tam Hiệp", 1, 2, 3, 30000, 2]] }),
      findings: [
        { severity: "info", cells: ["E2", "F2"], what: "2 cột không được đọc: «Dân số» (E2), «Diện tích» (F2)." },
      ],
    },
  ],
});
