import { severalTables } from "../../../../core/checks/table/several-tables.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const [one] = sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }).tables;
const [draft] = sheetOf({ sheet: "Nháp", hidden: true, rows: [["Tam Hiệp", 1, 2, 3]] }).tables;
const [old] = sheetOf({ sheet: "Năm ngoái", rows: [["Tam Hiệp", 1, 2, 3]] }).tables;
const [letter] = sheetOf({ sheet: "Công văn", heading: ["Kính gửi"], rows: [] }).tables;

tryCheck(severalTables, {
  valid: [
    { name: "one table", sheet: { tables: [one!] } },
    { name: "one table beside a letter", sheet: { tables: [letter!, one!] } },
  ],
  invalid: [
    {
      name: "a draft on a hidden sheet and last year's table",
      sheet: { tables: [draft!, one!, old!] },
      findings: [
        {
          severity: "info",
          what: "Đã đọc trang tính «Rà soát»; sổ còn 2 bảng khác có thể là bảng rà soát: «Nháp» (trang tính ẩn), «Năm ngoái».",
        },
      ],
    },
    {
      name: "the sheet that the user chose is the one that was read",
      sheet: { tables: [one!, old!] },
      options: { sheet: "Năm ngoái" },
      findings: [{ what: "Đã đọc trang tính «Năm ngoái»; sổ còn 1 bảng khác có thể là bảng rà soát: «Rà soát»." }],
    },
  ],
});
