import { obligationOpen } from "../../../../core/checks/obligations/obligation-open.ts";
import { obligations7488 } from "../../../../core/plan/obligations-7488.ts";
import type { Cell } from "../../../../core/table.ts";
import { tryCheck } from "../try-check.ts";
import { withDuties } from "./duty-rows.ts";

/** Every duty of 2018 said to be undone or done: none is open. */
function answered(): readonly (readonly Cell[])[] {
  return obligations7488
    .filter(({ scope, period }) => !scope.every((one) => one === "province") && period !== "last-year")
    .map(({ id, scope, evidence }) => {
      const answer = evidence.includes("answer") ? "Không" : null;
      return [id, scope.includes("area") ? "Xã Phước Tân" : null, 2018, answer, 1, 2];
    });
}

tryCheck(obligationOpen, {
  valid: [{ name: "each has its answer", sheet: withDuties(...answered()) }],
  invalid: [
    {
      name: "what has no row is open too; a cell that is no figure is said",
      sheet: withDuties(...answered().filter(([id]) => id !== "N5" && id !== "N8"), [
        "N8",
        "Xã Phước Tân",
        2018,
        null,
        "đủ",
        12,
      ]),
      findings: [
        {
          what: "Không đọc được 1 ô ghi căn cứ; các ô này chưa được tính.",
          severity: "warning",
          cells: ["E26"],
        },
        { what: "Cấp huyện: 1 mục chưa đủ căn cứ: Kiểm tra, giám sát, đôn đốc.", severity: "info", cells: [] },
        { what: "Cấp địa bàn: 1 mục chưa đủ căn cứ: Bố trí đủ biên chế Công an.", cells: ["A26"] },
      ],
    },
  ],
});
