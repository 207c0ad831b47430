import { codeNameMismatch } from "../../../../core/checks/units/code-name-mismatch.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const heading = ["Mã", "Tên đơn vị", "a1", "a2", "a3"];
const others = (rows: Parameters<typeof sheetOf>[0]["rows"]) =>
  assess(sheetOf({ heading, rows }), plan7488).findings.filter(
    ({ code }) => code === "duplicate-unit" || code === "missing-unit",
  );

tryCheck(codeNameMismatch, {
  valid: [
    {
      name: "code and name of one unit",
      sheet: sheetOf({
        heading,
        rows: [
          ["26017", "Phường Tam Hiệp", 1, 2, 3],
          [26035, "Tam Hoà", 1, 2, 3],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "the code of one, the name of another",
      sheet: sheetOf({ heading, rows: [["26041", "Phường Hòa Bình", 1, 2, 3]] }),
      findings: [
        {
          severity: "error",
          cells: ["B3", "A3"],
          units: ["Phường Hòa Bình"],
          fix: null,
          what: "Mã 26041 (ô A3) là Phường Quyết Thắng, nhưng tên «Phường Hòa Bình» (ô B3) là Phường Hòa Bình (26038).",
        },
      ],
    },
    {
      name: "a code nobody knows beside a good name",
      sheet: sheetOf({ heading, rows: [["99999", "Tam Hiệp", 1, 2, 3]] }),
      findings: [
        { what: "Mã 99999 (ô A3) không có trong danh mục, còn tên «Tam Hiệp» (ô B3) là Phường Tam Hiệp (26017)." },
      ],
    },
    {
      name: "a good code beside a name nobody knows",
      sheet: sheetOf({ heading, rows: [["26017", "Nơi Không Tên Tuổi", 1, 2, 3]] }),
      findings: [
        { what: "Mã 26017 (ô A3) là Phường Tam Hiệp, nhưng tên «Nơi Không Tên Tuổi» (ô B3) không phải tên đơn vị ấy." },
      ],
    },
  ],
});

it("a row of code-name-mismatch makes neither a double nor a missing unit", () => {
  const found = others([
    ["26041", "Phường Hòa Bình", 1, 2, 3],
    ["26041", "Phường Quyết Thắng", 1, 2, 3],
  ]);
  expect(found.map(({ code }) => code)).toEqual(["missing-unit"]);
  expect(found[0]?.units.map(({ code }) => code)).not.toContain("26038");
});
