import { duplicateYearEntry } from "../../../../core/checks/ledger/duplicate-year-entry.ts";
import { ledgerOf } from "../../ledger-builder.ts";
import { tryLedgerCheck } from "../try-check.ts";

tryLedgerCheck(duplicateYearEntry, {
  valid: [
    {
      name: "one event in two years, two units in one year",
      sheet: ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2019, "Phê duyệt"], ["26017", 2018, "Phê duyệt"]),
    },
    {
      name: "carried over and approved anew",
      sheet: ledgerOf(
        ["25993", 2018, "Phê duyệt"],
        ["25993", 2018, "Không đạt"],
        ["25993", 2019, "Chuyển tiếp"],
        ["25993", 2019, "Phê duyệt"],
      ),
    },
  ],
  invalid: [
    {
      name: "approved three times for one year is one finding",
      sheet: ledgerOf(
        ["25993", 2018, "Phê duyệt"],
        ["26017", 2018, "Phê duyệt"],
        ["25993", 2018, "Phê duyệt"],
        ["25993", 2018, "Được lựa chọn"],
      ),
      findings: [
        {
          severity: "error",
          cells: ["D3", "D5", "D6"],
          units: ["25993"],
          citation: "Q19",
          what: "Phường Trảng Dài (D5): «Phê duyệt» năm 2018 được ghi 3 lần (D3, D5, D6); chỉ tính một lần.",
        },
      ],
    },
    {
      name: "two results",
      sheet: ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Không đạt"], ["25993", 2018, "Đạt"]),
      findings: [
        {
          cells: ["D4", "D5"],
          what: "Phường Trảng Dài (D5): năm 2018 ghi cả «Đạt» và «Không đạt» (D4, D5); không tính kết quả nào.",
          next: "Giữ kết quả đúng, xóa kết quả kia.",
        },
      ],
    },
  ],
});
