import { personalNames } from "../../../../core/checks/table/personal-names.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Họ tên đối tượng"];
const sheet = sheetOf({ heading, rows: [["Tam Hiệp", 1, 2, 3, "Trần Thị Bí Mật"]] });

tryCheck(personalNames, {
  valid: [{ name: "numbers only", sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }) }],
  invalid: [
    {
      name: "a column of names",
      sheet,
      findings: [
        {
          severity: "warning",
          cells: ["E2"],
          what: "Cột «Họ tên đối tượng» (E2) chứa thông tin cá nhân; cột này không được đọc và không được chép đi đâu.",
        },
      ],
    },
    {
      name: "names and birth dates, one finding each",
      sheet: sheetOf({ heading: [...heading, "Ngày sinh"], rows: [["Tam Hiệp", 1, 2, 3, "A", "1/1/1990"]] }),
      findings: [{ cells: ["E2"] }, { cells: ["F2"] }],
    },
  ],
});

it("no check ever repeats what a column of personal names holds", () => {
  expect(JSON.stringify(assess(sheet, plan7488).findings)).not.toContain("Bí Mật");
});
