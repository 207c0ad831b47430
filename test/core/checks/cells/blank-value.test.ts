import { blankValue } from "../../../../core/checks/cells/blank-value.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tableOf, workbookOf } from "../../sheet/table-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "d1", "Phê duyệt"];

const verdicts = [
  ["THÀNH PHỐ BIÊN HÒA NĂM 2018", null, null, null, null, null],
  ["TT", "Xã", "CT1", "CT2", "CT3", "CT7"],
  [1, "Tam Hiệp", "Đ", "Đ", "KĐ", "Đ"],
];

tryCheck(blankValue, {
  valid: [
    { name: "verdicts in place of all figures", sheet: workbookOf(tableOf(verdicts)) },
    { name: "words in place of all figures", sheet: sheetOf({ rows: [["Tam Hiệp", "khoảng 3", "ít", "nhiều"]] }) },
    { name: "zeros", sheet: sheetOf({ rows: [["Tam Hiệp", 0, 0, 0]] }) },
    { name: "«-» in a count is a zero", sheet: sheetOf({ rows: [["Tam Hiệp", "-", 0, 0]] }) },
    { name: "a mark left blank means no", sheet: sheetOf({ heading, rows: [["Tam Hiệp", 1, 2, "Không", null]] }) },
  ],
  invalid: [
    {
      name: "a blank and a «…» in one column",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", null, 2, 3],
          ["Tam Hòa", "…", 2, 3],
          ["Tân Mai", 1, 2, 3],
          ["Tân Biên", 1, 2, 3],
        ],
      }),
      findings: [
        {
          severity: "warning",
          column: "a1",
          cells: ["B3", "B4"],
          units: ["26017", "26035"],
          citation: "Q15",
          fix: null,
          what: "Cột a1 «Số vụ phạm pháp hình sự»: 2 ô trống (B3, B4 «…»).",
        },
      ],
    },
    {
      name: "the same when the list is finalised",
      sheet: sheetOf({ rows: [["Tam Hiệp", null, 2, 3]] }),
      options: { final: true },
      findings: [{ severity: "error" }],
    },
    {
      name: "ticks and blanks: the blanks may be meant as no",
      sheet: sheetOf({
        heading,
        rows: [
          ["Tam Hiệp", 1, 2, "x"],
          ["Tam Hòa", 1, 2, null],
          ["Tân Mai", 1, 2, null],
        ],
      }),
      findings: [
        {
          severity: "warning",
          column: "d1",
          fix: {
            label: "Ô trống là Không (2 ô)",
            changes: [
              ["D4", null, "Không"],
              ["D5", null, "Không"],
            ],
          },
          what: "Cột d1 «Tranh chấp, khiếu kiện đất đai» chỉ có dấu Có và 2 ô trống (D4, D5).",
        },
      ],
    },
    {
      name: "more than one cell in five: the sheet is being filled in, and that is one finding",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", null, 2, 3],
          ["Tam Hòa", 1, null, 3],
          ["Tân Mai", 1, 2, 3],
        ],
      }),
      findings: [
        {
          severity: "warning",
          cells: ["B3", "C4"],
          units: ["26017", "26035"],
          what: "Còn 2/9 ô chưa có số liệu, ở 2 cột.",
          fix: null,
        },
      ],
    },
    {
      name: "no figure at all: one information",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", null, null, null],
          ["Tam Hòa", null, null, null],
        ],
      }),
      findings: [{ severity: "info", what: "Bảng còn trống: 2 đơn vị, 3 cột số liệu." }],
    },
    {
      name: "no figure at all in a list about to be finalised",
      sheet: sheetOf({ rows: [["Tam Hiệp", null, null, null]] }),
      options: { final: true },
      findings: [{ severity: "error" }],
    },
    {
      name: "one column of three is blank",
      sheet: sheetOf({
        rows: [
          ..."Trảng Dài,Tân Phong,Tân Biên,Hố Nai,Tân Hòa,Tân Hiệp,Bửu Long,Tân Tiến,Tam Hiệp,Long Bình,Quang Vinh,Tân Mai".split(
            ",",
          ),
        ].map((name) => [name, null, 2, 3]),
      }),
      findings: [{ what: "Còn 12/36 ô chưa có số liệu, ở 1 cột." }],
    },
  ],
});
