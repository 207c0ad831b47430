import { obligationDateOdd } from "../../../../core/checks/obligations/obligation-date-odd.ts";
import { tryCheck } from "../try-check.ts";
import { withDuties } from "./duty-rows.ts";

const paper = (id: string, day: string) => [id, "Xã Phước Tân", 2018, "Có", null, null, "5/KH-UBND", day];

tryCheck(obligationDateOdd, {
  valid: [
    { name: "a day of the year", sheet: withDuties(paper("N22", "05/02/2018")) },
    { name: "a duty of the phase, in another year of it", sheet: withDuties(paper("N21", "05/9/2017")) },
  ],
  invalid: [
    {
      name: "a day of the year before, and one before the plan",
      sheet: withDuties(paper("N22", "05/02/2017"), paper("N21", "30/7/2017")),
      findings: [
        {
          what: "Kế hoạch của cấp xã, Xã Phước Tân: ngày 05/02/2017 ngoài 01/01/2018 đến 31/12/2018.",
          next: "Kiểm tra lại ngày.",
          severity: "warning",
          cells: ["A2"],
          units: ["26377"],
          citation: "III.5-1",
        },
        {
          what: "Quy chế hoạt động, phân công thành viên, Xã Phước Tân: ngày 30/7/2017 ngoài 31/7/2017 đến 31/12/2020.",
        },
      ],
    },
  ],
});
