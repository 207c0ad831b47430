import { reselectedAfterSuccess } from "../../../../core/checks/selection/reselected-after-success.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import { ledgerTable, type ToldRow } from "../../ledger-builder.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp", "Kết quả năm trước"];
const trangDai = ["Trảng Dài", 9, 9, 9, "x", null, null] as const;
const success: readonly ToldRow[] = [
  ["25993", 2017, "Phê duyệt"],
  ["25993", 2017, "Đạt"],
];

/** The list of Biên Hòa of 2018, and the ledger beside it. */
function withLedger(row: readonly (string | number | null)[], ...told: readonly ToldRow[]): WorkbookContent {
  return { tables: [...sheetOf({ heading, rows: [row] }).tables, ledgerTable(...told)] };
}

tryCheck(reselectedAfterSuccess, {
  valid: [
    { name: "nothing known of the years before", sheet: sheetOf({ heading, rows: [trangDai] }) },
    { name: "a relapse stated since", sheet: withLedger(trangDai, ...success, ["25993", 2018, "Tái phức tạp"]) },
    { name: "failed before", sheet: withLedger(trangDai, ["25993", 2017, "Phê duyệt"], ["25993", 2017, "Không đạt"]) },
    { name: "not on the list", sheet: withLedger(["Trảng Dài", 9, 9, 9, null, null, null], ...success) },
    { name: "the success of another unit", sheet: withLedger(["Tam Hiệp", 9, 9, 9, "x", null, null], ...success) },
    {
      name: "the result of the year itself is no past",
      sheet: withLedger(trangDai, ["26017", 2017, "Phê duyệt"], ["25993", 2018, "Phê duyệt"], ["25993", 2018, "Đạt"]),
    },
    {
      name: "last year's result: relapsed",
      sheet: sheetOf({ heading, rows: [["Trảng Dài", 9, 9, 9, "x", null, "Tái phức tạp"]] }),
    },
  ],
  invalid: [
    {
      name: "transformed, no relapse stated",
      sheet: withLedger(trangDai, ...success),
      findings: [
        {
          severity: "warning",
          cells: ["E3"],
          units: ["25993"],
          citation: "III.2",
          what: "Phường Trảng Dài (A3): đã đạt năm 2017, chưa ghi tái phức tạp mà lại có trong danh sách.",
          next: "Ghi «Tái phức tạp» vào sổ theo dõi nếu có, hoặc bỏ chọn địa bàn này.",
        },
      ],
    },
    {
      name: "by the column of last year's result, and carried over",
      sheet: sheetOf({ heading, rows: [["Trảng Dài", 9, 9, 9, null, "x", "Đạt"]] }),
      findings: [{ cells: ["F3"], units: ["25993"] }],
    },
    {
      name: "by entries given from elsewhere",
      sheet: sheetOf({ heading, rows: [trangDai] }),
      options: {
        ledger: (["approved", "met"] as const).map((event) => ({
          place: null,
          unit: { code: "25993", name: "Phường Trảng Dài", register: "2017-10-15" },
          year: 2017,
          event,
          date: null,
          decisionNumber: null,
          note: null,
        })),
      },
      findings: [{ units: ["25993"] }],
    },
  ],
});
