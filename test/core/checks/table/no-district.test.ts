import { noDistrict } from "../../../../core/checks/table/no-district.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const title = "DANH SÁCH RÀ SOÁT NĂM 2018";

tryCheck(noDistrict, {
  valid: [
    { name: "the district in the title", sheet: sheetOf({ rows: [["Thống Nhất", 1, 2, 3]] }) },
    {
      name: "the district that all units belong to",
      sheet: sheetOf({
        title,
        rows: [
          ["Trảng Dài", 1, 2, 3],
          ["Hố Nai", 1, 2, 3],
        ],
      }),
    },
    {
      name: "a province's sheet",
      sheet: sheetOf({
        title,
        heading: ["Tên đơn vị", "Huyện", "a1", "a2", "a3"],
        rows: [
          ["Tam Hiệp", "Biên Hòa", 1, 2, 3],
          ["Phú Lợi", "Định Quán", 1, 2, 3],
        ],
      }),
    },
    {
      name: "the district as an option",
      sheet: sheetOf({ title, rows: [["Nơi nào", 1, 2, 3]] }),
      options: { district: "Long Khánh" },
    },
  ],
  invalid: [
    {
      name: "units that nobody knows, and no word of a district",
      sheet: sheetOf({ title, rows: [["Nơi nào", 1, 2, 3]] }),
      findings: [
        {
          severity: "error",
          cells: [],
          citation: "Q1",
          what: "Chưa rõ bảng này của huyện, thị xã, thành phố nào.",
          fix: { label: "Chọn huyện", changes: [] },
        },
      ],
    },
  ],
});
