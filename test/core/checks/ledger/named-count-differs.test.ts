import { namedCountDiffers } from "../../../../core/checks/ledger/named-count-differs.ts";
import { wideLedgerOf } from "../../ledger-builder.ts";
import { tryLedgerCheck } from "../try-check.ts";

const areas = [
  ["25993", null, "Phê duyệt; Đạt", "Theo dõi"],
  ["26017", null, "Phê duyệt; Không đạt", "Chuyển tiếp; Đạt"],
] as const;

tryLedgerCheck(namedCountDiffers, {
  valid: [
    {
      name: "as many as are named",
      sheet: wideLedgerOf([2018, 2019], ...areas, [null, "Tổng cộng", "Phê duyệt: 2; Đạt: 1; Không đạt: 1", "Đạt: 1"]),
    },
    { name: "nothing stated", sheet: wideLedgerOf([2018, 2019], ...areas, [null, "Tổng cộng", null, null]) },
    {
      name: "an event that does not count is named all the same",
      sheet: wideLedgerOf([2018, 2019], ["25993", null, "Đạt", null], [null, "Tổng cộng", "Đạt: 1", null]),
    },
  ],
  invalid: [
    {
      name: "9 stated, 1 named",
      sheet: wideLedgerOf([2018, 2019], ...areas, [null, "Tổng cộng", "Đạt: 9; Không đạt: 1", null]),
      findings: [
        {
          severity: "warning",
          cells: ["C4"],
          units: [],
          citation: "Q19",
          what: "Ô C4 ghi «Đạt» năm 2018: 9, nhưng sổ nêu tên 1 địa bàn.",
        },
      ],
    },
    {
      name: "fewer stated than named, in a row of one event",
      sheet: wideLedgerOf([2018, 2019], ...areas, [null, "Tổng số phê duyệt", 1, 0]),
      findings: [{ cells: ["C4"], what: "Ô C4 ghi «Phê duyệt» năm 2018: 1, nhưng sổ nêu tên 2 địa bàn." }],
    },
    {
      name: "over all years",
      sheet: wideLedgerOf([2018, 2019], ...areas, ["", "Tổng cộng (đạt: 3)", null, null]),
      findings: [{ cells: ["B4"], what: "Ô B4 ghi «Đạt»: 3, nhưng sổ nêu tên 2 lượt địa bàn qua các năm." }],
    },
  ],
});
