import { carriedOverMissing } from "../../../../core/checks/selection/carried-over-missing.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import { ledgerTable, type ToldRow } from "../../ledger-builder.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp", "Kết quả năm trước"];
const failure: readonly ToldRow[] = [
  ["25993", 2017, "Phê duyệt"],
  ["25993", 2017, "Không đạt"],
];

function withLedger(row: readonly (string | number | null)[], ...told: readonly ToldRow[]): WorkbookContent {
  return { tables: [...sheetOf({ heading, rows: [row] }).tables, ledgerTable(...told)] };
}

tryCheck(carriedOverMissing, {
  valid: [
    { name: "carried over", sheet: withLedger(["Trảng Dài", 9, 9, 9, null, "x", null], ...failure) },
    { name: "approved anew", sheet: withLedger(["Trảng Dài", 9, 9, 9, "x", null, null], ...failure) },
    {
      name: "its result is still out",
      sheet: withLedger(["Trảng Dài", 9, 9, 9, null, null, null], ["25993", 2017, "Phê duyệt"]),
    },
    {
      name: "an area of another district failed",
      sheet: withLedger(
        ["Trảng Dài", 9, 9, 9, null, "x", null],
        ...failure,
        ["26326", 2017, "Phê duyệt"],
        ["26326", 2017, "Không đạt"],
      ),
    },
    {
      name: "nothing known of the year before",
      sheet: sheetOf({ heading, rows: [["Trảng Dài", 9, 9, 9, null, null, null]] }),
    },
  ],
  invalid: [
    {
      name: "failed, in the sheet and not on the list",
      sheet: withLedger(["Trảng Dài", 9, 9, 9, null, null, null], ...failure),
      findings: [
        {
          severity: "warning",
          cells: ["F3"],
          units: ["25993"],
          citation: "Q9",
          what: "Phường Trảng Dài (A3): năm 2017 không đạt nhưng không có trong danh sách năm 2018.",
        },
      ],
    },
    {
      name: "failed, and no row of it",
      sheet: withLedger(["Tam Hiệp", 9, 9, 9, null, null, null], ...failure),
      findings: [
        {
          cells: [],
          units: ["25993"],
          what: "Phường Trảng Dài (mã 25993): năm 2017 không đạt nhưng bảng năm 2018 không có dòng nào.",
        },
      ],
    },
    {
      name: "by the column of last year's result",
      sheet: sheetOf({ heading, rows: [["Trảng Dài", 9, 9, 9, null, null, "Không đạt"]] }),
      findings: [{ cells: ["F3"] }],
    },
  ],
});
