import { provisional } from "../../../../core/checks/ledger/provisional.ts";
import { ledgerOf } from "../../ledger-builder.ts";
import { tryLedgerCheck } from "../try-check.ts";

tryLedgerCheck(provisional, {
  valid: [
    { name: "every area judged", sheet: ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Không đạt"]) },
    {
      name: "judged, whatever the day of asking (Q21)",
      sheet: ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Đạt", "20/11/2018"]),
      options: { today: "2018-11-15" },
    },
    { name: "nothing due", sheet: ledgerOf(["25993", 2018, "Đề xuất"]) },
  ],
  invalid: [
    {
      name: "one of three not judged, one carried over not judged the year after",
      sheet: ledgerOf(
        ["25993", 2018, "Phê duyệt"],
        ["25993", 2018, "Đạt"],
        ["26017", 2018, "Phê duyệt"],
        ["26017", 2018, "Không đạt"],
        ["26005", 2018, "Phê duyệt"],
        ["26017", 2019, "Chuyển tiếp"],
      ),
      findings: [
        {
          severity: "info",
          cells: ["D7"],
          units: ["26005"],
          citation: "Q10",
          what: "Năm 2018: 1/3 địa bàn chưa đánh giá (Phường Tân Hòa); tỷ lệ có thể từ 33,33 % đến 66,67 %, cần 2 địa bàn đạt, đã có 1.",
        },
        {
          cells: ["D8"],
          units: ["26017"],
          what: "Năm 2019: chưa đánh giá địa bàn nào trong 1 (Phường Tam Hiệp); cần 1 địa bàn đạt.",
        },
      ],
    },
  ],
});
