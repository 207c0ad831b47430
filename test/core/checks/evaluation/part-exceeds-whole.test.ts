import { partExceedsWhole } from "../../../../core/checks/evaluation/part-exceeds-whole.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

tryEvaluationCheck(partExceedsWhole, {
  valid: [
    { name: "all of it", sheet: evaluationOf({ "Tam Hiệp": { "T5.whole": 40, "T5.part": 40 } }) },
    {
      name: "wanted persons caught, of those at the start and those that came up",
      sheet: evaluationOf({ "Tam Hiệp": { "T4.whole": 1, "T4.whole-2": 2, "T4.part": 3 } }),
    },
    { name: "a figure that is missing", sheet: evaluationOf({ "Tam Hiệp": { "T5.whole": null, "T5.part": 4 } }) },
  ],
  invalid: [
    {
      name: "more handled than received, one finding a target",
      sheet: evaluationOf({
        "Tam Hiệp": { "T5.whole": 40, "T5.part": 41, "T10.part": 101 },
        "Tam Hòa": { "T5.whole": 0, "T5.part": 1 },
      }),
      findings: [
        {
          severity: "error",
          cells: ["K3", "K4"],
          units: ["26017", "26035"],
          column: "T5",
          citation: "Q8",
          what: "T5: 2 địa bàn có phần lớn hơn tổng: Phường Tam Hiệp 41/40 (K3), Phường Tam Hòa 1/0 (K4); chỉ tiêu chưa đủ số liệu.",
        },
        { severity: "error", cells: ["R3"], column: "T10" },
      ],
    },
    {
      name: "more wanted persons caught than both columns of wanted persons say",
      sheet: evaluationOf({ "Tam Hiệp": { "T4.whole": 1, "T4.whole-2": 2, "T4.part": 4 } }),
      findings: [{ severity: "error", cells: ["I3"], column: "T4" }],
    },
    {
      name: "clear-up above 100 % only warns, since old cases may be among them",
      sheet: evaluationOf({ "Tam Hiệp": { "T2.whole": 10, "T2.part": 12 } }),
      findings: [
        {
          severity: "warning",
          cells: ["D3"],
          column: "T2",
          what: "T2: 1 địa bàn có tỷ lệ trên 100 %: Phường Tam Hiệp 12/10 (D3); vẫn tính, vì có thể gồm án cũ.",
        },
      ],
    },
  ],
});
