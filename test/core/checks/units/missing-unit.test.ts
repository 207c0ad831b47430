import { missingUnit } from "../../../../core/checks/units/missing-unit.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const title = "HUYỆN NHƠN TRẠCH NĂM 2018";
// All twelve communes of the district.
const names = [
  "Phước Thiền",
  "Long Tân",
  "Đại Phước",
  "Hiệp Phước",
  "Phú Hữu",
  "Phú Hội",
  "Phú Thạnh",
  "Phú Đông",
  "Long Thọ",
  "Vĩnh Thanh",
  "Phước Khánh",
  "Phước An",
];
const without = (left: readonly string[], heading = title) =>
  sheetOf({ title: heading, rows: names.filter((name) => !left.includes(name)).map((name) => [name, 1, 2, 3]) });

tryCheck(missingUnit, {
  valid: [
    { name: "all units of the district", sheet: without([]) },
    {
      name: "no district, so that nobody knows what is missing",
      sheet: sheetOf({ title: "NĂM 2018", rows: [["Nơi nào", 1, 2, 3]] }),
    },
    {
      name: "a unit that a misspelt row probably is",
      sheet: sheetOf({ title, rows: names.map((name) => [name === "Phước Thiền" ? "Phước Thiên" : name, 1, 2, 3]) }),
    },
  ],
  invalid: [
    {
      name: "two units left out, in one finding",
      sheet: without(["Phước Thiền", "Long Tân"]),
      findings: [
        {
          severity: "warning",
          cells: [],
          units: ["26470", "26473"],
          citation: "III.1; V.1-1",
          what: "Thiếu 2/12 đơn vị của danh mục ngày 15/10/2017: Xã Phước Thiền (26470), Xã Long Tân (26473).",
        },
      ],
    },
    {
      name: "from 2019 on it only informs",
      sheet: without(["Long Tân"], "HUYỆN NHƠN TRẠCH NĂM 2019"),
      findings: [
        {
          severity: "info",
          what: "1/12 đơn vị của danh mục ngày 15/10/2017 không có trong bảng năm 2019: Xã Long Tân (26473).",
        },
      ],
    },
  ],
});
