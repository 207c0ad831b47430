import { missingColumn } from "../../../../core/checks/table/missing-column.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const ids = "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4.1 b4.2 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7.1 d7.2 d8 d9".split(" ");
const row = (count: number) => ["Tam Hiệp", ...new Array<number>(count).fill(0)];
const without = (...left: string[]) =>
  sheetOf({ heading: ["Tên đơn vị", ...ids.filter((id) => !left.includes(id))], rows: [row(29 - left.length)] });

tryCheck(missingColumn, {
  valid: [
    { name: "all 29 columns", sheet: without() },
    {
      name: "all 29 columns in another order",
      sheet: sheetOf({ heading: ["Tên đơn vị", ...[...ids].reverse()], rows: [row(29)] }),
      options: { final: true },
    },
  ],
  invalid: [
    {
      name: "a criterion and a part of another",
      sheet: without("a9", "b4.2"),
      findings: [
        {
          severity: "warning",
          cells: ["A2"],
          citation: "III.3",
          what: "Thiếu 2/29 cột số liệu: a9 «Tin báo, tố giác», b4.2 «Người sử dụng ma túy»; điểm chỉ tính trên các tiêu chí còn lại.",
        },
      ],
    },
    {
      name: "a criterion whose column is asked about",
      sheet: sheetOf({ heading: ["Tên đơn vị", ...ids.slice(0, 28), "Mô hình quần chúng"], rows: [row(29)] }),
      findings: [
        {
          what: "Thiếu 1/29 cột số liệu: d9 «Mô hình quần chúng không có hoặc yếu» (chờ xác nhận cột AD); điểm chỉ tính trên các tiêu chí còn lại.",
        },
      ],
    },
    {
      name: "the same when the list is finalised",
      sheet: without("d9"),
      options: { final: true },
      findings: [{ severity: "error" }],
    },
    {
      name: "26 columns in one finding that names them all",
      sheet: without(...ids.slice(3)),
      findings: [{ what: expect.stringMatching(/^Thiếu 26\/29 .*a4 .*d9 «[^»]*»; điểm/) as string }],
    },
  ],
});
