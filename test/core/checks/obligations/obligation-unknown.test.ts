import { obligationUnknown } from "../../../../core/checks/obligations/obligation-unknown.ts";
import { tryCheck } from "../try-check.ts";
import { withDuties } from "./duty-rows.ts";

tryCheck(obligationUnknown, {
  valid: [{ name: "a duty of the plan", sheet: withDuties(["N5", null, 2018, null, 1]) }],
  invalid: [
    {
      name: "a code that the plan does not have",
      sheet: withDuties(["N31", null, 2018, "Có"]),
      findings: [
        {
          what: "A2: Kế hoạch không có nghĩa vụ «N31».",
          next: "Sửa mã nghĩa vụ.",
          severity: "error",
          cells: ["A2"],
          citation: "Q19",
        },
      ],
    },
  ],
});
