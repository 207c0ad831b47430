import { selectedNotEvaluated } from "../../../../core/checks/evaluation/selected-not-evaluated.ts";
import { checkEvaluation, plan7488 } from "../../../../core/index.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

const evaluation = evaluationOf({ "Tam Hiệp": {} });

tryEvaluationCheck(selectedNotEvaluated, {
  valid: [
    { name: "the one that is due", sheet: evaluation, options: { due: ["26017", "26017"] } },
    { name: "none is due", sheet: evaluation, options: { due: [] } },
    { name: "nothing says which are due", sheet: evaluation },
  ],
  invalid: [
    {
      name: "one without a row, one that the register does not know",
      sheet: evaluation,
      options: { due: ["26017", "26035", "99999"] },
      findings: [
        {
          severity: "warning",
          units: ["26035", "99999"],
          what: "Chưa đánh giá 2/3 địa bàn phải đánh giá trong năm: Phường Tam Hòa (26035), 99999 (99999).",
        },
      ],
    },
  ],
});

it("says that it did not run, and what it needs", () => {
  const { due, notRun } = checkEvaluation(evaluation, plan7488);
  expect(due).toBeNull();
  const wanting = notRun.filter(({ why }) => why.vi.startsWith("Cần sổ theo dõi, hoặc bảng lựa chọn cùng năm"));
  expect(wanting.map(({ code }) => code)).toEqual(["evaluated-not-selected", "selected-not-evaluated"]);
});
