import { termExceeded } from "../../../../core/checks/selection/term-exceeded.ts";
import { ledgerTable } from "../../ledger-builder.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck, tryLedgerCheck } from "../try-check.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp", "Số quyết định", "Ngày quyết định"];
const titleOf = (year: number) => `RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM ${year}`;
const carriedOver = (year: number, day: string | null = null) =>
  sheetOf({ title: titleOf(year), heading, rows: [["Trảng Dài", 1, 2, 3, null, "x", "1/QĐ-UBND", day]] });
const fourYears = ledgerTable(
  ["25993", 2017, "Phê duyệt", "15/9/2017"],
  ["25993", 2017, "Không đạt"],
  ["25993", 2018, "Chuyển tiếp"],
  ["25993", 2018, "Không đạt"],
  ["25993", 2019, "Chuyển tiếp"],
  ["25993", 2019, "Không đạt"],
);

tryCheck(termExceeded, {
  valid: [
    {
      name: "approved for the year",
      sheet: sheetOf({ heading, rows: [["Trảng Dài", 1, 2, 3, "x", null, "1/QĐ-UBND", "15/1/2018"]] }),
    },
  ],
  invalid: [
    {
      name: "nothing says since when: the second year at least",
      sheet: carriedOver(2018),
      findings: [
        {
          severity: "warning",
          cells: ["F3"],
          units: ["25993"],
          citation: "III.5-2",
          what: "Phường Trảng Dài (A3): ít nhất năm thứ 2, quá thời gian 01 năm.",
          next: "Ghi lý do chấp nhận; lý do được in trong báo cáo.",
        },
      ],
    },
    {
      name: "by the day of its decision",
      sheet: carriedOver(2020, "15/3/2018"),
      findings: [{ what: "Phường Trảng Dài (A3): năm thứ 3 (phê duyệt lần đầu năm 2018), quá thời gian 01 năm." }],
    },
    {
      name: "a decision of the second half of a year may be for the next",
      sheet: carriedOver(2020, "15/11/2017"),
      findings: [{ what: "Phường Trảng Dài (A3): ít nhất năm thứ 3, quá thời gian 01 năm." }],
    },
    {
      name: "by the ledger: the fourth year",
      sheet: { tables: [...carriedOver(2020).tables, fourYears] },
      findings: [
        { what: "Phường Trảng Dài (A3): năm thứ 4 (phê duyệt lần đầu năm 2017), quá thời gian 01 năm." },
        { what: "Phường Trảng Dài: năm thứ 3 (phê duyệt lần đầu năm 2017), quá thời gian 01 năm.", units: ["25993"] },
      ],
    },
  ],
});

tryLedgerCheck(termExceeded, {
  valid: [
    { name: "met in its year", sheet: { tables: [ledgerTable(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Đạt"])] } },
  ],
  invalid: [
    {
      name: "carried over after a success is counted anew",
      sheet: {
        tables: [
          ledgerTable(
            ["25993", 2017, "Phê duyệt", "15/9/2017"],
            ["25993", 2017, "Đạt"],
            ["25993", 2018, "Tái phức tạp", "1/2/2018"],
            ["25993", 2019, "Phê duyệt"],
            ["25993", 2019, "Không đạt"],
            ["25993", 2020, "Chuyển tiếp"],
          ),
        ],
      },
      findings: [
        { cells: ["D8"], what: "Phường Trảng Dài: năm thứ 2 (phê duyệt lần đầu năm 2019), quá thời gian 01 năm." },
      ],
    },
  ],
});
