import { selectedOutOfOrder } from "../../../../core/checks/selection/selected-out-of-order.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp", "Lý do"];
const high = (name: string, ...marks: (string | null)[]) => [name, 9, 9, 9, ...marks];
const low = (name: string, ...marks: (string | null)[]) => [name, 1, 1, 1, ...marks];

tryCheck(selectedOutOfOrder, {
  valid: [
    { name: "the best is selected", sheet: sheetOf({ heading, rows: [high("Tam Hiệp", "x"), low("Tam Hòa")] }) },
    { name: "one of two equals", sheet: sheetOf({ heading, rows: [low("Tam Hiệp"), low("Tam Hòa", "x")] }) },
    {
      name: "the better one is selected too, or carried over",
      sheet: sheetOf({ heading, rows: [high("Tam Hiệp", "x"), high("Tân Mai", null, "x"), low("Tam Hòa", "x")] }),
    },
    {
      name: "the lower one is carried over",
      sheet: sheetOf({ heading, rows: [high("Tam Hiệp"), low("Tam Hòa", "x", "x")] }),
    },
    {
      name: "blanks leave the order open: 0 to 100 against 33,3",
      sheet: sheetOf({ heading, rows: [["Tam Hiệp", null, null, null], low("Tam Hòa", "x"), high("Tân Mai", "x")] }),
    },
    {
      name: "areas of two districts, each with its own cap",
      sheet: sheetOf({
        title: "NĂM 2018",
        heading: ["Tên đơn vị", "Huyện", "a1", "a2", "a3", "Phê duyệt"],
        rows: [
          ["Tam Hiệp", "Biên Hòa", 9, 9, 9, null],
          ["Phú Lợi", "Định Quán", 1, 1, 1, "x"],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "an area with a blank that is ahead whatever it holds: from 66,7 against 11,1",
      sheet: sheetOf({ heading, rows: [["Tam Hiệp", 9, 9, null], high("Tân Mai", "x"), low("Tam Hòa", "x")] }),
      findings: [
        {
          severity: "warning",
          what: "Phường Tam Hòa (A5) được chọn, hạng 3, xếp sau 1 địa bàn không được chọn: Phường Tam Hiệp (hạng 1–2).",
        },
      ],
    },
    {
      name: "two better ones left out",
      sheet: sheetOf({ heading, rows: [high("Tam Hiệp"), ["Tân Mai", 5, 5, 5], low("Tam Hòa", "x")] }),
      findings: [
        {
          severity: "warning",
          cells: ["E5"],
          units: ["26035"],
          citation: "Q13",
          what: "Phường Tam Hòa (A5) được chọn, hạng 3, xếp sau 2 địa bàn không được chọn: Phường Tam Hiệp (hạng 1), Phường Tân Mai (hạng 2).",
        },
      ],
    },
    {
      name: "four better ones, three of them named",
      sheet: sheetOf({
        heading,
        rows: [
          high("Trảng Dài"),
          ["Tân Phong", 8, 8, 8],
          ["Tân Biên", 7, 7, 7],
          ["Hố Nai", 6, 6, 6],
          low("Tam Hòa", "x"),
        ],
      }),
      findings: [
        {
          what: "Phường Tam Hòa (A7) được chọn, hạng 5, xếp sau 4 địa bàn không được chọn: Phường Trảng Dài (hạng 1), Phường Tân Phong (hạng 2), Phường Tân Biên (hạng 3) và 1 nữa.",
        },
      ],
    },
    {
      name: "a reason in the sheet makes it information",
      sheet: sheetOf({ heading, rows: [high("Tam Hiệp"), low("Tam Hòa", "x", null, "Giáp ranh, nhiều tụ điểm mới")] }),
      findings: [
        {
          severity: "info",
          what: "Phường Tam Hòa (A4) được chọn, hạng 2, xếp sau 1 địa bàn không được chọn: Phường Tam Hiệp (hạng 1); bảng đã ghi lý do «Giáp ranh, nhiều tụ điểm mới».",
        },
      ],
    },
    {
      name: "nine characters are no reason",
      sheet: sheetOf({ heading, rows: [high("Tam Hiệp"), low("Tam Hòa", "x", null, "tình hình")] }),
      findings: [{ severity: "warning" }],
    },
  ],
});
