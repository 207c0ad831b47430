import { columnQuestion } from "../../../../core/checks/table/column-question.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const rows = [
  ["Tam Hiệp", 1, 2, 3, 4],
  ["Tam Hòa", 1, 2, 3, 4],
];
const headed = (heading: string) => sheetOf({ heading: ["Tên đơn vị", "a1", "a2", "a3", heading], rows });

tryCheck(columnQuestion, {
  valid: [
    { name: "a heading that says enough", sheet: headed("Đối tượng sưu tra hình sự") },
    { name: "a heading that is none of the plan's", sheet: headed("Dân số") },
  ],
  invalid: [
    {
      name: "a heading that fits three criteria",
      sheet: headed("Đối tượng sưu tra"),
      findings: [
        {
          severity: "warning",
          cells: ["E2"],
          column: "a5",
          what: "Cột E «Đối tượng sưu tra» có phải là a5 «Sưu tra hình sự» / b3 «Sưu tra ma túy» / c2 «Sưu tra kinh tế, môi trường»? Tiêu đề chưa đủ từ để biết chắc. Chưa xác nhận thì cột không được đọc.",
        },
      ],
    },
    {
      name: "an id that contradicts its words",
      sheet: headed("d3. Vụ ma túy"),
      findings: [{ cells: ["E2"], column: "b1" }],
    },
    {
      name: "a numbering alone",
      sheet: headed("K7"),
      findings: [
        {
          cells: ["E2"],
          what: "Cột E «K7»: chưa rõ là cột nào. Chỉ có số thứ tự, không đọc theo vị trí. Chưa xác nhận thì cột không được đọc.",
        },
      ],
    },
  ],
});

it("is answered by the user: the column is that, or nobody's", () => {
  const codes = (stated: object) =>
    assess(headed("Đối tượng sưu tra"), plan7488, stated).findings.map(({ code }) => code);
  expect(codes({ columns: { E: "b3" } })).not.toContain("column-question");
  expect(codes({ columns: { E: null } })).not.toContain("column-question");
});
