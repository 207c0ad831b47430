import { householdsZero } from "../../../../core/checks/evaluation/households-zero.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

tryEvaluationCheck(householdsZero, {
  valid: [
    { name: "one household", sheet: evaluationOf({ "Tam Hiệp": { "T10.whole": 1, "T10.part": 1 } }) },
    { name: "a blank is another thing", sheet: evaluationOf({ "Tam Hiệp": { "T10.whole": null, "T10.part": null } }) },
    { name: "no crime at all", sheet: evaluationOf({ "Tam Hiệp": { "T2.whole": 0, "T2.part": 0 } }) },
  ],
  invalid: [
    {
      name: "0 of 0 households",
      sheet: evaluationOf({ "Tam Hiệp": {}, "Tam Hòa": { "T10.whole": 0, "T10.part": 0 } }),
      findings: [
        {
          severity: "error",
          cells: ["Q4"],
          units: ["26035"],
          column: "T10",
          citation: "II.2-5",
          what: "T10: 1 địa bàn ghi «Tổng số hộ» bằng 0: Phường Tam Hòa (A4).",
        },
      ],
    },
  ],
});
