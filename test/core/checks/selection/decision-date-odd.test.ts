import { decisionDateOdd } from "../../../../core/checks/selection/decision-date-odd.ts";
import type { Cell } from "../../../../core/table.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp", "Ngày quyết định"];
const of = (approved: string | null, carriedOver: string | null, date: Cell, title?: string) =>
  sheetOf({
    ...(title !== undefined && { title }),
    heading,
    rows: [["Tam Hiệp", 1, 2, 3, approved, carriedOver, date]],
  });

const in2019 = "RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2019";

tryCheck(decisionDateOdd, {
  valid: [
    { name: "the first day for 2018, that of the plan", sheet: of("x", null, "31/7/2017") },
    { name: "older than the plan, told by another check", sheet: of("x", null, "2/8/2016") },
    { name: "the first day for 2019", sheet: of("x", null, "1/7/2018", in2019) },
    { name: "the last day for 2018", sheet: of("x", null, "31/12/2018") },
    {
      name: "the original decision of an area carried over, from the plan's first day on",
      sheet: of(null, "x", "01/07/2016"),
    },
    { name: "with both marks either window will do", sheet: of("x", "x", "15/11/2016") },
    { name: "a decision of any later year for an area carried over", sheet: of(null, "x", "15/3/2018") },
    { name: "carried over, whatever else is marked", sheet: of("x", "x", "1/1/2019") },
    { name: "an area that is not selected", sheet: of(null, null, "1/1/1999") },
    { name: "no year, so that nobody can tell", sheet: of("x", null, "1/1/1999", "THÀNH PHỐ BIÊN HÒA") },
    { name: "an error value, which is told apart", sheet: of("x", null, { error: "#N/A" }) },
  ],
  invalid: [
    {
      name: "the day before",
      sheet: of("x", null, "30/6/2018", in2019),
      findings: [
        {
          severity: "warning",
          cells: ["G3"],
          units: ["26017"],
          citation: "Q9",
          what: "Phường Tam Hiệp (A3): ngày quyết định 30/6/2018 nằm ngoài khoảng 01/7/2018 đến 31/12/2019.",
        },
      ],
    },
    {
      name: "a serial number of 1/1/2019",
      sheet: of("x", null, 43466),
      findings: [
        { what: "Phường Tam Hiệp (A3): ngày quyết định 01/01/2019 nằm ngoài khoảng 31/7/2017 đến 31/12/2018." },
      ],
    },
    {
      name: "no date",
      sheet: of("x", null, "tháng ba"),
      findings: [{ what: "Phường Tam Hiệp (A3): ngày quyết định «tháng ba» không đọc được thành ngày." }],
    },
  ],
});
