import { impossibleTransition } from "../../../../core/checks/ledger/impossible-transition.ts";
import { ledgerOf, wideLedgerOf } from "../../ledger-builder.ts";
import { tryLedgerCheck } from "../try-check.ts";

tryLedgerCheck(impossibleTransition, {
  valid: [
    {
      name: "failed, carried over, transformed, watched, off the list",
      sheet: ledgerOf(
        ["25993", 2018, "Đề xuất"],
        ["25993", 2018, "Phê duyệt"],
        ["25993", 2018, "Không đạt"],
        ["25993", 2019, "Chuyển tiếp"],
        ["25993", 2019, "Đạt"],
        ["25993", 2019, "Đưa ra khỏi diện"],
        ["25993", 2020, "Theo dõi"],
      ),
    },
    {
      name: "carried over while its result is still out",
      sheet: ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2019, "Chuyển tiếp"]),
    },
    {
      name: "complex again, approved and transformed again, rows in any order",
      sheet: ledgerOf(
        ["25993", 2020, "Đạt"],
        ["25993", 2020, "Phê duyệt"],
        ["25993", 2019, "Tái phức tạp"],
        ["25993", 2018, "Đạt"],
        ["25993", 2018, "Phê duyệt"],
      ),
    },
    { name: "an area that is only watched", sheet: ledgerOf(["25993", 2018, "Theo dõi"]) },
    { name: "a relapse before any success, told by another check", sheet: ledgerOf(["25993", 2018, "Tái phức tạp"]) },
  ],
  invalid: [
    {
      name: "judged without approval",
      sheet: ledgerOf(["25993", 2018, "Đạt"]),
      findings: [
        {
          severity: "error",
          cells: ["D3"],
          units: ["25993"],
          citation: "Q9",
          fix: null,
          what: "Phường Trảng Dài (D3): ghi «Đạt» năm 2018 nhưng năm ấy không có «Phê duyệt» hay «Chuyển tiếp»; mục này không được tính.",
          next: "Ghi thêm «Phê duyệt» năm 2018, hoặc sửa năm.",
        },
      ],
    },
    {
      name: "carried over out of nothing, and its result with it",
      sheet: wideLedgerOf([2018, 2019], ["25993", null, null, "Chuyển tiếp; Đạt"]),
      findings: [
        {
          cells: ["D2"],
          what: "Phường Trảng Dài (D2): ghi «Chuyển tiếp» vào năm 2019 nhưng năm 2018 không có trong danh sách; mục này không được tính.",
        },
        {
          cells: ["D2"],
          what: "Phường Trảng Dài (D2): «Đạt» năm 2019 đi cùng mục «Chuyển tiếp» không được tính, nên cũng không được tính.",
        },
      ],
    },
    {
      name: "carried over in the year of the failure, with the year to write",
      sheet: ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Không đạt"], ["25993", 2018, "Chuyển tiếp"]),
      findings: [
        {
          cells: ["D5"],
          what: "Phường Trảng Dài (D5): «Chuyển tiếp» và «Không đạt» cùng ghi năm 2018; địa bàn không đạt năm 2018 thì chuyển tiếp vào năm 2019; mục này không được tính.",
          fix: { label: "Ghi năm 2019", changes: [["C5", 2018, 2019]] },
        },
      ],
    },
    {
      name: "the same in one cell of a wide ledger: no cell says the year alone",
      sheet: wideLedgerOf([2018, 2019], ["25993", null, "Phê duyệt; Không đạt; Chuyển tiếp", null]),
      findings: [{ cells: ["C2"], fix: null, next: "Ghi «Chuyển tiếp» vào năm 2019." }],
    },
    {
      name: "carried over after a success",
      sheet: ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Đạt"], ["25993", 2019, "Chuyển tiếp"]),
      findings: [
        {
          what: "Phường Trảng Dài (D5): ghi «Chuyển tiếp» vào năm 2019 nhưng năm 2018 đã đạt; mục này không được tính.",
        },
      ],
    },
    {
      name: "off the list without any success",
      sheet: ledgerOf(["25993", 2018, "Đưa ra khỏi diện"]),
      findings: [
        {
          citation: "III.2",
          what: "Phường Trảng Dài (D3): ghi «Đưa ra khỏi diện» năm 2018 nhưng trước đó chưa lần nào đạt; mục này không được tính.",
        },
      ],
    },
    {
      name: "off the list twice, and while it is worked on again",
      sheet: ledgerOf(
        ["25993", 2017, "Phê duyệt"],
        ["25993", 2017, "Đạt"],
        ["25993", 2017, "Đưa ra khỏi diện"],
        ["25993", 2018, "Đưa ra khỏi diện"],
        ["25993", 2019, "Phê duyệt"],
        ["25993", 2019, "Đưa ra khỏi diện"],
      ),
      findings: [
        { cells: ["D6"], what: "Phường Trảng Dài (D6): đã đưa ra khỏi diện trước năm 2018; mục này không được tính." },
        {
          cells: ["D8"],
          what: "Phường Trảng Dài (D8): ghi «Đưa ra khỏi diện» năm 2019 khi đang trong diện chuyển hóa và chưa đạt; mục này không được tính.",
        },
      ],
    },
    {
      name: "a second relapse without a success between",
      sheet: ledgerOf(
        ["25993", 2017, "Phê duyệt"],
        ["25993", 2017, "Đạt"],
        ["25993", 2018, "Tái phức tạp"],
        ["25993", 2019, "Tái phức tạp"],
      ),
      findings: [
        {
          cells: ["D6"],
          what: "Phường Trảng Dài (D6): ghi «Tái phức tạp» năm 2019 nhưng đã ghi tái phức tạp và từ đó chưa đạt lại; mục này không được tính.",
        },
      ],
    },
    {
      name: "judged before its approval",
      sheet: ledgerOf(["25993", 2018, "Phê duyệt", "15/3/2018"], ["25993", 2018, "Đạt", "14/3/2018"]),
      findings: [
        {
          cells: ["D4"],
          what: "Phường Trảng Dài (D4): «Đạt» năm 2018 ghi ngày trước ngày phê duyệt; mục này không được tính.",
        },
      ],
    },
  ],
});
