import { countsWithoutNames } from "../../../../core/checks/ledger/counts-without-names.ts";
import { summaryOf, wideLedgerOf } from "../../ledger-builder.ts";
import { tryLedgerCheck } from "../try-check.ts";

tryLedgerCheck(countsWithoutNames, {
  valid: [
    {
      name: "counts beside names",
      sheet: summaryOf(["Các địa bàn đạt", "Số địa bàn đạt"], [2018, "Trảng Dài", 1]),
    },
    { name: "a year without any", sheet: summaryOf(["Số địa bàn được chọn", "Số địa bàn đạt"], [2018, 0, null]) },
    {
      name: "a total in a ledger of areas",
      sheet: wideLedgerOf([2018], ["25993", null, "Phê duyệt"], [null, "Tổng cộng", "Phê duyệt: 1; Đạt: 3"]),
    },
  ],
  invalid: [
    {
      name: "numbers alone",
      sheet: summaryOf(["Số địa bàn được chọn", "Số địa bàn đạt"], [2017, 5, 3], ["Cộng", 5, 3]),
      findings: [
        {
          severity: "warning",
          cells: ["B2"],
          citation: "Q19",
          what: "Năm 2017: ghi 5 địa bàn «Phê duyệt», không nêu tên; chưa xét được 60 % và 85 %.",
          next: "Ghi tên từng địa bàn.",
        },
        { cells: ["C2"], what: "Năm 2017: ghi 3 địa bàn «Đạt», không nêu tên; chưa xét được 60 % và 85 %." },
      ],
    },
  ],
});
