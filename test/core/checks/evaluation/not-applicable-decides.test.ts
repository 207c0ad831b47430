import { notApplicableDecides } from "../../../../core/checks/evaluation/not-applicable-decides.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

tryEvaluationCheck(notApplicableDecides, {
  valid: [
    { name: "8 of 8, and 8 of 10 the other way", sheet: evaluationOf({ "Tam Hiệp": {} }) },
    {
      name: "5 of 8, 7 of 10, 5 of 10: not met in every way",
      sheet: evaluationOf({ "Tam Hiệp": { T7: "không", T8: 0, T9: "không" } }),
    },
    { name: "a gate answered no settles it", sheet: evaluationOf({ "Tam Hiệp": { T7: "không", G1: "không" } }) },
    { name: "a verdict that is still open", sheet: evaluationOf({ "Tam Hiệp": { T7: "không", G1: null } }) },
  ],
  invalid: [
    {
      name: "7 of 8 passes, 7 of 10 does not",
      sheet: evaluationOf({ "Tam Hiệp": { T7: "không" } }),
      findings: [
        {
          severity: "warning",
          cells: ["A3"],
          units: ["26017"],
          citation: "Q5",
          what: "Phường Tam Hiệp (ô A3): kết quả là «Đạt»; chỉ tiêu không áp dụng (T3, T4) bỏ khỏi mẫu số thì «Đạt», tính là đạt thì «Đạt», tính là không đạt thì «Không đạt».",
        },
      ],
    },
    {
      name: "6 of 8 fails, 8 of 10 passes",
      sheet: evaluationOf({ "Tam Hiệp": { T7: "không", T8: 0 } }),
      findings: [
        {
          what: "Phường Tam Hiệp (ô A3): kết quả là «Không đạt»; chỉ tiêu không áp dụng (T3, T4) bỏ khỏi mẫu số thì «Không đạt», tính là đạt thì «Đạt», tính là không đạt thì «Không đạt».",
        },
      ],
    },
  ],
});
