import { noYear } from "../../../../core/checks/table/no-year.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const rows = [["Tam Hiệp", 1, 2, 3]];

tryCheck(noYear, {
  valid: [
    { name: "the year in the title", sheet: sheetOf({ rows }) },
    { name: "the year in the sheet's name", sheet: sheetOf({ title: "BIÊN HÒA", sheet: "Rà soát 2019", rows }) },
    { name: "the year in the settings", sheet: sheetOf({ title: "BIÊN HÒA", settings: { year: 2018 }, rows }) },
    { name: "the year as an option", sheet: sheetOf({ title: "BIÊN HÒA", rows }), options: { year: 2018 } },
  ],
  invalid: [
    {
      name: "no year anywhere",
      sheet: sheetOf({ title: "THÀNH PHỐ BIÊN HÒA", rows }),
      findings: [
        {
          severity: "error",
          cells: [],
          what: "Chưa rõ bảng này của năm nào.",
          fix: { label: "Chọn năm", changes: [] },
        },
      ],
    },
    { name: "two years", sheet: sheetOf({ title: "NĂM 2018 VÀ NĂM 2019", rows }), findings: [{ severity: "error" }] },
  ],
});
