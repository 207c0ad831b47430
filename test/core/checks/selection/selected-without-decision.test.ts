import { selectedWithoutDecision } from "../../../../core/checks/selection/selected-without-decision.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp", "Số quyết định", "Ngày quyết định"];

tryCheck(selectedWithoutDecision, {
  valid: [
    {
      name: "number and date",
      sheet: sheetOf({ heading, rows: [["Tam Hiệp", 1, 2, 3, "x", null, "12/QĐ-UBND", "15/3/2018"]] }),
    },
    { name: "areas neither approved nor carried over", sheet: sheetOf({ heading, rows: [["Tam Hiệp", 1, 2, 3]] }) },
  ],
  invalid: [
    {
      name: "neither, no number, no date",
      sheet: sheetOf({
        heading,
        rows: [
          ["Tam Hiệp", 1, 2, 3, "x"],
          ["Tam Hòa", 1, 2, 3, "x", null, null, "15/3/2018"],
          ["Tân Mai", 1, 2, 3, null, "x", "9/QĐ-UBND"],
        ],
      }),
      findings: [
        {
          severity: "warning",
          cells: ["G3"],
          units: ["26017"],
          citation: "III.2",
          what: "Phường Tam Hiệp (A3): chưa có số và ngày quyết định.",
        },
        { cells: ["G4"], units: ["26035"], what: "Phường Tam Hòa (A4): chưa có số quyết định." },
        { cells: ["H5"], units: ["26026"], what: "Phường Tân Mai (A5): chưa có ngày quyết định." },
      ],
    },
    {
      name: "a sheet without columns for it",
      sheet: sheetOf({ heading: heading.slice(0, 5), rows: [["Tam Hiệp", 1, 2, 3, "x"]] }),
      findings: [{ cells: ["E3"] }],
    },
  ],
});
