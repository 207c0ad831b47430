import { yesNoUnreadable } from "../../../../core/checks/cells/yes-no-unreadable.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "d1", "b5", "Phê duyệt"];

tryCheck(yesNoUnreadable, {
  valid: [
    {
      name: "every spelling of yes and no",
      sheet: sheetOf({
        heading: ["Tên đơn vị", "d1", "d2", "d3", "d4"],
        rows: [
          ["Tam Hiệp", "có", "X", "✓", "1"],
          ["Tam Hòa", "không", 0, false, "No"],
        ],
      }),
    },
    {
      name: "suspicion in the three-level column",
      sheet: sheetOf({ heading, rows: [["Tam Hiệp", 1, "x", "nghi", "x"]] }),
    },
  ],
  invalid: [
    {
      name: "a guess, a number and a mark that says nothing",
      sheet: sheetOf({
        heading,
        rows: [
          ["Tam Hiệp", 1, "chắc có", "x", "chờ"],
          ["Tam Hòa", 1, 2, "không", null],
        ],
      }),
      findings: [
        {
          severity: "error",
          column: "d1",
          cells: ["C3", "C4"],
          units: ["26017", "26035"],
          fix: null,
          what: "Cột d1 «Tranh chấp, khiếu kiện đất đai»: 2 ô không rõ Có hay Không (C3 «chắc có», C4 2).",
        },
        { column: "b5", cells: ["D3"] },
        { column: undefined, cells: ["E3"], what: "Cột «Phê duyệt»: 1 ô không rõ Có hay Không (E3 «chờ»)." },
      ],
    },
  ],
});
