import { successorUnknown } from "../../../../core/checks/ledger/successor-unknown.ts";
import type { Cell, WorkbookContent } from "../../../../core/table.ts";
import { ledgerOf, ledgerTable } from "../../ledger-builder.ts";
import { tableOf } from "../../sheet/table-builder.ts";
import { tryLedgerCheck } from "../try-check.ts";

const later = ["25993", 2026, "Phê duyệt"] as const;

function withChange(...line: readonly Cell[]): WorkbookContent {
  const changes = tableOf([["Mã", "Tên cũ", "Tên mới", "Ngày", "Văn bản"], line], { sheet: "Thay đổi đơn vị" });
  return { tables: [ledgerTable(["26032", 2024, "Phê duyệt"], later), changes] };
}

tryLedgerCheck(successorUnknown, {
  valid: [
    { name: "before the merger nothing is asked", sheet: ledgerOf(["26032", 2018, "Phê duyệt"]) },
    { name: "a link is known", sheet: ledgerOf(["26272", 2024, "Phê duyệt"], later) },
    {
      name: "the user has said what became of it",
      sheet: withChange("26032", "Phường Bửu Long", "Phường Trấn Biên", "1/7/2025", null),
    },
  ],
  invalid: [
    {
      name: "one of the twelve, and one that was parted",
      sheet: ledgerOf(["26032", 2024, "Phê duyệt"], ["26449", 2024, "Phê duyệt"], later),
      findings: [
        {
          severity: "warning",
          cells: [],
          units: ["26032"],
          citation: "Q19",
          next: "Ghi tên mới của đơn vị này vào trang tính «Thay đổi đơn vị».",
        },
        { units: ["26449"] },
      ],
    },
    {
      name: "what the user said is no unit of the register",
      sheet: withChange("26032", "Phường Bửu Long", "Phường Không Có", "1/7/2025", null),
      findings: [{ units: ["26032"] }],
    },
  ],
});
