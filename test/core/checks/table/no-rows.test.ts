import { noRows } from "../../../../core/checks/table/no-rows.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const empty = sheetOf({ rows: [] });

tryCheck(noRows, {
  valid: [{ name: "one area", sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }) }],
  invalid: [
    {
      name: "a header alone",
      sheet: empty,
      findings: [
        { severity: "error", cells: ["A2"], what: "Trang tính «Rà soát» có tiêu đề nhưng không có dòng đơn vị nào." },
      ],
    },
    {
      name: "a header and a total",
      sheet: sheetOf({ rows: [["Tổng cộng", 0, 0, 0]] }),
      findings: [{ severity: "error" }],
    },
  ],
});

it("an empty table is not told once more by its missing units", () => {
  expect(assess(empty, plan7488).findings.map(({ code }) => code)).not.toContain("missing-unit");
});
