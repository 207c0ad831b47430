import { shareWithoutParts } from "../../../../core/checks/evaluation/share-without-parts.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

tryEvaluationCheck(shareWithoutParts, {
  valid: [{ name: "both parts", sheet: evaluationOf({ "Tam Hiệp": { "T2.whole": 13, "T2.part": 11 } }) }],
  invalid: [
    {
      name: "a percentage in the place of a count",
      sheet: evaluationOf({ "Tam Hiệp": { "T2.part": "86 %" }, "Tam Hòa": { "T2.part": "84,62%" } }),
      findings: [
        {
          severity: "warning",
          cells: ["D3", "D4"],
          column: "T2.part",
          citation: "Q8",
          what: "Cột T2.part «Số vụ khám phá»: 2 ô chỉ có tỷ lệ (D3 «86 %», D4 «84,62%»); chỉ tiêu chưa đủ số liệu.",
        },
      ],
    },
  ],
});
