import { capExceeded } from "../../../../core/checks/selection/cap-exceeded.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"];
const names = ["Trảng Dài", "Tân Phong", "Tân Biên", "Hố Nai", "Tân Hòa", "Tân Hiệp"];
const approved = (count: number) => names.slice(0, count).map((name) => [name, 1, 2, 3, "x", null]);
const strangers = (count: number) =>
  Array.from({ length: count }, (_one, index) => [`Nơi thứ ${index}`, 1, 2, 3, "x", null]);

tryCheck(capExceeded, {
  valid: [
    { name: "4 of 30, exactly the cap", sheet: sheetOf({ heading, rows: approved(4) }) },
    {
      name: "an area carried over and approved counts once",
      sheet: sheetOf({ heading, rows: [...approved(3), ["Hố Nai", 1, 2, 3, "x", "x"]] }),
    },
    {
      name: "one unit in two rows counts once",
      sheet: sheetOf({ heading, rows: [...approved(4), ["P. Hố Nai", 1, 2, 3, "x", null]] }),
    },
  ],
  invalid: [
    {
      name: "6 of 37",
      sheet: sheetOf({ heading, rows: approved(6), settings: { base: { n: 37, source: "Nghị quyết" } } }),
      findings: [
        {
          severity: "error",
          cells: [],
          citation: "III.2",
          what: "Đã chọn 6/37 đơn vị cấp xã (16,22 %), vượt mức trần 15 % (tối đa 5), thừa 1.",
          next: "Xem xét bỏ ít nhất 1 địa bàn.",
        },
      ],
    },
    {
      name: "two carried over among six of 30",
      sheet: sheetOf({
        heading,
        rows: [...approved(4), ["Tân Hòa", 1, 2, 3, null, "x"], ["Tân Hiệp", 1, 2, 3, null, "x"]],
      }),
      findings: [
        {
          what: "Đã chọn 6/30 đơn vị cấp xã (20,00 %), trong đó 2 chuyển tiếp, vượt mức trần 15 % (tối đa 4), thừa 2.",
        },
      ],
    },
    {
      name: "2 of 13 reads 15 % in whole percents, and is above it",
      sheet: sheetOf({ heading, rows: approved(2), settings: { base: { n: 13, source: "" } } }),
      findings: [{ what: "Đã chọn 2/13 đơn vị cấp xã (15,38 %), vượt mức trần 15 % (tối đa 1), thừa 1." }],
    },
    {
      name: "152 of 1013 reads 15,00 % in two decimals, and is above it",
      sheet: sheetOf({ heading, rows: strangers(152), settings: { base: { n: 1013, source: "" } } }),
      findings: [{ what: "Đã chọn 152/1013 đơn vị cấp xã (15,005 %), vượt mức trần 15 % (tối đa 151), thừa 1." }],
    },
    {
      name: "one district of a province's sheet",
      sheet: sheetOf({
        title: "NĂM 2018",
        heading: ["Tên đơn vị", "Huyện", "a1", "a2", "a3", "Phê duyệt"],
        rows: [
          ["Tam Hiệp", "Biên Hòa", 1, 2, 3, "x"],
          ...["Phú Lợi", "Phú Vinh", "Gia Canh"].map((name) => [name, "Định Quán", 1, 2, 3, "x"]),
        ],
      }),
      findings: [
        { what: "Huyện Định Quán: đã chọn 3/14 đơn vị cấp xã (21,43 %), vượt mức trần 15 % (tối đa 2), thừa 1." },
      ],
    },
    {
      name: "a base of no units crashes nothing",
      sheet: sheetOf({ heading, rows: approved(1), settings: { base: { n: 0, source: "" } } }),
      findings: [{ what: "Đã chọn 1/0 đơn vị cấp xã (—), vượt mức trần 15 % (tối đa 0), thừa 1." }],
    },
  ],
});
