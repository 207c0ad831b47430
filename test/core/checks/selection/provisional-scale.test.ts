import { provisionalScale } from "../../../../core/checks/selection/provisional-scale.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { freezeScale, storeScale } from "../../../../core/score/scale.ts";
import { scaleSheet } from "../../../../core/sheet/managed/scale.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const workbook = sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] });
const scale = freezeScale(plan7488.criteria, []);
const stored = scaleSheet(storeScale(scale, "2018-03-01", "thử"), plan7488.criteria, "2018-03-01", "thử");
const damaged = {
  ...stored.table,
  rows: stored.table.rows.map((row) => (row[0] === "a1" ? ["a1", "", "nhiều", 1, ""] : row)),
};

tryCheck(provisionalScale, {
  valid: [
    {
      name: "a stored scale",
      sheet: { tables: [...workbook.tables, stored.table], names: { DIABAN_THANGDIEM: stored.title } },
    },
    { name: "no areas to score", sheet: sheetOf({ rows: [] }) },
  ],
  invalid: [
    {
      name: "no scale in the workbook",
      sheet: workbook,
      findings: [{ severity: "info", cells: [], citation: "Q14", what: "Thang điểm tạm tính từ bảng này." }],
    },
    {
      name: "a stored scale whose first level is no number",
      sheet: {
        tables: [...workbook.tables, damaged],
        names: { DIABAN_THANGDIEM: stored.title },
      },
      findings: [
        {
          severity: "warning",
          what: "Thang điểm trong sổ không dùng được: «Thang điểm» thiếu hoặc sai mức chuẩn, trọng số của a1. Điểm đang tạm tính từ bảng này.",
        },
      ],
    },
  ],
});
