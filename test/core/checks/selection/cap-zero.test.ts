import { capZero } from "../../../../core/checks/selection/cap-zero.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const rows = [["Tam Hiệp", 1, 2, 3]];
const floorMin1 =
  "Xin ý kiến cấp có thẩm quyền; nếu được chọn ít nhất 1, dùng cách «làm tròn xuống, ít nhất 1» (floor-min-1).";

tryCheck(capZero, {
  valid: [
    { name: "30 units", sheet: sheetOf({ rows }) },
    { name: "7 units, 15 % of which is 1,05", sheet: sheetOf({ rows, settings: { base: { n: 7, source: "" } } }) },
  ],
  invalid: [
    {
      name: "6 units, 15 % of which is 0,9",
      sheet: sheetOf({ rows, settings: { base: { n: 6, source: "" } } }),
      findings: [
        {
          severity: "warning",
          cells: [],
          citation: "III.2",
          what: "15 % của 6 đơn vị cấp xã chưa được 1 địa bàn (1/6 đơn vị cấp xã = 16,67 %), nên mức trần là 0.",
          next: floorMin1,
        },
      ],
    },
    {
      name: "no units",
      sheet: sheetOf({ rows, settings: { base: { n: 0, source: "" } } }),
      findings: [{ what: "Số đơn vị cấp xã làm cơ sở là 0, nên mức trần là 0." }],
    },
  ],
});
