import { otherYearColumn } from "../../../../core/checks/table/other-year-column.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const rows = [["Tam Hiệp", 1, 2, 3, 4]];
const headed = (heading: string) => sheetOf({ heading: ["Tên đơn vị", "a1", "a2", "a3", heading], rows });

tryCheck(otherYearColumn, {
  valid: [
    { name: "figures of the year before, which a list is chosen by", sheet: headed("Số vụ ma túy năm 2017") },
    { name: "figures of the year", sheet: headed("Số vụ ma túy năm 2018") },
  ],
  invalid: [
    {
      name: "figures of an earlier year",
      sheet: headed("Số vụ ma túy năm 2014"),
      findings: [
        {
          severity: "info",
          cells: ["E2"],
          what: "«Số vụ ma túy năm 2014» (E2): số liệu hoặc kết quả của năm khác năm 2018, không đọc.",
        },
      ],
    },
    {
      name: "the choice of another year",
      sheet: headed("Chọn năm 2017"),
      findings: [{ cells: ["E2"] }],
    },
  ],
});
