import { relapseBeforeSuccess } from "../../../../core/checks/ledger/relapse-before-success.ts";
import { ledgerOf } from "../../ledger-builder.ts";
import { tryLedgerCheck } from "../try-check.ts";

tryLedgerCheck(relapseBeforeSuccess, {
  valid: [
    {
      name: "a relapse after a success",
      sheet: ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Đạt"], ["25993", 2019, "Tái phức tạp"]),
    },
    {
      name: "a relapse of a merged unit, of which one part was transformed",
      sheet: ledgerOf(
        ["26314", 2024, "Phê duyệt"],
        ["26317", 2024, "Phê duyệt"],
        ["26317", 2024, "Đạt"],
        ["26326", 2026, "Tái phức tạp", "1/3/2026"],
      ),
    },
  ],
  invalid: [
    {
      name: "no success at all",
      sheet: ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Không đạt"], ["25993", 2019, "Tái phức tạp"]),
      findings: [
        {
          severity: "error",
          cells: ["D5"],
          units: ["25993"],
          citation: "Q12",
          what: "Phường Trảng Dài (D5): ghi «Tái phức tạp» năm 2019 nhưng trước đó chưa lần nào đạt; mục này không được tính.",
        },
      ],
    },
    {
      name: "a success only later, by the days of the same year",
      sheet: ledgerOf(
        ["25993", 2018, "Phê duyệt", "2/1/2018"],
        ["25993", 2018, "Tái phức tạp", "3/5/2018"],
        ["25993", 2018, "Đạt", "10/11/2018"],
      ),
      findings: [{ cells: ["D4"] }],
    },
    {
      name: "a success that does not count itself",
      sheet: ledgerOf(["25993", 2018, "Đạt"], ["25993", 2019, "Tái phức tạp"]),
      findings: [{ cells: ["D4"] }],
    },
  ],
});
