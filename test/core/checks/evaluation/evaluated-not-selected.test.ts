import { evaluatedNotSelected } from "../../../../core/checks/evaluation/evaluated-not-selected.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import { evaluationOf } from "../../evaluation-builder.ts";
import { dueIn2018 } from "../../ledger-builder.ts";
import { bienHoa2018, sheetOf } from "../../sheet-builder.ts";
import { tryEvaluationCheck } from "../try-check.ts";

const evaluation = evaluationOf({ "Tam Hiệp": {}, "Tam Hòa": {} });
const withSelection = (title: string) => ({
  tables: [
    ...evaluation.tables,
    ...sheetOf({
      title,
      heading: ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"],
      rows: [
        ["Tam Hiệp", 1, 2, 3, "x", null],
        ["Tam Hòa", 1, 2, 3, null, null],
        ["Tân Mai", 1, 2, 3, null, "x"],
      ],
    }).tables,
  ],
});

/** A list of the year that marks none: the ledger says who is due. */
const besideList = (evaluated: WorkbookContent): WorkbookContent => ({
  tables: [...evaluated.tables, ...sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }).tables],
});

tryEvaluationCheck(evaluatedNotSelected, {
  valid: [
    { name: "both are due", sheet: besideList(evaluation), options: dueIn2018("26017", "26035") },
    { name: "nothing says which are due", sheet: evaluation },
    { name: "the list is of another year", sheet: withSelection("RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2019") },
    {
      name: "a row whose unit is not known yet",
      sheet: besideList(evaluationOf({ "Nơi Khác": {} })),
      options: dueIn2018("26017"),
    },
  ],
  invalid: [
    {
      name: "one that the ledger does not have",
      sheet: besideList(evaluation),
      options: dueIn2018("26017"),
      findings: [
        {
          severity: "error",
          cells: ["A4"],
          units: ["26035"],
          what: "Phường Tam Hòa (ô A4) được đánh giá nhưng không thuộc 1 địa bàn phải đánh giá trong năm.",
        },
      ],
    },
    {
      name: "one that the selection sheet of the workbook does not mark",
      sheet: withSelection(bienHoa2018),
      findings: [{ cells: ["A4"], units: ["26035"] }],
    },
  ],
});
