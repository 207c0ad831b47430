import { gateBlank } from "../../../../core/checks/evaluation/gate-blank.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

tryEvaluationCheck(gateBlank, {
  valid: [
    { name: "answered yes and no", sheet: evaluationOf({ "Tam Hiệp": { G1: "x", G2: 0 } }) },
    { name: "answered with a verdict", sheet: evaluationOf({ "Tam Hiệp": { G1: "Đạt", G2: "Không đạt" } }) },
    { name: "no column at all, which is told elsewhere", sheet: evaluationOf({ "Tam Hiệp": {} }, { without: ["G1"] }) },
  ],
  invalid: [
    {
      name: "each gate by itself",
      sheet: evaluationOf({ "Tam Hiệp": { G1: null, G2: null }, "Tam Hòa": { G2: "…" } }),
      findings: [
        {
          severity: "warning",
          cells: ["S3"],
          column: "G1",
          citation: "III.4",
          what: "G1 (Giảm cơ bản tội phạm và tệ nạn xã hội): 1 địa bàn chưa được kết luận: Phường Tam Hiệp (A3).",
        },
        { severity: "warning", cells: ["T3", "T4"], units: ["26017", "26035"], column: "G2" },
      ],
    },
  ],
});
