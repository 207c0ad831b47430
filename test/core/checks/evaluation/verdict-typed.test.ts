import { verdictTyped } from "../../../../core/checks/evaluation/verdict-typed.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

tryEvaluationCheck(verdictTyped, {
  valid: [
    { name: "figures", sheet: evaluationOf({ "Tam Hiệp": {} }) },
    { name: "in «Kết quả», where it belongs", sheet: evaluationOf({ "Tam Hiệp": { "Kết quả": "Đạt" } }) },
    { name: "a gate's answer", sheet: evaluationOf({ "Tam Hiệp": { G1: "Đạt" } }) },
  ],
  invalid: [
    {
      name: "one finding a column",
      sheet: evaluationOf({
        "Tam Hiệp": { T1: "Đạt", "T3.part": "Không đạt" },
        "Tam Hòa": { T1: "ĐẠT" },
      }),
      findings: [
        {
          severity: "info",
          cells: ["B3", "B4"],
          units: ["26017", "26035"],
          column: "T1",
          what: "Cột T1 «Có biểu hiện tội phạm «xã hội đen»»: 2 ô ghi kết luận thay cho số liệu (B3 «Đạt», B4 «ĐẠT»); lấy theo kết luận ấy.",
        },
        { cells: ["F3"], column: "T3.part" },
      ],
    },
  ],
});
