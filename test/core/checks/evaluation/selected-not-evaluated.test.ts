import { selectedNotEvaluated } from "../../../../core/checks/evaluation/selected-not-evaluated.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { dueIn2018 } from "../../ledger-builder.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

const evaluation = evaluationOf({ "Tam Hiệp": {} });
/** With a list of the year that marks none: the ledger says who is due. */
const besideList = {
  tables: [
    ...evaluation.tables,
    ...sheetOf({ heading: ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt"], rows: [["Tam Hiệp", 1, 2, 3, null]] }).tables,
  ],
};

tryEvaluationCheck(selectedNotEvaluated, {
  valid: [
    { name: "the one that is due", sheet: besideList, options: dueIn2018("26017", "26017") },
    { name: "none is due", sheet: besideList },
    { name: "nothing says which are due", sheet: evaluation },
  ],
  invalid: [
    {
      name: "one without a row, one that the register does not know",
      sheet: besideList,
      options: dueIn2018("26017", "26035", "99999"),
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
  const { evaluation: judged, notRun } = assess(evaluation, plan7488, { only: "evaluation" });
  expect(judged?.due).toBeNull();
  const wanting = notRun.filter(({ why }) => why.vi.startsWith("Cần sổ theo dõi, hoặc bảng rà soát cùng năm"));
  expect(wanting.map(({ code }) => code)).toEqual(["evaluated-not-selected", "selected-not-evaluated"]);
});
