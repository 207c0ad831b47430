import { noYear } from "../../../../core/checks/table/no-year.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const rows = [["Tam Hiệp", 1, 2, 3]];

tryCheck(noYear, {
  valid: [
    { name: "the year in the title", sheet: sheetOf({ rows }) },
    { name: "the year in a title typed without marks", sheet: sheetOf({ title: "RA SOAT BIEN HOA NAM 2018", rows }) },
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
    {
      name: "the year of a day without marks",
      sheet: sheetOf({ title: "BIEN HOA, thang 12 nam 2017", rows }),
      findings: [{ severity: "error" }],
    },
    { name: "two years", sheet: sheetOf({ title: "NĂM 2018 VÀ NĂM 2019", rows }), findings: [{ severity: "error" }] },
  ],
});
