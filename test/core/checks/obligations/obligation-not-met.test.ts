import { obligationNotMet } from "../../../../core/checks/obligations/obligation-not-met.ts";
import { tryCheck } from "../try-check.ts";
import { withDuties } from "./duty-rows.ts";

tryCheck(obligationNotMet, {
  valid: [
    {
      name: "done, not asked, or not stated",
      sheet: withDuties(["N5", null, 2018, null, 1], ["N30", null, 2018, "Không"]),
    },
    { name: "of another year", sheet: withDuties(["N5", null, 2017, null, 0]) },
  ],
  invalid: [
    {
      name: "a duty with both figures, and a request that is information",
      sheet: withDuties(["N8", "Xã Phước Tân", 2018, null, 11, 12], ["N2", null, 2018, "Không"]),
      findings: [
        {
          what: "Bố trí đủ biên chế Công an: chưa thực hiện tại Xã Phước Tân (11/12).",
          next: "Thực hiện, hoặc ghi lý do chấp nhận.",
          severity: "warning",
          cells: ["A2"],
          units: ["26377"],
          citation: "IV.3-1",
        },
        { severity: "info", what: "Đưa vào tiêu chí bình xét thi đua (đề nghị): chưa thực hiện tại huyện." },
      ],
    },
  ],
});
