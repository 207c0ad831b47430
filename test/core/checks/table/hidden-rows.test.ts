import { hiddenRows } from "../../../../core/checks/table/hidden-rows.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const rows = [
  ["Tam Hiệp", 1, 2, 3],
  ["Tam Hòa", 1, 2, 3],
  ["Tổng cộng", 2, 4, 6],
];

tryCheck(hiddenRows, {
  valid: [
    { name: "nothing hidden", sheet: sheetOf({ rows, hiddenRows: [] }) },
    { name: "a hidden title and a hidden total, which are no areas", sheet: sheetOf({ rows, hiddenRows: [0, 4] }) },
  ],
  invalid: [
    {
      name: "a hidden area",
      sheet: sheetOf({ rows, hiddenRows: [3] }),
      findings: [
        {
          severity: "info",
          cells: ["A4"],
          units: ["26035"],
          what: "1 dòng đang ẩn hoặc bị lọc vẫn được đọc: Phường Tam Hòa (A4).",
        },
      ],
    },
  ],
});

it("hidden-rows is told as not run where the source does not know", () => {
  const why = assess(sheetOf({ rows }), plan7488).notRun.find(({ code }) => code === "hidden-rows")?.why.vi;
  expect(why).toBe("Nguồn của bảng không cho biết dòng nào đang ẩn.");
});
