import { decisionBeforePlan } from "../../../../core/checks/selection/decision-before-plan.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp", "Số quyết định", "Ngày quyết định"];
const of2017 = "RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2017";
const decidedOn = (day: string, title = of2017) =>
  sheetOf({ title, heading, rows: [["Tam Hiệp", 1, 2, 3, "x", null, "12/QĐ-UBND", day]] });

tryCheck(decisionBeforePlan, {
  valid: [
    { name: "the day of the plan itself", sheet: decidedOn("31/7/2017") },
    { name: "later", sheet: decidedOn("15/9/2017") },
    { name: "nobody selected", sheet: sheetOf({ heading, rows: [["Tam Hiệp", 1, 2, 3, null, null, "", "2/8/2016"]] }) },
  ],
  invalid: [
    {
      name: "2/8/2016 for 2017",
      sheet: decidedOn("2/8/2016"),
      findings: [
        {
          severity: "warning",
          cells: ["H3"],
          units: ["26017"],
          citation: "III.2",
          what: "Phường Tam Hiệp (A3): quyết định ngày 02/8/2016, trước ngày 31/7/2017.",
        },
      ],
    },
    { name: "the day before the plan", sheet: decidedOn("30/7/2017"), findings: [{ cells: ["H3"] }] },
    {
      name: "of an area carried over",
      sheet: sheetOf({ heading, rows: [["Tam Hiệp", 1, 2, 3, null, "x", "12/QĐ-UBND", "2/8/2016"]] }),
      findings: [{ cells: ["H3"] }],
    },
  ],
});
