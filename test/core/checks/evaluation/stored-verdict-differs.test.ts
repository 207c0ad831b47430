import { storedVerdictDiffers } from "../../../../core/checks/evaluation/stored-verdict-differs.ts";
import { formatBlock } from "../../../../core/address.ts";
import { chamBienHoa2018, evaluationOf } from "../../evaluation-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

const besideFigures = (verdict: string) => {
  const rows = [
    [chamBienHoa2018],
    ["Tên đơn vị", "T2 Số vụ xảy ra", "T2 Số vụ khám phá", "T2 Kết luận", "T8", "T9"],
    ["Tam Hiệp", 13, 10, verdict, 1, "có"],
  ];
  const address = formatBlock({ top: 0, left: 0, bottom: 2, right: 5 });
  return { tables: [{ name: "Chấm", sheet: "Chấm", address, rows }] };
};

tryEvaluationCheck(storedVerdictDiffers, {
  valid: [
    { name: "8 of 8 and «Đạt»", sheet: evaluationOf({ "Tam Hiệp": { "Kết quả": "Đạt" } }) },
    { name: "nothing is stated", sheet: evaluationOf({ "Tam Hiệp": { G2: "không" } }) },
    {
      name: "a gate answered no and «Không đạt»",
      sheet: evaluationOf({ "Tam Hiệp": { G2: "không", "Kết quả": "Chưa đạt" } }),
    },
    {
      name: "the rule is not definite: a gate is blank",
      sheet: evaluationOf({ "Tam Hiệp": { G2: null, "Kết quả": "Đạt" } }),
    },
    { name: "a target's own verdict that agrees: 10/13 is below 80 %", sheet: besideFigures("Không đạt") },
  ],
  invalid: [
    {
      name: "«Đạt» with a gate answered no",
      sheet: evaluationOf({ "Tam Hiệp": { G2: "không", "Kết quả": "Đạt" } }),
      findings: [
        {
          severity: "error",
          cells: ["U3"],
          units: ["26017"],
          citation: "III.4",
          next: "Sửa kết quả trong bảng, hoặc kiểm tra lại số liệu.",
        },
      ],
    },
    {
      name: "«Đạt» with 6 of 8: 7 are needed",
      sheet: evaluationOf({ "Tam Hiệp": { T7: "không", T8: 0, "Kết quả": "x" } }),
      findings: [{ cells: ["U3"] }],
    },
    {
      name: "«Không đạt» with 7 of 8: counting what does not apply as not met comes to that as well",
      sheet: evaluationOf({ "Tam Hiệp": { T7: "không", "Kết quả": "Không đạt" } }),
      findings: [{ severity: "warning", cells: ["U3"], citation: "Q5" }],
    },
    {
      name: "a target's verdict against its own figures: 10/13 = 76,92 %",
      sheet: besideFigures("Đạt"),
      findings: [{ severity: "error", cells: ["D3"], column: "T2", citation: "II.2-1(2)" }],
    },
  ],
});
