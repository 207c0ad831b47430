import { entryUnreadable } from "../../../../core/checks/ledger/entry-unreadable.ts";
import { ledgerOf, wideLedgerOf } from "../../ledger-builder.ts";
import { tryLedgerCheck } from "../try-check.ts";

tryLedgerCheck(entryUnreadable, {
  valid: [
    { name: "events, years and days", sheet: ledgerOf(["25993", "Năm 2018", "phê duyệt", 43174, "9/QĐ"]) },
    {
      name: "blanks and dashes of a wide ledger",
      sheet: wideLedgerOf([2018, 2019, 2020], ["25993", null, "Phê duyệt", "-", null]),
    },
    {
      name: "the unreadable day of an approval, told with the decision",
      sheet: ledgerOf(["25993", 2018, "Phê duyệt", "hôm qua"]),
    },
  ],
  invalid: [
    {
      name: "no event, no year, no day",
      sheet: ledgerOf(
        ["25993", 2018, "x"],
        ["25993", 2018, null],
        ["25993", "mười tám", "Đạt"],
        ["25993", null, "Đạt"],
        ["25993", 2018, "Theo dõi", "31/2/2018"],
      ),
      findings: [
        {
          severity: "error",
          cells: ["D3"],
          units: ["25993"],
          citation: "Q19",
          what: "Phường Trảng Dài (B3): ô D3 ghi «x», không phải sự kiện nào của sổ; phần ấy không được tính.",
          next: "Ghi một trong các sự kiện Chuyển tiếp, Đề xuất, Phê duyệt, Đạt, Không đạt, Theo dõi, Đưa ra khỏi diện, Tái phức tạp; nhiều sự kiện cách nhau bằng dấu chấm phẩy.",
        },
        { cells: ["D4"], what: "Phường Trảng Dài (B4): ô sự kiện D4 trống; dòng này không được tính." },
        {
          cells: ["C5"],
          what: "Phường Trảng Dài (B5): ô C5 ghi «mười tám», không đọc được thành năm; dòng này không được tính.",
        },
        { cells: ["C6"], what: "Phường Trảng Dài (B6): chưa ghi năm (ô C6); dòng này không được tính." },
        {
          severity: "warning",
          cells: ["E7"],
          what: "Phường Trảng Dài (B7): ô E7 ghi «31/2/2018», không đọc được thành ngày; mục này chỉ tính theo năm.",
        },
      ],
    },
    {
      name: "a part of a cell",
      sheet: wideLedgerOf([2018, 2019], ["25993", null, "Phê duyệt; xong", null]),
      findings: [{ cells: ["C2"] }],
    },
  ],
});
