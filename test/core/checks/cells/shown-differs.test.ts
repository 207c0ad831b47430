import { shownDiffers } from "../../../../core/checks/cells/shown-differs.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { gridOf, sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const rows = [
  ["Tam Hiệp", 2, 1, 12000],
  ["Tam Hòa", 5, 2, 12.000000000000002],
];
const formatted = (cells: Readonly<Record<string, string>>) => sheetOf({ rows, formats: gridOf(cells) });

tryCheck(shownDiffers, {
  valid: [
    { name: "digits as they are", sheet: formatted({ B3: "0", C3: "0.00", D3: "#,##0", D4: '#,##0" vụ"' }) },
    { name: "brackets and colours", sheet: formatted({ B3: "#,##0_);[Red](#,##0)", C3: "[$-42A]#,##0" }) },
    { name: "a nought shown as a dash, where there is none", sheet: formatted({ B3: '0;-0;"-"' }) },
  ],
  invalid: [
    {
      name: "200% counts as no 2",
      sheet: formatted({ B3: "0%" }),
      findings: [
        {
          severity: "error",
          column: "a1",
          cells: ["B3"],
          fix: null,
          what: "Cột a1 «Số vụ phạm pháp hình sự»: 1 ô hiện khác giá trị trong ô (B3 hiện 200%, giá trị 2); chưa tính.",
        },
      ],
    },
    {
      name: "24:00:00 counts as no 1",
      sheet: formatted({ C3: "[h]:mm:ss" }),
      findings: [
        {
          column: "a2",
          cells: ["C3"],
          what: "Cột a2 «Tù tha có biểu hiện phạm tội»: 1 ô hiện khác giá trị trong ô (C3 hiện 24:00:00, giá trị 1); chưa tính.",
        },
      ],
    },
    {
      name: "a format that shows nothing",
      sheet: formatted({ C3: ";;;" }),
      findings: [
        {
          column: "a2",
          cells: ["C3"],
          what: "Cột a2 «Tù tha có biểu hiện phạm tội»: 1 ô hiện khác giá trị trong ô (C3 không hiện gì, giá trị 1); chưa tính.",
        },
      ],
    },
    {
      name: "thousands cut off, and a digit in quotes",
      sheet: formatted({ D3: "#,##0,", B4: '"5"0' }),
      findings: [
        { column: "a3", cells: ["D3"] },
        { column: "a1", cells: ["B4"] },
      ],
    },
    {
      name: "a condition that shows a word instead",
      sheet: formatted({ B3: '[<3]"ít";0', B4: '[<3]"ít";0' }),
      findings: [{ column: "a1", cells: ["B3"] }],
    },
  ],
});

it("a nought that its accounting format shows as a dash is a nought", () => {
  const sheet = sheetOf({
    rows: [["Tam Hiệp", 0, 1, 2]],
    formats: gridOf({ B3: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }),
  });
  const { findings, selection: result } = assess(sheet, plan7488);
  expect(findings.map(({ code }) => code)).not.toContain("shown-differs");
  expect(result?.sheet.areas[0]?.facts[0]).toBe(0);
});

it("a text that its format hides is neither figure, answer nor mark", () => {
  const sheet = sheetOf({
    rows: [["Tam Hiệp", "12", 1, 2, "có", "x"]],
    heading: ["Tên đơn vị", "a1", "a2", "a3", "d6", "Phê duyệt"],
    formats: gridOf({ B3: ";;;", F3: ";;;" }),
  });
  const { findings, selection: result } = assess(sheet, plan7488);
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["shown-differs", "yes-no-unreadable"]));
  expect(result?.sheet.areas[0]).toMatchObject({ approved: null });
  expect(result?.sheet.areas[0]?.facts[0]).toBeNull();
});

it("a figure that is shown otherwise has no value for the score", () => {
  const facts = assess(formatted({ B3: "0%" }), plan7488).selection?.sheet.areas.map((area) => area.facts[0]);
  expect(facts).toEqual([null, 5]);
});

it("binary noise of a formula is no fraction", () => {
  const { findings, selection: result } = assess(sheetOf({ rows }), plan7488);
  expect(findings.map(({ code }) => code)).not.toContain("not-whole");
  expect(result?.sheet.areas[1]?.facts[2]).toBe(12);
});
