import { dashesDecide } from "../../../../core/checks/evaluation/dashes-decide.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

tryEvaluationCheck(dashesDecide, {
  valid: [
    { name: "all dashes met", sheet: evaluationOf({ "Tam Hiệp": {} }) },
    { name: "7 of 8 targets and 4 of 5 dashes", sheet: evaluationOf({ "Tam Hiệp": { T7: "không" } }) },
    { name: "a gate answered no settles it", sheet: evaluationOf({ "Tam Hiệp": { T7: "không", G2: "không" } }) },
  ],
  invalid: [
    {
      name: "8 of 10 targets pass, 3 of 5 dashes do not",
      sheet: evaluationOf({
        "Tam Hiệp": {
          ...{ "T3.whole": 1, "T3.part": 1, "T4.whole": 1, "T4.part": 1 },
          ...{ T7: "không", T8: 0 },
        },
      }),
      findings: [
        {
          severity: "info",
          cells: ["A3"],
          citation: "Q4",
          what: "Phường Tam Hiệp (ô A3): tính 10 chỉ tiêu thì «Đạt», tính 5 gạch đầu dòng thì «Không đạt».",
        },
      ],
    },
    {
      name: "6 of 8 targets fail, 4 of 5 dashes pass: both failures stand in one dash",
      sheet: evaluationOf({ "Tam Hiệp": { "T2.part": 7, "T5.part": 4 } }),
      findings: [{ what: "Phường Tam Hiệp (ô A3): tính 10 chỉ tiêu thì «Không đạt», tính 5 gạch đầu dòng thì «Đạt»." }],
    },
  ],
});
