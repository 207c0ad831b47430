import { totalMismatch } from "../../../../core/checks/table/total-mismatch.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(totalMismatch, {
  valid: [
    {
      name: "a total that adds up, blanks adding nothing",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 10, null, 3],
          ["Tam Hòa", 5, 2, 0],
          ["Tổng cộng", 15, 2, 3],
        ],
      }),
    },
    {
      name: "a total cell left blank or unreadable",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 10, 2, 3],
          ["Tổng cộng", null, "?", { error: "#REF!" }],
        ],
      }),
    },
    {
      name: "numbers refused as counts, which SUM adds all the same",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", -3, 2.5, 3],
          ["Tam Hòa", 5, 2, 0],
          ["Tổng cộng", 2, 4.5, 3],
        ],
      }),
    },
    {
      name: "decimals that binary fractions cannot hold",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 0.1, 1, 1],
          ["Tam Hòa", 0.2, 1, 1],
          ["Tổng cộng", 0.3, 2, 2],
        ],
      }),
    },
    {
      name: "yes/no columns, which nobody adds up",
      sheet: sheetOf({
        heading: ["Tên đơn vị", "a1", "a2", "d1"],
        rows: [
          ["Tam Hiệp", 1, 1, "x"],
          ["Tổng cộng", 1, 1, 5],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "two cells of one row",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", 100, 2, 3],
          ["Tam Hòa", 23, 4, 0],
          ["Tổng cộng", 132, 6, 4],
        ],
      }),
      findings: [
        {
          severity: "warning",
          cells: ["B5", "D5"],
          what: "Dòng «Tổng cộng» không khớp ở 2 ô: a1: ghi 132, cộng lại 123; a3: ghi 4, cộng lại 3.",
        },
      ],
    },
    {
      name: "a sub-total, one finding a row",
      sheet: sheetOf({
        rows: [
          ["I. Các phường", null, null, null],
          ["Tam Hiệp", 1, 1, 1],
          ["Cộng phường", 2, 1, 1],
          ["II. Các xã", null, null, null],
          ["Hóa An", 1, 1, 1],
          ["Cộng xã", 1, 1, 1],
          ["Tổng cộng", 3, 2, 2],
        ],
      }),
      findings: [
        { cells: ["B5"], what: "Dòng «Cộng phường» không khớp ở 1 ô: a1: ghi 2, cộng lại 1." },
        { cells: ["B9"], what: "Dòng «Tổng cộng» không khớp ở 1 ô: a1: ghi 3, cộng lại 2." },
      ],
    },
    {
      name: "a number stored as text, which SUM leaves out and the reader does not",
      sheet: sheetOf({
        rows: [
          ["Tam Hiệp", "12 vụ", 2, 3],
          ["Tam Hòa", 5, 4, 0],
          ["Tổng cộng", 5, 6, 3],
        ],
      }),
      findings: [{ cells: ["B5"], what: "Dòng «Tổng cộng» không khớp ở 1 ô: a1: ghi 5, cộng lại 17." }],
    },
  ],
});
